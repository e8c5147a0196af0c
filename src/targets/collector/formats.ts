import { readReference, spellingsOf } from '../../chain/reference.ts'
import type { ServiceAsk } from '../port.ts'
import { engineJson } from './quote.ts'
import { restLabels } from './rest.ts'
import { swarmLabel } from './swarm.ts'

/** The labels that name a build (OCI image-spec annotations), in the order in which records carry them. */
const buildLabels = ['revision', 'source', 'version'].map((name) => `org.opencontainers.image.${name}`)

/** A label as JSON, cut by the engine itself: one of a megabyte never reaches the wire. Runes, not bytes. */
const label = (key: string, limit = 256): string =>
  `{{with index .Config.Labels ${engineJson(key)}}}{{json (printf "%.${limit}s" .)}}{{else}}""{{end}}`

const compose = (name: string, limit?: number): string => label(`com.docker.compose.${name}`, limit)

/**
 * `docker inspect`, by the names of the CLI's own types (`.ID`; `.Id` is known to the raw JSON alone, which fails on a
 * label that is not there). Identity first, separated by tabs for awk (JSON never holds a bare one); then a JSON array.
 */
export const containerFormat = [
  'i',
  '{{json .ID}}',
  '{{json .Image}}',
  '{{json (printf "%.512s" .Config.Image)}}',
  [
    '{{json (printf "%.256s" .Name)}}',
    '{{json .State.Status}}',
    '{{if .State.Health}}{{json .State.Health.Status}}{{else}}""{{end}}',
    '{{json .State.ExitCode}}',
    '{{json .RestartCount}}',
    '{{json .Created}}',
    '{{json .State.StartedAt}}',
    compose('project'),
    compose('service'),
    compose('container-number'),
    compose('oneoff'),
    compose('project.working_dir', 512),
    compose('project.config_files', 1024),
    ...buildLabels.map((key) => label(key)),
  ].join(','),
].join('\t')

/** Another line of `docker inspect`, for what Compose made: which files it was made by. It never leaves the host. */
export const projectFormat = `{{if index .Config.Labels "com.docker.compose.project"}}${[
  'k',
  '{{json .ID}}',
  compose('project'),
  compose('service'),
  compose('project.working_dir', 512),
  compose('project.config_files', 1024),
].join('\t')}{{end}}`

/**
 * A second line of `docker inspect`, for what runs inside: identity, pid (0 when nothing runs), mounts, and the tmpfs of
 * `--tmpfs`, which are no mounts to the engine.
 */
export const insideFormat = [
  'v',
  '{{json .ID}}',
  '{{json .State.Pid}}',
  `[{{range $at, $mount := .Mounts}}{{if $at}},{{end}}[${[
    '{{json (printf "%.16s" .Type)}}',
    '{{json (printf "%.256s" .Name)}}',
    '{{json (printf "%.1024s" .Source)}}',
    '{{json (printf "%.1024s" .Destination)}}',
    '{{json .RW}}',
  ].join(',')}]{{end}}]`,
  '{{json .HostConfig.Tmpfs}}',
].join('\t')

/** `docker image inspect`. An image without a config (an empty one, or an attestation) has no labels. */
export const imageFormat = `m [${[
  '{{json .ID}}',
  '{{json .RepoTags}}',
  '{{json .RepoDigests}}',
  '{{json .Created}}',
  ...buildLabels.map((key) => `{{if .Config}}${label(key)}{{else}}""{{end}}`),
].join(',')}]`

/** `docker ps`: as much as the selectors need, and what tells of the kin of what was asked for. */
export function listFormat(keys: readonly string[]): string {
  const column = (key: string): string => `{{json (printf "%.1024s" (.Label ${engineJson(key)}))}}`
  return listColumns('{{json .Image}}', keys, column)
}

/** The columns of the list of any engine. */
export function listColumns(image: string, keys: readonly string[], column: (key: string) => string): string {
  const own = ['com.docker.compose.project', 'com.docker.compose.service']
  const state = ['{{json (printf "%.64s" .Status)}}', '{{json (printf "%.1024s" .Ports)}}']
  return [
    'c',
    '{{json .ID}}',
    '{{json .Names}}',
    image,
    ...[...own, ...keys].map(column),
    ...state,
    ...restLabels.map(column),
  ].join('\t')
}

/** The column of the list, counted from 1, with which follows what is no selector's: the status. */
export const extraColumn = (keys: readonly string[]): number => 7 + keys.length

/** A selector as one line for awk: index, kind, and values spelled as the engine's JSON spells them. */
export function askLine({ container }: ServiceAsk, index: number, keys: readonly string[]): string {
  const line = (...fields: readonly string[]): string => ['a', String(index), ...fields].join('\t')
  switch (container.by) {
    case 'service':
      return line('service', engineJson(container.name))
    case 'compose':
      return line('compose', engineJson(container.service), container.project ? engineJson(container.project) : '')
    case 'all':
      return line('all', container.project ? engineJson(container.project) : '')
    case 'name':
      return line('name', engineJson(container.name))
    case 'label':
      return line('label', engineJson(container.value), String(keys.indexOf(container.key) + 7))
    case 'swarm':
      return line('label', engineJson(container.service), String(keys.indexOf(swarmLabel) + 7))
    case 'systemd':
    case 'pidfile':
      // No container has a name without quotes.
      return line('name', '-')
    case 'image': {
      const { repository, tag, digest } = readReference(container.reference)
      return line('image', ` ${spellingsOf(repository).join(' ')} `, tag ?? '', digest ?? '')
    }
  }
}
