import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
import type { HostProcessState, UpdateState } from './host.ts'

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

export const hostProcessCodes = {
  'runtime/process-stopped': { kind: 'contradicted', retryable: true },
  'runtime/process-old-release': { kind: 'contradicted', retryable: true },
  'runtime/process-other-commit': { kind: 'contradicted', retryable: true },
  'runtime/process-no-revision': { kind: 'missing', retryable: true },
  'runtime/process-short-revision': { kind: 'missing', retryable: true },
  'runtime/process-older': { kind: 'contradicted', retryable: true },
  'runtime/process-replaced': { kind: 'contradicted', retryable: true },
  'runtime/process-other-release': { kind: 'contradicted', retryable: true },
  'runtime/process-supervisor': { kind: 'missing', retryable: true },
  'runtime/process-place-unknown': { kind: 'missing', retryable: true },
  'runtime/process-order-unknown': { kind: 'missing', retryable: true },
  'runtime/process-unknown': { kind: 'missing', retryable: 'by-reason' },
} as const

interface OfSwarm {
  readonly place: Place
  readonly service: string
  readonly target: string
  /** The name that the swarm knows it by. */
  readonly swarm: string
}

/** How the last update of a swarm service ended, or that it has not. */
interface OfUpdate extends OfSwarm {
  readonly state: UpdateState
  readonly reference: string
  readonly previous: string | undefined
  readonly message: string | undefined
}

/** Of a task; whose it is, and the line that asks for it, stand beside this. */
export interface TaskFact {
  /** It runs on a node that was not asked, of an image that nothing names for certain. */
  readonly code: 'runtime/task-elsewhere'
  readonly reference: string
  readonly node: string
}

/** What is wrong with a swarm service as a whole; its tasks are judged as instances. */
export type SwarmFinding =
  | (OfUpdate & { readonly code: 'runtime/updating' | 'runtime/update-stuck' | 'runtime/update-rolled-back' })
  /** Old tasks are to end and still run. */
  | (OfSwarm & { readonly code: 'runtime/draining'; readonly tasks: readonly string[] })

export const swarmCodes = {
  'runtime/updating': { kind: 'missing', retryable: true },
  // Swarm does nothing more until somebody tells it to.
  'runtime/update-stuck': { kind: 'contradicted', retryable: false },
  'runtime/update-rolled-back': { kind: 'contradicted', retryable: false },
  'runtime/task-elsewhere': { kind: 'missing', retryable: true },
  'runtime/draining': { kind: 'missing', retryable: true },
} as const

/** What is wrong with the process of an instance. */
export type ProcessFault =
  /** Its executable was deleted, or is another one by now. `path` is inside the container. */
  | { readonly code: 'runtime/executable-lost'; readonly path: string; readonly now: 'gone' | 'another' }
  /** A declared file was put there after the process had started. Times are RFC 3339 by the host's clock. */
  | {
      readonly code: 'runtime/older-than-files'
      readonly artifact: string
      readonly path: string
      readonly putAt: string
      readonly startedAt: string
    }

export const processCodes = {
  'runtime/executable-lost': { kind: 'contradicted', retryable: true },
  'runtime/older-than-files': { kind: 'contradicted', retryable: true },
} as const

/** The socket that was asked about: `on` says whether its port is one of the container or of the host. */
interface OfSocket {
  readonly port: number
  readonly on: 'container' | 'host'
}

/** What is wrong with a declared socket of an instance. */
export type SocketFault =
  | (OfSocket & { readonly code: 'runtime/not-listening' })
  /** A container of that name holds it. */
  | (OfSocket & { readonly code: 'runtime/port-of-other-container'; readonly holder: string })
  /** A program of the host holds it. */
  | (OfSocket & { readonly code: 'runtime/port-of-other-process'; readonly holder: string })
  /** Its process listens where nobody from outside comes; `leads` is where the port of the host leads instead. */
  | (OfSocket & {
      readonly code: 'runtime/not-reachable'
      readonly addresses: readonly string[]
      readonly leads: readonly string[]
    })
  | (OfSocket & { readonly code: 'runtime/socket-unknown'; readonly why: MissingEvidence })

export const socketCodes = {
  'runtime/not-listening': { kind: 'contradicted', retryable: true },
  'runtime/port-of-other-container': { kind: 'contradicted', retryable: true },
  'runtime/port-of-other-process': { kind: 'contradicted', retryable: true },
  'runtime/not-reachable': { kind: 'contradicted', retryable: true },
  'runtime/socket-unknown': { kind: 'missing', retryable: 'by-reason' },
} as const

/** What is wrong with the configuration of an instance. Names of variables, and never what they hold. */
export type ConfigurationFault =
  /** `from`: the container was created with another value, or its process was started with another one. */
  | { readonly code: 'runtime/env-differs'; readonly variable: string; readonly from: 'container' | 'process' }
  | { readonly code: 'runtime/env-missing'; readonly variable: string; readonly from: 'container' | 'process' }
  | { readonly code: 'runtime/env-unknown'; readonly variable: string; readonly why: MissingEvidence }
  /** Compose would make another container of its files by now; `changed` was changed since this one was created. */
  | { readonly code: 'runtime/config-behind'; readonly changed: string | undefined }
  /** A file of the project was changed since, and what that means for the container could not be computed. */
  | { readonly code: 'runtime/config-newer'; readonly changed: string; readonly why: MissingEvidence }
  /** A file of the host that is mounted was changed or replaced after the process had started. RFC 3339 by the host's clock. */
  | {
      readonly code: 'runtime/mount-behind'
      readonly source: string
      readonly destination: string
      readonly is: 'same' | 'another'
      readonly writtenAt: string
      readonly startedAt: string
    }
  | { readonly code: 'runtime/config-unknown'; readonly why: MissingEvidence }

export const configurationCodes = {
  'runtime/env-differs': { kind: 'contradicted', retryable: true },
  'runtime/env-missing': { kind: 'contradicted', retryable: true },
  'runtime/env-unknown': { kind: 'missing', retryable: 'by-reason' },
  'runtime/config-behind': { kind: 'contradicted', retryable: true },
  'runtime/config-newer': { kind: 'missing', retryable: true },
  'runtime/mount-behind': { kind: 'contradicted', retryable: true },
  'runtime/config-unknown': { kind: 'missing', retryable: 'by-reason' },
} as const
