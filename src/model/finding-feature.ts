import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
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
    meaning: 'The commit has no file that matches the `source` of a feature.',
  },
  'source/feature-unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    meaning: 'The files of the commit could not be listed.',
  },
  'build/feature-missing': {
    kind: 'contradicted',
    retryable: false,
    meaning: 'The build manifest does not list a file that a feature needs.',
  },
}
