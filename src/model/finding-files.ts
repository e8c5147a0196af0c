import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
import { artifact, mount, ofInstance, paths } from './example.ts'
import type { InstanceName } from './finding-instance.ts'
import type { Covered, Mount } from './instance.ts'
import type { FindingRecords } from './record.ts'
import type { FileTime } from './requirements.ts'

/** The place of the claim in the config, which every finding has. */
interface At {
  readonly place: Place
}

/** What is wrong with the files in an instance. */
export type FilesFinding =
  /** Files of the manifest that differ or are missing in an instance; `of` counts all that it lists. */
  | (At & {
      readonly code: 'runtime/file-changed' | 'runtime/file-missing'
      readonly instance: InstanceName
      readonly artifact: string
      /** Relative to the artifact; the first ones of `total`. */
      readonly paths: readonly string[]
      readonly total: number
      readonly of: number
      /** There is no manifest: features name the files by their paths in the container. */
      readonly unlisted?: true
    })
  /** Symbolic links of the manifest that have another target, are no links, or are missing. */
  | (At & {
      readonly code: 'runtime/link-changed'
      readonly instance: InstanceName
      readonly artifact: string
      readonly paths: readonly string[]
      readonly total: number
      readonly of: number
    })
  /** Files that match a glob of the plan and are not in the manifest. */
  | (At & {
      readonly code: 'runtime/file-extra'
      readonly instance: InstanceName
      readonly artifact: string
      readonly paths: readonly string[]
      readonly total: number
    })
  /** A mount hides these files of the image. */
  | (At & {
      readonly code: 'runtime/shadowed'
      readonly instance: InstanceName
      readonly artifact: string
      readonly mount: Mount
      readonly paths: readonly string[]
    })
  /** A mount holds the code that runs: the started program, a code file of the command, or its working directory. */
  | (At & {
      readonly code: 'runtime/code-mounted'
      readonly instance: InstanceName
      readonly mount: Mount
      readonly how: Exclude<Covered['how'], 'directory'>
      /** The path, or the program that runs the working directory; hostile, bounded. */
      readonly by: string
    })
  /** A mount holds a directory or a start script that may have code. `by`: the script, or nothing. */
  | (At & {
      readonly code: 'runtime/directory-mounted'
      readonly instance: InstanceName
      readonly mount: Mount
      readonly by: string
    })
  /** The writable layer of the container overrides these files of the image. */
  | (At & {
      readonly code: 'runtime/edited'
      readonly instance: InstanceName
      readonly artifact: string
      readonly paths: readonly string[]
    })
  | (At & {
      readonly code: 'runtime/files-unknown'
      readonly instance: InstanceName
      readonly artifact: string
      readonly why: MissingEvidence
    })
  /** Expected files that are not from the image. `added-later`: no evidence shows that the process loaded them. */
  | (At & {
      readonly code: 'runtime/files-added-later' | 'runtime/files-not-counted'
      readonly instance: InstanceName
      readonly artifact: string
      readonly paths: readonly string[]
      readonly total: number
      readonly newest: FileTime | undefined
      readonly startedAt: string | undefined
    })

/** Findings of the files in an instance. */
export const filesFindings: FindingRecords<FilesFinding> = {
  'runtime/file-changed': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'Files in a running instance have other content than the build manifest lists.',
    isOtherBuild: true,
    example: { ...ofInstance, artifact, paths, total: 20, of: 120 },
  },
  'runtime/file-missing': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'Files that the build manifest lists, or that a feature names, are missing from a running instance.',
    isOtherBuild: true,
    example: { ...ofInstance, artifact, paths, total: 2, of: 120 },
  },
  'runtime/link-changed': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'Symbolic links that the build manifest lists are missing, or point elsewhere.',
    isOtherBuild: true,
    example: { ...ofInstance, artifact, paths: ['latest'], total: 1, of: 3 },
  },
  'runtime/file-extra': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'Files match a glob of `complete`, and the build manifest does not list them.',
    isOtherBuild: true,
    example: { ...ofInstance, artifact, paths: ['old/a.js'], total: 1 },
  },
  'runtime/shadowed': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'A mount hides files of the image, and holds other ones.',
    example: { ...ofInstance, artifact, mount, paths },
  },
  'runtime/code-mounted': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'A mount holds the code that runs, so the image does not show which code that is.',
    example: { ...ofInstance, mount: { ...mount, destination: '/app' }, how: 'file', by: '/app/server.js' },
  },
  'runtime/directory-mounted': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'A mount holds a directory or a start script that may have code. It does not come from the image.',
    example: { ...ofInstance, mount: { ...mount, destination: '/app/src' }, by: '' },
  },
  'runtime/edited': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'Files were changed or removed in the running container.',
    example: { ...ofInstance, artifact, paths },
  },
  'runtime/files-added-later': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The files are right, but they were written after the process started, so it may not run them.',
    example: {
      ...ofInstance,
      artifact,
      paths: ['index.js'],
      total: 1,
      newest: { path: 'index.js', at: '2026-11-22T10:05:00.000Z' },
      startedAt: '2026-11-22T10:00:01Z',
    },
  },
  'runtime/files-not-counted': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The files are right, but some were written in the container. They do not count as files of its image.',
    example: {
      ...ofInstance,
      artifact,
      paths: ['a.js', 'b.js'],
      total: 2,
      newest: undefined,
      startedAt: '2026-11-22T10:00:01Z',
    },
  },
  'runtime/files-unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'The files in a running instance could not be hashed, and `require` accepts no weaker grade.',
    example: { ...ofInstance, artifact, why: { phase: 'read', reason: 'files-unreadable', about: artifact } },
  },
}
