import type { CommitList, CommitRelation } from '../model/answer.ts'
import type { CommitSha } from '../model/plan.ts'
import { type Git, gitCommand } from './checkout.ts'
import { listedCommit, maxCounted, maxListed } from './commit-list.ts'

type Relation = CommitRelation['relation']

/**
 * The relation of `other` to `commit` in a checkout; `undefined` if unknown. `merge-base --is-ancestor` exits with 0 for yes,
 * 1 for no and 128 for a missing commit (git-merge-base(1)). In a shallow checkout a no proves nothing.
 */
async function relationOf(
  git: Git,
  workspace: string,
  commit: CommitSha,
  other: CommitSha,
  isWhole: () => Promise<boolean>,
): Promise<Relation | undefined> {
  const isAncestor = async (a: CommitSha, b: CommitSha) =>
    (await git(gitCommand(workspace, 'merge-base', '--is-ancestor', a, b))).code
  const down = await isAncestor(commit, other)
  if (down === 0) return 'descendant'
  if (down !== 1) return undefined
  const up = await isAncestor(other, commit)
  if (up === 0) return 'ancestor'
  if (up !== 1) return undefined
  return (await isWhole()) ? 'apart' : undefined
}

/** The relation of `other` to `commit` in a checkout, with the commits in between if the checkout has all of them. */
export async function relateInCheckout(
  git: Git,
  workspace: string,
  commit: CommitSha,
  other: CommitSha,
): Promise<CommitRelation | undefined> {
  let whole: boolean | undefined
  const isWhole = async (): Promise<boolean> => {
    const { stdout } = await git(gitCommand(workspace, 'rev-parse', '--is-shallow-repository'))
    whole ??= stdout.trim() === 'false'
    return whole
  }
  const relation = await relationOf(git, workspace, commit, other, isWhole)
  if (relation === undefined) return undefined
  // The history of a shallow checkout ends somewhere, so its commits can't be counted.
  if (!(await isWhole())) return { commit: other, relation }
  const lists = [
    relation === 'descendant' ? undefined : await commitsBetween(git, workspace, other, commit),
    relation === 'ancestor' ? undefined : await commitsBetween(git, workspace, commit, other),
  ] as const
  const [behind, ahead] = lists
  return {
    commit: other,
    relation,
    ...(behind === undefined ? {} : { behind }),
    ...(ahead === undefined ? {} : { ahead }),
    ...(relation === 'apart' && (await isOnNoBranch(git, workspace, other)) ? { isOnNoBranch: true } : {}),
  }
}

/** The commits that `tip` has and `base` has not, the newest first. Titles are read with plumbing, which runs no program. */
async function commitsBetween(
  git: Git,
  workspace: string,
  base: CommitSha,
  tip: CommitSha,
): Promise<CommitList | undefined> {
  const range = [`^${base}`, tip, '--']
  const counted = await git(gitCommand(workspace, 'rev-list', '--count', `--max-count=${maxCounted + 1}`, ...range))
  const amount = Number(counted.stdout.trim())
  if (counted.code !== 0 || !Number.isSafeInteger(amount) || amount < 1) return undefined
  const format = ['--format=%H %s', `--max-count=${maxListed}`]
  const listed = await git(gitCommand(workspace, 'rev-list', ...format, ...range))
  const lines = listed.code === 0 ? listed.stdout.split('\n') : []
  // The last line may be cut.
  const commits = lines.slice(0, -1).flatMap((line) => {
    const [, id = '', title = ''] = /^([0-9a-f]+) (.*)$/.exec(line) ?? []
    return listedCommit(id, title) ?? []
  })
  return {
    total: Math.min(amount, maxCounted),
    ...(amount > maxCounted ? { isCut: true } : {}),
    commits,
  }
}

/** Whether no branch contains the commit. A checkout of a single branch doesn't show it. */
async function isOnNoBranch(git: Git, workspace: string, commit: CommitSha): Promise<boolean> {
  const fetched = await git(gitCommand(workspace, 'config', '--get-all', 'remote.origin.fetch'))
  if (!fetched.stdout.includes('refs/heads/*')) return false
  const branches = ['refs/heads', 'refs/remotes']
  const all = await git(gitCommand(workspace, 'for-each-ref', '--count=2', '--format=%(refname)', 'refs/remotes'))
  const found = await git(gitCommand(workspace, 'for-each-ref', '--count=1', `--contains=${commit}`, ...branches))
  return all.code === 0 && all.stdout.trim() !== '' && found.code === 0 && found.stdout.trim() === ''
}
