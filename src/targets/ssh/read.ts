import { type Parsed, type Place, parsed, refused } from '../../parsed.ts'
import type { Fault, Problem } from '../../problem.ts'
import type { EngineName } from '../collector/engines.ts'
import { readCollector, readEngine, readRemoteEngine, refuseUnknown } from '../engine-setting.ts'
import type { Access, TargetRequest } from '../port.ts'
import { readAddress, type SshAddress } from './address.ts'
import { readPrivateKey } from './key.ts'
import { readKnownHosts } from './known-hosts.ts'
import type { Secrets } from './login.ts'

/** A host, the jump host in front of it, and the credentials. */
export interface Way {
  readonly address: SshAddress
  readonly jump: SshAddress | undefined
  readonly secrets: Secrets
  readonly engine: EngineName | undefined
  readonly remoteEngine?: true | undefined
  /** The host has the collector installed as a program, and the key can run only that. */
  readonly isInstalled: boolean
}

/** Reads a request, and reports every mistake. `env` shows whether an agent has the key (`SSH_AUTH_SOCK`). */
export function readWay(request: TargetRequest, env: NodeJS.ProcessEnv): Parsed<Way, Problem> {
  const problems: Problem[] = []
  const take = <T>(read: Parsed<T, Fault>, place: Place, value?: string): T | undefined => {
    if (read.ok) return read.value
    for (const fault of read.problems) problems.push({ place, value, fault })
    return undefined
  }
  const address = take(readAddress(request.address), request.place, withoutPassword(request.address))
  refuseUnknown(request.settings, ['jump', 'engine', 'remote-engine', 'collector'], problems)
  const remoteEngine = readRemoteEngine(request.settings['remote-engine'], problems)
  const isInstalled = readCollector(request.settings.collector, problems)
  const jump = readJump(request, problems)
  const engine = readEngine(request.settings.engine, problems)
  const secrets = readSecrets(request, env, take)
  if (problems.length > 0 || address === undefined || secrets === undefined) return refused(...problems)
  return parsed({ address, jump, secrets, engine, remoteEngine, isInstalled })
}

const withoutPassword = (address: string): string => address.replace(/:[^:/@]*@/g, ':***@').slice(0, 300)

/** The setting `jump`, which overrides the `ssh-jump` input. */
function readJump({ settings, access }: TargetRequest, problems: Problem[]): SshAddress | undefined {
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

/** All targets of a run share one access: a valid one is parsed once, and found by its identity. */
const known = new WeakMap<Access, Secrets>()

function readSecrets({ access }: TargetRequest, env: NodeJS.ProcessEnv, take: Take): Secrets | undefined {
  const before = known.get(access)
  if (before !== undefined && (before.key !== undefined || env.SSH_AUTH_SOCK)) return before
  const input = (name: string): Place => ({ kind: 'input', name })
  const passphrase = access.sshKeyPassphrase?.replace(/[\r\n]+$/, '') || undefined
  const knownHosts = take(readKnownHosts(access.sshKnownHosts ?? ''), input('ssh-known-hosts'))
  const agent = access.sshKey === undefined && env.SSH_AUTH_SOCK
  if (access.sshKey === undefined && !agent) take(refused<Fault>({ code: 'ssh-key-missing' }), input('ssh-key'))
  const key =
    access.sshKey === undefined ? undefined : take(readPrivateKey(access.sshKey, passphrase), input('ssh-key'))
  if (knownHosts === undefined || (key === undefined && !agent)) return undefined
  const secrets = { key, passphrase, knownHosts }
  known.set(access, secrets)
  return secrets
}
