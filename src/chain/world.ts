import type { Restarts } from './evidence/continuity.ts'
import type { ControlSight } from './evidence/control.ts'
import type { CallerSight, FeatureSight } from './evidence/feature.ts'
import type { CommitRelation } from './evidence/history.ts'
import type { ServedSight } from './evidence/served.ts'
import type { Evidence, RouteSight, SourceSight, TargetSight } from './evidence.ts'

/** Everything that was seen in one look, as data: the same world gives the same verdict. */
export interface World {
  readonly source: Evidence<SourceSight> | undefined
  readonly targets: readonly TargetSight[]
  readonly answers: readonly RouteSight[]
  readonly controls?: readonly ControlSight[]
  readonly served?: readonly ServedSight[]
  readonly callers?: readonly CallerSight[]
  readonly features?: readonly FeatureSight[]
  /** How other commits that were seen stand to the one to prove; only those that somebody could tell. */
  readonly history?: readonly CommitRelation[]
  /** How often this run saw containers and processes being restarted from check to check. */
  readonly restarts?: readonly Restarts[]
  /** That an earlier look of the same run saw everything proven. */
  readonly wasProven?: boolean
}
