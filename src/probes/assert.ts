import type { AssertObservation, AssertSaw } from '../model/answer.ts'
import type { Assertion, Test } from '../model/plan.ts'
import type { Reply } from '../wire/line.ts'
import type { Content } from './content.ts'
import type { Search } from './search.ts'

/** Characters of a value that are kept as evidence. */
const shown = 200

/** What an assertion is checked against. */
export interface Tried {
  readonly reply: Pick<Reply, 'headers' | 'unended'>
  readonly content: Content
  readonly search: Search
}

/** Checks one assertion. A value that fails is kept, bounded; secrets are not hidden yet. */
export function tryAssertion(assertion: Assertion, tried: Tried): AssertObservation {
  switch (assertion.on) {
    case 'header':
      return tryHeader(assertion.name, assertion.test, tried)
    case 'body':
      return tryBody(assertion.test, tried)
    case 'json':
      return tryJson(assertion.at, assertion.test, tried)
  }
}

const holds: AssertObservation = { holds: true }
const fails = (saw: AssertSaw): AssertObservation => ({ holds: false, saw })
const absent: AssertSaw = { kind: 'absent' }
const textSaw = (text: string): AssertSaw => ({ kind: 'text', text: text.slice(0, shown) })

function tryHeader(name: string, test: Test, { reply, search }: Tried): AssertObservation {
  const value = fieldOf(reply, name)
  if (test.is === 'absent') return value === undefined ? holds : fails(textSaw(value))
  if (value === undefined) return fails(absent)
  return passes(test, value, search) ? holds : fails(textSaw(value))
}

/** A field of the answer; repeated fields are joined (RFC 9110). */
export function fieldOf({ headers }: Pick<Reply, 'headers'>, name: string): string | undefined {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined
  return Array.isArray(value) ? value.join(', ') : value
}

function tryBody(test: Test, { reply, content, search }: Tried): AssertObservation {
  const read = content.text()
  if (!read.ok) return fails({ kind: 'unreadable', why: read.why })
  const { text, whole } = read
  if (test.is === 'present' || test.is === 'absent') {
    const isThere = text !== ''
    if (!isThere && !whole) return fails({ kind: 'unreadable', why: 'cut' })
    return isThere === (test.is === 'present') ? holds : fails(isThere ? textSaw(text) : absent)
  }
  // A text found at the start of a body is in the body. A pattern is different: it may match the end.
  if (test.is === 'containing' && text.includes(test.text)) return holds
  if (!whole) return fails({ kind: 'unreadable', why: reply.unended ? 'cut' : 'too-large' })
  return passes(test, text, search) ? holds : fails(textSaw(text))
}

function tryJson(at: string, test: Test, { content, search }: Tried): AssertObservation {
  const document = content.json()
  if (!document.ok) return fails({ kind: 'unreadable', why: document.why })
  const selected = search.select(document.value, at)
  if (selected.kind !== 'values') return fails({ kind: 'unreadable', why: selected.kind })
  const { values } = selected
  const [first] = values
  if (test.is === 'absent') return values.length === 0 ? holds : fails(sawOf(first))
  if (values.length === 0) return fails(absent)
  if (test.is !== 'present' && values.some(isInexact)) return fails({ kind: 'unreadable', why: 'number-inexact' })
  const wrong = values.find((value) => !passesValue(test, value, search))
  return wrong === undefined ? holds : fails(sawOf(wrong))
}

/** A whole number beyond 2^53: the next one reads the same. */
const isInexact = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)

/** Whether a value of JSON passes: `1` is not `"1"`, and an object equals nothing that can be written in one line. */
function passesValue(test: Test, value: unknown, search: Search): boolean {
  if (test.is === 'present') return true
  if (test.is === 'equal') return value === test.to
  return typeof value === 'object' && value !== null ? false : passes(test, String(value), search)
}

function passes(test: Test, text: string, search: Search): boolean {
  switch (test.is) {
    case 'equal':
      return text === String(test.to)
    case 'containing':
      return text.includes(test.text)
    case 'matching':
      return search.finds(test.pattern, text)
    case 'present':
      return true
    case 'absent':
      return false
  }
}

function sawOf(value: unknown): AssertSaw {
  if (typeof value === 'string') return textSaw(value)
  if (value === null) return { kind: 'text', text: 'null', type: 'null' }
  if (typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'text', text: String(value), type: typeof value === 'number' ? 'number' : 'boolean' }
  if (typeof value !== 'object') return textSaw(String(value))
  return { kind: 'structure', text: beginningOf(value).slice(0, shown) }
}

/** The beginning of a structure as JSON, without writing all of it. */
function beginningOf(value: object): string {
  const isList = Array.isArray(value)
  const members = Object.entries(value).slice(0, 10)
  const inner = members.map(([key, member]) => {
    const text =
      typeof member === 'object' && member !== null ? (Array.isArray(member) ? '[…]' : '{…}') : JSON.stringify(member)
    return isList ? text : `${JSON.stringify(key)}:${text}`
  })
  const more = Object.keys(value).length > members.length ? ',…' : ''
  return isList ? `[${inner.join(',')}${more}]` : `{${inner.join(',')}${more}}`
}
