/**
 * `starting` (again, too) and `stopped` and `failed` are systemd's; `not-found` is a unit that it does not know. A pid file may
 * not be there, hold no number, hold that of a process that has ended (`gone`), or of one that began after the file
 * was written and so is another (`stranger`).
 */
export const daemonStates = [
  'running',
  'starting',
  'stopped',
  'failed',
  'not-found',
  'no-pid-file',
  'no-pid',
  'gone',
  'stranger',
] as const
export type DaemonState = (typeof daemonStates)[number]

/** What a host knows of a process that no engine keeps. Hostile text, bounded. Times are RFC 3339, by the host's clock. */
export interface Daemon {
  readonly state: DaemonState
  /** `Result` and `ExecMainStatus` of a unit, and how often systemd started it again. */
  readonly result: string | undefined
  readonly exitCode: number | undefined
  readonly restarts: number
  /** What runs; nothing when nothing does. */
  readonly main?: DaemonProcess
  /** The release directory that the service names, as it is there now. */
  readonly release?: Release & { readonly linkedAt: string | undefined }
  /** The file of the build that changed last. */
  readonly newest?: { readonly path: string; readonly changedAt: string }
}

export interface DaemonProcess {
  /** Its number on the host: another number in the next check is another process. */
  readonly pid?: number
  readonly startedAt: string
  /** What it executes; nothing when the user who looks may not see that. */
  readonly executable: Executable | undefined
  /** The release directory in which it works: the nearest one upwards that has a file of that name. */
  readonly release: Release | undefined
}

export interface Executable {
  readonly path: string
  /** That this file was removed or replaced since: the process still runs the one before. */
  readonly replaced: boolean
  /** 64 digits of hex, of what runs. */
  readonly sha256: string | undefined
}

/** A release directory, without links in its path, and what its file says of its commit. */
export interface Release {
  readonly path: string
  readonly revision: string | undefined
}
