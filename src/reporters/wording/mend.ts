import type { InstanceName } from '../../chain/finding.ts'
import { instanceKey } from '../../chain/group.ts'
import type { Plan } from '../../chain/plan.ts'
import type { Cause, ServiceGroup } from '../../chain/verdict.ts'
import { shellLine } from '../escape.ts'
import { plain, type Remedy, say } from '../phrase.ts'
import { few, verb } from './amount.ts'
import { wordFinding } from './finding.ts'
import { isAnonymous, wordMount } from './inside.ts'
import { lasting, short } from './measure.ts'
import { commands, composeLine, distinct, edit, recreate } from './remedy.ts'
import { wordUnseen } from './unseen.ts'
import { machineOf } from './whereabouts.ts'

/** What mends all causes, in their order, each thing said once. */
export const mendCauses = (causes: readonly Cause[], plan: Plan): readonly Remedy[] =>
  distinct(causes.flatMap((cause) => mendCause(cause, plan, causes)))

function mendCause(cause: Cause, plan: Plan, all: readonly Cause[]): readonly Remedy[] {
  switch (cause.code) {
    case 'built-not-recreated':
    case 'left-behind':
      return recreateGroup(cause, plan)
    case 'tag-moved':
      return [
        edit(
          say`tag the image of commit ${short(plan.commit)} again, or pin its digest where ${few(cause.services)} on ${cause.target} is declared`,
        ),
      ]
    case 'never-built':
      return buildGroup(cause, plan)
    case 'label-overridden':
      return [
        edit(
          say`remove the label ${'org.opencontainers.image.revision'} from what creates the container (${'labels:'} in the compose file, ${'--label'} of ${'docker run'}): only the image may say which commit it was built from; then recreate it`,
        ),
      ]
    case 'one-off-left':
      return removeEach(cause.instances, plan)
    case 'crash-loop':
      return readLogs(
        cause.stops.map((stop) => stop.instance),
        plan,
      )
    case 'stopped':
      return startAgain(cause, plan, all)
    case 'never-created':
      return [create(cause, plan)]
    case 'target-unseen':
      return cause.targets.map((one) => wordUnseen(one.why, { name: one.target, address: one.address }).now)
    case 'statement-stale':
      return [mendStatement(cause, plan)]
    case 'shadowed':
      return [uncover(cause, plan)]
    case 'edited-in-place':
      return composeGroup(cause, plan, [['up', '-d', '--force-recreate']])
    case 'stale-cache':
      return composeGroup(cause, plan, [
        ['build', '--no-cache'],
        ['up', '-d'],
      ])
    case 'label-behind':
      return [
        edit(
          say`give the image the label ${`org.opencontainers.image.revision=${plan.commit}`} when it is built, and deploy that image`,
        ),
      ]
    case 'as-found':
      return [wordFinding(cause.finding, plan).now]
    case 'not-stable':
      return [
        edit(
          say`give the run more time than ${plain(lasting(plan.pace.wait))} (${'wait:'}), or see what comes and goes`,
        ),
      ]
    case 'nothing-claimed':
      return [edit(say`name ${'services:'} on a target that must run the commit, or a target that says what it runs`)]
  }
}

/** What is paused goes on; what ended is read about first, and is started again unless it is to be recreated. */
function startAgain(cause: Extract<Cause, { code: 'stopped' }>, plan: Plan, all: readonly Cause[]): readonly Remedy[] {
  const paused = cause.stops.filter(({ state }) => state === 'paused').map(({ instance }) => instance)
  const stopped = cause.stops.filter(({ state }) => state !== 'paused')
  const ended = stopped.filter(({ state }) => state !== 'created').map(({ instance }) => instance)
  const recreated = all.flatMap((other) =>
    other.code === 'built-not-recreated' || other.code === 'left-behind' ? other.instances.map(instanceKey) : [],
  )
  const instances = stopped.map(({ instance }) => instance).filter((one) => !recreated.includes(instanceKey(one)))
  const started =
    cause.compose === undefined ? callEach('start', instances, plan) : recreateGroup({ ...cause, instances }, plan)
  return [...callEach('unpause', paused, plan), ...readLogs(ended, plan), ...(instances.length === 0 ? [] : started)]
}

/** One docker command for containers of one machine. */
function callEach(call: 'start' | 'unpause', instances: readonly InstanceName[], plan: Plan): readonly Remedy[] {
  const first = instances[0]
  if (first === undefined) return []
  const names = instances.map(({ container }) => container)
  const words = say`${plain(call)} ${few(names)} on ${first.target}`
  return [commands(machineOf(plan, first.target), [shellLine(['docker', call], ...names)], words)]
}

/** One command for the services of a Compose project; by hand for a container that a person ran. */
function recreateGroup(group: ServiceGroup, plan: Plan): readonly Remedy[] {
  const { compose, target } = group
  if (compose === undefined) return group.instances.map((instance) => recreate(plan, instance))
  const services = composeServices(group)
  const words = say`recreate ${few(services)} of the compose project ${compose.project} on ${target}`
  return [commands(machineOf(plan, target), [composeLine(compose, ['up', '-d'], services)], words)]
}

/** Commands for the services of a Compose project; by hand for a container that a person ran. */
function composeGroup(group: ServiceGroup, plan: Plan, steps: readonly (readonly string[])[]): readonly Remedy[] {
  const { compose, target } = group
  if (compose === undefined) return group.instances.map((instance) => recreate(plan, instance))
  const services = composeServices(group)
  const words = say`build ${few(services)} of the compose project ${compose.project} on ${target} again, and recreate it`
  const lines = steps.map((step) => composeLine(compose, step, services))
  return [commands(machineOf(plan, target), lines, words)]
}

/** An anonymous volume is renewed; what has a name or stands on the host is somebody's, so that is said in words. */
function uncover(cause: Extract<Cause, { code: 'shadowed' }>, plan: Plan): Remedy {
  const { mount, compose, target } = cause
  const services = composeServices(cause)
  const words = say`take ${wordMount(mount)} away from what creates ${few(services)} on ${target} (${'volumes:'} in the compose file, ${'-v'} of ${'docker run'}) and recreate it, or put the files of commit ${short(plan.commit)} where the mount comes from`
  if (compose === undefined || !isAnonymous(mount)) return edit(words)
  const line = composeLine(compose, ['up', '-d', '--force-recreate', '--renew-anon-volumes'], services)
  return commands(machineOf(plan, target), [line], words)
}

/** The services as Compose names them, which need not be what the plan calls them. */
function composeServices(group: ServiceGroup): readonly string[] {
  const own = group.instances.map((instance) => instance.compose?.service).filter((name) => name !== undefined)
  return own.length === 0 ? group.services : [...new Set(own)]
}

/** Builds what only that host has, pulls what a registry knows, then recreates. */
function buildGroup(group: Extract<Cause, { code: 'never-built' }>, plan: Plan): readonly Remedy[] {
  const { compose, target, builds } = group
  const machine = machineOf(plan, target)
  const pulled = builds.filter((build) => build.registered)
  if (compose === undefined) {
    const names = builds.map(({ reference }) => reference).filter((reference) => !isImageId(reference))
    if (names.length === 0)
      return [
        edit(
          say`bring the image of commit ${short(plan.commit)} to ${target}, then create ${few(group.services)} from it`,
        ),
      ]
    const words = say`bring the image of commit ${short(plan.commit)} to ${target} by the name ${few(names)}, then recreate ${few(group.services)}`
    const fetch = pulled.map((build) => shellLine(['docker', 'pull'], build.reference))
    return [
      pulled.length === builds.length && fetch.length > 0
        ? commands(machine, fetch, words, say`Then recreate ${few(group.services)}.`)
        : edit(words),
    ]
  }
  const services = composeServices(group)
  const fetched = services.filter((_, at) => builds[at]?.registered === true)
  const made = services.filter((_, at) => builds[at]?.registered !== true)
  const lines = [
    ...(made.length === 0 ? [] : [composeLine(compose, ['build'], made)]),
    ...(fetched.length === 0 ? [] : [composeLine(compose, ['pull'], fetched)]),
    composeLine(compose, ['up', '-d'], services),
  ]
  const words = say`build (or pull) and recreate ${few(services)} of the compose project ${compose.project} on ${target}`
  const then = say`The sources there must be at commit ${short(plan.commit)} before they are built.`
  return [made.length === 0 ? commands(machine, lines, words) : commands(machine, lines, words, then)]
}

/** A container may be created by the id of its image, which no other image can be brought by. */
const isImageId = (reference: string): boolean => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference)

const removeEach = (instances: readonly InstanceName[], plan: Plan): readonly Remedy[] =>
  instances.map((instance) => {
    const words = say`remove the container ${instance.container} on ${instance.target}`
    return commands(machineOf(plan, instance.target), [shellLine(['docker', 'rm', '-f'], instance.container)], words)
  })

/** What containers said before they stopped; the first three, on one machine in one block. */
function readLogs(instances: readonly InstanceName[], plan: Plan): readonly Remedy[] {
  const first = instances[0]
  if (first === undefined) return []
  const there = instances.filter((instance) => instance.target === first.target).slice(0, 3)
  const lines = there.map((instance) => shellLine(['docker', 'logs', '--tail', '50'], instance.container))
  const words = say`read the logs of ${few(there.map((instance) => instance.container))} on ${first.target}`
  return [commands(machineOf(plan, first.target), lines, words)]
}

function create(cause: Extract<Cause, { code: 'never-created' }>, plan: Plan): Remedy {
  const { service, target, compose, selector } = cause
  const there =
    cause.others.length === 0 ? say`` : say` (there ${verb(cause.others, 'is', 'are')} ${few(cause.others, 8)})`
  const words = say`start ${service} on ${target}, or correct its name in the plan${there}`
  const name = selector.by === 'compose' ? selector.service : selector.by === 'service' ? selector.name : undefined
  if (compose === undefined || name === undefined) return edit(words)
  const otherwise = say`If it has another name there, correct it in the plan${there}.`
  return commands(machineOf(plan, target), [composeLine(compose, ['up', '-d'], [name])], words, otherwise)
}

function mendStatement(cause: Extract<Cause, { code: 'statement-stale' }>, plan: Plan): Remedy {
  switch (cause.hosts) {
    case 'right':
      return edit(say`purge the cache before ${cause.address}, and see which copies it asks`)
    case 'wrong':
      return edit(say`mend the instances first`)
    case 'unclaimed':
      return edit(say`deploy commit ${short(plan.commit)} to what answers at ${cause.address}`)
  }
}
