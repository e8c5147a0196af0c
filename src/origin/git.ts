import type { ExecOptions } from '@actions/exec'
import { type Finished, type Git, gitEnvironment } from './checkout.ts'

/** As much as is kept of what git says, in characters, when nobody wants more. */
const usual = 4096

/**
 * git through @actions/exec, loaded when it is first run; `path` is where programs are looked for. A git that has not
 * answered after `timeout` milliseconds, or when `signal` aborts, is left behind and counts as failed.
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
      // exec rejects only when there is no such program, or it cannot be started.
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
