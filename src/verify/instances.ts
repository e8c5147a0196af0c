import { copiesOf, indexObservations } from '../judge/observations.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { TargetObservation } from '../model/host.ts'
import type { InstanceAddress } from '../model/instance.ts'
import type { EachInstance, Plan } from '../model/plan.ts'
import type { InstanceWay, RequestedInstance } from '../probes/port.ts'
import type { Target } from '../targets/port.ts'

/** Finds the addresses of the running instances of a service; missing evidence when the instances are not known. */
export type FindInstances = (each: EachInstance) => Promise<Evidence<readonly RequestedInstance[]>>

/** The services that have a route requested at each instance. */
export const servicesOf = ({ routes }: Pick<Plan, 'routes'>): ReadonlySet<string> =>
  new Set(routes.flatMap(({ each }) => each?.service ?? []))

/** Finds instances in the observations of the same check. Only the targets of the service are awaited. */
export const findInstances =
  (plan: Plan, targets: readonly Target[], checks: readonly Promise<TargetObservation>[]): FindInstances =>
  async (each) => {
    const on = plan.services.find(({ name }) => name === each.service)?.on ?? []
    const awaited = checks.filter((_, at) => on.includes(targets[at]?.name ?? ''))
    const observed = indexObservations(plan, { source: undefined, targets: await Promise.all(awaited), answers: [] })
    const copies = copiesOf(each, plan, observed)
    if (copies.kind === 'missing') return copies
    return seen(
      copies.value.map(({ name, target, address }) => {
        const host = targets.find((one) => one.name === target)
        return { name, at: wayTo(name, address, each.port, host) }
      }),
    )
  }

/** A container of this machine is dialled directly, and one of another host through its target. */
function wayTo(
  name: string,
  address: InstanceAddress | undefined,
  port: number,
  target: Target | undefined,
): Evidence<InstanceWay> {
  if (address === undefined || address.by === 'none')
    return noEvidence('read', 'instance-without-address', { about: name })
  const host = address.by === 'network' ? address.ip : undefined
  if (target?.tunnel !== undefined)
    return seen({ through: target.name, far: { port, ...(host === undefined ? {} : { host }) } })
  if (target?.canDialContainers !== true) return noEvidence('read', 'instance-out-of-reach', { about: name })
  return seen({ to: { host: host ?? '127.0.0.1', port } })
}
