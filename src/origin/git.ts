import type { ExecOptions } from '@actions/exec'
import { type Finished, type Git, gitEnvironment } from './checkout.ts'

/** The default limit of the kept output of git, in characters. */
const usual = 4096

/**
 * git through @actions/exec, which is loaded at the first run. `path` is the PATH to search. A git that has not finished
 * after `timeout` milliseconds, or when `signal` aborts, counts as failed.
 */
export const openGit =
  (path: string, timeout: number, signal: AbortSignal, kept = usual): Git =>
  async (args) => {
    const { getExecOutput } = await import('@actions/exec')
    const options: ExecOptions = {
      silent: true,
      ignoreReturnCode: true,
      env: { ...gitEnvironment(path) },
    }
    const run = getExecOutput('git', [...args], options).then(
      ({ exitCode, stdout, stderr }) => ({
        code: exitCode,
        stdout: stdout.slice(0, kept),
        stderr: stderr.slice(0, kept),
      }),
      // exec rejects only if the program is missing or can't be started.
      (): Finished => ({ code: undefined, stdout: '', stderr: '' }),
    )
    return bounded(run, timeout, signal)
  }

async function bounded(run: Promise<Finished>, timeout: number, signal: AbortSignal): Promise<Finished> {
  const { promise, resolve } = Promise.withResolvers<Finished>()
  const giveUp = (): void => resolve({ code: -1, stdout: '', stderr: 'no answer in time' })
  const timer = setTimeout(giveUp, timeout)
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    return await Promise.race([run, promise])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', giveUp)
  }
}
