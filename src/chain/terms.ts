import type { AssertSight } from './evidence/answer.ts'
import { type Answer, unseen } from './evidence.ts'
import type { TermFinding } from './finding/terms.ts'
import type { Finding } from './finding.ts'
import { broken, holding, type Share, silent } from './link.ts'
import type { Assertion } from './plan/route.ts'
import type { CommitSha, RouteClaim } from './plan.ts'
import { readRevision } from './revision.ts'

/** What the terms of a route are judged by. */
export interface TermContext {
  readonly commit: CommitSha
  /** The runtime is broken, so a wrong answer is the old code's. */
  readonly explained: boolean
}

/** Everything that a route asks of its answer beside the status; an answer that names the commit claims it. */
export function judgeTerms(route: RouteClaim, answer: Answer, context: TermContext): Share {
  const findings = [
    ...judgeProtocol(route, answer),
    ...judgeAssertions(route, answer, context),
    ...judgeBuild(route, answer, context),
  ]
  if (findings.length > 0) return broken(...findings)
  return route.build === undefined ? silent(1) : holding('claimed', 'answers')
}

/** Redirects that were followed and led nowhere. */
export function judgeTrail(route: RouteClaim, { stopped, hops, location }: Answer): TermFinding | undefined {
  if (stopped === undefined || stopped === 'other-origin') return undefined
  return { code: 'route/redirect-endless', place: route.place, route, stopped, hops: hops?.length ?? 0, location }
}

function judgeProtocol(route: RouteClaim, { http }: Answer): readonly Finding[] {
  if (route.http === undefined || http === route.http) return []
  if (http === undefined) return [notLookedAt(route, 'http')]
  return [{ code: 'route/other-http', place: route.place, route, spoken: http }]
}

function judgeAssertions(route: RouteClaim, { asserts = [] }: Answer, { explained }: TermContext): readonly Finding[] {
  const claims = route.asserts ?? []
  // Evidence of another number of assertions is not evidence of these.
  if (claims.length !== asserts.length) return [notLookedAt(route, 'expect')]
  return claims.flatMap((assertion, at) => judgeAssertion(route, assertion, asserts[at], explained))
}

function judgeAssertion(
  route: RouteClaim,
  assertion: Assertion,
  sight: AssertSight | undefined,
  explained: boolean,
): readonly Finding[] {
  if (sight?.holds === true) return []
  const { place } = route
  const saw = sight?.saw
  if (saw === undefined) return [notLookedAt(route, 'expect')]
  // Where JSON is declared, anything else is another answer; what could not be read is none.
  if (saw.kind === 'unreadable' && saw.why !== 'not-json')
    return [{ code: 'route/assertion-unseen', place, route, assertion, reason: saw.why }]
  return [{ code: 'route/assertion', place, route, assertion, saw, explained }]
}

function judgeBuild(route: RouteClaim, { build }: Answer, { commit, explained }: TermContext): readonly Finding[] {
  const { place, build: mark } = route
  if (mark === undefined) return []
  if (build === undefined) return [notLookedAt(route, 'build')]
  const unnamed = { code: 'route/build-unnamed', place, route, mark, commit, said: undefined } as const
  if (build.kind === 'unreadable') return [{ ...unnamed, reason: build.why }]
  const said = build.kind === 'named' ? build.build : ''
  switch (readRevision(said, commit)) {
    case 'commit':
      return []
    case 'none':
      return [{ ...unnamed, reason: 'absent' }]
    case 'short':
      return [{ ...unnamed, reason: 'short', said }]
    case 'other':
      return [{ code: 'route/other-build', place, route, mark, said, commit, explained }]
  }
}

/** The answer says nothing of a term: it was recorded by somebody who did not look. */
const notLookedAt = (route: RouteClaim, about: string): Finding => ({
  code: 'route/unseen',
  place: route.place,
  route,
  why: unseen('read', 'answer-missing', { about }).why,
})
