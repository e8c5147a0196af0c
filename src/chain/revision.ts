import type { CommitSha } from './plan.ts'

/** What a revision that something carries says about the commit to prove. */
export type RevisionReading = 'commit' | 'short' | 'none' | 'other'

/** Git never abbreviates below this; a shorter text that happens to begin the commit is no abbreviation of it. */
const shortestAbbreviation = 4

/**
 * Compares a revision (a label, an endpoint's word) with the commit. Only the full id is the commit: a prefix may
 * belong to many commits, and any other text, upper case and `-dirty` included, is something else.
 */
export function readRevision(revision: string | undefined, commit: CommitSha): RevisionReading {
  if (revision === undefined || revision === '') return 'none'
  if (revision === commit) return 'commit'
  return revision.length >= shortestAbbreviation && commit.startsWith(revision) ? 'short' : 'other'
}
