import type { SocketAsked } from '../evidence/socket.ts'

/** Why a process, its socket or its configuration is another one than declared: facts beside the group that it is of. */
export type ConductCause =
  /** The process is older than the files beneath it. Times are RFC 3339 by the host's clock. */
  | {
      readonly code: 'older-than-files'
      readonly artifact: string
      readonly path: string
      readonly putAt: string
      readonly startedAt: string
    }
  | { readonly code: 'executable-lost'; readonly path: string; readonly now: 'gone' | 'another' }
  /** Somebody else answers at the declared port. */
  | ({
      readonly code: 'port-taken'
      readonly holder: { readonly by: 'container' | 'program'; readonly name: string }
    } & Omit<SocketAsked, 'service'>)
  /** A mounted file was changed or replaced since the process was started, which does not read it again by itself. */
  | {
      readonly code: 'mount-behind'
      readonly source: string
      readonly destination: string
      readonly is: 'same' | 'another'
    }
  /** The configuration was changed, and the containers are still those from before. */
  | { readonly code: 'config-behind'; readonly changed: string | undefined; readonly variables: readonly string[] }
  /** The containers, or their processes, have other values than declared. */
  | { readonly code: 'env-differs'; readonly variables: readonly string[]; readonly from: 'container' | 'process' }
