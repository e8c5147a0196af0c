import type { Place } from '../parsed.ts'
import { line, ofInstance, ofSwarm, ofUpdate } from './example.ts'
import type { InstanceName } from './finding-instance.ts'
import type { FindingRecords } from './record.ts'
import type { UpdateState } from './swarm.ts'

interface OfSwarm {
  readonly place: Place
  readonly service: string
  readonly target: string
  /** Its name in the swarm. */
  readonly swarm: string
}

/** The state of the last update of a Swarm service. */
interface OfUpdate extends OfSwarm {
  readonly state: UpdateState
  readonly reference: string
  readonly previous: string | undefined
  readonly message: string | undefined
}

/** What is wrong with a task. Its service and the place of its claim are added separately. */
export interface TaskFact {
  /** It runs on another node, and its exact image is unknown. */
  readonly code: 'runtime/task-elsewhere'
  readonly reference: string
  readonly node: string
}

/** What is wrong with a Swarm service as a whole; its tasks are judged as instances. */
export type SwarmFinding =
  | (OfUpdate & { readonly code: 'runtime/updating' | 'runtime/update-stuck' | 'runtime/update-rolled-back' })
  /** Old tasks should have ended and still run. */
  | (OfSwarm & { readonly code: 'runtime/draining'; readonly tasks: readonly string[] })

export type TaskFinding = { readonly place: Place; readonly instance: InstanceName } & TaskFact

/** Findings of a swarm service as a whole. */
export const swarmFindings: FindingRecords<SwarmFinding> = {
  'runtime/updating': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'An update or a rollback of a Swarm service is still running.',
    example: { ...ofUpdate, state: 'updating' },
  },
  // Swarm waits until a user continues the update.
  'runtime/update-stuck': {
    kind: 'contradicted',
    retryable: false,
    fixedBy: 'command',
    meaning: 'An update or a rollback of a Swarm service stopped half-way. Swarm does not resume it by itself.',
    example: { ...ofUpdate, state: 'paused' },
  },
  'runtime/update-rolled-back': {
    kind: 'contradicted',
    retryable: false,
    fixedBy: 'command',
    meaning: 'Swarm rolled the update back, and the running tasks are not of the commit.',
    example: { ...ofUpdate, state: 'rollback_completed' },
  },
  'runtime/draining': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'Old tasks of a Swarm service are still running.',
    example: { ...ofSwarm, place: line(7), tasks: ['shop_api.1'] },
  },
}

/** Findings of a task of a swarm service. */
export const taskFindings: FindingRecords<TaskFinding> = {
  'runtime/task-elsewhere': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'A task runs on another node, from a reference that does not identify its image.',
    example: { ...ofInstance, reference: 'acme/api:2', node: 'node-2' },
  },
}
