import type { Outcome } from '../model/verdict.ts'
import { annotations } from './annotations.ts'
import { warnReporting } from './bug.ts'
import { log, logProgress } from './log.ts'
import { outputs } from './outputs.ts'
import { docsUrl } from './pages.ts'
import type { Reporter, ReporterContext } from './port.ts'
import { report } from './report.ts'
import { summary } from './summary.ts'

export { docsUrl, logProgress }

/** The reporters of the action, in order. */
export const actionReporters: readonly Reporter[] = [log, annotations, summary, report, outputs]

/** Runs every reporter. One that fails is a warning in the log: it neither stops the others nor changes the verdict. */
export async function runReporters(
  reporters: readonly Reporter[],
  outcome: Outcome,
  context: ReporterContext,
): Promise<void> {
  for (const reporter of reporters) {
    try {
      await reporter.report(outcome, context)
    } catch (error) {
      warnReporting(reporter.name, error)
    }
  }
}
