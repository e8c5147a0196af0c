import type { Holder } from './evidence/socket.ts'
import { type Evidence, type Instance, unseen } from './evidence.ts'
import type { Finding, InstanceName } from './finding.ts'
import type { ListenClaim } from './plan/conduct.ts'
import type { ServiceClaim } from './plan.ts'

/** The ports that each instance must listen on by itself. One that does not run listens on nothing, and says so elsewhere. */
export function judgeSockets(instance: Instance, service: ServiceClaim, named: InstanceName): readonly Finding[] {
  if (instance.state !== 'running') return []
  return (service.listens ?? []).flatMap((claim) => {
    const holder = holderOf(instance, service, claim, 'container')
    return [...judgeHolder(holder, claim, named, 'container'), ...judgeReach(holder, claim, named)]
  })
}

/**
 * A process on loopback alone is reached by nobody outside of its network. That of the host, and one that several containers
 * share, is where a proxy beside it reaches it.
 */
function judgeReach(holder: Evidence<Holder>, claim: ListenClaim, instance: InstanceName): readonly Finding[] {
  if (holder.kind === 'unseen' || holder.value.by !== 'own' || claim.loopback === true) return []
  const { addresses = [], network } = holder.value
  if (addresses.some((address) => !isLoopback(address))) return []
  const { port, place } = claim
  const facts = { place, instance, on: 'container', port } as const
  if (addresses.length === 0) return [{ ...facts, code: 'runtime/socket-unseen', why: missing(port, 'answer-missing') }]
  if (network === 'host' || network === 'shared') return []
  return network === 'own'
    ? [{ ...facts, code: 'runtime/not-reachable', addresses, leads: [] }]
    : [{ ...facts, code: 'runtime/socket-unseen', why: missing(port, 'process-unreadable') }]
}

/**
 * A port of the host that leads to one address of the container, and a process that listens at another one. Where rules of the packet
 * filter lead is known only when the container has one address.
 */
function judgeLead(
  host: Evidence<Holder>,
  inner: Evidence<Holder>,
  claim: ListenClaim,
  instance: InstanceName,
): readonly Finding[] {
  if (host.kind === 'unseen' || host.value.by !== 'own' || inner.kind === 'unseen' || inner.value.by !== 'own')
    return []
  const leads = host.value.way === 'process' ? [] : (host.value.addresses ?? [])
  const { addresses = [] } = inner.value
  // A process on loopback alone has a finding of its own.
  if (leads.length === 0 || claim.host === undefined || addresses.every(isLoopback)) return []
  const reached = leads.filter((lead) => addresses.some((address) => isAny(address) || address === lead))
  const facts = { place: claim.place, instance, on: 'host', port: claim.host } as const
  if (reached.length === 0) return [{ ...facts, code: 'runtime/not-reachable', addresses, leads }]
  if (host.value.way === 'proxy' || reached.length === leads.length) return []
  return [{ ...facts, code: 'runtime/socket-unseen', why: missing(claim.host, 'process-unreadable') }]
}

const missing = (port: number, reason: 'answer-missing' | 'process-unreadable') =>
  unseen('read', reason, { about: `port ${port}` }).why

const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '::1'

const isAny = (address: string): boolean => address === '0.0.0.0' || address === '::'

/**
 * The ports of a host, each of which one instance there can have: it must be one of the service's. What the first one
 * that runs was told is said of all of them.
 */
export function judgeHostPorts(
  service: ServiceClaim,
  instances: readonly Instance[],
  name: (instance: Instance) => InstanceName,
): readonly Finding[] {
  const running = instances.filter(({ state }) => state === 'running')
  const [first] = running
  if (first === undefined) return []
  const named = name(first)
  return (service.listens ?? []).flatMap((claim) => {
    if (claim.host === undefined) return []
    const holders = running.map((instance) => holderOf(instance, service, claim, 'host'))
    const own = holders.findIndex((holder) => holder.kind === 'seen' && holder.value.by === 'own')
    const [instance, host] = [running[own], holders[own]]
    if (instance !== undefined && host !== undefined)
      return judgeLead(host, holderOf(instance, service, claim, 'container'), claim, name(instance))
    // Somebody else is more telling than that nobody could be seen, and both more than nobody.
    const [telling] = holders.toSorted((a, b) => weight(b) - weight(a))
    return telling === undefined ? [] : judgeHolder(telling, claim, named, 'host')
  })
}

const weight = (holder: Evidence<Holder>): number =>
  holder.kind === 'unseen' ? 1 : holder.value.by === 'nobody' ? 0 : 2

function holderOf(
  { sockets = [] }: Instance,
  { name }: ServiceClaim,
  claim: ListenClaim,
  on: 'container' | 'host',
): Evidence<Holder> {
  const port = on === 'container' ? claim.port : claim.host
  const found = sockets.filter((one) => one.service === name && one.port === port && one.on === on)
  const [only] = found
  return only !== undefined && found.length === 1
    ? only.holder
    : unseen('read', 'answer-missing', { about: `port ${port}` })
}

function judgeHolder(
  holder: Evidence<Holder>,
  claim: ListenClaim,
  instance: InstanceName,
  on: 'container' | 'host',
): readonly Finding[] {
  const facts = { place: claim.place, instance, on, port: on === 'host' ? (claim.host ?? claim.port) : claim.port }
  if (holder.kind === 'unseen') return [{ ...facts, code: 'runtime/socket-unseen', why: holder.why }]
  const { value } = holder
  switch (value.by) {
    case 'own':
      return []
    case 'nobody':
      return [{ ...facts, code: 'runtime/not-listening' }]
    case 'container':
      return [{ ...facts, code: 'runtime/port-of-another', holder: value.name }]
    case 'program':
      return [{ ...facts, code: 'runtime/port-of-stranger', holder: value.name }]
  }
}
