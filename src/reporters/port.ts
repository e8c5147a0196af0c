import type { Outcome } from '../model/verdict.ts'

/** What reporters may use of the place they run in. Paths were checked when the inputs were read. */
export interface ReporterContext {
  /** The version of Runtime Drift. */
  readonly version: string
  /** `GITHUB_STEP_SUMMARY`. */
  readonly summaryFile: string
  /** `RUNNER_TEMP`. */
  readonly tempDir: string
  /** The URL of `docs/` in the version of the action that runs, if the runner reports it. */
  readonly docs: string | undefined
}

/** A way to show an outcome. It returns nothing, so it can't change the verdict. */
export interface Reporter {
  readonly name: string
  report(outcome: Outcome, context: ReporterContext): Promise<void>
}
