/** Tracked files that differed from the commit when a manifest was written: how many, and the first of them. */
export interface DirtyFiles {
  readonly total: number
  /** Relative to the root of the repository. */
  readonly paths: readonly string[]
}
