import type { ServiceGroup } from './cause-instance.ts'
import { artifact, ofGroup, times } from './example.ts'
import type { CauseRecords } from './record.ts'
import type { RequestedSocket } from './requirements.ts'

/** What is wrong with a process, its socket or its configuration. */
export type RequirementsFact =
  /** The process is older than its files. Times are RFC 3339, by the host's clock. */
  | {
      readonly code: 'older-than-files'
      readonly artifact: string
      readonly path: string
      readonly putAt: string
      readonly startedAt: string
    }
  | { readonly code: 'executable-lost'; readonly path: string; readonly now: 'gone' | 'another' }
  /** Another program listens on the declared port. */
  | ({
      readonly code: 'port-taken'
      readonly holder: { readonly by: 'container' | 'program'; readonly name: string }
    } & Omit<RequestedSocket, 'service'>)
  /** A mounted file was changed or replaced after the process started, and the process does not reload it. */
  | {
      readonly code: 'mount-behind'
      readonly source: string
      readonly destination: string
      readonly is: 'same' | 'another'
    }
  /** The configuration was changed, and the containers were not recreated. */
  | { readonly code: 'config-behind'; readonly changed: string | undefined; readonly variables: readonly string[] }
  /** The containers, or their processes, have other values than declared. */
  | { readonly code: 'env-differs'; readonly variables: readonly string[]; readonly from: 'container' | 'process' }

/** Why a process, its socket or its configuration is not as declared. */
export type RequirementsCause = ServiceGroup & RequirementsFact

/** Causes in how instances run. */
export const requirementsCauseRecords: CauseRecords<RequirementsCause> = {
  'older-than-files': {
    title: 'Process older than its files',
    fixedBy: 'command',
    meaning: 'The process started before its files were put there.',
    example: { ...ofGroup, artifact, path: 'index.js', ...times },
  },
  'executable-lost': {
    title: 'Executable deleted or replaced',
    fixedBy: 'command',
    meaning: 'The executable of the process was deleted or replaced while it runs.',
    example: { ...ofGroup, path: '/app/server', now: 'gone' },
  },
  'port-taken': {
    title: 'Port used by another process',
    fixedBy: 'none',
    meaning: 'Another container or process listens on the declared port.',
    isAboutCode: false,
    example: { ...ofGroup, on: 'host', port: 8080, holder: { by: 'container', name: 'shop_web_1' } },
  },
  'mount-behind': {
    title: 'Process older than a mounted file',
    fixedBy: 'command',
    meaning: 'A mounted file changed after the process had started.',
    isAboutCode: false,
    example: { ...ofGroup, source: '/srv/pack/nginx.conf', destination: '/etc/nginx/nginx.conf', is: 'another' },
  },
  'config-behind': {
    title: 'Outdated configuration',
    fixedBy: 'command',
    meaning: 'The container was created from an older version of the Compose files.',
    isAboutCode: false,
    example: { ...ofGroup, changed: '/srv/pack/.env', variables: ['WORKFLOWS_ENABLED'] },
  },
  'env-differs': {
    title: 'Wrong environment variables',
    fixedBy: 'edit',
    meaning: 'A declared variable has another value in the container or in its process.',
    isAboutCode: false,
    example: { ...ofGroup, variables: ['WORKFLOWS_ENABLED'], from: 'container' },
  },
}
