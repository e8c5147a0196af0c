import { closest, distance } from 'fastest-levenshtein'
import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import { leastSecret } from '../../wire/signature.ts'
import type { Setting } from '../port.ts'
import { type Chosen, readSays } from './choice.ts'
import { readHeaders } from './headers.ts'
import { wrongType } from './kind-of.ts'

/** The settings of an endpoint in the config file. */
export interface EndpointSettings extends Chosen {
  /** Secret values, names in lower case. They are sent to the declared origin only. */
  readonly headers: ReadonlyMap<string, string>
  readonly request: EndpointRequest
  /** The shared signing key; a secret. */
  readonly secret: string | undefined
}

/** The request, apart from the path. */
export interface EndpointRequest {
  readonly method: 'GET' | 'HEAD' | 'POST'
  readonly body: string | undefined
  /** Whether HTTP/2 is offered. */
  readonly http2?: true
}

/**
 * The settings of an endpoint. Where the commit is: `preset`, `commit` (a JSON Pointer, default `/commit`), `header`
 * (a field of the answer), `meta` (a tag of a page), `metric` and its `label`, or `evidence: true` (the host
 * publishes the collector's output there, so the target has instances). How the request is sent: `method`, `body`,
 * `headers`, `http` and `sign`.
 */
export const settingKeys = [
  ...['preset', 'commit', 'header', 'meta', 'metric', 'label', 'evidence'],
  ...['method', 'body', 'headers', 'http', 'sign'],
] as const

/** Reads all settings, or reports every mistake at once. */
export function readSettings(settings: Readonly<Record<string, Setting>>): Parsed<EndpointSettings, Problem> {
  const problems: Problem[] = unknownKeys(settings)
  const chosen = keep(readSays(settings), problems)
  const { headers } = settings
  const fields = headers === undefined ? parsed(new Map<string, string>()) : readFields(headers)
  const sent = keep(fields, problems)
  const declaredRequest = keep(readRequest(settings), problems)
  const version = keep(readVersion(settings['http']), problems)
  const request =
    declaredRequest === undefined || version === undefined ? undefined : { ...declaredRequest, ...version }
  const signing = keep(readSecret(settings['sign']), problems)
  if (chosen === undefined || sent === undefined || request === undefined || signing === undefined)
    return refused(...problems)
  return problems.length > 0 ? refused(...problems) : parsed({ ...chosen, headers: sent, request, ...signing })
}

/** `sign: { secret }`; no problem contains the secret. */
function readSecret(setting: Setting | undefined): Parsed<Pick<EndpointSettings, 'secret'>, Problem> {
  if (setting === undefined) return parsed({ secret: undefined })
  const { value, place } = setting
  if (typeof value !== 'object' || value === null || !('secret' in value)) return wrongType(value, 'mapping', place)
  const { secret } = value
  if (typeof secret !== 'string') return wrongType(secret, 'text', place)
  if (secret.length >= leastSecret) return parsed({ secret })
  return refused({ place, value: undefined, fault: { code: 'sign-secret-short', min: leastSecret } })
}

/** `http: 2`, as a number or as text. */
function readVersion(setting: Setting | undefined): Parsed<Pick<EndpointRequest, 'http2'>, Problem> {
  const received = setting === undefined ? '1.1' : String(setting.value)
  if (received === '2') return parsed({ http2: true })
  if (received === '1.1' || setting === undefined) return parsed({})
  return refused({ place: setting.place, value: received.slice(0, 64), fault: { code: 'http-version-unknown' } })
}

/** Default: `GET`, or `POST` with a body. An answer to `HEAD` has headers only. */
function readRequest(settings: Readonly<Record<string, Setting>>): Parsed<EndpointRequest, Problem> {
  const { method, body, header } = settings
  if (body !== undefined && (typeof body.value !== 'string' || body.value.length > maxBody))
    return wrongType(body.value, 'text', body.place)
  const text = typeof body?.value === 'string' ? body.value : undefined
  const received = method?.value ?? (body === undefined ? 'GET' : 'POST')
  if (method !== undefined && typeof received !== 'string') return wrongType(received, 'text', method.place)
  const place = method?.place ?? body?.place
  const found = (['GET', 'HEAD', 'POST'] as const).find((one) => one === received)
  const fits =
    found !== undefined && (found !== 'HEAD' || header !== undefined) && (found === 'POST' || text === undefined)
  if (fits || place === undefined) return parsed({ method: found ?? 'GET', body: text })
  return refused({ place, value: String(received).slice(0, 64), fault: { code: 'endpoint-method', method: found } })
}

const maxBody = 64 * 1024

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

function keep<T>(read: Parsed<T, Problem>, problems: Problem[]): T | undefined {
  if (read.ok) return read.value
  problems.push(...read.problems)
  return undefined
}
