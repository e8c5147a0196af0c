import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { ManifestFault } from '../../problem.ts'
import { keyTwice } from '../../wire/json.ts'
import { bounded } from './path.ts'

/** A JSON object as a list of entries, so that keys such as `__proto__` have no effect. */
export type Entries = readonly (readonly [key: string, value: unknown])[]

/** Parses a JSON object. `JSON.parse` keeps the last of two equal keys; here duplicates are refused. */
export function readObject(text: string): Parsed<Entries, ManifestFault> {
  try {
    const value: unknown = JSON.parse(text)
    const entries = entriesOf(value)
    if (entries === undefined) return refused({ code: 'manifest-unrecognised' })
    const twice = keyTwice(text, value)
    return twice === undefined ? parsed(entries) : refused({ code: 'manifest-path-twice', path: bounded(twice) })
  } catch {
    // A syntax error, or deeper nesting than any manifest has.
    return refused({ code: 'manifest-not-json' })
  }
}

/** The entries of an object; `undefined` for any other value. */
export const entriesOf = (value: unknown): Entries | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined

/** The value of a key, if it exists. */
export const valueAt = (entries: Entries, key: string): unknown => entries.find(([name]) => name === key)?.[1]

/** A JSON pointer to a key (RFC 6901). */
export const pointer = (...keys: readonly string[]): string =>
  bounded(keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''))
