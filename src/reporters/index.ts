import type { Outcome } from '../chain/verdict.ts'
import { annotations } from './annotations.ts'
import { log, logProgress } from './log.ts'
import { outputs } from './outputs.ts'
import type { Reporter, Room } from './port.ts'
import { report } from './report.ts'
import { summary } from './summary.ts'
import { warnReporting } from './warning.ts'

export { logProgress }

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
