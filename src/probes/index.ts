import type { RouteSight } from '../chain/evidence.ts'
import { type Evidence, unseen } from '../chain/evidence.ts'
import type { Way } from '../wire/dial.ts'
import type { Line } from '../wire/line.ts'
import { openWires, type Wire } from '../wire/wire.ts'
import type { Prober, RouteAsk } from './port.ts'
import { openSearch } from './search.ts'
import { type Sample, tallyUp } from './tally.ts'
import { askOnce, type Errand, planErrands } from './task.ts'

/** How the routes are asked. */
export interface ProberSettings {
  /** The most one request may take, in milliseconds. */
  readonly timeout: number
  /** The most requests to one origin at the same time. */
  readonly concurrency: number
}

/** Asks routes over HTTP; the client is loaded by the first look that has a route. */
export function openProber(settings: ProberSettings): Prober {
  const wires = openWires(settings.timeout)
  return {
    async ask(asks, signal) {
      if (asks.length === 0) return []
      if (signal.aborted) return asks.map((_, route) => ({ route, sight: cancelled() }))
      return wires.during(signal, (wire) => askAll(wire, asks, settings, signal))
    },
    async close() {
      wires.close()
    },
  }
}

async function askAll(
  wire: Wire,
  asks: readonly RouteAsk[],
  { timeout, concurrency }: ProberSettings,
  signal: AbortSignal,
): Promise<readonly RouteSight[]> {
  const search = await openSearch(asks.map(({ claim }) => claim))
  const { all, unrouted } = await planErrands(asks, wire)
  const sights: RouteSight[] = asks.map((_, route) => ({ route, sight: cancelled() }))
  const samples = asks.map((): Sample[] => [])
  const work = async (origin: string, queue: Iterator<Errand['tasks'][number]>): Promise<void> => {
    let kept: { readonly way: Way | undefined; readonly line: Line } | undefined
    for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
      const task = next.value
      const { route, way, fresh } = task
      if (kept === undefined || fresh || kept.way !== way) {
        kept?.line.cut()
        kept = { way, line: wire.line(origin, way) }
      }
      const sight = await askOnce(kept.line, task, search, timeout)
      if (!fresh) sights[route] = { route, sight }
      else samples[route]?.push({ address: way?.to?.host, sight })
    }
  }
  const lines = all.flatMap(({ origin, tasks }) => {
    const queue = tasks.values()
    return Array.from({ length: Math.min(concurrency, tasks.length) }, () => work(origin, queue))
  })
  await Promise.all(lines)
  for (const [route, taken] of samples.entries()) {
    const isWhole = taken.length > 0 && taken.length === asks[route]?.claim.samples
    if (isWhole) sights[route] = { route, sight: tallyUp(taken, unrouted.get(route) ?? []) }
  }
  return sights
}

const cancelled = (): Evidence<never> => unseen('run', 'cancelled')
