import type { Cause } from '../../model/cause.ts'
import type { Plan } from '../../model/plan.ts'
import { type Fix, list, type Phrase, plain, say } from '../phrase.ts'
import { commands, composeLine, composeLines, composeServices, edit, recreateGroup, remove } from './commands.ts'
import { count, few, machineOf, nameContained, nameContainers, nameGroup, short, verb } from './names.ts'

type Of<Code extends Cause['code']> = Extract<Cause, { readonly code: Code }>
type Leftover = Of<'orphaned' | 'old-project' | 'left-behind' | 'wrong-scale'>

/** Instances that are not as their fellows are. */
export function explainLeftover(cause: Leftover, plan: Plan): Phrase {
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
export function fixLeftover(cause: Leftover, plan: Plan): readonly Fix[] {
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

function endProject(cause: Of<'old-project'>, plan: Plan): Fix {
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

function scale(cause: Of<'wrong-scale'>, plan: Plan): Fix {
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

type Past = Extract<Cause, { readonly code: 'running-newer' | 'rolled-back' | 'digest-of-other-commit' }>

/** Which commit runs instead, where the history of commits or of this run tells more than that it is another one. */
export function explainPast(cause: Past, plan: Plan): Phrase {
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'running-newer':
      return say`${nameGroup(cause)} ${verb(cause.services, 'is', 'are')} at commit ${short(cause.revision, plan.commit)}, which is newer than ${commit}: it descends from it, so this run is about an old commit`
    case 'rolled-back': {
      const fix = cause.revision === undefined ? say`another build` : say`commit ${short(cause.revision, plan.commit)}`
      return say`${nameContained(cause)} ran commit ${commit} at an earlier look of this run and ${verb(cause.instances, 'is', 'are')} at ${fix} now: somebody or something rolled it back`
    }
    case 'digest-of-other-commit':
      return say`the digest that ${few(cause.services)} must have, ${cause.image}, is the one of a build of commit ${short(cause.revision, plan.commit)}, not of ${commit}: ${nameGroup(cause)} ${verb(cause.services, 'runs', 'run')} what was declared, and not what is to be proven`
  }
}

/** What to do about it: none of it is mended by deploying once more without a look. */
export function fixPast(cause: Past, plan: Plan): Fix {
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'running-newer':
      return leaveNewer(cause.revision, cause.services.join(' '), cause.target, plan)
    case 'rolled-back':
      return edit(
        say`see what else deploys to ${cause.target} (another run of the workflow, an updater, a failed health check that a tool answered by going back), end it, then deploy commit ${commit} again`,
      )
    case 'digest-of-other-commit':
      return edit(
        say`declare the digest that the build of commit ${commit} gave out (${'steps.build.outputs.digest'} of ${'docker/build-push-action'} in the same run), then deploy that image to ${cause.target}; if that build did make this image, it carries a wrong ${'org.opencontainers.image.revision'} label`,
      )
  }
}

/** What is newer is not to be mended. */
export const leaveNewer = (revision: string, what: string, target: string, plan: Plan): Fix =>
  edit(
    say`leave it as it is and verify what runs, with ${`commit: ${revision}`}; deploy commit ${short(plan.commit)} again only if ${what === target ? say`${target}` : say`${what} on ${target}`} is to go back to it`,
  )
