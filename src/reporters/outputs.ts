import { type Outcome, succeeds } from '../model/verdict.ts'
import { setOutput } from './output.ts'
import type { Reporter } from './port.ts'

/** The outputs of action.yml but `report`, which is set by the reporter that writes the report. */
export const outputs: Reporter = {
  name: 'outputs',
  async report({ plan, verdict }: Outcome) {
    setOutput('verdict', verdict.kind)
    setOutput('broken-link', verdict.broken ?? '')
    setOutput('commit', plan.commit)
    setOutput('verified', succeeds(plan, verdict) ? 'true' : 'false')
  },
}
