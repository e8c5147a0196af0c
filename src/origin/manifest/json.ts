import type { Parsed } from '../../parsed.ts'
import { parsed, refused } from '../../parsed.ts'
import type { ManifestFault } from '../../problem.ts'
import { bounded } from './path.ts'

/** A JSON object as its own entries, so that no key of it (`__proto__`) can mean anything. */
export type Entries = readonly (readonly [key: string, value: unknown])[]

/** Reads a JSON object. `JSON.parse` keeps the last of two equal keys; here they are a mistake. */
export function readObject(text: string): Parsed<Entries, ManifestFault> {
  try {
    const value: unknown = JSON.parse(text)
    const entries = entriesOf(value)
    if (entries === undefined) return refused({ code: 'manifest-unrecognised' })
    const twice = keysIn(text) === keysOf(value) ? undefined : firstKeyTwice(text)
    return twice === undefined ? parsed(entries) : refused({ code: 'manifest-path-twice', path: bounded(twice) })
  } catch {
    // A syntax error, or nesting that no manifest has: neither is one.
    return refused({ code: 'manifest-not-json' })
  }
}

/** The entries of an object; nothing of anything else. */
export const entriesOf = (value: unknown): Entries | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined

/** The value of a key, when it is there. */
export const valueAt = (entries: Entries, key: string): unknown => entries.find(([name]) => name === key)?.[1]

/** A JSON pointer to a key (RFC 6901). */
export const pointer = (...keys: readonly string[]): string =>
  bounded(keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''))

/**
 * How many keys the objects of a JSON text have: strings before a colon. Faster than naming them, which is needed for a
 * mistake alone. Where no colon stands apart from its key, `":` ends each of them; a value that holds it counts too, and
 * then the keys are named for nothing.
 */
function keysIn(text: string): number {
  let keys = 0
  if (!/"[ \t\n\r]+:/.test(text)) {
    for (let end = text.indexOf('":'); end !== -1; end = text.indexOf('":', end + 2)) keys += 1
    return keys
  }
  for (let start = text.indexOf('"'); start !== -1; ) {
    let end = text.indexOf('"', start + 1)
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
    let next = end + 1
    while (text.charCodeAt(next) <= 0x20) next += 1
    if (text[next] === ':') keys += 1
    start = text.indexOf('"', next)
  }
  return keys
}

/** Whether a quote belongs to its string: an odd number of backslashes stands before it. */
function isEscaped(text: string, quote: number): boolean {
  let first = quote
  while (text[first - 1] === '\\') first -= 1
  return (quote - first) % 2 === 1
}

/** How many of them are left after parsing, which keeps one of those that are equal. */
function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let keys = 0
  if (Array.isArray(value)) for (const one of value) keys += keysOf(one)
  // Of an object with ten thousand keys, Object.values takes three times as long.
  else for (const key in value) keys += 1 + keysOf(value[key as keyof typeof value])
  return keys
}

/** The first key that an object of this JSON text has twice. */
function firstKeyTwice(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = []
  let last = ''
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (token !== ':') last = token
    else {
      const keys = open.at(-1)
      const key = last.includes('\\') ? String(JSON.parse(last)) : last.slice(1, -1)
      if (keys?.has(key)) return key
      keys?.add(key)
    }
  }
  return undefined
}
