import { judgeHolder } from './bystanders.ts'
import { isOlder, readCache, type Uptime } from './cache.ts'
import { judgeCertificates } from './certificate.ts'
import { readLikeness } from './control.ts'
import { diagnose, type Neighbours, readRetryAfter } from './diagnosis.ts'
import { type Copy, copiesOf } from './each.ts'
import type { Answer, Evidence } from './evidence.ts'
import { isExpected } from './expectation.ts'
import { broken, type Judged, noted, type Share, silent, sumUp } from './link.ts'
import { longestRun, readNeighbours } from './neighbours.ts'
import type { ControlMode } from './plan/control.ts'
import type { CommitSha, Plan, RouteClaim } from './plan.ts'
import { judgeSamples } from './samples.ts'
import { judgeServed } from './served.ts'
import type { Control, Sights } from './sights.ts'
import { judgeTerms, judgeTrail } from './terms.ts'

export { isExpected } from './expectation.ts'

/** Each route answers as declared. `explained`: the runtime is broken, so a wrong answer is the old code's. */
export function judgeRoutes(plan: Plan, sights: Sights, explained: boolean): Judged {
  const around = readNeighbours(plan, sights)
  const uptime = longestRun(plan, sights)
  return sumUp('route', [
    ...plan.routes.map((route, index) =>
      judgeRoute(route, sights.route(index), {
        copies: () => (route.each === undefined ? undefined : copiesOf(route.each, plan, sights)),
        explained,
        uptime,
        control: sights.control(index),
        mode: plan.controls?.mode,
        near: () => around(index),
        commit: plan.commit,
      }),
    ),
    ...plan.routes.map((route) => noted(judgeHolder(route, plan, sights))),
    ...judgeServed(plan, sights),
    judgeCertificates(plan, sights),
  ])
}

/** What a route is judged by beside its answer. */
interface Around {
  /** The instances that it must have been asked at; nothing when it is about none of them. */
  copies(): Evidence<readonly Copy[]> | undefined
  readonly explained: boolean
  /** How long the oldest instance runs; nothing when none was seen. */
  readonly uptime: Uptime | undefined
  /** What a path that cannot exist was answered, and how much that weighs. */
  readonly control: Control | undefined
  readonly mode: ControlMode | undefined
  near(): Neighbours
  readonly commit: CommitSha
}

/** One answer, or the samples of one. */
const judgeRoute = (route: RouteClaim, sight: Evidence<Answer>, around: Around): Share =>
  route.samples === undefined && route.each === undefined
    ? judgeAnswer(route, sight, around)
    : judgeSamples(route, sight, around, (one) => judgeAnswer(route, one, around))

function judgeAnswer(route: RouteClaim, sight: Evidence<Answer>, around: Around): Share {
  const { place } = route
  const { explained, uptime } = around
  if (sight.kind === 'unseen') {
    const { why } = sight
    // A refusal is an answer of the host: nothing listens there.
    if (why.reason === 'connection-refused') return broken({ code: 'route/refused', place, route, why, explained })
    return broken({ code: 'route/unseen', place, route, why })
  }
  const answer = sight.value
  const { status, location, edge } = answer
  // Whatever its status is, the application did not give it.
  if (edge !== undefined) return broken({ code: 'route/edge-answered', place, route, status, edge })
  if (isExpected(status, route.expect)) {
    const terms = judgeTerms(route, answer, around)
    const worth = judgeWorth(route, answer, around)
    return worth.findings.length === 0 ? terms : broken(...worth.findings, ...terms.findings)
  }
  const trail = judgeTrail(route, answer)
  if (trail !== undefined) return broken(trail)
  // Neither the route nor its code has answered.
  if (status === 429) return broken({ code: 'route/throttled', place, route, status, after: readRetryAfter(answer) })
  const diagnosis = diagnose(route, answer, around.near(), uptime)
  const finding = { code: 'route/status', place, route, status, location, explained } as const
  return broken(diagnosis === undefined ? finding : { ...finding, diagnosis })
}

/** What an answer as declared is worth: less when everything is answered so, or when it is older than what runs. */
function judgeWorth(route: RouteClaim, answer: Answer, { uptime, control, mode }: Around): Share {
  const { place } = route
  const { status } = answer
  const cache = readCache(answer)
  // An answer that names the commit is of it, however old it is.
  if (route.build === undefined && cache !== undefined && uptime !== undefined && isOlder(cache, uptime))
    return broken({ code: 'route/cached', place, route, status, cache, ran: uptime.seconds })
  if (control === undefined) return silent(1)
  const { directory } = control.claim
  switch (readLikeness(route, answer, control.claim, control.sight)) {
    case 'apart':
      return silent(1)
    case 'page':
      return broken({ code: 'route/catch-all', place, route, status, control: directory })
    case 'refusal':
      if (mode !== 'strict') return silent(1)
      return broken({ code: 'route/all-turned-away', place, route, status, control: directory })
    case 'login':
      return broken({ code: 'route/all-turned-away', place, route, status, control: directory })
  }
}
