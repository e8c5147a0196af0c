import { ended, newerRelease, ofProcess, older, release } from './example.ts'
import type { HostProcessState } from './host-process.ts'
import type { HostProcessManager } from './plan.ts'
import type { CauseRecords } from './record.ts'

interface OfHostProcess {
  readonly service: string
  readonly target: string
  readonly manager: HostProcessManager
}

/** Why a host process runs another build, or does not run. */
export type HostProcessCause =
  /** The build is deployed and the process is older; `by` is the evidence for this. */
  | (OfHostProcess & {
      readonly code: 'not-restarted'
      readonly by: 'release' | 'other-release' | 'files' | 'executable'
      /** What it runs, and what is deployed. */
      readonly running: string | undefined
      readonly current: string
      readonly revision: string | undefined
      /** The name of its supervisor. */
      readonly supervisor?: string
    })
  /** The files it is started from are of another commit. */
  | (OfHostProcess & {
      readonly code: 'not-released'
      readonly release: string
      readonly revision: string
    })
  | (OfHostProcess & {
      readonly code: 'process-stopped'
      readonly state: Exclude<HostProcessState, 'running'>
      readonly result: string | undefined
      readonly exitCode: number | undefined
      readonly restarts: number
    })

/** Causes in host processes. */
export const hostProcessCauseRecords: CauseRecords<HostProcessCause> = {
  'not-restarted': {
    title: 'Process not restarted',
    fixedBy: 'command',
    meaning: 'The release is in place, and the process started before it.',
    example: { ...ofProcess, by: 'release', running: release, current: newerRelease, revision: older },
  },
  'not-released': {
    title: 'Release not deployed',
    fixedBy: 'none',
    meaning: 'The release directory that the process starts from holds another commit.',
    example: { ...ofProcess, release: release, revision: older },
  },
  'process-stopped': {
    title: 'Process not running',
    fixedBy: 'command',
    meaning: 'The unit or the process does not run.',
    isAboutCode: false,
    example: { ...ofProcess, ...ended },
  },
}
