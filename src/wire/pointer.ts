/** A JSON Pointer (RFC 6901), read into its reference tokens. */
export type Pointer = readonly string[]

/** The tokens of `text`; nothing when it is no pointer, or empty, which names the whole document. */
export function readPointer(text: string): Pointer | undefined {
  if (!text.startsWith('/') || /~(?![01])/.test(text)) return undefined
  return text
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at a pointer in a parsed document. Only own members count: `/__proto__` finds nothing. */
export function valueAt(document: unknown, pointer: Pointer): unknown {
  let value = document
  for (const token of pointer) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined
    // `length` is an own member of an array and no member of its JSON; `01` is no index.
    if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(token)) return undefined
    value = Reflect.get(value, token)
  }
  return value
}
