import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
import { commit, ended, newerRelease, ofUnit, older, release } from './example.ts'
import type { InstanceName } from './finding-instance.ts'
import type { HostProcessState, OutsideProcess } from './host-process.ts'
import type { HostProcessManager } from './plan.ts'
import type { FindingRecords } from './record.ts'

/** What is wrong with a host process. Its service and the place of its claim are added separately. */
export type HostProcessFact =
  | {
      readonly code: 'runtime/process-stopped'
      readonly state: Exclude<HostProcessState, 'running'>
      readonly result: string | undefined
      readonly exitCode: number | undefined
      readonly restarts: number
    }
  /** Its release directory is not the one that the service names or that a link now points to. */
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
  /** It started before this file or link was created. Times are by the host's clock. */
  | {
      readonly code: 'runtime/process-older'
      readonly path: string
      readonly changedAt: string
      readonly startedAt: string
      /** Whether it is a folder, which was moved to its place or whose permissions were changed. */
      readonly folder?: true
    }
  /** The same, but it may have been reloaded: its oldest worker started at `forkedAt`, or it reads its files again. */
  | {
      readonly code: 'runtime/process-reload-unknown'
      readonly path: string
      readonly changedAt: string
      readonly startedAt: string
      readonly forkedAt: string | undefined
    }
  /** Its executable is part of the build and was replaced since. */
  | { readonly code: 'runtime/process-replaced'; readonly path: string }
  /** Its working directory, its executable or a file that it uses is in another release. */
  | {
      readonly code: 'runtime/process-other-release'
      readonly what: 'directory' | 'executable' | 'file'
      readonly path: string
      readonly current: string
      /** The process, if it is not the main one. */
      readonly child: number | undefined
      /** The name of its supervisor, which may restart it in the same release. */
      readonly supervisor: string | undefined
    }
  /** It is a supervisor, and no evidence shows that one of its processes runs the release. */
  | {
      readonly code: 'runtime/process-supervisor'
      /** The name of the supervisor. */
      readonly supervisor: string | undefined
      /** How many processes it has, and why none of them shows the release. */
      readonly children: number
      readonly because: 'no-worker' | 'hidden' | 'too-many'
    }
  /** Processes that do not belong to the service work in another release of it. */
  | {
      readonly code: 'runtime/process-also-running'
      readonly current: string
      readonly processes: readonly OutsideProcess[]
      /** Not all processes near the release were compared. */
      readonly more?: true
    }
  /** The deciding facts can't be read. */
  | {
      readonly code: 'runtime/process-place-unknown'
      readonly about: 'process' | 'children' | 'path' | 'files'
      readonly path: string
    }
  /** It started so close to a change that their order is unknown. */
  | {
      readonly code: 'runtime/process-order-unknown'
      readonly path: string
      readonly changedAt: string
      readonly startedAt: string
    }
  | { readonly code: 'runtime/process-unknown'; readonly why: MissingEvidence }

/** A process of the host, by its unit or its pid file. */
export type HostProcessName = InstanceName & { readonly manager: HostProcessManager }

export type HostProcessFinding = { readonly place: Place; readonly instance: HostProcessName } & HostProcessFact

/** Findings of host processes. */
export const hostProcessFindings: FindingRecords<HostProcessFinding> = {
  'runtime/process-stopped': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning: 'The unit, or the process of the pid file, does not run.',
    example: { ...ofUnit, ...ended },
  },
  'runtime/process-old-release': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning: 'The process works in another release directory than the current one. It was not restarted.',
    example: { ...ofUnit, running: release, current: newerRelease, revision: older, currentRevision: commit },
  },
  'runtime/process-other-commit': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The release that the process runs names another commit.',
    example: { ...ofUnit, release: release, revision: older, commit: commit },
  },
  'runtime/process-no-revision': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The release that the process runs names no commit.',
    example: { ...ofUnit, release: undefined, revision: undefined },
  },
  'runtime/process-short-revision': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The release that the process runs names a short commit ID.',
    example: { ...ofUnit, release: release, revision: commit.slice(0, 7) },
  },
  'runtime/process-older': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning: 'The process started before its files, or the link to its release, were put there.',
    example: {
      ...ofUnit,
      path: '/srv/api/current/index.js',
      changedAt: '2026-11-22T10:05:00.000Z',
      startedAt: '2026-11-22T10:00:01.000Z',
    },
  },
  'runtime/process-reload-unknown': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning:
      'The main process is older than its files, but its workers are newer. It may have been reloaded. `reloads: true` accepts this.',
    example: {
      ...ofUnit,
      path: '/srv/api/current',
      changedAt: '2026-11-22T10:05:00.000Z',
      startedAt: '2026-11-22T10:00:01.000Z',
      forkedAt: '2026-11-22T10:05:02.000Z',
    },
  },
  'runtime/process-replaced': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning: 'The executable of the process belongs to the build, and was replaced after the process started.',
    example: { ...ofUnit, path: '/srv/api/bin/api' },
  },
  'runtime/process-other-release': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'A directory, the executable or a file of the process belongs to another release than the current one.',
    example: {
      ...ofUnit,
      what: 'executable',
      path: `${release}/server`,
      current: newerRelease,
      child: 4243,
      supervisor: 'pm2',
    },
  },
  'runtime/process-supervisor': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The main process starts other programs, and nothing shows that one of them runs the release.',
    example: { ...ofUnit, supervisor: 'pm2', children: 2, because: 'no-worker' },
  },
  'runtime/process-also-running': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'none',
    meaning: 'Processes outside of the unit, or of the process tree of the pid file, work in another release.',
    example: {
      ...ofUnit,
      current: newerRelease,
      processes: [{ pid: 4711, name: 'worker', path: release }],
    },
  },
  'runtime/process-place-unknown': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning:
      'The working directory of the process, its child processes, all of its files, or the target of a link cannot be read.',
    example: { ...ofUnit, about: 'process', path: '/proc/4242' },
  },
  'runtime/process-order-unknown': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'command',
    meaning: 'The process started so close to a change of its files or links that their order is unknown.',
    example: {
      ...ofUnit,
      path: '/srv/api/current',
      changedAt: '2026-11-22T10:00:01.010Z',
      startedAt: '2026-11-22T10:00:01.000Z',
    },
  },
  'runtime/process-unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'The process could not be checked.',
    example: { ...ofUnit, why: { phase: 'run', reason: 'systemd-missing' } },
  },
}
