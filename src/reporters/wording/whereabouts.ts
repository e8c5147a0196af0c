import type { InstanceName } from '../../chain/finding.ts'
import type { Plan, Selector } from '../../chain/plan.ts'
import type { Place } from '../../parsed.ts'
import { shellLine } from '../escape.ts'
import { type Phrase, plain, say } from '../phrase.ts'

/** What could not be seen, as a sentence names it, and the address it has. */
export interface Whereabouts {
  readonly name: string
  readonly address: string
}

/** The parts of `ssh://deploy@prod-1.example.com:2222`; brackets of an IPv6 address are kept off the host. */
export interface Address {
  readonly scheme: string
  readonly user: string | undefined
  readonly host: string
  readonly port: string | undefined
}

/** Reads an address that the plan has accepted; anything else is its own host. */
export function readAddress(text: string): Address {
  const match = /^([a-z+]+):\/\/(?:([^@/]*)@)?(?:\[([^\]]+)\]|([^:/?#]*))(?::(\d+))?/.exec(text)
  if (match === null) return { scheme: '', user: undefined, host: text, port: undefined }
  return { scheme: match[1] ?? '', user: match[2], host: match[3] ?? match[4] ?? '', port: match[5] }
}

/** Who to log in as to mend something on a target: `deploy@prod-1.example.com`; nothing for this machine. */
export function machineOf(plan: Plan, target: string): string | undefined {
  const planned = plan.targets.find((one) => one.name === target)
  if (planned === undefined) return target
  const { user, host, port } = readAddress(planned.address)
  if (planned.kind === 'docker' || host === '') return undefined
  return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`
}

/** A name with its address, unless the name says it already (`GET https://…`), so that nothing is said twice. */
export const placeOf = (at: Whereabouts): Phrase =>
  at.address === '' || at.name.endsWith(at.address) ? say`${at.name}` : say`${at.name} (${at.address})`

/** `api on prod-1 (container pack-api-1)`. */
export const nameInstance = (instance: InstanceName): Phrase =>
  instance.container === instance.service
    ? say`${instance.service} on ${instance.target}`
    : say`${instance.service} on ${instance.target} (${plain(kindOf(instance))} ${instance.container})`

/** What an instance is: each has a name of its own kind. */
function kindOf({ keeper }: InstanceName): string {
  switch (keeper?.by) {
    case 'swarm':
      return 'task'
    case 'systemd':
      return 'unit'
    case 'pidfile':
      return 'pid file'
    case 'podman':
    case undefined:
      return 'container'
  }
}

/** What shows the last words of an instance: a task's own errors are the swarm's to tell. */
export function logLine({ container, keeper }: InstanceName): string | undefined {
  switch (keeper?.by) {
    case 'swarm':
      return shellLine(['docker', 'service', 'ps', '--no-trunc'], keeper.service)
    case 'systemd':
      return shellLine(['sudo', 'journalctl', '-n', '50', '--no-pager', '-u'], container)
    case 'podman':
      return shellLine(['podman', 'logs', '--tail', '50'], container)
    case 'pidfile':
    case undefined:
      return shellLine(['docker', 'logs', '--tail', '50'], container)
  }
}

/** The line that made a claim: `.github/runtime-drift.yml:7`, or the input's name. */
export function wordPlace(place: Place): Phrase {
  switch (place.kind) {
    case 'input':
      return place.line === undefined ? say`input ${place.name}` : say`input ${place.name}, line ${place.line}`
    case 'file':
      return say`${`${place.path}:${place.line}`}`
    case 'environment':
      return say`variable ${place.name}`
    case 'event':
      return say`event ${place.name}`
  }
}

/** How the containers of a service are recognised, in words. */
export function wordSelector(selector: Selector): Phrase {
  switch (selector.by) {
    case 'service':
      return say`a compose service or a container with the name ${selector.name}`
    case 'compose':
      return selector.project === undefined
        ? say`the compose service ${selector.service}`
        : say`the compose service ${selector.service} of the project ${selector.project}`
    case 'all':
      return selector.project === undefined
        ? say`a running container`
        : say`a running container of the project ${selector.project}`
    case 'name':
      return say`a container with the name ${selector.name}`
    case 'label':
      return say`a container with the label ${`${selector.key}=${selector.value}`}`
    case 'image':
      return say`a container of the image ${selector.reference}`
    case 'swarm':
      return say`the swarm service ${selector.service}`
    case 'systemd':
      return say`the unit ${selector.unit}`
    case 'pidfile':
      return say`the process of ${selector.path}`
  }
}

/** Our own words that name a link in a sentence. */
export const theLink = (link: string): Phrase => plain(`the ${link} link`)
