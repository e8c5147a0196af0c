import type { Place } from '../../parsed.ts'
import type { StatusClaim } from './route.ts'

/** A thing that a person can name, traced through all five links. */
export interface FeatureClaim {
  readonly name: string
  /** Globs of the files that it is written in, relative to the root of the repository; each must match one at the commit. */
  readonly source: readonly string[]
  /** Where its build must be: paths of the build manifest of a service, relative to its artifact. */
  readonly artifacts: readonly FeatureArtifact[]
  /** Indexes of its routes in `plan.routes`. */
  readonly routes: readonly number[]
  /** Index of its guard in `plan.guards`. */
  readonly guard: number | undefined
  readonly place: Place
}

export interface FeatureArtifact {
  readonly service: string
  readonly path: string
}

/** Who is let in at a route, and who is turned away. */
export interface GuardClaim {
  readonly method: string
  /** Absolute, without credentials. */
  readonly url: string
  /** At least one that is turned away, and one that is let in. */
  readonly callers: readonly CallerClaim[]
  readonly place: Place
}

/** Somebody who asks: `stranger`, `wrong`, `invited`, or a name of the user's own. */
export interface CallerClaim {
  readonly name: string
  /** Whether the answers that are expected let it in (2xx, 3xx) or turn it away. */
  readonly admitted: boolean
  /** Names of the header fields that it sends, in lower case; their values are secrets and stay out of the plan. */
  readonly headers: readonly string[]
  readonly expect: StatusClaim
  readonly place: Place
}
