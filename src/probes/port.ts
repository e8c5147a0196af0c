import type { RouteSight } from '../chain/evidence.ts'
import type { RouteClaim } from '../chain/plan.ts'

/** Asks the declared routes. */
export interface Prober {
  /** One sight a route, in order. Never throws for what is to be expected; ends at once when `signal` aborts. */
  ask(routes: readonly RouteClaim[], signal: AbortSignal): Promise<readonly RouteSight[]>
  close(): Promise<void>
}
