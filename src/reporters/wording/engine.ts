import type { Keeper } from '../../chain/evidence/keeper.ts'
import type { InstanceName } from '../../chain/finding.ts'
import type { Plan } from '../../chain/plan.ts'
import type { Cause } from '../../chain/verdict.ts'
import type { Remedy } from '../phrase.ts'
import { forceUpdate, updateTo } from './swarm.ts'

/** Who keeps what a cause is about, when that is not the Docker Engine by itself. */
function keeperOf(cause: Cause): Keeper | undefined {
  const named = instanceOf(cause)
  return named?.keeper
}

function instanceOf(cause: Cause): InstanceName | undefined {
  if ('instances' in cause) return cause.instances[0]
  return cause.code === 'as-found' && 'instance' in cause.finding ? cause.finding.instance : undefined
}

const asPodman = (line: string): string => line.replace(/^docker (?=[a-z])/, 'podman ')

/** The commands of a remedy for whoever keeps the instances: podman takes the words of docker. */
export function forKeeper(cause: Cause, remedy: Remedy): Remedy {
  if (keeperOf(cause)?.by !== 'podman') return remedy
  if (remedy.kind === 'command') return { ...remedy, lines: remedy.lines.map(asPodman) }
  const parts = remedy.words.parts.map((part) =>
    typeof part === 'string' ? part : { foreign: asPodman(part.foreign) },
  )
  return { ...remedy, words: { parts } }
}

/** What mends tasks of a swarm service: no command for containers does, for the swarm would undo it. */
export function mendTasks(cause: Cause, plan: Plan): Remedy | undefined {
  const instance = instanceOf(cause)
  if (instance?.keeper?.by !== 'swarm') return undefined
  if (cause.code === 'as-found' && cause.finding.code === 'runtime/other-commit')
    return updateTo(instance, instance.keeper.service, plan)
  if (cause.code !== 'built-not-recreated' && cause.code !== 'left-behind') return undefined
  return forceUpdate(instance, instance.keeper.service, plan)
}
