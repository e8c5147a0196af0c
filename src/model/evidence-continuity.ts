/** What is not as it was in the check before, which ends a row of consecutive checks. */
export interface Change {
  readonly target: string
  /** A container, a unit or a pid file; nothing for the host as a whole. Hostile, bounded. */
  readonly name: string | undefined
  readonly what: 'started' | 'gone' | 'restarted' | 'state' | 'clock' | 'engine'
  /** How often it was restarted between the two checks; at least once for `restarted`. */
  readonly times?: number
}

/** How two consecutive checks stand to each other. */
export interface Continuity {
  readonly changes: readonly Change[]
  /** Targets whose published document is the one of the check before: it says nothing new. */
  readonly repeated: readonly string[]
}

/** Restarts that were seen from check to check, added up over a run: the same key is the same container or process. */
export interface Restarts {
  readonly target: string
  readonly name: string
  readonly count: number
}
