import type { Place } from '../../parsed.ts'
import type { Cached } from '../cache.ts'
import type { EdgeSight } from '../evidence/answer.ts'
import type { RouteClaim } from '../plan.ts'
import type { Part } from './terms.ts'

interface OfRoute {
  readonly place: Place
  readonly route: RouteClaim
  readonly part?: Part
}

/** An answer that shows nothing of what runs, whatever its status is. */
export type DoubtFinding =
  /** It asks for fewer requests (429): neither the route nor its code has answered. `after` counts seconds. */
  | (OfRoute & { readonly code: 'route/throttled'; readonly status: number; readonly after: number | undefined })
  /** It lies in a cache for longer than anything runs; `ran` counts seconds. */
  | (OfRoute & { readonly code: 'route/cached'; readonly status: number; readonly cache: Cached; readonly ran: number })
  /** An edge, a firewall, a bot check, a waiting room or a login proxy answered in place of the application. */
  | (OfRoute & { readonly code: 'route/edge-answered'; readonly status: number; readonly edge: EdgeSight })
  /** A path that cannot exist is answered with the same bytes. `control` is that path. */
  | (OfRoute & { readonly code: 'route/catch-all'; readonly status: number; readonly control: string })
  /** A path that cannot exist is turned away alike, and the plan wants to know the difference. */
  | (OfRoute & { readonly code: 'route/all-turned-away'; readonly status: number; readonly control: string })

export const doubtCodes = {
  'route/throttled': { kind: 'missing', lasts: 'passing' },
  'route/cached': { kind: 'missing', lasts: 'passing' },
  'route/edge-answered': { kind: 'missing', lasts: 'passing' },
  'route/catch-all': { kind: 'missing', lasts: 'passing' },
  'route/all-turned-away': { kind: 'missing', lasts: 'passing' },
} as const
