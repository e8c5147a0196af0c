import { readLikeness } from '../../judge/baseline.ts'
import type { RouteObservation } from '../../model/answer.ts'
import type { Finding } from '../../model/finding.ts'
import { termFindings } from '../../model/finding-route.ts'
import type { RouteClaim } from '../../model/plan.ts'
import { isOneOf } from '../../model/record.ts'
import type { Outcome } from '../../model/verdict.ts'
import { lasting } from '../messages/index.ts'
import { noteOf, noteOfRight } from '../messages/route.ts'
import { noteOfTerm } from '../messages/route-expectations.ts'
import { type Phrase, plain, say } from '../phrase.ts'

/** One declared route as a row. `explained` when the broken runtime accounts for the answer. */
export interface RouteRow {
  readonly method: string
  readonly url: string
  /** `https://backoffice.example.com`: how the URL begins. */
  readonly origin: string
  readonly expected: string
  readonly answer: Phrase
  /** Milliseconds as text; `undefined` without a response. */
  readonly took: string
  readonly note: Phrase
  readonly wrong: boolean
  readonly explained: boolean
}

type RouteFinding = Extract<Finding, { readonly route: RouteClaim }>

/** Routes with a wrong answer first, else in the plan's order. */
export function routeRows(outcome: Outcome): readonly RouteRow[] {
  const findings = new Map<string, RouteFinding>()
  for (const finding of outcome.verdict.chain.flatMap((link) => link.findings)) {
    if (!('route' in finding)) continue
    // The first of several findings is the most specific.
    const key = finding.route.id
    findings.set(key, findings.get(key) ?? finding)
  }
  const observed = new Map(outcome.observations.answers.map((evidence) => [evidence.route, evidence]))
  const isAlike = readAlike(outcome)
  const rows = outcome.plan.routes.map((route) => {
    const evidence = observed.get(route.id)
    return rowOf(route, evidence, findings.get(route.id), isAlike(route, evidence))
  })
  return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)]
}

function rowOf(
  route: RouteClaim,
  evidence: RouteObservation | undefined,
  finding: RouteFinding | undefined,
  alike: boolean,
): RouteRow {
  const explained = finding !== undefined && 'explained' in finding && finding.explained
  const row = {
    method: route.method,
    url: route.url,
    origin: originOf(route.url),
    expected: route.expect.text,
    wrong: finding !== undefined,
    explained,
  }
  if (evidence === undefined) return { ...row, answer: plain('not sent'), took: '', note: plain('') }
  if (evidence.evidence.kind === 'missing') {
    const { reason } = evidence.evidence.why
    const answer = plain(reason.replaceAll('-', ' '))
    return { ...row, answer, took: '', note: plain(explained ? 'explained by the broken runtime' : '') }
  }
  const { status, location, took } = evidence.evidence.value
  const answer = location === undefined ? say`${status}` : say`${status} to ${location}`
  const says = explained
    ? plain('explained by the broken runtime')
    : finding === undefined
      ? noteOfRight(route, evidence.evidence.value, alike)
      : isOneOf(termFindings, finding)
        ? noteOfTerm(finding)
        : noteOf(finding)
  return { ...row, answer, took: lasting(took), note: says }
}

/** Whether a path that cannot exist is refused like a route, so that the refusal shows no route. */
function readAlike({
  plan,
  observations,
}: Outcome): (claim: RouteClaim, evidence: RouteObservation | undefined) => boolean {
  const observed = new Map(observations.baselines?.map(({ baseline, evidence }) => [baseline, evidence]))
  const probes = new Map(
    plan.baselines?.probes.flatMap((probe) =>
      probe.routes.map((route) => [route, { probe, evidence: observed.get(probe.id) }] as const),
    ),
  )
  return (claim, answered) => {
    const baseline = probes.get(claim.id)
    if (baseline === undefined || answered?.evidence.kind !== 'seen') return false
    return readLikeness(claim, answered.evidence.value, baseline.probe, baseline.evidence) === 'refusal'
  }
}

/** Scheme, host and port as they are written; the whole of what is no such address. */
const originOf = (url: string): string => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url
