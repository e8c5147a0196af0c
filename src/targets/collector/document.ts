import { type Evidence, type HostView, type Inside, seen, unseen } from '../../chain/evidence.ts'
import type { FilesAsk, ServiceAsk } from '../port.ts'
import { readCount, readJson, readText } from './fields.ts'
import { cutFrame } from './frame.ts'
import { digestOf } from './lists.ts'
import { readRecords } from './records.ts'

/** An answer that a host has published, with the time at which it was collected. */
export interface HostDocument {
  readonly view: HostView
  /** Seconds since 1970 by the host's clock: how old the document is, as far as that clock can be trusted. */
  readonly clock: number
  /** The declared services that it was collected for: it says nothing about any other. */
  readonly services: readonly string[]
}

/**
 * Reads the collector's answer as a host publishes it: the same text, its nonce taken from its opening frame. `wanted` is
 * what the plan asks; the document numbers the services as its own script did. What was hashed by another list says nothing.
 */
export function readDocument(text: string, wanted: readonly ServiceAsk[] = []): Evidence<HostDocument> {
  const framed = cutFrame(text)
  if (framed.kind === 'unseen') return framed
  const { records } = framed.value
  const names = bodiesOf(records, 's ').map((body) => readText(readJson(body)) ?? '')
  const lists = new Map(bodiesOf(records, 'l ').flatMap(readList))
  const asks = names.map((name, at): ServiceAsk => {
    const { files, ...ask } = wanted.find((one) => one.name === name) ?? {
      name,
      container: { by: 'service', name } as const,
    }
    return files !== undefined && lists.get(at) === digestOf(files) ? { ...ask, files } : ask
  })
  const isOurs = (record: string): boolean => {
    if (record.startsWith('l ')) return false
    return !/^[hb] /.test(record) || asks[numberOf(record)]?.files !== undefined
  }
  const read = readRecords(records.filter(isOurs), asks)
  if (read.kind === 'unseen') return read
  const { view, services } = read.value
  const compared = new Set(asks.flatMap(({ name, files }) => (files === undefined ? [] : [name])))
  const listed = new Set([...lists.keys()].flatMap((at) => names[at] ?? []))
  const lacking = wanted.flatMap(({ name, files }) =>
    files === undefined || compared.has(name) ? [] : [blind(name, files, listed)],
  )
  return seen({ view: withLacking(view, lacking), clock: view.clock, services })
}

const bodiesOf = (records: readonly string[], letter: string): readonly string[] =>
  records.flatMap((record) => (record.startsWith(letter) ? [record.slice(letter.length)] : []))

function readList(body: string): readonly (readonly [number, string])[] {
  const value = readJson(body)
  if (!Array.isArray(value)) return []
  const [at, digest] = [readCount(value[0]), readText(value[1])]
  return at === undefined || digest === undefined ? [] : [[at, digest]]
}

/** Which ask a record `h` answers; none that there is when it does not say. */
function numberOf(record: string): number {
  const value = readJson(record.slice(2))
  return (Array.isArray(value) ? readCount(value[1]) : undefined) ?? -1
}

function blind(service: string, { artifact }: FilesAsk, listed: ReadonlySet<string>): Inside {
  const reason = listed.has(service) ? 'files-of-another-build' : 'files-not-collected'
  return { service, artifact, files: unseen('read', reason, { about: service }), mounts: [] }
}

const withLacking = (view: HostView, lacking: readonly Inside[]): HostView => ({
  ...view,
  instances: view.instances.map((instance) => {
    const inside = lacking.filter(({ service }) => instance.services.includes(service))
    if (inside.length === 0 || instance.state !== 'running') return instance
    return { ...instance, inside: [...(instance.inside ?? []), ...inside] }
  }),
})
