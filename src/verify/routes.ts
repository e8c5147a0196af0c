import type { ControlSight } from '../chain/evidence/control.ts'
import { type Evidence, type RouteSight, unseen } from '../chain/evidence.ts'
import type { ControlClaim } from '../chain/plan/control.ts'
import type { Plan } from '../chain/plan.ts'
import { nothingSent, type Prober, type RouteAsk, type Sent } from '../probes/port.ts'

/** What the routes were answered, and the paths that cannot exist. */
export interface Asked {
  readonly answers: readonly RouteSight[]
  readonly controls: readonly ControlSight[]
}

/**
 * Asks the routes of a plan and its controls, all at the same time and within the same limits. A body is summed up only
 * where a control speaks for the route. The paths that cannot exist are others in every look, so that nobody learns them.
 */
export async function askRoutes(
  plan: Plan,
  sent: ReadonlyMap<number, Sent>,
  prober: Prober,
  signal: AbortSignal,
): Promise<Asked> {
  const probes = plan.controls?.probes ?? []
  const held = new Set(probes.flatMap(({ routes }) => routes))
  const routes = plan.routes.map((claim, route): RouteAsk => {
    const ask = { claim, ...(sent.get(route) ?? nothingSent) }
    return held.has(route) ? { ...ask, sum: true } : ask
  })
  const sights = await prober.ask([...routes, ...probes.map((probe) => askOf(probe, sent))], signal)
  const sightOf = (index: number): RouteSight['sight'] => sights[index]?.sight ?? unseen('read', 'answer-missing')
  return {
    answers: routes.map((_, route) => ({ route, sight: sightOf(route) })),
    controls: probes.map((_, control) => ({ control, sight: sightOf(routes.length + control) })),
  }
}

/** All of them with the same sight. */
export const everyRoute = (plan: Plan, sight: Evidence<never>): Asked => ({
  answers: plan.routes.map((_, route) => ({ route, sight })),
  controls: (plan.controls?.probes ?? []).map((_, control) => ({ control, sight })),
})

/** A request below a directory that nobody can guess, and that no declared header goes with; the authorities of its neighbours are trusted. */
function askOf({ directory, via, routes }: ControlClaim, sent: ReadonlyMap<number, Sent>): RouteAsk {
  const url = `${directory}runtime-drift-${crypto.randomUUID()}`
  const claim = { method: 'GET', url, expect: anything, place, ...(via === undefined ? {} : { via }) }
  const authorities = routes.map((route) => sent.get(route)?.authorities).find((one) => one !== undefined)
  return { claim, ...nothingSent, sum: true, ...(authorities === undefined ? {} : { authorities }) }
}

const anything = { codes: [], classes: [1, 2, 3, 4, 5], text: 'any' }
const place = { kind: 'input', name: 'routes' } as const
