import type { Plan } from '../../chain/plan.ts'
import type { Cause } from '../../chain/verdict.ts'
import { list, type Phrase, plain, type Remedy, say } from '../phrase.ts'
import { few, nameContained, nameContainers, nameGroup, verb } from './amount.ts'
import { composeLines, composeServices, recreateGroup, remove } from './compose.ts'
import { count, short } from './measure.ts'
import { commands, composeLine, edit } from './remedy.ts'
import { machineOf } from './whereabouts.ts'

type Of<Code extends Cause['code']> = Extract<Cause, { readonly code: Code }>
type Remnant = Of<'orphaned' | 'old-project' | 'left-behind' | 'wrong-scale'>

/** Instances that are not as their fellows are. */
export function wordRemnant(cause: Remnant, plan: Plan): Phrase {
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'orphaned':
      return say`${nameContained(cause)} ${verb(cause.instances, 'is an orphan', 'are orphans')}: the compose files of ${cause.compose?.project ?? 'the project'} no longer name ${few(composeServices(cause))}, so that no ${'up'} reaches ${verb(cause.instances, 'it', 'them')}`
    case 'old-project':
      return say`the compose project ${cause.compose?.project ?? ''} still runs ${nameGroup(cause)} (${nameContainers(cause.instances)}) and not commit ${commit}, which ${projects(cause)} does`
    case 'left-behind':
      return say`${plain(`${cause.instances.length} of ${cause.of} instances`)} of ${nameGroup(cause)} ${verb(cause.instances, 'does', 'do')} not run commit ${commit} while the others do: ${nameContainers(cause.instances)}`
    case 'wrong-scale':
      return say`${count(cause.expected, 'instance')} of ${nameGroup(cause)} must run, and ${plain(cause.running === 1 ? '1 does' : `${cause.running} do`)}: ${nameContainers(cause.instances)}`
  }
}

const projects = ({ current }: Of<'old-project'>): Phrase =>
  current.length === 1 ? say`the project ${few(current)}` : say`one of the projects ${few(current)}`

/** What mends it. What Compose cannot recreate is removed, since the others do its work. */
export function mendRemnant(cause: Remnant, plan: Plan): readonly Remedy[] {
  switch (cause.code) {
    case 'orphaned':
      return cause.right ? remove(cause.instances, plan) : remove(cause.instances, plan, replacement(cause, plan))
    case 'old-project':
      return [endProject(cause, plan)]
    case 'left-behind':
      return cause.compose === undefined
        ? remove(cause.instances, plan, say`If it is to run beside the others, start it again from the new image.`)
        : recreateGroup(cause, plan)
    case 'wrong-scale':
      return [scale(cause, plan)]
  }
}

const replacement = ({ services, target }: Of<'orphaned'>, { commit }: Plan): Phrase =>
  say`Then let the plan name what runs in place of ${few(services)} on ${target}, or put the service back into the compose file and start it from commit ${short(commit)}.`

function endProject(cause: Of<'old-project'>, plan: Plan): Remedy {
  const { compose, target, current } = cause
  const words = say`end the compose project ${compose?.project ?? ''} on ${target}`
  const lines = compose === undefined ? [undefined] : [composeLine(compose, ['down'], [])]
  const named = list(
    current.map((project) => `container: { compose: ${project}/${composeServices(cause)[0] ?? ''} }`),
    'or',
  )
  const then = say`That ends all services of the project, and keeps its volumes. If it is to stay, let the plan name the other one: ${named}.`
  return commands(machineOf(plan, target), lines, words, then)
}

function scale(cause: Of<'wrong-scale'>, plan: Plan): Remedy {
  const { target, services, expected, running, instances, compose } = cause
  const otherwise = say`correct ${'instances:'} in the plan`
  if (compose !== undefined) {
    const words = say`scale ${few(services)} on ${target} to ${expected}, or ${otherwise}`
    return commands(machineOf(plan, target), composeLines(cause, [['up', '-d']]), words, say`Or ${otherwise}.`)
  }
  return running > expected
    ? edit(
        say`remove what is one too many of ${nameContainers(instances)} on ${target} (${'docker rm -f NAME'}), or ${otherwise}`,
      )
    : edit(say`start ${count(expected - running, 'more', 'more')} of ${few(services)} on ${target}, or ${otherwise}`)
}
