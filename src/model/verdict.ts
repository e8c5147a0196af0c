import type {
  BaselineObservation,
  CallerObservation,
  CommitRelation,
  FeatureObservation,
  PublicFilesObservation,
  RouteObservation,
} from './answer.ts'
import type { AttestationObservation } from './attestation.ts'
import type { Cause } from './cause.ts'
import type { Evidence } from './evidence.ts'
import type { Restarts } from './evidence-continuity.ts'
import type { NewerObservation } from './evidence-newer.ts'
import type { PathsObservation } from './evidence-paths.ts'
import type { RunsObservation } from './evidence-runs.ts'
import type { Finding } from './finding.ts'
import type { SourceObservation, TargetObservation } from './host.ts'
import type { JobCommit } from './job-commit.ts'
import type { LinkName, Plan, Proof } from './plan.ts'
import type { RegistryObservation } from './registry.ts'

export const verdictKinds = ['proven', 'drifted', 'unproven'] as const
/** `proven`, `drifted` (evidence contradicts a claim) or `unproven` (evidence is missing for one). */
export type VerdictKind = (typeof verdictKinds)[number]

export interface Verdict {
  readonly kind: VerdictKind
  /** The five links in order. */
  readonly chain: readonly LinkResult[]
  /** The first claimed link that does not hold; none when `proven`, `not-stable` or nothing is claimed. */
  readonly broken: LinkName | undefined
  /** Why the first broken link broke, the most specific cause first. Empty only if the verdict is `proven`. */
  readonly causes: readonly Cause[]
}

export interface LinkResult {
  readonly link: LinkName
  /** `unclaimed` is not `holds`: the plan claims nothing about this link, so nothing is proven. */
  readonly state: 'holds' | 'broken' | 'unknown' | 'unclaimed'
  /** How many claims were judged. */
  readonly claims: number
  /** The weakest proof among its claims, when it holds. */
  readonly proof: Proof | undefined
  /** The number of proofs for each basis, weakest first; empty when the link does not hold. */
  readonly rests: readonly { readonly basis: Basis; readonly count: number }[]
  /** True for every link after the first broken one: its evidence proves nothing. */
  readonly blocked: boolean
  /** Errors: each of them changes the state. */
  readonly findings: readonly Finding[]
  /** Warnings, which don't change the state. */
  readonly warnings: readonly Finding[]
}

/**
 * The basis of a proof about a build, weakest first: a statement of an endpoint, a build named in an answer, a tag of a
 * registry that names the commit, a label of an image, the revision file of a release directory, a digest, the public files, the files of the running instance, the
 * attestations of its image, those and its files.
 */
export const bases = [
  'endpoint',
  'answers',
  'tags',
  'labels',
  'release',
  'digests',
  'public-files',
  'files',
  'attestations',
  'attestations-and-files',
] as const
export type Basis = (typeof bases)[number]

/** All warnings, in the order of the chain. */
export const warningsOf = ({ chain }: Verdict): readonly Finding[] => chain.flatMap(({ warnings }) => warnings)

/** Whether the job of `plan` succeeds. */
export const succeeds = ({ failOn }: Pick<Plan, 'failOn'>, verdict: Verdict): boolean =>
  verdict.kind === 'proven' && (failOn !== 'warning' || warningsOf(verdict).length === 0)

/** One finished run: the last verdict and why the run ended with it. */
export interface Outcome {
  readonly plan: Plan
  readonly observations: Observations
  readonly verdict: Verdict
  /** The number of checks, and of consecutive proven checks at the end. */
  readonly checks: number
  readonly stable: number
  /** Milliseconds from the start of the first check to the verdict. */
  readonly took: number
  /**
   * `settled`: nothing changed and nothing is in transition. `retry-after`: a server refuses requests for longer than
   * the time that is left.
   */
  readonly ended: 'stable' | 'deadline' | 'cannot-converge' | 'settled' | 'retry-after' | 'cancelled'
}

/** Progress of a run, for the log. Times are in milliseconds. */
export type Progress =
  | { readonly kind: 'checking'; readonly check: number; readonly targets: number; readonly routes: number }
  | { readonly kind: 'answered'; readonly target: string; readonly seen: boolean; readonly took: number }
  | {
      readonly kind: 'judged'
      readonly check: number
      readonly verdict: Verdict
      readonly took: number
      /** What routes answered in this check. */
      readonly answers?: readonly RouteObservation[]
    }
  | {
      readonly kind: 'waiting'
      /** The verdict that the next check may change. */
      readonly verdict: Verdict
      readonly next: number
      readonly left: number
      readonly stable: number
      readonly wanted: number
    }

/** Everything that was observed in one check. The same observations give the same verdict. */
export interface Observations {
  readonly source: Evidence<SourceObservation> | undefined
  readonly targets: readonly TargetObservation[]
  readonly answers: readonly RouteObservation[]
  readonly baselines?: readonly BaselineObservation[]
  readonly publicFiles?: readonly PublicFilesObservation[]
  readonly callers?: readonly CallerObservation[]
  readonly features?: readonly FeatureObservation[]
  /** Whether the paths of services are the same in other commits that builds name. */
  readonly paths?: readonly PathsObservation[]
  /** How other commits that builds name relate to those to run; only if the plan accepts newer ones. */
  readonly newer?: readonly NewerObservation[]
  /** The workflow runs of the expected commit. */
  readonly runs?: RunsObservation
  /** What attestations say about the digests of hosts; only of services that must be attested. */
  readonly attestations?: readonly AttestationObservation[]
  /** What registries answered about the images of services; only where the plan needs it. */
  readonly registry?: readonly RegistryObservation[]
  /** How the observed commits relate to the expected one; only those whose relation is known. */
  readonly history?: readonly CommitRelation[]
  /** The commits that the job knows; only after drift. */
  readonly jobCommits?: readonly JobCommit[]
  /** Restarts of containers and processes during this run. */
  readonly restarts?: readonly Restarts[]
  /** True if an earlier check of the same run was proven. */
  readonly wasProven?: boolean
}
