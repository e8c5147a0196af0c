import { type Evidence, type SourceSight, seen, unseen } from '../chain/evidence.ts'
import type { CommitSha } from '../chain/plan.ts'

/** Whom to ask about a commit. */
export interface GitHubSettings {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** `https://api.github.com`, or what an Enterprise Server calls it (GITHUB_API_URL). */
  readonly apiUrl: string
  /** The most one request may take, in milliseconds. */
  readonly timeout: number
}

/**
 * Asks GitHub for a commit: `GET /repos/{owner}/{repo}/commits/{ref}`, and not `…/git/commits/{sha}`, because only the
 * former tells a commit that does not exist (422) from a repository that the token may not see (404, as for one that
 * does not exist). It also resolves names of branches, so the commit of the answer must be the one that was asked for.
 * Both endpoints know commits of every fork of the repository: an answer proves that the commit exists, not that
 * it was merged. Nothing is asked twice. `@actions/github` is loaded here and nowhere else.
 */
export async function askGitHub(
  settings: GitHubSettings,
  commit: CommitSha,
  signal: AbortSignal,
): Promise<Evidence<SourceSight>> {
  const { repository, apiUrl, timeout } = settings
  const [owner, repo] = repository.split('/')
  const { getOctokit } = await import('@actions/github')
  const client = getOctokit(settings.token, { baseUrl: apiUrl, log: silence })
  const late = AbortSignal.timeout(timeout)
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', {
      owner: owner ?? '',
      repo: repo ?? '',
      ref: commit,
      // The list of changed files is of no use here; a page of it has at least one.
      per_page: 1,
      // The type that the API's own description declares; octokit's default is an older name of it.
      headers: { accept: 'application/json' },
      request: { signal: AbortSignal.any([signal, late]) },
    })
    return seen({ where: 'github', exists: data.sha === commit })
  } catch (error) {
    if (signal.aborted) return unseen('run', 'cancelled')
    return readRefusal(error, apiUrl)
  }
}

/** Why GitHub did not name the commit; 422 is its way of saying that there is none. */
function readRefusal(error: unknown, apiUrl: string): Evidence<SourceSight> {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  const answered = error instanceof Error && 'response' in error && error.response !== undefined
  const about = new URL(apiUrl).host
  if (typeof status !== 'number' || !answered) return unseen('connect', 'api-unreachable', { about })
  if (status === 422) return seen({ where: 'github', exists: false })
  if (status >= 500) return unseen('read', 'api-unreachable', { about, amount: status })
  return unseen('authenticate', 'api-refused', { about, amount: status })
}

const quiet = (): void => {}
/** Octokit warns on the console, which the runner reads. */
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet }
