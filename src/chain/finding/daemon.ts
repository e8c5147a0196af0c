import type { DaemonState } from '../evidence/daemon.ts'
import type { Unseen } from '../evidence.ts'

/** What is wrong with a process of the host; whose it is, and the line that asks for it, stand beside this. */
export type DaemonFact =
  | {
      readonly code: 'runtime/daemon-stopped'
      readonly state: Exclude<DaemonState, 'running'>
      readonly result: string | undefined
      readonly exitCode: number | undefined
      readonly restarts: number
    }
  /** It works in another release directory than the one that the service names, or a link has been turned to. */
  | {
      readonly code: 'runtime/daemon-old-release'
      readonly running: string
      readonly current: string
      readonly revision: string | undefined
      readonly currentRevision: string | undefined
    }
  | {
      readonly code: 'runtime/daemon-other-commit'
      readonly release: string
      readonly revision: string
      readonly commit: string
    }
  | {
      readonly code: 'runtime/daemon-no-revision' | 'runtime/daemon-short-revision'
      readonly release: string | undefined
      readonly revision: string | undefined
    }
  /** It has been running since before this file, or this link, was put there. Times by the host's clock. */
  | {
      readonly code: 'runtime/daemon-older'
      readonly path: string
      readonly changedAt: string
      readonly startedAt: string
    }
  /** The build has its executable, and another one lies there by now. */
  | { readonly code: 'runtime/daemon-replaced'; readonly path: string }
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
  | { readonly code: 'runtime/daemon-unseen'; readonly why: Unseen }

export const daemonCodes = {
  'runtime/daemon-stopped': { kind: 'contradicted', lasts: 'passing' },
  'runtime/daemon-old-release': { kind: 'contradicted', lasts: 'passing' },
  'runtime/daemon-other-commit': { kind: 'contradicted', lasts: 'passing' },
  'runtime/daemon-no-revision': { kind: 'missing', lasts: 'passing' },
  'runtime/daemon-short-revision': { kind: 'missing', lasts: 'passing' },
  'runtime/daemon-older': { kind: 'contradicted', lasts: 'passing' },
  'runtime/daemon-replaced': { kind: 'contradicted', lasts: 'passing' },
  'runtime/process-other-release': { kind: 'contradicted', lasts: 'passing' },
  'runtime/process-supervisor': { kind: 'missing', lasts: 'passing' },
  'runtime/process-place-unknown': { kind: 'missing', lasts: 'passing' },
  'runtime/process-order-unknown': { kind: 'missing', lasts: 'passing' },
  'runtime/daemon-unseen': { kind: 'missing', lasts: 'reason' },
} as const
