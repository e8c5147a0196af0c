import type { ComposeOrigin } from '../../chain/evidence.ts'
import type { InstanceName } from '../../chain/finding.ts'
import type { Plan } from '../../chain/plan.ts'
import type { Copies } from '../../chain/verdict.ts'
import { shellLine } from '../escape.ts'
import { type Phrase, type Remedy, say } from '../phrase.ts'
import { machineOf } from './whereabouts.ts'

/** An edit that mends it, in words. */
export const edit = (words: Phrase): Remedy => ({ kind: 'edit', words })

/** Commands to paste on a machine; in words when one of them holds a text that nobody should paste. */
export function commands(
  on: string | undefined,
  lines: readonly (string | undefined)[],
  otherwise: Phrase,
  then?: Phrase,
): Remedy {
  const whole = lines.filter((line) => line !== undefined)
  if (whole.length !== lines.length) return edit(otherwise)
  return { kind: 'command', on, lines: whole, ...(then === undefined ? {} : { then }) }
}

/**
 * The Compose command as the person who runs the project would type it: project, directory and files are the ones that
 * the containers' `com.docker.compose.*` labels name. A relative file of Compose 1.29 stands in the project's directory.
 * An `up` without `--scale` takes away every copy that the file does not ask for.
 */
export function composeLine(
  compose: ComposeOrigin,
  words: readonly string[],
  services: readonly string[],
  copies: readonly Copies[] = [],
) {
  const { workingDir, configFiles } = compose
  const files = configFiles.map((file) =>
    file.startsWith('/') || workingDir === undefined ? file : `${workingDir.replace(/\/$/, '')}/${file}`,
  )
  const head = shellLine(['docker', 'compose', '-p'], compose.project)
  const folder = workingDir === undefined ? '' : shellLine(['', '--project-directory'], workingDir)
  const named = files.map((file) => shellLine(['', '-f'], file))
  const scaled = copies.map(({ service, count }) => shellLine([' --scale'], `${service}=${count}`))
  const tail = shellLine([''], ...services)
  const parts = [head, folder, ...named, ['', ...words].join(' '), ...scaled, services.length === 0 ? '' : tail]
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined
}

/** Recreates the containers of services from what their references resolve to now. */
export function composeUp(plan: Plan, target: string, compose: ComposeOrigin, services: readonly string[]): Remedy {
  return commands(
    machineOf(plan, target),
    [composeLine(compose, ['up', '-d'], services)],
    say`recreate the compose service ${services.join(' ')} of the project ${compose.project} on ${target}`,
  )
}

/** Builds (or, for an image of a registry, pulls) the services' images, then recreates their containers. */
export function composeBuild(plan: Plan, target: string, compose: ComposeOrigin, services: readonly string[]): Remedy {
  return commands(
    machineOf(plan, target),
    [composeLine(compose, ['build'], services), composeLine(compose, ['up', '-d'], services)],
    say`build and recreate the compose service ${services.join(' ')} of the project ${compose.project} on ${target}`,
    say`If the image comes from a registry, pull it instead of building it.`,
  )
}

/** Recreates one container: by Compose when Compose made it, in words when a person ran it. */
export function recreate(plan: Plan, instance: InstanceName, image = say`the new image`): Remedy {
  if (instance.compose !== undefined) {
    return composeUp(plan, instance.target, instance.compose, [instance.compose.service])
  }
  const stop = shellLine(['docker', 'rm', '-f'], instance.container)
  return edit(
    stop === undefined
      ? say`remove the container ${instance.container} on ${instance.target} and start it again from ${image}`
      : say`on ${instance.target}: ${stop}, then the ${'docker run'} that started it, with ${image}`,
  )
}

/** One remedy of every kind, in order: what two causes have in common is said once. */
export function distinct(remedies: readonly Remedy[]): readonly Remedy[] {
  const said = new Set<string>()
  return remedies.filter((remedy) => {
    const key = JSON.stringify(remedy)
    if (said.has(key)) return false
    said.add(key)
    return true
  })
}
