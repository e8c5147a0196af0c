import type { Finding } from '../../model/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { counted, logLine, machineOf, nameInstance } from './names.ts'

type Restarted = Extract<Finding, { readonly code: 'runtime/restarted-recently' | 'runtime/crash-loop' }>

/** Something that was restarted, and how long it has run since. */
export function explainRestarts(finding: Restarted, plan: Plan): Sentence {
  const { instance, restarts, ran, needed } = finding
  const often = plain(counted(restarts, 'restart'))
  if (finding.code === 'runtime/restarted-recently')
    return {
      what: say`${nameInstance(instance)} has run for only ${plain(counted(ran, 'second'))} since it was last started${restarts === 0 ? say`` : say` (${often} in all)`}; ${plain(String(needed))} are needed to know that it stays up`,
      fix: edit(say`give the run more time (${'wait:'}), or find out why ${instance.container} restarts`),
    }
  const words = say`read the log of ${instance.container} on ${instance.target}`
  return {
    what: say`${nameInstance(instance)} keeps restarting: ${plain(counted(finding.observed, 'restart'))} while it was checked, ${often} in all`,
    fix: commands(machineOf(plan, instance.target), [logLine(instance)], words),
  }
}
