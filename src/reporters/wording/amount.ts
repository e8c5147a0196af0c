import type { InstanceName } from '../../chain/finding.ts'
import type { ServiceGroup } from '../../chain/verdict.ts'
import { list, type Phrase, plain, say } from '../phrase.ts'
import { count } from './measure.ts'

/** The form of a word that agrees with how many there are. */
export const verb = (many: { readonly length: number }, one: string, several: string): Phrase =>
  plain(many.length === 1 ? one : several)

/** Names as a list in words; after `most` of them the rest is counted. */
export function few(names: readonly string[], most = 5): Phrase {
  const shown = names.slice(0, most)
  const rest = names.length - shown.length
  return rest === 0 ? list(shown) : say`${list(shown, ',')} and ${count(rest, 'more', 'more')}`
}

/** The containers of instances, by name. */
export const nameContainers = (instances: readonly InstanceName[]): Phrase =>
  few(instances.map((instance) => instance.container))

/** `pack-api-1 of api on prod-1`; a container that is called like its service is named once. */
export function nameContained(group: Pick<ServiceGroup, 'services' | 'target' | 'instances'>): Phrase {
  const isCalledAlike = group.instances.every(({ container, service }) => container === service)
  return isCalledAlike ? nameGroup(group) : say`${nameContainers(group.instances)} of ${nameGroup(group)}`
}

/** `api and dashboard on prod-1`. */
export const nameGroup = (group: Pick<ServiceGroup, 'services' | 'target'>): Phrase =>
  say`${few(group.services)} on ${group.target}`
