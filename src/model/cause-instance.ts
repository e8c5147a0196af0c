import type { BranchRelation } from './branches.ts'
import { compose, composed, digest, ofGroup, older, reference, selector, stops } from './example.ts'
import type { InstanceName } from './finding-instance.ts'
import type { ComposeOrigin, ContainerState } from './instance.ts'
import type { Selector } from './plan.ts'
import type { CauseRecords } from './record.ts'

/**
 * Services of one target that one command fixes: those of one Compose project, or one service without Compose.
 * `compose` is the origin of the first instance: project, working directory and files are the same for all of them.
 */
export interface ServiceGroup {
  readonly target: string
  readonly compose: ComposeOrigin | undefined
  readonly services: readonly string[]
  readonly instances: readonly InstanceName[]
  /** How many containers each Compose service has or must have; services with one container are left out. */
  readonly copies?: readonly Copies[]
}

/** How many containers a Compose service has. The default of Compose, from its file, may be lower. */
export interface Copies {
  readonly service: string
  readonly count: number
}

/** An instance that does not run, with its state from the engine. */
export interface Stop {
  readonly instance: InstanceName
  readonly state: ContainerState
  readonly exitCode: number
  readonly restarts: number
}

/** What the reference of a service resolves to on a host, if that is not the expected build. */
export interface OtherBuild {
  readonly service: string
  readonly reference: string
  readonly revision: string
  /** Whether a registry has had the image, so that it was not only built there; absent if the engine doesn't report it. */
  readonly registered?: boolean
  /** No image on the host has that name any more; the build is the running one. */
  readonly untagged?: boolean
}

/** The branch of the run, and whether it contains a newer commit; absent if that is unknown. */
export interface NewerBranch {
  readonly branch?: BranchRelation
}

/** Why instances run another build, or do not run. */
export type InstanceCause =
  /** The image was built from the commit, but the containers still run the previous one. */
  | (ServiceGroup & { readonly code: 'built-not-recreated' })
  /** Only some instances of a service on the target are outdated; `of` counts all of them. */
  | (ServiceGroup & { readonly code: 'left-behind'; readonly of: number })
  /**
   * The Compose files no longer define their service, so `docker compose up` doesn't update them. `right`: whether other
   * instances of the service run the commit.
   */
  | (ServiceGroup & { readonly code: 'orphaned'; readonly right: boolean })
  /** Another Compose project still runs the same service; `current` are projects that run the commit, and there may be `more`. */
  | (ServiceGroup & { readonly code: 'old-project'; readonly current: readonly string[]; readonly more?: true })
  /** The running commit is newer than the expected one, and merged as far as that is known: an old job was run again. */
  | (ServiceGroup & { readonly code: 'running-newer'; readonly revision: string } & NewerBranch)
  /**
   * The running commit descends from the expected one, and the branch of the run does not contain it. `isTagged`: the
   * name of the image resolves to the expected commit.
   */
  | (ServiceGroup & {
      readonly code: 'running-unmerged'
      readonly revision: string
      readonly branch: string
      readonly isTagged?: true
    })
  /** An earlier check of this run found the commit there. */
  | (ServiceGroup & { readonly code: 'rolled-back'; readonly revision: string | undefined })
  /** The declared digest belongs to a build of another commit. */
  | (ServiceGroup & { readonly code: 'digest-of-other-commit'; readonly image: string; readonly revision: string })
  /** The number of running instances differs from `instances`. */
  | (ServiceGroup & { readonly code: 'wrong-scale'; readonly expected: number; readonly running: number })
  /** The references resolve to images of another commit: the expected one was not built or pulled there. */
  | (ServiceGroup & { readonly code: 'never-built'; readonly builds: readonly OtherBuild[] })
  /** The label of the container names the commit, but its image names another one. */
  | { readonly code: 'label-overridden'; readonly instances: readonly InstanceName[] }
  /** A `docker compose run` container still runs another build; recreating the service does not touch it. */
  | { readonly code: 'one-off-left'; readonly instances: readonly InstanceName[] }
  /** The engine restarts it repeatedly. */
  | (ServiceGroup & { readonly code: 'crash-loop'; readonly stops: readonly Stop[] })
  /** Exited, paused, dead, or created and never started. */
  | (ServiceGroup & { readonly code: 'stopped'; readonly stops: readonly Stop[] })
  /** The target has no container of the service, not even a stopped one. */
  | {
      readonly code: 'never-created'
      readonly service: string
      readonly target: string
      readonly selector: Selector
      readonly others: readonly string[]
      /** The Compose project of the other declared services there, if it is the same for all. */
      readonly compose: ComposeOrigin | undefined
    }

/** Causes in instances. */
export const instanceCauseRecords: CauseRecords<InstanceCause> = {
  'built-not-recreated': {
    title: 'Built, not recreated',
    fixedBy: 'command',
    meaning: 'The image was built or pulled, and the container was not recreated from it.',
    replacesInstances: true,
    example: { ...ofGroup },
  },
  'left-behind': {
    title: 'Some instances not updated',
    fixedBy: 'command',
    meaning: 'Some instances of a service run the commit, and these still run another build.',
    replacesInstances: true,
    example: { ...ofGroup, of: 3 },
  },
  orphaned: {
    title: 'Orphaned container',
    fixedBy: 'command',
    meaning: 'The Compose files no longer define the service of the container, so no `docker compose up` updates it.',
    replacesInstances: true,
    example: { ...ofGroup, right: true },
  },
  'old-project': {
    title: 'Old Compose project still running',
    fixedBy: 'command',
    meaning: 'Another Compose project still runs an older build of the same service.',
    replacesInstances: true,
    example: { ...ofGroup, current: ['pack-green'] },
  },
  'running-newer': {
    title: 'A newer commit is running',
    fixedBy: 'edit',
    meaning: 'A later commit runs: this job belongs to an older one.',
    example: { ...ofGroup, revision: older, branch: { name: 'main', contains: true } },
  },
  'running-unmerged': {
    title: 'A commit that is not merged is running',
    fixedBy: 'none',
    meaning: 'A commit runs that is based on the expected one, and that the branch of the run does not contain.',
    example: { ...ofGroup, revision: older, branch: 'main' },
  },
  'rolled-back': {
    title: 'Rolled back during this run',
    fixedBy: 'none',
    meaning: 'An earlier check of the same run found the commit, and a later check found another build.',
    example: { ...ofGroup, revision: older },
  },
  'digest-of-other-commit': {
    title: 'Digest of another commit',
    fixedBy: 'edit',
    meaning: 'The digest in the plan belongs to a build of another commit.',
    example: { ...ofGroup, image: `ghcr.io/acme/api@${digest('b')}`, revision: older },
  },
  'wrong-scale': {
    title: 'Wrong number of instances',
    fixedBy: 'command',
    meaning: 'The number of running instances differs from `instances`.',
    example: { ...ofGroup, copies: [{ service: 'api', count: 3 }], expected: 3, running: 2 },
  },
  'never-built': {
    title: 'Image not built',
    fixedBy: 'command',
    meaning: 'No image on the host was built from the commit under the name that the service starts.',
    example: { ...ofGroup, builds: [{ service: 'api', reference, revision: older, registered: false }] },
  },
  'label-overridden': {
    title: 'Image label overridden',
    fixedBy: 'edit',
    meaning: 'A label on the container hides that its image was built from another commit.',
    example: { instances: [composed] },
  },
  'one-off-left': {
    title: 'One-off container still running',
    fixedBy: 'command',
    meaning: 'A container of `docker compose run` still runs another build.',
    example: { instances: [composed] },
  },
  'crash-loop': {
    title: 'Crash loop',
    fixedBy: 'none',
    meaning: 'The engine restarts the container again and again.',
    isAboutCode: false,
    example: { ...ofGroup, stops },
  },
  stopped: {
    title: 'Not running',
    fixedBy: 'command',
    meaning: 'The container exists and does not run.',
    isAboutCode: false,
    example: { ...ofGroup, stops },
  },
  'never-created': {
    title: 'Container not created',
    fixedBy: 'command',
    meaning: 'The target has no container of the service.',
    example: { service: 'api', target: 'prod-1', selector, others: ['web'], compose },
  },
}
