import { isOlder, readCache, type Uptime } from './cache.ts'
import { type Answer, type Evidence, unseen } from './evidence.ts'
import type { AuthFinding } from './finding/auth.ts'
import { broken, type Judged, type Share, silent, sumUp } from './link.ts'
import { longestRun } from './neighbours.ts'
import type { CallerClaim, GuardClaim } from './plan/feature.ts'
import type { Plan } from './plan.ts'
import { isExpected } from './route.ts'
import type { Sights } from './sights.ts'

/** Strangers are turned away, a wrong credential is turned away, the invited are let in: one claim a caller. */
export function judgeAuth(plan: Plan, sights: Sights): Judged {
  const { guards = [] } = plan
  const uptime = guards.length === 0 ? undefined : longestRun(plan, sights)
  return sumUp(
    'auth',
    guards.flatMap((guard, at) =>
      guard.callers.map((caller, index) =>
        judgeCaller(
          guard,
          caller,
          sights.caller(at, index),
          letsIn(guard, (other) => sights.caller(at, other)),
          uptime,
        ),
      ),
    ),
  )
}

/** Whether somebody is let in as declared, by the application itself: then a login proxy before it is a door that opens. */
const letsIn = ({ callers }: GuardClaim, sightOf: (caller: number) => Evidence<Answer>): boolean =>
  callers.some(({ admitted, expect }, at) => {
    const sight = sightOf(at)
    return admitted && sight.kind === 'seen' && sight.value.edge === undefined && isExpected(sight.value.status, expect)
  })

function judgeCaller(
  { method, url }: GuardClaim,
  caller: CallerClaim,
  sight: Evidence<Answer>,
  opens: boolean,
  uptime: Uptime | undefined,
): Share {
  const { place, name, admitted, headers, expect } = caller
  const facts = { place, method, url, caller: name, headers, expected: expect.text }
  // A time-out, or a refused connection, turns everybody away and says nothing of who would be let in.
  if (sight.kind === 'unseen') return broken({ ...facts, code: 'auth/unseen', why: sight.why })
  const { status, location, edge } = sight.value
  // What an edge answers says nothing of the application; a login proxy is the door itself where it lets somebody in.
  const isDoor = edge?.did === 'login' && opens && !admitted && isExpected(status, expect)
  if (edge !== undefined && !isDoor) return broken({ ...facts, code: 'auth/edge-answered', status, location, edge })
  if (!isExpected(status, expect)) return broken({ ...facts, code: codeOf(caller, status), status, location })
  // An answer that was stored before the application was started says whom an older one let in.
  const cache = readCache(sight.value)
  if (cache === undefined || uptime === undefined || !isOlder(cache, uptime)) return silent(1)
  const { age = 0, by: about } = cache
  const { why } = unseen('parse', 'answer-cached', { about, limit: uptime.seconds * 1000, amount: age * 1000 })
  return broken({ ...facts, code: 'auth/unseen', why })
}

type Answered = Exclude<AuthFinding['code'], 'auth/unseen' | 'auth/edge-answered'>

/** What an answer means that was not declared for this caller. */
function codeOf({ name, admitted }: CallerClaim, status: number): Answered {
  if (admitted) return isRefusal(status) ? 'auth/invited-refused' : 'auth/status'
  if (!isAdmission(status)) return 'auth/status'
  return name === 'stranger' ? 'auth/stranger-admitted' : 'auth/wrong-admitted'
}

/** Whether an answer lets its caller in (RFC 9110, section 15.3). */
export const isAdmission = (status: number): boolean => status >= 200 && status < 300

/** Whether it turns the caller away: by asking who is there, or by sending it elsewhere, which is where one logs in. */
export const isRefusal = (status: number): boolean =>
  status === 401 || status === 403 || status === 407 || (status >= 300 && status < 400)
