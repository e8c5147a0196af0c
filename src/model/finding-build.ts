import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
import type { ChangedPaths } from './evidence-paths.ts'
import { commit, compose, image, line, ofService, older, reference } from './example.ts'
import type { ComposeOrigin } from './instance.ts'
import type { FindingRecords } from './record.ts'

/** The place of the claim in the config, which every finding has. */
interface At {
  readonly place: Place
}

/** What is wrong with the commit, with an image of a host, or with a build manifest. */
export type BuildFinding =
  | (At & { readonly code: 'source/commit-unknown'; readonly commit: string; readonly where: 'checkout' | 'github' })
  | (At & { readonly code: 'source/unknown'; readonly why: MissingEvidence })
  /** Nothing shows whether the paths of a service differ between `revision`, which a build names, and `commit`. */
  | (At & {
      readonly code: 'source/paths-unknown'
      readonly service: string
      readonly revision: string
      readonly commit: string
      readonly paths: readonly string[]
      readonly why: MissingEvidence
    })
  | (At & {
      readonly code: 'build/other-commit'
      readonly service: string
      readonly target: string
      readonly reference: string
      readonly image: string
      readonly revision: string
      readonly commit: string
      readonly compose: ComposeOrigin | undefined
      readonly changed?: ChangedPaths
    })
  | (At & {
      readonly code: 'build/no-revision' | 'build/short-revision'
      readonly service: string
      readonly target: string
      readonly reference: string
      readonly image: string
      readonly revision: string | undefined
    })
  | (At & {
      readonly code: 'build/image-gone'
      readonly service: string
      readonly target: string
      readonly reference: string
      readonly image: string
    })
  /** The manifest of a service was written for another commit. */
  | (At & {
      readonly code: 'build/manifest-other-commit'
      readonly service: string
      readonly manifest: string
      readonly received: string
      readonly commit: string
    })
  /** Tracked files differed from the commit when the manifest was written, so it belongs to no commit. */
  | (At & {
      readonly code: 'build/manifest-dirty'
      readonly service: string
      readonly manifest: string
      /** The first ones of `total`, relative to the root of the repository. */
      readonly paths: readonly string[]
      readonly total: number
    })

/** Findings of the commit, of images and of build manifests. */
export const buildFindings: FindingRecords<BuildFinding> = {
  'source/commit-unknown': {
    kind: 'contradicted',
    retryable: false,
    fixedBy: 'edit',
    meaning: 'The commit is not in the repository.',
    example: { place: line(1), commit: commit, where: 'checkout' },
  },
  'source/unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'The commit could not be looked up, neither in the checkout nor on GitHub.',
    example: { place: line(1), why: { phase: 'run', reason: 'git-failed' } },
  },
  'source/paths-unknown': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning:
      'The build is of another commit, and nothing shows whether the `paths` of the service differ between the two.',
    example: {
      place: line(5),
      service: 'api',
      revision: older,
      commit,
      paths: ['apps/api/**'],
      why: { phase: 'run', reason: 'checkout-shallow', about: '/home/runner/work/pack/pack' },
    },
  },
  'build/other-commit': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning: 'On that host, the image reference resolves to an image of another commit. The new image is not there.',
    example: { ...ofService, reference, image, revision: older, commit: commit, compose },
  },
  'build/no-revision': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The image has no `org.opencontainers.image.revision` label, so its commit is unknown.',
    example: { ...ofService, reference, image, revision: undefined },
  },
  'build/short-revision': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The label of the image holds a short commit ID. Only the full ID names one commit.',
    example: { ...ofService, reference, image, revision: '4f0c7d1' },
  },
  'build/image-gone': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'command',
    meaning: 'The engine no longer has the image that the containers were created from, nor one with that name.',
    example: { ...ofService, reference, image },
  },
  'build/manifest-other-commit': {
    kind: 'contradicted',
    retryable: false,
    fixedBy: 'none',
    meaning: 'The build manifest was written for another commit, so it lists the wrong files.',
    example: { place: line(7), service: 'api', manifest: 'dist/build-manifest.json', received: older, commit: commit },
  },
  'build/manifest-dirty': {
    kind: 'missing',
    retryable: false,
    fixedBy: 'none',
    meaning: 'Tracked files differed from the commit when the build manifest was written.',
    example: {
      place: line(7),
      service: 'api',
      manifest: 'dist/build-manifest.json',
      total: 12,
      paths: ['package-lock.json', 'src/version.ts'],
    },
  },
}
