import type { Answer, Evidence } from './evidence.ts'
import { broken, type Judged, type Share, silent, sumUp } from './link.ts'
import type { StatusClaim } from './plan/route.ts'
import type { Plan, RouteClaim } from './plan.ts'
import type { Sights } from './sights.ts'

/** Each route answers as declared. `explained`: the runtime is broken, so a wrong answer is the old code's. */
export function judgeRoutes(plan: Plan, sights: Sights, explained: boolean): Judged {
  return sumUp(
    'route',
    plan.routes.map((route, index) => judgeRoute(route, sights.route(index), explained)),
  )
}

function judgeRoute(route: RouteClaim, sight: Evidence<Answer>, explained: boolean): Share {
  const { place } = route
  if (sight.kind === 'unseen') {
    const { why } = sight
    // A refusal is an answer of the host: nothing listens there.
    if (why.reason === 'connection-refused') return broken({ code: 'route/refused', place, route, why, explained })
    return broken({ code: 'route/unseen', place, route, why })
  }
  const { status, location } = sight.value
  return isExpected(status, route.expect)
    ? silent(1)
    : broken({ code: 'route/status', place, route, status, location, explained })
}

const isExpected = (status: number, { codes, classes }: StatusClaim): boolean =>
  codes.includes(status) || classes.includes(Math.floor(status / 100))
