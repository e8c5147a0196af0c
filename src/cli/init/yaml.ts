import type { LineCounter as Lines, parseDocument as Parse } from 'yaml'

/** A YAML file of the repository, as plain data. */
export interface Yaml {
  readonly value: unknown
  /** The line, from 1, of the value at the keys, or else of its nearest existing parent. */
  line(...keys: readonly (string | number)[]): number
}

export interface YamlParser {
  readonly parseDocument: typeof Parse
  readonly LineCounter: typeof Lines
}

/** The maximum number of aliases; a file with an alias bomb is ignored. */
const maxAliases = 200

/** Reads a file; `undefined` when it is not reliable. The parser is passed, because only `init` loads it. */
export function readYaml(text: string, { parseDocument, LineCounter }: YamlParser): Yaml | undefined {
  try {
    const lineCounter = new LineCounter()
    const document = parseDocument(text, { lineCounter, merge: true, logLevel: 'silent', prettyErrors: false })
    if (document.errors.length > 0) return undefined
    const value: unknown = document.toJS({ maxAliasCount: maxAliases })
    const line = (...keys: readonly (string | number)[]): number => {
      const parent: unknown = keys.length < 2 ? document.contents : document.getIn(keys.slice(0, -1), true)
      // A list has its items where a mapping has pairs of a key and a value.
      const pair = listOf(at(parent, 'items')).find((item) => at(item, 'key', 'value') === keys.at(-1))
      const item = keys.length === 0 ? parent : (at(pair, 'key') ?? at(parent, 'items', keys.at(-1) ?? 0))
      const offset = at(item, 'range', 0)
      if (typeof offset === 'number') return Math.max(1, lineCounter.linePos(offset).line)
      return keys.length === 0 ? 1 : line(...keys.slice(0, -1))
    }
    return { value, line }
  } catch {
    // A bomb of aliases, or brackets deeper than the stack.
    return undefined
  }
}

/** The value at own keys. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let found = value
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = Reflect.get(found, key)
  }
  return found
}

/** The entries of a mapping; none of anything else. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []

/** A list, or one thing as a list of one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** The texts among them; numbers as they are written. */
export const textsOf = (value: unknown): readonly string[] => listOf(value).flatMap((one) => textOf(one) ?? [])

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
