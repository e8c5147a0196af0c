import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import { readReference } from '../model/image-reference.ts'
import type { Instance } from '../model/instance.ts'
import type { CommitSha, ServiceClaim } from '../model/plan.ts'
import type { SwarmService, SwarmTask } from '../model/swarm.ts'
import type { Place } from '../parsed.ts'
import { runsAttested } from './attestation.ts'
import { isContradicted } from './link.ts'
import { isExpected } from './registry.ts'

/**
 * Judges a swarm service as a whole; its tasks have their own findings. A running update may still be rolled back, so
 * nothing is proven before it ends. A finished rollback is reported only if tasks are wrong, because it may have
 * restored this commit.
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

type Elsewhere = Instance & { readonly task: SwarmTask }

/** Whether the host has no container of a task: it runs on another node, or has not started. */
export const isElsewhere = (instance: Instance): instance is Elsewhere =>
  instance.task !== undefined && instance.imageId === ''

/**
 * Judges a task without a container on the host by its reference. The declared digest identifies it, and so do attestations. A tag proves
 * nothing on another node. If the manager has its image, the task has the id of that image, which is judged instead.
 */
export function judgeElsewhere(
  instance: Elsewhere,
  service: ServiceClaim,
  commit: CommitSha,
  facts: { readonly place: Place; readonly instance: InstanceName },
): readonly Finding[] {
  const { reference, state, task, registry } = instance
  // A task that does not run has its own finding.
  if (state !== 'running') return []
  const expected = service.image === undefined ? undefined : readReference(service.image).digest
  if (expected !== undefined && readReference(reference).digest === expected) return []
  if (runsAttested(instance, service, commit)) return []
  const isFound = isExpected({ ...(registry && { registry }) }, service) === true
  if (isFound && (expected !== undefined || service.tag?.namesCommit)) return []
  return [{ ...facts, code: 'runtime/task-elsewhere', reference, node: task.node }]
}
