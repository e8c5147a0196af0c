import type { ControlSight } from '../chain/evidence/control.ts'
import { type Evidence, type RouteSight, seen, unseen } from '../chain/evidence.ts'
import type { ControlClaim } from '../chain/plan/control.ts'
import type { Plan } from '../chain/plan.ts'
import { nothingSent, type Prober, type RouteAsk, type Sent } from '../probes/port.ts'
import type { FindInstances } from './instances.ts'

/** What the routes were answered, and the paths that cannot exist. */
export interface Asked {
  readonly answers: readonly RouteSight[]
  readonly controls: readonly ControlSight[]
}

/**
 * Asks the routes of a plan and its controls, all at the same time and within the same limits. The paths that cannot
 * exist are others in every look, so that nobody learns them. Where one of them is answered with a page, the routes that
 * it speaks for are asked once more, for the sums of their bodies: everywhere else nobody needs those.
 */
export async function askRoutes(
  plan: Plan,
  sent: ReadonlyMap<number, Sent>,
  prober: Prober,
  signal: AbortSignal,
  find: FindInstances = nobody,
): Promise<Asked> {
  const probes = plan.controls?.probes ?? []
  const routes = plan.routes.map((claim, route): RouteAsk => ({ claim, ...(sent.get(route) ?? nothingSent) }))
  const asked = [...routes, ...probes.map((probe) => askOf(probe, sent))]
  const { sights, asks: known } = await askWhereKnown(asked, prober, signal, find)
  const answers = routes.map((_, route) => ({ route, sight: sightAt(sights, route) }))
  const controls = probes.map((_, control) => ({ control, sight: sightAt(sights, routes.length + control) }))
  const doubtful = new Set(probes.flatMap((probe, at) => (isPage(controls[at]?.sight) ? probe.routes : [])))
  const again = answers.filter(({ route, sight }) => doubtful.has(route) && isPage(sight)).map(({ route }) => route)
  if (again.length === 0) return { answers, controls }
  const asks = again.flatMap((route): RouteAsk[] => {
    const ask = known[route]
    return ask === undefined ? [] : [{ ...ask, sum: true }]
  })
  const summed = await prober.ask(asks, signal)
  const bySum = new Map(again.map((route, at) => [route, sightAt(summed, at)]))
  return { answers: answers.map(({ route, sight }) => ({ route, sight: bySum.get(route) ?? sight })), controls }
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

const isPage = (sight: RouteSight['sight'] | undefined): boolean =>
  sight?.kind === 'seen' && sight.value.status >= 200 && sight.value.status < 300

/** All of them with the same sight. */
export const everyRoute = (plan: Plan, sight: Evidence<never>): Asked => ({
  answers: plan.routes.map((_, route) => ({ route, sight })),
  controls: (plan.controls?.probes ?? []).map((_, control) => ({ control, sight })),
})

/** A request below a directory that nobody can guess, and that no declared header goes with; the authorities of its neighbours are trusted. */
function askOf({ directory, via, each, routes }: ControlClaim, sent: ReadonlyMap<number, Sent>): RouteAsk {
  const url = `${directory}runtime-drift-${crypto.randomUUID()}`
  const way = { ...(via === undefined ? {} : { via }), ...(each === undefined ? {} : { each }) }
  const claim = { method: 'GET', url, expect: anything, place, ...way }
  const authorities = routes.map((route) => sent.get(route)?.authorities).find((one) => one !== undefined)
  return { claim, ...nothingSent, sum: true, ...(authorities === undefined ? {} : { authorities }) }
}

const anything = { codes: [], classes: [1, 2, 3, 4, 5], text: 'any' }
const place = { kind: 'input', name: 'routes' } as const
