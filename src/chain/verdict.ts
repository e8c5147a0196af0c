import type { World } from './evidence.ts'
import type { Finding, InstanceName } from './finding.ts'
import type { LinkName, Plan, Proof } from './plan.ts'

export const verdictKinds = ['proven', 'drifted', 'unproven'] as const
/** `proven`, `drifted` (evidence contradicts a claim) or `unproven` (evidence is missing for one). */
export type VerdictKind = (typeof verdictKinds)[number]

export interface Verdict {
  readonly kind: VerdictKind
  /** The five links in order. */
  readonly chain: readonly LinkResult[]
  /** The first link that was claimed and does not hold. */
  readonly broken: LinkName | undefined
  /** Why the first broken link broke, most telling first; empty only when the verdict is `proven`. */
  readonly causes: readonly Cause[]
}

export interface LinkResult {
  readonly link: LinkName
  /** `unclaimed` is not `holds`: nothing was asked of this link, so nothing is proven by it. */
  readonly state: 'holds' | 'broken' | 'unseen' | 'unclaimed'
  /** How many claims were judged. */
  readonly claims: number
  /** The weakest proof among its claims, when it holds. */
  readonly proof: Proof | undefined
  /** True for every link after the first broken one: what it shows proves nothing. */
  readonly moot: boolean
  readonly findings: readonly Finding[]
}

/** Why the first broken link broke. Facts alone; wording.ts has the sentence and the remedy. */
export type Cause =
  /** The image was built for the commit, the containers still run the one before. */
  | {
      readonly code: 'built-not-recreated'
      readonly service: string
      readonly target: string
      readonly instances: readonly InstanceName[]
    }
  /** One or some of several instances were left behind. */
  | {
      readonly code: 'left-behind'
      readonly service: string
      readonly target: string
      readonly instances: readonly InstanceName[]
      readonly of: number
    }
  /** No image of the commit is on the host. */
  | {
      readonly code: 'never-built'
      readonly service: string
      readonly target: string
      readonly reference: string
      readonly compose: InstanceName['compose']
    }
  /** The label on the container hides what the image says. */
  | { readonly code: 'label-overridden'; readonly instances: readonly InstanceName[] }
  | { readonly code: 'stopped'; readonly instances: readonly InstanceName[] }
  | { readonly code: 'never-created'; readonly service: string; readonly target: string }
  /** Any other finding stands for itself: its own sentence says why and what now. */
  | { readonly code: 'as-found'; readonly finding: Finding }

/** One finished run: the last verdict, and how it came to be the last. */
export interface Outcome {
  readonly plan: Plan
  readonly world: World
  readonly verdict: Verdict
  /** How many times everything was looked at, and how many proven looks in a row the last one ended. */
  readonly looks: number
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
