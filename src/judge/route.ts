import type { Answer, AssertObservation, Tally, TallyGroup } from '../model/answer.ts'
import { type Evidence, noEvidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Part, TermFinding } from '../model/finding-route.ts'
import { readRevision } from '../model/image-reference.ts'
import {
  type Assertion,
  type BaselineMode,
  type CommitSha,
  isExpected,
  type Plan,
  type RouteClaim,
} from '../model/plan.ts'
import { type Accepts, acceptsInRoutes } from './accepted.ts'
import { isAdmission, isCallerAllowed } from './access.ts'
import { isNotCompared, readLikeness } from './baseline.ts'
import { judgeHolder } from './bystanders.ts'
import { judgeCertificates } from './certificate.ts'
import { broken, holding, type Judged, noted, type Share, silent, sumUp } from './link.ts'
import { type Baseline, type Copy, copiesOf, type ObservationIndex } from './observations.ts'
import {
  diagnose,
  longestRun,
  type Neighbours,
  readLag,
  readNeighbours,
  readOutdated,
  readRetryAfter,
  type Uptime,
  unknownRun,
  withoutLag,
} from './route-diagnosis.ts'
import { judgePublicFiles } from './site.ts'

export { isExpected } from '../model/plan.ts'

/**
 * Judges whether each route responds as declared. `explained`: the runtime link is broken, so the old code explains a
 * wrong response.
 */
export function judgeRoutes(plan: Plan, observed: ObservationIndex, explained: boolean): Judged {
  const around = readNeighbours(plan, observed)
  const uptime = longestRun(plan, observed)
  const accepts = acceptsInRoutes(plan, observed.accepts)
  return sumUp('route', [
    ...plan.routes.map((route) =>
      judgeRoute(route, observed.route(route.id), {
        copies: () => (route.each === undefined ? undefined : copiesOf(route.each, plan, observed)),
        explained,
        uptime,
        baselines: observed.baselines(route.id),
        mode: plan.baselines?.mode,
        near: () => around(route),
        isShown: (answer) => isCallerAllowed(plan, observed, route.id) || isOwnLogin(plan, observed, route, answer),
        commit: plan.commit,
        accepts,
      }),
    ),
    ...plan.routes.map((route) => noted(judgeHolder(route, plan, observed))),
    ...judgePublicFiles(plan, observed),
    judgeCertificates(plan, observed),
  ])
}

/** What a route is judged by, besides its response. */
interface RouteContext extends TermContext {
  /** The instances that need a request each; undefined if the route is not checked at instances. */
  copies(): Evidence<readonly Copy[]> | undefined
  /** The uptime of the oldest instance; undefined if it is unknown. */
  readonly uptime: Uptime | undefined
  /** The responses of paths that cannot exist. */
  readonly baselines: readonly Baseline[]
  readonly mode: BaselineMode | undefined
  near(): Neighbours
  /** Whether other evidence shows the application behind a login: an authorized caller, or the page of that login. */
  isShown(answer: Answer): boolean
}

/** Judges one response, or the samples of one route. */
const judgeRoute = (route: RouteClaim, evidence: Evidence<Answer>, around: RouteContext): Share =>
  route.samples === undefined && route.each === undefined
    ? judgeAnswer(route, evidence, around)
    : judgeSamples(route, evidence, around, (one) => judgeAnswer(route, one, around))

function judgeAnswer(route: RouteClaim, evidence: Evidence<Answer>, around: RouteContext): Share {
  const { place } = route
  const { explained, uptime } = around
  if (evidence.kind === 'missing') {
    const { why } = evidence
    // A refused connection is a response of the host: nothing listens on the port.
    if (why.reason === 'connection-refused') return broken({ code: 'route/refused', place, route, why, explained })
    return broken({ code: 'route/unknown', place, route, why })
  }
  const answer = evidence.value
  const { status, location, edge } = answer
  // The application did not send this response, whatever its status. A login proxy counts if it allows some caller.
  const isLogin = edge?.did === 'login' && isExpected(status, route.expect) && around.isShown(answer)
  if (edge !== undefined && !isLogin) return broken({ code: 'route/edge-answered', place, route, status, edge })
  if (isExpected(status, route.expect)) {
    const terms = judgeTerms(route, answer, around)
    const worth = judgeWorth(route, answer, around)
    return worth.findings.length === 0 ? terms : broken(...worth.findings, ...terms.findings)
  }
  const trail = judgeTrail(route, answer)
  if (trail !== undefined) return broken(trail)
  // A rate limit shows neither the route nor its code.
  if (status === 429) return broken({ code: 'route/throttled', place, route, status, after: readRetryAfter(answer) })
  const diagnosis = diagnose(route, answer, around.near(), uptime)
  const finding = { code: 'route/status', place, route, status, location, explained } as const
  return broken(diagnosis === undefined ? finding : { ...finding, diagnosis })
}

/**
 * Judges what a response with the declared status proves. It proves less if all paths get the same one, or if it is
 * older than the running instance.
 */
function judgeWorth(route: RouteClaim, answer: Answer, { uptime, baselines, mode, isShown }: RouteContext): Share {
  const { place } = route
  const { status } = answer
  const lag = readLag(baselines.map(({ evidence }) => evidence))
  const cache = readOutdated(withoutLag(answer, lag), uptime ?? unknownRun)
  // A response that names the commit belongs to it, however old it is.
  if (route.build === undefined && cache !== undefined)
    return broken({ code: 'route/cached', place, route, status, cache, ran: uptime?.seconds })
  const { directory, likeness } = likenessTo(route, answer, baselines)
  switch (likeness) {
    case 'apart': {
      const isRefusal = (status === 401 || status === 403) && mode !== 'strict'
      if (mode === undefined || isRefusal || isShown(answer) || !isNotCompared(route)) return silent(1)
      return broken({ code: 'route/not-compared', place, route, status })
    }
    case 'page':
      return broken({ code: 'route/catch-all', place, route, status, baseline: directory })
    case 'refusal':
      if (mode !== 'strict' || isShown(answer)) return silent(1)
      return broken({ code: 'route/all-turned-away', place, route, status, baseline: directory })
    case 'login':
      if (isShown(answer)) return silent(1)
      return broken({ code: 'route/all-turned-away', place, route, status, baseline: directory })
  }
}

/** Whether a redirect leads to a route of the plan at the same origin that responds as declared. */
function isOwnLogin(
  { routes }: Plan,
  observed: ObservationIndex,
  { url, via }: RouteClaim,
  { location, edge }: Answer,
): boolean {
  const to = location === undefined || edge !== undefined ? undefined : URL.parse(location, url)
  if (!to || to.origin !== URL.parse(url)?.origin) return false
  return routes.some((other) => {
    const evidence = observed.route(other.id)
    if (evidence.kind === 'missing' || other.via !== via || URL.parse(other.url)?.pathname !== to.pathname) return false
    const { status, edge } = evidence.value
    return edge === undefined && isAdmission(status) && isExpected(status, other.expect)
  })
}

/**
 * Compares a response with all baselines. The same page in any of them decides; if there is none, the first login or
 * refusal does.
 */
function likenessTo(route: RouteClaim, answer: Answer, baselines: readonly Baseline[]) {
  const doubts = baselines.flatMap(({ claim, evidence }) => {
    const likeness = readLikeness(route, answer, claim, evidence)
    return likeness === 'page' || claim.pages !== true ? [{ directory: claim.directory, likeness }] : []
  })
  const page = doubts.find(({ likeness }) => likeness === 'page')
  return page ?? doubts[0] ?? ({ directory: '', likeness: 'apart' } as const)
}

/** The evidence for the terms of a route. */
export interface TermContext {
  readonly commit: CommitSha
  /** Whether a newer commit is accepted in place of it. */
  readonly accepts: Accepts
  /** The runtime link is broken, so the old code explains a wrong response. */
  readonly explained: boolean
}

/**
 * Judges everything that a route declares besides the status. A response that names the commit counts as a claim of it.
 */
export function judgeTerms(route: RouteClaim, answer: Answer, context: TermContext): Share {
  const findings = [
    ...judgeProtocol(route, answer),
    ...judgeAssertions(route, answer, context),
    ...judgeBuild(route, answer, context),
  ]
  if (findings.length > 0) return broken(...findings)
  return route.build === undefined ? silent(1) : holding('claimed', 'answers')
}

/** Reports redirects that were followed without reaching a response. */
export function judgeTrail(
  route: RouteClaim,
  { stopped, hops, location, setsCookie }: Answer,
): TermFinding | undefined {
  if (stopped === undefined || stopped === 'other-origin') return undefined
  const facts = { place: route.place, route, stopped, hops: hops?.length ?? 0, location }
  const cookie = setsCookie === undefined ? {} : { cookie: setsCookie }
  return { code: 'route/redirect-endless', ...facts, ...cookie }
}

function judgeProtocol(route: RouteClaim, { http }: Answer): readonly Finding[] {
  if (route.http === undefined || http === route.http) return []
  if (http === undefined) return [notChecked(route, 'http')]
  return [{ code: 'route/other-http', place: route.place, route, spoken: http }]
}

function judgeAssertions(route: RouteClaim, { asserts = [] }: Answer, { explained }: TermContext): readonly Finding[] {
  const claims = route.asserts ?? []
  // Evidence for a different number of assertions belongs to another plan.
  if (claims.length !== asserts.length) return [notChecked(route, 'expect')]
  return claims.flatMap((assertion, at) => judgeAssertion(route, assertion, asserts[at], explained))
}

function judgeAssertion(
  route: RouteClaim,
  assertion: Assertion,
  evidence: AssertObservation | undefined,
  explained: boolean,
): readonly Finding[] {
  if (evidence?.holds === true) return []
  const { place } = route
  const saw = evidence?.saw
  if (saw === undefined) return [notChecked(route, 'expect')]
  // If JSON is declared, any other body is a wrong response. An unreadable body is missing evidence.
  if (saw.kind === 'unreadable' && saw.why !== 'not-json')
    return [{ code: 'route/assertion-unknown', place, route, assertion, reason: saw.why }]
  return [{ code: 'route/assertion', place, route, assertion, saw, explained }]
}

function judgeBuild(
  route: RouteClaim,
  { build }: Answer,
  { commit, accepts, explained }: TermContext,
): readonly Finding[] {
  const { place, build: mark } = route
  if (mark === undefined) return []
  if (build === undefined) return [notChecked(route, 'build')]
  const unnamed = { code: 'route/build-unnamed', place, route, mark, commit, received: undefined } as const
  if (build.kind === 'unreadable') return [{ ...unnamed, reason: build.why }]
  const received = build.kind === 'named' ? build.build : ''
  if (accepts(commit, received)) return []
  switch (readRevision(received, commit)) {
    case 'commit':
      return []
    case 'none':
      return [{ ...unnamed, reason: 'absent' }]
    case 'short':
      return [{ ...unnamed, reason: 'short', received }]
    case 'other':
      return [{ code: 'route/other-build', place, route, mark, received, commit, explained }]
  }
}

/** Missing evidence for a term: whatever recorded the response did not check it. */
const notChecked = (route: RouteClaim, about: string): Finding => ({
  code: 'route/unknown',
  place: route.place,
  route,
  why: noEvidence('read', 'answer-missing', { about }).why,
})

/** Judges each group of samples like one response, with `judge`. Several builds are one finding. */
export function judgeSamples(
  route: RouteClaim,
  evidence: Evidence<Answer>,
  context: TermContext & { copies(): Evidence<readonly Copy[]> | undefined },
  judge: (evidence: Evidence<Answer>) => Share,
): Share {
  if (evidence.kind === 'missing') return judge(evidence)
  const { tally } = evidence.value
  if (tally === undefined || !isWhole(tally, route, context.copies())) {
    const { why } = noEvidence('read', 'answer-missing', { about: 'samples' })
    return broken({ code: 'route/unknown', place: route.place, route, why })
  }
  const mixed = readMixture(route, tally, context)
  const shares = tally.groups.map(({ count, addresses, evidence }) => ({
    share: judge(evidence),
    part: { count, of: tally.samples, ...(tally.by === undefined ? {} : { at: addresses }) },
  }))
  const findings = shares.flatMap(({ share, part }) =>
    share.findings
      .filter(({ code }) => mixed === undefined || code !== 'route/other-build')
      .map((finding) => ofPart(finding, part)),
  )
  const all = [...(mixed === undefined ? [] : [mixed]), ...findings]
  return all.length > 0 ? broken(...all) : (shares[0]?.share ?? judge(evidence))
}

/** Checks that enough samples were taken, and that every running instance was requested. */
function isWhole(
  { samples: total, groups, by }: Tally<Evidence<Answer>>,
  { samples }: RouteClaim,
  copies: Evidence<readonly Copy[]> | undefined,
): boolean {
  const taken = groups.reduce((sum, { count }) => sum + count, 0)
  // A tally with a wrong total or with unknown instances belongs to another request.
  if (taken !== total || groups.some(({ count }) => count < 1)) return false
  if (copies === undefined) return taken === samples && by === undefined
  if (by !== 'instance' || copies.kind === 'missing') return false
  const answered = new Set(groups.flatMap(({ addresses }) => addresses))
  return taken === copies.value.length * (samples ?? 1) && copies.value.every(({ name }) => answered.has(name))
}

/** Reports what all samples share as a fact of the route. */
const ofPart = (finding: Finding, part: Part): Finding =>
  part.count === part.of ? finding : Object.assign({}, finding, { part })

/** The builds that the samples name, if there is more than one and not all of them are accepted. */
function readMixture(
  route: RouteClaim,
  { samples, groups }: Tally<Evidence<Answer>>,
  { commit, accepts, explained }: TermContext,
): TermFinding | undefined {
  const { place, build: mark } = route
  const byBuild = new Map<string, TallyGroup<Evidence<Answer>>>()
  for (const group of groups) {
    const build = group.evidence.kind === 'seen' ? group.evidence.value.build : undefined
    if (build?.kind !== 'named') continue
    const known = byBuild.get(build.build)
    byBuild.set(build.build, {
      ...group,
      count: group.count + (known?.count ?? 0),
      addresses: [...new Set([...(known?.addresses ?? []), ...group.addresses])],
    })
  }
  if (mark === undefined || byBuild.size < 2) return undefined
  const isRight = (build: string): boolean => readRevision(build, commit) === 'commit' || accepts(commit, build)
  if ([...byBuild.keys()].every(isRight)) return undefined
  const builds = [...byBuild]
    .map(([build, { count, addresses }]) => ({ build, count, addresses }))
    .sort((a, b) => b.count - a.count)
  return { code: 'route/mixed-builds', place, route, mark, builds, samples, commit, explained }
}
