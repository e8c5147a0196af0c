import type { UpdateState } from './host.ts'
import type { CauseRecords } from './record.ts'

interface OfSwarm {
  readonly service: string
  readonly target: string
  readonly swarm: string
}

/** Why a swarm service does not run what it was told to. */
export type SwarmCause =
  /** An update was tried and taken back; `wanted` is what it was to run. */
  | (OfSwarm & {
      readonly code: 'update-rolled-back'
      readonly reference: string
      readonly wanted: string | undefined
      /** The commit of what runs again, when that is one. */
      readonly revision: string | undefined
      readonly message: string | undefined
    })
  /** An update, or a rollback, stopped half-way. */
  | (OfSwarm & {
      readonly code: 'update-stuck'
      readonly state: UpdateState
      readonly reference: string
      readonly message: string | undefined
    })
  /** Tasks cannot be started where they were put; `errors` are the nodes' own words. */
  | (OfSwarm & {
      readonly code: 'task-rejected'
      readonly reference: string
      readonly tasks: readonly { readonly task: string; readonly node: string; readonly state: string }[]
      readonly errors: readonly string[]
      /** That the image could not be had there. */
      readonly missing: boolean
    })

/** Causes at swarm services. */
export const swarmCauseRecords: CauseRecords<SwarmCause> = {
  'update-rolled-back': { title: 'Update rolled back', meaning: 'Swarm tried the update and took it back.' },
  'update-stuck': { title: 'Update paused', meaning: 'The update of a swarm service stopped before its end.' },
  'task-rejected': {
    title: 'Task rejected',
    meaning: 'A node cannot start the tasks of a swarm service.',
    isAboutCode: false,
  },
}
