import type { Holder } from './evidence/socket.ts'
import { type Evidence, type Instance, unseen } from './evidence.ts'
import type { Finding, InstanceName } from './finding.ts'
import type { ListenClaim } from './plan/conduct.ts'
import type { ServiceClaim } from './plan.ts'

/** The ports that each instance must listen on by itself. One that does not run listens on nothing, and says so elsewhere. */
export function judgeSockets(instance: Instance, service: ServiceClaim, named: InstanceName): readonly Finding[] {
  if (instance.state !== 'running') return []
  return (service.listens ?? []).flatMap((claim) =>
    judgeHolder(holderOf(instance, service, claim, 'container'), claim, named, 'container'),
  )
}

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
    const isOwn = holders.some((holder) => holder.kind === 'seen' && holder.value.by === 'own')
    // Somebody else is more telling than that nobody could be seen, and both more than nobody.
    const [telling] = holders.toSorted((a, b) => weight(b) - weight(a))
    return isOwn || telling === undefined ? [] : judgeHolder(telling, claim, named, 'host')
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
