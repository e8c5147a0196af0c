import type { CallerClaim, StatusClaim } from '../model/plan.ts'
import type { Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { problem } from './mistakes.ts'
import { readStatus } from './route.ts'
import type { DeclaredCaller, DeclaredGuard } from './said.ts'

/** What is wrong with the callers of a guard, beside how each of them is written. */
export function judgeGuard(callers: readonly DeclaredCaller[]): Problem[] {
  return [...callers.flatMap(judgeExpected), ...judgeTwins(callers)]
}

/** The claim of a caller: without its credential. */
export function claimCaller(declared: DeclaredCaller): CallerClaim {
  const { name, headers, expect, place } = declared
  return { name, admitted: isAuthorized(declared), headers: headers.map(([field]) => field), expect, place }
}

/** The invited are let in, and whoever else is answered with a 2xx; strangers and the wrong never are. */
function isAuthorized({ name, expect }: DeclaredCaller): boolean {
  if (name === 'anonymous' || name === 'invalid') return false
  return name === 'authorized' || admits(expect)
}

const admits = ({ codes, classes }: StatusClaim): boolean =>
  classes.includes(2) || codes.some((code) => code >= 200 && code < 300)

const refuses = ({ codes, classes }: StatusClaim): boolean =>
  classes.includes(4) || codes.some((code) => code === 401 || code === 403 || code === 407)

/** An answer that would let a stranger in, or turn the invited away, must not be one of those that are accepted. */
function judgeExpected(caller: DeclaredCaller): Problem[] {
  const { name, expect, place } = caller
  if (isAuthorized(caller))
    return refuses(expect) ? [problem(place, expect.text, { code: 'guard-refuses', caller: name })] : []
  return admits(expect) ? [problem(place, expect.text, { code: 'guard-admits', caller: name })] : []
}

/** The same credential cannot be let in and turned away; that of two callers who fare alike is no mistake. */
function judgeTwins(callers: readonly DeclaredCaller[]): Problem[] {
  const key = ({ headers }: DeclaredCaller): string => JSON.stringify(headers.toSorted())
  return callers.flatMap((caller, at) => {
    if (caller.headers.length === 0) return []
    const twin = callers
      .slice(0, at)
      .find((other) => key(other) === key(caller) && isAuthorized(other) !== isAuthorized(caller))
    if (twin === undefined) return []
    return [problem(caller.place, undefined, { code: 'guard-callers-same', caller: caller.name, other: twin.name })]
  })
}

const shows = [401, 403]

/**
 * Which answers show that a guarded request is routed at all, as the right side of an arrow: it lets in, it asks who is
 * there, or it does what the guard declares. Who is let in is judged at the auth link. Nothing when the declared answer
 * to a stranger is one that a missing route gives too.
 */
export function impliedStatus(anonymous: StatusClaim): string | undefined {
  const told = anonymous.codes.filter((code) => code < 500 && ![404, 405, 410].includes(code))
  const isShown = told.length > 0 || anonymous.classes.includes(4) || anonymous.classes.includes(3)
  if (!isShown) return undefined
  const words = ['2xx', ...(anonymous.classes.includes(3) ? ['3xx'] : []), ...new Set([...shows, ...told])]
  return words.join('|')
}

/**
 * The statuses that a guarded route accepts: where it says no more than how a stranger is answered, what shows that it is
 * there at all, so that an open door is told as one, and not as a missing route.
 */
export function guardedStatus(status: string, { callers }: DeclaredGuard, place: Place): string {
  const anonymous = callers.find(({ name }) => name === 'anonymous')
  const declared = readStatus(status, place)
  if (anonymous === undefined || !declared.ok || !isWithin(declared.value, anonymous.expect)) return status
  return impliedStatus(anonymous.expect) ?? status
}

/** Whether one expectation accepts nothing that the other does not. */
export const isWithin = (narrow: StatusClaim, wide: StatusClaim): boolean =>
  narrow.codes.every((code) => wide.codes.includes(code) || wide.classes.includes(Math.floor(code / 100))) &&
  narrow.classes.every((one) => wide.classes.includes(one))
