import type { SwarmService } from './evidence/swarm.ts'
import type { Finding } from './finding.ts'
import { isContradicted } from './link.ts'
import type { ServiceClaim } from './plan.ts'

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
