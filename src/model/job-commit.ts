/** What the event of a job names besides the expected commit. Expressions are those of a workflow: `github.sha`. */
export interface EventCommits {
  readonly event: string
  readonly commits: readonly { readonly commit: string; readonly expression: string }[]
  /** Refs in the inputs of a dispatch; hostile, bounded. */
  readonly refs: readonly { readonly ref: string; readonly expression: string }[]
}

/** A commit that the job knows: HEAD of its checkout, or one that its event names. */
export interface JobCommit {
  readonly commit: string
  /** HEAD of the checkout, with the branch or tag there if one is known. */
  readonly head?: { readonly ref?: string }
  /** The expression that gives this commit, or gives `ref`, whose tip it is. */
  readonly expression?: string
  readonly ref?: string
}
