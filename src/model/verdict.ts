import type {
  BaselineObservation,
  CallerObservation,
  CommitRelation,
  FeatureObservation,
  PublicFilesObservation,
  RouteObservation,
} from './answer.ts'
import type { Cause } from './cause.ts'
import type { Evidence } from './evidence.ts'
import type { Restarts } from './evidence-continuity.ts'
import type { Finding } from './finding.ts'
import type { SourceObservation, TargetObservation } from './host.ts'
import type { LinkName, Plan, Proof } from './plan.ts'

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
