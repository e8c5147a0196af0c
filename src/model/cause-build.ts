import type { OtherBuild, ServiceGroup } from './cause-instance.ts'
import type { WorkflowRun } from './evidence-runs.ts'
import { ofGroup, older, reference } from './example.ts'
import type { CauseRecords } from './record.ts'

/** Why there is no image of the commit, or none that names it. */
export type BuildCause =
  /** A workflow that builds ended without success for the commit, or has not ended. `more` counts further ones. */
  | (ServiceGroup & {
      readonly code: 'build-run-failed' | 'build-run-pending'
      readonly run: WorkflowRun
      readonly more: number
    })
  /** No workflow of the repository ran for the commit. */
  | (ServiceGroup & { readonly code: 'build-never-ran' })
  /** The label shows that the build had uncommitted changes. */
  | (ServiceGroup & { readonly code: 'dirty-tree'; readonly builds: readonly OtherBuild[] })
  /** The image has no commit label. `how`: built by Compose there, built there otherwise, or pulled from a registry. */
  | {
      readonly code: 'label-missing'
      readonly target: string
      readonly services: readonly string[]
      readonly references: readonly string[]
      readonly how: 'compose' | 'local' | 'registry'
      /** The Compose file that the first one was created from. */
      readonly file?: string
    }

const run: WorkflowRun = {
  id: 1234567890,
  name: 'Build',
  path: '.github/workflows/build.yml',
  number: 57,
  status: 'completed',
  conclusion: 'failure',
}

/** Causes in the build. */
export const buildCauseRecords: CauseRecords<BuildCause> = {
  'build-run-failed': {
    title: 'Build failed',
    fixedBy: 'none',
    meaning: 'No image of the commit is on the host, and the workflow that builds did not succeed for this commit.',
    example: { ...ofGroup, run, more: 0 },
  },
  'build-run-pending': {
    title: 'Build not finished',
    fixedBy: 'edit',
    meaning: 'No image of the commit is on the host, and the workflow that builds has not finished for this commit.',
    example: { ...ofGroup, run: { ...run, status: 'in_progress', conclusion: undefined }, more: 0 },
  },
  'build-never-ran': {
    title: 'Build never ran',
    fixedBy: 'none',
    meaning: 'No image of the commit is on the host, and no workflow of the repository ran for this commit.',
    example: { ...ofGroup },
  },
  'dirty-tree': {
    title: 'Built with uncommitted changes',
    fixedBy: 'edit',
    meaning: 'The commit label says that the image was built from a checkout with uncommitted changes.',
    example: { ...ofGroup, builds: [{ service: 'api', reference, revision: `${older}-dirty`, registered: false }] },
  },
  'label-missing': {
    title: 'Image without a commit label',
    fixedBy: 'edit',
    meaning: 'The step that builds the image sets no commit label, so nothing shows which commit the image is of.',
    example: { target: 'prod-1', services: ['api'], references: [reference], how: 'registry' },
  },
}
