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

/** A path below `directory` that nobody can guess is asked as its routes are, without a body. */
export interface ControlClaim {
  /** Absolute; ends with a slash. */
  readonly directory: string
  /** GET when not said. A request that could change something is held against a GET: an unknown path is sent nothing else. */
  readonly method?: 'HEAD' | 'OPTIONS'
  readonly http?: '1.1' | '2'
  readonly follow?: 'same-origin'
  /** Names of the header fields that its routes send, in lower case; their values go with it, for it is the same origin. */
  readonly headers?: readonly string[]
  /** How many answers are wanted, since its routes want as many. */
  readonly samples?: number
  readonly via?: string
  readonly each?: EachInstance
  /** Indexes of the routes in `plan.routes` that are held against it. */
  readonly routes: readonly number[]
}
