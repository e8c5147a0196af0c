import * as core from '@actions/core'
import { type Outcome, succeeds } from '../chain/verdict.ts'
import type { Reporter } from './port.ts'

/** The outputs of action.yml but `report`, which is set by the reporter that writes the report. */
export const outputs: Reporter = {
  name: 'outputs',
  async report({ plan, verdict }: Outcome) {
    core.setOutput('verdict', verdict.kind)
    core.setOutput('broken-link', verdict.broken ?? '')
    core.setOutput('commit', plan.commit)
    core.setOutput('verified', succeeds(plan, verdict) ? 'true' : 'false')
  },
}
