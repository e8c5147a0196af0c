import type { Place } from '../../parsed.ts'
import type { StatusClaim } from './route.ts'

/** A thing that a person can name, traced through all five links. What it does not say of a link is not claimed there. */
export interface FeatureClaim {
  readonly name: string
  /** The files that it is written in: each glob must match one at the commit. */
  readonly source: readonly SourceGlob[]
  /** Where its build must be, in one service or several. */
  readonly artifacts: readonly FeatureArtifact[]
  /** Indexes of its routes in `plan.routes`. */
  readonly routes: readonly number[]
  /** Indexes of the guards of those routes in `plan.guards`. */
  readonly guards: readonly number[]
  readonly place: Place
}

/** A pathspec of git with the magic `top,glob` (gitglossary, "pathspec"): relative to the root of the repository. */
export interface SourceGlob {
  readonly glob: string
  readonly place: Place
}

/** A file of the build of a service, or several by a glob, and whether the manifest of that build lists it. */
export interface FeatureArtifact {
  readonly service: string
  /** Relative to the artifact of the service; as it was written. */
  readonly path: string
  readonly listed: boolean
  /** What a glob stands for, by the manifest: bundlers put a hash into names. All of them; absent where `path` is the file. */
  readonly files?: readonly string[]
  /** What the manifest lists that is called alike, when it does not list the path itself; bounded. */
  readonly near: readonly string[]
  readonly place: Place
}

/** Who is let in at a route, and who is turned away. */
export interface GuardClaim {
  readonly method: string
  /** Absolute, without credentials. */
  readonly url: string
  /** Index in `plan.routes` of the route that it guards, whose body and settings the callers share. */
  readonly route: number
  /** A stranger, who is turned away, and whoever else was declared. */
  readonly callers: readonly CallerClaim[]
  readonly place: Place
}

/** Somebody who asks: `stranger`, `wrong`, `invited`, or a name of the user's own. */
export interface CallerClaim {
  readonly name: string
  /** Whether it is to be let in; answers with a 2xx let in, whoever gets them. */
  readonly admitted: boolean
  /** Names of the header fields that it sends, in lower case; their values are secrets and stay out of the plan. */
  readonly headers: readonly string[]
  readonly expect: StatusClaim
  readonly place: Place
}
