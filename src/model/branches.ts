/** The branch that a run is about, as far as its event names it. Names without `refs/heads/`; hostile, bounded. */
export interface EventBranches {
  /** The branch of the event. It may have been deleted, and a deployment may name a tag here. */
  readonly own?: string
  /** The default branch of the repository. */
  readonly default?: string
}

/** Whether a branch contains a commit. */
export interface BranchRelation {
  /** The branch without `refs/heads/`; hostile, bounded. */
  readonly name: string
  /** Absent if it is unknown. */
  readonly contains?: boolean
}
