import { keyTwice } from '../../wire/json.ts'

// Reading one value of a foreign JSON array: its type is checked, and nothing is turned into what it is not.

/** The value in a JSON text; `undefined` when it is none, or says a key twice. */
export function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return text.includes('{') && keyTwice(text, value) !== undefined ? undefined : value
  } catch {
    return undefined
  }
}

export const readText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** A whole number that JavaScript holds exactly. */
export const readCount = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined

/** A list of texts; Go prints an empty one as null. */
export const readTexts = (value: unknown): readonly string[] | undefined =>
  value === null ? [] : Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined

/** All of a record's texts, or nothing when one of them is none. */
export function allTexts(values: readonly unknown[], count: number): readonly string[] | undefined {
  return values.length === count && values.every((value) => typeof value === 'string') ? values : undefined
}
