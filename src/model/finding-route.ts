import type { Place } from '../parsed.ts'
import type { AssertSaw, CertificateObservation, EdgeObservation, TellingField, Unreadable } from './answer.ts'
import type { MissingEvidence } from './evidence.ts'
import type { Assertion, BuildMark, RouteClaim } from './plan.ts'
import type { FindingRecords } from './record.ts'

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

/** The answer, its status, or that there is none. */
export type AnswerFinding =
  | (OfRoute & {
      readonly code: 'route/status'
      readonly status: number
      readonly location: string | undefined
      /** True when the runtime link is broken, which explains an answer of the old code. */
      readonly explained: boolean
      /** What the answer says of its route, when that is more than its status. */
      readonly diagnosis?: Diagnosis
    })
  | (OfRoute & {
      readonly code: 'route/refused'
      readonly why: MissingEvidence
      readonly explained: boolean
    })
  | (OfRoute & {
      readonly code: 'route/unknown'
      readonly why: MissingEvidence
    })

/** Findings of answers as a whole. */
export const answerFindings: FindingRecords<AnswerFinding> = {
  'route/status': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'The route returned another status than the declared one.',
  },
  'route/refused': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'The connection was refused: nothing listens at the address of the route.',
  },
  'route/unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    meaning: 'The route could not be requested, or its response was incomplete.',
  },
}

/** The certificate of an origin ends sooner than the plan wants. It is valid today, so this is a warning. */
export interface CertificateWarning {
  readonly place: Place
  readonly code: 'route/certificate-ending'
  readonly origin: string
  readonly certificate: CertificateObservation
  /** Days that it must still be valid. */
  readonly wanted: number
}

/** Findings of certificates. */
export const certificateFindings: FindingRecords<CertificateWarning> = {
  'route/certificate-ending': {
    kind: 'warning',
    retryable: true,
    meaning: 'The certificate of an origin ends sooner than the config file allows.',
  },
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
  | (OfRoute & { readonly code: 'route/assertion-unknown'; readonly assertion: Assertion; readonly reason: Unreadable })
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

/** Findings of what was declared of an answer beside its status. */
export const termFindings: FindingRecords<TermFinding> = {
  'route/assertion': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'The status of the response is right, but another expectation is not met.',
  },
  'route/assertion-unknown': {
    kind: 'missing',
    retryable: true,
    meaning: 'The response cannot be read, so an expectation could not be compared.',
  },
  'route/other-build': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'The response names another commit.',
  },
  'route/mixed-builds': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'The samples of the route come from more than one build.',
  },
  'route/build-unnamed': {
    kind: 'missing',
    retryable: true,
    meaning: 'The response does not name the full commit of its build.',
  },
  'route/other-http': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'The server uses another HTTP version than the declared one.',
  },
  'route/redirect-endless': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'Redirects within the origin did not end.',
  },
}

/** An answer that shows nothing of what runs, whatever its status is. */
export type DoubtFinding =
  /** It asks for fewer requests (429): neither the route nor its code has answered. `after` counts seconds. */
  | (OfRoute & { readonly code: 'route/throttled'; readonly status: number; readonly after: number | undefined })
  /** It lies in a cache for longer than anything runs; `ran` counts seconds, where that is known. */
  | (OfRoute & {
      readonly code: 'route/cached'
      readonly status: number
      readonly cache: Cached
      readonly ran: number | undefined
    })
  /** An edge, a firewall, a bot check, a waiting room or a login proxy answered in place of the application. */
  | (OfRoute & { readonly code: 'route/edge-answered'; readonly status: number; readonly edge: EdgeObservation })
  /** A path that cannot exist is answered with the same bytes. `control` is that path. */
  | (OfRoute & { readonly code: 'route/catch-all'; readonly status: number; readonly baseline: string })
  /** A path that cannot exist is turned away alike, and the plan wants to know the difference. */
  | (OfRoute & { readonly code: 'route/all-turned-away'; readonly status: number; readonly baseline: string })

/** Findings of answers that show nothing of what runs. */
export const doubtFindings: FindingRecords<DoubtFinding> = {
  'route/throttled': {
    kind: 'missing',
    retryable: true,
    meaning: 'A rate limit (429) responded instead of the route.',
  },
  'route/cached': {
    kind: 'missing',
    retryable: true,
    meaning: 'The response comes from a cache, and is older than everything that runs.',
  },
  'route/edge-answered': {
    kind: 'missing',
    retryable: true,
    meaning: 'An edge, a firewall, a waiting room, a bot check or a login proxy responded, not the application.',
  },
  'route/catch-all': {
    kind: 'missing',
    retryable: true,
    meaning: 'A path that cannot exist gets the same response, so the response does not show that the route exists.',
  },
  'route/all-turned-away': {
    kind: 'missing',
    retryable: true,
    meaning:
      'A path that cannot exist is rejected in the same way, so the response does not show that the route exists. A rejection with the same status counts only with `baseline: strict`.',
  },
}

/** What a wrong answer says of its route. Facts alone; a cause of the same code puts the routes of one origin together. */
export type Diagnosis =
  /** A cache answered; `ran` is for how many seconds the oldest instance runs, when the answer is older than that. */
  | { readonly code: 'edge-stale'; readonly cache: Cached; readonly ran?: number }
  /** The same request through `via` is answered as declared, so the fault lies before it. */
  | { readonly code: 'edge-alone'; readonly via: string }
  /** The public address answers as declared, and what stands behind it does not: a cache or another server hides it. */
  | { readonly code: 'edge-hides'; readonly via: string }
  /** Too many requests. `after` is for how many seconds it asks to wait. */
  | { readonly code: 'throttled'; readonly after: number | undefined }
  /** A proxy found nobody behind it (502, 503), or waited in vain (504). */
  | { readonly code: 'upstream-down'; readonly after: number | undefined }
  /** The code is there and fails. */
  | { readonly code: 'code-fails' }
  | { readonly code: 'login-wall'; readonly location: string }
  /** Elsewhere: to TLS, to the path with or without a slash at its end, to another host, or to another path. */
  | { readonly code: 'moved'; readonly to: Move; readonly location: string }
  /** Everything that was asked there is answered so: the address leads to another site, or to another base path. */
  | { readonly code: 'nothing-routed' }
  /** The path is not known, while `beside` other routes of the origin are. */
  | { readonly code: 'not-routed'; readonly extras: number; readonly by?: OtherServer }
  /** The path is known, but not with this method. */
  | { readonly code: 'method-missing'; readonly allow: readonly string[] }
  /** The route exists and turns the caller away; `credential` says whether one was sent. */
  | { readonly code: 'turned-away'; readonly credential: boolean; readonly challenge: string | undefined }

/** Who answered, and who answers the other routes of the origin, by the `Server` field; hostile. */
export interface OtherServer {
  readonly server: string
  readonly others: string
}

/** What an answer says of the caches that it came through. */
export interface Cached {
  /** Whether one of them answered in place of the origin. */
  readonly hit: boolean
  /** The field that says so, and what it says; hostile. */
  readonly by: TellingField
  readonly said: string
  /** For how many seconds it lies there (`Age`, RFC 9111, 5.1). */
  readonly age: number | undefined
}

/** Where a redirect leads, as compared with what was asked: the same over TLS, the path with or without a slash at its end, another host, or another path. */
export type Move = 'tls' | 'slash' | 'host' | 'path'
