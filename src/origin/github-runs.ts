import { noEvidence, seen } from '../model/evidence.ts'
import type { RunsObservation, WorkflowRun } from '../model/evidence-runs.ts'
import type { CommitSha } from '../model/plan.ts'
import { during, type GitHubSettings, isSafeApi, nameOf, refusalOf } from './github.ts'

const pageSize = 100
const longestText = 120

/**
 * The workflow runs of a commit, from `GET /repos/{owner}/{repo}/actions/runs`. GitHub lists the newest first, so the first
 * one of a workflow is its latest. `own` is the id of the current run.
 */
export async function runsOnGitHub(
  settings: GitHubSettings,
  commit: CommitSha,
  own: string,
  signal: AbortSignal,
): Promise<RunsObservation> {
  if (!isSafeApi(settings.apiUrl)) return noEvidence('connect', 'api-insecure')
  return during(settings, signal, async ({ request, lost }) => {
    try {
      const { owner, repo } = nameOf(settings)
      const { data } = await request('GET /repos/{owner}/{repo}/actions/runs', {
        ...{ owner, repo, head_sha: commit, per_page: pageSize, exclude_pull_requests: true },
        headers: { accept: 'application/json' },
      })
      const listed: unknown = data.workflow_runs
      const total: unknown = data.total_count
      if (!Array.isArray(listed) || typeof total !== 'number' || total < listed.length)
        return noEvidence('parse', 'answer-malformed', { about: 'actions/runs' })
      return seen({ total, runs: newest(listed, commit, own) })
    } catch (error) {
      if (signal.aborted) return noEvidence('run', 'cancelled')
      return lost() ?? refusalOf(error, settings.apiUrl)
    }
  })
}

/** The newest run of each workflow. A run of another commit does not count. */
function newest(listed: readonly unknown[], commit: CommitSha, own: string): readonly WorkflowRun[] {
  const found = new Map<string, WorkflowRun>()
  for (const one of listed) {
    const run: Readonly<Record<string, unknown>> = typeof one === 'object' && one !== null ? { ...one } : {}
    const { id, name, path, run_number: number, status, conclusion, head_sha: head } = run
    if (!isId(id) || !isId(number) || head !== commit || String(id) === own) continue
    const file = textOf(path)
    if (found.has(file)) continue
    found.set(file, {
      ...{ id, number, path: file, name: textOf(name), status: textOf(status) },
      conclusion: typeof conclusion === 'string' ? textOf(conclusion) : undefined,
    })
  }
  return [...found.values()]
}

const isId = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longestText) : '')
