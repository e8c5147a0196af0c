/**
 * `starting` (also on a restart), `stopped` and `failed` are states of systemd; it does not know a `not-found` unit. A pid
 * file may be missing, hold no number, or hold the number of a process that has ended (`gone`), or of one that started
 * after the file was written and so is another process (`anonymous`).
 */
export const hostProcessStates = [
  'running',
  'starting',
  'stopped',
  'failed',
  'not-found',
  'no-pid-file',
  'no-pid',
  'gone',
  'other-process',
] as const
export type HostProcessState = (typeof hostProcessStates)[number]

/** A process of the host that runs in no container. Hostile text, bounded. Times are RFC 3339, by the host's clock. */
export interface HostProcess {
  readonly state: HostProcessState
  /** `Result` and `ExecMainStatus` of a unit, and how often systemd restarted it. */
  readonly result: string | undefined
  readonly exitCode: number | undefined
  readonly restarts: number
  /** The main process; absent if none runs. */
  readonly main?: ObservedProcess
  /** The release directory that the service names, as it is now. */
  readonly release?: Release & { readonly linkedAt: string | undefined }
  /** The last changed file of the build. */
  readonly newest?: { readonly path: string; readonly changedAt: string }
  /** Folders of the build, or above it, that were put at their place after the oldest process started; absent if none were. */
  readonly moved?: readonly { readonly path: string; readonly changedAt: string }[]
  /** The paths that the service names, with all symbolic links in them. */
  readonly ways?: readonly Way[]
  /** The children of the main process and the other processes of its unit, without identical forks. Absent if unknown. */
  readonly children?: readonly ObservedProcess[]
  /** When the oldest of the identical forks started, in whole seconds; absent if there are none. */
  readonly forkedAt?: string
  /** There are more than are listed. */
  readonly surplus?: true
  /** Other processes that work near the release, such as in an older one. They do not belong to the service. */
  readonly outside?: readonly OutsideProcess[]
  /** There are more of them than are listed. */
  readonly crowd?: true
}

/** A process with its working directory or its executable. Hostile text, bounded. */
export interface OutsideProcess {
  readonly pid: number
  /** As the kernel names it (`comm`). */
  readonly name: string
  readonly path: string
}

/** A declared path and the symbolic links in it, the nearest to the root first. */
export interface Way {
  readonly path: string
  /** The path without links; absent if it does not exist or can't be read. */
  readonly real: string | undefined
  readonly links: readonly Link[]
}

/** A symbolic link: when it was created or changed, and its final target. */
export interface Link {
  readonly path: string
  readonly to: string
  readonly changedAt: string
}

export interface ObservedProcess {
  /** Its pid on the host. Another pid in the next check is another process. */
  readonly pid?: number
  readonly startedAt: string
  /** The same in hundredths of a second, for comparing with times of files. It is computed in each check, so it can vary. */
  readonly launchedAt?: string
  /** Its executable; absent without the permission to read it. */
  readonly executable: Executable | undefined
  /** The release of its working directory: the nearest parent that has a revision file. */
  readonly release: Release | undefined
  /** Its working directory; absent without the permission to read it. */
  readonly directory?: { readonly path: string; readonly removed: boolean }
  /** Whether it is outside this group but has one of its listening sockets open, so that it answers some requests. */
  readonly shares?: true
  /** Whether it has its own root or mounts, so that its paths may be other files than on the host. */
  readonly apart?: true
  /** The files and directories among its arguments, with links resolved. */
  readonly names?: readonly string[]
  /** Files next to the declared paths that it has mapped or open for reading, one of each directory. */
  readonly uses?: readonly string[]
  /** There are more arguments or files than are listed. */
  readonly more?: true
  /** An argument below a path that the service names, as written. */
  readonly through?: string
  /** The name of the supervisor that it is: `pm2`. */
  readonly supervisor?: string
}

export interface Executable {
  readonly path: string
  /** Whether this file was removed or replaced since, so that the process still runs the old one. */
  readonly replaced: boolean
  /** The SHA-256 hash of the running executable, as 64 hexadecimal digits. */
  readonly sha256: string | undefined
}

/** A release directory, with links resolved, and the commit in its revision file. */
export interface Release {
  readonly path: string
  readonly revision: string | undefined
}
