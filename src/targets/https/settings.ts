import { closest, distance } from 'fastest-levenshtein'
import { type Parsed, type Place, parsed, refused } from '../../parsed.ts'
import type { Problem, YamlKind } from '../../problem.ts'
import type { Setting } from '../port.ts'
import { isFieldName, readHeaders } from './headers.ts'
import { type Pointer, readPointer } from './pointer.ts'

/** Where in an answer the commit stands, or that the answer is the collector's own document. */
export type Says =
  | { readonly kind: 'json'; readonly text: string; readonly pointer: Pointer }
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'evidence' }

/** What the config file says beside the address of an endpoint. */
export interface EndpointSettings {
  readonly says: Says
  /** Secret values, names in lower case. They go to the declared origin and nowhere else. */
  readonly headers: ReadonlyMap<string, string>
}

/**
 * The settings of an endpoint: `commit` (a JSON Pointer, `/commit` when nothing is said), or `header` (the field of
 * the answer that names the commit), or `evidence: true` (the host publishes what the collector prints there, so the
 * target yields instances); and `headers` to send.
 */
export const settingKeys = ['commit', 'header', 'evidence', 'headers'] as const

/** Reads them all, or every mistake at once. */
export function readSettings(settings: Readonly<Record<string, Setting>>): Parsed<EndpointSettings, Problem> {
  const problems: Problem[] = unknownKeys(settings)
  const says = keep(readSays(settings), problems)
  const { headers } = settings
  const fields = headers === undefined ? parsed(new Map<string, string>()) : readFields(headers)
  const sent = keep(fields, problems)
  if (says === undefined || sent === undefined || problems.length > 0) return refused(...problems)
  return parsed({ says, headers: sent })
}

function readSays(settings: Readonly<Record<string, Setting>>): Parsed<Says, Problem> {
  const chosen = (['commit', 'header', 'evidence'] as const).filter(
    (key) => settings[key] !== undefined && settings[key].value !== false,
  )
  const [first, second] = chosen
  const setting = first === undefined ? undefined : settings[second ?? first]
  if (first === undefined || setting === undefined)
    return parsed({ kind: 'json', text: '/commit', pointer: ['commit'] })
  const { place, value } = setting
  if (second !== undefined)
    return refused({ place, value: undefined, fault: { code: 'settings-exclude', keys: chosen } })
  switch (first) {
    case 'commit':
      return readPointerSetting(value, place)
    case 'header':
      if (typeof value !== 'string') return wrongType(value, 'text', place)
      if (!isFieldName(value))
        return refused({
          place,
          value: value.slice(0, 128),
          fault: { code: 'header-name-malformed', name: value.slice(0, 128) },
        })
      return parsed({ kind: 'header', name: value.toLowerCase() })
    case 'evidence':
      return value === true ? parsed({ kind: 'evidence' }) : wrongType(value, 'boolean', place)
  }
}

function readPointerSetting(value: unknown, place: Place): Parsed<Says, Problem> {
  if (typeof value !== 'string') return wrongType(value, 'text', place)
  const pointer = value.length > 1024 ? undefined : readPointer(value)
  if (pointer === undefined) return refused({ place, value: value.slice(0, 128), fault: { code: 'pointer-malformed' } })
  return parsed({ kind: 'json', text: value, pointer })
}

function readFields({ value, place }: Setting): Parsed<ReadonlyMap<string, string>, Problem> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongType(value, 'mapping', place)
  return readHeaders(Object.fromEntries(Object.entries(value)), place)
}

function unknownKeys(settings: Readonly<Record<string, Setting>>): Problem[] {
  const known: readonly string[] = settingKeys
  return Object.entries(settings).flatMap(([key, { place }]) => {
    if (known.includes(key)) return []
    const near = key.length > 64 ? undefined : closest(key.toLowerCase(), known)
    const nearest = near !== undefined && distance(key.toLowerCase(), near) <= 2 ? near : undefined
    return [{ place, value: key.slice(0, 64), fault: { code: 'unknown-key', key: key.slice(0, 64), nearest, known } }]
  })
}

function wrongType(value: unknown, expected: YamlKind, place: Place): Parsed<never, Problem> {
  const fault = { code: 'yaml-type', expected: [expected], seen: kindOf(value), quoted: undefined } as const
  return refused({ place, value: undefined, fault })
}

function kindOf(value: unknown): YamlKind {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'mapping'
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text'
}

function keep<T>(read: Parsed<T, Problem>, problems: Problem[]): T | undefined {
  if (read.ok) return read.value
  problems.push(...read.problems)
  return undefined
}
