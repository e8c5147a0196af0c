import type { BuildMark, RouteTerms } from '../../model/plan.ts'
import type { Place } from '../../parsed.ts'
import type { HeaderField } from '../../probes/port.ts'
import type { Problem } from '../../problem.ts'
import type { DeclaredSearch, DeclaredTerms } from '../declarations.ts'
import { readDuration } from '../duration.ts'
import { readFieldNames, readHeaders } from '../header.ts'
import { controlCharacter, keep, problem } from '../problems.ts'
import type { Secrets } from '../template.ts'
import { readAssertions, readJsonPlace } from './assertions.ts'
import type { RouteKeys } from './route-schema.ts'
import type { Located, Path } from './yaml.ts'

/** The range of `timeout`, the same as for the input. */
const timeoutBounds = { min: 100, max: 3_600_000 }
/** The maximum size of a request body in bytes. */
const bodyBytes = 1024 * 1024

/** Parses the keys of a route besides its request and its status. */
export function readTerms(
  keys: RouteKeys,
  path: Path,
  yaml: Located,
  secrets: Secrets,
  problems: Problem[],
): DeclaredTerms {
  const at = (...below: Path): Place => yaml.at([...path, ...below])
  const sent = keep(
    readHeaders(keys.headers ?? {}, (name) => yaml.atKey([...path, 'headers', name]), secrets),
    problems,
  )
  const body = readBody(keys.body, at('body'), problems)
  const { asserts, searches } = readAssertions(keys.expect, [...path, 'expect'], yaml, problems)
  const build = keys.build && readMark(keys.build, [...path, 'build'], yaml, problems)
  const timeout =
    keys.timeout === undefined ? undefined : keep(readDuration(keys.timeout, at('timeout'), timeoutBounds), problems)
  const { tls, samples } = keys
  const headers = withType(sent ?? [], keys.body)
  const terms: RouteTerms = {
    ...(headers.length === 0 ? {} : { headers: headers.map(([name]) => name) }),
    ...(body === undefined ? {} : { body: Buffer.byteLength(body) }),
    ...(asserts.length === 0 ? {} : { asserts }),
    ...httpOf(keys.http, at('http'), problems),
    ...viaOf(keys.via, at('via'), problems),
    ...followOf(keys.follow, at('follow'), problems),
    ...(timeout === undefined ? {} : { timeout }),
    ...(samples === undefined || samples === 1 ? {} : { samples }),
    ...(build === undefined ? {} : { build: build.mark }),
    ...(tls?.days === undefined ? {} : { certificateDays: tls.days }),
  }
  return {
    terms,
    headers,
    body,
    authorities: tls?.ca === undefined ? undefined : { text: tls.ca, place: at('tls', 'ca') },
    searches: [...searches, ...(build?.searches ?? [])],
    places: {
      http: at('http'),
      via: at('via'),
      tls: yaml.atKey([...path, 'tls']),
      body: yaml.atKey([...path, 'expect', keys.expect.body === undefined ? 'json' : 'body']),
    },
  }
}

/** The request body: a string unchanged, anything else as JSON. YAML has numbers that JSON does not support. */
function readBody(body: RouteKeys['body'], place: Place, problems: Problem[]): string | undefined {
  if (body === undefined) return undefined
  if (typeof body !== 'string' && hasUnwritable(body)) {
    problems.push(problem(place, undefined, { code: 'body-not-json' }))
    return undefined
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const amount = Buffer.byteLength(text)
  if (amount <= bodyBytes) return text
  problems.push(problem(place, undefined, { code: 'too-large', limit: bodyBytes, amount }))
  return undefined
}

function hasUnwritable(value: unknown): boolean {
  if (typeof value === 'bigint' || typeof value === 'number') return !Number.isFinite(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUnwritable)
}

/** Adds a content type, because servers guess the type of a body without one. */
function withType(headers: readonly HeaderField[], body: RouteKeys['body']): readonly HeaderField[] {
  if (body === undefined || headers.some(([name]) => name === 'content-type')) return headers
  return [...headers, ['content-type', typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json']]
}

interface DeclaredMark {
  readonly mark: BuildMark
  readonly searches: readonly DeclaredSearch[]
}

function readMark(
  { header, json, meta }: NonNullable<RouteKeys['build']>,
  path: Path,
  yaml: Located,
  problems: Problem[],
): DeclaredMark | undefined {
  if (header !== undefined) {
    const [name] = readFieldNames([header], () => yaml.at([...path, 'header']), problems)
    return name === undefined ? undefined : { mark: { by: 'header', name }, searches: [] }
  }
  if (json !== undefined) {
    const place = yaml.at([...path, 'json'])
    const kind = readJsonPlace(json)
    if (kind === undefined) problems.push(problem(place, json, { code: 'json-place-malformed' }))
    const searches = kind === 'path' ? [{ kind, text: json, place }] : []
    return { mark: { by: 'json', at: json }, searches }
  }
  if (meta === undefined) return undefined
  const place = yaml.at([...path, 'meta'])
  const character = controlCharacter(meta)
  if (character !== undefined) problems.push(problem(place, meta, { code: 'control-character', character }))
  return { mark: { by: 'meta', name: meta }, searches: [] }
}

function httpOf(http: RouteKeys['http'], place: Place, problems: Problem[]): Pick<RouteTerms, 'http'> {
  const declared = http === undefined ? undefined : String(http)
  if (declared === undefined || declared === '1.1') return {}
  if (declared === '2') return { http: '2' }
  problems.push(problem(place, declared, { code: 'http-version-unknown' }))
  return {}
}

function viaOf(via: RouteKeys['via'], place: Place, problems: Problem[]): Pick<RouteTerms, 'via' | 'each'> {
  if (via === undefined) return {}
  if (typeof via !== 'string') return { via: `${via.service}:${via.port}`, each: via }
  const [, host = '', port = ''] = /^(\[[0-9A-Fa-f:.]+\]|[^:[\]]+):(\d{1,5})$/.exec(via) ?? []
  const isName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/
  const isAddress = (host.startsWith('[') || isName.test(host)) && Number(port) >= 1 && Number(port) <= 65535
  if (isAddress || isName.test(via)) return { via }
  problems.push(problem(place, via, { code: 'via-malformed' }))
  return {}
}

function followOf(follow: string | undefined, place: Place, problems: Problem[]): Pick<RouteTerms, 'follow'> {
  if (follow === undefined) return {}
  if (follow === 'same-origin') return { follow }
  problems.push(problem(place, follow, { code: 'follow-unknown' }))
  return {}
}
