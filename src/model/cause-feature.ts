import { commit, ofManifest } from './example.ts'
import type { CauseRecords } from './record.ts'

/** Why a feature is missing before anything runs. */
export type FeatureCause =
  /** Its source is not in the commit. */
  | {
      readonly code: 'not-in-commit'
      readonly features: readonly string[]
      readonly globs: readonly string[]
      readonly commit: string
    }
  /** The build of a service does not have it, although the commit has it as far as known. */
  | {
      readonly code: 'not-in-build'
      readonly service: string
      readonly manifest: string
      readonly features: readonly string[]
      readonly paths: readonly string[]
      /** Similar paths in the build. */
      readonly near: readonly string[]
      readonly commit: string
    }

/** Causes of features that are missing before anything runs. */
export const featureCauseRecords: CauseRecords<FeatureCause> = {
  'not-in-commit': {
    title: 'Feature not in the commit',
    fixedBy: 'none',
    meaning: 'The commit has no file of the feature.',
    example: { features: ['workflow'], globs: ['apps/api/src/workflow/**'], commit: commit },
  },
  'not-in-build': {
    title: 'Feature not in the build',
    fixedBy: 'none',
    meaning: 'The build manifest lists no file of the feature.',
    example: { features: ['workflow'], paths: ['workflow/index.js'], ...ofManifest },
  },
}
