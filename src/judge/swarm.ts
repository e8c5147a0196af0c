import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import type { Instance, SwarmService } from '../model/host.ts'
import { readReference } from '../model/image-reference.ts'
import type { ServiceClaim } from '../model/plan.ts'
import type { Place } from '../parsed.ts'
import { isContradicted } from './link.ts'

/**
 * How a swarm service stands as a whole, beside the findings of its tasks. An update that goes on may still be taken back,
 * so nothing is proven before it ends; one that was taken back is told where the tasks are wrong, for it may have been
 * taken back to the very commit.
 */
export function judgeSwarm(
  swarm: SwarmService,
  { name, place }: ServiceClaim,
  target: string,
  ofTasks: readonly Finding[],
): readonly Finding[] {
  const at = { place, service: name, target, swarm: swarm.name }
  const tasks = swarm.draining.map(({ task }) => task)
  return [
    ...judgeUpdate(swarm, at, ofTasks.some(isContradicted)),
    ...(tasks.length === 0 ? [] : [{ ...at, code: 'runtime/draining', tasks } as const]),
  ]
}

type At = Pick<Extract<Finding, { readonly code: 'runtime/draining' }>, 'place' | 'service' | 'target' | 'swarm'>

function judgeUpdate({ update, reference, previous, message }: SwarmService, at: At, isWrong: boolean) {
  const facts = { ...at, reference, previous, message }
  switch (update) {
    case 'updating':
    case 'rollback_started':
      return [{ ...facts, code: 'runtime/updating', state: update } as const]
    case 'paused':
    case 'rollback_paused':
      return [{ ...facts, code: 'runtime/update-stuck', state: update } as const]
    case 'rollback_completed':
      return isWrong ? [{ ...facts, code: 'runtime/update-rolled-back', state: update } as const] : []
    case 'completed':
    case undefined:
      return []
  }
}

/** Whether nothing of an instance is on the host but its task: it runs on another node, or has no container yet. */
export const isElsewhere = ({ task, imageId }: Instance): boolean => task !== undefined && imageId === ''

/**
 * The build of a task that has no container on the host. What runs on another node shows by its reference alone: the
 * declared digest identifies it, another one is told with the image, and a tag may mean anything there.
 */
export function judgeElsewhere(
  { reference, state, image, task }: Instance,
  service: ServiceClaim,
  facts: { readonly place: Place; readonly instance: InstanceName },
): readonly Finding[] {
  // A task that does not run has a finding of its own.
  if (state !== 'running' || image !== undefined) return []
  const expected = service.image === undefined ? undefined : readReference(service.image).digest
  if (expected !== undefined && readReference(reference).digest === expected) return []
  return [{ ...facts, code: 'runtime/task-elsewhere', reference, node: task?.node ?? '' }]
}
