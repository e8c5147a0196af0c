import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
import { artifact, ofInstance, times } from './example.ts'
import type { InstanceName } from './finding-instance.ts'
import type { FindingRecords } from './record.ts'

/** What is wrong with the process of an instance. */
export type ProcessFault =
  /** Its executable was deleted or replaced. `path` is in the container. */
  | { readonly code: 'runtime/executable-lost'; readonly path: string; readonly now: 'gone' | 'another' }
  /** A declared file is newer than the process. Times are RFC 3339, by the host's clock. */
  | {
      readonly code: 'runtime/older-than-files'
      readonly artifact: string
      readonly path: string
      readonly putAt: string
      readonly startedAt: string
    }

/** The requested socket; `on` is where its port belongs, the container or the host. */
interface OfSocket {
  readonly port: number
  readonly on: 'container' | 'host'
}

/** What is wrong with a declared socket of an instance. */
export type SocketFault =
  | (OfSocket & { readonly code: 'runtime/not-listening' })
  /** Another container listens on it. */
  | (OfSocket & { readonly code: 'runtime/port-of-other-container'; readonly holder: string })
  /** A program of the host listens on it. */
  | (OfSocket & { readonly code: 'runtime/port-of-other-process'; readonly holder: string })
  /** Its process can't be reached from outside; `leads` is where the port of the host is forwarded to. */
  | (OfSocket & {
      readonly code: 'runtime/not-reachable'
      readonly addresses: readonly string[]
      readonly leads: readonly string[]
    })
  | (OfSocket & { readonly code: 'runtime/socket-unknown'; readonly why: MissingEvidence })

/** What is wrong with the configuration of an instance. It has names of variables and never their values. */
export type ConfigurationFault =
  /** `from` is where the other value is: in the container, or in its process only. */
  | { readonly code: 'runtime/env-differs'; readonly variable: string; readonly from: 'container' | 'process' }
  | { readonly code: 'runtime/env-missing'; readonly variable: string; readonly from: 'container' | 'process' }
  | { readonly code: 'runtime/env-unknown'; readonly variable: string; readonly why: MissingEvidence }
  /** The container was created from an older version of the Compose files; `changed` is newer than it. */
  | { readonly code: 'runtime/config-behind'; readonly changed: string | undefined }
  /** A file of the project has changed since, and its effect on the container could not be computed. */
  | { readonly code: 'runtime/config-newer'; readonly changed: string; readonly why: MissingEvidence }
  /** A mounted file of the host was changed or replaced after the process started. RFC 3339, by the host's clock. */
  | {
      readonly code: 'runtime/mount-behind'
      readonly source: string
      readonly destination: string
      readonly is: 'same' | 'another'
      readonly writtenAt: string
      readonly startedAt: string
    }
  | { readonly code: 'runtime/config-unknown'; readonly why: MissingEvidence }

/** What is wrong with how an instance runs: its process, its sockets, its configuration. */
export type RequirementsFinding = { readonly place: Place; readonly instance: InstanceName } & (
  | ProcessFault
  | SocketFault
  | ConfigurationFault
)

/** Findings of processes, sockets and configuration. */
export const requirementsFindings: FindingRecords<RequirementsFinding> = {
  'runtime/executable-lost': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning: 'The executable of a process was deleted or replaced while it runs.',
    example: { ...ofInstance, path: '/app/server', now: 'another' },
  },
  'runtime/older-than-files': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning:
      'The process started before its files were put there, so it may not run them. `reloads: true` accepts this.',
    clearedByRecreate: true,
    example: { ...ofInstance, artifact, path: 'index.js', ...times },
  },
  'runtime/not-listening': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'No process listens on a declared port.',
    isAboutCode: false,
    example: { ...ofInstance, on: 'container', port: 3000 },
  },
  'runtime/port-of-other-container': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'Another container listens on the declared port.',
    example: { ...ofInstance, on: 'host', port: 8080, holder: 'shop_web_1' },
  },
  'runtime/port-of-other-process': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'A process of the host, outside of any container, listens on the declared port.',
    example: { ...ofInstance, on: 'host', port: 8080, holder: 'nginx' },
  },
  'runtime/not-reachable': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'edit',
    meaning:
      'The process listens on an address that is not reachable from outside of its container, or that the port of the host does not lead to.',
    example: { ...ofInstance, on: 'container', port: 3000, addresses: ['127.0.0.1', '::1'], leads: [] },
  },
  'runtime/socket-unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'It is unknown which process listens on a declared port.',
    example: {
      ...ofInstance,
      on: 'container',
      port: 3000,
      why: { phase: 'read', reason: 'process-unreadable', about: 'port 3000' },
    },
  },
  'runtime/env-differs': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning: 'A declared variable has another value in the container, or in its process.',
    example: { ...ofInstance, variable: 'WORKFLOWS_ENABLED', from: 'container' },
  },
  'runtime/env-missing': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'A declared variable is not set.',
    example: { ...ofInstance, variable: 'WORKFLOWS_ENABLED', from: 'process' },
  },
  'runtime/env-unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'The value of a declared variable could not be compared.',
    example: {
      ...ofInstance,
      variable: 'WORKFLOWS_ENABLED',
      why: { phase: 'read', reason: 'answer-missing', about: 'WORKFLOWS_ENABLED' },
    },
  },
  'runtime/config-behind': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning: 'The container was created from an older version of the Compose files.',
    clearedByRecreate: true,
    example: { ...ofInstance, changed: '/srv/pack/.env' },
  },
  'runtime/config-newer': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'A Compose file was changed after the container was created, and the effect could not be computed.',
    clearedByRecreate: true,
    example: {
      ...ofInstance,
      changed: '/srv/pack/.env',
      why: { phase: 'run', reason: 'compose-variable', about: 'TAG' },
    },
  },
  'runtime/mount-behind': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'command',
    meaning: 'A mounted file was changed or replaced after the process started, so the process still has the old one.',
    clearedByRecreate: true,
    example: {
      ...ofInstance,
      source: '/srv/pack/nginx.conf',
      destination: '/etc/nginx/nginx.conf',
      is: 'another',
      writtenAt: times.putAt,
      startedAt: times.startedAt,
    },
  },
  'runtime/config-unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'The container could not be compared with the Compose files.',
    example: { ...ofInstance, why: { phase: 'run', reason: 'compose-missing', about: 'docker compose' } },
  },
}
