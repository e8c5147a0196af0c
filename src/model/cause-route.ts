import type { EdgeObservation } from './answer.ts'
import type { EvidenceError, MissingEvidence } from './evidence.ts'
import type { InstanceName } from './finding-instance.ts'
import type { Cached, Diagnosis } from './finding-route.ts'
import type { CauseRecords } from './record.ts'

/** Routes that are asked at the same place and share a cause. */
export interface RouteGroup {
  /** Scheme, host and port. */
  readonly origin: string
  /** Who is asked in its place. */
  readonly via: string | undefined
  /** The service whose instances are asked, each for itself. */
  readonly each?: string
  /** Method and path of each. */
  readonly requests: readonly string[]
  /** The status of the first of them; nothing when nobody answered. */
  readonly status: number | undefined
  /** How many routes are declared there. */
  readonly of: number
  /** Instances that may have answered, where their log says why; none when there are too many to read. */
  readonly suspects?: readonly InstanceName[]
}

/** How many of the samples came from another build, and the addresses that gave them. */
export interface Copy {
  readonly build: string
  readonly count: number
  readonly addresses: readonly string[]
}

/** Why the route link broke. */
export type RouteCause =
  | (RouteGroup & Diagnosis)
  /** Answers as declared, which are older than anything that runs. `ran` counts seconds, where that is known. */
  | (RouteGroup & { readonly code: 'edge-old'; readonly cache: Cached; readonly ran: number | undefined })
  /** An edge, a bot check or a login proxy answered in place of the application. */
  | (RouteGroup & { readonly code: 'edge-answered'; readonly edge: EdgeObservation })
  /** One page is the answer to every path, or everybody is turned away at every path. */
  | (RouteGroup & { readonly code: 'catch-all' | 'all-turned-away'; readonly baseline: string })
  /** The runtime is right, and another build answers: another copy, or an answer that a cache keeps. */
  | (RouteGroup & { readonly code: 'other-copy'; readonly said: string; readonly cache: Cached | undefined })
  /** Some of the servers behind an address are of another build: the most frequent first. */
  | (RouteGroup & { readonly code: 'mixed-copies'; readonly samples: number; readonly copies: readonly Copy[] })
  /** Nobody answered: nothing listens, the name or the certificate is wrong, or it took too long. */
  | (RouteGroup & { readonly code: 'origin-silent'; readonly reason: EvidenceError; readonly why: MissingEvidence })

/** Causes at routes, those that tell the most first: what is in between, silence, the code, then redirects. A verdict lists them in this order. */
export const routeCauseRecords: CauseRecords<RouteCause> = {
  'mixed-copies': { title: 'Mixed builds', meaning: 'Several builds answer at the same address.' },
  'other-copy': {
    title: 'Another build responds',
    meaning: 'The instances run the commit, and another build answers at the address.',
  },
  'edge-alone': { title: 'Broken at the edge', meaning: 'The route fails at its public address and works behind it.' },
  'edge-hides': { title: 'Hidden by the edge', meaning: 'The route works at its public address and fails behind it.' },
  'edge-stale': { title: 'Stale response from a cache', meaning: 'A cache answered with an old response.' },
  'edge-old': { title: 'Cached before the deployment', meaning: 'The response is older than every running instance.' },
  'edge-answered': {
    title: 'Edge responds in place of the application',
    meaning: 'An edge, a bot check or a login proxy answered in place of the application.',
  },
  'origin-silent': { title: 'No response', meaning: 'Nothing answers at the address of the route.' },
  throttled: { title: 'Rate limited', meaning: 'A rate limit (429) answered in place of the route.' },
  'upstream-down': {
    title: 'Application unreachable behind the proxy',
    meaning: 'A proxy could not reach the application behind it (502, 503, 504).',
    mayBeLogged: true,
  },
  'code-fails': {
    title: 'Application error',
    meaning: 'The application answers with a server error.',
    mayBeLogged: true,
  },
  'login-wall': { title: 'Redirected to a login', meaning: 'The route redirects to a login.' },
  moved: { title: 'Redirected', meaning: 'The route redirects to another address.' },
  'nothing-routed': {
    title: 'Wrong base URL',
    meaning: 'Every request to the address gets the same error: it leads to another site or base path.',
  },
  'not-routed': { title: 'Route missing', meaning: 'The application does not know the path.' },
  'method-missing': {
    title: 'Method not allowed',
    meaning: 'The application knows the path, and not with this method.',
  },
  'turned-away': { title: 'Credential rejected or missing', meaning: 'The route exists and rejects the caller.' },
  'catch-all': {
    title: 'Catch-all page',
    meaning: 'Every path gets the same page, so the response does not show that the route exists.',
  },
  'all-turned-away': {
    title: 'Every path rejected',
    meaning: 'Every path rejects the caller, so the response does not show that the route exists.',
  },
}
