import type { CauseRecords } from './record.ts'

/** Why a feature is missing before anything runs. */
export type FeatureCause =
  /** What it is written in is not at the commit. */
  | {
      readonly code: 'not-in-commit'
      readonly features: readonly string[]
      readonly globs: readonly string[]
      readonly commit: string
    }
  /** It is at the commit, as far as anybody could tell, and the build of a service does not have it. */
  | {
      readonly code: 'not-in-build'
      readonly service: string
      readonly manifest: string
      readonly features: readonly string[]
      readonly paths: readonly string[]
      /** What the build has that is called alike. */
      readonly near: readonly string[]
      readonly commit: string
    }

/** Causes of features that are missing before anything runs. */
export const featureCauseRecords: CauseRecords<FeatureCause> = {
  'not-in-commit': { title: 'Feature not in the commit', meaning: 'The commit has no file of the feature.' },
  'not-in-build': { title: 'Feature not in the build', meaning: 'The build manifest lists no file of the feature.' },
}
