import type { DaemonState } from '../evidence/daemon.ts'
import type { DaemonKeeper } from '../evidence/keeper.ts'

interface OfDaemon {
  readonly service: string
  readonly target: string
  readonly keeper: DaemonKeeper
}

/** Why a process of the host runs another build, or does not run. */
export type DaemonCause =
  /** The build is there, and the process is older: `by` tells from what that shows. */
  | (OfDaemon & {
      readonly code: 'not-restarted'
      readonly by: 'release' | 'other-release' | 'files' | 'executable'
      /** What it runs from, and what is there. */
      readonly running: string | undefined
      readonly current: string
      readonly revision: string | undefined
      /** The program that starts it, as which it is known. */
      readonly supervisor?: string
    })
  /** What lies where it is started from is of another commit. */
  | (OfDaemon & {
      readonly code: 'not-released'
      readonly release: string
      readonly revision: string
    })
  | (OfDaemon & {
      readonly code: 'daemon-stopped'
      readonly state: Exclude<DaemonState, 'running'>
      readonly result: string | undefined
      readonly exitCode: number | undefined
      readonly restarts: number
    })
