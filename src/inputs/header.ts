import { type Parsed, type Place, parsed, refused } from '../parsed.ts'
import type { HeaderField } from '../probes/port.ts'
import type { Fault, Problem } from '../problem.ts'
import { keep, problem } from './problems.ts'
import { fillTemplate, type Secrets } from './template.ts'

export type { HeaderField } from '../probes/port.ts'

/** Headers of the connection, and headers that change the meaning of a response. */
const reserved = new Set([
  ...['host', 'connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'content-length', 'upgrade'],
  ...['expect', 'te', 'trailer', 'accept-encoding', 'http2-settings'],
])

/** The maximum length of a value in characters, which is more than servers accept. */
const maxValue = 8192

/**
 * Parses the headers of a request. `${NAME}` in a value is read from the environment and masked. Problems contain no
 * value, because it may be a secret.
 */
export function readHeaders(
  fields: Readonly<Record<string, string>>,
  at: (name: string) => Place,
  secrets: Secrets,
): Parsed<readonly HeaderField[], Problem> {
  const problems: Problem[] = []
  const names = readFieldNames(Object.keys(fields), at, problems)
  const read = Object.entries(fields).flatMap(([written, template]): HeaderField[] => {
    const place = at(written)
    const name = written.toLowerCase()
    const value = keep(fillTemplate(template, place, secrets), problems)
    const wrong = (fault: Fault): [] => {
      problems.push(problem(place, undefined, fault))
      return []
    }
    if (value === undefined || !names.has(name)) return []
    if (reserved.has(name)) return wrong({ code: 'header-reserved', name: written })
    if (!isFieldValue(value)) return wrong({ code: 'header-value-malformed', name: written })
    return [[name, value]]
  })
  return problems.length > 0 ? refused(...problems) : parsed(read)
}

/** The valid names in lower case. Invalid names and duplicates are reported. */
export function readFieldNames(
  names: readonly string[],
  at: (name: string) => Place,
  problems: Problem[],
): ReadonlySet<string> {
  const known = new Map<string, string>()
  for (const name of names) {
    const other = known.get(name.toLowerCase())
    if (!isFieldName(name))
      problems.push(problem(at(name), undefined, { code: 'header-name-malformed', name: name.slice(0, 128) }))
    else if (other !== undefined)
      problems.push(problem(at(name), undefined, { code: 'header-name-twice', name, other }))
    else known.set(name.toLowerCase(), name)
  }
  return new Set(known.keys())
}

/** A header name is a token (RFC 9110, section 5.6.2). */
export const isFieldName = (text: string): boolean => /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/.test(text)

/** The characters of a value (RFC 9110, section 5.5). Servers interpret bytes beyond ASCII differently, so they are refused. */
const isFieldValue = (text: string): boolean => text.length <= maxValue && /^[\x20-\x7e\t]*$/.test(text)
