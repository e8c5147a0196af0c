import type { Evidence } from './evidence.ts'

/** The workflow runs of the expected commit; only after drift, in a job whose token may read them. */
export type RunsObservation = Evidence<WorkflowRuns>

export interface WorkflowRuns {
  /** How many runs the commit has, the own one included. */
  readonly total: number
  /** The newest run of each workflow, without the own one. */
  readonly runs: readonly WorkflowRun[]
}

/** A run of a workflow. Hostile text, bounded. */
export interface WorkflowRun {
  readonly id: number
  readonly name: string
  /** The file of the workflow. */
  readonly path: string
  readonly number: number
  /** `completed`, `in_progress`, `queued` … */
  readonly status: string
  /** `success`, `failure`, `cancelled` … of a completed run. */
  readonly conclusion: string | undefined
}
