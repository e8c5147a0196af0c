import type { BaselineObservation, RouteObservation } from '../model/answer.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import { type BaselineClaim, isExpected, type Plan, type RouteClaim } from '../model/plan.ts'
import { nothingSent, type ProbedAnswer, type Prober, type RouteAsk, type Sent } from '../probes/port.ts'
import type { FindInstances } from './instances.ts'

/** What the routes were answered, and the paths that cannot exist. */
export interface RawInputs {
  readonly answers: readonly RouteObservation[]
  readonly baselines: readonly BaselineObservation[]
}

/**
 * Asks the routes of a plan and its controls, all at the same time and within the same limits. The paths that cannot
 * exist are others in every look, so that nobody learns them. Where one of them is answered with the status of a
 * route that it speaks for, that route is asked once more, for the sums of their bodies: everywhere else nobody needs those.
 */
export async function askRoutes(
  plan: Plan,
  sent: ReadonlyMap<string, Sent>,
  prober: Prober,
  signal: AbortSignal,
  find: FindInstances = nobody,
): Promise<RawInputs> {
  const probes = plan.baselines?.probes ?? []
  const held = new Set(probes.flatMap((probe) => probe.routes))
  const routes = plan.routes.map(
    (claim): RouteAsk => ({
      claim,
      ...(sent.get(claim.id) ?? nothingSent),
      ...(held.has(claim.id) && isAskedOnce(claim) ? { sum: true } : {}),
    }),
  )
  const asked = [...routes, ...probes.map((probe) => askOf(probe, sent))]
  const { observed, asks: known } = await askWhereKnown(asked, prober, signal, find)
  const answers = plan.routes.map(({ id: route }, at) => ({ route, evidence: evidenceAt(observed, at) }))
  const baselines = probes.map(({ id: baseline }, at) => ({
    baseline,
    evidence: evidenceAt(observed, routes.length + at),
  }))
  const again = probes.flatMap((probe, at) => {
    const statuses = statusesOf(baselines[at]?.evidence)
    return plan.routes.flatMap((claim, index) => {
      if (!probe.routes.includes(claim.id) || isAskedOnce(claim)) return []
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
  // Only an answer as declared needs a sum: another one stays, whatever is answered the second time.
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

/** Whoever is asked at each instance waits until it is known where they are; nobody else does. */
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

const nobody: FindInstances = async ({ service }) => noEvidence('read', 'instance-missing', { about: service })

const evidenceAt = (observed: readonly ProbedAnswer[], at: number): ProbedAnswer['evidence'] =>
  observed[at]?.evidence ?? noEvidence('read', 'answer-missing')

/** What may change something is not asked a second time, and each of several answers is judged by its own body: they are summed at once. */
const isAskedOnce = ({ method, samples, each }: RouteClaim): boolean =>
  samples !== undefined || each !== undefined || !(method === 'GET' || method === 'HEAD' || method === 'OPTIONS')

/** The statuses that were answered and that a body can tell apart. */
function statusesOf(evidence: RouteObservation['evidence'] | undefined): readonly number[] {
  if (evidence?.kind !== 'seen') return []
  const { tally } = evidence.value
  const all =
    tally === undefined
      ? [evidence.value]
      : tally.groups.flatMap((one) => (one.evidence.kind === 'seen' ? [one.evidence.value] : []))
  return all.filter(({ status, location }) => location === undefined && !told.has(status)).map(({ status }) => status)
}

/** Statuses whose bodies say nothing of a route: nothing is there, or the caller is turned away. */
const told = new Set([401, 403, 404, 410])

/** All of them with the same sight. */
export const everyRoute = (plan: Plan, evidence: Evidence<never>): RawInputs => ({
  answers: plan.routes.map(({ id }) => ({ route: id, evidence })),
  baselines: (plan.baselines?.probes ?? []).map(({ id }) => ({ baseline: id, evidence })),
})

/**
 * A request below a directory that nobody can guess. What its routes send goes with it, but for the body: a page that is
 * shown to whoever has the credential would be told from a refusal of a stranger. The authorities of its neighbours are trusted.
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
