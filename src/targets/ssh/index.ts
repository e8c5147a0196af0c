import { closest, distance } from 'fastest-levenshtein'
import { unseen } from '../../chain/evidence.ts'
import { type Parsed, type Place, parsed, refused } from '../../parsed.ts'
import type { Fault, Problem } from '../../problem.ts'
import { runBounded, usualBounds } from '../bounded.ts'
import { collectorScript } from '../collector/index.ts'
import type { Target, TargetKind, TargetRequest } from '../port.ts'
import { readAddress, type SshAddress, showAddress } from './address.ts'
import { sshCommand } from './command.ts'
import { readSession } from './diagnosis.ts'
import { usualPlaces } from './held-file.ts'
import { readPrivateKey } from './key.ts'
import { readKnownHosts } from './known-hosts.ts'
import { type Login, openLogin, type Secrets } from './login.ts'

/** A host that is looked at over OpenSSH's own client: one connection, one remote command a look. */
export const sshKind: TargetKind = { scheme: 'ssh', read: (request) => readSshTarget(request, process.env) }

/** Reads an ssh target. `env` is where an agent (`SSH_AUTH_SOCK`), the temporary folder and the ssh client are found. */
export function readSshTarget(request: TargetRequest, env: NodeJS.ProcessEnv): Parsed<Target, Problem> {
  const problems: Problem[] = []
  const take = <T>(read: Parsed<T, Fault>, place: Place, value?: string): T | undefined => {
    if (read.ok) return read.value
    for (const fault of read.problems) problems.push({ place, value, fault })
    return undefined
  }
  const address = take(readAddress(request.address), request.place, withoutPassword(request.address))
  const jump = readJump(request, problems)
  const secrets = readSecrets(request, env, take)
  if (problems.length > 0 || address === undefined || secrets === undefined) return refused(...problems)
  return parsed(openTarget(request, address, jump, secrets, env))
}

const withoutPassword = (address: string): string => address.replace(/:[^:/@]*@/g, ':***@').slice(0, 300)

/** The settings of an ssh target: `jump` alone, which wins over the `ssh-jump` input. */
function readJump({ settings, access }: TargetRequest, problems: Problem[]): SshAddress | undefined {
  const known = ['jump']
  for (const [key, { place }] of Object.entries(settings)) {
    if (known.includes(key)) continue
    const near = closest(key, known)
    const nearest = distance(key, near) <= 2 ? near : undefined
    problems.push({ place, value: undefined, fault: { code: 'unknown-key', key, nearest, known } })
  }
  const setting = settings.jump
  if (setting !== undefined && typeof setting.value !== 'string') {
    problems.push({ place: setting.place, value: undefined, fault: { code: 'setting-not-text', key: 'jump' } })
    return undefined
  }
  const text = typeof setting?.value === 'string' ? setting.value : access.sshJump
  if (text === undefined || text === '') return undefined
  const read = readAddress(text)
  if (read.ok) return read.value
  const place = setting?.place ?? { kind: 'input', name: 'ssh-jump' }
  problems.push(...read.problems.map((fault) => ({ place, value: withoutPassword(text), fault })))
  return undefined
}

type Take = <T>(read: Parsed<T, Fault>, place: Place) => T | undefined

function readSecrets({ access }: TargetRequest, env: NodeJS.ProcessEnv, take: Take): Secrets | undefined {
  const input = (name: string): Place => ({ kind: 'input', name })
  const passphrase = access.sshKeyPassphrase?.replace(/[\r\n]+$/, '') || undefined
  const knownHosts = take(readKnownHosts(access.sshKnownHosts ?? ''), input('ssh-known-hosts'))
  const agent = access.sshKey === undefined && env.SSH_AUTH_SOCK
  if (access.sshKey === undefined && !agent) take(refused<Fault>({ code: 'ssh-key-missing' }), input('ssh-key'))
  const key =
    access.sshKey === undefined ? undefined : take(readPrivateKey(access.sshKey, passphrase), input('ssh-key'))
  if (knownHosts === undefined || (key === undefined && !agent)) return undefined
  return { key, passphrase, knownHosts }
}

function openTarget(
  { name, place, timeout }: TargetRequest,
  address: SshAddress,
  jump: SshAddress | undefined,
  secrets: Secrets,
  env: NodeJS.ProcessEnv,
): Target {
  const closed = new AbortController()
  let login: Login | undefined
  return {
    name,
    kind: 'ssh',
    address: showAddress(address),
    yields: 'instances',
    place,
    async look(ask, signal) {
      const open = AbortSignal.any([signal, closed.signal])
      if (open.aborted) return unseen('prepare', 'cancelled')
      try {
        login ??= openLogin(secrets, env, usualPlaces(env))
      } catch (error) {
        return unseen('prepare', 'ssh-failed', { said: error instanceof Error ? error.message.slice(0, 400) : '' })
      }
      const { access, log } = login
      const nonce = crypto.randomUUID()
      const hop = jump && { address: jump, log: log.path }
      const connectTimeout = Math.max(1, Math.ceil(timeout / 1000))
      const [file = 'ssh', ...args] = sshCommand(address, { ...access, connectTimeout }, hop)
      const said = jump ? log.read().length : 0
      const command = { file, args, env: login.env, input: collectorScript(ask, nonce) }
      const finished = await runBounded(command, { timeout, ...usualBounds }, open)
      const heard = jump && !closed.signal.aborted ? { host: jump.host, log: log.read().slice(said) } : undefined
      return readSession({ finished, nonce, host: address.host, timeout, hop: heard })
    },
    close() {
      closed.abort()
      login?.close()
      login = undefined
    },
  }
}
