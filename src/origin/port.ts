import type { Evidence, SourceSight } from '../chain/evidence.ts'
import type { CommitSha } from '../chain/plan.ts'

/** Where commits are known. */
export interface Origin {
  /** Whether the commit exists; `undefined` when nobody was named who could know and nothing is claimed. */
  look(commit: CommitSha, signal: AbortSignal): Promise<Evidence<SourceSight> | undefined>
}
