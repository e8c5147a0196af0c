import type { Place } from '../parsed.ts'
import { commit, image, ofInstance, ofService, older, reference } from './example.ts'
import type { InstanceName } from './finding-instance.ts'
import type { BuildLabels } from './instance.ts'
import type { FindingRecords } from './record.ts'

/** What is unusual about an instance that runs the commit. It never changes the verdict. */
export type InstanceWarning =
  /** `reference` now points to another build, whose commit is `taggedRevision`. */
  | {
      readonly code: 'runtime/tag-moved'
      readonly place: Place
      readonly instance: InstanceName
      readonly reference: string
      readonly tagged: string
      readonly taggedRevision: string | undefined
      readonly commit: string
    }
  /** The image is of the commit, and the container has the labels of another build. */
  | {
      readonly code: 'runtime/label-copied'
      readonly place: Place
      readonly instance: InstanceName
      readonly own: BuildLabels
      readonly image: BuildLabels
    }
  /** Stopped containers of earlier builds, which a running one has replaced. `total` counts all of them. */
  | {
      readonly code: 'runtime/kept-copies'
      readonly place: Place
      readonly service: string
      readonly target: string
      readonly containers: readonly { readonly name: string; readonly revision: string | undefined }[]
      readonly total: number
    }
  /** Containers that are tasks of a swarm service, whose tasks on other nodes were not requested. */
  | {
      readonly code: 'runtime/other-nodes'
      readonly place: Place
      readonly service: string
      readonly target: string
      readonly container: string
      /** The full name of the swarm service. */
      readonly swarm: string
    }

/** Warnings about instances. */
export const instanceWarnings: FindingRecords<InstanceWarning> = {
  'runtime/tag-moved': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'none',
    meaning:
      'The container runs the commit, but its reference now points to another build, which the next recreate would start.',
    example: { ...ofInstance, reference, tagged: image, taggedRevision: older, commit },
  },
  'runtime/label-copied': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'none',
    meaning:
      'The image was built from the commit, but the container has the commit label of another build. Tools that recreate containers copy labels.',
    example: {
      ...ofInstance,
      own: { revision: older, source: undefined, version: '1.4' },
      image: { revision: commit, source: undefined, version: '1.5' },
    },
  },
  'runtime/kept-copies': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'none',
    meaning:
      'Stopped containers of earlier builds are still there. They are not checked: deployment tools keep them for a rollback.',
    example: { ...ofService, containers: [{ name: `app-web-${older}`, revision: older }], total: 1 },
  },
  'runtime/other-nodes': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'edit',
    meaning:
      'A container is a task of a Swarm service. Its tasks on other nodes, and a running update, were not checked.',
    example: { ...ofService, container: 'shop_api.1.0hvxz0b3cyj6d2lbb6uu8mz9e', swarm: 'shop_api' },
  },
}
