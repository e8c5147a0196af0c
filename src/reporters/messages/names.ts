import type { ServiceGroup } from '../../model/cause-instance.ts'
import type { InstanceName } from '../../model/finding-instance.ts'
import type { Plan, Selector } from '../../model/plan.ts'
import type { Place } from '../../parsed.ts'
import { shellLine } from '../escape.ts'
import { list, type Phrase, plain, say } from '../phrase.ts'

/** What could not be checked: its name in a sentence, and its address. */
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

/** Where to run a fix for a target: `deploy@prod-1.example.com`; nothing for this machine. */
export function machineOf(plan: Plan, target: string): string | undefined {
  const planned = plan.targets.find((one) => one.name === target)
  if (planned === undefined) return target
  const { user, host, port } = readAddress(planned.address)
  if (planned.isThisMachine || host === '') return undefined
  return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`
}

/** A name with its address, unless the name already contains it (`GET https://…`). */
export const placeOf = (at: Whereabouts): Phrase =>
  at.address === '' || at.name.endsWith(at.address) ? say`${at.name}` : say`${at.name} (${at.address})`

/** `api on prod-1 (container pack-api-1)`. */
export const nameInstance = (instance: InstanceName): Phrase =>
  instance.container === instance.service
    ? say`${instance.service} on ${instance.target}`
    : say`${instance.service} on ${instance.target} (${plain(kindOf(instance))} ${instance.container})`

/** The kind of an instance, such as container or unit. */
function kindOf({ manager }: InstanceName): string {
  switch (manager?.by) {
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

/** The command that shows the log of an instance. The errors of a task are kept by the swarm. */
export function logLine({ container, manager }: InstanceName): string | undefined {
  switch (manager?.by) {
    case 'swarm':
      return shellLine(['docker', 'service', 'ps', '--no-trunc'], manager.service)
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
export function explainPlace(place: Place): Phrase {
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
export function explainSelector(selector: Selector): Phrase {
  switch (selector.by) {
    case 'service':
      return say`a Compose service or a container with the name ${selector.name}`
    case 'compose':
      return selector.project === undefined
        ? say`the Compose service ${selector.service}`
        : say`the Compose service ${selector.service} of the project ${selector.project}`
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

/** The singular or plural of a word. */
export const verb = (many: { readonly length: number }, one: string, several: string): Phrase =>
  plain(many.length === 1 ? one : several)

/** Names as a list in words; after `max` of them the rest is counted. */
export function few(names: readonly string[], max = 5): Phrase {
  const shown = names.slice(0, max)
  const rest = names.length - shown.length
  return rest === 0 ? list(shown) : say`${list(shown, ',')} and ${count(rest, 'more', 'more')}`
}

/** The containers of instances, by name. */
export const nameContainers = (instances: readonly InstanceName[]): Phrase =>
  few(instances.map((instance) => instance.container))

/** `pack-api-1 (api on prod-1)`; a container with the name of its service is named once. */
export function nameContained(group: Pick<ServiceGroup, 'services' | 'target' | 'instances'>): Phrase {
  const isCalledAlike = group.instances.every(({ container, service }) => container === service)
  return isCalledAlike ? nameGroup(group) : say`${nameContainers(group.instances)} (${nameGroup(group)})`
}

/** `api and dashboard on prod-1`. */
export const nameGroup = (group: Pick<ServiceGroup, 'services' | 'target'>): Phrase =>
  say`${few(group.services)} on ${group.target}`

/** `1 route`, `2 routes`; the plural defaults to the word with an `s`. */
export const counted = (amount: number, one: string, many = `${one}s`): string =>
  `${grouped(amount)} ${amount === 1 ? one : many}`

/** `1,234`. Not with `Intl`, because its first use in a process takes 15 ms. */
const grouped = (amount: number): string => `${amount}`.replace(/\B(?=(?:\d{3})+$)/g, ',')

/** The same as literal text in a phrase. */
export const count = (amount: number, one: string, many?: string): Phrase => plain(counted(amount, one, many))

/** Milliseconds in a readable unit: `230 ms`, `4.2 s`, `48 s`, `2 min 5 s`, `3 h`, `10 days`. */
export function lasting(milliseconds: number): string {
  const whole = Math.round(milliseconds)
  if (whole < 1000) return `${whole} ms`
  const tenths = Math.round(whole / 100) / 10
  if (tenths < 10) return `${tenths} s`
  const seconds = Math.round(whole / 1000)
  if (seconds < 60) return `${seconds} s`
  const hours = Math.round(seconds / 3600)
  if (hours >= 48) return counted(Math.round(hours / 24), 'day')
  if (seconds >= 3 * 3600) return `${hours} h`
  const rest = seconds % 60
  return `${(seconds - rest) / 60} min${rest === 0 ? '' : ` ${rest} s`}`
}

/** A number of bytes: `512 bytes`, `64 KiB`, `1.5 MiB`. */
export function weighing(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'byte')
  const kibi = bytes / 1024
  return kibi < 1024 ? `${Number(kibi.toFixed(1))} KiB` : `${Number((kibi / 1024).toFixed(1))} MiB`
}

const shown = 12

/**
 * The short form of a commit or digest: 12 characters, with `sha256:` before a digest's. The whole of it where one of
 * `others` is another id with the same short form, and for everything that is neither.
 */
export function short(id: string, ...others: readonly (string | undefined)[]): string {
  const match = /^(sha256:|sha512:)?([0-9a-f]{40,128})$/.exec(id)
  if (match === null) return id
  const brief = `${match[1] ?? ''}${(match[2] ?? '').slice(0, shown)}`
  return others.some((other) => other !== undefined && other !== id && other.startsWith(brief)) ? id : brief
}
