import * as core from '@actions/core'
import { askedOfRunner, readRequest } from './inputs/index.ts'
import type { Problem } from './problem.ts'
import { kinds } from './targets/registry.ts'

const environment = process.env

/** The action: environment in, exit code out. Red until the verdict is `proven`. */
async function main(): Promise<void> {
  const asked = await askedOfRunner(environment)
  if (!asked.ok) return refuse(asked.problems)
  core.setOutput('verified', 'false')
  const request = await readRequest(asked.value, kinds, core.setSecret)
  if (!request.ok) return refuse(request.problems)

  const { openEyes, machineTime, stopSignal } = await import('./eyes.ts')
  const { verify } = await import('./verify.ts')
  const { actionReporters, logProgress, tellAll } = await import('./reporters/index.ts')
  const { version } = await import('./version.ts')
  const { plan } = request.value
  const { PATH, GITHUB_WORKSPACE, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = environment
  const eyes = openEyes(request.value, {
    workspace: GITHUB_WORKSPACE ?? '',
    name: GITHUB_REPOSITORY,
    apiUrl: GITHUB_API_URL,
    path: PATH ?? '',
  })
  const outcome = await verify(plan, eyes, machineTime, logProgress(plan), stopSignal(eyes))
  process.exitCode = outcome.verdict.kind === 'proven' ? 0 : 1
  await tellAll(actionReporters, outcome, {
    version,
    summaryFile: GITHUB_STEP_SUMMARY ?? '',
    tempDir: RUNNER_TEMP ?? '',
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
