import type { Cause } from '../../model/cause.ts'
import type { Copies, ServiceGroup } from '../../model/cause-instance.ts'
import { composeFiles } from '../../model/compose-files.ts'
import type { InstanceName } from '../../model/finding-instance.ts'
import type { ComposeOrigin } from '../../model/instance.ts'
import type { Plan } from '../../model/plan.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, say } from '../phrase.ts'
import { few, machineOf, short } from './names.ts'

/** A fix in words. */
export const edit = (words: Phrase): Fix => ({ kind: 'edit', words })

/** Commands to paste on a machine; a description when one of them contains a text that is not safe to paste. */
export function commands(
  on: string | undefined,
  lines: readonly (string | undefined)[],
  otherwise: Phrase,
  then?: Phrase,
): Fix {
  const whole = lines.filter((line) => line !== undefined)
  if (whole.length !== lines.length) return edit(otherwise)
  return { kind: 'command', on, lines: whole, ...(then === undefined ? {} : { then }) }
}

/** How Compose is called on the host: Compose 1 is a separate program, and newer versions are a plugin of the client. */
export const composeProgram = (compose: ComposeOrigin | undefined): 'docker-compose' | 'docker compose' =>
  compose?.version?.startsWith('1.') === true ? 'docker-compose' : 'docker compose'

/** Subcommands for which newer versions of Compose only need the project's name. A file may need unset variables. */
const fileless = ['down', 'restart']

/**
 * The Compose command as the person who runs the project would type it: project, directory and files are the ones that
 * the containers' `com.docker.compose.*` labels name, and it is for the Compose that made them. An `up` without
 * `--scale` takes away every copy that the file does not ask for.
 */
export function composeLine(
  compose: ComposeOrigin,
  words: readonly string[],
  services: readonly string[],
  copies: readonly Copies[] = [],
) {
  const program = composeProgram(compose)
  const head = shellLine([...program.split(' '), '-p'], compose.project)
  const needsFiles = program === 'docker-compose' || !fileless.includes(words[0] ?? '')
  const { workingDir } = compose
  const folder = workingDir === undefined || !needsFiles ? '' : shellLine(['', '--project-directory'], workingDir)
  const named = needsFiles ? composeFiles(compose).map((file) => shellLine(['', '-f'], file)) : []
  const scaled = copies.map(({ service, count }) => shellLine([' --scale'], `${service}=${count}`))
  const tail = shellLine([''], ...services)
  const parts = [head, folder, ...named, ['', ...words].join(' '), ...scaled, services.length === 0 ? '' : tail]
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined
}

/** Recreates the containers of services from what their references resolve to now. */
export function composeUp(plan: Plan, target: string, compose: ComposeOrigin, services: readonly string[]): Fix {
  return commands(
    machineOf(plan, target),
    [composeLine(compose, ['up', '-d'], services)],
    say`recreate the Compose service ${services.join(' ')} of the project ${compose.project} on ${target}`,
  )
}

/** Builds (or, for an image of a registry, pulls) the services' images, then recreates their containers. */
export function composeBuild(plan: Plan, target: string, compose: ComposeOrigin, services: readonly string[]): Fix {
  return commands(
    machineOf(plan, target),
    [composeLine(compose, ['build'], services), composeLine(compose, ['up', '-d'], services)],
    say`build and recreate the Compose service ${services.join(' ')} of the project ${compose.project} on ${target}`,
    say`If the image comes from a registry, run ${'pull'} instead of ${'build'}.`,
  )
}

/** Recreates one container: with Compose when Compose created it, and as a description when a person ran it. */
export function recreate(plan: Plan, instance: InstanceName, image = say`the new image`): Fix {
  if (instance.compose !== undefined) {
    return composeUp(plan, instance.target, instance.compose, [instance.compose.service])
  }
  const stop = shellLine(['docker', 'rm', '-f'], instance.container)
  return edit(
    stop === undefined
      ? say`remove the container ${instance.container} on ${instance.target} and start it again from ${image}`
      : say`on ${instance.target}, run ${stop}, then start it again with its ${'docker run'} command from ${image}`,
  )
}

/** Each fix once, in order. */
export function distinct(fixes: readonly Fix[]): readonly Fix[] {
  const received = new Set<string>()
  return fixes.filter((fix) => {
    const key = JSON.stringify(fix)
    if (received.has(key)) return false
    received.add(key)
    return true
  })
}

/** A subcommand of Compose for the services of a group: `['up', '-d']`. */
export type Step = readonly [string, ...string[]]

/** One command for the services of a Compose project; by hand for a container that a person ran. */
export function recreateGroup(group: ServiceGroup, plan: Plan): readonly Fix[] {
  const { compose, target } = group
  if (compose === undefined) return group.instances.map((instance) => recreate(plan, instance))
  const services = composeServices(group)
  const words = say`recreate ${few(services)} of the Compose project ${compose.project} on ${target}`
  return [commands(machineOf(plan, target), composeLines(group, [['up', '-d']]), words)]
}

/** Commands for the services of a Compose project; by hand for a container that a person ran. */
export function composeGroup(group: ServiceGroup, plan: Plan, steps: readonly Step[], image?: Phrase): readonly Fix[] {
  const { compose, target } = group
  if (compose === undefined) return group.instances.map((instance) => recreate(plan, instance, image))
  const services = composeServices(group)
  const words = say`rebuild and recreate ${few(services)} of the Compose project ${compose.project} on ${target}`
  return [commands(machineOf(plan, target), composeLines(group, steps), words)]
}

/** The lines to paste. `up` gets the number of containers, because the Compose file may ask for fewer. */
export function composeLines(group: ServiceGroup, steps: readonly Step[]): readonly (string | undefined)[] {
  const { compose, copies } = group
  if (compose === undefined) return [undefined]
  return steps.map((step) => composeLine(compose, step, composeServices(group), step[0] === 'up' ? copies : []))
}

/** The services as Compose names them, which can differ from their names in the plan. */
export function composeServices(group: ServiceGroup): readonly string[] {
  const own = group.instances.map((instance) => instance.compose?.service).filter((name) => name !== undefined)
  return own.length === 0 ? group.services : [...new Set(own)]
}

/** Removes containers, with one command per machine. */
export function remove(instances: readonly InstanceName[], plan: Plan, then?: Phrase): readonly Fix[] {
  return [...Map.groupBy(instances, ({ target }) => target)].map(([target, there]) => {
    const names = there.map(({ container }) => container)
    const words = say`remove the ${there.length === 1 ? say`container` : say`containers`} ${few(names, 8)} on ${target}`
    return commands(machineOf(plan, target), [shellLine(['docker', 'rm', '-f'], ...names)], words, then)
  })
}

type NeverBuilt = Extract<Cause, { readonly code: 'never-built' }>

/** Builds an image that only the host has, pulls one that a registry has, then recreates. */
export const buildGroup = (group: NeverBuilt, plan: Plan): readonly Fix[] =>
  group.compose === undefined ? [buildAlone(group, plan)] : [buildByCompose(group, group.compose, plan)]

function buildByCompose(group: NeverBuilt, compose: NonNullable<NeverBuilt['compose']>, plan: Plan): Fix {
  const { target, builds, copies } = group
  const services = composeServices(group)
  const fetched = services.filter((_, at) => builds[at]?.registered === true)
  const made = services.filter((_, at) => builds[at]?.registered !== true)
  const lines = [
    ...(made.length === 0 ? [] : [composeLine(compose, ['build'], made)]),
    ...(fetched.length === 0 ? [] : [composeLine(compose, ['pull'], fetched)]),
    composeLine(compose, ['up', '-d'], services, copies),
  ]
  const words = say`build (or pull) and recreate ${few(services)} of the Compose project ${compose.project} on ${target}`
  const isUnsure = builds.some(({ registered }) => registered === undefined)
  const checkout = say`Check out commit ${plan.commit} there before you build.`
  const then = isUnsure
    ? say`${checkout} If the image comes from a registry, run ${'pull'} instead of ${'build'}.`
    : checkout
  const machine = machineOf(plan, target)
  return made.length === 0 ? commands(machine, lines, words) : commands(machine, lines, words, then)
}

function buildAlone({ target, builds, services, instances }: NeverBuilt, plan: Plan): Fix {
  const commit = short(plan.commit)
  const again = recreation(
    instances.map(({ container }) => container),
    services,
  )
  const names = builds.map(({ reference }) => reference).filter((reference) => !isImageId(reference))
  if (names.length === 0)
    return edit(say`copy or pull the image of commit ${commit} to ${target}, then create ${few(services)} from it`)
  const isPulled = builds.every(({ registered }) => registered)
  const label = `--label org.opencontainers.image.revision=${plan.commit}`
  const build = names.length === 1 ? say` (${`docker build ${label} -t ${names[0] ?? ''} .`})` : say` (with ${label})`
  const words = isPulled
    ? say`pull the image of commit ${commit} on ${target} as ${few(names)}, then ${again}`
    : say`build ${few(names)} on ${target} from a checkout of commit ${commit}${build}, or pull it there, then ${again}`
  if (!isPulled) return edit(words)
  const fetch = names.map((name) => shellLine(['docker', 'pull'], name))
  return commands(machineOf(plan, target), fetch, words, say`Then ${again}.`)
}

/** A container that a person ran is created again by its own command, which only that person knows. */
function recreation(containers: readonly string[], services: readonly string[]): Phrase {
  const stop = containers.length > 5 ? undefined : shellLine(['docker', 'rm', '-f'], ...containers)
  return stop === undefined
    ? say`recreate ${few(services)}`
    : say`recreate ${few(services)} (${stop}, then its ${'docker run'} command)`
}

/** A container can be created by the ID of its image; no other image can have that ID. */
const isImageId = (reference: string): boolean => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference)

/** The last log lines of instances, on the machine of the first of them. */
export function readLogs(instances: readonly InstanceName[], plan: Plan): readonly Fix[] {
  const first = instances[0]
  if (first === undefined) return []
  const there = instances.filter((instance) => instance.target === first.target).slice(0, 3)
  const lines = there.map((instance) => shellLine(['docker', 'logs', '--tail', '50'], instance.container))
  const words = say`read the logs of ${few(there.map((instance) => instance.container))} on ${first.target}`
  return [commands(machineOf(plan, first.target), lines, words)]
}

/** Where each instance is requested directly, no other instance and no cache can have responded in its place. */
export const answersInside = plain('The instances themselves return another build')

/** The content of a service is old although its image is new: usually a layer of the build cache. */
export const rebuilt = (service: string): Fix =>
  edit(
    say`build the image of ${service} without the build cache and deploy it. To compare its files, set ${'manifest:'}`,
  )
