import type { Place } from '../parsed.ts'
import { commit, line, ofRoute, oldContainer } from './example.ts'
import type { RouteClaim } from './plan.ts'
import type { FindingRecords } from './record.ts'

/** A container that no claim selects, as a message names it. Hostile text, bounded. */
export interface BystanderName {
  readonly name: string
  readonly project: string | undefined
  readonly service: string | undefined
  readonly image: string
  /** Its commit; absent if it names none. */
  readonly revision: string | undefined
  /** The socket of its engine, if that is not the one that was checked. */
  readonly engine?: string
}

export type BystanderFinding =
  /** Undeclared containers of the same deployment run another commit. `total` counts all of them. */
  | {
      readonly code: 'runtime/also-running'
      readonly place: Place
      readonly target: string
      readonly containers: readonly BystanderName[]
      readonly total: number
      /** Whether more containers run there than were read. */
      readonly more: boolean
    }
  /** The port of a route is forwarded to a container of another build. */
  | {
      readonly code: 'route/other-container'
      readonly place: Place
      readonly route: RouteClaim
      readonly target: string
      readonly port: number
      readonly holder: BystanderName
      readonly commit: string
    }

/** Findings of containers that no claim selects. */
export const bystanderFindings: FindingRecords<BystanderFinding> = {
  'runtime/also-running': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'Other containers of the same project or image repository run on the host, and are not of the commit.',
    example: {
      place: line(2),
      target: 'prod-1',
      containers: [
        oldContainer,
        { name: 'pack-worker-1', project: 'pack', service: 'worker', image: 'sha256:ab', revision: undefined },
      ],
      total: 60,
      more: true,
    },
  },
  'route/other-container': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The port of the route belongs to a container of another build, which the plan does not name.',
    example: { ...ofRoute, target: 'prod-1', port: 8080, holder: oldContainer, commit: commit },
  },
}
