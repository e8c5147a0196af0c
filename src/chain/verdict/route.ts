import type { Cached } from '../cache.ts'
import type { Diagnosis } from '../diagnosis.ts'
import type { EdgeSight } from '../evidence/answer.ts'
import type { Unseen, UnseenReason } from '../evidence.ts'
import type { InstanceName } from '../finding.ts'

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
  /** Answers as declared, which are older than anything that runs. `ran` counts seconds. */
  | (RouteGroup & { readonly code: 'edge-old'; readonly cache: Cached; readonly ran: number })
  /** An edge, a bot check or a login proxy answered in place of the application. */
  | (RouteGroup & { readonly code: 'edge-answered'; readonly edge: EdgeSight })
  /** One page is the answer to every path, or everybody is turned away at every path. */
  | (RouteGroup & { readonly code: 'catch-all' | 'all-turned-away'; readonly control: string })
  /** The runtime is right, and another build answers: another copy, or an answer that a cache keeps. */
  | (RouteGroup & { readonly code: 'other-copy'; readonly said: string; readonly cache: Cached | undefined })
  /** Some of the servers behind an address are of another build: the most frequent first. */
  | (RouteGroup & { readonly code: 'mixed-copies'; readonly samples: number; readonly copies: readonly Copy[] })
  /** Nobody answered: nothing listens, the name or the certificate is wrong, or it took too long. */
  | (RouteGroup & { readonly code: 'origin-silent'; readonly reason: UnseenReason; readonly why: Unseen })
