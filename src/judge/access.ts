import type { Answer, AssertSaw } from '../model/answer.ts'
import type { AuthCause } from '../model/cause-access.ts'
import { type Evidence, type MissingEvidence, noEvidence } from '../model/evidence.ts'
import type { AuthFinding } from '../model/finding-access.ts'
import { type Assertion, type CallerClaim, type GuardClaim, isExpected, type Plan } from '../model/plan.ts'
import { compare, directoryOf, isNotCompared } from './baseline.ts'
import { type DiagnosisContext, type Explained, findingsOf, gather } from './context.ts'
import { broken, type Judged, type Share, silent, sumUp } from './link.ts'
import type { ObservationIndex } from './observations.ts'
import { isSamePlace } from './redirect-place.ts'
import {
  explainOutdated,
  leadsToLogin,
  longestRun,
  readLag,
  readMove,
  readOutdated,
  type Uptime,
  unknownRun,
  withoutLag,
} from './route-diagnosis.ts'

/** Judges one claim per caller: anonymous and invalid callers are refused, authorized callers are allowed. */
export function judgeAuth(plan: Plan, observed: ObservationIndex): Judged {
  const { guards = [] } = plan
  const uptime = longestRun(plan, observed)
  return sumUp(
    'auth',
    guards.flatMap((guard) => {
      const isAnyAllowed = isAnyCallerAllowed(guard, observed)
      const lag = readLag([
        ...observed.baselines(guard.route).map(({ evidence }) => evidence),
        ...guard.callers.map(({ name }) => observed.callerBaseline(guard.id, name)),
      ])
      return guard.callers.map((caller) =>
        judgeCaller(guard, caller, {
          evidence: observed.caller(guard.id, caller.name),
          baseline: observed.callerBaseline(guard.id, caller.name),
          anonymous: observed.caller(guard.id, 'anonymous'),
          isAnyAllowed,
          uptime,
          lag,
        }),
      )
    }),
  )
}

/**
 * Whether the application allows a caller of this route, and a path that cannot exist gets a different response. Then
 * the route exists behind any login.
 */
export const isCallerAllowed = ({ guards }: Plan, observed: ObservationIndex, route: string): boolean =>
  guards?.some((guard) => guard.route === route && isAnyCallerAllowed(guard, observed)) === true

/**
 * Whether the application itself allows a caller as declared. Then a login proxy in front of it counts as its access
 * check.
 */
const isAnyCallerAllowed = (guard: GuardClaim, observed: ObservationIndex): boolean =>
  guard.callers.some((caller) => {
    const { name, admitted, expect } = caller
    const evidence = observed.caller(guard.id, name)
    if (!admitted || evidence.kind === 'missing' || evidence.value.edge !== undefined) return false
    if (readBody(guard, caller, evidence.value).kind !== 'as-declared') return false
    const { status } = evidence.value
    const isRight = isAdmission(status) && isExpected(status, expect)
    return isRight && !isCatchAll(guard, evidence.value, observed.callerBaseline(guard.id, name))
  })

/** Whether a path that cannot exist gets the same response, for the same caller. */
const isCatchAll = (guard: GuardClaim, answer: Answer, baseline: Evidence<Answer> | undefined): boolean =>
  baseline?.kind === 'seen' && compare(guard, directoryOf(guard.url), answer, baseline.value) === 'page'

/** What a caller is judged by. */
interface CallerEvidence {
  readonly evidence: Evidence<Answer>
  /** The response that a path that cannot exist returns to the same caller. */
  readonly baseline: Evidence<Answer> | undefined
  readonly anonymous: Evidence<Answer>
  /** Whether any caller is allowed. */
  readonly isAnyAllowed: boolean
  readonly uptime: Uptime | undefined
  /** How many seconds the clock of the server is behind ours. */
  readonly lag: number
}

function judgeCaller(guard: GuardClaim, caller: CallerClaim, known: CallerEvidence): Share {
  const { method, url } = guard
  const { evidence, isAnyAllowed, lag, uptime = unknownRun } = known
  const { place, name, admitted, headers, expect } = caller
  const facts = { place, method, url, caller: name, headers, expected: expect.text }
  // A time-out or a refused connection stops every caller, so it does not show who would be allowed.
  if (evidence.kind === 'missing') return broken({ ...facts, code: 'auth/unknown', why: evidence.why })
  const { status, location, edge } = evidence.value
  // A response of an edge proves nothing about the application. A login proxy counts only if it allows some caller.
  const isLogin = edge?.did === 'login' && isAnyAllowed && !admitted && isExpected(status, expect)
  if (edge !== undefined && !isLogin) return broken({ ...facts, code: 'auth/edge-answered', status, location, edge })
  if (!isExpected(status, expect)) return broken({ ...facts, code: codeOf(caller, status), status, location })
  const reading = readBody(guard, caller, evidence.value)
  if (reading.kind === 'unreadable') return broken({ ...facts, code: 'auth/unknown', why: reading.why })
  if (reading.kind === 'other')
    return broken({ ...facts, code: 'auth/response', status, location, assertion: reading.assertion, saw: reading.saw })
  if (reading.kind !== 'as-declared')
    return broken({ ...facts, code: codeOf(caller, reading.kind === 'allowed' ? 200 : 401), status, location })
  const code = doubtOf(guard, admitted, evidence.value, known)
  if (code !== undefined) return broken({ ...facts, code, status, location })
  // A response that was cached before the application started shows the access rules of an older build.
  const cache = readOutdated(withoutLag(evidence.value, lag), uptime)
  if (cache !== undefined) return broken({ ...facts, code: 'auth/unknown', why: explainOutdated(cache, uptime).why })
  // The baseline was sent as a GET, so a server that allows every such request looks the same.
  const hasAssertions = assertsOf(guard, caller).length > 0
  const isDoubtful = admitted && !hasAssertions && known.baseline !== undefined && isNotCompared({ method, expect })
  return isDoubtful ? broken({ ...facts, code: 'auth/not-compared', status, location }) : silent(1)
}

/** An assertion that the response to a caller is checked with, and the caller that declares it. */
export interface CallerAssertion {
  readonly caller: CallerClaim
  readonly assertion: Assertion
}

/**
 * What the response to a caller is checked with: its own assertions, and those of the callers who must get the opposite,
 * which would show that it is treated like them.
 */
export const assertsOf = ({ callers }: GuardClaim, caller: CallerClaim): readonly CallerAssertion[] =>
  [caller, ...callers.filter(({ admitted }) => admitted !== caller.admitted)].flatMap((one) =>
    (one.asserts ?? []).map((assertion) => ({ caller: one, assertion })),
  )

/** What the body of a response with the declared status shows about its caller. */
type BodyReading =
  | { readonly kind: 'as-declared' | 'allowed' | 'denied' }
  | { readonly kind: 'other'; readonly assertion: Assertion; readonly saw: AssertSaw | undefined }
  | { readonly kind: 'unreadable'; readonly why: MissingEvidence }

/** Reads the assertions of a caller. A rejected caller whose response lacks the declared mark counts as allowed. */
export function readBody(guard: GuardClaim, caller: CallerClaim, { status, asserts = [] }: Answer): BodyReading {
  const checks = assertsOf(guard, caller)
  if (checks.length === 0) return { kind: 'as-declared' }
  // Evidence for a different number of assertions belongs to another plan.
  if (asserts.length !== checks.length) return { kind: 'unreadable', why: noEvidence('read', 'answer-missing').why }
  const results = checks.map((check, at) => ({ ...check, evidence: asserts[at] ?? { holds: false } }))
  const [received] = results.flatMap(({ evidence: { saw } }) =>
    saw?.kind === 'unreadable' && saw.why !== 'not-json' ? [saw.why] : [],
  )
  if (received !== undefined)
    return { kind: 'unreadable', why: noEvidence('parse', 'answer-malformed', { about: guard.url, received }).why }
  const others = Map.groupBy(
    results.filter((one) => one.caller !== caller),
    (one) => one.caller,
  )
  const isLikeOther = [...others.values()].some((group) => group.every(({ evidence }) => evidence.holds))
  const opposite = caller.admitted ? 'denied' : 'allowed'
  if (isLikeOther && (caller.admitted || isAdmission(status))) return { kind: opposite }
  const wrong = results.find((one) => one.caller === caller && !one.evidence.holds)
  if (wrong === undefined) return { kind: 'as-declared' }
  const { saw } = wrong.evidence
  const isUnmarked = saw?.kind === 'absent' || saw?.kind === 'unreadable' || wrong.assertion.on === 'body'
  if (!caller.admitted && isAdmission(status) && isUnmarked) return { kind: 'allowed' }
  return { kind: 'other', assertion: wrong.assertion, saw }
}

/** The finding for a response that has the declared status and still proves neither access nor refusal. */
function doubtOf(guard: GuardClaim, admitted: boolean, answer: Answer, { baseline, anonymous }: CallerEvidence) {
  if (!admitted) return isSamePath(guard.url, answer) ? 'auth/moved' : undefined
  if (isCatchAll(guard, answer, baseline)) return 'auth/catch-all'
  return anonymous.kind === 'seen' && isRedirectedAlike(guard.url, answer, anonymous.value)
    ? 'auth/authorized-denied'
    : undefined
}

/** Whether an authorized caller is redirected to the same place as an anonymous one. */
function isRedirectedAlike(url: string, answer: Answer, other: Answer): boolean {
  const [to, there] = [answer.location, other.location]
  return (
    answer.status === other.status &&
    to !== undefined &&
    there !== undefined &&
    isSamePlace({ location: to, from: url }, { location: there, from: url })
  )
}

/** Whether a redirect leads to the same path: over TLS, with a trailing slash, or on another host. */
function isSamePath(url: string, { location }: Answer): boolean {
  if (location === undefined || leadsToLogin(url, location)) return false
  const move = readMove(url, location)
  return (
    move === 'tls' || move === 'slash' || (move === 'host' && new URL(location, url).pathname === new URL(url).pathname)
  )
}

type Answered = Extract<
  AuthFinding['code'],
  'auth/anonymous-allowed' | 'auth/invalid-allowed' | 'auth/authorized-denied' | 'auth/status'
>

/** The finding for a response that was not declared for this caller. */
function codeOf({ name, admitted }: CallerClaim, status: number): Answered {
  if (admitted) return isRefusal(status) ? 'auth/authorized-denied' : 'auth/status'
  if (!isAdmission(status)) return 'auth/status'
  return name === 'anonymous' ? 'auth/anonymous-allowed' : 'auth/invalid-allowed'
}

/** Whether a response allows its caller (RFC 9110, section 15.3). */
export const isAdmission = (status: number): boolean => status >= 200 && status < 300

/** Whether a response refuses its caller. A redirect counts, because it usually leads to a login. */
export const isRefusal = (status: number): boolean =>
  status === 401 || status === 403 || status === 407 || (status >= 300 && status < 400)

type Admitted = Extract<AuthFinding, { readonly code: 'auth/anonymous-allowed' | 'auth/invalid-allowed' }>
type Refused = Extract<AuthFinding, { readonly code: 'auth/authorized-denied' }>

/** Explains callers that are wrongly allowed or refused. Wrongly allowed callers come first. */
export function authCauses(context: DiagnosisContext): readonly Explained[] {
  const admitted = gather(findingsOf(context, 'auth/anonymous-allowed', 'auth/invalid-allowed'), requestOf)
  const refused = gather(findingsOf(context, 'auth/authorized-denied'), (finding) =>
    JSON.stringify([requestOf(finding), finding.status]),
  )
  return [...admitted.map(explainAllowed), ...refused.map((group) => explainDenied(context, group))]
}

const requestOf = ({ method, url }: Pick<AuthFinding, 'method' | 'url'>): string => `${method} ${url}`

function explainAllowed(findings: readonly [Admitted, ...Admitted[]]): Explained {
  const [{ method, url }] = findings
  const anonymous = findings.find(({ code }) => code === 'auth/anonymous-allowed')
  const callers = findings.filter((finding) => finding !== anonymous).map(({ caller }) => caller)
  const { status, expected } = anonymous ?? findings[0]
  const cause: AuthCause =
    anonymous === undefined
      ? { code: 'credential-unchecked', method, url, status, expected, callers }
      : { code: 'open-to-anonymous', method, url, status, expected, others: callers }
  return { cause, findings }
}

function explainDenied(context: DiagnosisContext, findings: readonly [Refused, ...Refused[]]): Explained {
  const [{ method, url, status, location }] = findings
  const callers = findings.map(({ caller }) => caller)
  const headers = [...new Set(findings.flatMap((finding) => finding.headers))]
  const as = compareCallers(context, status, requestOf(findings[0]))
  return { cause: { code: 'locked-out', method, url, status, location, callers, headers, as }, findings }
}

/** What the responses to the other callers of this request show about a refusal. */
function compareCallers({ plan, observed }: DiagnosisContext, status: number, request: string) {
  const others = (plan.guards ?? [])
    .filter((guard) => requestOf(guard) === request)
    .flatMap(({ id, callers }) =>
      callers
        .filter(({ admitted }) => !admitted)
        .map(({ name }) => ({ isAnonymous: name === 'anonymous', evidence: observed.caller(id, name) })),
    )
  const isAnswered = (isAnonymous: boolean, expected: number): boolean =>
    others.some(
      (one) =>
        one.isAnonymous === isAnonymous && one.evidence.kind === 'seen' && one.evidence.value.status === expected,
    )
  if (isAnswered(false, status)) return 'invalid'
  if (status === 403 && isAnswered(true, 401)) return 'forbidden'
  return 'unknown'
}
