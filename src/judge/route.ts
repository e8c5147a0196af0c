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
import { isAdmission, isLetIn } from './access.ts'
import { readLikeness } from './baseline.ts'
import { judgeHolder } from './bystanders.ts'
import { judgeCertificates } from './certificate.ts'
import { broken, holding, type Judged, noted, type Share, silent, sumUp } from './link.ts'
import { type Baseline, type Copy, copiesOf, type ObservationIndex } from './observations.ts'
import {
  diagnose,
  isOlder,
  longestRun,
  type Neighbours,
  readCache,
  readNeighbours,
  readRetryAfter,
  type Uptime,
  unknownRun,
} from './route-diagnosis.ts'
import { judgePublicFiles } from './site.ts'

export { isExpected } from '../model/plan.ts'

/** Each route answers as declared. `explained`: the runtime is broken, so a wrong answer is the old code's. */
export function judgeRoutes(plan: Plan, observed: ObservationIndex, explained: boolean): Judged {
  const around = readNeighbours(plan, observed)
  const uptime = longestRun(plan, observed)
  return sumUp('route', [
    ...plan.routes.map((route) =>
      judgeRoute(route, observed.route(route.id), {
        copies: () => (route.each === undefined ? undefined : copiesOf(route.each, plan, observed)),
        explained,
        uptime,
        baselines: observed.baselines(route.id),
        mode: plan.baselines?.mode,
        near: () => around(route),
        isShown: (answer) => isLetIn(plan, observed, route.id) || isOwnLogin(plan, observed, route, answer),
        commit: plan.commit,
      }),
    ),
    ...plan.routes.map((route) => noted(judgeHolder(route, plan, observed))),
    ...judgePublicFiles(plan, observed),
    judgeCertificates(plan, observed),
  ])
}

/** What a route is judged by beside its answer. */
interface Around {
  /** The instances that it must have been asked at; nothing when it is about none of them. */
  copies(): Evidence<readonly Copy[]> | undefined
  readonly explained: boolean
  /** How long the oldest instance runs; nothing when none was seen. */
  readonly uptime: Uptime | undefined
  /** What paths that cannot exist were answered, and how much that weighs. */
  readonly baselines: readonly Baseline[]
  readonly mode: BaselineMode | undefined
  near(): Neighbours
  /** Whether something else shows the application behind a login: a caller who is let in, or the page of that login. */
  isShown(answer: Answer): boolean
  readonly commit: CommitSha
}

/** One answer, or the samples of one. */
const judgeRoute = (route: RouteClaim, evidence: Evidence<Answer>, around: Around): Share =>
  route.samples === undefined && route.each === undefined
    ? judgeAnswer(route, evidence, around)
    : judgeSamples(route, evidence, around, (one) => judgeAnswer(route, one, around))

function judgeAnswer(route: RouteClaim, evidence: Evidence<Answer>, around: Around): Share {
  const { place } = route
  const { explained, uptime } = around
  if (evidence.kind === 'missing') {
    const { why } = evidence
    // A refusal is an answer of the host: nothing listens there.
    if (why.reason === 'connection-refused') return broken({ code: 'route/refused', place, route, why, explained })
    return broken({ code: 'route/unknown', place, route, why })
  }
  const answer = evidence.value
  const { status, location, edge } = answer
  // Whatever its status is, the application did not give it; a login that opens for somebody is its door.
  const isDoor = edge?.did === 'login' && isExpected(status, route.expect) && around.isShown(answer)
  if (edge !== undefined && !isDoor) return broken({ code: 'route/edge-answered', place, route, status, edge })
  if (isExpected(status, route.expect)) {
    const terms = judgeTerms(route, answer, around)
    const worth = judgeWorth(route, answer, around)
    return worth.findings.length === 0 ? terms : broken(...worth.findings, ...terms.findings)
  }
  const trail = judgeTrail(route, answer)
  if (trail !== undefined) return broken(trail)
  // Neither the route nor its code has answered.
  if (status === 429) return broken({ code: 'route/throttled', place, route, status, after: readRetryAfter(answer) })
  const diagnosis = diagnose(route, answer, around.near(), uptime)
  const finding = { code: 'route/status', place, route, status, location, explained } as const
  return broken(diagnosis === undefined ? finding : { ...finding, diagnosis })
}

/** What an answer as declared is worth: less when everything is answered so, or when it is older than what runs. */
function judgeWorth(route: RouteClaim, answer: Answer, { uptime, baselines, mode, isShown }: Around): Share {
  const { place } = route
  const { status } = answer
  const cache = readCache(answer)
  // An answer that names the commit is of it, however old it is.
  if (route.build === undefined && cache !== undefined && isOlder(cache, uptime ?? unknownRun))
    return broken({ code: 'route/cached', place, route, status, cache, ran: uptime?.seconds })
  const { directory, likeness } = likenessTo(route, answer, baselines)
  switch (likeness) {
    case 'apart':
      return silent(1)
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

/** Whether a redirect leads to a route of the plan at the same origin, and the application answers that one as declared. */
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

/** What paths that cannot exist say of an answer: a page in any of them, else what the first one says of a login or a refusal. */
function likenessTo(route: RouteClaim, answer: Answer, baselines: readonly Baseline[]) {
  const doubts = baselines.flatMap(({ claim, evidence }) => {
    const likeness = readLikeness(route, answer, claim, evidence)
    return likeness === 'page' || claim.pages !== true ? [{ directory: claim.directory, likeness }] : []
  })
  const page = doubts.find(({ likeness }) => likeness === 'page')
  return page ?? doubts[0] ?? ({ directory: '', likeness: 'apart' } as const)
}

/** What the terms of a route are judged by. */
export interface TermContext {
  readonly commit: CommitSha
  /** The runtime is broken, so a wrong answer is the old code's. */
  readonly explained: boolean
}

/** Everything that a route asks of its answer beside the status; an answer that names the commit claims it. */
export function judgeTerms(route: RouteClaim, answer: Answer, context: TermContext): Share {
  const findings = [
    ...judgeProtocol(route, answer),
    ...judgeAssertions(route, answer, context),
    ...judgeBuild(route, answer, context),
  ]
  if (findings.length > 0) return broken(...findings)
  return route.build === undefined ? silent(1) : holding('claimed', 'answers')
}

/** Redirects that were followed and led nowhere. */
export function judgeTrail(route: RouteClaim, { stopped, hops, location }: Answer): TermFinding | undefined {
  if (stopped === undefined || stopped === 'other-origin') return undefined
  return { code: 'route/redirect-endless', place: route.place, route, stopped, hops: hops?.length ?? 0, location }
}

function judgeProtocol(route: RouteClaim, { http }: Answer): readonly Finding[] {
  if (route.http === undefined || http === route.http) return []
  if (http === undefined) return [notLookedAt(route, 'http')]
  return [{ code: 'route/other-http', place: route.place, route, spoken: http }]
}

function judgeAssertions(route: RouteClaim, { asserts = [] }: Answer, { explained }: TermContext): readonly Finding[] {
  const claims = route.asserts ?? []
  // Evidence of another number of assertions is not evidence of these.
  if (claims.length !== asserts.length) return [notLookedAt(route, 'expect')]
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
  if (saw === undefined) return [notLookedAt(route, 'expect')]
  // Where JSON is declared, anything else is another answer; what could not be read is none.
  if (saw.kind === 'unreadable' && saw.why !== 'not-json')
    return [{ code: 'route/assertion-unknown', place, route, assertion, reason: saw.why }]
  return [{ code: 'route/assertion', place, route, assertion, saw, explained }]
}

function judgeBuild(route: RouteClaim, { build }: Answer, { commit, explained }: TermContext): readonly Finding[] {
  const { place, build: mark } = route
  if (mark === undefined) return []
  if (build === undefined) return [notLookedAt(route, 'build')]
  const unnamed = { code: 'route/build-unnamed', place, route, mark, commit, said: undefined } as const
  if (build.kind === 'unreadable') return [{ ...unnamed, reason: build.why }]
  const said = build.kind === 'named' ? build.build : ''
  switch (readRevision(said, commit)) {
    case 'commit':
      return []
    case 'none':
      return [{ ...unnamed, reason: 'absent' }]
    case 'short':
      return [{ ...unnamed, reason: 'short', said }]
    case 'other':
      return [{ code: 'route/other-build', place, route, mark, said, commit, explained }]
  }
}

/** The answer says nothing of a term: it was recorded by somebody who did not look. */
const notLookedAt = (route: RouteClaim, about: string): Finding => ({
  code: 'route/unknown',
  place: route.place,
  route,
  why: noEvidence('read', 'answer-missing', { about }).why,
})

/** Judges each group of samples like one answer, by `judge`; several builds are one finding, and not one each. */
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

/** Whether as many were taken as were wanted; and, of instances, at every one that runs. */
function isWhole(
  { samples: told, groups, by }: Tally<Evidence<Answer>>,
  { samples, each }: RouteClaim,
  copies: Evidence<readonly Copy[]> | undefined,
): boolean {
  const taken = groups.reduce((sum, { count }) => sum + count, 0)
  // A tally that miscounts itself, or answers for instances that nobody asked for, is of another request.
  if (taken !== told || groups.some(({ count }) => count < 1)) return false
  if (each === undefined || copies === undefined) return taken === samples && by === undefined
  if (by !== 'instance' || copies.kind === 'missing') return false
  const answered = new Set(groups.flatMap(({ addresses }) => addresses))
  return taken === copies.value.length * (samples ?? 1) && copies.value.every(({ name }) => answered.has(name))
}

/** What is true of all samples is said of the route. */
const ofPart = (finding: Finding, part: Part): Finding =>
  part.count === part.of ? finding : Object.assign({}, finding, { part })

/** The builds that the samples name, when there is more than one. */
function readMixture(
  route: RouteClaim,
  { samples, groups }: Tally<Evidence<Answer>>,
  { commit, explained }: TermContext,
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
  const builds = [...byBuild]
    .map(([build, { count, addresses }]) => ({ build, count, addresses }))
    .sort((a, b) => b.count - a.count)
  return { code: 'route/mixed-builds', place, route, mark, builds, samples, commit, explained }
}
