import {
  type BuildLabels,
  type ComposeOrigin,
  type ContainerState,
  containerStates,
  type Image,
  type Instance,
} from '../../chain/evidence.ts'
import { allTexts, readCount, readTexts } from './fields.ts'

/** A container as its record tells it, before its images are known. */
export type Container = Omit<Instance, 'services' | 'image' | 'resolved'> & { readonly asks: readonly number[] }

const isId = (text: string | undefined): text is string => text !== undefined && /^(?:sha256:)?[0-9a-f]{64}$/.test(text)
const isTime = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text)
/** podman says no kind of sum before an id; all of them are SHA-256. */
const imageIdOf = (id: string): string => (id.startsWith('sha256:') ? id : `sha256:${id}`)

/** States that podman has beside those of docker (libpod/define/containerstate.go). */
const podmanStates: Readonly<Partial<Record<string, ContainerState>>> = {
  configured: 'created',
  initialized: 'created',
  stopped: 'exited',
  stopping: 'removing',
}

const orNothing = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

/** The script has them cut already; a published document may not. */
function readLabels(texts: readonly string[]): BuildLabels {
  const [revision, source, version] = texts.map((text) => orNothing(text.slice(0, 256)))
  return { revision, source, version }
}

/** A record `i`: which asks it answers, then the fields of the container format in script.ts. */
export function readContainer(value: unknown): Container | undefined {
  if (!Array.isArray(value) || value.length !== 20) return undefined
  const asks = value[0]
  if (!Array.isArray(asks) || !asks.every((ask) => readCount(ask) !== undefined)) return undefined
  const [exitCode, restarts] = [readCount(value[7]), readCount(value[8])]
  const texts = allTexts([...value.slice(1, 7), ...value.slice(9)], 17)
  if (texts === undefined || exitCode === undefined || restarts === undefined) return undefined
  const [id, imageId, reference, name, status, condition, createdAt, startedAt] = texts
  const state = containerStates.find((one) => one === status) ?? podmanStates[status ?? '']
  const health = (['healthy', 'unhealthy', 'starting'] as const).find((one) => one === condition)
  if (!isId(id) || !isId(imageId) || !isTime(createdAt) || !isTime(startedAt)) return undefined
  if (state === undefined || (health === undefined && condition !== '' && condition !== 'none')) return undefined
  if (reference === undefined || name === undefined) return undefined
  return {
    asks,
    id,
    name: name.replace(/^\//, ''),
    state,
    health,
    exitCode,
    restarts,
    createdAt,
    startedAt,
    compose: readCompose(texts.slice(8, 14)),
    reference,
    imageId: imageIdOf(imageId),
    ownLabels: readLabels(texts.slice(14)),
  }
}

function readCompose([project, service, number, oneoff, workingDir, files]: readonly string[]):
  | ComposeOrigin
  | undefined {
  if (!project || !service) return undefined
  return {
    project,
    service,
    number: orNothing(number),
    oneoff: oneoff?.toLowerCase() === 'true',
    workingDir: orNothing(workingDir),
    configFiles: files ? files.split(',') : [],
  }
}

/** A record `m`: the fields of the image format in script.ts. */
export function readImage(value: unknown): Image | undefined {
  if (!Array.isArray(value) || value.length !== 7) return undefined
  const [tags, repoDigests] = [readTexts(value[1]), readTexts(value[2])]
  const texts = allTexts([value[0], ...value.slice(3)], 5)
  const [id, createdAt] = texts ?? []
  if (tags === undefined || repoDigests === undefined || texts === undefined || createdAt === undefined)
    return undefined
  if (!isId(id) || (createdAt !== '' && !isTime(createdAt))) return undefined
  return { id: imageIdOf(id), tags, repoDigests, createdAt, labels: readLabels(texts.slice(2)) }
}
