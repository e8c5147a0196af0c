import { type Cached, isOlder, readCache, type Uptime } from './cache.ts'
import type { Answer, Evidence } from './evidence.ts'
import { isExpected } from './expectation.ts'
import type { RouteClaim } from './plan.ts'
import { leadsToLogin, type Move, originOf, readMove } from './redirect.ts'

/** What a wrong answer says of its route. Facts alone; a cause of the same code puts the routes of one origin together. */
export type Diagnosis =
  /** A cache answered; `ran` is for how many seconds the oldest instance runs, when the answer is older than that. */
  | { readonly code: 'edge-stale'; readonly cache: Cached; readonly ran?: number }
  /** The same request through `via` is answered as declared, so the fault lies before it. */
  | { readonly code: 'edge-alone'; readonly via: string }
  /** The public address answers as declared, and what stands behind it does not: a cache or another server hides it. */
  | { readonly code: 'edge-hides'; readonly via: string }
  /** Too many requests. `after` is for how many seconds it asks to wait. */
  | { readonly code: 'throttled'; readonly after: number | undefined }
  /** A proxy found nobody behind it (502, 503), or waited in vain (504). */
  | { readonly code: 'upstream-down'; readonly after: number | undefined }
  /** The code is there and fails. */
  | { readonly code: 'code-fails' }
  | { readonly code: 'login-wall'; readonly location: string }
  /** Elsewhere: to TLS, to the path with or without a slash at its end, to another host, or to another path. */
  | { readonly code: 'moved'; readonly to: Move; readonly location: string }
  /** Everything that was asked there is answered so: the address leads to another site, or to another base path. */
  | { readonly code: 'nothing-routed' }
  /** The path is not known, while `beside` other routes of the origin are. */
  | { readonly code: 'not-routed'; readonly beside: number; readonly by?: OtherServer }
  /** The path is known, but not with this method. */
  | { readonly code: 'method-missing'; readonly allow: readonly string[] }
  /** The route exists and turns the caller away; `credential` says whether one was sent. */
  | { readonly code: 'turned-away'; readonly credential: boolean; readonly challenge: string | undefined }

/** Who answered, and who answers the other routes of the origin, by the `Server` field; hostile. */
export interface OtherServer {
  readonly server: string
  readonly others: string
}

/** The routes of one origin beside the one that is diagnosed, asked the same way. */
export interface Neighbours {
  readonly all: readonly Neighbour[]
  /** The same request asked another way. */
  readonly twins: readonly Neighbour[]
}

export interface Neighbour {
  readonly claim: RouteClaim
  readonly sight: Evidence<Answer>
}

/**
 * Why a route did not answer as declared, the most specific thing that its answer proves first; nothing when the status
 * says no more than that it is another one.
 */
export function diagnose(
  claim: RouteClaim,
  answer: Answer,
  near: Neighbours,
  uptime: Uptime | undefined,
): Diagnosis | undefined {
  return ofCache(answer, uptime) ?? ofTwin(claim, near) ?? ofStatus(claim, answer, near)
}

function ofCache(answer: Answer, uptime: Uptime | undefined): Diagnosis | undefined {
  const cache = readCache(answer)
  if (cache === undefined || !cache.hit) return undefined
  const ran = uptime !== undefined && isOlder(cache, uptime) ? { ran: uptime.seconds } : {}
  return { code: 'edge-stale', cache, ...ran }
}

/** An answer through another way to the same server tells which side of the edge the fault is on. */
function ofTwin({ via }: RouteClaim, { twins }: Neighbours): Diagnosis | undefined {
  const right = twins.filter(isRight)
  if (via === undefined) {
    // A twin is asked another way, and the other way is none at all only for what has one.
    const behind = right[0]?.claim.via
    return behind === undefined ? undefined : { code: 'edge-alone', via: behind }
  }
  return right.some(({ claim }) => claim.via === undefined) ? { code: 'edge-hides', via } : undefined
}

function ofStatus(claim: RouteClaim, answer: Answer, near: Neighbours): Diagnosis | undefined {
  const { status } = answer
  if (status === 502 || status === 503 || status === 504)
    return { code: 'upstream-down', after: readRetryAfter(answer) }
  if (status >= 500) return { code: 'code-fails' }
  if (status === 401 || status === 403) return turnedAway(claim, answer)
  if (status === 405) return { code: 'method-missing', allow: readAllow(answer) }
  if (status === 404 || status === 410) return unrouted(answer, near)
  if (status >= 300 && status < 400 && answer.location !== undefined) return elsewhere(claim, answer.location)
  return undefined
}

function elsewhere({ url }: RouteClaim, location: string): Diagnosis | undefined {
  if (leadsToLogin(url, location)) return { code: 'login-wall', location }
  const to = readMove(url, location)
  return to === undefined ? undefined : { code: 'moved', to, location }
}

const turnedAway = ({ headers = [] }: RouteClaim, { fields }: Answer): Diagnosis => ({
  code: 'turned-away',
  credential: headers.some((name) => credentialFields.includes(name)),
  challenge: fields?.['www-authenticate'],
})

/** Fields that carry who is there; a key of one's own is sent under many names, most of which end like these. */
const credentialFields: readonly string[] = [
  'authorization',
  'cookie',
  'x-api-key',
  'x-auth-token',
  'proxy-authorization',
]

function unrouted(answer: Answer, { all }: Neighbours): Diagnosis {
  const answers = all.flatMap(({ sight }) => (sight.kind === 'seen' ? [sight.value] : []))
  const isUnknown = ({ status }: Answer): boolean => status === 404 || status === 410
  if (answers.length > 1 && answers.length === all.length && answers.every(isUnknown)) return { code: 'nothing-routed' }
  const right = all.map(rightAnswer).filter((one) => one !== undefined)
  const by = otherServer(answer, right)
  return { code: 'not-routed', beside: right.length, ...(by === undefined ? {} : { by }) }
}

/** That another server says it than the one that answers the right routes: a proxy's own 404 is none of the application. */
function otherServer({ fields }: Answer, right: readonly Answer[]): OtherServer | undefined {
  const server = fields?.server
  const servers = new Set(right.map((one) => one.fields?.server))
  const [others] = servers
  return server !== undefined && others !== undefined && servers.size === 1 && others !== server
    ? { server, others }
    : undefined
}

const rightAnswer = ({ claim, sight }: Neighbour): Answer | undefined =>
  sight.kind === 'seen' && isExpected(sight.value.status, claim.expect) ? sight.value : undefined

const isRight = (neighbour: Neighbour): boolean => rightAnswer(neighbour) !== undefined

/** `Retry-After` in seconds (RFC 9110, 10.2.3), a day at most; a date is not read, for it is another machine's. */
export function readRetryAfter({ fields }: Answer): number | undefined {
  const said = fields?.['retry-after']
  return said !== undefined && /^\d{1,9}$/.test(said) ? Math.min(Number(said), 86_400) : undefined
}

/** The methods of `Allow` (RFC 9110, 10.2.1), as they are said; bounded. */
const readAllow = ({ fields }: Answer): readonly string[] =>
  (fields?.allow ?? '')
    .split(',')
    .map((method) => method.trim())
    .filter((method) => /^[A-Z][A-Z_-]{0,31}$/.test(method))
    .slice(0, 12)

/** Routes that are asked at the same place: their origin, and the way there. */
export const wayOf = ({ url, via }: Pick<RouteClaim, 'url' | 'via'>): string => JSON.stringify([originOf(url), via])
