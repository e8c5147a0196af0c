import type { Answer } from '../model/answer.ts'
import type { AuthCause } from '../model/cause-access.ts'
import { type Evidence, noEvidence } from '../model/evidence.ts'
import type { AuthFinding } from '../model/finding-access.ts'
import { type CallerClaim, type GuardClaim, isExpected, type Plan } from '../model/plan.ts'
import { compare, directoryOf, leadsWhere } from './baseline.ts'
import { type DiagnosisContext, type Explained, findingsOf, gather } from './context.ts'
import { broken, type Judged, type Share, silent, sumUp } from './link.ts'
import type { ObservationIndex } from './observations.ts'
import { isOlder, leadsToLogin, longestRun, readCache, readMove, type Uptime, unknownRun } from './route-diagnosis.ts'

/** Strangers are turned away, a wrong credential is turned away, the invited are let in: one claim a caller. */
export function judgeAuth(plan: Plan, observed: ObservationIndex): Judged {
  const { guards = [] } = plan
  const uptime = guards.length === 0 ? undefined : longestRun(plan, observed)
  return sumUp(
    'auth',
    guards.flatMap((guard) => {
      const opens = isOpened(guard, observed)
      return guard.callers.map((caller) =>
        judgeCaller(guard, caller, {
          evidence: observed.caller(guard.id, caller.name),
          baseline: observed.callerBaseline(guard.id, caller.name),
          anonymous: observed.caller(guard.id, 'anonymous'),
          opens,
          uptime,
        }),
      )
    }),
  )
}

/** Whether the application lets a caller of this route in, with more than every path gets: the route is there, behind any login. */
export const isLetIn = ({ guards = [] }: Plan, observed: ObservationIndex, route: string): boolean =>
  guards.some((guard) => guard.route === route && isOpened(guard, observed))

/** Whether somebody is let in as declared, by the application itself: then a login proxy before it is a door that opens. */
const isOpened = (guard: GuardClaim, observed: ObservationIndex): boolean =>
  guard.callers.some(({ name, admitted, expect }) => {
    const evidence = observed.caller(guard.id, name)
    if (!admitted || evidence.kind === 'missing' || evidence.value.edge !== undefined) return false
    const { status } = evidence.value
    const isRight = isAdmission(status) && isExpected(status, expect)
    return isRight && !isCatchAll(guard, evidence.value, observed.callerBaseline(guard.id, name))
  })

/** Whether a path that cannot exist gets the same response, for the same caller. */
const isCatchAll = (guard: GuardClaim, answer: Answer, baseline: Evidence<Answer> | undefined): boolean =>
  baseline?.kind === 'seen' && compare(guard, directoryOf(guard.url), answer, baseline.value) === 'page'

/** What a caller is judged by. */
interface Fate {
  readonly evidence: Evidence<Answer>
  /** What a path that cannot exist was answered to the same caller. */
  readonly baseline: Evidence<Answer> | undefined
  readonly anonymous: Evidence<Answer>
  /** Whether anybody is let in. */
  readonly opens: boolean
  readonly uptime: Uptime | undefined
}

function judgeCaller(guard: GuardClaim, caller: CallerClaim, fate: Fate): Share {
  const { method, url } = guard
  const { evidence, opens, uptime = unknownRun } = fate
  const { place, name, admitted, headers, expect } = caller
  const facts = { place, method, url, caller: name, headers, expected: expect.text }
  // A time-out, or a refused connection, turns everybody away and says nothing of who would be let in.
  if (evidence.kind === 'missing') return broken({ ...facts, code: 'auth/unknown', why: evidence.why })
  const { status, location, edge } = evidence.value
  // What an edge answers says nothing of the application; a login proxy is the door itself where it lets somebody in.
  const isDoor = edge?.did === 'login' && opens && !admitted && isExpected(status, expect)
  if (edge !== undefined && !isDoor) return broken({ ...facts, code: 'auth/edge-answered', status, location, edge })
  if (!isExpected(status, expect)) return broken({ ...facts, code: codeOf(caller, status), status, location })
  const code = doubtOf(guard, admitted, evidence.value, fate)
  if (code !== undefined) return broken({ ...facts, code, status, location })
  // An answer that was stored before the application was started says whom an older one let in.
  const cache = readCache(evidence.value)
  if (cache === undefined || !isOlder(cache, uptime)) return silent(1)
  const { age = 0, by: about } = cache
  const { why } = noEvidence('parse', 'answer-cached', { about, limit: uptime.seconds * 1000, amount: age * 1000 })
  return broken({ ...facts, code: 'auth/unknown', why })
}

/** What an answer with the declared status means all the same, when it neither lets in nor turns away. */
function doubtOf(guard: GuardClaim, admitted: boolean, answer: Answer, { baseline, anonymous }: Fate) {
  if (!admitted) return isSamePath(guard.url, answer) ? 'auth/moved' : undefined
  if (isCatchAll(guard, answer, baseline)) return 'auth/catch-all'
  return anonymous.kind === 'seen' && isSentAlike(guard.url, answer, anonymous.value)
    ? 'auth/authorized-denied'
    : undefined
}

/** Whether whoever is to be let in is sent where a stranger is sent. */
const isSentAlike = (url: string, { status, location }: Answer, other: Answer): boolean =>
  location !== undefined &&
  other.location !== undefined &&
  status === other.status &&
  leadsWhere(location, url) === leadsWhere(other.location, url)

/** Whether a redirect leads to the same path: over TLS, with a slash at its end, or on another host. */
function isSamePath(url: string, { location }: Answer): boolean {
  if (location === undefined || leadsToLogin(url, location)) return false
  const move = readMove(url, location)
  return move === 'tls' || move === 'slash' || (move === 'host' && pathOf(location, url) === pathOf(url))
}

const pathOf = (url: string, from?: string): string | undefined => URL.parse(url, from)?.pathname

type Answered = Exclude<AuthFinding['code'], 'auth/unknown' | 'auth/edge-answered' | 'auth/catch-all' | 'auth/moved'>

/** What an answer means that was not declared for this caller. */
function codeOf({ name, admitted }: CallerClaim, status: number): Answered {
  if (admitted) return isRefusal(status) ? 'auth/authorized-denied' : 'auth/status'
  if (!isAdmission(status)) return 'auth/status'
  return name === 'anonymous' ? 'auth/anonymous-allowed' : 'auth/invalid-allowed'
}

/** Whether an answer lets its caller in (RFC 9110, section 15.3). */
export const isAdmission = (status: number): boolean => status >= 200 && status < 300

/** Whether it turns the caller away: by asking who is there, or by sending it elsewhere, which is where one logs in. */
export const isRefusal = (status: number): boolean =>
  status === 401 || status === 403 || status === 407 || (status >= 300 && status < 400)

type Admitted = Extract<AuthFinding, { readonly code: 'auth/anonymous-allowed' | 'auth/invalid-allowed' }>
type Refused = Extract<AuthFinding, { readonly code: 'auth/authorized-denied' }>

/** Why somebody is let in who must not be, or turned away who must not be: what is open comes first. */
export function authCauses(context: DiagnosisContext): readonly Explained[] {
  const admitted = gather(findingsOf(context, 'auth/anonymous-allowed', 'auth/invalid-allowed'), requestOf)
  const refused = gather(findingsOf(context, 'auth/authorized-denied'), (finding) =>
    JSON.stringify([requestOf(finding), finding.status]),
  )
  return [...admitted.map(openTo), ...refused.map((group) => lockedOut(context, group))]
}

const requestOf = ({ method, url }: Pick<AuthFinding, 'method' | 'url'>): string => `${method} ${url}`

function openTo(findings: readonly [Admitted, ...Admitted[]]): Explained {
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

function lockedOut(context: DiagnosisContext, findings: readonly [Refused, ...Refused[]]): Explained {
  const [{ method, url, status, location }] = findings
  const callers = findings.map(({ caller }) => caller)
  const headers = [...new Set(findings.flatMap((finding) => finding.headers))]
  const as = likeWhom(context, status, requestOf(findings[0]))
  return { cause: { code: 'locked-out', method, url, status, location, callers, headers, as }, findings }
}

/** How those were answered who are to be turned away, beside which the answer to the invited can be read. */
function likeWhom({ plan, observed }: DiagnosisContext, status: number, request: string) {
  const answers = (plan.guards ?? []).flatMap((guard) =>
    requestOf(guard) === request ? answersOf(guard, (caller) => observed.caller(guard.id, caller)) : [],
  )
  const isAnswered = (name: 'anonymous' | 'other', expected: number): boolean =>
    answers.some((one) => (one.caller === 'anonymous') === (name === 'anonymous') && one.status === expected)
  if (isAnswered('other', status)) return 'invalid'
  if (status === 403 && isAnswered('anonymous', 401)) return 'forbidden'
  return 'unknown'
}

const answersOf = (
  guard: GuardClaim,
  evidence: (caller: string) => ReturnType<DiagnosisContext['observed']['caller']>,
) =>
  guard.callers.flatMap(({ name, admitted }) => {
    const answer = evidence(name)
    return admitted || answer.kind === 'missing' ? [] : [{ caller: name, status: answer.value.status }]
  })
