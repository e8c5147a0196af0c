import type { CommitRelation } from '../model/answer.ts'
import type { CommitSha } from '../model/plan.ts'
import { type Git, gitCommand } from './checkout.ts'

type Relation = CommitRelation['relation']

/**
 * The relation of `other` to `commit` in a checkout; `undefined` if unknown. `merge-base --is-ancestor` exits with 0 for yes,
 * 1 for no and 128 for a missing commit (git-merge-base(1)). In a shallow checkout a no proves nothing.
 */
export async function relateInCheckout(
  git: Git,
  workspace: string,
  commit: CommitSha,
  other: CommitSha,
): Promise<Relation | undefined> {
  const isAncestor = async (a: CommitSha, b: CommitSha) =>
    (await git(gitCommand(workspace, 'merge-base', '--is-ancestor', a, b))).code
  const down = await isAncestor(commit, other)
  if (down === 0) return 'descendant'
  if (down !== 1) return undefined
  const up = await isAncestor(other, commit)
  if (up === 0) return 'ancestor'
  if (up !== 1) return undefined
  const shallow = await git(gitCommand(workspace, 'rev-parse', '--is-shallow-repository'))
  return shallow.stdout.trim() === 'false' ? 'apart' : undefined
}
