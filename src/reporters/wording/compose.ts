import type { InstanceName } from '../../chain/finding.ts'
import type { Plan } from '../../chain/plan.ts'
import type { ServiceGroup } from '../../chain/verdict.ts'
import { shellLine } from '../escape.ts'
import { type Phrase, type Remedy, say } from '../phrase.ts'
import { few } from './amount.ts'
import { commands, composeLine, recreate } from './remedy.ts'
import { machineOf } from './whereabouts.ts'

/** What Compose is told to do with the services of a group: `['up', '-d']`. */
export type Step = readonly [string, ...string[]]

/** One command for the services of a Compose project; by hand for a container that a person ran. */
export function recreateGroup(group: ServiceGroup, plan: Plan): readonly Remedy[] {
  const { compose, target } = group
  if (compose === undefined) return group.instances.map((instance) => recreate(plan, instance))
  const services = composeServices(group)
  const words = say`recreate ${few(services)} of the compose project ${compose.project} on ${target}`
  return [commands(machineOf(plan, target), composeLines(group, [['up', '-d']]), words)]
}

/** Commands for the services of a Compose project; by hand for a container that a person ran. */
export function composeGroup(
  group: ServiceGroup,
  plan: Plan,
  steps: readonly Step[],
  image?: Phrase,
): readonly Remedy[] {
  const { compose, target } = group
  if (compose === undefined) return group.instances.map((instance) => recreate(plan, instance, image))
  const services = composeServices(group)
  const words = say`build ${few(services)} of the compose project ${compose.project} on ${target} again, and recreate it`
  return [commands(machineOf(plan, target), composeLines(group, steps), words)]
}

/** The lines to paste; what makes containers is told how many, for the compose file may ask for fewer. */
export function composeLines(group: ServiceGroup, steps: readonly Step[]): readonly (string | undefined)[] {
  const { compose, copies } = group
  if (compose === undefined) return [undefined]
  return steps.map((step) => composeLine(compose, step, composeServices(group), step[0] === 'up' ? copies : []))
}

/** The services as Compose names them, which need not be what the plan calls them. */
export function composeServices(group: ServiceGroup): readonly string[] {
  const own = group.instances.map((instance) => instance.compose?.service).filter((name) => name !== undefined)
  return own.length === 0 ? group.services : [...new Set(own)]
}

/** Takes containers away, each machine's in one command. */
export function remove(instances: readonly InstanceName[], plan: Plan, then?: Phrase): readonly Remedy[] {
  return [...Map.groupBy(instances, ({ target }) => target)].map(([target, there]) => {
    const names = there.map(({ container }) => container)
    const words = say`remove the ${there.length === 1 ? say`container` : say`containers`} ${few(names, 8)} on ${target}`
    return commands(machineOf(plan, target), [shellLine(['docker', 'rm', '-f'], ...names)], words, then)
  })
}
