import type {
  BaselineObservation,
  CallerObservation,
  CommitRelation,
  FeatureObservation,
  PublicFilesObservation,
  RouteObservation,
} from './answer.ts'
import type {
  AuthCause,
  FeatureCause,
  HostProcessCause,
  PublicFilesCause,
  RequirementsCause,
  RouteCause,
  SwarmCause,
} from './cause.ts'
import type { Evidence, EvidenceError, MissingEvidence } from './evidence.ts'
import type { Continuity, Restarts } from './evidence-continuity.ts'
import type { Finding } from './finding.ts'
import type { InstanceName } from './finding-instance.ts'
import type { ComposeOrigin, ContainerState, Mount, SourceObservation, TargetObservation } from './host.ts'
import type { LinkName, Plan, Proof, Selector } from './plan.ts'

export const verdictKinds = ['proven', 'drifted', 'unproven'] as const
/** `proven`, `drifted` (evidence contradicts a claim) or `unproven` (evidence is missing for one). */
export type VerdictKind = (typeof verdictKinds)[number]

export interface Verdict {
  readonly kind: VerdictKind
  /** The five links in order. */
  readonly chain: readonly LinkResult[]
  /** The first link that was claimed and does not hold; none when `proven`, `not-stable` or nothing is claimed. */
  readonly broken: LinkName | undefined
  /** Why the first broken link broke, most telling first; empty only when the verdict is `proven`. */
  readonly causes: readonly Cause[]
}

export interface LinkResult {
  readonly link: LinkName
  /** `unclaimed` is not `holds`: nothing was asked of this link, so nothing is proven by it. */
  readonly state: 'holds' | 'broken' | 'unknown' | 'unclaimed'
  /** How many claims were judged. */
  readonly claims: number
  /** The weakest proof among its claims, when it holds. */
  readonly proof: Proof | undefined
  /** What its proofs rest on and how many rest on each, weakest first; empty when it does not hold. */
  readonly rests: readonly { readonly basis: Basis; readonly count: number }[]
  /** True for every link after the first broken one: what it shows proves nothing. */
  readonly blocked: boolean
  /** Errors: each of them changes the state. */
  readonly findings: readonly Finding[]
  /** What is odd and changes nothing. */
  readonly warnings: readonly Finding[]
}

/**
 * What a claim about a build rests on, weakest first: an endpoint's statement, an answer that names its build, a label of an
 * image, the revision file of a release directory, a digest, the files that the public gets, the files where they run.
 */
export const bases = ['endpoint', 'answers', 'labels', 'release', 'digests', 'public-files', 'files'] as const
export type Basis = (typeof bases)[number]

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

/** Why the first broken link broke. Facts alone; wording.ts has the sentence and the remedy. */
export type Cause =
  | RouteCause
  | PublicFilesCause
  | FeatureCause
  | AuthCause
  | SwarmCause
  | HostProcessCause
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
  /** Targets that could not be looked at, for the same reason; `of` counts all planned targets. */
  | {
      readonly code: 'target-unknown'
      readonly reason: EvidenceError
      readonly targets: readonly { readonly target: string; readonly address: string; readonly why: MissingEvidence }[]
      readonly of: number
    }
  /**
   * An endpoint says another commit. `hosts` is what the instances say: `right` (all of them run the commit, so
   * another copy or a cache answered), `wrong` (they do not, or were not all seen), or `unclaimed` (the plan asks none).
   */
  | {
      readonly code: 'statement-stale'
      readonly target: string
      readonly address: string
      readonly at: string
      readonly said: string
      readonly hosts: 'right' | 'wrong' | 'unclaimed'
      /** That what it says descends from the commit to prove; absent when it does not, or nobody could tell. */
      readonly newer?: boolean
    }
  /** Something is mounted over the files of the image, and holds others. `paths` are those of the first instance. */
  | (ServiceGroup & { readonly code: 'shadowed'; readonly mount: Mount; readonly paths: readonly string[] })
  /** Files were changed or removed in a running container. */
  | (ServiceGroup & { readonly code: 'edited-in-place'; readonly artifact: string; readonly paths: readonly string[] })
  /** The label of the image says the commit, and its own files are others: it was built from a stale cache. */
  | (ServiceGroup & { readonly code: 'stale-cache'; readonly artifact: string; readonly paths: readonly string[] })
  /** The files inside are those of the commit, and the label of the image says another one. */
  | (ServiceGroup & { readonly code: 'label-behind'; readonly revision: string })
  | (ServiceGroup & RequirementsCause)
  /** Any other finding stands for itself: its own sentence says why and what now. */
  | { readonly code: 'as-found'; readonly finding: Finding }
  /**
   * Everything held, but not for as many checks in a row as were asked for before the run ended. `changes` and `repeated` are
   * what kept the last checks from counting.
   */
  | ({ readonly code: 'not-stable'; readonly stable: number; readonly wanted: number } & Continuity)
  /** The plan claims nothing of what runs, so nothing can be proven of the commit. */
  | { readonly code: 'nothing-claimed' }

/** What is odd and changes no verdict, in the order of the chain. */
export const warningsOf = ({ chain }: Verdict): readonly Finding[] => chain.flatMap(({ warnings }) => warnings)

/** Whether a job that asked for `plan` succeeds. */
export const succeeds = ({ failOn }: Pick<Plan, 'failOn'>, verdict: Verdict): boolean =>
  verdict.kind === 'proven' && (failOn !== 'warning' || warningsOf(verdict).length === 0)

/** One finished run: the last verdict, and how it came to be the last. */
export interface Outcome {
  readonly plan: Plan
  readonly observations: Observations
  readonly verdict: Verdict
  /** How many times everything was looked at, and how many proven looks in a row the last one ended. */
  readonly checks: number
  readonly stable: number
  /** Milliseconds from the first look to the verdict. */
  readonly took: number
  readonly ended: 'stable' | 'deadline' | 'cannot-converge' | 'cancelled'
}

/** What a run tells while it goes on, so that nobody watches a silent screen. Times in milliseconds. */
export type Progress =
  | { readonly kind: 'looking'; readonly look: number; readonly targets: number; readonly routes: number }
  | { readonly kind: 'answered'; readonly target: string; readonly seen: boolean; readonly took: number }
  | { readonly kind: 'judged'; readonly look: number; readonly verdict: Verdict; readonly took: number }
  | {
      readonly kind: 'waiting'
      /** What the next look may change. */
      readonly verdict: Verdict
      readonly next: number
      readonly left: number
      readonly stable: number
      readonly wanted: number
    }

/** Everything that was seen in one look, as data: the same world gives the same verdict. */
export interface Observations {
  readonly source: Evidence<SourceObservation> | undefined
  readonly targets: readonly TargetObservation[]
  readonly answers: readonly RouteObservation[]
  readonly baselines?: readonly BaselineObservation[]
  readonly publicFiles?: readonly PublicFilesObservation[]
  readonly callers?: readonly CallerObservation[]
  readonly features?: readonly FeatureObservation[]
  /** How other commits that were seen stand to the one to prove; only those that somebody could tell. */
  readonly history?: readonly CommitRelation[]
  /** How often this run saw containers and processes being restarted from check to check. */
  readonly restarts?: readonly Restarts[]
  /** That an earlier look of the same run saw everything proven. */
  readonly wasProven?: boolean
}
