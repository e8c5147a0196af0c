import type { Place } from '../parsed.ts'
import type { RouteClaim } from './plan.ts'
import type { FindingRecords } from './record.ts'

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

/** Findings of containers that no claim names. */
export const bystanderFindings: FindingRecords<BystanderFinding> = {
  'runtime/also-running': {
    kind: 'warning',
    retryable: true,
    meaning: 'Other containers of the same project or image repository run on the host, and are not of the commit.',
  },
  'route/other-container': {
    kind: 'missing',
    retryable: true,
    meaning: 'The port of the route belongs to a container of another build, which the plan does not name.',
  },
}
