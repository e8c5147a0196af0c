import type { Finding } from '../../model/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { counted, lasting, logLine, machineOf, nameInstance } from './names.ts'

type Restarted = Extract<Finding, { readonly code: 'runtime/restarted-recently' | 'runtime/crash-loop' }>

/** An instance that was restarted, and how long it has run since. */
export function explainRestarts(finding: Restarted, plan: Plan): Sentence {
  const { instance, restarts, ran, needed } = finding
  const often = plain(counted(restarts, 'restart'))
  if (finding.code === 'runtime/restarted-recently')
    return {
      what: say`${nameInstance(instance)} has run for ${plain(counted(ran, 'second'))} since its last start${restarts === 0 ? say`` : say` (${often} in total)`}, expected at least ${plain(counted(needed, 'second'))}`,
      fix: edit(
        say`raise ${'wait'} of this step (now ${plain(lasting(plan.pace.wait))}), or find out why ${instance.container} restarts`,
      ),
    }
  const words = say`read the log of ${instance.container} on ${instance.target}`
  return {
    what: say`${nameInstance(instance)} keeps restarting: ${plain(counted(finding.observed, 'restart'))} during this run, ${often} in total`,
    fix: commands(machineOf(plan, instance.target), [logLine(instance)], words),
  }
}
