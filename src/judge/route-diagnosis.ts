import type { Answer } from '../model/answer.ts'
import { type Evidence, type MissingEvidence, noEvidence } from '../model/evidence.ts'
import { cacheFields, type Freshness } from '../model/evidence-statement.ts'
import type { Cached, Diagnosis, Move, OtherServer } from '../model/finding-route.ts'
import { isExpected, type Plan, type RouteClaim } from '../model/plan.ts'
import type { ObservationIndex, Presence } from './observations.ts'

/** The routes of the same origin that are requested in the same way. */
export interface Neighbours {
  readonly all: readonly Neighbour[]
  /** The same request, sent in another way. */
  readonly twins: readonly Neighbour[]
}

export interface Neighbour {
  readonly claim: RouteClaim
  readonly evidence: Evidence<Answer>
}

/**
 * Explains a wrong status by the most specific fact that the response proves; undefined if it proves no more than the
 * status.
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

/** A response through another way to the same server shows which side of the edge is at fault. */
function ofTwin({ via }: RouteClaim, { twins }: Neighbours): Diagnosis | undefined {
  const right = twins.filter(isRight)
  if (via === undefined) {
    // A twin is sent in another way, so it always has a `via` here.
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
  if (status >= 300 && status < 400 && answer.location !== undefined)
    return elsewhere(claim, answer.location, answer.setsCookie)
  return undefined
}

function elsewhere({ url }: RouteClaim, location: string, cookie: string | undefined): Diagnosis | undefined {
  const [from, target] = [URL.parse(url), URL.parse(location, url)]
  if (target !== null && target.href === from?.href) return { code: 'redirects-to-itself', location, cookie }
  if (leadsToLogin(url, location)) return { code: 'login-wall', location }
  const to = readMove(url, location)
  return to === undefined ? undefined : { code: 'moved', to, location }
}

const turnedAway = ({ headers }: RouteClaim, { fields }: Answer): Diagnosis => ({
  code: 'turned-away',
  credential: headers?.some((name) => credentialFields.includes(name)) === true,
  challenge: fields?.['www-authenticate'],
})

/** Headers that carry a credential. Custom keys have many names, and most of them end like these. */
const credentialFields: readonly string[] = [
  'authorization',
  'cookie',
  'x-api-key',
  'x-auth-token',
  'proxy-authorization',
]

function unrouted(answer: Answer, { all }: Neighbours): Diagnosis {
  const isUnknown = ({ evidence }: Neighbour): boolean =>
    evidence.kind === 'seen' && (evidence.value.status === 404 || evidence.value.status === 410)
  if (all.length > 1 && all.every(isUnknown)) return { code: 'nothing-routed' }
  const right = all.map(rightAnswer).filter((one) => one !== undefined)
  const by = otherServer(answer, right)
  return { code: 'not-routed', extras: right.length, ...(by === undefined ? {} : { by }) }
}

/** Whether another server responds than for the correct routes. A 404 of a proxy does not come from the application. */
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

/**
 * `Retry-After` in seconds (RFC 9110, 10.2.3), at most a day. A date is ignored, because it depends on another
 * machine's clock.
 */
export function readRetryAfter({ fields }: Answer): number | undefined {
  const received = fields?.['retry-after']
  return received !== undefined && /^\d{1,9}$/.test(received) ? Math.min(Number(received), 86_400) : undefined
}

/** The methods of `Allow` (RFC 9110, 10.2.1), limited in number. */
const readAllow = ({ fields }: Answer): readonly string[] =>
  fields?.allow
    ?.split(',')
    .map((method) => method.trim())
    .filter((method) => /^[A-Z][A-Z_-]{0,31}$/.test(method))
    .slice(0, 12) ?? []

/** Routes with the same key go to the same origin in the same way. */
export const wayOf = ({ url, via }: Pick<RouteClaim, 'url' | 'via'>): string => JSON.stringify([originOf(url), via])

/** Paths and hosts of logins, as frameworks and identity providers name them. */
const loginPath =
  /[/#_.-](?:log-?in|log_in|sign-?in|sign_in|logon|auth|oauth2?|sso|saml2?|openid(?:-connect)?|authorize|session\/new)(?:[/_.?-]|$)/i
const loginHost = /^(?:login|signin|auth|sso|accounts?|idp?|identity)\./i

/** Scheme, host and port of a URL; the whole text if it is no URL. */
export const originOf = (url: string): string => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url

/** How a redirect's target differs from the requested URL; undefined if there is no target or no difference. */
export function readMove(url: string, location: string): Move | undefined {
  const [from, to] = [URL.parse(url), URL.parse(location, url)]
  if (from === null || to === null || to.href === from.href) return undefined
  if (to.hostname !== from.hostname) return 'host'
  if (to.pathname === from.pathname && to.search === from.search && to.protocol !== from.protocol) return 'tls'
  if (to.origin === from.origin && bare(to.pathname) === bare(from.pathname)) return 'slash'
  return to.origin === from.origin ? 'path' : 'host'
}

/** Whether a redirect leads to a login. One that only changes the scheme or a slash does not. */
export function leadsToLogin(url: string, location: string): boolean {
  const move = readMove(url, location)
  const to = URL.parse(location, url)
  if (to === null || move === 'tls' || move === 'slash') return false
  return loginPath.test(to.pathname + to.hash) || (move === 'host' && loginHost.test(to.hostname))
}

const bare = (path: string): string => path.replace(/\/$/, '')

/** The uptime of an instance in seconds, and its error for a response of the same check. */
export interface Uptime {
  readonly seconds: number
  readonly within: number
}

/** Without a known uptime, a response that is older than a day may come from an earlier build. */
export const unknownRun: Uptime = { seconds: 86_400, within: 0 }

/** Whether a response was cached before the instance started. */
export const isOlder = ({ age }: Cached, { seconds, within }: Uptime): boolean =>
  age !== undefined && age > seconds + within

/** Headers that report the decision of a cache, the most exact first. */
const verdicts = [
  'cache-status',
  ...cacheFields.filter((name) => name !== 'age' && name !== 'warning' && name !== 'cache-status'),
] as const

/** Values that mean a cache hit of any age (`HIT`, `Hit from cloudfront`, `TCP_MEM_HIT`, RFC 9211 `; hit`). */
const hits = /(?:^|[\s,;_])(?:hit|stale|updating|prerender)(?:$|[\s,;_])/i

/** The codes of `Warning` for a response that its cache knows to be old (RFC 7234, 5.5). */
const warnings = /(?:^|,)\s*11[0-3]\s/

/** Reads what caches report about a response; undefined if none does. */
export function readCache({ fields }: Pick<Answer, 'fields'>): Cached | undefined {
  if (fields === undefined) return undefined
  const age = readAge(fields.age)
  // A hit shows more than a miss of another cache.
  const reported = verdicts.flatMap((by) => {
    const received = fields[by]
    return received === undefined ? [] : [{ hit: hits.test(received), by, received, age }]
  })
  const first = reported.find(({ hit }) => hit) ?? reported[0]
  return first ?? (age === undefined ? undefined : { hit: age > 0, by: 'age', received: String(age), age })
}

/** The limit for larger ages (RFC 9111, 1.2.2). */
const maxAge = 2 ** 31

/** The tolerated difference between the `Date` of a response and the local clock, in seconds. */
const clockTolerance = 300

/**
 * The one rule for the age of responses of routes, callers and endpoints: what shows that a response may be older than
 * what runs; undefined if nothing does. A cache that reports a hit must report an age too. `dated`: how far its `Date`
 * is behind the clock of a fresh response.
 */
export function readOutdated(
  { fields = {}, dated = 0 }: Pick<Answer, 'fields' | 'dated'>,
  uptime: Uptime,
): Cached | undefined {
  const cache = readCache({ fields })
  if (cache !== undefined && isOlder(cache, uptime)) return cache
  const age = readAge(fields.age)
  const { warning = '' } = fields
  if (warnings.test(warning)) return { hit: true, by: 'warning', received: warning, age }
  if (cache?.hit === true && age === undefined) return cache
  const isOld = dated > uptime.seconds + uptime.within + clockTolerance
  return isOld ? { hit: true, by: 'date', received: String(dated), age: dated } : undefined
}

/**
 * How far the clock of the server behind an origin is behind ours. A response for a path that cannot exist lies in no
 * cache, so its `Date` is that clock.
 */
export function readLag(baselines: readonly (Evidence<Answer> | undefined)[]): number {
  const dates = baselines.flatMap((one) => (one?.kind === 'seen' ? [one.value.dated ?? 0] : []))
  return Math.max(0, dates.length === 0 ? 0 : Math.min(...dates))
}

/** A response with its `Date` by the server's own clock. */
export const withoutLag = (answer: Answer, lag: number): Pick<Answer, 'fields' | 'dated'> => ({
  ...answer,
  dated: (answer.dated ?? 0) - lag,
})

/**
 * Returns missing evidence if a statement may be outdated; undefined if it is current. `uptime` is the uptime of the
 * service that it reports: a younger response comes from what runs. Without a known uptime, the response must be fresh.
 * A signature shows when the response was signed, and no cache can hold it. If a cache reports a hit all the same, it is
 * behind the signer, which signed an old response. Then only the `Date` of the response is not needed.
 */
export function doubtAge(
  { cache = {}, dated = 0, signed }: Freshness,
  uptime: Uptime,
): { readonly why: MissingEvidence } | undefined {
  const old = readOutdated({ fields: cache, dated: signed === true ? 0 : dated }, uptime)
  if (old !== undefined) return explainOutdated(old, uptime)
  if (signed === true) return undefined
  const ahead = { limit: clockTolerance * 1000, amount: -dated * 1000 }
  return dated < -clockTolerance ? noEvidence('parse', 'clock-skewed', ahead) : undefined
}

/** Missing evidence for a response that may be older than what runs. */
export const explainOutdated = ({ by, age }: Cached, { seconds, within }: Uptime) =>
  noEvidence('parse', 'answer-cached', {
    about: by === 'date' || by === 'warning' || age === undefined ? by : 'age',
    limit: (seconds + within) * 1000,
    ...(age === undefined ? {} : { amount: age * 1000 }),
  })

/** The largest age, because several caches in a row can each report one. */
function readAge(received: string | undefined): number | undefined {
  const all = received?.split(',') ?? []
  const ages = all.filter((one) => /^\s*\d+\s*$/.test(one)).map((one) => Math.min(Number(one), maxAge))
  return ages.length === 0 ? undefined : Math.max(...ages)
}

/** The neighbors of each route, built once on the first use. */
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
 * The uptime of the oldest running instance, by its host's clock. It is undefined if no start time is known, as for
 * tasks on other nodes. A clock in whole seconds can be behind a start in the same second, so a negative uptime counts
 * as zero.
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
  // A route and its host can be checked up to one timeout apart.
  const within = plan.pace.timeout / 1000
  return runs.length === 0 ? undefined : { seconds: Math.floor(runs.reduce((a, b) => Math.max(a, b))), within }
}

/** The uptime of each running instance of a service. Unrelated containers, such as a database, are not included. */
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
