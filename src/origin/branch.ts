import type { BranchRelation, EventBranches } from '../model/branches.ts'
import { type CommitSha, commitSha } from '../model/plan.ts'
import { type Git, gitCommand } from './checkout.ts'
import { type Api, during, type GitHubSettings, isSafeApi, nameOf, statusOf } from './github.ts'
import { placeOnGitHub } from './github-history.ts'

/** Where branches are looked up. */
export interface BranchSources {
  readonly branches: EventBranches
  readonly git: Git | undefined
  readonly workspace: string
  /** `owner/name` of the job; `undefined` in a terminal. */
  readonly repository: string | undefined
  readonly github: GitHubSettings | undefined
}

/**
 * Whether the branch that the run is about contains a commit. A branch that does not exist any more, or is a tag, is replaced
 * by the default branch. A checkout may be older than the branch, so it can show that the branch contains the commit, and
 * never that it does not. `undefined` if no branch is known.
 */
export async function relateToBranch(
  sources: BranchSources,
  commit: CommitSha,
  signal: AbortSignal,
): Promise<BranchRelation | undefined> {
  const { git, workspace, github } = sources
  const checkout = git !== undefined && (await isOfRepository(git, workspace, sources.repository)) ? git : undefined
  const fallback = async () => sources.branches.default ?? (await defaultBranch(checkout, workspace, github, signal))
  const first = sources.branches.own ?? (await fallback())
  if (first === undefined) return undefined
  const found = await relateTo(first, checkout, sources, commit, signal)
  if (found !== 'no-branch') return { name: first, ...found }
  const other = first === sources.branches.own ? await fallback() : undefined
  const instead = other === undefined ? 'no-branch' : await relateTo(other, checkout, sources, commit, signal)
  return other === undefined || instead === 'no-branch' ? { name: first } : { name: other, ...instead }
}

async function relateTo(
  name: string,
  checkout: Git | undefined,
  { workspace, github }: BranchSources,
  commit: CommitSha,
  signal: AbortSignal,
): Promise<Pick<BranchRelation, 'contains'> | 'no-branch'> {
  if (checkout !== undefined && (await isInCheckout(checkout, workspace, name, commit))) return { contains: true }
  if (github === undefined || signal.aborted) return {}
  const contains = await relateOnGitHub(github, name, commit, signal)
  return contains === 'no-branch' ? contains : contains === undefined ? {} : { contains }
}

/** Whether the branches of the checkout are those of the repository. A job may check out a fork. */
async function isOfRepository(git: Git, workspace: string, repository: string | undefined): Promise<boolean> {
  if (repository === undefined) return true
  const { code, stdout } = await git(gitCommand(workspace, 'config', '--get', 'remote.origin.url'))
  const path = stdout
    .trim()
    .toLowerCase()
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
  const name = repository.toLowerCase()
  return code === 0 && (path.endsWith(`/${name}`) || path.endsWith(`:${name}`))
}

/** The tip of a branch as it was fetched. A branch that only the checkout has may be of this job. */
const fetched = (name: string): string => `refs/remotes/origin/${name}`

async function isInCheckout(git: Git, workspace: string, name: string, commit: CommitSha): Promise<boolean> {
  const tip = await git(gitCommand(workspace, 'rev-parse', '--verify', '--quiet', `${fetched(name)}^{commit}`))
  const id = tip.code === 0 ? commitSha(tip.stdout.trim()) : undefined
  if (id === undefined) return false
  return (await git(gitCommand(workspace, 'merge-base', '--is-ancestor', commit, id))).code === 0
}

/** The default branch, if the event does not name it: as the checkout was cloned, or by GitHub. */
async function defaultBranch(
  git: Git | undefined,
  workspace: string,
  github: GitHubSettings | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  const head = await git?.(gitCommand(workspace, 'symbolic-ref', '--quiet', fetched('HEAD')))
  const prefix = fetched('')
  const name = head?.code === 0 ? head.stdout.trim() : ''
  if (name.startsWith(prefix) && name.length > prefix.length) return name.slice(prefix.length, prefix.length + 200)
  if (github === undefined || !isSafeApi(github.apiUrl) || signal.aborted) return undefined
  return during(github, signal, async ({ request }) => {
    try {
      const { owner, repo } = nameOf(github)
      const headers = { accept: 'application/json' }
      const { data } = await request('GET /repos/{owner}/{repo}', { owner, repo, headers })
      const named: unknown = data.default_branch
      return typeof named === 'string' && named !== '' ? named.slice(0, 200) : undefined
    } catch {
      return undefined
    }
  })
}

/** The same on GitHub: the tip of the branch, then where the commit is from there. `undefined` if it is unknown. */
async function relateOnGitHub(
  github: GitHubSettings,
  name: string,
  commit: CommitSha,
  signal: AbortSignal,
): Promise<boolean | 'no-branch' | undefined> {
  if (!isSafeApi(github.apiUrl)) return undefined
  return during(github, signal, async (api) => {
    try {
      const tip = await tipOnGitHub(api, github, name)
      return typeof tip === 'object' ? await placeOnGitHub(api, github, tip.commit, commit) : tip
    } catch {
      return undefined
    }
  })
}

/** The tip of exactly this branch. `GET …/commits/{ref}` would also take a tag. */
async function tipOnGitHub(
  { request }: Api,
  github: GitHubSettings,
  name: string,
): Promise<{ readonly commit: CommitSha } | 'no-branch' | undefined> {
  try {
    const { owner, repo } = nameOf(github)
    const headers = { accept: 'application/json' }
    const asked = { owner, repo, ref: `heads/${name}`, headers }
    const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', asked)
    const id = data.ref === `refs/heads/${name}` ? commitSha(String(data.object?.sha)) : undefined
    return id && { commit: id }
  } catch (error) {
    if (statusOf(error) === 404) return 'no-branch'
    throw error
  }
}
