import { type Parsed, type Place, parsed, refused } from '../../parsed.ts'
import type { Fault, Problem } from '../../problem.ts'

/** Fields that belong to the connection, or that would change the meaning of an answer. */
const reserved = new Set([
  ...['host', 'connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'content-length', 'upgrade'],
  ...['expect', 'te', 'trailer', 'accept-encoding'],
])

/** A field name is a token (RFC 9110, section 5.6.2). */
export const isFieldName = (text: string): boolean => /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/.test(text)

/**
 * Reads the header fields of a request, names in lower case; no problem contains a value, because it may be a secret.
 */
export function readHeaders(
  fields: Readonly<Record<string, unknown>>,
  place: Place,
): Parsed<ReadonlyMap<string, string>, Problem> {
  const headers = new Map<string, string>()
  const written = new Map<string, string>()
  const problems: Problem[] = []
  for (const [name, value] of Object.entries(fields)) {
    const fault = faultOf(name, value, written)
    if (fault !== undefined) problems.push({ place, value: undefined, fault })
    else if (typeof value === 'string') headers.set(name.toLowerCase(), value)
    written.set(name.toLowerCase(), name)
  }
  return problems.length === 0 ? parsed(headers) : refused(...problems)
}

function faultOf(name: string, value: unknown, written: ReadonlyMap<string, string>): Fault | undefined {
  const other = written.get(name.toLowerCase())
  if (!isFieldName(name)) return { code: 'header-name-malformed', name: name.slice(0, 128) }
  if (reserved.has(name.toLowerCase())) return { code: 'header-reserved', name }
  if (other !== undefined) return { code: 'header-name-twice', name, other }
  // The characters of a value (RFC 9110, section 5.5), limited to ASCII: servers interpret other bytes differently.
  if (typeof value !== 'string' || value.length > 8192 || !/^[\x20-\x7e\t]*$/.test(value))
    return { code: 'header-value-malformed', name }
  return undefined
}
