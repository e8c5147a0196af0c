import { setSecret } from '@actions/core'
import { yieldToEventLoop } from './event-loop.ts'
import { readRequest, readRunId, readRunnerInputs } from './inputs/index.ts'
import { type Progress, succeeds } from './model/verdict.ts'
import { openJobHistory } from './origin/job-history.ts'
import { readManifest } from './origin/manifest.ts'
import type { Problem } from './problem.ts'
import { kinds } from './targets/registry.ts'
import { version } from './version.ts'

const environment = process.env

/** The entry point of the action. The step fails unless the verdict is `proven`. */
async function main(): Promise<void> {
  const inputs = await readRunnerInputs(environment)
  if (!inputs.ok) return refuse(inputs.problems)
  const request = await readRequest(inputs.value, kinds, setSecret, readManifest, openJobHistory)
  if (!request.ok) return refuse(request.problems)

  // A mistyped input is reported before any of this is read.
  const [{ createAdapters, machineTime, stopSignal }, { verify }] = await Promise.all([
    import('./app.ts'),
    import('./verify.ts'),
  ])
  const { plan } = request.value
  const { PATH, GITHUB_WORKSPACE, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = environment
  const repository = {
    workspace: GITHUB_WORKSPACE ?? '',
    name: GITHUB_REPOSITORY,
    apiUrl: GITHUB_API_URL,
    runId: readRunId(environment),
    path: PATH ?? '',
  }
  const adapters = createAdapters(request.value, repository, setSecret)
  // Reporters are loaded while the adapters wait for answers. Progress until then is kept and reported afterwards.
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
  const { reportProblems } = await import('./reporters/refusal.ts')
  await reportProblems(problems, environment.GITHUB_STEP_SUMMARY)
}

process.exitCode = 1
// A reader that ends early must not turn into an internal error. The exit code shows the verdict.
process.stdout.on('error', () => {})
try {
  await main()
} catch (bug) {
  process.exitCode = 1
  const { reportBug } = await import('./reporters/bug.ts')
  await reportBug(bug)
}
// A socket that a server never closes must not keep the job running.
setTimeout(() => process.exit(), 1_000).unref()
