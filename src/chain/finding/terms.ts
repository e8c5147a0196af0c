import type { Place } from '../../parsed.ts'
import type { AssertSaw, CertificateSight, Unreadable } from '../evidence/answer.ts'
import type { Assertion, BuildMark } from '../plan/route.ts'
import type { RouteClaim } from '../plan.ts'

/** How many of the samples of a route a finding is about. */
export interface Part {
  readonly count: number
  readonly of: number
  /** The instances that answered so, when each was asked for itself. */
  readonly at?: readonly string[]
}

interface OfRoute {
  readonly place: Place
  readonly route: RouteClaim
  readonly part?: Part
}

/** The certificate of an origin ends sooner than the plan wants. It is valid today, so this is a warning. */
export interface CertificateWarning {
  readonly place: Place
  readonly code: 'route/certificate-ending'
  readonly origin: string
  readonly certificate: CertificateSight
  /** Days that it must still be valid. */
  readonly wanted: number
}

/** A route is answered with the status that was declared, and not with what was declared beside it. */
export type TermFinding =
  | (OfRoute & {
      readonly code: 'route/assertion'
      readonly assertion: Assertion
      readonly saw: AssertSaw
      /** True when the runtime link is broken, which explains an answer of the old code. */
      readonly explained: boolean
    })
  /** The answer is none that can be searched. */
  | (OfRoute & { readonly code: 'route/assertion-unseen'; readonly assertion: Assertion; readonly reason: Unreadable })
  | (OfRoute & {
      readonly code: 'route/other-build'
      readonly mark: BuildMark
      readonly said: string
      readonly commit: string
      readonly explained: boolean
    })
  /** The answers come from more than one build: the most frequent first. */
  | (OfRoute & {
      readonly code: 'route/mixed-builds'
      readonly mark: BuildMark
      readonly builds: readonly {
        readonly build: string
        readonly count: number
        readonly addresses: readonly string[]
      }[]
      readonly samples: number
      readonly commit: string
      readonly explained: boolean
    })
  /** The answer names no build, or only the beginning of one (`said`), or cannot be read. */
  | (OfRoute & {
      readonly code: 'route/build-unnamed'
      readonly mark: BuildMark
      readonly reason: 'absent' | 'short' | Unreadable
      readonly said: string | undefined
      readonly commit: string
    })
  | (OfRoute & { readonly code: 'route/other-http'; readonly spoken: '1.1' | '2' })
  /** Redirects inside of the origin were followed, and did not end. */
  | (OfRoute & {
      readonly code: 'route/redirect-endless'
      readonly stopped: 'loop' | 'too-many' | 'not-a-url'
      readonly hops: number
      readonly location: string | undefined
    })

export const termCodes = {
  'route/certificate-ending': { kind: 'warning', lasts: 'passing' },
  'route/assertion': { kind: 'contradicted', lasts: 'passing' },
  'route/assertion-unseen': { kind: 'missing', lasts: 'passing' },
  'route/other-build': { kind: 'contradicted', lasts: 'passing' },
  'route/mixed-builds': { kind: 'contradicted', lasts: 'passing' },
  'route/build-unnamed': { kind: 'missing', lasts: 'passing' },
  'route/other-http': { kind: 'contradicted', lasts: 'passing' },
  'route/redirect-endless': { kind: 'contradicted', lasts: 'passing' },
} as const
