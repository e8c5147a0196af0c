import {
  type Answer,
  type AnswerTraits,
  type MarkObservation,
  type TellingField,
  tellingFields,
} from '../model/answer.ts'
import { usualSkew } from '../model/evidence-statement.ts'
import type { BuildMark } from '../model/plan.ts'
import { readEdge } from '../wire/edge.ts'
import type { Reply } from '../wire/line.ts'
import { metaTags } from '../wire/meta.ts'
import { fieldOf, tryAssertion } from './assert.ts'
import { type Content, contentOf } from './content.ts'
import type { RouteAsk } from './port.ts'
import type { Search } from './search.ts'
import { sumOf } from './sum.ts'

/** Characters that are kept: of a Location, of any other field, and of the name of a build. */
const locationCap = 1024
const fieldCap = 256
const buildCap = 256
const day = 86_400_000

/** Whether the body of the answer is read, or only waited for. */
export const readsBody = ({ claim: { asserts = [], build }, sum }: RouteAsk): boolean =>
  sum === true || asserts.some(({ on }) => on !== 'header') || (build !== undefined && build.by !== 'header')

/** The part of an answer that a claim is judged by. `now`: milliseconds since 1970. */
export function readAnswer(ask: RouteAsk, reply: Reply, search: Search, now: () => number): Answer {
  const { status, took } = reply
  const location = fieldOf(reply, 'location')?.slice(0, locationCap)
  const fields = telling(reply)
  const edge = readEdge(reply)
  const dated = datedOf(reply, now())
  const answer = {
    status,
    location,
    took,
    ...(fields === undefined ? {} : { fields }),
    ...(edge === undefined ? {} : { edge }),
    ...(dated === undefined ? {} : { dated }),
  }
  const { claim, sum } = ask
  const isPlain = !claim.asserts && !claim.build && !claim.http && !claim.certificateDays && !sum
  return isPlain
    ? answer
    : {
        ...answer,
        ...traitsOf(ask, reply, search, now),
        ...(sum ? { body: sumOf(reply, claim.method, claim.url) } : {}),
      }
}

function traitsOf({ claim }: RouteAsk, reply: Reply, search: Search, now: () => number): AnswerTraits {
  const { asserts, build, http, certificateDays } = claim
  const content = contentOf(reply)
  const until = certificateDays === undefined ? undefined : reply.peer?.until
  const days = until === undefined ? undefined : Math.floor((until - now()) / day)
  return {
    ...(asserts === undefined ? {} : { asserts: asserts.map((one) => tryAssertion(one, { reply, content, search })) }),
    ...(build === undefined ? {} : { build: readMark(build, reply, content, search) }),
    ...(http === undefined || reply.peer === undefined ? {} : { http: reply.peer.protocol }),
    ...(until === undefined || days === undefined
      ? {}
      : { certificate: { days, until: new Date(until).toISOString() } }),
  }
}

/** The fields that show who answered and how fresh the answer is. */
export function telling(reply: Reply): AnswerTraits['fields'] {
  let found: Partial<Record<TellingField, string>> | undefined
  for (const name of tellingFields) {
    if (reply.headers[name] === undefined) continue
    found ??= {}
    found[name] = fieldOf(reply, name)?.slice(0, fieldCap) ?? ''
  }
  return found
}

/** How many seconds its `Date` differs from our clock; undefined if it does not, or if the reply has none. */
function datedOf(reply: Reply, now: number): number | undefined {
  const seconds = Math.round((now - Date.parse(fieldOf(reply, 'date') ?? '')) / 1000)
  return Math.abs(seconds) > usualSkew ? seconds : undefined
}

function readMark(mark: BuildMark, reply: Reply, content: Content, search: Search): MarkObservation {
  switch (mark.by) {
    case 'header':
      return named(onceEach(fieldOf(reply, mark.name)?.split(',') ?? []))
    case 'json':
      return readJsonMark(mark.at, content, search)
    case 'meta': {
      const read = content.text()
      if (!read.ok) return { kind: 'unreadable', why: read.why }
      const { contents, whole } = metaTags(read.text, mark.name)
      if (contents.length === 0 && !whole && !read.whole)
        return { kind: 'unreadable', why: reply.unended ? 'cut' : 'too-large' }
      // Two tags of one name that differ don't name one build.
      return named(onceEach(contents))
    }
  }
}

function readJsonMark(at: string, content: Content, search: Search): MarkObservation {
  const document = content.json()
  if (!document.ok) return { kind: 'unreadable', why: document.why }
  const selected = search.select(document.value, at)
  if (selected.kind !== 'values') return { kind: 'unreadable', why: selected.kind }
  const values = selected.values.filter((value) => value !== null)
  const texts = values.filter((value) => typeof value === 'string')
  // A number is no id: readers of JSON round large ones.
  return texts.length < values.length ? { kind: 'unreadable', why: 'not-a-string' } : named(onceEach(texts))
}

/** Values that occur several times, each text once; different texts don't name one build. */
const onceEach = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].join(', ')

const named = (build: string): MarkObservation =>
  build.trim() === '' ? { kind: 'absent' } : { kind: 'named', build: build.trim().slice(0, buildCap) }
