import { noEvidence } from '../../model/evidence.ts'
import { type Parsed, parsed } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import { runBounded, usualBounds } from '../bounded.ts'
import { shellWord } from '../collector/shell.ts'
import { freshNonce } from '../nonce.ts'
import type { Target, TargetKind, TargetRequest } from '../port.ts'
import { showAddress } from './address.ts'
import { sshCommand } from './command.ts'
import { type HeldFile, holdFile, usualPlaces } from './held-file.ts'
import { type Login, shareLogin } from './login.ts'
import { readWay, type Way } from './read.ts'
import type { OpenTunnel } from './tunnel.ts'

/** A host that is checked over OpenSSH's own client: one connection and one remote command per check. */
export const sshKind: TargetKind = { scheme: 'ssh', read: (request) => readSshTarget(request, process.env) }

/**
 * Reads an ssh target. `env` names the agent (`SSH_AUTH_SOCK`), the temporary folder and the path of the ssh client.
 */
export function readSshTarget(request: TargetRequest, env: NodeJS.ProcessEnv): Parsed<Target, Problem> {
  const way = readWay(request, env)
  return way.ok ? parsed(openTarget(request, way.value, env)) : way
}

function openTarget({ name, place, timeout }: TargetRequest, way: Way, env: NodeJS.ProcessEnv): Target {
  const { address, jump, secrets, engine, remoteEngine } = way
  const closed = new AbortController()
  let login: Login | undefined
  /** Takes the output of the jump host's ssh. */
  let log: HeldFile | undefined
  const tunnels = new Set<OpenTunnel>()
  const enter = (): Login => {
    login ??= shareLogin(secrets, env, usualPlaces(env))
    return login
  }
  const connectTimeout = Math.max(1, Math.ceil(timeout / 1000))
  return {
    name,
    kind: 'ssh',
    address: showAddress(address),
    hasInstances: true,
    ...(remoteEngine && { remoteEngine }),
    place,
    steps: ['client', 'resolve', 'connect', 'host-key', 'login', 'shell', 'engine', 'answer'],
    shownCommand: () => commandLine(way, connectTimeout),
    async observe(ask, signal) {
      const open = AbortSignal.any([signal, closed.signal])
      if (open.aborted) return noEvidence('prepare', 'cancelled')
      try {
        enter()
        if (jump) log ??= holdFile('', usualPlaces(env), 'log')
      } catch (error) {
        return noEvidence('prepare', 'ssh-failed', { said: error instanceof Error ? error.message.slice(0, 400) : '' })
      }
      const { access, env: seenBySsh } = enter()
      const nonce = freshNonce()
      const hop = jump && log && { address: jump, log: log.path }
      const [file = 'ssh', ...args] = sshCommand(address, { ...access, connectTimeout }, hop)
      const logStart = log?.read().length
      const input = async (): Promise<string> => {
        const { collectorScript, piped } = await import('../collector/script.ts')
        return piped(collectorScript(ask, nonce, false, engine))
      }
      const command = { file, args, env: seenBySsh, input }
      // The reader is loaded while the host works on its answer.
      const [finished, { readSession }] = await Promise.all([
        runBounded(command, { timeout, ...usualBounds }, open),
        import('./diagnosis.ts'),
      ])
      const heard =
        jump && log && !closed.signal.aborted ? { host: jump.host, log: log.read().slice(logStart) } : undefined
      return readSession({ finished, nonce, asks: ask, host: address.host, timeout, hop: heard })
    },
    async tunnel(port, signal, to) {
      const open = AbortSignal.any([signal, closed.signal])
      if (open.aborted) return noEvidence('prepare', 'cancelled')
      const { openTunnel } = await import('./tunnel.ts')
      try {
        const { access, env: seenBySsh } = enter()
        const way = {
          address,
          access: { ...access, connectTimeout },
          env: seenBySsh,
          jump,
          places: usualPlaces(env),
          timeout,
        }
        const tunnel = await openTunnel(way, { port, host: to }, open)
        if (tunnel.kind === 'seen') tunnels.add(tunnel.value)
        return tunnel
      } catch (error) {
        return noEvidence('prepare', 'ssh-failed', { said: error instanceof Error ? error.message.slice(0, 400) : '' })
      }
    },
    close() {
      closed.abort()
      for (const tunnel of tunnels) tunnel.remove()
      login?.close()
      login = undefined
      log?.close()
      log = undefined
    },
  }
}

/**
 * The command line of a check. The files that it reads exist only while it runs, so they are shown by their content's
 * name.
 */
function commandLine({ address, jump, secrets }: Way, connectTimeout: number): string {
  const key = secrets.key === undefined ? 'agent' : ({ path: 'SSH_KEY', asks: secrets.key.encrypted } as const)
  const hop = jump && { address: jump, log: 'LOG' }
  const words = sshCommand(address, { key, knownHosts: 'KNOWN_HOSTS', connectTimeout }, hop)
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : shellWord(word))).join(' ')
}
