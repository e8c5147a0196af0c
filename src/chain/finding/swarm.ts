import type { Place } from '../../parsed.ts'
import type { UpdateState } from '../evidence/swarm.ts'

interface OfSwarm {
  readonly place: Place
  readonly service: string
  readonly target: string
  /** The name that the swarm knows it by. */
  readonly swarm: string
}

/** How the last update of a swarm service ended, or that it has not. */
interface OfUpdate extends OfSwarm {
  readonly state: UpdateState
  readonly reference: string
  readonly previous: string | undefined
  readonly message: string | undefined
}

/** Of a task; whose it is, and the line that asks for it, stand beside this. */
export interface TaskFact {
  /** It runs on a node that was not asked, of an image that nothing names for certain. */
  readonly code: 'runtime/task-elsewhere'
  readonly reference: string
  readonly node: string
}

/** What is wrong with a swarm service as a whole; its tasks are judged as instances. */
export type SwarmFinding =
  | (OfUpdate & { readonly code: 'runtime/updating' | 'runtime/update-stuck' | 'runtime/update-rolled-back' })
  /** Old tasks are to end and still run. */
  | (OfSwarm & { readonly code: 'runtime/draining'; readonly tasks: readonly string[] })

export const swarmCodes = {
  'runtime/updating': { kind: 'missing', lasts: 'passing' },
  // Swarm does nothing more until somebody tells it to.
  'runtime/update-stuck': { kind: 'contradicted', lasts: 'final' },
  'runtime/update-rolled-back': { kind: 'contradicted', lasts: 'final' },
  'runtime/task-elsewhere': { kind: 'missing', lasts: 'passing' },
  'runtime/draining': { kind: 'missing', lasts: 'passing' },
} as const
