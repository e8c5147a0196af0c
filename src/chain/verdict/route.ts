import type { Cached } from '../cache.ts'
import type { Diagnosis } from '../diagnosis.ts'
import type { Unseen, UnseenReason } from '../evidence.ts'
import type { InstanceName } from '../finding.ts'

/** Routes that are asked at the same place and share a cause. */
export interface RouteGroup {
  /** Scheme, host and port. */
  readonly origin: string
  /** Who is asked in its place. */
  readonly via: string | undefined
  /** Method and path of each. */
  readonly requests: readonly string[]
  /** The status of the first of them; nothing when nobody answered. */
  readonly status: number | undefined
  /** How many routes are declared there. */
  readonly of: number
  /** Instances that may have answered, where their log says why; none when there are too many to read. */
  readonly suspects?: readonly InstanceName[]
}

/** Why the route link broke. */
export type RouteCause =
  | (RouteGroup & Diagnosis)
  /** Answers as declared, which are older than anything that runs. `ran` counts seconds. */
  | (RouteGroup & { readonly code: 'edge-old'; readonly cache: Cached; readonly ran: number })
  /** One page is the answer to every path, or everybody is turned away at every path. */
  | (RouteGroup & { readonly code: 'catch-all' | 'all-turned-away'; readonly control: string })
  /** Nobody answered: nothing listens, the name or the certificate is wrong, or it took too long. */
  | (RouteGroup & { readonly code: 'origin-silent'; readonly reason: UnseenReason; readonly why: Unseen })
