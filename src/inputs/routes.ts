import { isDeepStrictEqual } from 'node:util'
import type { RouteClaim } from '../model/plan.ts'
import { type Parsed, parsed } from '../parsed.ts'
import type { Sent } from '../probes/port.ts'
import type { Problem } from '../problem.ts'
import { isLoopbackHost } from '../wire/url.ts'
import type { Declared, DeclaredRoute, DeclaredTerms } from './declarations.ts'
import { isWithin } from './guards.ts'
import { freeId } from './id.ts'
import { keep, mistake, problem } from './problems.ts'
import { type RouteContext, readRequestAndStatus, readRoute } from './route.ts'
import { readBaseUrl } from './url.ts'
import { isTargetName } from './via.ts'

/** A route of the plan, and its request headers and body, which a plan must not contain. */
export interface ReadRoute {
  readonly claim: RouteClaim
  /** `undefined` if it has no headers and no body. */
  readonly sent: Sent | undefined
  /** All places that declare it. */
  readonly declared: readonly DeclaredRoute[]
}

export interface RoutesContext extends RouteContext {
  /** The PEM files of certificate authorities, by path. */
  readonly authorities: ReadonlyMap<string, string>
}

/** Parses every route, and merges duplicates with the same expectation. */
export function readRoutes(
  declared: readonly DeclaredRoute[],
  context: RoutesContext,
  problems: Problem[],
): ReadRoute[] {
  const routes = new Map<string, ReadRoute>()
  for (const one of declared) {
    const claim = keep(readDeclared(one, context), problems)
    if (claim === undefined) continue
    const route: ReadRoute = { claim, sent: one.kind === 'line' ? undefined : sentBy(one, context), declared: [one] }
    if (one.kind === 'parts') problems.push(...misfits(claim, one.terms))
    const name = `${claim.method} ${claim.url}`
    const question = questionOf(route)
    const first = routes.get(question)
    const both = first && together(first, route)
    if (first === undefined) routes.set(question, route)
    else if (both !== undefined) routes.set(question, both)
    else
      problems.push(
        problem(claim.place, claim.expect.text, {
          code: 'declared-twice',
          what: 'route',
          name,
          other: first.claim.place,
        }),
      )
  }
  return withIds([...routes.values()])
}

/** The request and its destination name a route. Other sent values can still make two routes different. */
function withIds(routes: readonly ReadRoute[]): ReadRoute[] {
  const taken = new Set<string>()
  return routes.map((route) => {
    const { id: request, via } = route.claim
    const id = freeId(via === undefined ? request : `${request} via ${via}`, taken)
    taken.add(id)
    return { ...route, claim: { ...route.claim, id } }
  })
}

/**
 * Merges two equal requests with the same expectation. A guarded route that expects only the rejection of anonymous requests
 * accepts every status that proves the route, because the guard judges who is allowed.
 */
function together(first: ReadRoute, second: ReadRoute): ReadRoute | undefined {
  const declared = [...first.declared, ...second.declared]
  if (isDeepStrictEqual(answers(first.claim), answers(second.claim))) return { ...first, declared }
  const guarded = second.declared.flatMap((one) => (one.kind === 'line' ? (one.guarded ?? []) : []))
  const [anonymous] = guarded
  if (anonymous === undefined || !isWithin(first.claim.expect, anonymous)) return undefined
  return { ...first, claim: { ...first.claim, expect: second.claim.expect }, declared }
}

function readDeclared(declared: DeclaredRoute, context: RouteContext): Parsed<RouteClaim, Problem> {
  if (declared.kind === 'line') return readRoute(declared.text, declared.place, context)
  const { terms, places } = declared.terms
  const carried = carriedBy(terms)
  const read = readRequestAndStatus(declared.request, declared.status, declared.place, {
    ...context,
    allowUnsafeHttp: context.allowUnsafeHttp || carried === 'private',
  })
  if (!read.ok) return read
  const { via } = terms
  if (via !== undefined && carried === 'network' && !context.allowUnsafeHttp && read.value.url.startsWith('http:'))
    return mistake(places.via, via, { code: 'url-plain-http', host: via.replace(/:\d+$/, '') })
  return parsed({ ...read.value, ...terms })
}

/**
 * What carries a request, which `via` decides and not the name in the URL. What is `private` goes through ssh or never
 * leaves this machine: to a target's own loopback, to an instance, or to a loopback address.
 */
function carriedBy({ via, each }: DeclaredTerms['terms']): 'url' | 'network' | 'private' {
  if (each !== undefined) return 'private'
  if (via === undefined) return 'url'
  return isTargetName(via) || isLoopbackHost(via.replace(/:\d+$/, '')) ? 'private' : 'network'
}

function sentBy(
  { terms }: Extract<DeclaredRoute, { kind: 'parts' }>,
  { authorities }: RoutesContext,
): Sent | undefined {
  const { headers, body } = terms
  const trusted = terms.authorities && authorities.get(terms.authorities.text)
  if (headers.length === 0 && body === undefined && trusted === undefined) return undefined
  return { headers, body, ...(trusted === undefined ? {} : { authorities: trusted }) }
}

/** Terms that the request itself cannot meet. */
function misfits(
  { method, url, http, asserts = [], certificateDays }: RouteClaim,
  { authorities, places }: DeclaredTerms,
) {
  const isPlain = url.startsWith('http:')
  const needsTls = authorities !== undefined || certificateDays !== undefined
  const readsBody = asserts.some(({ on }) => on !== 'header')
  return [
    ...(isPlain && http === '2' ? [problem(places.http, url, { code: 'term-needs-https', term: 'http' })] : []),
    ...(isPlain && needsTls ? [problem(places.tls, url, { code: 'term-needs-https', term: 'tls' })] : []),
    ...(method === 'HEAD' && readsBody ? [problem(places.body, undefined, { code: 'head-without-body' })] : []),
  ]
}

/** The request: two routes with the same request share one response. */
const questionOf = ({
  claim: { method, url, via, each, http, follow },
  sent,
}: Pick<ReadRoute, 'claim' | 'sent'>): string => JSON.stringify([method, url, via, each, http, follow, sent])

/** The expectation, without its place and its request. */
function answers({ id: _id, place: _place, expect, method: _method, url: _url, ...terms }: RouteClaim) {
  return [expect.codes, expect.classes, terms]
}

/** Reads the base URL of the file or of the input; both may declare the same one. */
export function readBase(
  declared: readonly Declared['baseUrl'][],
  allowUnsafeHttp: boolean,
  problems: Problem[],
): RouteContext['baseUrl'] {
  const given = declared.filter((one) => one !== undefined && one !== 'unreadable')
  const read = given.map(({ text, place }) => keep(readBaseUrl(text, place, allowUnsafeHttp), problems))
  const [first, second] = read
  const [where, again] = given
  if (first !== undefined && second !== undefined && first !== second && where && again)
    problems.push(
      problem(again.place, again.text, { code: 'declared-twice', what: 'base-url', name: first, other: where.place }),
    )
  return first ?? second ?? (given.length > 0 || declared.includes('unreadable') ? 'unreadable' : undefined)
}
