import { readCache } from './cache.ts'
import { diagnose, type Neighbours, readRetryAfter } from './diagnosis.ts'
import type { Answer, Evidence } from './evidence.ts'
import { isExpected } from './expectation.ts'
import { broken, type Judged, type Share, silent, sumUp } from './link.ts'
import { longestRun, readNeighbours } from './neighbours.ts'
import type { Plan, RouteClaim } from './plan.ts'
import type { Sights } from './sights.ts'

export { isExpected } from './expectation.ts'

/** Each route answers as declared. `explained`: the runtime is broken, so a wrong answer is the old code's. */
export function judgeRoutes(plan: Plan, sights: Sights, explained: boolean): Judged {
  const around = readNeighbours(plan, sights)
  const ran = longestRun(plan, sights)
  return sumUp(
    'route',
    plan.routes.map((route, index) =>
      judgeRoute(route, sights.route(index), { explained, ran, near: () => around(index) }),
    ),
  )
}

/** What a route is judged by beside its answer. */
interface Around {
  readonly explained: boolean
  /** For how many seconds the oldest instance runs; nothing when none was seen. */
  readonly ran: number | undefined
  near(): Neighbours
}

function judgeRoute(route: RouteClaim, sight: Evidence<Answer>, around: Around): Share {
  const { place } = route
  const { explained, ran } = around
  if (sight.kind === 'unseen') {
    const { why } = sight
    // A refusal is an answer of the host: nothing listens there.
    if (why.reason === 'connection-refused') return broken({ code: 'route/refused', place, route, why, explained })
    return broken({ code: 'route/unseen', place, route, why })
  }
  const answer = sight.value
  const { status, location } = answer
  if (isExpected(status, route.expect)) return judgeAge(route, answer, ran)
  // Neither the route nor its code has answered.
  if (status === 429) return broken({ code: 'route/throttled', place, route, status, after: readRetryAfter(answer) })
  const diagnosis = diagnose(route, answer, around.near(), ran)
  const finding = { code: 'route/status', place, route, status, location, explained } as const
  return broken(diagnosis === undefined ? finding : { ...finding, diagnosis })
}

/** An answer that lies in a cache for longer than anything runs was given by the code of before. */
function judgeAge(route: RouteClaim, answer: Answer, ran: number | undefined): Share {
  const cache = readCache(answer)
  if (cache?.age === undefined || ran === undefined || cache.age <= ran) return silent(1)
  return broken({ code: 'route/cached', place: route.place, route, status: answer.status, cache, ran: Math.floor(ran) })
}
