import { readReference, spellingsOf } from '../../model/image-reference.ts'
import {
  type BuildLabels,
  type ComposeOrigin,
  type ContainerState,
  containerStates,
  type Image,
  type Instance,
} from '../../model/instance.ts'
import type { ServiceAsk } from '../port.ts'
import { restLabels } from './rest.ts'
import { allTexts, engineJson, memberFormat, readCount, readText, readTexts } from './shell.ts'
import { swarmLabel } from './swarm.ts'

/** The labels that name a build (OCI image-spec annotations), in the order in which records carry them. */
const buildLabels = {
  revision: 'org.opencontainers.image.revision',
  source: 'org.opencontainers.image.source',
  version: 'org.opencontainers.image.version',
}

/**
 * A label as JSON, cut by the engine itself, so that a label of a megabyte is never sent. Runes, not bytes. The labels
 * are a map of texts, so one that is not there is an empty text.
 */
const label = (key: string, limit = 256, labels = '$labels'): string =>
  `{{json (printf "%.${limit}s" (index ${labels} ${engineJson(key)}))}}`

const compose = (name: string, limit?: number): string => label(`com.docker.compose.${name}`, limit)

/**
 * `docker inspect`, by the names of the CLI's own types (`.ID`; `.Id` is known to the raw JSON alone, which fails on a
 * label that is not there). Identity first, separated by tabs for awk (JSON never holds a bare one); then a JSON array.
 */
export const containerFormat = [
  '{{$labels := .Config.Labels}}i',
  '{{json .ID}}',
  '{{json .Image}}',
  '{{json (printf "%.512s" .Config.Image)}}',
  memberFormat({
    name: '{{json (printf "%.256s" .Name)}}',
    state: '{{json .State.Status}}',
    health: '{{if .State.Health}}{{json .State.Health.Status}}{{else}}""{{end}}',
    exit: '{{json .State.ExitCode}}',
    restarts: '{{json .RestartCount}}',
    created: '{{json .Created}}',
    started: '{{json .State.StartedAt}}',
    project: compose('project'),
    service: compose('service'),
    number: compose('container-number'),
    oneoff: compose('oneoff'),
    dir: compose('project.working_dir', 512),
    files: compose('project.config_files', 1024),
    revision: label(buildLabels.revision),
    source: label(buildLabels.source),
    version: label(buildLabels.version),
    composed: compose('version', 32),
    error: '{{json (printf "%.300s" .State.Error)}}',
  }),
].join('\t')

/** The keys of a record `i`, in the order in which they are read. An older collector doesn't print the last. */
export const containerKeys = [
  ...['asks', 'id', 'image', 'reference', 'name', 'state', 'health', 'exit', 'restarts', 'created', 'started'],
  ...['project', 'service', 'number', 'oneoff', 'dir', 'files', 'revision', 'source', 'version', 'composed', 'error'],
]

/** Another line of the same `docker inspect`, for what Compose made: which files it was made by. It never leaves the host. */
export const projectFormat = `{{if index $labels "com.docker.compose.project"}}${[
  'k',
  '{{json .ID}}',
  compose('project'),
  compose('service'),
  compose('project.working_dir', 512),
  compose('project.config_files', 1024),
].join('\t')}{{end}}`

/**
 * A second line of `docker inspect`, for what runs inside: identity, pid (0 when nothing runs), mounts, and the tmpfs
 * of `--tmpfs`, which the engine doesn't list as mounts.
 */
export const insideFormat = [
  'v',
  '{{json .ID}}',
  '{{json .State.Pid}}',
  `[{{range $at, $mount := .Mounts}}{{if $at}},{{end}}{${memberFormat({
    type: '{{json (printf "%.16s" .Type)}}',
    name: '{{json (printf "%.256s" .Name)}}',
    source: '{{json (printf "%.1024s" .Source)}}',
    destination: '{{json (printf "%.1024s" .Destination)}}',
    writable: '{{json .RW}}',
  })}}{{end}}]`,
  '{{json .HostConfig.Tmpfs}}',
].join('\t')

/** The labels of an image. */
const imageLabel = (key: string): string => `{{if .Config}}${label(key, 256, '.Config.Labels')}{{else}}""{{end}}`
export const imageLabels = {
  revision: imageLabel(buildLabels.revision),
  source: imageLabel(buildLabels.source),
  version: imageLabel(buildLabels.version),
}

/**
 * The repositories that an image was pulled from or pushed to, as far as they fit. Only Engine 29
 * knows the field, so it is cut out of the JSON. No text in it can fake the field: JSON escapes quotes.
 */
const originsFormat = `{{$parts := split (json .) ${JSON.stringify('"Pull":[{"Repository":"')}}}{{if gt (len $parts) 1}}{{json (printf "%.1024s" (index $parts 1))}}{{else}}""{{end}}`

/** `docker image inspect`. An image without a config (an empty one, or an attestation) has no labels. */
export const imageFormat = `m {${memberFormat({
  id: '{{json .ID}}',
  tags: '{{json .RepoTags}}',
  digests: '{{json .RepoDigests}}',
  created: '{{json .Created}}',
  ...imageLabels,
  // The platform is at the end, where awk finds it.
  origins: originsFormat,
  // For an index, the engine shows the platform that it prefers.
  platform: '{{json (printf "%.64s/%.64s" .Os .Architecture)}}',
})}}`

/** The keys of a record `m`. An older collector doesn't print the last. */
export const imageKeys = ['id', 'tags', 'digests', 'created', 'revision', 'source', 'version', 'platform', 'origins']

/** `docker ps`: what the selectors need, and what identifies related containers. */
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

/** The first column of the list after those of the selectors (counted from 1): the status. */
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
      // No container has a name without quotes, so this matches nothing.
      return line('name', '-')
    case 'image': {
      const { repository, tag, digest } = readReference(container.reference)
      return line('image', ` ${spellingsOf(repository).join(' ')} `, tag ?? '', digest ?? '')
    }
  }
}

/** A container as read from its record, before its images are known. */
export type Container = Omit<Instance, 'services' | 'image' | 'resolved'> & { readonly asks: readonly number[] }

const isId = (text: string | undefined): text is string => text !== undefined && /^(?:sha256:)?[0-9a-f]{64}$/.test(text)
const isTime = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text)
/** podman omits the algorithm before an id; it is always SHA-256. */
const imageIdOf = (id: string): string => (id.startsWith('sha256:') ? id : `sha256:${id}`)

/** States that only podman has (libpod/define/containerstate.go). */
const podmanStates: Readonly<Partial<Record<string, ContainerState>>> = {
  configured: 'created',
  initialized: 'created',
  stopped: 'exited',
  stopping: 'removing',
}

const orNothing = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

/** The script has already cut them; a published document may not have. */
export function readBuildLabels(texts: readonly string[]): BuildLabels {
  const [revision, source, version] = texts.map((text) => orNothing(text.slice(0, 256)))
  return { revision, source, version }
}

/** A container in a state that is unknown here, in the words of the engine. */
export interface UnknownContainer {
  readonly asks: readonly number[]
  readonly name: string
  readonly unknown: string
}

/**
 * A record `i`: which requests it answers, then the fields of the container format in script.ts. A state that only this
 * container has does not affect the others.
 */
export function readContainer(value: unknown): Container | UnknownContainer | undefined {
  if (!Array.isArray(value) || value.length < 20) return undefined
  const asks = value[0]
  if (!Array.isArray(asks) || !asks.every((ask) => readCount(ask) !== undefined)) return undefined
  const [exitCode, restarts] = [readCount(value[7]), readCount(value[8])]
  const texts = allTexts([...value.slice(1, 7), ...value.slice(9, 20)], 17)
  if (texts === undefined || exitCode === undefined || restarts === undefined) return undefined
  const [id, imageId, reference, nameField, status, condition, createdAt, startedAt] = texts
  const state = containerStates.find((one) => one === status) ?? podmanStates[status ?? '']
  const health = (['healthy', 'unhealthy', 'starting'] as const).find((one) => one === condition)
  if (!isId(id) || !isId(imageId) || !isTime(createdAt) || !isTime(startedAt)) return undefined
  if (reference === undefined || nameField === undefined || status === undefined) return undefined
  const name = nameField.replace(/^\//, '')
  if (state === undefined) return { asks, name, unknown: status.slice(0, 64) }
  // A container that does not run is not checked. podman then says `stopped`.
  if (state === 'running' && health === undefined && !['', 'none', undefined].includes(condition))
    return { asks, name, unknown: `${status}, ${condition?.slice(0, 64)}` }
  return {
    asks,
    id,
    name,
    state,
    health,
    exitCode,
    restarts,
    createdAt,
    startedAt,
    compose: readCompose(texts.slice(8, 14), readText(value[20])),
    reference,
    imageId: imageIdOf(imageId),
    ownLabels: readBuildLabels(texts.slice(14)),
    ...errorOf(readText(value[21])),
  }
}

/** Why the engine could not start or stop a container. */
const errorOf = (text: string | undefined): Pick<Instance, 'error'> =>
  text === undefined || text === '' ? {} : { error: text.slice(0, 300) }

function readCompose(
  [project, service, number, oneoff, workingDir, files]: readonly string[],
  version: string | undefined,
): ComposeOrigin | undefined {
  if (!project || !service) return undefined
  return {
    project,
    service,
    number: orNothing(number),
    oneoff: oneoff?.toLowerCase() === 'true',
    workingDir: orNothing(workingDir),
    configFiles: files ? files.split(',') : [],
    ...(version ? { version: version.slice(0, 32) } : {}),
  }
}

/** A record `m`: the fields of the image format in script.ts. */
export function readImage(value: unknown): Image | undefined {
  if (!Array.isArray(value) || value.length < 7) return undefined
  const [tags, repoDigests] = [readTexts(value[1]), readTexts(value[2])]
  const texts = allTexts([value[0], ...value.slice(3, 7)], 5)
  const [id, createdAt] = texts ?? []
  if (tags === undefined || repoDigests === undefined || texts === undefined || createdAt === undefined)
    return undefined
  if (!isId(id) || (createdAt !== '' && !isTime(createdAt))) return undefined
  const origins = readOrigins(value[8])
  const labels = readBuildLabels(texts.slice(2))
  return { id: imageIdOf(id), tags, repoDigests, ...(origins.length > 0 && { origins }), createdAt, labels }
}

/** Repositories from the beginning of their JSON: `ghcr.io/acme/api"},{"Repository":"acme/api"}]…`. */
function readOrigins(value: unknown): readonly string[] {
  const text = readText(value) ?? ''
  const list = /^((?:[^"\\]{1,256}"\},\{"Repository":")*[^"\\]{1,256})"\}/.exec(text)?.[1]
  return list === undefined ? [] : list.split('"},{"Repository":"')
}
