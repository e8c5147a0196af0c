import { delimiter, isAbsolute, join, sep } from 'node:path'
import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import { field } from './document.ts'
import type { Login, RegistrySettings } from './port.ts'

/** The most output of a credential helper, in bytes. */
const maxOutput = 256 * 1024

/** Secrets of this job that a credential helper does not need. */
const withheld = /^(?:INPUT_|ACTIONS_|RUNTIME_DRIFT_|GITHUB_TOKEN$|GH_TOKEN$|NODE_OPTIONS$)/

/**
 * Asks `docker-credential-NAME get`, as Docker does: the registry on its input, JSON on its output. Without a login for
 * this registry, it says so and fails.
 */
export async function runHelper(
  name: string,
  server: string,
  { environment, workspace, timeout }: Pick<RegistrySettings, 'environment' | 'workspace' | 'timeout'>,
  signal: AbortSignal,
): Promise<Evidence<Login | undefined>> {
  const file = `docker-credential-${name}`
  const failed = (received?: string) =>
    noEvidence('prepare', 'registry-helper-failed', {
      about: file.slice(0, 120),
      ...(received === undefined || received === '' ? {} : { received }),
    })
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) return failed()
  const program = await findProgram(file, environment['PATH'] ?? '', workspace)
  if (program === undefined) return failed()
  const { code, stdout } = await runProgram(program, server, withoutSecrets(environment), timeout, signal)
  if (signal.aborted) return noEvidence('run', 'cancelled')
  // Only a failure is shown: what a helper prints otherwise is a secret.
  if (code !== 0)
    return /credentials not found|no credentials/i.test(stdout)
      ? seen(undefined)
      : failed(code === undefined ? '' : `exit ${code}`)
  const value = readAnswer(stdout)
  const [user, secret] = [field(value, 'Username'), field(value, 'Secret')]
  if (!isText(user) || !isText(secret)) return failed()
  if (secret === '') return seen(undefined)
  return seen(user === '<token>' ? { kind: 'identity', token: secret } : { kind: 'password', user, secret })
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 65_536 && !/\p{Cc}/u.test(value)

function readAnswer(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const withoutSecrets = (environment: RegistrySettings['environment']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || withheld.test(name) ? [] : [[name, value] as const],
    ),
  )

/** A program of PATH. Relative folders and links into the workspace are left out: a checkout must not bring programs. */
async function findProgram(name: string, path: string, workspace: string): Promise<string | undefined> {
  const { access, constants, realpath } = await import('node:fs/promises')
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const found = async (folder: string): Promise<string | undefined> => {
    const program = await realpath(join(folder, file))
    await access(program, constants.X_OK)
    const checkout = workspace === '' ? undefined : await realpath(workspace)
    return checkout !== undefined && program.startsWith(`${checkout}${sep}`) ? undefined : program
  }
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const program = await found(folder).catch(() => undefined)
    if (program !== undefined) return program
  }
  return undefined
}

/** Runs a program until it ends, prints too much, or the time is over; then its process group is killed. */
function runProgram(
  file: string,
  input: string,
  env: Record<string, string>,
  timeout: number,
  signal: AbortSignal,
): Promise<{ readonly code: number | undefined; readonly stdout: string }> {
  const { spawn } = process.getBuiltinModule('node:child_process')
  return new Promise((settle) => {
    const child = spawn(file, ['get'], { env, cwd: '/', detached: true, stdio: ['pipe', 'pipe', 'ignore'] })
    const chunks: Buffer[] = []
    let size = 0
    const finish = (code: number | undefined): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
      settle({ code, stdout: Buffer.concat(chunks).toString('utf8') })
    }
    const giveUp = (): void => {
      finish(undefined)
      child.stdout.destroy()
      if (child.pid === undefined) return
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended already.
      }
    }
    const timer = setTimeout(giveUp, timeout)
    signal.addEventListener('abort', giveUp, { once: true })
    child.once('error', () => finish(undefined))
    child.stdin.on('error', () => {})
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxOutput) giveUp()
      else chunks.push(chunk)
    })
    // A grandchild may keep the output open, so the exit of the helper itself ends it, after what it wrote has arrived.
    child.once('exit', (code) => setTimeout(() => finish(code ?? undefined), child.stdout.readableEnded ? 0 : 50))
    child.stdin.end(`${input}\n`)
  })
}
