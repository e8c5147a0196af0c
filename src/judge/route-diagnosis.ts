import type { Answer } from '../model/answer.ts'
import { type Evidence, type MissingEvidence, noEvidence } from '../model/evidence.ts'
import { cacheFields, type Freshness } from '../model/evidence-statement.ts'
import type { Cached, Diagnosis, Move, OtherServer } from '../model/finding-route.ts'
import { isExpected, type Plan, type RouteClaim } from '../model/plan.ts'
import type { ObservationIndex, Presence } from './observations.ts'

/** The routes of one origin beside the one that is diagnosed, asked the same way. */
export interface Neighbours {
  readonly all: readonly Neighbour[]
  /** The same request asked another way. */
  readonly twins: readonly Neighbour[]
}

export interface Neighbour {
  readonly claim: RouteClaim
  readonly evidence: Evidence<Answer>
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
  const answers = all.flatMap(({ evidence }) => (evidence.kind === 'seen' ? [evidence.value] : []))
  const isUnknown = ({ status }: Answer): boolean => status === 404 || status === 410
  if (answers.length > 1 && answers.length === all.length && answers.every(isUnknown)) return { code: 'nothing-routed' }
  const right = all.map(rightAnswer).filter((one) => one !== undefined)
  const by = otherServer(answer, right)
  return { code: 'not-routed', extras: right.length, ...(by === undefined ? {} : { by }) }
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

const rightAnswer = ({ claim, evidence }: Neighbour): Answer | undefined =>
  evidence.kind === 'seen' && isExpected(evidence.value.status, claim.expect) ? evidence.value : undefined

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

/** Paths and hosts that ask who is there, as frameworks and identity providers name them. */
const loginPath =
  /[/#_.-](?:log-?in|log_in|sign-?in|sign_in|logon|auth|oauth2?|sso|saml2?|openid(?:-connect)?|authorize|session\/new)(?:[/_.?-]|$)/i
const loginHost = /^(?:login|signin|auth|sso|accounts?|idp?|identity)\./i

/** Scheme, host and port as they are written; the whole of what is no such address. */
export const originOf = (url: string): string => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url

/** How the address of a redirect differs from the one that was asked; nothing when it is none, or the same. */
export function readMove(url: string, location: string): Move | undefined {
  const [from, to] = [URL.parse(url), URL.parse(location, url)]
  if (from === null || to === null || to.href === from.href) return undefined
  if (to.hostname !== from.hostname) return 'host'
  if (to.pathname === from.pathname && to.search === from.search && to.protocol !== from.protocol) return 'tls'
  if (to.origin === from.origin && bare(to.pathname) === bare(from.pathname)) return 'slash'
  return to.origin === from.origin ? 'path' : 'host'
}

/** Whether a redirect asks who is there, by where it leads. One that changes no more than the scheme or a slash does not. */
export function leadsToLogin(url: string, location: string): boolean {
  const move = readMove(url, location)
  const to = URL.parse(location, url)
  if (to === null || move === 'tls' || move === 'slash') return false
  return loginPath.test(to.pathname + to.hash) || (move === 'host' && loginHost.test(to.hostname))
}

const bare = (path: string): string => path.replace(/\/$/, '')

/** For how many seconds something runs, and by how many that may be wrong for an answer of the same look. */
export interface Uptime {
  readonly seconds: number
  readonly within: number
}

/** Where nobody knows for how long anything runs: an answer that is older than a day may be one of what ran before. */
export const unknownRun: Uptime = { seconds: 86_400, within: 0 }

/** Whether an answer was stored before the thing that is to have given it was started. */
export const isOlder = ({ age }: Cached, { seconds, within }: Uptime): boolean =>
  age !== undefined && age > seconds + within

/** Fields that name the cache's own decision, the most exact first. */
const verdicts = ['cache-status', 'cf-cache-status', 'x-vercel-cache', 'x-cache'] as const

/** A word of one of them that means: from the cache, however old (`HIT`, `Hit from cloudfront`, `TCP_MEM_HIT`, RFC 9211 `; hit`). */
const hits = /(?:^|[\s,;_])(?:hit|stale|updating|prerender)(?:$|[\s,;_])/i

/** Reads what caches say of an answer; nothing when none does. */
export function readCache({ fields }: Pick<Answer, 'fields'>): Cached | undefined {
  if (fields === undefined) return undefined
  const age = readAge(fields.age)
  for (const by of verdicts) {
    const said = fields[by]
    if (said !== undefined) return { hit: hits.test(said), by, said, age }
  }
  return age === undefined ? undefined : { hit: age > 0, by: 'age', said: String(age), age }
}

/** What a larger age counts as (RFC 9111, 1.2.2). */
const maxAge = 2 ** 31

/** How far the clock of an endpoint may be from ours, in seconds: its `Date` is no more exact than that. */
const clockTolerance = 300

/**
 * Why a statement may be one of the past; nothing when it was made for this request. `uptime` is for how long the service runs that it speaks
 * for: an answer that is younger was given by what runs. Where nobody knows that, only an answer of just now counts.
 */
export function doubtAge(
  { cache = {}, dated = 0, signed }: Freshness,
  { seconds, within }: Uptime,
): { readonly why: MissingEvidence } | undefined {
  if (signed === true) return undefined
  const max = seconds + within
  const old = (about: string, age?: number) =>
    noEvidence('parse', 'answer-cached', {
      about,
      limit: max * 1000,
      ...(age === undefined ? {} : { amount: age * 1000 }),
    })
  const age = readAge(cache.age)
  if (age !== undefined && age > max) return old('age', age)
  if (/(?:^|,)\s*11[0-3]\s/.test(cache.warning ?? '')) return old('warning', age)
  const hit = cacheFields.find((name) => name !== 'age' && name !== 'warning' && hits.test(cache[name] ?? ''))
  if (hit !== undefined && age === undefined) return old(hit)
  if (dated > max + clockTolerance) return old('date', dated)
  const ahead = { limit: clockTolerance * 1000, amount: -dated * 1000 }
  return dated < -clockTolerance ? noEvidence('parse', 'clock-skewed', ahead) : undefined
}

/** The largest of several: caches may stand in a row, each with an age of its own. */
function readAge(said = ''): number | undefined {
  const ages = said.split(',').flatMap((one) => (/^\s*\d+\s*$/.test(one) ? Math.min(Number(one), maxAge) : []))
  return ages.length === 0 ? undefined : Math.max(...ages)
}

/** What stands beside each route; put together once, when the first one is asked for. */
export function readNeighbours(plan: Plan, observed: ObservationIndex): (route: RouteClaim) => Neighbours {
  let known: Known | undefined
  return (route) => {
    known ??= gatherAll(plan, observed)
    const twins = known.byRequest.get(requestOf(route)) ?? []
    return {
      all: known.byWay.get(wayOf(route)) ?? [],
      twins: twins.filter(({ claim }) => claim.via !== route.via),
    }
  }
}

interface Known {
  readonly byWay: ReadonlyMap<string, readonly Neighbour[]>
  readonly byRequest: ReadonlyMap<string, readonly Neighbour[]>
}

function gatherAll(plan: Plan, observed: ObservationIndex): Known {
  const [byWay, byRequest] = [new Map<string, Neighbour[]>(), new Map<string, Neighbour[]>()]
  plan.routes.forEach((claim) => {
    const neighbour = { claim, evidence: observed.route(claim.id) }
    add(byWay, wayOf(claim), neighbour)
    add(byRequest, requestOf(claim), neighbour)
  })
  return { byWay, byRequest }
}

function add(groups: Map<string, Neighbour[]>, key: string, one: Neighbour): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [one])
  else group.push(one)
}

const requestOf = ({ method, url }: RouteClaim): string => `${method} ${url}`

/**
 * How long the oldest running instance of the plan runs, by its host's own clock. Nothing when of none is known when it started, as
 * of a swarm's tasks on other nodes. A clock in whole seconds stands behind a start within the same second: that was just now, so that it
 * excuses no answer that is older.
 */
export function longestRun(plan: Plan, observed: ObservationIndex): Uptime | undefined {
  const targets = new Set(plan.targets.map(({ name }) => name))
  const runs = plan.services.flatMap((service) =>
    service.on
      .filter((target) => targets.has(target))
      .flatMap((target) => runsOf(observed.presence(service, target)))
      .filter((run) => !Number.isNaN(run))
      .map((run) => Math.max(0, run)),
  )
  // A route may be answered as much later or earlier than its host was asked as one look takes.
  const within = plan.pace.timeout / 1000
  return runs.length === 0 ? undefined : { seconds: Math.floor(runs.reduce((a, b) => Math.max(a, b))), within }
}

/** For how long each instance of a service runs. What belongs to somebody else, such as a database, gave none of its answers. */
function runsOf(presence: Presence): readonly number[] {
  const since = (clock: number, startedAt: string): number => clock - Date.parse(startedAt) / 1000
  if (presence.kind === 'host-process') {
    const { evidence } = presence.evidence
    const main = evidence.kind === 'seen' ? evidence.value.main : undefined
    return main === undefined ? [] : [since(presence.clock, main.startedAt)]
  }
  if (presence.kind !== 'present') return []
  const { clock, instances } = presence
  return instances.filter(({ state }) => state === 'running').map(({ startedAt }) => since(clock, startedAt))
}
