import type { InstanceName } from './finding.ts'
import type { ServiceGroup } from './verdict.ts'

/** Items with the same key together, in the order in which the keys first appear. */
export function gather<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return [...groups.values()]
}

/** What one command mends: a compose project on a target (by its directory too: names repeat), or a single service. */
export const commandOf = ({ target, service, compose }: Omit<InstanceName, 'container'>): string =>
  compose === undefined
    ? JSON.stringify([target, service])
    : JSON.stringify([target, compose.project, compose.workingDir, compose.configFiles])

/** The instances of one command as a group; each service and each instance is named once. */
export function groupOf(instances: readonly [InstanceName, ...InstanceName[]]): ServiceGroup {
  const [{ target, compose }] = instances
  return {
    target,
    compose,
    services: [...new Set(instances.map(({ service }) => service))],
    instances: named(instances),
  }
}

/** Each instance once. */
export const named = (instances: readonly InstanceName[]): readonly InstanceName[] =>
  gather(instances, instanceKey).map(([instance]) => instance)

export const instanceKey = ({ target, service, container }: Omit<InstanceName, 'compose'>): string =>
  JSON.stringify([target, service, container])
