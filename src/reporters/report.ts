import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FeatureTrace, traceFeatures } from '../judge/feature-rows.ts'
import type { Plan } from '../model/plan.ts'
import type { Observations, Outcome, Verdict } from '../model/verdict.ts'
import { setOutput } from './output.ts'
import type { Reporter } from './port.ts'

/** The JSON report, version 1: schema/report.schema.json says it in full. A saved one can be judged again. */
export interface Report {
  readonly schema: 1
  readonly name: 'runtime-drift-report'
  readonly tool: { readonly name: 'runtime-drift'; readonly version: string }
  readonly plan: Plan
  readonly observations: Observations
  readonly verdict: Verdict
  /** The result of each feature, when the plan has any. */
  readonly features?: readonly FeatureTrace[]
  readonly run: Pick<Outcome, 'checks' | 'stable' | 'took' | 'ended'>
}

/** The report of an outcome. Neither a plan nor its observations contain a secret. */
export function renderReport(outcome: Outcome, version: string): Report {
  const { plan, observations, verdict, checks, stable, took, ended } = outcome
  return {
    schema: 1,
    name: 'runtime-drift-report',
    tool: { name: 'runtime-drift', version },
    plan,
    observations,
    verdict,
    ...(plan.features === undefined ? {} : { features: traceFeatures(plan, observations, verdict) }),
    run: { checks, stable, took, ended },
  }
}

/** Writes the report into a new folder that only this user can read, and returns its path. */
export async function writeReport(outcome: Outcome, version: string, tempDir: string): Promise<string> {
  const file = join(mkdtempSync(join(tempDir, 'runtime-drift-')), 'report.json')
  writeFileSync(file, `${JSON.stringify(renderReport(outcome, version), null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return file
}

export const report: Reporter = {
  name: 'report',
  async report(outcome, context) {
    setOutput('report', await writeReport(outcome, context.version, context.tempDir))
  },
}
