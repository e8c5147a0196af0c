import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
import type { ChangedPaths } from './evidence-paths.ts'
import {
  commit,
  digest,
  image,
  labels,
  line,
  ofInstance,
  ofService,
  older,
  reference,
  selector,
  why,
} from './example.ts'
import type { BuildLabels, ComposeOrigin, ContainerState, PlatformManifest } from './instance.ts'
import type { Manager, Proof, Selector } from './plan.ts'
import type { FindingRecords } from './record.ts'
import type { SwarmTask } from './swarm.ts'

/** An instance as a message names it. */
export interface InstanceName {
  readonly target: string
  readonly service: string
  readonly container: string
  readonly compose: ComposeOrigin | undefined
  /** Its supervisor, if that is not the Docker Engine. */
  readonly manager?: Manager
}

/** The place of the claim in the config, which every finding has. */
interface At {
  readonly place: Place
}

/** What is wrong with a target, a service on it, or one of its instances. */
export type InstanceFinding =
  | (At & {
      readonly code: 'runtime/unknown'
      readonly target: string
      readonly address: string
      readonly why: MissingEvidence
    })
  | (At & {
      readonly code: 'runtime/no-instance'
      readonly service: string
      readonly target: string
      readonly selector: Selector
      readonly others: readonly string[]
    })
  | (At & {
      readonly code: 'runtime/ambiguous'
      readonly service: string
      readonly target: string
      readonly candidates: readonly string[]
      /** The first of them, with the commit and the state of a container. */
      readonly shown?: readonly {
        readonly name: string
        readonly state: ContainerState
        readonly revision: string | undefined
      }[]
    })
  | (At & {
      readonly code: 'runtime/not-recreated'
      readonly instance: InstanceName
      readonly reference: string
      readonly running: string
      readonly tagged: string
      readonly runningRevision: string | undefined
      readonly taggedRevision: string | undefined
      readonly commit: string
    })
  | (At & {
      readonly code: 'runtime/other-commit'
      readonly instance: InstanceName
      readonly image: string
      readonly revision: string
      readonly commit: string
      readonly changed?: ChangedPaths
    })
  | (At & {
      readonly code: 'runtime/no-revision' | 'runtime/short-revision'
      readonly instance: InstanceName
      readonly image: string
      readonly revision: string | undefined
      readonly commit: string
    })
  | (At & {
      readonly code: 'runtime/labels-disagree'
      readonly instance: InstanceName
      readonly own: BuildLabels
      readonly image: BuildLabels
    })
  /**
   * The image names a commit and its container does not: it may run the variant of another platform. With `manifest`, this
   * variant runs and its labels could not be read.
   */
  | (At & {
      readonly code: 'runtime/variant-unknown'
      readonly instance: InstanceName
      readonly image: BuildLabels
      readonly manifest?: PlatformManifest
    })
  | (At & { readonly code: 'runtime/image-gone'; readonly instance: InstanceName; readonly image: string })
  | (At & {
      readonly code: 'runtime/not-running'
      readonly instance: InstanceName
      readonly state: ContainerState
      readonly exitCode: number
      readonly restarts: number
      /** Its task in the swarm. */
      readonly task?: SwarmTask
      /** The engine's message about it. Hostile, bounded. */
      readonly error?: string
    })
  | (At & { readonly code: 'runtime/unhealthy' | 'runtime/health-starting'; readonly instance: InstanceName })
  /** It was restarted too recently to know that it stays up. In seconds; `restarts` is the count of its supervisor. */
  | (At & {
      readonly code: 'runtime/restarted-recently'
      readonly instance: InstanceName
      readonly restarts: number
      readonly ran: number
      readonly needed: number
    })
  /** The same, and this run observed `observed` restarts. */
  | (At & {
      readonly code: 'runtime/crash-loop'
      readonly instance: InstanceName
      readonly restarts: number
      readonly ran: number
      readonly needed: number
      readonly observed: number
    })
  | (At & {
      readonly code: 'runtime/instance-count'
      readonly service: string
      readonly target: string
      readonly expected: number
      readonly running: number
    })
  | (At & {
      readonly code: 'runtime/other-image'
      readonly instance: InstanceName
      readonly expected: string
      readonly reference: string
      readonly repoDigests: readonly string[]
    })
  /** The image is of the commit, and its tag in the registry names another build of that commit. */
  | (At & {
      readonly code: 'runtime/other-build'
      readonly instance: InstanceName
      /** `repository:tag` */
      readonly expected: string
      readonly image: string
      readonly commit: string
    })
  /** A digest is declared, and the running image has none of that repository, or one that may be of another kind (`known`). */
  | (At & {
      readonly code: 'runtime/digest-unknown'
      readonly instance: InstanceName
      readonly expected: string
      readonly image: string
      readonly known?: string
      /** The registry has no image with the declared digest. */
      readonly absent?: true
      /** Why the registry could not show whether it is the declared one; absent if it was not requested, or is unknown there. */
      readonly why?: MissingEvidence
    })
  | (At & {
      readonly code: 'runtime/weak-proof'
      readonly service: string
      readonly proof: Proof
      readonly required: Proof
    })
  | (At & {
      readonly code: 'runtime/statement-other-commit'
      readonly target: string
      readonly at: string
      readonly received: string
      readonly commit: string
    })
  | (At & {
      readonly code: 'runtime/statement-short'
      readonly target: string
      readonly at: string
      readonly received: string
      readonly commit: string
    })

/** Findings of targets, services and instances. */
export const instanceFindings: FindingRecords<InstanceFinding> = {
  'runtime/unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'The target could not be checked, or its response was incomplete.',
    example: { place: line(2), target: 'prod-1', address: 'ssh://deploy@prod-1.example.com', why },
  },
  'runtime/no-instance': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'No container of the service exists on a target where it must run.',
    example: { ...ofService, selector, others: ['web', 'db'] },
  },
  'runtime/ambiguous': {
    kind: 'missing',
    retryable: false,
    fixedBy: 'edit',
    meaning: 'More than one project on the target has a service of that name.',
    example: {
      ...ofService,
      candidates: ['old/api', 'pack/api'],
      shown: [
        { name: 'old/api', state: 'exited', revision: older },
        { name: 'pack/api', state: 'running', revision: commit },
      ],
    },
  },
  'runtime/not-recreated': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning:
      'The container runs an older image than the one that its reference resolves to now. The image was built or pulled, and the container was not recreated.',
    isOtherBuild: true,
    example: {
      ...ofInstance,
      reference,
      running: image,
      tagged: digest('b'),
      runningRevision: older,
      taggedRevision: commit,
      commit: commit,
    },
  },
  'runtime/other-commit': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The running image was built from another commit.',
    isOtherBuild: true,
    example: { ...ofInstance, image, revision: older, commit: commit },
  },
  'runtime/no-revision': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The running image has no label that names its commit.',
    isOtherBuild: true,
    example: { ...ofInstance, image, revision: undefined, commit: commit },
  },
  'runtime/short-revision': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The label of the running image holds a short commit ID.',
    isOtherBuild: true,
    example: { ...ofInstance, image, revision: '4f0c7d1', commit: commit },
  },
  'runtime/variant-unknown': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning:
      'The labels of the running platform variant are unknown. The label of the image may belong to another platform only.',
    example: { ...ofInstance, image: { ...labels, revision: older } },
  },
  'runtime/labels-disagree': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The label of the container and the label of its image name different commits.',
    isAboutCode: false,
    example: { ...ofInstance, own: labels, image: { ...labels, revision: older } },
  },
  'runtime/image-gone': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'command',
    meaning: 'The image of the container was removed from the host, and its labels with it.',
    isOtherBuild: true,
    example: { ...ofInstance, image },
  },
  'runtime/not-running': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'A container of the service exists, but does not run.',
    isAboutCode: false,
    example: { ...ofInstance, state: 'exited', exitCode: 137, restarts: 3 },
  },
  'runtime/unhealthy': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The health check of the container fails.',
    isAboutCode: false,
    example: { ...ofInstance },
  },
  'runtime/health-starting': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The health check of the container has not passed yet.',
    example: { ...ofInstance },
  },
  'runtime/restarted-recently': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The instance restarted, and has not run long enough since to show that it stays up.',
    example: { ...ofInstance, restarts: 20, ran: 3, needed: 10 },
  },
  'runtime/crash-loop': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The instance restarted several times during the run.',
    isAboutCode: false,
    example: { ...ofInstance, restarts: 20, ran: 3, needed: 10, observed: 2 },
  },
  'runtime/instance-count': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The number of running instances differs from `instances`.',
    isAboutCode: false,
    example: { ...ofService, expected: 2, running: 1 },
  },
  'runtime/other-image': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The container runs an image of another repository or digest than the declared one.',
    isAboutCode: false,
    example: { ...ofInstance, expected: `ghcr.io/acme/api@${digest('b')}`, reference, repoDigests: [] },
  },
  'runtime/other-build': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning: 'The container runs a build of the commit, and `tag` names another build of that commit in the registry.',
    isOtherBuild: true,
    example: { ...ofInstance, expected: reference, image, commit },
  },
  'runtime/digest-unknown': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning:
      'The engine knows no registry digest of the running image, or only one of another kind (index or platform), so it cannot be compared with the declared one.',
    example: { ...ofInstance, expected: `ghcr.io/acme/api@${digest('b')}`, image },
  },
  'runtime/weak-proof': {
    kind: 'missing',
    retryable: false,
    fixedBy: 'edit',
    meaning: 'The evidence is positive, but its grade is below `require`.',
    example: { place: line(5), service: 'api', proof: 'claimed', required: 'identified' },
  },
  'runtime/statement-other-commit': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The endpoint states that it runs another commit.',
    example: { place: line(4), target: 'public', at: 'json /commit', received: older, commit: commit },
  },
  'runtime/statement-short': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The endpoint states a short commit ID.',
    example: { place: line(4), target: 'public', at: 'json /commit', received: '4f0c7d1', commit: commit },
  },
}
