import type { UpdateState } from './host.ts'
import type { CauseRecords } from './record.ts'

interface OfSwarm {
  readonly service: string
  readonly target: string
  readonly swarm: string
}

/** Why a Swarm service does not run the expected image. */
export type SwarmCause =
  /** An update was rolled back; `wanted` is its image. */
  | (OfSwarm & {
      readonly code: 'update-rolled-back'
      readonly reference: string
      readonly wanted: string | undefined
      /** The commit that runs again, if there is a single one. */
      readonly revision: string | undefined
      readonly message: string | undefined
    })
  /** An update or a rollback is paused. */
  | (OfSwarm & {
      readonly code: 'update-stuck'
      readonly state: UpdateState
      readonly reference: string
      readonly message: string | undefined
    })
  /** Tasks can't start on their nodes; `errors` are the messages of the nodes. */
  | (OfSwarm & {
      readonly code: 'task-rejected'
      readonly reference: string
      readonly tasks: readonly { readonly task: string; readonly node: string; readonly state: string }[]
      readonly errors: readonly string[]
      /** Whether the image could not be pulled there. */
      readonly missing: boolean
    })

/** Causes in Swarm services. */
export const swarmCauseRecords: CauseRecords<SwarmCause> = {
  'update-rolled-back': { title: 'Update rolled back', meaning: 'Swarm tried the update and took it back.' },
  'update-stuck': { title: 'Update paused', meaning: 'The update of a swarm service stopped before its end.' },
  'task-rejected': {
    title: 'Task rejected',
    meaning: 'A node cannot start the tasks of a swarm service.',
    isAboutCode: false,
  },
}
