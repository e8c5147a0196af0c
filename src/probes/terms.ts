import type { AnswerTraits, AssertObservation, MarkObservation } from '../model/answer.ts'
import type { Assertion, BuildMark, RouteTerms } from '../model/plan.ts'
import { openThread, type Thread } from '../thread.ts'
import type { Reply } from '../wire/line.ts'
import { metaTags } from '../wire/meta.ts'
import { fieldOf, tryAssertion } from './assert.ts'
import { type Content, contentOf } from './content.ts'
import { isPath, openSearch, type Search } from './search.ts'

/** The claim about the content of a response. */
export type Terms = Pick<RouteTerms, 'asserts' | 'build'>
export type TermTraits = Pick<AnswerTraits, 'asserts' | 'build'>

/** The message to a thread: a response, and the claim about it. */
export interface TermsJob {
  readonly terms: Terms
  readonly reply: Pick<Reply, 'headers' | 'body' | 'whole' | 'unended'>
}

/** Checks claims about responses. */
export interface TermsReader {
  /** Nothing when it was cancelled. */
  read(terms: Terms, reply: Reply, signal: AbortSignal): Promise<TermTraits | undefined>
  close(): void
}

/**
 * Patterns take linear time, but a constant that a server can make large; a JSON path takes time that no size bounds.
 * So paths, and patterns on more than this many characters, are checked in a thread that can be stopped.
 */
const maxHere = 4096

/** Loads the parsers that the claims need. */
export async function openTermsReader(
  claims: readonly Terms[],
  thread: Thread<TermsJob, TermTraits>,
): Promise<TermsReader['read']> {
  if (claims.some(searches)) thread.warm()
  const search = await openSearch({ patterns: claims.some(({ asserts = [] }) => asserts.some(isPattern)) })
  return async (terms, reply, signal) => {
    if (!searches(terms) && !(terms.asserts?.some(isPattern) && sizeOf(terms, reply) > maxHere))
      return readTerms(terms, reply, search)
    const { headers, body, whole, unended } = reply
    const job = { terms, reply: { headers, body, whole, ...(unended && { unended }) } }
    const ran = await thread.run(job, signal)
    switch (ran.by) {
      case 'result':
        return ran.result
      case 'cancelled':
        return undefined
      case 'limit':
        return readTerms(terms, reply, search, isCostly)
    }
  }
}

/** The thread that checks answers for all checks of a run. */
export const openTermsThread = (limit?: number): Thread<TermsJob, TermTraits> => openThread<TermsJob, TermTraits>(limit)

const isPattern = ({ test }: Assertion): boolean => test.is === 'matching'
const hasPath = (one: Assertion): boolean => one.on === 'json' && isPath(one.at)
const isCostly = (one: Assertion): boolean => isPattern(one) || hasPath(one)
const isCostlyMark = (mark: BuildMark): boolean => mark.by === 'json' && isPath(mark.at)

const searches = ({ asserts = [], build }: Terms): boolean =>
  asserts.some(hasPath) || (build !== undefined && isCostlyMark(build))

const sizeOf = ({ asserts = [] }: Terms, reply: Reply): number =>
  asserts.reduce(
    (sum, one) => sum + (one.on === 'header' ? (fieldOf(reply, one.name)?.length ?? 0) : reply.body.length),
    0,
  )

/** Checks all terms on an answer. Those that `isStopped` took too much time or memory, so nothing is known of them. */
export function readTerms(
  { asserts, build }: Terms,
  reply: TermsJob['reply'],
  search: Search,
  isStopped: (one: Assertion) => boolean = () => false,
): TermTraits {
  const content = contentOf(reply)
  const wasStopped: AssertObservation = { holds: false, saw: { kind: 'unreadable', why: 'too-costly' } }
  const check = (one: Assertion): AssertObservation =>
    isStopped(one) ? wasStopped : tryAssertion(one, { reply, content, search })
  return {
    ...(asserts === undefined ? {} : { asserts: asserts.map(check) }),
    ...(build === undefined ? {} : { build: readMark(build, reply, content, search) }),
  }
}

/** Characters of the name of a build that are kept. */
const buildCap = 256

function readMark(mark: BuildMark, reply: TermsJob['reply'], content: Content, search: Search): MarkObservation {
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
  const values = selected.values.map((value) => value ?? '')
  const texts = values.filter((value) => typeof value === 'string')
  // A number is no id: readers of JSON round large ones.
  return texts.length < values.length ? { kind: 'unreadable', why: 'not-a-string' } : named(onceEach(texts))
}

/**
 * Values that occur several times, each text once; different texts don't name one build, and texts of which one is empty
 * name none.
 */
function onceEach(texts: readonly string[]): string {
  const different = new Set(texts.map((text) => text.trim()))
  return different.has('') ? '' : [...different].join(', ')
}

const named = (build: string): MarkObservation =>
  build.trim() === '' ? { kind: 'absent' } : { kind: 'named', build: build.trim().slice(0, buildCap) }
