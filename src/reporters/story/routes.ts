import { readLikeness } from '../../chain/control.ts'
import type { RouteSight } from '../../chain/evidence.ts'
import type { Finding } from '../../chain/finding.ts'
import type { RouteClaim } from '../../chain/plan.ts'
import type { Outcome } from '../../chain/verdict.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { noteOf, noteOfRight } from '../wording/route.ts'
import { isTermFinding, noteOfTerm } from '../wording/terms.ts'
import { lasting } from '../wording.ts'

/** One declared route as a row. `explained` when the broken runtime accounts for the answer. */
export interface RouteRow {
  readonly method: string
  readonly url: string
  /** `https://backoffice.example.com`: how the URL begins. */
  readonly origin: string
  readonly expected: string
  readonly answer: Phrase
  /** Milliseconds in words, or nothing when there was no answer. */
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
    // The first of several says the most in a row.
    const key = keyOf(finding.route)
    findings.set(key, findings.get(key) ?? finding)
  }
  const sights = new Map(outcome.world.answers.map((sight) => [sight.route, sight]))
  const isAlike = readAlike(outcome)
  const rows = outcome.plan.routes.map((route, at) => {
    const sight = sights.get(at)
    return rowOf(route, sight, findings.get(keyOf(route)), isAlike(route, at, sight))
  })
  return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)]
}

/** By what it says: in a saved report the claim of a finding is a copy of the plan's. */
const keyOf = (route: RouteClaim): string => JSON.stringify(route)

function rowOf(
  route: RouteClaim,
  sight: RouteSight | undefined,
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
  if (sight === undefined) return { ...row, answer: plain('not asked'), took: '', note: plain('') }
  if (sight.sight.kind === 'unseen') {
    const { reason } = sight.sight.why
    const answer = plain(reason.replaceAll('-', ' '))
    return { ...row, answer, took: '', note: plain(explained ? 'explained by the broken runtime' : '') }
  }
  const { status, location, took } = sight.sight.value
  const answer = location === undefined ? say`${status}` : say`${status} to ${location}`
  const says = explained
    ? plain('explained by the broken runtime')
    : finding === undefined
      ? noteOfRight(route, sight.sight.value, alike)
      : isTermFinding(finding)
        ? noteOfTerm(finding)
        : noteOf(finding)
  return { ...row, answer, took: lasting(took), note: says }
}

/** Whether a path that cannot exist is turned away like a route, by its index: then that shows no route. */
function readAlike({
  plan,
  world,
}: Outcome): (claim: RouteClaim, at: number, sight: RouteSight | undefined) => boolean {
  const sights = new Map(world.controls?.map(({ control, sight }) => [control, sight]))
  const probes = new Map(
    plan.controls?.probes.flatMap((probe, control) =>
      probe.routes.map((route) => [route, { probe, sight: sights.get(control) }] as const),
    ),
  )
  return (claim, at, answered) => {
    const control = probes.get(at)
    if (control === undefined || answered?.sight.kind !== 'seen') return false
    return readLikeness(claim, answered.sight.value, control.probe, control.sight) === 'refusal'
  }
}

/** Scheme, host and port as they are written; the whole of what is no such address. */
const originOf = (url: string): string => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url
