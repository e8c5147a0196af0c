import type { Answer, Evidence } from '../evidence.ts'

/** What one caller of a guard was answered. */
export interface CallerSight {
  /** Index of the claim in `plan.guards`. */
  readonly guard: number
  /** Index of the caller in its `callers`. */
  readonly caller: number
  readonly sight: Evidence<Answer>
}

/** What the repository holds of a feature at the commit. */
export interface FeatureSight {
  /** Index of the claim in `plan.features`. */
  readonly feature: number
  /** One row a glob, in the order of the claim. */
  readonly source: Evidence<readonly GlobSight[]>
}

/** How many tracked files a glob matches at the commit, and the first of them; hostile text, bounded. */
export interface GlobSight {
  readonly total: number
  readonly paths: readonly string[]
}
