import type { Place } from '../parsed.ts'
import type { EdgeObservation } from './answer.ts'
import type { MissingEvidence } from './evidence.ts'

interface OfFeature {
  readonly place: Place
  readonly feature: string
}

/** What is wrong with a feature before anything runs. */
export type FeatureFinding =
  /** These of its globs match no file at the commit. */
  | (OfFeature & {
      readonly code: 'source/feature-missing'
      readonly globs: readonly string[]
      readonly commit: string
    })
  | (OfFeature & { readonly code: 'source/feature-unknown'; readonly why: MissingEvidence })
  /** The manifest of the build does not list the path; `near` is what it lists that is called alike. */
  | (OfFeature & {
      readonly code: 'build/feature-missing'
      readonly service: string
      readonly path: string
      readonly manifest: string
      readonly near: readonly string[]
      readonly commit: string
    })

export const featureCodes = {
  // Neither a commit nor the manifest that was read changes while a run waits.
  'source/feature-missing': { kind: 'contradicted', retryable: false },
  'source/feature-unknown': { kind: 'missing', retryable: 'by-reason' },
  'build/feature-missing': { kind: 'contradicted', retryable: false },
} as const

/** Who asked, what, and which answer was declared for it. */
export interface OfCaller {
  readonly place: Place
  readonly method: string
  readonly url: string
  readonly caller: string
  /** Names of the header fields that it sent; a stranger sends none. */
  readonly headers: readonly string[]
  /** The statuses that are accepted, as they were written. */
  readonly expected: string
}

interface Answered<Code> extends OfCaller {
  readonly code: Code
  readonly status: number
  /** `Location` of a redirect; hostile, bounded. */
  readonly location: string | undefined
}

/** The wrong people are let in, or the right ones are not. */
export type AuthFinding =
  | Answered<'auth/anonymous-allowed'>
  | Answered<'auth/invalid-allowed'>
  | Answered<'auth/authorized-denied'>
  | Answered<'auth/status'>
  /** An edge, a bot check or a login proxy answered the caller in place of the application. */
  | (Answered<'auth/edge-answered'> & { readonly edge: EdgeObservation })
  /** Nobody answered the caller: that is no refusal. */
  | (OfCaller & { readonly code: 'auth/unknown'; readonly why: MissingEvidence })

export const authCodes = {
  // Whatever was let in once was let in: looking again would only hide it longer.
  'auth/anonymous-allowed': { kind: 'contradicted', retryable: false },
  'auth/invalid-allowed': { kind: 'contradicted', retryable: false },
  'auth/authorized-denied': { kind: 'contradicted', retryable: true },
  'auth/status': { kind: 'contradicted', retryable: true },
  'auth/edge-answered': { kind: 'missing', retryable: true },
  'auth/unknown': { kind: 'missing', retryable: 'by-reason' },
} as const
