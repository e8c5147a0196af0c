import { older } from './example.ts'
import type { JobCommit } from './job-commit.ts'
import type { CauseRecords } from './record.ts'

/** Why another commit runs, according to the job and the history of commits. */
export type CommitCause =
  /** The running commit is one that the job knows: it was built from another ref than the one to verify. */
  {
    readonly code: 'other-ref-built'
    readonly target: string
    /** Empty for an endpoint, which has its `address`. */
    readonly services: readonly string[]
    readonly address?: string
    readonly revision: string
    readonly known: JobCommit
    /** Whether HEAD of the checkout is the expected commit. */
    readonly headIsExpected?: true
    /** Whether the running commit descends from the expected one, so that a later run may have deployed it. */
    readonly newer?: true
  }

/** Causes in the choice of the commit. */
export const commitCauseRecords: CauseRecords<CommitCause> = {
  'other-ref-built': {
    title: 'Built from another ref',
    fixedBy: 'edit',
    meaning: 'The running commit is HEAD of the checkout, or one that the event names, and not the expected one.',
    example: {
      target: 'prod-1',
      services: ['api'],
      revision: older,
      known: { commit: older, head: { ref: 'release/1.2' } },
    },
  },
}
