import { keyTwice } from '../../wire/json.ts'

/** One word for a POSIX shell: whatever the text holds, the shell sees it as data. NUL cannot be passed and is dropped. */
export const shellWord = (text: string): string => `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`

/**
 * The text as Docker's `json` template function prints it, so that a host can compare both byte by byte. Go escapes
 * U+2028 and U+2029, which JSON.stringify does not; every other escape is the same.
 */
export const engineJson = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/**
 * A glob as a pattern of awk for a path that begins with `./`: a star matches anything within one name, two of them for any
 * folders, a question mark for one byte of a name. Everything else is itself.
 */
export function globPattern(glob: string): string {
  const parts = glob.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => {
    switch (part) {
      case '**/':
        return '(.*/)?'
      case '**':
        return '.*'
      case '*':
        return '[^/]*'
      case '?':
        return '[^/]'
    }
    return part.replace(/[.[\](){}+$|\\^]/g, (sign) => ('\\]^'.includes(sign) ? `\\${sign}` : `[${sign}]`))
  })
  return `^[.]/${parts.join('')}$`
}

// Reads one value of a foreign JSON array: the type is checked and never converted.

/** The value of a JSON text; `undefined` when it is invalid or has a key twice. */
export function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return text.includes('{') && keyTwice(text, value) !== undefined ? undefined : value
  } catch {
    return undefined
  }
}

/** Templates as the members of a JSON object, for a format of the engine. */
export const memberFormat = (members: Readonly<Record<string, string>>): string =>
  Object.entries(members)
    .map(([key, template]) => `"${key}":${template}`)
    .join(',')

/**
 * The values of these keys in a JSON object, in this order, or the first key that is missing. Other keys belong to a
 * newer script; those after `required` keys may be absent.
 */
export function valuesOf(
  value: unknown,
  keys: readonly string[],
  required = keys.length,
): readonly unknown[] | { readonly missing: string } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const missing = keys.find((key, at) => at < required && !Object.hasOwn(value, key))
  return missing === undefined ? keys.map((key): unknown => Reflect.get(value, key)) : { missing }
}

export const readText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** A whole number that JavaScript holds exactly. */
export const readCount = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined

/** A list of texts; Go prints an empty one as null. */
export const readTexts = (value: unknown): readonly string[] | undefined =>
  value === null ? [] : Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined

/** All texts of a record, or nothing when one value is not a text. */
export function allTexts(values: readonly unknown[], count: number): readonly string[] | undefined {
  return values.length === count && values.every((value) => typeof value === 'string') ? values : undefined
}

/** A foreign text, shortened for a message. */
export const bounded = (text: string): string => text.trim().slice(0, 400)
