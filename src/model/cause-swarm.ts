import { ofSwarm, older } from './example.ts'
import type { CauseRecords } from './record.ts'
import type { UpdateState } from './swarm.ts'

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
  'update-rolled-back': {
    title: 'Update rolled back',
    fixedBy: 'command',
    meaning: 'Swarm tried the update and took it back.',
    example: {
      ...ofSwarm,
      reference: 'acme/api:1',
      wanted: 'acme/api:2',
      revision: older,
      message: 'task: non-zero exit (3)',
    },
  },
  'update-stuck': {
    title: 'Update paused',
    fixedBy: 'command',
    meaning: 'The update of a swarm service stopped before its end.',
    example: { ...ofSwarm, state: 'paused', reference: 'acme/api:2', message: 'task: non-zero exit (3)' },
  },
  'task-rejected': {
    title: 'Task rejected',
    fixedBy: 'command',
    meaning: 'A node cannot start the tasks of a swarm service.',
    isAboutCode: false,
    example: {
      ...ofSwarm,
      reference: 'acme/api:2',
      tasks: [{ task: 'shop_api.1', node: 'node-2', state: 'rejected' }],
      errors: ['No such image: acme/api:2'],
      missing: true,
    },
  },
}
