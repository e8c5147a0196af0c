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

/** The limit of the names of one list in bytes, enough for a million files. */
export const maxNames = 64 * 1024 * 1024

/**
 * git for a list of any length, without @actions/exec: that keeps the whole output, searches it again for each piece, and
 * cannot end git. Here git is ended at the timeout, when `signal` aborts, and after `maxBytes`; the list is then no answer,
 * because its beginning would look like all of it.
 */
export const openListing =
  (path: string, timeout: number, signal: AbortSignal, maxBytes = maxNames): Git =>
  (args) =>
    new Promise((settle) => {
      const { execFile } = process.getBuiltinModule('node:child_process')
      const options = {
        env: { ...gitEnvironment(path) },
        timeout,
        signal,
        maxBuffer: maxBytes,
        killSignal: 'SIGKILL',
      } as const
      execFile('git', [...args], options, (error, stdout, stderr) => {
        if (error === null) settle({ code: 0, stdout, stderr: '' })
        else if (error.code === 'ENOENT') settle({ code: undefined, stdout: '', stderr: '' })
        else
          settle({
            code: -1,
            stdout: '',
            stderr: whyEnded(error, maxBytes) ?? (stderr.slice(0, usual) || `exit ${error.code}`),
          })
      })
    })

function whyEnded({ code, killed }: { readonly code?: unknown; readonly killed?: boolean }, maxBytes: number) {
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return `more than ${maxBytes} bytes of names`
  return killed === true || code === 'ABORT_ERR' ? 'no answer in time' : undefined
}
