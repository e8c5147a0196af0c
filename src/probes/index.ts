import { type Answer, type Evidence, type RouteSight, unseen } from '../chain/evidence.ts'
import type { Way } from '../wire/dial.ts'
import type { Line } from '../wire/line.ts'
import { openWires, type Wire } from '../wire/wire.ts'
import { type Gates, type OpenTunnel, openGates, type Passage } from './gate.ts'
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
  /** How a target is asked through; only where a claim names one. */
  readonly tunnel?: OpenTunnel
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
  settings: ProberSettings,
  signal: AbortSignal,
): Promise<readonly RouteSight[]> {
  const gates = openGates(settings.tunnel ?? noTunnel, signal)
  try {
    return await askThrough(wire, gates, asks, settings, signal)
  } finally {
    gates.close()
  }
}

async function askThrough(
  wire: Wire,
  gates: Gates,
  asks: readonly RouteAsk[],
  { timeout, concurrency }: ProberSettings,
  signal: AbortSignal,
): Promise<readonly RouteSight[]> {
  const search = await openSearch(asks.map(({ claim }) => claim))
  const { all, unrouted } = await planErrands(asks, wire)
  const sights: RouteSight[] = asks.map((_, route) => ({ route, sight: cancelled() }))
  const samples = asks.map(unreached)
  const work = async (origin: string, queue: Iterator<Errand['tasks'][number]>): Promise<void> => {
    let kept: { readonly way: Way | undefined; readonly passage: Passage; readonly line: Line } | undefined
    for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
      const task = next.value
      const { route, way, fresh, instance } = task
      const note = (sight: Evidence<Answer>): void => {
        if (!fresh) sights[route] = { route, sight }
        else samples[route]?.push({ address: instance ?? addressOf(way), sight })
      }
      if (kept === undefined || fresh || kept.way !== way) {
        kept?.line.cut()
        const entered = await passageOf(way, task.url, gates)
        kept = undefined
        if (entered.kind === 'unseen') {
          note(entered)
          continue
        }
        kept = { way, passage: entered.value, line: wire.line(origin, entered.value.way) }
      }
      const sight = await askOnce(kept.line, task, search, timeout)
      note(sight.kind === 'unseen' ? withReason(sight, kept.passage) : sight)
    }
  }
  const lines = all.flatMap(({ origin, tasks }) => {
    const queue = tasks.values()
    return Array.from({ length: Math.min(concurrency, tasks.length) }, () => work(origin, queue))
  })
  await Promise.all(lines)
  for (const [route, taken] of samples.entries()) {
    const ask = asks[route]
    const by = ask?.claim.each === undefined ? undefined : 'instance'
    const isWhole = taken.length > 0 && ask !== undefined && taken.length === samplesOf(ask)
    if (isWhole) sights[route] = { route, sight: tallyUp(taken, unrouted.get(route) ?? [], by) }
  }
  return sights
}

/** How many samples a claim wants; of each instance one, when not said. */
const samplesOf = ({ claim: { samples, each }, instances = [] }: RouteAsk): number | undefined =>
  each === undefined ? samples : (samples ?? 1) * instances.length

/** The samples that nobody has to take: those of instances that cannot be reached. */
const unreached = ({ claim: { samples = 1 }, instances = [] }: RouteAsk): Sample[] =>
  instances.flatMap(({ name, at }) =>
    at.kind === 'seen' ? [] : Array.from({ length: samples }, () => ({ address: name, sight: at })),
  )

/** A way is passed as it stands, but for one through a tunnel. */
const passageOf = async (way: Way | undefined, url: URL, gates: Gates): Promise<Evidence<Passage>> =>
  way?.through === undefined ? { kind: 'seen', value: { way, tunnel: undefined } } : gates.enter(way.through, way, url)

/** A tunnel knows why the other end would not connect, where the line only knows that it was cut. */
function withReason(sight: Evidence<Answer>, { tunnel }: Passage): Evidence<Answer> {
  const why = tunnel?.why()
  return why === undefined ? sight : { kind: 'unseen', why }
}

const addressOf = (way: Way | undefined): string | undefined =>
  way?.to !== undefined && 'host' in way.to ? way.to.host : undefined

const noTunnel: OpenTunnel = () => Promise.reject(new Error('a route goes through a target, and nobody opens the way'))

const cancelled = (): Evidence<never> => unseen('run', 'cancelled')
