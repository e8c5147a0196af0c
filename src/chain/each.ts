import type { InstanceAddress } from './evidence/address.ts'
import { type Evidence, seen, unseen } from './evidence.ts'
import type { EachInstance } from './plan/route.ts'
import type { Plan } from './plan.ts'
import type { Sights } from './sights.ts'

/** An instance that has to be asked for itself. */
export interface Copy {
  /** As it is told: its container, and the target where there are several. */
  readonly name: string
  readonly target: string
  /** Nothing when nobody said it. */
  readonly address: InstanceAddress | undefined
}

/**
 * The running instances of a service, on all of its targets: every one of them has to be asked, so that none is known
 * where one of the targets shows none. `docker compose run` containers have no requests to answer.
 */
export function copiesOf({ service: name }: EachInstance, plan: Plan, sights: Sights): Evidence<readonly Copy[]> {
  const service = plan.services.find((one) => one.name === name)
  if (service === undefined) return unseen('read', 'instance-missing', { about: name })
  const copies: Copy[] = []
  for (const target of service.on) {
    const presence = sights.presence(service, target)
    if (presence.kind === 'unseen') return unseen('read', 'instances-unseen', { about: target })
    if (presence.kind === 'ambiguous') return unseen('read', 'instance-ambiguous', { about: `${name} on ${target}` })
    const instances = presence.kind === 'present' ? presence.instances : []
    const running = instances.filter(({ state }) => state === 'running')
    if (running.length === 0) return unseen('read', 'instance-missing', { about: `${name} on ${target}` })
    for (const { name: container, address } of running)
      copies.push({ name: service.on.length > 1 ? `${container} on ${target}` : container, target, address })
  }
  return seen(copies)
}
