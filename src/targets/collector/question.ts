import { type Evidence, noEvidence } from '../../model/evidence.ts'
import type { Selector } from '../../model/plan.ts'
import type { PortAsk, ServiceAsk } from '../port.ts'
import { digestOf } from './lists.ts'
import { bounded, readJson, readText, readTexts } from './shell.ts'

/** What a published document was collected for: one service of the script that printed it, in the terms of a config file. */
export interface Question {
  readonly service: string
  /** What selects its containers or its process; different selectors never give the same text. */
  readonly container: string
  readonly release: string | undefined
  readonly revision: string | undefined
  readonly listens: readonly string[]
  /** Whether Compose computed the configuration of its current files. */
  readonly current: boolean
  /** The digest of the list that its files were compared with. */
  readonly files: string | undefined
}

function questionOf({ name, container, release, listens = [], current, files }: ServiceAsk): Question {
  return {
    service: name,
    container: selectorText(container),
    release: release?.path,
    revision: release?.revision,
    listens: listens.map(portText),
    current: current === true,
    files: files === undefined ? undefined : digestOf(files),
  }
}

/** A selector as a config file writes it. No name in it has a space, a slash or an `=` that could be another part. */
function selectorText(container: Selector): string {
  switch (container.by) {
    case 'service':
      return `service: ${container.name}`
    case 'compose':
      return `compose: ${container.project === undefined ? '' : `${container.project}/`}${container.service}`
    case 'all':
      return container.project === undefined ? 'all' : `all: ${container.project}`
    case 'name':
      return `name: ${container.name}`
    case 'label':
      return `label: ${container.key}=${container.value}`
    case 'image':
      return `image: ${container.reference}`
    case 'swarm':
      return `swarm: ${container.service}`
    case 'systemd':
      return `systemd: ${container.unit}`
    case 'pidfile':
      return `pidfile: ${container.path}`
  }
}

const portText = ({ port, host }: PortAsk): string => (host === undefined ? String(port) : `${host}:${port}`)

/**
 * The first records of a published document: what selected each service and what was checked, since the reader's plan
 * may select something else by the same name.
 */
export const questionRecords = (asks: readonly ServiceAsk[]): readonly string[] =>
  asks.map((ask) => `a ${JSON.stringify(questionOf(ask))}`)

/** Reads such a record, without its letter. Unknown keys belong to a newer script. */
export function readQuestion(body: string): Question | undefined {
  const value = readJson(body)
  if (typeof value !== 'object' || value === null) return undefined
  const member = (key: keyof Question): unknown => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined)
  const [service, container] = [readText(member('service')), readText(member('container'))]
  const [listens, current] = [readTexts(member('listens')), member('current')]
  if (service === undefined || container === undefined || listens === undefined || typeof current !== 'boolean')
    return undefined
  const [release, revision, files] = [member('release'), member('revision'), member('files')].map(readText)
  return { service, container, release, revision, listens, current, files }
}

/**
 * Why a document does not answer the plan: it was not collected for a service, or it selected or checked one in
 * another way. Extra questions are fine. Lists of files are compared with each service.
 */
export function doubtQuestions(
  questions: readonly Question[],
  wanted: readonly ServiceAsk[],
): Evidence<never> | undefined {
  for (const ask of wanted) {
    const [question, ...more] = questions.filter(({ service }) => service === ask.name)
    if (question === undefined) return noEvidence('parse', 'service-not-collected', { about: ask.name })
    // Two selections under one name: it is unknown which of them the containers belong to.
    const difference =
      more.length > 0 ? { received: 'several selections', expected: 'one' } : differenceOf(question, ask)
    if (difference !== undefined) return noEvidence('parse', 'selection-differs', { about: ask.name, ...difference })
  }
  return undefined
}

interface Difference {
  readonly received: string
  readonly expected: string
}

function differenceOf(found: Question, ask: ServiceAsk): Difference | undefined {
  const wanted = questionOf(ask)
  const pair = (received: string, expected: string): Difference => ({
    received: bounded(received),
    expected: bounded(expected),
  })
  if (found.container !== wanted.container) return pair(found.container, wanted.container)
  for (const key of ['release', 'revision'] as const) {
    const [received, expected] = [found[key], wanted[key]].map((text) =>
      text === undefined ? `no ${key}` : `${key}: ${text}`,
    )
    if (received !== expected) return pair(received ?? '', expected ?? '')
  }
  const missing = wanted.listens.filter((port) => !found.listens.includes(port))
  if (missing.length > 0)
    return pair(
      found.listens.length === 0 ? 'no listens' : `listens: ${found.listens.join(', ')}`,
      `listens: ${wanted.listens.join(', ')}`,
    )
  return wanted.current && !found.current ? pair('no current', 'current: true') : undefined
}
