import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
import { commit, line, ofManifest } from './example.ts'
import type { FindingRecords } from './record.ts'

interface OfFeature {
  readonly place: Place
  readonly feature: string
}

/** What is wrong with a feature before anything runs. */
export type FeatureFinding =
  /** These of its globs match no file at the commit. */
  | (OfFeature & {
      readonly code: 'source/feature-missing'
      readonly globs: readonly string[]
      readonly commit: string
    })
  | (OfFeature & { readonly code: 'source/feature-unknown'; readonly why: MissingEvidence })
  /** The manifest of the build does not list the path; `near` are similar paths that it lists. */
  | (OfFeature & {
      readonly code: 'build/feature-missing'
      readonly service: string
      readonly path: string
      readonly manifest: string
      readonly near: readonly string[]
      readonly commit: string
    })

/** Findings of features before anything runs. */
export const featureFindings: FindingRecords<FeatureFinding> = {
  // A commit and a manifest don't change during a run.
  'source/feature-missing': {
    kind: 'contradicted',
    retryable: false,
    fixedBy: 'none',
    meaning: 'The commit has no file that matches the `source` of a feature.',
    example: { place: line(14), feature: 'workflow', globs: ['apps/api/src/workflow/**'], commit: commit },
  },
  'source/feature-unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'The files of the commit could not be listed.',
    example: { place: line(14), feature: 'workflow', why: { phase: 'run', reason: 'checkout-missing' } },
  },
  'build/feature-missing': {
    kind: 'contradicted',
    retryable: false,
    fixedBy: 'none',
    meaning: 'The build manifest does not list a file that a feature needs.',
    example: { place: line(15), feature: 'workflow', path: 'workflow/index.js', ...ofManifest },
  },
}
