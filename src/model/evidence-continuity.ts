/** A change since the previous check, which resets the count of consecutive checks. */
export interface Change {
  readonly target: string
  /** A container, a unit or a pid file; absent for the whole host. Hostile, bounded. */
  readonly name: string | undefined
  readonly what: 'started' | 'gone' | 'restarted' | 'state' | 'clock' | 'engine'
  /** How often it was restarted between the two checks; at least once for `restarted`. */
  readonly times?: number
}

/** The comparison of two consecutive checks. */
export interface Continuity {
  readonly changes: readonly Change[]
  /** Targets whose published document is the same as in the previous check. */
  readonly repeated: readonly string[]
}

/** The restarts of a run. The same key is the same container or process. */
export interface Restarts {
  readonly target: string
  readonly name: string
  readonly count: number
}
