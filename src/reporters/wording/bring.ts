import type { Plan } from '../../chain/plan.ts'
import type { Cause } from '../../chain/verdict.ts'
import { shellLine } from '../escape.ts'
import { type Phrase, type Remedy, say } from '../phrase.ts'
import { few } from './amount.ts'
import { composeServices } from './compose.ts'
import { short } from './measure.ts'
import { commands, composeLine, edit } from './remedy.ts'
import { machineOf } from './whereabouts.ts'

type NeverBuilt = Extract<Cause, { readonly code: 'never-built' }>

/** Brings the image of the commit to a host: builds what only that host has, pulls what a registry knows, then recreates. */
export const buildGroup = (group: NeverBuilt, plan: Plan): readonly Remedy[] =>
  group.compose === undefined ? [buildAlone(group, plan)] : [buildByCompose(group, group.compose, plan)]

function buildByCompose(group: NeverBuilt, compose: NonNullable<NeverBuilt['compose']>, plan: Plan): Remedy {
  const { target, builds, copies } = group
  const services = composeServices(group)
  const fetched = services.filter((_, at) => builds[at]?.registered === true)
  const made = services.filter((_, at) => builds[at]?.registered !== true)
  const lines = [
    ...(made.length === 0 ? [] : [composeLine(compose, ['build'], made)]),
    ...(fetched.length === 0 ? [] : [composeLine(compose, ['pull'], fetched)]),
    composeLine(compose, ['up', '-d'], services, copies),
  ]
  const words = say`build (or pull) and recreate ${few(services)} of the compose project ${compose.project} on ${target}`
  const then = say`The sources there must be at commit ${short(plan.commit)} before they are built.`
  const machine = machineOf(plan, target)
  return made.length === 0 ? commands(machine, lines, words) : commands(machine, lines, words, then)
}

function buildAlone({ target, builds, services, instances }: NeverBuilt, plan: Plan): Remedy {
  const commit = short(plan.commit)
  const again = recreation(
    instances.map(({ container }) => container),
    services,
  )
  const names = builds.map(({ reference }) => reference).filter((reference) => !isImageId(reference))
  if (names.length === 0)
    return edit(say`bring the image of commit ${commit} to ${target}, then create ${few(services)} from it`)
  const isPulled = builds.every(({ registered }) => registered)
  const label = `--label org.opencontainers.image.revision=${plan.commit}`
  const build = names.length === 1 ? say` (${`docker build ${label} -t ${names[0] ?? ''} .`})` : say` (with ${label})`
  const words = isPulled
    ? say`bring the image of commit ${commit} to ${target} by the name ${few(names)}, then ${again}`
    : say`build ${few(names)} on ${target} from a checkout of commit ${commit}${build}, or bring the image there by that name, then ${again}`
  if (!isPulled) return edit(words)
  const fetch = names.map((name) => shellLine(['docker', 'pull'], name))
  return commands(machineOf(plan, target), fetch, words, say`Then ${again}.`)
}

/** The containers that a person ran are made again by the command that made them, which nobody else knows. */
function recreation(containers: readonly string[], services: readonly string[]): Phrase {
  const stop = containers.length > 5 ? undefined : shellLine(['docker', 'rm', '-f'], ...containers)
  return stop === undefined
    ? say`recreate ${few(services)}`
    : say`recreate ${few(services)}: ${stop}, and the ${'docker run'} that made it`
}

/** A container may be created by the id of its image, which no other image can be brought by. */
const isImageId = (reference: string): boolean => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference)
