import type { Place } from '../../parsed.ts'
import type { Unseen } from '../evidence.ts'

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
  | (OfFeature & { readonly code: 'source/feature-unseen'; readonly why: Unseen })
  /** The manifest of the build does not list the path; `near` is what it lists that is called alike. */
  | (OfFeature & {
      readonly code: 'build/feature-missing'
      readonly service: string
      readonly path: string
      readonly manifest: string
      readonly near: readonly string[]
      readonly commit: string
    })

export const featureCodes = {
  // Neither a commit nor the manifest that was read changes while a run waits.
  'source/feature-missing': { kind: 'contradicted', lasts: 'final' },
  'source/feature-unseen': { kind: 'missing', lasts: 'reason' },
  'build/feature-missing': { kind: 'contradicted', lasts: 'final' },
} as const
