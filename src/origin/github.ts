import type { CommitRelation } from '../model/answer.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { SourceObservation } from '../model/host.ts'
import type { CommitSha } from '../model/plan.ts'
import { isLoopback } from '../wire/url.ts'

/** The repository on GitHub and the access to it. */
export interface GitHubSettings {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** `https://api.github.com`, or the URL of an Enterprise Server (GITHUB_API_URL). */
  readonly apiUrl: string
  /** Timeout of one request in milliseconds. */
  readonly timeout: number
}

/**
 * Requests a commit with `GET /repos/{owner}/{repo}/commits/{ref}`. Unlike `…/git/commits/{sha}`, it distinguishes a missing
 * commit (422) from a repository that the token may not read (404). It also resolves branch names, so the returned commit
 * must equal the requested one. It returns commits of every fork, so it proves that the commit exists, not that it was
 * merged. Each commit is requested once.
 */
export async function askGitHub(
  settings: GitHubSettings,
  commit: CommitSha,
  signal: AbortSignal,
): Promise<Evidence<SourceObservation>> {
  if (!isSafeApi(settings.apiUrl)) return noEvidence('connect', 'api-insecure')
  try {
    const { client, owner, repo, ending } = await open(settings, signal)
    const { data, url } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', {
      owner,
      repo,
      ref: commit,
      // The changed files are not needed; a page has at least one.
      per_page: 1,
      // The type that the API's own description declares; octokit's default is an older name of it.
      headers: { accept: 'application/json' },
      request: { signal: ending },
    })
    if (!isOf(settings.apiUrl, url)) return noEvidence('read', 'api-unreachable', { about: new URL(url).host })
    return seen({ where: 'github', exists: data.sha === commit })
  } catch (error) {
    if (signal.aborted) return noEvidence('run', 'cancelled')
    return readRefusal(error, settings.apiUrl)
  }
}

/** Whether the token may be sent there: nobody on the network path can read it or forge the response. */
function isSafeApi(apiUrl: string): boolean {
  if (!URL.canParse(apiUrl)) return false
  const { protocol, hostname, username, password } = new URL(apiUrl)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

/** Whether a response came from the API itself and not from a redirect. */
const isOf = (apiUrl: string, url: string): boolean => new URL(url).origin === new URL(apiUrl).origin

/** A client for one request. Octokit is loaded here and nowhere else. */
async function open({ token, repository, apiUrl, timeout }: GitHubSettings, signal: AbortSignal) {
  const [owner = '', repo = ''] = repository.split('/')
  // Node reads this variable at each connection. Octokit's client can't be told to verify certificates whatever it says.
  delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
  const { getOctokit } = await import('@actions/github')
  const client = getOctokit(token, { baseUrl: apiUrl, log: silence })
  return { client, owner, repo, ending: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) }
}

const relations = { ahead: 'descendant', behind: 'ancestor', diverged: 'apart' } as const

/**
 * The relation of `other` to `commit`, from `status` of `GET /repos/{owner}/{repo}/compare/{basehead}`. It requests the
 * second page, because only the first one lists changed files. `undefined` if GitHub returns no relation.
 */
export async function relateOnGitHub(
  settings: GitHubSettings,
  commit: CommitSha,
  other: CommitSha,
  signal: AbortSignal,
): Promise<CommitRelation['relation'] | undefined> {
  if (!isSafeApi(settings.apiUrl)) return undefined
  try {
    const { client, owner, repo, ending } = await open(settings, signal)
    const { data, url } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner,
      repo,
      basehead: `${commit}...${other}`,
      per_page: 1,
      page: 2,
      headers: { accept: 'application/json' },
      request: { signal: ending },
    })
    return data.status === 'identical' || !isOf(settings.apiUrl, url) ? undefined : relations[data.status]
  } catch {
    return undefined
  }
}

/** Why GitHub returned no commit. 422 means that the commit does not exist. */
function readRefusal(error: unknown, apiUrl: string): Evidence<SourceObservation> {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  const answered = error instanceof Error && 'response' in error && error.response !== undefined
  const about = new URL(apiUrl).host
  if (typeof status !== 'number' || !answered) return noEvidence('connect', 'api-unreachable', { about })
  if (status === 422) return seen({ where: 'github', exists: false })
  if (status >= 500) return noEvidence('read', 'api-unreachable', { about, amount: status })
  return noEvidence('authenticate', 'api-refused', { about, amount: status })
}

const quiet = (): void => {}
/** Octokit logs to the console, where the runner would read commands. */
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet }
