import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type { HostView } from '../../model/host.ts'
import type { Contents } from '../../model/instance.ts'
import type { FilesRequest, ServiceAsk } from '../port.ts'
import { cutFrame } from './frame.ts'
import { memberOf } from './keys.ts'
import { digestOf, inOrder } from './lists.ts'
import { doubtQuestions, type Question, readQuestion } from './question.ts'
import { readRecords } from './records.ts'
import { requestedFiles } from './request.ts'
import { bounded, readCount, readJson, readText } from './shell.ts'

/** An answer that a host has published, with the time at which it was collected. */
export interface HostDocument {
  readonly view: HostView
  /** Seconds since 1970 by the host's clock: how old the document is, as far as that clock can be trusted. */
  readonly clock: number
}

/**
 * Reads the answer of an installed collector to a request with `nonce`. It used the lists of files that the request
 * contained, if it hashes files of that service at all.
 */
export function readInstalled(text: string, nonce: string, wanted: readonly ServiceAsk[]): Evidence<HostView> {
  const read = readAnswer(text, wanted, nonce)
  return read.kind === 'missing' ? read : seen(read.value.view)
}

/**
 * Reads the collector's answer as a host publishes it: the same text, with the nonce of its opening frame. `wanted`
 * is the request of the plan; a document collected for another question is rejected. The document numbers the services in
 * the order of its own script. Hashes made with another list of files are ignored.
 */
export function readDocument(text: string, wanted: readonly ServiceAsk[] = []): Evidence<HostDocument> {
  const read = readAnswer(text, wanted, undefined)
  if (read.kind === 'missing') return read
  return seen({ ...read.value, view: { ...read.value.view, collected: 'published' } })
}

function readAnswer(text: string, wanted: readonly ServiceAsk[], nonce: string | undefined): Evidence<HostDocument> {
  const framed = cutFrame(text, nonce)
  if (framed.kind === 'missing') return framed
  const { records } = framed.value
  const names = bodiesOf(records, 's ').map((body) => readText(readJson(body)) ?? '')
  const questions: Question[] = []
  for (const body of bodiesOf(records, 'a ')) {
    const question = readQuestion(body)
    if (question === undefined) return noEvidence('parse', 'answer-malformed', { received: bounded(body) })
    questions.push(question)
  }
  const doubt = doubtQuestions(questions, wanted)
  if (doubt !== undefined) return doubt
  const lists = new Map(questions.map(({ service, files }) => [service, files]))
  const asks = names.map((name): ServiceAsk => {
    const { files, ...ask } = wanted.find((one) => one.name === name) ?? {
      name,
      container: { by: 'service', name } as const,
    }
    if (files === undefined) return ask
    if (nonce !== undefined) return lists.get(name) === undefined ? ask : { ...ask, files: requestedFiles(files) }
    return lists.get(name) === digestOf(files) ? { ...ask, files: inOrder(files) } : ask
  })
  const read = readRecords(
    records.filter((record) => isAsked(record, asks)),
    asks,
  )
  if (read.kind === 'missing') return read
  const { view } = read.value
  const compared = new Set(asks.flatMap(({ name, files }) => (files === undefined ? [] : [name])))
  const lacking = wanted.flatMap(({ name, files }) =>
    files === undefined || compared.has(name) ? [] : [blind(name, files, lists.get(name) !== undefined)],
  )
  return seen({ view: withLacking(view, lacking), clock: view.clock })
}

const bodiesOf = (records: readonly string[], letter: string): readonly string[] =>
  records.flatMap((record) => (record.startsWith(letter) ? [record.slice(letter.length)] : []))

/**
 * Whether a record answers the plan: extra records belong to another plan and are no mistake. Variables are excluded
 * because only the plan knows their values, and logs because they must not be published.
 */
function isAsked(record: string, asks: readonly ServiceAsk[]): boolean {
  const value = readJson(record.slice(2))
  const service = asks[readCount(memberOf(value, 'ask')) ?? -1]
  switch (record.slice(0, 2)) {
    case 'a ':
    case 'l ':
      return false
    case 'h ':
    case 'b ':
      return service?.files !== undefined
    case 'q ':
      break
    default:
      return true
  }
  const about = memberOf(value, 'about')
  if (about === 'age' || about === 'held') return service?.files !== undefined
  if (about !== 'socket') return about !== 'env'
  const [on, number] = [memberOf(value, 'on'), memberOf(value, 'port')]
  return service?.listens?.some(({ port, host }) => (on === 'host' ? host : port) === number) === true
}

function blind(service: string, { artifact }: FilesRequest, isListed: boolean): Contents {
  const reason = isListed ? 'files-of-another-build' : 'files-not-collected'
  return { service, artifact, files: noEvidence('read', reason, { about: service }), mounts: [] }
}

const withLacking = (view: HostView, lacking: readonly Contents[]): HostView => ({
  ...view,
  instances: view.instances.map((instance) => {
    const contents = lacking.filter(({ service }) => instance.services.includes(service))
    if (contents.length === 0 || instance.state !== 'running') return instance
    return { ...instance, contents: [...(instance.contents ?? []), ...contents] }
  }),
})
