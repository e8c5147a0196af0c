import type { RouteClaim, StatusClaim } from '../model/plan.ts'
import { type Parsed, type Place, parsed, refused } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { controlCharacter, keep, mistake } from './problems.ts'
import { readUrl } from './url.ts'

/** The context of parsing a route. */
export interface RouteContext {
  /** `undefined` if none is declared, `unreadable` if a problem was reported. */
  readonly baseUrl: string | 'unreadable' | undefined
  readonly allowUnsafeHttp: boolean
}

/** Parses `METHOD PATH-or-URL -> STATUS`. */
export function readRoute(text: string, place: Place, context: RouteContext): Parsed<RouteClaim, Problem> {
  const whole = text.trim()
  // A search for the arrow alone: with the spaces around it, a long run of them would be read once for each of them.
  const arrow = /[\n\r\u2028\u2029]/.test(whole) ? -1 : whole.search(/\s->\s/)
  const [request, status] = [whole.slice(0, arrow).trimEnd(), whole.slice(arrow + 3).trimStart()]
  if (arrow === -1) {
    const character = controlCharacter(text.replaceAll('\t', ' '))
    return mistake(place, text, character ? { code: 'control-character', character } : { code: 'route-malformed' })
  }
  return readRequestAndStatus(request, status, place, context)
}

/** Parses `METHOD PATH-or-URL` and the accepted statuses, and reports the problems of both. */
export function readRequestAndStatus(
  request: string,
  status: string,
  place: Place,
  context: RouteContext,
): Parsed<RouteClaim, Problem> {
  const problems: Problem[] = []
  const parsedRequest = keep(readRequestLine(request, place, context), problems)
  const expect = keep(readStatus(status, place), problems)
  if (parsedRequest === undefined || expect === undefined) return refused(...problems)
  return parsed({ id: `${parsedRequest.method} ${parsedRequest.url}`, ...parsedRequest, expect, place })
}

type RequestLine = Pick<RouteClaim, 'method' | 'url'>

function readRequestLine(text: string, place: Place, context: RouteContext): Parsed<RequestLine, Problem> {
  const [, method, where] = /^(\S+)[\t ]+(\S+)$/.exec(text.trim()) ?? []
  if (method === undefined || where === undefined) return mistake(place, text, { code: 'route-malformed' })
  const problems: Problem[] = []
  keep(readMethod(method, place), problems)
  const url = keep(readWhere(where, place, context), problems)
  return problems.length > 0 || url === undefined ? refused(...problems) : parsed({ method, url })
}

/** A token of RFC 9110 in upper case. undici does not support CONNECT. */
function readMethod(text: string, place: Place): Parsed<string, Problem> {
  if (text === 'CONNECT') return mistake(place, text, { code: 'method-unsupported', method: text })
  if (/^[A-Z][A-Z_-]{0,31}$/.test(text)) return parsed(text)
  const suggestion = /^[a-z_-]{1,32}$/i.test(text) ? text.toUpperCase() : undefined
  return mistake(place, text, { code: 'method-malformed', suggestion })
}

function readWhere(text: string, place: Place, context: RouteContext): Parsed<string, Problem> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) {
    const url = readUrl(text, place, context.allowUnsafeHttp)
    return url.ok ? parsed(url.value.href) : url
  }
  if (!text.startsWith('/')) return mistake(place, text, { code: 'route-path-malformed' })
  if (context.baseUrl === undefined) return mistake(place, text, { code: 'base-url-missing' })
  const base = context.baseUrl === 'unreadable' ? 'https://unreadable.invalid' : context.baseUrl
  const url = readUrl(`${base}${text}`, place, true)
  if (url.ok) return parsed(url.value.href)
  return refused(...url.problems.map((problem) => ({ ...problem, value: text })))
}

const leastStatus = 100
const maxStatus = 599

/** Parses `200`, `200|204`, `2xx`, `2xx|404`. */
export function readStatus(text: string, place: Place): Parsed<StatusClaim, Problem> {
  const words = text.split('|').map((word) => word.trim())
  const codes = words.filter((word) => /^\d{3}$/.test(word)).map(Number)
  const classes = words.filter((word) => /^[1-5]xx$/i.test(word)).map((word) => Number(word[0]))
  if (codes.some((code) => code < leastStatus || code > maxStatus))
    return mistake(place, text, { code: 'status-out-of-range', min: leastStatus, max: maxStatus })
  if (codes.length + classes.length !== words.length) return mistake(place, text, { code: 'status-malformed' })
  return parsed({ codes: ordered(codes), classes: ordered(classes), text: words.join('|') })
}

const ordered = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)
