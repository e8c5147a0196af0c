import { comparisons, type MountedFile } from '../../chain/evidence/configuration.ts'
import { type Holder, networkSharings } from '../../chain/evidence/socket.ts'
import { type Evidence, type Inside, type Instance, seen, unseen } from '../../chain/evidence.ts'
import type { ServiceAsk } from '../port.ts'
import { readCount, readText } from './fields.ts'
import { readConfiguration, readMounted, timeOf } from './seen-configuration.ts'
import { heldOf, readHeld, type ToldHeld } from './seen-held.ts'
import { readAddresses } from './seen-socket.ts'

type Socket = NonNullable<Instance['sockets']>[number]
type Variable = NonNullable<Instance['variables']>[number]

/** A record `q`: one thing that was seen of how the code of a container runs. */
export type Conduct = { readonly id: string } & (
  | { readonly tells: 'executable'; readonly executable: NonNullable<Instance['executable']> }
  | { readonly tells: 'age'; readonly service: string; readonly path: string; readonly at: string }
  | { readonly tells: 'held'; readonly service: string; readonly held: ToldHeld }
  | { readonly tells: 'socket'; readonly socket: Socket }
  | { readonly tells: 'variable'; readonly variable: Variable }
  | { readonly tells: 'mount'; readonly file: MountedFile }
  | { readonly tells: 'configuration'; readonly configuration: NonNullable<Instance['configuration']> }
)

/** Reads a record with the asks that it answers; the first word says of what. */
export function readConduct(value: unknown, asks: readonly ServiceAsk[]): Conduct | undefined {
  if (!Array.isArray(value)) return undefined
  const [subject, id, ...rest] = [readText(value[0]), readText(value[1]), ...value.slice(2)]
  if (id === undefined) return undefined
  switch (subject) {
    case 'exe':
      return readExecutable(id, rest)
    case 'age':
      return readAge(id, rest, asks)
    case 'held': {
      const held = readHeld(rest, asks)
      return held && { id, tells: 'held', ...held }
    }
    case 'socket':
      return readSocket(id, rest, asks)
    case 'env':
      return readVariable(id, rest, asks)
    case 'mount': {
      const file = readMounted(rest)
      return file && { id, tells: 'mount', file }
    }
    case 'config': {
      const configuration = readConfiguration(rest)
      return configuration && { id, tells: 'configuration', configuration }
    }
  }
  return undefined
}

function readExecutable(id: string, [now, path]: readonly unknown[]): Conduct | undefined {
  const text = readText(path)
  if (text === undefined || (now !== 'gone' && now !== 'another')) return undefined
  return { id, tells: 'executable', executable: { path: text.slice(0, 300), now } }
}

function readAge(id: string, value: readonly unknown[], asks: readonly ServiceAsk[]): Conduct | undefined {
  const [ask, which, seconds] = value.map(readCount)
  const [service, path] = [asks[ask ?? -1]?.name, asks[ask ?? -1]?.files?.entries[which ?? -1]?.path]
  const at = seconds === undefined ? undefined : timeOf(seconds)
  if (service === undefined || path === undefined || at === undefined) return undefined
  return { id, tells: 'age', service, path, at }
}

function readSocket(id: string, value: readonly unknown[], asks: readonly ServiceAsk[]): Conduct | undefined {
  const [ask, port] = [readCount(value[0]), readCount(value[2])]
  const [on, by, detail] = [value[1], readText(value[3]), readText(value[4])]
  const asked = asks[ask ?? -1]
  if (asked === undefined || port === undefined || by === undefined || detail === undefined) return undefined
  if (on !== 'container' && on !== 'host') return undefined
  const isAsked = asked.listens?.some((one) => (on === 'container' ? one.port : one.host) === port)
  const holder = readHolder(by, detail, `port ${port}`, value.slice(5))
  if (isAsked !== true || holder === undefined) return undefined
  return { id, tells: 'socket', socket: { service: asked.name, port, on, holder } }
}

function readHolder(
  by: string,
  detail: string,
  about: string,
  [where, who]: readonly unknown[],
): Evidence<Holder> | undefined {
  switch (by) {
    case 'own': {
      const way = (['process', 'proxy', 'rules'] as const).find((one) => one === detail)
      const addresses = where === undefined ? undefined : readAddresses(where)
      const network = networkSharings.find((one) => one === who)
      if (way === undefined || (where !== undefined && addresses === undefined)) return undefined
      return seen({ by, way, ...(addresses && { addresses }), ...(network && { network }) })
    }
    case 'nobody':
      return seen({ by })
    case 'container':
      return seen({ by, name: detail.replace(/^\//, '').slice(0, 256) })
    case 'program':
      return seen({ by, name: detail.slice(0, 64) })
    case 'unseen':
      return unseen('read', 'process-unreadable', { about })
  }
  return undefined
}

function readVariable(id: string, value: readonly unknown[], asks: readonly ServiceAsk[]): Conduct | undefined {
  const [ask, which] = [readCount(value[0]), readCount(value[1])]
  const asked = asks[ask ?? -1]
  const name = asked?.env?.[which ?? -1]?.name
  const [created, started] = [value[2], value[3]].map((said) => comparisons.find((one) => one === said))
  if (asked === undefined || name === undefined || created === undefined) return undefined
  if (started === undefined && value[3] !== '') return undefined
  return { id, tells: 'variable', variable: { service: asked.name, name, sight: seen({ created, started }) } }
}

/** What was seen of one container, as the fields of its instance. What nobody said stays absent. */
export function conductOf(
  all: readonly Conduct[],
): Pick<Instance, 'executable' | 'sockets' | 'variables' | 'configuration' | 'mountedFiles'> {
  const sockets = all.flatMap((one) => (one.tells === 'socket' ? [one.socket] : []))
  const variables = all.flatMap((one) => (one.tells === 'variable' ? [one.variable] : []))
  const mountedFiles = all.flatMap((one) => (one.tells === 'mount' ? [one.file] : []))
  const [executable] = all.flatMap((one) => (one.tells === 'executable' ? [one.executable] : []))
  const [configuration] = all.flatMap((one) => (one.tells === 'configuration' ? [one.configuration] : []))
  return {
    ...(executable === undefined ? {} : { executable }),
    ...(sockets.length === 0 ? {} : { sockets }),
    ...(variables.length === 0 ? {} : { variables }),
    ...(configuration === undefined ? {} : { configuration }),
    ...(mountedFiles.length === 0 ? {} : { mountedFiles }),
  }
}

/** What is inside, with the files that are none of the image's. */
export const withHeld = (
  inside: readonly Inside[],
  all: readonly Conduct[],
  times: Pick<Instance, 'createdAt' | 'startedAt'>,
): readonly Inside[] =>
  inside.map((one) => {
    const told = all.flatMap((said) => (said.tells === 'held' && said.service === one.service ? [said.held] : []))
    const [only, ...more] = told
    if (only === undefined || more.length > 0 || one.files.kind === 'unseen') return one
    const held = heldOf(only, one, one.files.value.method, times)
    return held === undefined ? one : { ...one, files: seen({ ...one.files.value, held }) }
  })

/** What is inside, with the file of each list that was put there last. */
export const withAges = (inside: readonly Inside[], all: readonly Conduct[]): readonly Inside[] =>
  inside.map((one) => {
    const age = all.find((said) => said.tells === 'age' && said.service === one.service)
    if (age?.tells !== 'age' || one.files.kind === 'unseen') return one
    return { ...one, files: seen({ ...one.files.value, newest: { path: age.path, at: age.at } }) }
  })
