import type { BaselineObservation, RouteObservation } from '../model/answer.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import { type BaselineClaim, isExpected, type Plan, type RouteClaim } from '../model/plan.ts'
import { nothingSent, type ProbedAnswer, type Prober, type RouteAsk, type Sent } from '../probes/port.ts'
import type { FindInstances } from './instances.ts'

/** The answers of the routes and of their baseline requests. */
export interface RouteAnswers {
  readonly answers: readonly RouteObservation[]
  readonly baselines: readonly BaselineObservation[]
}

/**
 * Sends the requests of all routes and baselines concurrently, within the same limits. Baseline paths are random in
 * every check, so that no server can know them. If a baseline has the status of a route it is compared with, the route
 * is requested once more to hash its body.
 */
export async function askRoutes(
  plan: Plan,
  sent: ReadonlyMap<string, Sent>,
  prober: Prober,
  signal: AbortSignal,
  find: FindInstances = findNone,
): Promise<RouteAnswers> {
  const probes = plan.baselines?.probes ?? []
  const held = new Set(probes.flatMap((probe) => probe.routes))
  const routes = plan.routes.map(
    (claim): RouteAsk => ({
      claim,
      ...(sent.get(claim.id) ?? nothingSent),
      ...(held.has(claim.id) && isRequestedOnce(claim) ? { sum: true } : {}),
    }),
  )
  const requests = [...routes, ...probes.map((probe) => askOf(probe, sent))]
  const { observed, asks: known } = await askWhereKnown(requests, prober, signal, find)
  const answers = plan.routes.map(({ id: route }, at) => ({ route, evidence: evidenceAt(observed, at) }))
  const baselines = probes.map(({ id: baseline }, at) => ({
    baseline,
    evidence: evidenceAt(observed, routes.length + at),
  }))
  const again = probes.flatMap((probe, at) => {
    const statuses = statusesOf(baselines[at]?.evidence)
    return plan.routes.flatMap((claim, index) => {
      if (!probe.routes.includes(claim.id) || isRequestedOnce(claim)) return []
      const isAlike = statusesOf(answers[index]?.evidence).some((status) => statuses.includes(status))
      const ask = known[index]
      return isAlike && ask !== undefined ? [{ claim, ask }] : []
    })
  })
  if (again.length === 0) return { answers, baselines }
  const summed = await prober.ask(
    again.map(({ ask }): RouteAsk => ({ ...ask, sum: true })),
    signal,
  )
  const bySum = new Map(again.map(({ claim }, at) => [claim.id, evidenceAt(summed, at)]))
  // Only an expected answer needs a hash. An unexpected one is kept, whatever the second answer is.
  return {
    answers: answers.map((one, index) => {
      const claim = plan.routes[index]
      const isRight =
        claim !== undefined && one.evidence.kind === 'seen' && isExpected(one.evidence.value.status, claim.expect)
      const evidence = isRight ? bySum.get(one.route) : undefined
      return evidence === undefined ? one : { route: one.route, evidence }
    }),
    baselines,
  }
}

/** Routes that are requested at each instance wait until the instances are known; the others don't. */
async function askWhereKnown(
  asks: readonly RouteAsk[],
  prober: Prober,
  signal: AbortSignal,
  find: FindInstances,
): Promise<{ readonly observed: readonly ProbedAnswer[]; readonly asks: readonly RouteAsk[] }> {
  const all = asks.map((ask, route) => ({ ask, route }))
  const [soon, waiting] = [all.filter(({ ask }) => !ask.claim.each), all.filter(({ ask }) => ask.claim.each)]
  if (waiting.length === 0) return { observed: await prober.ask(asks, signal), asks }
  const observed: ProbedAnswer[] = asks.map((_, route) => ({
    route,
    evidence: noEvidence('read', 'answer-missing'),
  }))
  const located = [...asks]
  const ask = async (some: typeof all): Promise<void> => {
    if (some.length === 0) return
    const taken = await prober.ask(
      some.map((one) => one.ask),
      signal,
    )
    for (const [at, { route }] of some.entries()) observed[route] = { route, evidence: evidenceAt(taken, at) }
  }
  const locate = async (): Promise<typeof all> => {
    const found = await Promise.all(waiting.map(async (one) => ({ ...one, found: await foundFor(one.ask, find) })))
    return found.flatMap(({ ask: { ...whole }, route, found: instances }) => {
      if (instances.kind === 'missing') {
        observed[route] = { route, evidence: instances }
        return []
      }
      const ask = { ...whole, instances: instances.value }
      located[route] = ask
      return [{ ask, route }]
    })
  }
  await Promise.all([ask(soon), locate().then(ask)])
  return { observed, asks: located }
}

const foundFor = async ({ claim: { each } }: RouteAsk, find: FindInstances) =>
  each === undefined ? seen([]) : find(each)

const findNone: FindInstances = async ({ service }) => noEvidence('read', 'instance-missing', { about: service })

const evidenceAt = (observed: readonly ProbedAnswer[], at: number): ProbedAnswer['evidence'] =>
  observed[at]?.evidence ?? noEvidence('read', 'answer-missing')

/** Requests that may change something are not repeated, and each of several answers needs its own hash. Both are hashed at once. */
const isRequestedOnce = ({ method, samples, each }: RouteClaim): boolean =>
  samples !== undefined || each !== undefined || !(method === 'GET' || method === 'HEAD' || method === 'OPTIONS')

/** The statuses of the answers that need a body to distinguish them. */
function statusesOf(evidence: RouteObservation['evidence'] | undefined): readonly number[] {
  if (evidence?.kind !== 'seen') return []
  const { tally } = evidence.value
  const all =
    tally === undefined
      ? [evidence.value]
      : tally.groups.flatMap((one) => (one.evidence.kind === 'seen' ? [one.evidence.value] : []))
  return all
    .filter(({ status, location }) => location === undefined && !unrelated.has(status))
    .map(({ status }) => status)
}

/** Statuses whose bodies show nothing about a route: it is missing, or the caller is denied. */
const unrelated = new Set([401, 403, 404, 410])

/** The same evidence for every route, for a check that was interrupted. */
export const everyRoute = (plan: Plan, evidence: Evidence<never>): RouteAnswers => ({
  answers: plan.routes.map(({ id }) => ({ route: id, evidence })),
  baselines: (plan.baselines?.probes ?? []).map(({ id }) => ({ baseline: id, evidence })),
})

/**
 * A request to a random path in a directory. It sends the credentials of its routes, because a page for authorized
 * callers must not be compared with a denial. It sends no body, and trusts the certificate authorities of its routes.
 */
function askOf(
  { id, directory, via, each, routes, method, http, follow, headers = [], samples }: BaselineClaim,
  sent: ReadonlyMap<string, Sent>,
): RouteAsk {
  const url = `${directory}runtime-drift-${crypto.randomUUID()}`
  const terms = {
    ...(via === undefined ? {} : { via }),
    ...(each === undefined ? {} : { each }),
    ...(http === undefined ? {} : { http }),
    ...(follow === undefined ? {} : { follow }),
    ...(samples === undefined ? {} : { samples }),
  }
  const claim = { id, method: method ?? 'GET', url, expect: anything, place, ...terms }
  const all = routes.flatMap((route) => sent.get(route) ?? [])
  const authorities = all.map((one) => one.authorities).find((one) => one !== undefined)
  const own = all[0]?.headers.filter(([name]) => headers.includes(name) && name !== 'content-type') ?? []
  return { claim, headers: own, body: undefined, sum: true, ...(authorities === undefined ? {} : { authorities }) }
}

const anything = { codes: [], classes: [1, 2, 3, 4, 5], text: 'any' }
const place = { kind: 'input', name: 'routes' } as const
