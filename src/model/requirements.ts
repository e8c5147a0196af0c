/** The variable of a service that was requested. */
export interface ObservedVariable {
  readonly service: string
  readonly name: string
}

/** How a variable compares with the declared value. The comparison runs on the host, so values stay there. */
export const comparisons = ['same', 'other', 'missing'] as const
export type Comparison = (typeof comparisons)[number]

/** One variable, as given to the container and as given to its main process. */
export interface VariableObservation {
  readonly created: Comparison
  /** `undefined` if the environment of the process can't be read, or if the process has overwritten it. */
  readonly started: Comparison | undefined
}

/**
 * A read-only mounted file of the host whose current content the container has not loaded. `another`: the container still
 * has the file that had this path before. Hostile text, bounded.
 */
export interface MountedFile {
  readonly source: string
  readonly destination: string
  readonly is: 'same' | 'another'
  /** RFC 3339 in whole seconds, by the host's clock: when the current file was written. */
  readonly writtenAt: string
}

/** The last changed file of a Compose project: its Compose files, `.env` and those of `--env-file`. */
export interface ProjectFile {
  readonly path: string
  /** RFC 3339 in whole seconds, by the host's clock: the last change of its inode. */
  readonly changedAt: string
}

/** An executable of a main process that is no longer the file at its path. */
export interface LostExecutable {
  /** The path in the container, from the kernel; hostile, bounded. */
  readonly path: string
  /** No file is at that path any more, or a different one. */
  readonly now: 'gone' | 'another'
}

/** The newest file of a list. */
export interface FileTime {
  readonly path: string
  /** RFC 3339 in whole seconds, by the host's clock: when it was written or created. */
  readonly at: string
}

/** The socket of a service that was requested: a port of the container, or one of its host. */
export interface RequestedSocket {
  readonly service: string
  readonly port: number
  readonly on: 'container' | 'host'
}

/** The network of a container: its own, shared with other containers, that of the host, or unknown. */
export const networkSharings = ['own', 'shared', 'host', 'unknown'] as const
export type NetworkSharing = (typeof networkSharings)[number]

/** What listens on a TCP socket. Names are hostile text, bounded. */
export type Holder =
  /**
   * This container: one of its processes, or the engine's proxy for it (`docker-proxy`). If nothing listens on the host,
   * the engine states that it forwards the port with rules of the packet filter.
   */
  | {
      readonly by: 'own'
      readonly way: 'process' | 'proxy' | 'rules'
      /** The addresses that the process is bound to, or the addresses of the container that the port is forwarded to. */
      readonly addresses?: readonly string[]
      /** The other containers in the network of a process that is bound to loopback only. */
      readonly network?: NetworkSharing
    }
  | { readonly by: 'nobody' }
  | { readonly by: 'container'; readonly name: string }
  /** A program of the host that runs in no container. */
  | { readonly by: 'program'; readonly name: string }
