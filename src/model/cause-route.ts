import type { EdgeObservation } from './answer.ts'
import type { EvidenceError, MissingEvidence } from './evidence.ts'
import { cache, challenge, ofRoutes, older, why } from './example.ts'
import type { InstanceName } from './finding-instance.ts'
import type { Cached, Diagnosis } from './finding-route.ts'
import type { CauseRecords } from './record.ts'

/** Routes of one origin that share a cause. */
export interface RouteGroup {
  /** Scheme, host and port. */
  readonly origin: string
  /** Where requests are sent instead. */
  readonly via: string | undefined
  /** The service whose instances get one request each. */
  readonly each?: string
  /** Method and path of each. */
  readonly requests: readonly string[]
  /** The status of the first of them; absent without an answer. */
  readonly status: number | undefined
  /** How many routes are declared there. */
  readonly of: number
  /** Instances that may have answered and whose log may show the reason; empty if there are too many. */
  readonly suspects?: readonly InstanceName[]
  /** Where instances of the commit listen, as far as the plan declares it; absent if nothing is known. */
  readonly listening?: readonly Listening[]
}

/** A port on which an instance listens: in its own network, or a port of its host that leads to it. */
export interface Listening {
  readonly instance: InstanceName
  readonly port: number
  readonly on: 'container' | 'host'
}

/** How many of the samples came from another build, and the addresses that gave them. */
export interface BuildCount {
  readonly build: string
  readonly count: number
  readonly addresses: readonly string[]
}

/** Why the route link broke. */
export type RouteCause =
  | (RouteGroup & Diagnosis)
  /** Expected answers that are older than all running instances. `ran` is in seconds, if known. */
  | (RouteGroup & { readonly code: 'edge-old'; readonly cache: Cached; readonly ran: number | undefined })
  /** An edge, a bot check or a login proxy answered instead of the application. */
  | (RouteGroup & { readonly code: 'edge-answered'; readonly edge: EdgeObservation })
  /** Every path gets the same page, or the same denial. */
  | (RouteGroup & { readonly code: 'catch-all' | 'all-turned-away'; readonly baseline: string })
  /** The runtime link holds, and another build answers: another instance, or a cached answer. */
  | (RouteGroup & { readonly code: 'other-copy'; readonly received: string; readonly cache: Cached | undefined })
  /** Some of the servers behind an address are of another build: the most frequent first. */
  | (RouteGroup & { readonly code: 'mixed-copies'; readonly samples: number; readonly copies: readonly BuildCount[] })
  /** No answer: nothing listens, the name or the certificate is wrong, or the request timed out. */
  | (RouteGroup & { readonly code: 'origin-silent'; readonly reason: EvidenceError; readonly why: MissingEvidence })

/** Causes in routes, in the order of a verdict: intermediaries, missing answers, the code, then redirects. */
export const routeCauseRecords: CauseRecords<RouteCause> = {
  'mixed-copies': {
    title: 'Mixed builds',
    fixedBy: 'none',
    meaning: 'Several builds answer at the same address.',
    example: {
      ...ofRoutes,
      status: undefined,
      samples: 40,
      copies: [{ build: older, count: 3, addresses: ['10.0.0.7'] }],
    },
  },
  'other-copy': {
    title: 'Another build responds',
    fixedBy: 'none',
    meaning: 'The instances run the commit, and another build answers at the address.',
    example: { ...ofRoutes, status: undefined, received: older, cache: undefined },
  },
  'edge-alone': {
    title: 'Broken at the edge',
    fixedBy: 'none',
    meaning: 'The route fails at its public address and works behind it.',
    example: { ...ofRoutes, status: 404, via: '10.0.0.5:8080' },
  },
  'edge-hides': {
    title: 'Hidden by the edge',
    fixedBy: 'none',
    meaning: 'The route works at its public address and fails behind it.',
    example: { ...ofRoutes, status: 404, via: '10.0.0.5:8080' },
  },
  'edge-stale': {
    title: 'Stale response from a cache',
    fixedBy: 'none',
    meaning: 'A cache answered with an old response.',
    example: { ...ofRoutes, status: 404, cache, ran: 12 },
  },
  'edge-old': {
    title: 'Cached response',
    fixedBy: 'none',
    meaning: 'The response comes from a cache, and is older than every running instance, or of unknown age.',
    example: { ...ofRoutes, status: 200, cache, ran: 12 },
  },
  'edge-answered': {
    title: 'Edge responds in place of the application',
    fixedBy: 'none',
    meaning: 'An edge, a bot check or a login proxy answered in place of the application.',
    example: { ...ofRoutes, status: 403, edge: challenge },
  },
  'origin-silent': {
    title: 'No response',
    fixedBy: 'none',
    meaning: 'Nothing answers at the address of the route.',
    example: { ...ofRoutes, status: undefined, reason: 'connection-refused', why },
  },
  throttled: {
    title: 'Rate limited',
    fixedBy: 'none',
    meaning: 'A rate limit (429) answered in place of the route.',
    example: { ...ofRoutes, status: 429, after: 30 },
  },
  'upstream-down': {
    title: 'Application unreachable behind the proxy',
    fixedBy: 'none',
    meaning: 'A proxy could not reach the application behind it (502, 503, 504).',
    mayBeLogged: true,
    example: { ...ofRoutes, status: 502, after: undefined },
  },
  'code-fails': {
    title: 'Application error',
    fixedBy: 'none',
    meaning: 'The application answers with a server error.',
    mayBeLogged: true,
    example: { ...ofRoutes, status: 500 },
  },
  'login-wall': {
    title: 'Redirected to a login',
    fixedBy: 'edit',
    meaning: 'The route redirects to a login.',
    example: { ...ofRoutes, status: 302, location: '/login' },
  },
  'redirects-to-itself': {
    title: 'Redirect to itself',
    fixedBy: 'none',
    meaning:
      'The route redirects to its own address: it waits for a cookie, or the proxy and the application disagree on the scheme.',
    example: { ...ofRoutes, status: 302, location: 'https://backoffice.example.com/x', cookie: 'session_check' },
  },
  moved: {
    title: 'Redirected',
    fixedBy: 'edit',
    meaning: 'The route redirects to another address.',
    example: { ...ofRoutes, status: 301, to: 'tls', location: 'https://backoffice.example.com/x' },
  },
  'nothing-routed': {
    title: 'Wrong base URL',
    fixedBy: 'none',
    meaning: 'Every request to the address gets the same error: it leads to another site or base path.',
    example: { ...ofRoutes, status: 404 },
  },
  'not-routed': {
    title: 'Route missing',
    fixedBy: 'none',
    meaning: 'The application does not know the path.',
    example: { ...ofRoutes, status: 404, extras: 1, by: { server: 'nginx', others: 'uvicorn' } },
  },
  'method-missing': {
    title: 'Method not allowed',
    fixedBy: 'none',
    meaning: 'The application knows the path, and not with this method.',
    example: { ...ofRoutes, status: 405, allow: ['GET', 'HEAD'] },
  },
  'turned-away': {
    title: 'Credential rejected or missing',
    fixedBy: 'edit',
    meaning: 'The route exists and rejects the caller.',
    example: { ...ofRoutes, status: 401, credential: false, challenge: 'Bearer' },
  },
  'catch-all': {
    title: 'Catch-all page',
    fixedBy: 'edit',
    meaning: 'Every path gets the same page, so the response does not show that the route exists.',
    example: { ...ofRoutes, status: 200, baseline: 'https://backoffice.example.com/' },
  },
  'all-turned-away': {
    title: 'Every path rejected',
    fixedBy: 'edit',
    meaning: 'Every path rejects the caller, so the response does not show that the route exists.',
    example: { ...ofRoutes, status: 401, baseline: 'https://backoffice.example.com/' },
  },
}
