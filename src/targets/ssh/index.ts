import { type Evidence, type EvidenceError, noEvidence } from '../../model/evidence.ts'
import type { HostView } from '../../model/host.ts'
import { type Parsed, parsed } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import { installedCommand } from '../collector/session.ts'
import { shellWord } from '../collector/shell.ts'
import { freshNonce } from '../nonce.ts'
import type { ServiceAsk, Target, TargetKind, TargetRequest, Tunnel } from '../port.ts'
import { showAddress } from './address.ts'
import { sshCommand } from './command.ts'
import { connectTimeoutOf, type HostReply, shareConnection } from './connection.ts'
import { usualPlaces } from './held-file.ts'
import { type Login, shareLogin } from './login.ts'
import { readWay, type Way } from './read.ts'
import type { FarEnd, OpenTunnel } from './tunnel.ts'

/** A host that is checked over OpenSSH's own client: one login for all checks and tunnels of a run. */
export const sshKind: TargetKind = { scheme: 'ssh', read: (request) => readSshTarget(request, process.env) }

/**
 * Reads an ssh target. `env` names the agent (`SSH_AUTH_SOCK`), the temporary folder and the path of the ssh client.
 */
export function readSshTarget(request: TargetRequest, env: NodeJS.ProcessEnv): Parsed<Target, Problem> {
  const way = readWay(request, env)
  return way.ok ? parsed(openTarget(request, way.value, env)) : way
}

function openTarget({ name, place, timeout }: TargetRequest, way: Way, env: NodeJS.ProcessEnv): Target {
  const { address, jump, secrets, engine, remoteEngine, isInstalled } = way
  const closed = new AbortController()
  const connection = shareConnection(way, env, timeout)
  const tunnels = new Set<OpenTunnel>()
  let login: Login | undefined
  /** What the last check found. */
  let last: HostView | undefined
  const read = (reply: HostReply, nonce: string, asks: readonly ServiceAsk[], { readSession }: Diagnosis) =>
    rememberAnswer(
      readSession({ finished: reply, nonce, asks, host: address.host, timeout, hop: reply.hop, isInstalled }),
      reply,
    )
  /** A tunnel with a separate login, where the login of the checks can't have one. */
  async function tunnelAlone(to: FarEnd, signal: AbortSignal): Promise<Evidence<Tunnel>> {
    const { openTunnel } = await import('./tunnel.ts')
    login ??= shareLogin(secrets, env, usualPlaces(env))
    const access = { ...login.access, connectTimeout: connectTimeoutOf(timeout) }
    const opened = await openTunnel(
      { address, access, env: login.env, jump, places: usualPlaces(env), timeout },
      to,
      signal,
    )
    if (opened.kind === 'seen') tunnels.add(opened.value)
    return opened
  }
  return {
    name,
    kind: 'ssh',
    address: showAddress(address),
    hasInstances: true,
    ...(remoteEngine && { remoteEngine }),
    place,
    steps: ['client', 'resolve', 'connect', 'host-key', 'login', 'shell', 'engine', 'answer'],
    shownCommand: () => commandLine(way, connectTimeoutOf(timeout)),
    async observe(ask, signal) {
      const open = AbortSignal.any([signal, closed.signal])
      if (open.aborted) return noEvidence('prepare', 'cancelled')
      const nonce = freshNonce()
      const script = async (): Promise<string> => {
        if (isInstalled) return (await import('../collector/request.ts')).requestText(ask, nonce)
        const { collectorScript, sessionScript } = await import('../collector/script.ts')
        return sessionScript(collectorScript(ask, nonce, false, engine, last), nonce)
      }
      try {
        // The reader is loaded while the host works on its answer.
        const [reply, diagnosis] = await Promise.all([
          connection.ask({ nonce, script, timeout }, open),
          import('./diagnosis.ts'),
        ])
        const answer = read(reply, nonce, ask, diagnosis)
        last = answer.kind === 'seen' ? answer.value : undefined
        return answer
      } catch (error) {
        return unprepared(error)
      }
    },
    async tunnel(port, signal, host) {
      const open = AbortSignal.any([signal, closed.signal])
      if (open.aborted) return noEvidence('prepare', 'cancelled')
      try {
        const opened = await connection.tunnel({ port, host }, timeout, open)
        if (opened === undefined) return await tunnelAlone({ port, host }, open)
        if ('kind' in opened) return opened
        const failed = read(opened, freshNonce(), [], await import('./diagnosis.ts'))
        return failed.kind === 'missing' ? failed : noEvidence('connect', 'ssh-failed', { about: address.host })
      } catch (error) {
        return unprepared(error)
      }
    },
    close() {
      closed.abort()
      for (const tunnel of tunnels) tunnel.remove()
      connection.close()
      login?.close()
      login = undefined
    },
  }
}

type Diagnosis = typeof import('./diagnosis.ts')

/** A file that ssh needs could not be written. Anything else is a bug. */
function unprepared(error: unknown): Evidence<never> {
  if (!(error instanceof Error && 'code' in error)) throw error
  return noEvidence('prepare', 'ssh-failed', { received: error.message.slice(0, 400) })
}

/** How a firewall or a server refuses a host that connects too often. */
const limits: readonly EvidenceError[] = [
  'connection-refused',
  'connection-timeout',
  'connection-reset',
  'network-unreachable',
  'banner-timeout',
]

/** Adds to a refused connection that the same host accepted a login before. */
function rememberAnswer<T>(evidence: Evidence<T>, { isKnown }: HostReply): Evidence<T> {
  if (evidence.kind === 'seen' || !isKnown || !limits.includes(evidence.why.cause ?? evidence.why.reason))
    return evidence
  return { kind: 'missing', why: { ...evidence.why, answeredBefore: true } }
}

/**
 * The command line of a check. The files that it reads exist only while it runs, so they are shown by their content's
 * name.
 */
function commandLine({ address, jump, secrets, isInstalled }: Way, connectTimeout: number): string {
  const key = secrets.key === undefined ? 'agent' : ({ path: 'SSH_KEY', asks: secrets.key.encrypted } as const)
  const hop = jump && { address: jump, log: 'LOG' }
  const remote = isInstalled ? [installedCommand] : undefined
  const words = sshCommand(address, { key, knownHosts: 'KNOWN_HOSTS', connectTimeout }, hop, undefined, remote)
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : shellWord(word))).join(' ')
}
