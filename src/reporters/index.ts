import type { Outcome } from '../chain/verdict.ts'
import { annotations } from './annotations.ts'
import { log, logProgress } from './log.ts'
import { outputs } from './outputs.ts'
import { report } from './report.ts'
import { summary } from './summary.ts'
import { warnReporting } from './warning.ts'

export { logProgress }

/** What reporters may use of the place they run in. Paths were checked when the inputs were read. */
export interface Room {
  /** The version of Runtime Drift. */
  readonly version: string
  /** `GITHUB_STEP_SUMMARY`. */
  readonly summaryFile: string
  /** `RUNNER_TEMP`. */
  readonly tempDir: string
}

/** A way to tell an outcome. It returns nothing: telling cannot change the verdict. */
export interface Reporter {
  readonly name: string
  report(outcome: Outcome, room: Room): Promise<void>
}

/** Everything the action tells, in the order in which it is told. */
export const actionReporters: readonly Reporter[] = [log, annotations, summary, report, outputs]

/** Runs every reporter. One that fails is a warning in the log: it neither stops the others nor changes the verdict. */
export async function tellAll(reporters: readonly Reporter[], outcome: Outcome, room: Room): Promise<void> {
  for (const reporter of reporters) {
    try {
      await reporter.report(outcome, room)
    } catch (error) {
      warnReporting(reporter.name, error)
    }
  }
}
