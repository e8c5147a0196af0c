import type { Place } from '../parsed.ts'
import type { RouteClaim } from './plan.ts'

/** A container that nobody asked for, as a message names it. Hostile text, bounded. */
export interface BystanderName {
  readonly name: string
  readonly project: string | undefined
  readonly service: string | undefined
  readonly image: string
  /** The commit that it names; nothing when it names none. */
  readonly revision: string | undefined
}

export type BystanderFinding =
  /** Containers of the same deployment run beside the declared ones, and not of the commit. `total` counts all of them. */
  | {
      readonly code: 'runtime/also-running'
      readonly place: Place
      readonly target: string
      readonly containers: readonly BystanderName[]
      readonly total: number
      /** That more containers run there than the host was read for. */
      readonly more: boolean
    }
  /** The port that a route asks leads to another build of what it is to show. */
  | {
      readonly code: 'route/other-container'
      readonly place: Place
      readonly route: RouteClaim
      readonly target: string
      readonly port: number
      readonly holder: BystanderName
      readonly commit: string
    }

export const bystanderCodes = {
  'runtime/also-running': { kind: 'warning', retryable: true },
  'route/other-container': { kind: 'missing', retryable: true },
} as const
