import type { Place } from './parsed.ts'

/** A mistake in what was asked: the workflow is wrong, not the deployment. Shown before anything is touched. */
export interface Problem {
  readonly place: Place
  /** The value as it was written, bounded; `undefined` for a secret or a value that is missing. */
  readonly value: string | undefined
  readonly fault: Fault
}

/** What is wrong with it. Facts alone: reporters/wording/problems.ts has the sentence and the mend. */
export type Fault =
  | {
      readonly code: 'unknown-key'
      readonly key: string
      readonly nearest: string | undefined
      readonly known: readonly string[]
    }
  | { readonly code: 'missing'; readonly what: string }
