import type { InstanceName } from '../../chain/finding.ts'
import type { Plan } from '../../chain/plan.ts'
import { shellLine } from '../escape.ts'
import { type Remedy, say } from '../phrase.ts'
import { few } from './amount.ts'
import { commands } from './remedy.ts'
import { machineOf } from './whereabouts.ts'

/** The last lines of what instances said, on the machine of the first of them. */
export function readLogs(instances: readonly InstanceName[], plan: Plan): readonly Remedy[] {
  const first = instances[0]
  if (first === undefined) return []
  const there = instances.filter((instance) => instance.target === first.target).slice(0, 3)
  const lines = there.map((instance) => shellLine(['docker', 'logs', '--tail', '50'], instance.container))
  const words = say`read the logs of ${few(there.map((instance) => instance.container))} on ${first.target}`
  return [commands(machineOf(plan, first.target), lines, words)]
}
