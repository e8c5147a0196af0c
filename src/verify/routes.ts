import type { ControlSight } from '../chain/evidence/control.ts'
import { type Evidence, type RouteSight, seen, unseen } from '../chain/evidence.ts'
import { isExpected } from '../chain/expectation.ts'
import type { ControlClaim } from '../chain/plan/control.ts'
import type { Plan, RouteClaim } from '../chain/plan.ts'
import { nothingSent, type Prober, type RouteAsk, type Sent } from '../probes/port.ts'
import type { FindInstances } from './instances.ts'

/** What the routes were answered, and the paths that cannot exist. */
export interface Asked {
  readonly answers: readonly RouteSight[]
  readonly controls: readonly ControlSight[]
}

/**
 * Asks the routes of a plan and its controls, all at the same time and within the same limits. The paths that cannot
 * exist are others in every look, so that nobody learns them. Where one of them is answered with the status of a
 * route that it speaks for, that route is asked once more, for the sums of their bodies: everywhere else nobody needs those.
 */
export async function askRoutes(
  plan: Plan,
  sent: ReadonlyMap<number, Sent>,
  prober: Prober,
  signal: AbortSignal,
  find: FindInstances = nobody,
): Promise<Asked> {
  const probes = plan.controls?.probes ?? []
  const held = new Set(probes.flatMap((probe) => probe.routes))
  const routes = plan.routes.map(
    (claim, route): RouteAsk => ({
      claim,
      ...(sent.get(route) ?? nothingSent),
      ...(held.has(route) && isAskedOnce(claim) ? { sum: true } : {}),
    }),
  )
  const asked = [...routes, ...probes.map((probe) => askOf(probe, sent))]
  const { sights, asks: known } = await askWhereKnown(asked, prober, signal, find)
  const answers = routes.map((_, route) => ({ route, sight: sightAt(sights, route) }))
  const controls = probes.map((_, control) => ({ control, sight: sightAt(sights, routes.length + control) }))
  const again = probes.flatMap((probe, at) => {
    const statuses = statusesOf(controls[at]?.sight)
    return probe.routes.filter((route) => {
      const claim = plan.routes[route]
      const isAlike = statusesOf(answers[route]?.sight).some((status) => statuses.includes(status))
      return isAlike && claim !== undefined && !isAskedOnce(claim)
    })
  })
  if (again.length === 0) return { answers, controls }
  const asks = again.flatMap((route): RouteAsk[] => {
    const ask = known[route]
    return ask === undefined ? [] : [{ ...ask, sum: true }]
  })
  const summed = await prober.ask(asks, signal)
  // Only an answer as declared needs a sum: another one stays, whatever is answered the second time.
  const isRight = (route: number, { sight }: RouteSight): boolean => {
    const claim = plan.routes[route]
    return claim !== undefined && sight.kind === 'seen' && isExpected(sight.value.status, claim.expect)
  }
  const bySum = new Map(again.map((route, at) => [route, sightAt(summed, at)]))
  return {
    answers: answers.map((one) => {
      const sight = isRight(one.route, one) ? bySum.get(one.route) : undefined
      return sight === undefined ? one : { route: one.route, sight }
    }),
    controls,
  }
}

/** Whoever is asked at each instance waits until it is known where they are; nobody else does. */
async function askWhereKnown(
  asks: readonly RouteAsk[],
  prober: Prober,
  signal: AbortSignal,
  find: FindInstances,
): Promise<{ readonly sights: readonly RouteSight[]; readonly asks: readonly RouteAsk[] }> {
  const all = asks.map((ask, route) => ({ ask, route }))
  const [soon, waiting] = [all.filter(({ ask }) => !ask.claim.each), all.filter(({ ask }) => ask.claim.each)]
  if (waiting.length === 0) return { sights: await prober.ask(asks, signal), asks }
  const sights: RouteSight[] = asks.map((_, route) => ({ route, sight: unseen('read', 'answer-missing') }))
  const located = [...asks]
  const ask = async (some: typeof all): Promise<void> => {
    if (some.length === 0) return
    const taken = await prober.ask(
      some.map((one) => one.ask),
      signal,
    )
    for (const [at, { route }] of some.entries()) sights[route] = { route, sight: sightAt(taken, at) }
  }
  const locate = async (): Promise<typeof all> => {
    const found = await Promise.all(waiting.map(async (one) => ({ ...one, found: await foundFor(one.ask, find) })))
    return found.flatMap(({ ask: { ...whole }, route, found: instances }) => {
      if (instances.kind === 'unseen') {
        sights[route] = { route, sight: instances }
        return []
      }
      const ask = { ...whole, instances: instances.value }
      located[route] = ask
      return [{ ask, route }]
    })
  }
  await Promise.all([ask(soon), locate().then(ask)])
  return { sights, asks: located }
}

const foundFor = async ({ claim: { each } }: RouteAsk, find: FindInstances) =>
  each === undefined ? seen([]) : find(each)

const nobody: FindInstances = async ({ service }) => unseen('read', 'instance-missing', { about: service })

const sightAt = (sights: readonly RouteSight[], at: number): RouteSight['sight'] =>
  sights[at]?.sight ?? unseen('read', 'answer-missing')

/** What may change something is not asked a second time, and each of several answers is judged by its own body: they are summed at once. */
const isAskedOnce = ({ method, samples, each }: RouteClaim): boolean =>
  samples !== undefined || each !== undefined || !(method === 'GET' || method === 'HEAD' || method === 'OPTIONS')

/** The statuses that were answered and that a body can tell apart. */
function statusesOf(sight: RouteSight['sight'] | undefined): readonly number[] {
  if (sight?.kind !== 'seen') return []
  const { tally } = sight.value
  const all =
    tally === undefined
      ? [sight.value]
      : tally.groups.flatMap((one) => (one.sight.kind === 'seen' ? [one.sight.value] : []))
  return all.filter(({ status, location }) => location === undefined && !told.has(status)).map(({ status }) => status)
}

/** Statuses whose bodies say nothing of a route: nothing is there, or the caller is turned away. */
const told = new Set([401, 403, 404, 410])

/** All of them with the same sight. */
export const everyRoute = (plan: Plan, sight: Evidence<never>): Asked => ({
  answers: plan.routes.map((_, route) => ({ route, sight })),
  controls: (plan.controls?.probes ?? []).map((_, control) => ({ control, sight })),
})

/**
 * A request below a directory that nobody can guess. What its routes send goes with it, but for the body: a page that is
 * shown to whoever has the credential would be told from a refusal of a stranger. The authorities of its neighbours are trusted.
 */
function askOf(
  { directory, via, each, routes, method, http, follow, headers = [], samples }: ControlClaim,
  sent: ReadonlyMap<number, Sent>,
): RouteAsk {
  const url = `${directory}runtime-drift-${crypto.randomUUID()}`
  const terms = {
    ...(via === undefined ? {} : { via }),
    ...(each === undefined ? {} : { each }),
    ...(http === undefined ? {} : { http }),
    ...(follow === undefined ? {} : { follow }),
    ...(samples === undefined ? {} : { samples }),
  }
  const claim = { method: method ?? 'GET', url, expect: anything, place, ...terms }
  const all = routes.flatMap((route) => sent.get(route) ?? [])
  const authorities = all.map((one) => one.authorities).find((one) => one !== undefined)
  const own = all[0]?.headers.filter(([name]) => headers.includes(name) && name !== 'content-type') ?? []
  return { claim, headers: own, body: undefined, sum: true, ...(authorities === undefined ? {} : { authorities }) }
}

const anything = { codes: [], classes: [1, 2, 3, 4, 5], text: 'any' }
const place = { kind: 'input', name: 'routes' } as const
