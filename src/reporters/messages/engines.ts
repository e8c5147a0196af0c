import type { Cause } from '../../model/cause.ts'
import type { InstanceName } from '../../model/finding-instance.ts'
import type { Manager, Plan } from '../../model/plan.ts'
import type { Fix } from '../phrase.ts'
import { forceUpdate, updateTo } from './swarm.ts'

/** Who manages the instance of a cause, when it is not the Docker Engine itself. */
function managerOf(cause: Cause): Manager | undefined {
  const named = instanceOf(cause)
  return named?.manager
}

function instanceOf(cause: Cause): InstanceName | undefined {
  if ('instances' in cause) return cause.instances[0]
  return cause.code === 'as-found' && 'instance' in cause.finding ? cause.finding.instance : undefined
}

const asPodman = (line: string): string => line.replace(/^docker (?=[a-z])/, 'podman ')

/** The commands of a fix for the engine of the instance: podman has the same subcommands as docker. */
export function forManager(cause: Cause, fix: Fix): Fix {
  if (managerOf(cause)?.by !== 'podman') return fix
  if (fix.kind === 'command') return { ...fix, lines: fix.lines.map(asPodman) }
  const parts = fix.words.parts.map((part) => (typeof part === 'string' ? part : { foreign: asPodman(part.foreign) }))
  return { ...fix, words: { parts } }
}

/** The fix for tasks of a swarm service: swarm would undo commands for containers. */
export function fixTasks(cause: Cause, plan: Plan): Fix | undefined {
  const instance = instanceOf(cause)
  if (instance?.manager?.by !== 'swarm') return undefined
  if (cause.code === 'as-found' && cause.finding.code === 'runtime/other-commit')
    return updateTo(instance, instance.manager.service, plan)
  if (cause.code !== 'built-not-recreated' && cause.code !== 'left-behind') return undefined
  return forceUpdate(instance, instance.manager.service, plan)
}
