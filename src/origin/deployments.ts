import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import { ownStatus } from '../model/own-status.ts'
import { commitSha } from '../model/plan.ts'
import { type Api, during, type GitHubSettings, isSafeApi, nameOf, refusalOf } from './github.ts'
import type { DeploymentSearch } from './port.ts'

/** Bounds of the search: one request reads a page, and one more the statuses of each deployment. */
const perPage = 30
const maxPages = 2
const statusesPerPage = 100
const maxStatusPages = 3
const longestRef = 200

/**
 * Finds the newest successful deployment of an environment: the first, in GitHub's order, whose newest status is `success`.
 * Statuses that Runtime Drift wrote are no result of a deployment.
 */
export async function findDeployment(
  settings: GitHubSettings,
  environment: string,
  run: string | undefined,
  signal: AbortSignal,
): Promise<Evidence<DeploymentSearch>> {
  if (!isSafeApi(settings.apiUrl)) return noEvidence('connect', 'api-insecure')
  return during(settings, signal, async (api): Promise<Evidence<DeploymentSearch>> => {
    try {
      return await search(api, settings, environment, run)
    } catch (error) {
      if (signal.aborted) return noEvidence('run', 'cancelled')
      return api.lost() ?? refusalOf(error, settings.apiUrl, 'deployments: read')
    }
  })
}

async function search(
  api: Api,
  settings: GitHubSettings,
  environment: string,
  run: string | undefined,
): Promise<Evidence<DeploymentSearch>> {
  let amount = 0
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = await api.request('GET /repos/{owner}/{repo}/deployments', {
      ...nameOf(settings),
      environment,
      per_page: perPage,
      page,
      headers: { accept: 'application/json' },
    })
    const listed: readonly unknown[] = Array.isArray(data) ? data : []
    for (const one of listed) {
      const deployment = readDeployment(one)
      if (deployment === undefined) return noEvidence('parse', 'answer-malformed', { about: 'deployments' })
      // Names of environments differ only by more than capitals.
      if (deployment.environment.toLowerCase() !== environment.toLowerCase()) continue
      amount += 1
      const status = await newestStatus(api, settings, deployment.id)
      if (status?.state === 'success') {
        const commit = commitSha(deployment.sha)
        if (commit === undefined) return noEvidence('parse', 'answer-malformed', { about: 'deployments' })
        return seen({ kind: 'found', commit, id: deployment.id, ref: deployment.ref.slice(0, longestRef) })
      }
      if (status !== undefined && isRunning(status.state) && isOfRun(status.url, run))
        return seen({ kind: 'of-this-run' })
    }
    if (listed.length < perPage) return seen({ kind: 'none', amount, more: false })
  }
  return seen({ kind: 'none', amount, more: true })
}

const isRunning = (state: string): boolean => ['queued', 'pending', 'in_progress', 'waiting'].includes(state)

const isOfRun = (url: string, run: string | undefined): boolean =>
  run !== undefined && /^\d+$/.test(run) && new RegExp(`/actions/runs/${run}(?:/|$)`).test(url)

interface Status {
  readonly state: string
  readonly url: string
}

/** The newest status of a deployment that Runtime Drift did not write; `undefined` if there is none. */
async function newestStatus(api: Api, settings: GitHubSettings, id: number): Promise<Status | undefined> {
  for (let page = 1; page <= maxStatusPages; page += 1) {
    const { data } = await api.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...nameOf(settings),
      deployment_id: id,
      per_page: statusesPerPage,
      page,
      headers: { accept: 'application/json' },
    })
    const listed: readonly unknown[] = Array.isArray(data) ? data : []
    const others = listed.map(readStatus).filter((status) => !isOwn(status))
    const [first] = others
    if (first !== undefined) return first
    if (listed.length < statusesPerPage) return undefined
  }
  return undefined
}

const isOwn = ({ url, description }: ReturnType<typeof readStatus>): boolean =>
  description.startsWith(ownStatus.description) || url.endsWith(ownStatus.fragment)

const textAt = (value: unknown, key: string): string => {
  const found =
    typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
  return typeof found === 'string' ? found : ''
}

const readStatus = (one: unknown) => ({
  state: textAt(one, 'state'),
  url: textAt(one, 'log_url') || textAt(one, 'target_url'),
  description: textAt(one, 'description'),
})

function readDeployment(one: unknown) {
  const id: unknown =
    typeof one === 'object' && one !== null ? Object.getOwnPropertyDescriptor(one, 'id')?.value : undefined
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return undefined
  return { id, sha: textAt(one, 'sha'), ref: textAt(one, 'ref'), environment: textAt(one, 'environment') }
}
