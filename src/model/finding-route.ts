import type { Place } from '../parsed.ts'
import type { AssertSaw, CertificateObservation, EdgeObservation, EvidenceField, Unreadable } from './answer.ts'
import type { MissingEvidence } from './evidence.ts'
import { cache, challenge, commit, ofMark, ofRoute, older, why } from './example.ts'
import type { Assertion, BuildMark, RouteClaim } from './plan.ts'
import type { FindingRecords } from './record.ts'

/** How many samples of a route have the finding. */
export interface Part {
  readonly count: number
  readonly of: number
  /** The instances that gave this answer, if each got its own request. */
  readonly at?: readonly string[]
}

interface OfRoute {
  readonly place: Place
  readonly route: RouteClaim
  readonly part?: Part
}

/** Findings of the status of an answer, or of a missing answer. */
export type AnswerFinding =
  | (OfRoute & {
      readonly code: 'route/status'
      readonly status: number
      readonly location: string | undefined
      /** True when the runtime link is broken, which explains an answer of the old code. */
      readonly explained: boolean
      /** What the answer shows about its route in addition to its status. */
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
    fixedBy: 'none',
    meaning: 'The route returned another status than the declared one.',
    example: { ...ofRoute, status: 404, location: undefined, explained: false },
  },
  'route/refused': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The connection was refused: nothing listens at the address of the route.',
    example: { ...ofRoute, why, explained: false },
  },
  'route/unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'The route could not be requested, or its response was incomplete.',
    example: { ...ofRoute, why: { phase: 'read', reason: 'body-timeout', limit: 20_000 } },
  },
}

/** The certificate of an origin expires sooner than the plan allows. It is still valid, so this is a warning. */
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
    fixedBy: 'none',
    meaning: 'The certificate of an origin ends sooner than the config file allows.',
    example: {
      place: ofRoute.place,
      origin: 'https://backoffice.example.com',
      certificate: { days: 3, until: '2026-12-05T10:00:00.000Z' },
      wanted: 14,
    },
  },
}

/** A route returned the expected status, but the answer fails another expectation. */
export type TermFinding =
  | (OfRoute & {
      readonly code: 'route/assertion'
      readonly assertion: Assertion
      readonly saw: AssertSaw
      /** True when the runtime link is broken, which explains an answer of the old code. */
      readonly explained: boolean
    })
  /** The answer can't be searched. */
  | (OfRoute & { readonly code: 'route/assertion-unknown'; readonly assertion: Assertion; readonly reason: Unreadable })
  | (OfRoute & {
      readonly code: 'route/other-build'
      readonly mark: BuildMark
      readonly received: string
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
  /** The answer names no build, has only a prefix of a commit (`said`), or can't be read. */
  | (OfRoute & {
      readonly code: 'route/build-unnamed'
      readonly mark: BuildMark
      readonly reason: 'absent' | 'short' | Unreadable
      readonly received: string | undefined
      readonly commit: string
    })
  | (OfRoute & { readonly code: 'route/other-http'; readonly spoken: '1.1' | '2' })
  /** Redirects within the origin did not end. */
  | (OfRoute & {
      readonly code: 'route/redirect-endless'
      readonly stopped: 'loop' | 'too-many' | 'not-a-url'
      readonly hops: number
      readonly location: string | undefined
      /** The name of a cookie that a redirect sets, and that is not sent back. */
      readonly cookie?: string
    })

/** Findings of the expectations of an answer other than its status. */
export const termFindings: FindingRecords<TermFinding> = {
  'route/assertion': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The status of the response is right, but another expectation is not met.',
    example: {
      ...ofRoute,
      assertion: { on: 'json', at: '/status', test: { is: 'equal', to: 'up' } },
      saw: { kind: 'text', text: 'down' },
      explained: false,
    },
  },
  'route/assertion-unknown': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The response cannot be read, so an expectation could not be compared.',
    example: { ...ofRoute, assertion: { on: 'body', test: { is: 'matching', pattern: '^ok' } }, reason: 'encoded' },
  },
  'route/other-build': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The response names another commit.',
    example: { ...ofRoute, ...ofMark, received: older, explained: false },
  },
  'route/mixed-builds': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The samples of the route come from more than one build.',
    example: {
      ...ofRoute,
      ...ofMark,
      builds: [
        { build: commit, count: 37, addresses: ['192.0.2.1'] },
        { build: older, count: 3, addresses: ['192.0.2.2'] },
      ],
      samples: 40,
      explained: false,
    },
  },
  'route/build-unnamed': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The response does not name the full commit of its build.',
    example: { ...ofRoute, ...ofMark, reason: 'absent', received: undefined },
  },
  'route/other-http': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The server uses another HTTP version than the declared one.',
    example: { ...ofRoute, spoken: '1.1' },
  },
  'route/redirect-endless': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'Redirects within the origin did not end.',
    example: { ...ofRoute, stopped: 'loop', hops: 2, location: 'https://backoffice.example.com/x' },
  },
}

/** An answer that proves nothing about what runs, whatever its status is. */
export type DoubtFinding =
  /** Too many requests (429), so the application did not answer. `after` is in seconds. */
  | (OfRoute & { readonly code: 'route/throttled'; readonly status: number; readonly after: number | undefined })
  /** It is older than all running instances, or comes from a cache that hides its age; `ran` is in seconds, if known. */
  | (OfRoute & {
      readonly code: 'route/cached'
      readonly status: number
      readonly cache: Cached
      readonly ran: number | undefined
    })
  /** An edge, a firewall, a bot check, a waiting room or a login proxy answered instead of the application. */
  | (OfRoute & { readonly code: 'route/edge-answered'; readonly status: number; readonly edge: EdgeObservation })
  /** A path that cannot exist gets the same answer. */
  | (OfRoute & { readonly code: 'route/catch-all'; readonly status: number; readonly baseline: string })
  /** A path that cannot exist gets the same denial, and the plan requires a difference. */
  | (OfRoute & { readonly code: 'route/all-turned-away'; readonly status: number; readonly baseline: string })
  /** Its method may change data, so no path that cannot exist was requested with it. */
  | (OfRoute & { readonly code: 'route/not-compared'; readonly status: number })

/** Findings of answers that prove nothing about what runs. */
export const doubtFindings: FindingRecords<DoubtFinding> = {
  'route/throttled': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'A rate limit (429) responded instead of the route.',
    example: { ...ofRoute, status: 429, after: 30 },
  },
  'route/cached': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The response comes from a cache, and is older than everything that runs, or of unknown age.',
    example: { ...ofRoute, status: 200, cache, ran: 12 },
  },
  'route/edge-answered': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'An edge, a firewall, a waiting room, a bot check or a login proxy responded, not the application.',
    example: { ...ofRoute, status: 403, edge: challenge },
  },
  'route/catch-all': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'A path that cannot exist gets the same response, so the response does not show that the route exists.',
    example: { ...ofRoute, status: 200, baseline: 'https://backoffice.example.com/' },
  },
  'route/all-turned-away': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning:
      'A path that cannot exist is rejected in the same way, so the response does not show that the route exists. A rejection with the same status counts only with `baseline: strict`.',
    example: { ...ofRoute, status: 401, baseline: 'https://backoffice.example.com/' },
  },
  'route/not-compared': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'none',
    meaning:
      'The method of the route may change data, so it was not sent to a path that cannot exist. The status alone does not show that the route exists.',
    example: { ...ofRoute, route: { ...ofRoute.route, method: 'POST' }, status: 200 },
  },
}

/** What an unexpected answer shows about its route. A cause of the same code combines the routes of one origin. */
export type Diagnosis =
  /** A cache answered; `ran` is the age of the oldest instance in seconds, if the answer is older. */
  | { readonly code: 'edge-stale'; readonly cache: Cached; readonly ran?: number }
  /** The same request through `via` gets the expected answer, so the fault is in front of it. */
  | { readonly code: 'edge-alone'; readonly via: string }
  /** The public address returns the expected answer and the server behind it does not: a cache or another server hides it. */
  | { readonly code: 'edge-hides'; readonly via: string }
  /** Too many requests; `after` is `Retry-After` in seconds. */
  | { readonly code: 'throttled'; readonly after: number | undefined }
  /** A proxy could not reach its upstream (502, 503), or timed out (504). */
  | { readonly code: 'upstream-down'; readonly after: number | undefined }
  /** The route exists and its code fails. */
  | { readonly code: 'code-fails' }
  | { readonly code: 'login-wall'; readonly location: string }
  /** A redirect: to TLS, to the path with or without a final slash, to another host, or to another path. */
  | { readonly code: 'moved'; readonly to: Move; readonly location: string }
  /** A redirect to the requested address itself; `cookie` is the name of one that it sets. */
  | { readonly code: 'redirects-to-itself'; readonly location: string; readonly cookie: string | undefined }
  /** All routes there get this answer: the address belongs to another site or has another base path. */
  | { readonly code: 'nothing-routed' }
  /** The path is unknown, while `beside` other routes of the origin are known. */
  | { readonly code: 'not-routed'; readonly extras: number; readonly by?: OtherServer }
  /** The path exists, but does not support this method. */
  | { readonly code: 'method-missing'; readonly allow: readonly string[] }
  /** The route exists and denies the caller; `credential`: whether one was sent. */
  | { readonly code: 'turned-away'; readonly credential: boolean; readonly challenge: string | undefined }

/** The `Server` field of this answer and of the other routes of the origin; hostile. */
export interface OtherServer {
  readonly server: string
  readonly others: string
}

/** What an answer shows about caches. */
export interface Cached {
  /** Whether a cache answered instead of the origin. */
  readonly hit: boolean
  /** The field that shows this, with its value; hostile. */
  readonly by: EvidenceField | 'date'
  readonly received: string
  /** How many seconds old it is, by its `Age` (RFC 9111, 5.1) or its `Date`. */
  readonly age: number | undefined
}

/** The target of a redirect, compared with the request: TLS, a final slash, another host, or another path. */
export type Move = 'tls' | 'slash' | 'host' | 'path'
