import type { Uptime } from './cache.ts'
import { type Neighbour, type Neighbours, wayOf } from './diagnosis.ts'
import type { Plan, RouteClaim } from './plan.ts'
import type { Sights } from './sights.ts'

/** What stands beside each route, by its index; put together once, when the first one is asked for. */
export function readNeighbours(plan: Plan, sights: Sights): (index: number) => Neighbours {
  let known: Known | undefined
  return (index) => {
    const route = plan.routes[index]
    if (route === undefined) return { all: [], twins: [] }
    known ??= gatherAll(plan, sights)
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

function gatherAll(plan: Plan, sights: Sights): Known {
  const [byWay, byRequest] = [new Map<string, Neighbour[]>(), new Map<string, Neighbour[]>()]
  plan.routes.forEach((claim, index) => {
    const neighbour = { claim, sight: sights.route(index) }
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
export function longestRun(plan: Plan, sights: Sights): Uptime | undefined {
  const runs = plan.targets.flatMap((target) => {
    const sight = sights.target(target)
    if (sight.kind === 'unseen' || sight.value.kind !== 'host') return []
    const { clock, instances } = sight.value
    return instances
      .filter(({ state }) => state === 'running')
      .map(({ startedAt }) => clock - Date.parse(startedAt) / 1000)
      .filter((run) => !Number.isNaN(run))
      .map((run) => Math.max(0, run))
  })
  // A route may be answered as much later or earlier than its host was asked as one look takes.
  const within = plan.pace.timeout / 1000
  return runs.length === 0 ? undefined : { seconds: Math.floor(runs.reduce((a, b) => Math.max(a, b))), within }
}
