import type { CommitRelation } from './answer.ts'
import type { Evidence } from './evidence.ts'

/** How a commit that runs relates to the one that must run, for a plan that accepts newer commits. */
export interface NewerObservation {
  /** The full id of the commit that must run. */
  readonly commit: string
  /** The full id of the commit that a build names. */
  readonly revision: string
  readonly evidence: Evidence<CommitRelation>
}
