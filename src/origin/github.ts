import type { getOctokit } from '@actions/github'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { SourceObservation } from '../model/host.ts'
import { type CommitSha, commitSha } from '../model/plan.ts'
import type { Reply } from '../wire/line.ts'
import type { Proxies } from '../wire/proxy.ts'
import { isLoopback } from '../wire/url.ts'
import { openWires, ownHeaders } from '../wire/wire.ts'

/** The repository on GitHub and the access to it. */
export interface GitHubSettings {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** `https://api.github.com`, or the URL of an Enterprise Server (GITHUB_API_URL). */
  readonly apiUrl: string
  /** Timeout of one request in milliseconds. */
  readonly timeout: number
  /** The proxies of the environment. */
  readonly proxies?: Proxies | undefined
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
  return during(settings, signal, async ({ request, lost }) => {
    try {
      const { owner, repo } = nameOf(settings)
      const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', {
        owner,
        repo,
        ref: commit,
        // The changed files are not needed; a page has at least one.
        per_page: 1,
        // The type that the API's own description declares; octokit's default is an older name of it.
        headers: { accept: 'application/json' },
      })
      return seen({ where: 'github', exists: data.sha === commit })
    } catch (error) {
      if (signal.aborted) return noEvidence('run', 'cancelled')
      return lost() ?? readRefusal(error, settings.apiUrl)
    }
  })
}

/** Whether the token may be sent there: no one on the network path can read it or forge the response. */
export function isSafeApi(apiUrl: string): boolean {
  if (!URL.canParse(apiUrl)) return false
  const { protocol, hostname, username, password } = new URL(apiUrl)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

export const nameOf = ({ repository }: GitHubSettings) => {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

type Octokit = ReturnType<typeof getOctokit>

/** A client, and why its last request has no answer. */
export interface Api {
  readonly request: Octokit['request']
  readonly lost: () => Evidence<never> | undefined
}

/** The most bytes of an answer, and redirects that are followed, as of a renamed repository. */
const maxBody = 8 * 1024 * 1024
const maxHops = 3

/**
 * Runs `work` with a client that sends its requests over our own connections, so that proxies, certificates and limits
 * are those of every other request. Octokit is loaded here and nowhere else.
 */
export async function during<T>(
  { token, apiUrl, timeout, proxies }: GitHubSettings,
  signal: AbortSignal,
  work: (api: Api) => Promise<T>,
): Promise<T> {
  return openWires(timeout, proxies).during(signal, async (wire) => {
    const { origin, host } = new URL(apiUrl)
    let why: Evidence<never> | undefined
    const lose = (lost: Evidence<never>): never => {
      why = lost
      throw new Error('no answer')
    }
    const fetch = async (address: string, { headers }: { readonly headers: Readonly<Record<string, string>> }) => {
      const line = wire.line(origin)
      let url = new URL(address)
      for (let hop = 0; hop <= maxHops; hop += 1) {
        const reply = await line.exchange({
          ...{ method: 'GET', path: url.pathname + url.search, cap: maxBody, keep: true },
          headers: [...ownHeaders.slice(4), ...Object.entries(headers).flat()],
        })
        if (reply.kind === 'missing')
          return lose(noEvidence('connect', 'api-unreachable', { about: host, below: reply.why }))
        const { status, body, whole, headers: fields } = reply.value
        if (!whole) return lose(noEvidence('read', 'api-unreachable', { about: host }))
        if (![301, 302, 303, 307, 308].includes(status)) return new Response(body, { status, headers: flat(fields) })
        const to = URL.parse([fields['location'] ?? ''].flat().join(), url.href)
        // A redirect elsewhere is not the API, and must not receive the token.
        if (to?.origin !== origin)
          return lose(noEvidence('read', 'api-unreachable', { about: (to?.host ?? host).slice(0, 256) }))
        url = to
      }
      return lose(noEvidence('read', 'api-unreachable', { about: host }))
    }
    const { getOctokit } = await import('@actions/github')
    const client = getOctokit(token, { baseUrl: apiUrl, log: silence, request: { fetch } })
    return work({ request: client.request, lost: () => why })
  })
}

const flat = (fields: Reply['headers']): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]))

/** The commit of a branch or tag, from the same request as `askGitHub`; `undefined` if GitHub returns none. */
export async function resolveOnGitHub(
  settings: GitHubSettings,
  ref: string,
  signal: AbortSignal,
): Promise<CommitSha | undefined> {
  if (!isSafeApi(settings.apiUrl) || signal.aborted) return undefined
  return during(settings, signal, async ({ request }) => {
    try {
      const { owner, repo } = nameOf(settings)
      const headers = { accept: 'application/json' }
      const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', {
        owner,
        repo,
        ref,
        per_page: 1,
        headers,
      })
      return commitSha(String(data.sha))
    } catch {
      return undefined
    }
  })
}

/** Why GitHub returned no commit. 422 means that the commit does not exist. */
const readRefusal = (error: unknown, apiUrl: string): Evidence<SourceObservation> =>
  statusOf(error) === 422 ? seen({ where: 'github', exists: false }) : refusalOf(error, apiUrl)

/** The status of an answer; `undefined` if there was none. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  return 'response' in error && error.response !== undefined ? error.status : undefined
}

/** Why GitHub gave no answer, from what octokit throws. `permission` is what the request needs. */
export function refusalOf(error: unknown, apiUrl: string, permission = 'contents: read'): Evidence<never> {
  const amount = statusOf(error)
  const about = new URL(apiUrl).host
  if (amount === undefined) return noEvidence('connect', 'api-unreachable', { about })
  if (amount === 401) return noEvidence('authenticate', 'api-token-rejected', { about, amount })
  const limit = limitOf(error)
  if (amount === 429 || (amount === 403 && limit !== undefined))
    return noEvidence('read', 'api-limited', { about, amount, ...(limit ? { limit: limit * 1000 } : {}) })
  if (amount >= 500) return noEvidence('read', 'api-unreachable', { about, amount })
  return noEvidence('authenticate', 'api-refused', { about, amount, expected: permission })
}

/**
 * The number of seconds that GitHub requires to wait; 0 if it limits requests without a time. `undefined` if it does not limit
 * them (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
function limitOf(error: unknown): number | undefined {
  const response = error instanceof Error && 'response' in error ? error.response : undefined
  const headers =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined
  const field = (name: string): string =>
    typeof headers === 'object' && headers !== null ? String(new Map(Object.entries(headers)).get(name) ?? '') : ''
  const after = /^\d{1,6}$/.exec(field('retry-after'))
  if (after !== null) return Number(after[0])
  const reset = /^\d{1,12}$/.exec(field('x-ratelimit-reset'))
  if (field('x-ratelimit-remaining') === '0')
    return reset === null ? 0 : Math.min(86_400, Math.max(1, Number(reset[0]) - Math.floor(Date.now() / 1000)))
  return error instanceof Error && /rate limit/i.test(error.message) ? 0 : undefined
}

const quiet = (): void => {}
/** Octokit logs to the console, where the runner would read commands. */
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet }
