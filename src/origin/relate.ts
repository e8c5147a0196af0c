import type { CommitRelation } from '../model/answer.ts'
import type { CommitSha } from '../model/plan.ts'
import { type Git, gitCommand } from './checkout.ts'

type Relation = CommitRelation['relation']

/**
 * How `other` stands to `commit` in a checkout; nothing when it cannot tell. `merge-base --is-ancestor` exits 0 for yes, 1
 * for no and 128 for a commit that is not there (git-merge-base(1)). A yes holds in any checkout; a no of a shallow one,
 * whose history is cut off, says nothing.
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
