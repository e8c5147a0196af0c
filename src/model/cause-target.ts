import type { EvidenceError, MissingEvidence } from './evidence.ts'
import type { CauseRecords } from './record.ts'

/** Why a target shows nothing, or another commit. */
export type TargetCause =
  /** Targets that could not be looked at, for the same reason; `of` counts all planned targets. */
  | {
      readonly code: 'target-unknown'
      readonly reason: EvidenceError
      readonly targets: readonly { readonly target: string; readonly address: string; readonly why: MissingEvidence }[]
      readonly of: number
    }
  /**
   * An endpoint says another commit. `hosts` is what the instances say: `right` (all of them run the commit, so
   * another copy or a cache answered), `wrong` (they do not, or were not all seen), or `unclaimed` (the plan asks none).
   */
  | {
      readonly code: 'statement-stale'
      readonly target: string
      readonly address: string
      readonly at: string
      readonly said: string
      readonly hosts: 'right' | 'wrong' | 'unclaimed'
      /** That what it says descends from the commit to prove; absent when it does not, or nobody could tell. */
      readonly newer?: boolean
    }

/** Causes at whole targets. */
export const targetCauseRecords: CauseRecords<TargetCause> = {
  'target-unknown': { title: 'Target not checked', meaning: 'A target could not be checked.' },
  'statement-stale': {
    title: 'Endpoint reports another commit',
    meaning: 'The deployment endpoint names another commit.',
  },
}
