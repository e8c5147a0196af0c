import { type Evidence, noEvidence } from '../model/evidence.ts'
import { type Finding, findingRecords } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import type { Instance } from '../model/instance.ts'
import type { ListenClaim, ServiceClaim, VariableClaim } from '../model/plan.ts'
import type { Holder, VariableObservation } from '../model/requirements.ts'
import type { Place } from '../parsed.ts'
import { isAfter, readFiles } from './files.ts'
import { isContradicted } from './link.ts'

/**
 * Judges how the code of an instance runs: its process, its sockets and its configuration. `code` holds the findings
 * about the code itself.
 */
export function judgeRequirements(
  instance: Instance,
  service: ServiceClaim,
  named: InstanceName,
  code: readonly Finding[],
): readonly Finding[] {
  const findings = [
    ...judgeProcess(instance, service, named),
    ...judgeSockets(instance, service, named),
    ...judgeConfiguration(instance, service, named),
  ]
  return code.some(isContradicted)
    ? findings.filter((finding) => !findingRecords[finding.code].clearedByRecreate)
    : findings
}

/** The number of requirements that a service has for its instances on one target. */
export function countRequirements({ listens = [], env = [], current }: ServiceClaim, instances: number): number {
  const ofHost = listens.filter(({ host }) => host !== undefined).length
  return (listens.length + env.length + (current === true ? 1 : 0)) * instances + ofHost
}

/** The requirements of a service that an endpoint can't prove, by their key in the config. */
export const declaredRequirements = ({ name, listens = [], env = [], current }: ServiceClaim): readonly string[] => [
  ...(listens.length === 0 ? [] : [`sockets of ${name}`]),
  ...(env.length === 0 ? [] : [`variables of ${name}`]),
  ...(current === true ? [`compose files of ${name}`] : []),
]

/** Reports a main process that runs a deleted or replaced executable, or that is older than its files. */
export function judgeProcess(instance: Instance, service: ServiceClaim, named: InstanceName): readonly Finding[] {
  if (instance.state !== 'running') return []
  return [...judgeExecutable(instance, service, named), ...judgeAge(instance, service, named)]
}

function judgeExecutable({ executable }: Instance, { place }: ServiceClaim, named: InstanceName): readonly Finding[] {
  return executable === undefined ? [] : [{ code: 'runtime/executable-lost', place, instance: named, ...executable }]
}

/**
 * Only files that match matter here: the process may have read older ones. Times are compared in whole seconds, so a
 * change in the second of the start is no finding.
 */
function judgeAge(instance: Instance, service: ServiceClaim, named: InstanceName): readonly Finding[] {
  const { place, reloads } = service
  const reading = readFiles(instance, service)
  if (reloads === true || reading.kind !== 'whole') return []
  const { artifact } = reading.contents
  const { newest } = reading.evidence
  const { startedAt } = instance
  if (newest === undefined || !isAfter(newest.at, startedAt)) return []
  const { path, at: putAt } = newest
  return [{ code: 'runtime/older-than-files', place, instance: named, artifact, path, putAt, startedAt }]
}

/** Checks the ports that each instance must listen on. A stopped instance has its own finding. */
export function judgeSockets(instance: Instance, service: ServiceClaim, named: InstanceName): readonly Finding[] {
  if (instance.state !== 'running') return []
  return (service.listens ?? []).flatMap((claim) => {
    const holder = holderOf(instance, service, claim, 'container')
    return [...judgeHolder(holder, claim, named, 'container'), ...judgeReach(holder, claim, named)]
  })
}

type OwnSocket = Extract<Holder, { readonly by: 'own' }>

/** A process that listens on loopback only can't be reached from outside its network. */
function judgeReach(holder: Evidence<Holder>, claim: ListenClaim, instance: InstanceName): readonly Finding[] {
  if (holder.kind === 'missing' || holder.value.by !== 'own' || claim.loopback === true) return []
  if (holder.value.addresses?.some((address) => !isLoopback(address))) return []
  const { port, place } = claim
  return judgeLoopback(holder.value, { place, instance, on: 'container', port }, [])
}

/** In the network of the host or of other containers, a proxy can reach a process that listens on loopback only. */
function judgeLoopback(
  { addresses = [], network }: OwnSocket,
  facts: { readonly place: Place; readonly instance: InstanceName; readonly on: 'container' | 'host'; port: number },
  leads: readonly string[],
): readonly Finding[] {
  if (addresses.length === 0)
    return [{ ...facts, code: 'runtime/socket-unknown', why: missing(facts.port, 'answer-missing') }]
  if (network === 'host' || network === 'shared') return []
  return network === 'own'
    ? [{ ...facts, code: 'runtime/not-reachable', addresses, leads }]
    : [{ ...facts, code: 'runtime/socket-unknown', why: missing(facts.port, 'process-unreadable') }]
}

/**
 * Reports a port of the host that leads to a container address on which the process does not listen. If rules of the
 * packet filter forward the port, the target is known only if the container has one address.
 */
function judgeLead(
  host: OwnSocket,
  inner: Evidence<Holder>,
  { place, loopback }: ListenClaim,
  instance: InstanceName,
  port: number,
): readonly Finding[] {
  if (inner.kind === 'missing' || inner.value.by !== 'own') return []
  const leads = host.way === 'process' ? [] : (host.addresses ?? [])
  const { addresses = [] } = inner.value
  if (leads.length === 0) return []
  const facts = { place, instance, on: 'host', port } as const
  // A process that listens on loopback only has its own finding, unless the plan allows it in the container.
  if (addresses.every(isLoopback)) return loopback === true ? judgeLoopback(inner.value, facts, leads) : []
  const reached = leads.filter((lead) => addresses.some((address) => isAny(address) || address === lead))
  if (reached.length === 0) return [{ ...facts, code: 'runtime/not-reachable', addresses, leads }]
  if (host.way === 'proxy' || reached.length === leads.length) return []
  return [{ ...facts, code: 'runtime/socket-unknown', why: missing(port, 'process-unreadable') }]
}

const missing = (port: number, reason: 'answer-missing' | 'process-unreadable') =>
  noEvidence('read', reason, { about: `port ${port}` }).why

const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '::1'

const isAny = (address: string): boolean => address === '0.0.0.0' || address === '::'

/**
 * Judges ports of the host. Only one instance can hold each port, so it is enough that one of the service's does. If
 * none does, the finding names the first running instance.
 */
export function judgeHostPorts(
  service: ServiceClaim,
  instances: readonly Instance[],
  name: (instance: Instance) => InstanceName,
): readonly Finding[] {
  const running = instances.filter(({ state }) => state === 'running')
  const [first] = running
  if (first === undefined) return []
  const found = service.listens?.flatMap((claim) => {
    if (claim.host === undefined) return []
    const holders = running.map((instance) => ({ instance, holder: holderOf(instance, service, claim, 'host') }))
    const [own] = holders.flatMap(({ instance, holder }) =>
      holder.kind === 'seen' && holder.value.by === 'own' ? [{ instance, host: holder.value }] : [],
    )
    if (own !== undefined) {
      const inner = holderOf(own.instance, service, claim, 'container')
      return judgeLead(own.host, inner, claim, name(own.instance), claim.host)
    }
    // Another holder is the most specific result, then missing evidence, then no holder.
    const observed = holders.toSorted((a, b) => weight(b.holder) - weight(a.holder)).slice(0, 1)
    return observed.flatMap(({ holder }) => judgeHolder(holder, claim, name(first), 'host'))
  })
  return found ?? []
}

const weight = (holder: Evidence<Holder>): number =>
  holder.kind === 'missing' ? 1 : holder.value.by === 'nobody' ? 0 : 2

function holderOf(
  { sockets }: Instance,
  { name }: ServiceClaim,
  claim: ListenClaim,
  on: 'container' | 'host',
): Evidence<Holder> {
  const port = on === 'container' ? claim.port : claim.host
  const [only, ...more] = sockets?.filter((one) => one.service === name && one.port === port && one.on === on) ?? []
  return only === undefined || more.length > 0
    ? noEvidence('read', 'answer-missing', { about: `port ${port}` })
    : only.holder
}

function judgeHolder(
  holder: Evidence<Holder>,
  claim: ListenClaim,
  instance: InstanceName,
  on: 'container' | 'host',
): readonly Finding[] {
  const facts = { place: claim.place, instance, on, port: on === 'host' ? (claim.host ?? claim.port) : claim.port }
  if (holder.kind === 'missing') return [{ ...facts, code: 'runtime/socket-unknown', why: holder.why }]
  const { value } = holder
  switch (value.by) {
    case 'own':
      return []
    case 'nobody':
      return [{ ...facts, code: 'runtime/not-listening' }]
    case 'container':
      return [{ ...facts, code: 'runtime/port-of-other-container', holder: value.name }]
    case 'program':
      return [{ ...facts, code: 'runtime/port-of-other-process', holder: value.name }]
  }
}

/**
 * Checks that a running instance has the declared configuration, and that Compose would create the same container now.
 */
export function judgeConfiguration(instance: Instance, service: ServiceClaim, named: InstanceName): readonly Finding[] {
  if (instance.state !== 'running') return []
  return [
    ...(service.env ?? []).flatMap((claim) => judgeVariable(evidenceOf(instance, service, claim), claim, named)),
    ...(service.current === true ? judgeCurrent(instance, service, named) : []),
    ...(service.current === true ? judgeMounts(instance, service, named) : []),
  ]
}

function evidenceOf(
  { variables }: Instance,
  service: ServiceClaim,
  { name }: VariableClaim,
): Evidence<VariableObservation> {
  const [only, ...more] = variables?.filter((one) => one.service === service.name && one.name === name) ?? []
  return only === undefined || more.length > 0 ? noEvidence('read', 'answer-missing', { about: name }) : only.evidence
}

/**
 * The environment of the process decides, because an entrypoint can set variables. If it is unreadable, the container's
 * configuration decides.
 */
function judgeVariable(
  evidence: Evidence<VariableObservation>,
  { name: variable, place }: VariableClaim,
  instance: InstanceName,
): readonly Finding[] {
  const facts = { place, instance, variable }
  if (evidence.kind === 'missing') return [{ ...facts, code: 'runtime/env-unknown', why: evidence.why }]
  const { created, started } = evidence.value
  switch (started ?? created) {
    case 'same':
      return []
    case 'other':
      return [{ ...facts, code: 'runtime/env-differs', from: created === 'other' ? 'container' : 'process' }]
    case 'missing':
      return [{ ...facts, code: 'runtime/env-missing', from: created === 'missing' ? 'container' : 'process' }]
  }
}

/**
 * A replaced file stays the old one inside the container. A file that was changed in place may be reloaded by the
 * process.
 */
function judgeMounts(
  { mountedFiles, startedAt }: Instance,
  { place, reloads }: ServiceClaim,
  instance: InstanceName,
): readonly Finding[] {
  const behind = mountedFiles?.filter(
    ({ is, writtenAt }) => is === 'another' || (reloads !== true && isAfter(writtenAt, startedAt)),
  )
  return behind?.map((file) => ({ code: 'runtime/mount-behind', place, instance, ...file, startedAt })) ?? []
}

/**
 * The configuration hash that Compose computes now decides. Without it, files that are older than the container prove
 * the same if they are all the files that the hash covers. A newer file proves nothing, because its content may be
 * unchanged.
 */
function judgeCurrent(instance: Instance, { place }: ServiceClaim, named: InstanceName): readonly Finding[] {
  const facts = { place, instance: named }
  const { configuration, createdAt } = instance
  if (configuration === undefined) {
    return [
      { ...facts, code: 'runtime/config-unknown', why: noEvidence('read', 'answer-missing', { about: 'compose' }).why },
    ]
  }
  const { hash, newest, whole } = configuration
  const changed = newest !== undefined && isAfter(newest.changedAt, createdAt) ? newest.path : undefined
  if (hash.kind === 'seen') {
    return hash.value === 'same' ? [] : [{ ...facts, code: 'runtime/config-behind', changed }]
  }
  if (changed !== undefined) return [{ ...facts, code: 'runtime/config-newer', changed, why: hash.why }]
  if (newest === undefined) return [{ ...facts, code: 'runtime/config-unknown', why: hash.why }]
  if (whole === true) return []
  const { why } = noEvidence('read', 'compose-files-unreadable', { about: 'a file that the compose files name' })
  return [{ ...facts, code: 'runtime/config-unknown', why }]
}
