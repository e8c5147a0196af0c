import type { CallerSight, FeatureSight } from './evidence/feature.ts'
import type { Evidence, RouteSight, SourceSight, TargetSight } from './evidence.ts'

/** Everything that was seen in one look, as data: the same world gives the same verdict. */
export interface World {
  readonly source: Evidence<SourceSight> | undefined
  readonly targets: readonly TargetSight[]
  readonly answers: readonly RouteSight[]
  readonly callers?: readonly CallerSight[]
  readonly features?: readonly FeatureSight[]
}
