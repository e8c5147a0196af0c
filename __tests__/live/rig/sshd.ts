import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort, run, start, stop, until } from './started.ts'

/**
 * A separate sshd on loopback: its host key, the one key that may log in, and a log that counts connections and
 * commands. It listens on every 127.x.y.z, so one sshd can be many hosts.
 *
 *   const host = await startSshd({ env: { DOCKER_HOST: engine.host } })
 *   host.address            // ssh://root@127.0.0.1:40123
 *   host.key, host.knownHosts
 *   await host.stop()
 */
export interface Sshd {
  readonly user: string
  readonly port: number
  readonly pid: number
  /** `ssh://user@127.0.0.1:port` */
  readonly address: string
  /** The private key that may log in. */
  readonly key: string
  /** A line of known_hosts for each of the names that it answers to. */
  readonly knownHosts: string
  /** Everything that sshd logged so far. */
  readonly log: () => string
  /** How many connections were accepted, and how many commands were run, so far. */
  readonly counts: () => { readonly connections: number; readonly commands: number }
  /** A folder that is removed with the server, and first on the PATH of a session. */
  readonly bin: string
  stop(): Promise<void>
}

export interface SshdOptions {
  /** Environment of a session; PATH gets `bin` put first. */
  readonly env?: Readonly<Record<string, string>>
  /** Lines of sshd_config, before the usual ones; the first value of a keyword counts. */
  readonly config?: readonly string[]
  /** Lines after the usual ones: `Match` blocks, which end where another begins. */
  readonly ending?: readonly string[]
  /** Programs that are first on the PATH of a session: name to shell text. */
  readonly programs?: Readonly<Record<string, string>>
  /** A passphrase for the key; its type; default: `ed25519`. */
  readonly passphrase?: string
  readonly keyType?: 'ed25519' | 'rsa' | 'ecdsa'
  /** The login; a user of this machine; default: the current one. */
  readonly user?: string
}

export async function startSshd(options: SshdOptions = {}): Promise<Sshd> {
  const dir = await mkdtemp(join(tmpdir(), 'drift-sshd-'))
  const bin = join(dir, 'bin')
  const user = options.user ?? userInfo().username
  const port = await freePort()
  await mkdir(bin)
  for (const [name, text] of Object.entries(options.programs ?? {}))
    await writeFile(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  await keygen(join(dir, 'host'), 'ed25519', '')
  await keygen(join(dir, 'key'), options.keyType ?? 'ed25519', options.passphrase ?? '')
  const hostKey = (await readFile(join(dir, 'host.pub'), 'utf8')).trim()
  await run('chmod', ['755', dir, bin])
  await run('chmod', ['644', join(dir, 'key.pub')])
  await mkdir('/run/sshd', { recursive: true }).catch(() => undefined)
  await writeFile(join(dir, 'config'), configOf(dir, port, bin, options))
  const { child, received } = start('/usr/sbin/sshd', ['-D', '-e', '-f', join(dir, 'config')])
  const host: Sshd = {
    user,
    port,
    pid: child.pid ?? 0,
    address: `ssh://${user}@127.0.0.1:${port}`,
    key: await readFile(join(dir, 'key'), 'utf8'),
    knownHosts: ['127.0.0.1', '127.0.0.2', 'localhost', '::1'].map((name) => `[${name}]:${port} ${hostKey}\n`).join(''),
    log: received,
    counts: () => ({
      connections: received().match(/^Connection from /gm)?.length ?? 0,
      commands: received().match(/^Starting session: (?:command|forced-command|subsystem)/gm)?.length ?? 0,
    }),
    bin,
    stop: async () => {
      await stop(child)
      await rm(dir, { recursive: true, force: true })
    },
  }
  try {
    await until(() => listens(port), received)
  } catch (error) {
    await host.stop()
    throw error
  }
  return host
}

const keygen = (path: string, type: string, passphrase: string): Promise<string> =>
  run('ssh-keygen', ['-q', '-t', type, '-N', passphrase, '-C', 'rig', '-f', path])

function configOf(dir: string, port: number, bin: string, { env = {}, config = [], ending = [] }: SshdOptions): string {
  // Start-up files of the user who runs the tests are no part of the host: a slow one would cost every login its time.
  const session = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: dir, ...env }
  const variables = Object.entries(session).map(
    ([name, value]) => `${name}=${name === 'PATH' ? `${bin}:${value}` : value}`,
  )
  return [
    ...config,
    `Port ${port}`,
    'ListenAddress 0.0.0.0',
    `HostKey ${join(dir, 'host')}`,
    `AuthorizedKeysFile ${join(dir, 'key.pub')}`,
    `PidFile ${join(dir, 'pid')}`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'PermitRootLogin yes',
    'PrintMotd no',
    'LogLevel VERBOSE',
    // Tests may run many checks at once.
    'MaxStartups 1000',
    `SetEnv ${variables.map((variable) => `"${variable}"`).join(' ')}`,
    'Subsystem sftp internal-sftp',
    ...ending,
    '',
  ].join('\n')
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}
