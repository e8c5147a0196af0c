import type { CallerClaim, StatusClaim } from '../model/plan.ts'
import type { Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredCaller, DeclaredGuard } from './declarations.ts'
import { problem } from './problems.ts'
import { readStatus } from './route.ts'

/** Contradictions between the callers of a guard. */
export function judgeGuard(callers: readonly DeclaredCaller[]): Problem[] {
  return [...callers.flatMap(judgeExpected), ...judgeTwins(callers), ...judgeTests(callers)]
}

/** Reports equal tests of an allowed and of a rejected caller, which can't distinguish them. */
function judgeTests(callers: readonly DeclaredCaller[]): Problem[] {
  return callers.flatMap((caller) => {
    if (!isAuthorized(caller) || caller.asserts === undefined) return []
    const own = JSON.stringify(caller.asserts)
    const twin = callers.find((other) => !isAuthorized(other) && JSON.stringify(other.asserts) === own)
    if (twin === undefined) return []
    return [problem(caller.place, undefined, { code: 'guard-tests-same', caller: caller.name, other: twin.name })]
  })
}

/** The claim of a caller, without its credential. */
export function claimCaller(declared: DeclaredCaller): CallerClaim {
  const { name, headers, expect, place, asserts } = declared
  const admitted = isAuthorized(declared)
  return {
    ...{ name, admitted, headers: headers.map(([field]) => field), expect },
    ...(asserts === undefined ? {} : { asserts }),
    place,
  }
}

/** `authorized` and other callers with a 2xx are allowed; `anonymous` and `invalid` never are. */
function isAuthorized({ name, expect, allowed }: DeclaredCaller): boolean {
  if (name === 'anonymous' || name === 'invalid') return false
  return name === 'authorized' || (allowed ?? admits(expect))
}

const admits = ({ codes, classes }: StatusClaim): boolean =>
  classes.includes(2) || codes.some((code) => code >= 200 && code < 300)

const refuses = ({ codes, classes }: StatusClaim): boolean =>
  classes.includes(4) || codes.some((code) => code === 401 || code === 403 || code === 407)

/** The accepted statuses must not allow a caller who must be rejected, or reject one who must be allowed. */
function judgeExpected(caller: DeclaredCaller): Problem[] {
  const { name, expect, place, allowed, asserts } = caller
  const isAllowed = isAuthorized(caller)
  if (allowed !== undefined && allowed !== isAllowed)
    return [problem(place, String(allowed), { code: allowed ? 'guard-allows' : 'guard-denies', caller: name })]
  // A status that is the same for all callers needs an assertion that distinguishes them.
  if (!isAllowed && asserts !== undefined) return []
  if (isAllowed) return refuses(expect) ? [problem(place, expect.text, { code: 'guard-denies', caller: name })] : []
  return admits(expect) ? [problem(place, expect.text, { code: 'guard-allows', caller: name })] : []
}

/** Reports a credential that must be both allowed and rejected. Two callers with the same result may share one. */
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
 * The statuses that prove that a guarded route exists: it allows the request, it requires a credential, or it does what the
 * guard declares. The auth link judges who is allowed. `undefined` if a missing route returns the declared status too.
 */
export function impliedStatus(anonymous: StatusClaim): string | undefined {
  const shown = anonymous.codes.filter((code) => code < 500 && ![404, 405, 410].includes(code))
  const isShown = shown.length > 0 || anonymous.classes.includes(4) || anonymous.classes.includes(3)
  if (!isShown) return undefined
  const words = ['2xx', ...(anonymous.classes.includes(3) ? ['3xx'] : []), ...new Set([...shows, ...shown])]
  return words.join('|')
}

/**
 * The accepted statuses of a guarded route. If it declares only the status of an anonymous request, every status that
 * proves the route is accepted, so that an open route is reported at the auth link.
 */
export function guardedStatus(status: string, { callers }: DeclaredGuard, place: Place): string {
  const anonymous = callers.find(({ name }) => name === 'anonymous')
  const declared = readStatus(status, place)
  if (anonymous === undefined || !declared.ok || !isWithin(declared.value, anonymous.expect)) return status
  return impliedStatus(anonymous.expect) ?? status
}

/** Whether one expectation accepts only statuses of the other. */
export const isWithin = (narrow: StatusClaim, wide: StatusClaim): boolean =>
  narrow.codes.every((code) => wide.codes.includes(code) || wide.classes.includes(Math.floor(code / 100))) &&
  narrow.classes.every((one) => wide.classes.includes(one))
