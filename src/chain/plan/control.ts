import type { EachInstance } from './route.ts'

/**
 * How far answers are held against that of a path that cannot exist: `pages` asks at most one at an origin and doubts a
 * page that is answered there too; `strict` asks one in every directory, and doubts what turns everybody away as well.
 */
export type ControlMode = 'pages' | 'strict'

/** The paths that cannot exist, and whom their answers speak for. */
export interface Controls {
  readonly mode: ControlMode
  readonly probes: readonly ControlClaim[]
}

/** A path below `directory` that nobody can guess is asked as a stranger would. */
export interface ControlClaim {
  /** Absolute; ends with a slash. */
  readonly directory: string
  readonly via?: string
  readonly each?: EachInstance
  /** Indexes of the routes in `plan.routes` that are held against it. */
  readonly routes: readonly number[]
}
