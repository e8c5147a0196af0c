import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
import type { InstanceName } from './finding-instance.ts'
import type { HostProcessState } from './host.ts'
import type { FindingRecords } from './record.ts'

/** What is wrong with a process of the host; whose it is, and the line that asks for it, stand beside this. */
export type HostProcessFact =
  | {
      readonly code: 'runtime/process-stopped'
      readonly state: Exclude<HostProcessState, 'running'>
      readonly result: string | undefined
      readonly exitCode: number | undefined
      readonly restarts: number
    }
  /** It works in another release directory than the one that the service names, or a link has been turned to. */
  | {
      readonly code: 'runtime/process-old-release'
      readonly running: string
      readonly current: string
      readonly revision: string | undefined
      readonly currentRevision: string | undefined
    }
  | {
      readonly code: 'runtime/process-other-commit'
      readonly release: string
      readonly revision: string
      readonly commit: string
    }
  | {
      readonly code: 'runtime/process-no-revision' | 'runtime/process-short-revision'
      readonly release: string | undefined
      readonly revision: string | undefined
    }
  /** It has been running since before this file, or this link, was put there. Times by the host's clock. */
  | {
      readonly code: 'runtime/process-older'
      readonly path: string
      readonly changedAt: string
      readonly startedAt: string
    }
  /** The build has its executable, and another one lies there by now. */
  | { readonly code: 'runtime/process-replaced'; readonly path: string }
  /** Its directory, its executable or a file that it uses lies in a release beside the current one. */
  | {
      readonly code: 'runtime/process-other-release'
      readonly what: 'directory' | 'executable' | 'file'
      readonly path: string
      readonly current: string
      /** The process, when it is not the main one. */
      readonly child: number | undefined
      /** The program that starts it, as which it is known: one may start it again where it was. */
      readonly supervisor: string | undefined
    }
  /** It starts and watches others, and nothing shows that one of those runs the release. */
  | {
      readonly code: 'runtime/process-supervisor'
      /** The program as which it is known. */
      readonly supervisor: string | undefined
      /** How many processes it has, and whether that is all that could be told. */
      readonly children: number
      readonly because: 'no-worker' | 'hidden' | 'too-many'
    }
  /** What would decide can't be read. */
  | {
      readonly code: 'runtime/process-place-unknown'
      readonly about: 'process' | 'children' | 'path'
      readonly path: string
    }
  /** It began so close to a change that their order can't be told. */
  | {
      readonly code: 'runtime/process-order-unknown'
      readonly path: string
      readonly changedAt: string
      readonly startedAt: string
    }
  | { readonly code: 'runtime/process-unknown'; readonly why: MissingEvidence }

export type HostProcessFinding = { readonly place: Place; readonly instance: InstanceName } & HostProcessFact

/** Findings of processes of a host. */
export const hostProcessFindings: FindingRecords<HostProcessFinding> = {
  'runtime/process-stopped': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'The unit, or the process of the pid file, does not run.',
  },
  'runtime/process-old-release': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'The process works in another release directory than the current one. It was not restarted.',
  },
  'runtime/process-other-commit': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'The release that the process runs names another commit.',
  },
  'runtime/process-no-revision': {
    kind: 'missing',
    retryable: true,
    meaning: 'The release that the process runs names no commit.',
  },
  'runtime/process-short-revision': {
    kind: 'missing',
    retryable: true,
    meaning: 'The release that the process runs names a short commit ID.',
  },
  'runtime/process-older': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'The process started before its files, or the link to its release, were put there.',
  },
  'runtime/process-replaced': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'The executable of the process belongs to the build, and was replaced after the process started.',
  },
  'runtime/process-other-release': {
    kind: 'contradicted',
    retryable: true,
    meaning: 'A directory, the executable or a file of the process belongs to another release than the current one.',
  },
  'runtime/process-supervisor': {
    kind: 'missing',
    retryable: true,
    meaning: 'The main process starts other programs, and nothing shows that one of them runs the release.',
  },
  'runtime/process-place-unknown': {
    kind: 'missing',
    retryable: true,
    meaning: 'The working directory of the process, its child processes, or the target of a link cannot be read.',
  },
  'runtime/process-order-unknown': {
    kind: 'missing',
    retryable: true,
    meaning: 'The process started so close to a change of its files or links that their order is unknown.',
  },
  'runtime/process-unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    meaning: 'The process could not be checked.',
  },
}
