import type { InstanceName } from './finding-instance.ts'
import type { ComposeOrigin, ContainerState } from './host.ts'
import type { Selector } from './plan.ts'
import type { CauseRecords } from './record.ts'

/**
 * Services of one target that one command mends: those of one compose project, or one service outside compose.
 * `compose` is the origin of the first instance: project, working directory and files are the same for all of them.
 */
export interface ServiceGroup {
  readonly target: string
  readonly compose: ComposeOrigin | undefined
  readonly services: readonly string[]
  readonly instances: readonly InstanceName[]
  /** How many containers the services that Compose knows have, or must have; those of one are not said. */
  readonly copies?: readonly Copies[]
}

/** How many containers a compose service has: Compose itself falls back to what its file says, which may be fewer. */
export interface Copies {
  readonly service: string
  readonly count: number
}

/** An instance that does not run, and what the engine says of it. */
export interface Stop {
  readonly instance: InstanceName
  readonly state: ContainerState
  readonly exitCode: number
  readonly restarts: number
}

/** A reference, and the image that it should mean. */
export interface MovedTag {
  readonly reference: string
  readonly image: string
}

/** What the reference of a service resolves to on a host, when that is another build than the one asked for. */
export interface OtherBuild {
  readonly service: string
  readonly reference: string
  readonly revision: string
  /** A registry knows this image (it has a RepoDigest), so it was pulled or pushed; else it was only built there. */
  readonly registered: boolean
  /** Nothing on the host has that name any more: the build is the one that still runs. */
  readonly untagged?: boolean
}

/** Why instances run another build, or do not run. */
export type InstanceCause =
  /** The image was built for the commit, the containers still run the one before. */
  | (ServiceGroup & { readonly code: 'built-not-recreated' })
  /** Some of a service's instances on the target are right, these are not; `of` counts all of them. */
  | (ServiceGroup & { readonly code: 'left-behind'; readonly of: number })
  /**
   * Compose made them once, and its files no longer name their service, so that no `up` reaches them. `right` says that
   * other instances of the service run the commit.
   */
  | (ServiceGroup & { readonly code: 'orphaned'; readonly right: boolean })
  /** Another compose project still runs the same service; `current` are the projects whose instances are right. */
  | (ServiceGroup & { readonly code: 'old-project'; readonly current: readonly string[] })
  /** What runs was built from a commit that descends from the one to prove: an old run was started again. */
  | (ServiceGroup & { readonly code: 'running-newer'; readonly revision: string })
  /** An earlier look of this very run saw the commit there. */
  | (ServiceGroup & { readonly code: 'rolled-back'; readonly revision: string | undefined })
  /** The declared digest is the one of a build of another commit. */
  | (ServiceGroup & { readonly code: 'digest-of-other-commit'; readonly image: string; readonly revision: string })
  /** Another number of copies runs than was declared. */
  | (ServiceGroup & { readonly code: 'wrong-scale'; readonly expected: number; readonly running: number })
  /** The commit runs, but the reference means another build by now: the next recreate would replace it. */
  | (ServiceGroup & { readonly code: 'tag-moved'; readonly tags: readonly MovedTag[] })
  /** What the references resolve to on the host is of another commit: never built or pulled there by that name. */
  | (ServiceGroup & { readonly code: 'never-built'; readonly builds: readonly OtherBuild[] })
  /** The container's own label says the commit, its image says otherwise. */
  | { readonly code: 'label-overridden'; readonly instances: readonly InstanceName[] }
  /** A `docker compose run` container still runs another build; recreating the service does not touch it. */
  | { readonly code: 'one-off-left'; readonly instances: readonly InstanceName[] }
  /** The engine starts it again and again. */
  | (ServiceGroup & { readonly code: 'crash-loop'; readonly stops: readonly Stop[] })
  /** Exited, paused, dead, or created and never started. */
  | (ServiceGroup & { readonly code: 'stopped'; readonly stops: readonly Stop[] })
  /** No container of the service is on the target, not even a stopped one. */
  | {
      readonly code: 'never-created'
      readonly service: string
      readonly target: string
      readonly selector: Selector
      readonly others: readonly string[]
      /** The compose project of the other declared services there, when they all share one. */
      readonly compose: ComposeOrigin | undefined
    }

/** Causes at instances. */
export const instanceCauseRecords: CauseRecords<InstanceCause> = {
  'built-not-recreated': {
    title: 'Built, not recreated',
    meaning: 'The image was built or pulled, and the container was not recreated from it.',
    replacesInstances: true,
  },
  'left-behind': {
    title: 'Some instances not updated',
    meaning: 'Some instances of a service run the commit, and these still run another build.',
    replacesInstances: true,
  },
  orphaned: {
    title: 'Orphaned container',
    meaning: 'The Compose files no longer define the service of the container, so no `docker compose up` updates it.',
    replacesInstances: true,
  },
  'old-project': {
    title: 'Old Compose project still running',
    meaning: 'Another Compose project still runs an older build of the same service.',
    replacesInstances: true,
  },
  'running-newer': {
    title: 'A newer commit is running',
    meaning: 'A later commit runs: this job belongs to an older one.',
  },
  'rolled-back': {
    title: 'Rolled back during this run',
    meaning: 'An earlier check of the same run found the commit, and a later check found another build.',
  },
  'digest-of-other-commit': {
    title: 'Digest of another commit',
    meaning: 'The digest in the plan belongs to a build of another commit.',
  },
  'wrong-scale': {
    title: 'Wrong number of instances',
    meaning: 'The number of running instances differs from `instances`.',
  },
  'tag-moved': {
    title: 'Tag points to another build',
    meaning: 'The commit runs, and its image reference points to another build now.',
    isAboutCode: false,
  },
  'never-built': {
    title: 'Image not built',
    meaning: 'No image on the host was built from the commit under the name that the service starts.',
  },
  'label-overridden': {
    title: 'Image label overridden',
    meaning: 'A label on the container hides that its image was built from another commit.',
  },
  'one-off-left': {
    title: 'One-off container still running',
    meaning: 'A container of `docker compose run` still runs another build.',
  },
  'crash-loop': {
    title: 'Crash loop',
    meaning: 'The engine restarts the container again and again.',
    isAboutCode: false,
  },
  stopped: { title: 'Not running', meaning: 'The container exists and does not run.', isAboutCode: false },
  'never-created': { title: 'Container not created', meaning: 'The target has no container of the service.' },
}
