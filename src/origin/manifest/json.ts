import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { ManifestFault } from '../../problem.ts'
import { keyTwice } from '../../wire/json.ts'
import { bounded } from './path.ts'

/** A JSON object as its own entries, so that no key of it (`__proto__`) can mean anything. */
export type Entries = readonly (readonly [key: string, value: unknown])[]

/** Reads a JSON object. `JSON.parse` keeps the last of two equal keys; here they are a mistake. */
export function readObject(text: string): Parsed<Entries, ManifestFault> {
  try {
    const value: unknown = JSON.parse(text)
    const entries = entriesOf(value)
    if (entries === undefined) return refused({ code: 'manifest-unrecognised' })
    const twice = keyTwice(text, value)
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
