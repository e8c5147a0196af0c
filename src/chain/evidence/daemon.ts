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
  /** The paths that the service names, with every link on the way to them. */
  readonly ways?: readonly Way[]
  /** What the main process started and what its unit holds beside it, but for forks that work as it does. Absent when unknown. */
  readonly children?: readonly DaemonProcess[]
  /** There are more than are told. */
  readonly surplus?: true
}

/** A declared path, and the links on the way to it, the nearest to the root first. */
export interface Way {
  readonly path: string
  /** Without links; nothing when it is not there or cannot be read. */
  readonly real: string | undefined
  readonly links: readonly Link[]
}

/** A symbolic link: when it was made or turned, and where it leads in the end. */
export interface Link {
  readonly path: string
  readonly to: string
  readonly changedAt: string
}

export interface DaemonProcess {
  /** Its number on the host: another number in the next check is another process. */
  readonly pid?: number
  readonly startedAt: string
  /** The same to the hundredth of a second, but computed anew in each check: for comparing with times of files. */
  readonly launchedAt?: string
  /** What it executes; nothing when the user who looks may not see that. */
  readonly executable: Executable | undefined
  /** The release directory in which it works: the nearest one upwards that has a file of that name. */
  readonly release: Release | undefined
  /** Where it works; nothing when the user who looks may not see that. */
  readonly directory?: { readonly path: string; readonly removed: boolean }
  /** The first files that it was given as arguments, without links. */
  readonly names?: readonly string[]
  /** Files of the folder of the current release that it has mapped, or open for reading. */
  readonly uses?: readonly string[]
  /** An argument that lies below a path that the service names, as it was written. */
  readonly through?: string
  /** The program that starts and watches others, as which it is known: `pm2`. */
  readonly supervisor?: string
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
