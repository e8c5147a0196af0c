import type { CommitList, CommitRelation, ListedCommit } from '../model/answer.ts'
import type { CommitSha } from '../model/plan.ts'
import { listedCommit, maxCounted, maxListed } from './commit-list.ts'
import { type Api, askGitHub, during, type GitHubSettings, isSafeApi, nameOf, statusOf } from './github.ts'

/** How the compare API names the place of `head`, and what that means for `base`. */
const relations = { ahead: 'ancestor', behind: 'descendant', diverged: 'apart' } as const

const relationOf = (status: string): CommitRelation['relation'] | undefined =>
  status === 'ahead' || status === 'behind' || status === 'diverged' ? relations[status] : undefined

const pageSize = 100

/**
 * The relation of `other` to `commit`, with the commits that only `commit` has, from
 * `GET /repos/{owner}/{repo}/compare/{basehead}`. It requests the second page first, because only the first one lists
 * changed files. `undefined` if GitHub returns no relation.
 */
export async function relateOnGitHub(
  settings: GitHubSettings,
  commit: CommitSha,
  other: CommitSha,
  signal: AbortSignal,
): Promise<CommitRelation | undefined> {
  if (!isSafeApi(settings.apiUrl)) return undefined
  const found = await during(settings, signal, async (api): Promise<CommitRelation | 'not-found' | undefined> => {
    try {
      const second = await page(api, settings, other, commit, 2)
      const relation = relationOf(second.status)
      if (relation === undefined) return undefined
      const [behind, ahead] = [countOf(second.ahead_by), countOf(second.behind_by)]
      return {
        commit: other,
        relation,
        ...(behind === undefined || behind === 0
          ? {}
          : {
              behind: {
                ...bounded(behind),
                commits: await newest(api, settings, other, commit, behind, second.commits),
              },
            }),
        ...(ahead === undefined || ahead === 0 ? {} : { ahead: { ...bounded(ahead), commits: [] } }),
      }
    } catch (error) {
      return statusOf(error) === 404 ? 'not-found' : undefined
    }
  })
  if (found !== 'not-found') return found
  // Two histories without a common commit are not found either.
  const known = signal.aborted ? undefined : await askGitHub(settings, other, signal)
  return known?.kind === 'seen' && !known.value.exists ? { commit: other, relation: 'unknown' } : undefined
}

const page = async ({ request }: Api, settings: GitHubSettings, base: string, head: string, number: number) => {
  const { owner, repo } = nameOf(settings)
  const { data } = await request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...{ owner, repo, basehead: `${base}...${head}`, per_page: pageSize, page: number },
    headers: { accept: 'application/json' },
  })
  return data
}

/** Whether the history of `tip` has a commit; `undefined` if GitHub returns no relation. */
export async function placeOnGitHub(
  api: Api,
  settings: GitHubSettings,
  tip: CommitSha,
  commit: CommitSha,
): Promise<boolean | undefined> {
  const { status } = await page(api, settings, tip, commit, 2)
  if (status === 'identical' || status === 'behind') return true
  return status === 'ahead' || status === 'diverged' ? false : undefined
}

const countOf = (amount: unknown): number | undefined =>
  typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0 ? amount : undefined

const bounded = (amount: number): Pick<CommitList, 'total' | 'isCut'> => ({
  total: Math.min(amount, maxCounted),
  ...(amount > maxCounted ? { isCut: true } : {}),
})

/** The newest commits of a comparison, which lists the oldest first. Without their titles, their number is still known. */
async function newest(
  api: Api,
  settings: GitHubSettings,
  base: string,
  head: string,
  total: number,
  second: unknown,
): Promise<readonly ListedCommit[]> {
  try {
    const last = Math.ceil(total / pageSize)
    const pages = last > 1 && total % pageSize !== 0 ? [last - 1, last] : [last]
    const listed: ListedCommit[] = []
    for (const number of pages)
      listed.push(...readCommits(number === 2 ? second : (await page(api, settings, base, head, number)).commits))
    return listed.reverse().slice(0, maxListed)
  } catch {
    return []
  }
}

function readCommits(listed: unknown): readonly ListedCommit[] {
  if (!Array.isArray(listed)) return []
  return listed.flatMap((one: unknown) => {
    const { sha, commit } = recordOf(one)
    const { message } = recordOf(commit)
    return typeof sha === 'string' && typeof message === 'string' ? (listedCommit(sha, message) ?? []) : []
  })
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** The most commits whose pull requests are requested in a run. */
const maxRequested = 10

/**
 * Adds the merged pull requests of commits whose titles name none, from
 * `GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls`. A refused request ends it, and changes nothing.
 */
export async function pullsOnGitHub(
  settings: GitHubSettings,
  history: readonly CommitRelation[],
  signal: AbortSignal,
): Promise<readonly CommitRelation[]> {
  const unnamed = history.flatMap(({ behind }) => behind?.commits ?? []).filter(({ pulls }) => pulls.length === 0)
  const requested = [...new Set(unnamed.map(({ id }) => id))].slice(0, maxRequested)
  if (requested.length === 0 || !isSafeApi(settings.apiUrl)) return history
  const found = await during(settings, signal, async (api) => {
    const pulls = await Promise.all(requested.map((id) => pullsOf(api, settings, id).catch(() => [])))
    return new Map(requested.map((id, at) => [id, pulls[at] ?? []]))
  })
  return history.map(({ behind, ...relation }) =>
    behind === undefined
      ? relation
      : {
          ...relation,
          behind: {
            ...behind,
            commits: behind.commits.map((one) =>
              one.pulls.length > 0 ? one : { ...one, pulls: found.get(one.id) ?? [] },
            ),
          },
        },
  )
}

async function pullsOf({ request }: Api, settings: GitHubSettings, id: string): Promise<readonly number[]> {
  const { owner, repo } = nameOf(settings)
  const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    ...{ owner, repo, commit_sha: id, per_page: 5 },
    headers: { accept: 'application/json' },
  })
  const listed: unknown = data
  if (!Array.isArray(listed)) return []
  return listed.flatMap((one: unknown) => {
    const { number, merged_at: mergedAt } = recordOf(one)
    const isNumber = typeof number === 'number' && Number.isSafeInteger(number) && number > 0
    return isNumber && typeof mergedAt === 'string' ? [number] : []
  })
}
