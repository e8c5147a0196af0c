import { appendFileSync } from 'node:fs'
import { setSecret } from '@actions/core'
import { createAdapters, machineTime, stopSignal } from './app.ts'
import { yieldToEventLoop } from './event-loop.ts'
import { readRequest, readRunnerInputs } from './inputs/index.ts'
import { type Progress, succeeds } from './model/verdict.ts'
import { readManifest } from './origin/manifest.ts'
import type { Problem } from './problem.ts'
import { kinds } from './targets/registry.ts'
import { verify } from './verify.ts'
import { version } from './version.ts'

const environment = process.env

/** The action: environment in, exit code out. Red until the verdict is `proven`. */
async function main(): Promise<void> {
  const asked = await readRunnerInputs(environment)
  if (!asked.ok) return refuse(asked.problems)
  // Red first. The text is ours, so that it needs no delimiter, for which node:crypto would be loaded before anybody is asked.
  appendFileSync(environment.GITHUB_OUTPUT ?? '', 'verified=false\n')
  const request = await readRequest(asked.value, kinds, setSecret, readManifest)
  if (!request.ok) return refuse(request.problems)

  const { plan } = request.value
  const { PATH, GITHUB_WORKSPACE, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = environment
  const adapters = createAdapters(request.value, {
    workspace: GITHUB_WORKSPACE ?? '',
    name: GITHUB_REPOSITORY,
    apiUrl: GITHUB_API_URL,
    path: PATH ?? '',
  })
  // The words are loaded when hosts are being asked and routes dialled; what is to be told until then waits for them.
  const early: Progress[] = []
  let tell = (progress: Progress): unknown => early.push(progress)
  const checking = verify(plan, adapters, machineTime, (progress) => tell(progress), stopSignal(adapters))
  const words = yieldToEventLoop().then(async () => {
    const reporters = await import('./reporters/index.ts')
    tell = reporters.logProgress(plan)
    for (const progress of early) tell(progress)
    return reporters
  })
  const [outcome, { actionReporters, docsUrl, runReporters }] = await Promise.all([checking, words])
  process.exitCode = succeeds(plan, outcome.verdict) ? 0 : 1
  await runReporters(actionReporters, outcome, {
    version,
    summaryFile: GITHUB_STEP_SUMMARY ?? '',
    tempDir: RUNNER_TEMP ?? '',
    docs: docsUrl(environment),
  })
}

async function refuse(problems: readonly Problem[]): Promise<void> {
  const { tellProblems } = await import('./reporters/refusal.ts')
  await tellProblems(problems, environment.GITHUB_STEP_SUMMARY)
}

process.exitCode = 1
try {
  await main()
} catch (bug) {
  process.exitCode = 1
  const { tellBug } = await import('./reporters/bug.ts')
  await tellBug(bug)
}
// Whatever still holds the process open (a socket of a server that never hangs up) must not hold the job.
setTimeout(() => process.exit(), 1_000).unref()
