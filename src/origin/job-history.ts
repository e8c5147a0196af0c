import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import { openGit } from './git.ts'
import type { GitHubSettings } from './github.ts'
import type { JobHistory, JobHistorySettings } from './port.ts'

/** The first pause between two attempts, in milliseconds; it doubles. */
const firstPause = 1_000

/** What GitHub and the checkout know about the job. Requests are repeated until `wait` is over. */
export function openJobHistory(settings: JobHistorySettings): JobHistory {
  const { workspace, path, githubToken: token, repository, apiUrl, timeout, proxies } = settings
  const never = new AbortController().signal
  const github: GitHubSettings | undefined =
    token === undefined || repository === undefined || apiUrl === undefined
      ? undefined
      : { token, repository, apiUrl, timeout, proxies }
  return {
    newestDeployment: (environment) =>
      github === undefined
        ? Promise.resolve(noEvidence('run', 'api-refused', { expected: 'deployments: read' }))
        : patiently(settings.wait, async () =>
            (await import('./deployments.ts')).findDeployment(github, environment, settings.run, never),
          ),
    async fileAt(commit, file, maxBytes) {
      const { fetchCommitted, readCommitted } = await import('./committed-file.ts')
      const git = openGit(path, timeout, never, maxBytes + 1)
      const committed = await readCommitted(git, workspace, commit, file, maxBytes)
      if (committed !== undefined) return seen(committed)
      if (github === undefined) return noEvidence('run', 'checkout-without-commit', { about: commit })
      return patiently(settings.wait, () => fetchCommitted(github, commit, file, maxBytes, never))
    },
  }
}

/** Repeats a request that may succeed later. A limit with a time is waited for, if `wait` allows it. */
async function patiently<T>(wait: number, ask: () => Promise<Evidence<T>>): Promise<Evidence<T>> {
  const deadline = performance.now() + wait
  for (let pause = firstPause; ; pause *= 2) {
    const evidence = await ask()
    if (evidence.kind === 'seen') return evidence
    const { reason, limit } = evidence.why
    if (reason !== 'api-unreachable' && reason !== 'api-limited') return evidence
    const next = limit ?? pause
    if (performance.now() + next > deadline) return evidence
    await new Promise((done) => setTimeout(done, next))
  }
}
