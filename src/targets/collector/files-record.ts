import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type { Contents, FilesObservation, Mount } from '../../model/instance.ts'
import type { FilesRequest, ServiceAsk } from '../port.ts'
import { maxPaths } from './files.ts'
import { readCount, readText, valuesOf } from './shell.ts'

/** The keys of a record `v`, of each of its mounts, and of a record `h`, with what was read or with why nothing was. */
export const shellKeys = ['id', 'pid', 'mounts', 'tmpfs']
const mountKeys = ['type', 'name', 'source', 'destination', 'writable']
export const hashingKeys = {
  read: ['id', 'ask', 'way', 'sum', 'hashed', 'changed', 'which', 'missing', 'lost', 'edited'],
  unread: ['id', 'ask', 'way', 'reason', 'received'],
}

/** A record `v`: the process of a container, and all of its mounts. */
export interface Shell {
  readonly id: string
  readonly pid: number
  readonly mounts: readonly Mount[]
}

/** A record `h`: the result for one ask's files in one container. */
export interface Hashing {
  readonly id: string
  readonly ask: number
  readonly files: Evidence<FilesObservation>
}

export function readShell(value: unknown): Shell | undefined {
  if (!Array.isArray(value) || value.length !== 4) return undefined
  const [id, pid, mounts] = [readText(value[0]), readCount(value[1]), value[2]]
  if (id === undefined || pid === undefined || !Array.isArray(mounts)) return undefined
  const read = mounts.map(readMount)
  const known = read.filter((mount) => mount !== undefined)
  const tmpfs = readTmpfs(value[3])
  return known.length !== read.length || tmpfs === undefined ? undefined : { id, pid, mounts: [...known, ...tmpfs] }
}

/** A mount, as the formats of the engine print it. */
export function readMount(value: unknown): Mount | undefined {
  const values = valuesOf(value, mountKeys)
  if (values === undefined || 'missing' in values) return undefined
  const [type, name, source, destination] = values.slice(0, 4).map(readText)
  const writable = values[4]
  if (type === undefined || source === undefined || destination === undefined) return undefined
  return typeof writable === 'boolean'
    ? { type, name: name === '' ? undefined : name, source, destination, writable }
    : undefined
}

/** `HostConfig.Tmpfs`: destinations, each with its options. */
function readTmpfs(value: unknown): readonly Mount[] | undefined {
  if (value === null) return []
  if (typeof value !== 'object' || Array.isArray(value)) return undefined
  return Object.keys(value).map((path) => ({
    type: 'tmpfs',
    name: undefined,
    source: '',
    destination: path.slice(0, 1024).replace(/(?<=.)\/+$/, ''),
    writable: true,
  }))
}

/** The mounts that cover an artifact or a part of it; longest destination last, for that one wins. */
export const mountsAt = (artifact: string, mounts: readonly Mount[]): readonly Mount[] =>
  mounts
    .filter(({ destination }) => isBelow(artifact, destination) || isBelow(destination, artifact))
    .toSorted((a, b) => a.destination.length - b.destination.length)

const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)

/**
 * Reads a record `h` with the list that it answers. If its sum of sums differs from ours, it does not prove that the
 * files are equal.
 */
export function readHashing(value: unknown, asks: readonly ServiceAsk[]): Hashing | undefined {
  if (!Array.isArray(value)) return undefined
  const [id, ask, method] = [readText(value[0]), readCount(value[1]), readText(value[2])]
  const list = ask === undefined ? undefined : asks[ask]?.files
  if (id === undefined || ask === undefined || list === undefined) return undefined
  const files = method === '' ? readBlind(value, list) : readFound(value, list)
  return files === undefined ? undefined : { id, ask, files }
}

function readBlind(value: readonly unknown[], { artifact }: FilesRequest): Evidence<FilesObservation> | undefined {
  const [reason, message] = [value[3], readText(value[4])]
  if (value.length !== 5 || message === undefined) return undefined
  const facts = { about: artifact, ...(message === '' ? {} : { received: message.slice(0, 400) }) }
  const known = ['files-unreadable', 'files-of-other-release', 'hash-tool-missing'] as const
  const found = known.find((one) => one === reason)
  return found && noEvidence('read', found, facts)
}

function readFound(value: readonly unknown[], list: FilesRequest): Evidence<FilesObservation> | undefined {
  const method = (['proc', 'exec', 'cp', 'host'] as const).find((one) => one === value[2])
  const [sum, hashed, changed, missing] = [readText(value[3]), ...[value[4], value[5], value[7]].map(readCount)]
  const [which, lost] = [readPaths(value[6], list), readPaths(value[8], list)]
  const edited = value[9] === null ? undefined : readPaths(value[9], list)
  if (value.length !== 10 || method === undefined || sum === undefined) return undefined
  if (hashed === undefined || changed === undefined || missing === undefined) return undefined
  if (which === undefined || lost === undefined || (value[9] !== null && edited === undefined)) return undefined
  const counted = hashed + missing === list.entries.length && changed <= hashed
  const listed = which.length === Math.min(changed, maxPaths) && lost.length === Math.min(missing, maxPaths)
  if (!counted || !listed) return undefined
  if (changed === 0 && missing === 0 && sum !== sumOfSums(list)) {
    // Eight digits of every file agree but the sum of all sums does not.
    return noEvidence('parse', 'files-unreadable', { about: list.artifact })
  }
  const [differing, gone] = [
    { total: changed, paths: which },
    { total: missing, paths: lost },
  ]
  return seen({ method, hashed, changed: differing, missing: gone, edited })
}

/** Numbers of the list, as its paths. */
function readPaths(value: unknown, { entries }: FilesRequest): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > 2 * maxPaths) return undefined
  const paths = value.map((at) => entries[readCount(at) ?? -1]?.path)
  const known = paths.filter((path) => path !== undefined)
  return known.length === paths.length ? known : undefined
}

const known = new WeakMap<FilesRequest, string>()

/** SHA-256 of the sums of a list in their order, one a line: equal to a host's result only if the bytes are equal. */
function sumOfSums(list: FilesRequest): string {
  const sum = known.get(list) ?? hash(list.entries.map(({ sha256 }) => `${sha256}\n`).join(''))
  known.set(list, sum)
  return sum
}

// Not imported at the top: every start of the action would load it, and most plans name no files.
export const hash = (text: string): string => process.getBuiltinModule('node:crypto').hash('sha256', text)

/** The files in a container, for each answered request. */
export function contentsOf(
  selectedBy: readonly number[],
  asks: readonly ServiceAsk[],
  shell: Shell | undefined,
  hashings: readonly Hashing[],
): readonly Contents[] {
  return selectedBy.flatMap((ask) => {
    const [name, list] = [asks[ask]?.name, asks[ask]?.files]
    const answer = hashings.filter((one) => one.ask === ask)
    const [first] = answer
    if (name === undefined || list === undefined || shell === undefined || first === undefined) return []
    const files = answer.length === 1 ? first.files : noEvidence('parse', 'answer-malformed', { about: list.artifact })
    return [{ service: name, artifact: list.artifact, files, mounts: mountsAt(list.artifact, shell.mounts) }]
  })
}
