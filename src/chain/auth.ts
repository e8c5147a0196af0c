import type { Answer, Evidence } from './evidence.ts'
import type { AuthFinding } from './finding/auth.ts'
import { broken, type Judged, type Share, silent, sumUp } from './link.ts'
import type { CallerClaim, GuardClaim } from './plan/feature.ts'
import type { Plan } from './plan.ts'
import { isExpected } from './route.ts'
import type { Sights } from './sights.ts'

/** Strangers are turned away, a wrong credential is turned away, the invited are let in: one claim a caller. */
export function judgeAuth({ guards = [] }: Plan, sights: Sights): Judged {
  return sumUp(
    'auth',
    guards.flatMap((guard, at) =>
      guard.callers.map((caller, index) => judgeCaller(guard, caller, sights.caller(at, index))),
    ),
  )
}

function judgeCaller({ method, url }: GuardClaim, caller: CallerClaim, sight: Evidence<Answer>): Share {
  const { place, name, headers, expect } = caller
  const facts = { place, method, url, caller: name, headers, expected: expect.text }
  // A time-out, or a refused connection, turns everybody away and says nothing of who would be let in.
  if (sight.kind === 'unseen') return broken({ ...facts, code: 'auth/unseen', why: sight.why })
  const { status, location } = sight.value
  return isExpected(status, expect) ? silent(1) : broken({ ...facts, code: codeOf(caller, status), status, location })
}

type Answered = Exclude<AuthFinding['code'], 'auth/unseen'>

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
