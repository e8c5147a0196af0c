import type { BranchRelation } from './branches.ts'
import type { EvidenceError, MissingEvidence } from './evidence.ts'
import { older, why } from './example.ts'
import type { CauseRecords } from './record.ts'

/** Why a target could not be observed, or states another commit. */
export type TargetCause =
  /** Targets that could not be observed, for the same reason; `of` counts all planned targets. */
  | {
      readonly code: 'target-unknown'
      readonly reason: EvidenceError
      readonly targets: readonly { readonly target: string; readonly address: string; readonly why: MissingEvidence }[]
      readonly of: number
    }
  /**
   * An endpoint states another commit. `hosts` is the state of the instances: `right` (all run the commit, so another
   * instance or a cache answered), `wrong` (some don't or were not observed), or `unclaimed` (the plan has none).
   */
  | {
      readonly code: 'statement-stale'
      readonly target: string
      readonly address: string
      readonly at: string
      readonly received: string
      readonly hosts: 'right' | 'wrong' | 'unclaimed'
      /** Whether the stated commit is newer than the expected one; absent if it is not, or if unknown. */
      readonly newer?: boolean
      /** The branch of the run, and whether it contains a newer commit; absent if that is unknown. */
      readonly branch?: BranchRelation
    }

/** Causes in whole targets. */
export const targetCauseRecords: CauseRecords<TargetCause> = {
  'target-unknown': {
    title: 'Target not checked',
    fixedBy: 'none',
    meaning: 'A target could not be checked.',
    example: {
      reason: 'connection-refused',
      targets: [{ target: 'prod-1', address: 'ssh://deploy@prod-1.example.com', why }],
      of: 2,
    },
  },
  'statement-stale': {
    title: 'Endpoint reports another commit',
    fixedBy: 'none',
    meaning: 'The deployment endpoint names another commit.',
    example: {
      target: 'public',
      address: 'https://backoffice.example.com/version',
      at: 'json /commit',
      received: older,
      hosts: 'right',
    },
  },
}
