import { isDeepStrictEqual } from 'node:util'
import type { RouteClaim } from '../chain/plan.ts'
import type { Parsed } from '../parsed.ts'
import { parsed } from '../parsed.ts'
import type { Sent } from '../probes/port.ts'
import type { Problem } from '../problem.ts'
import { isLoopbackHost } from '../wire/url.ts'
import { isWithin } from './guards.ts'
import { keep, mistake, problem } from './mistakes.ts'
import { type RouteContext, readRequestAndStatus, readRoute } from './route.ts'
import type { Said, SaidRoute, SaidTerms } from './said.ts'
import { readBaseUrl } from './url.ts'
import { isTargetName } from './via.ts'

/** A route as the plan shows it, and what it sends that no plan may show. */
export interface ReadRoute {
  readonly claim: RouteClaim
  /** `undefined` when it sends nothing of its own. */
  readonly sent: Sent | undefined
  /** Wherever it was said. */
  readonly said: readonly SaidRoute[]
}

export interface RoutesContext extends RouteContext {
  /** The files of authorities that were read, as PEM by path. */
  readonly authorities: ReadonlyMap<string, string>
}

/** Reads every route, and puts together those that were said twice with the same answers. */
export function readRoutes(said: readonly SaidRoute[], context: RoutesContext, problems: Problem[]): ReadRoute[] {
  const routes = new Map<string, ReadRoute>()
  for (const one of said) {
    const claim = keep(readSaid(one, context), problems)
    if (claim === undefined) continue
    const route: ReadRoute = { claim, sent: one.kind === 'line' ? undefined : sentBy(one, context), said: [one] }
    if (one.kind === 'parts') problems.push(...misfits(claim, one.terms))
    const name = `${claim.method} ${claim.url}`
    const question = questionOf(route)
    const first = routes.get(question)
    const both = first && together(first, route)
    if (first === undefined) routes.set(question, route)
    else if (both !== undefined) routes.set(question, both)
    else
      problems.push(
        problem(claim.place, claim.expect.text, { code: 'said-twice', what: 'route', name, other: first.claim.place }),
      )
  }
  return [...routes.values()]
}

/**
 * Two that ask the same as one, when they expect the same. A route that turns strangers away as a guard says is widened to
 * what the guard takes as a sign that it is there: who is let in is judged with the guard.
 */
function together(first: ReadRoute, second: ReadRoute): ReadRoute | undefined {
  const said = [...first.said, ...second.said]
  if (isDeepStrictEqual(answers(first.claim), answers(second.claim))) return { ...first, said }
  const guarded = second.said.flatMap((one) => (one.kind === 'line' ? (one.guarded ?? []) : []))
  const [stranger] = guarded
  if (stranger === undefined || !isWithin(first.claim.expect, stranger)) return undefined
  return { ...first, claim: { ...first.claim, expect: second.claim.expect }, said }
}

function readSaid(said: SaidRoute, context: RouteContext): Parsed<RouteClaim, Problem> {
  if (said.kind === 'line') return readRoute(said.text, said.place, context)
  const { terms, places } = said.terms
  const carried = carriedBy(terms)
  const read = readRequestAndStatus(said.request, said.status, said.place, {
    ...context,
    allowUnsafeHttp: context.allowUnsafeHttp || carried === 'unseen',
  })
  if (!read.ok) return read
  const { via } = terms
  if (via !== undefined && carried === 'network' && !context.allowUnsafeHttp && read.value.url.startsWith('http:'))
    return mistake(places.via, via, { code: 'url-plain-http', host: via.replace(/:\d+$/, '') })
  return parsed({ ...read.value, ...terms })
}

/**
 * What carries a request, which `via` decides and not the name in the URL. Nobody reads what goes through ssh or never
 * leaves this machine: to a target's own loopback, to an instance, or to a loopback address.
 */
function carriedBy({ via, each }: SaidTerms['terms']): 'url' | 'network' | 'unseen' {
  if (each !== undefined) return 'unseen'
  if (via === undefined) return 'url'
  return isTargetName(via) || isLoopbackHost(via.replace(/:\d+$/, '')) ? 'unseen' : 'network'
}

function sentBy({ terms }: Extract<SaidRoute, { kind: 'parts' }>, { authorities }: RoutesContext): Sent | undefined {
  const { headers, body } = terms
  const trusted = terms.authorities && authorities.get(terms.authorities.text)
  if (headers.length === 0 && body === undefined && trusted === undefined) return undefined
  return { headers, body, ...(trusted === undefined ? {} : { authorities: trusted }) }
}

/** Terms that the request itself cannot meet. */
function misfits({ method, url, http, asserts = [], certificateDays }: RouteClaim, { authorities, places }: SaidTerms) {
  const isPlain = url.startsWith('http:')
  const needsTls = authorities !== undefined || certificateDays !== undefined
  const readsBody = asserts.some(({ on }) => on !== 'header')
  return [
    ...(isPlain && http === '2' ? [problem(places.http, url, { code: 'term-needs-https', term: 'http' })] : []),
    ...(isPlain && needsTls ? [problem(places.tls, url, { code: 'term-needs-https', term: 'tls' })] : []),
    ...(method === 'HEAD' && readsBody ? [problem(places.body, undefined, { code: 'head-without-body' })] : []),
  ]
}

/** What is asked: the same of two routes is one request, and has one answer. */
const questionOf = ({
  claim: { method, url, via, each, http, follow },
  sent,
}: Pick<ReadRoute, 'claim' | 'sent'>): string => JSON.stringify([method, url, via, each, http, follow, sent])

/** What is expected; where it was said and what is asked apart. */
function answers({ place: _place, expect, method: _method, url: _url, ...terms }: RouteClaim) {
  return [expect.codes, expect.classes, terms]
}

/** Reads the URL that paths begin with, wherever it is said: in the file, in the input, or the same in both. */
export function readBase(
  said: readonly Said['baseUrl'][],
  allowUnsafeHttp: boolean,
  problems: Problem[],
): RouteContext['baseUrl'] {
  const given = said.filter((one) => one !== undefined && one !== 'unreadable')
  const read = given.map(({ text, place }) => keep(readBaseUrl(text, place, allowUnsafeHttp), problems))
  const [first, second] = read
  const [where, again] = given
  if (first !== undefined && second !== undefined && first !== second && where && again)
    problems.push(
      problem(again.place, again.text, { code: 'said-twice', what: 'base-url', name: first, other: where.place }),
    )
  return first ?? second ?? (given.length > 0 || said.includes('unreadable') ? 'unreadable' : undefined)
}
