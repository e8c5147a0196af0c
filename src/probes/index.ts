import type { Answer, RouteSight } from '../chain/evidence.ts'
import { type Evidence, seen, unseen } from '../chain/evidence.ts'
import type { Exchange, Line, Reply } from '../wire/line.ts'
import { openWires, type Wire } from '../wire/wire.ts'
import type { Prober, RouteAsk } from './port.ts'
import { exchangeOf } from './request.ts'

/** How the routes are asked. */
export interface ProberSettings {
  /** The most one request may take, in milliseconds. */
  readonly timeout: number
  /** The most requests to one origin at the same time. */
  readonly concurrency: number
}

/** Characters of a Location that are kept. */
const locationCap = 1024

/** Asks routes over HTTP/1.1; the client is loaded by the first look that has a route. */
export function openProber(settings: ProberSettings): Prober {
  const wires = openWires(settings.timeout)
  return {
    async ask(asks, signal) {
      if (asks.length === 0) return []
      if (signal.aborted) return asks.map((_, route) => ({ route, sight: cancelled() }))
      return wires.during(signal, (wire) => askAll(wire, asks, settings.concurrency, signal))
    },
    async close() {
      wires.close()
    },
  }
}

interface Asked {
  readonly route: number
  readonly ask: Exchange
}

async function askAll(
  wire: Wire,
  asks: readonly RouteAsk[],
  concurrency: number,
  signal: AbortSignal,
): Promise<readonly RouteSight[]> {
  const sights: RouteSight[] = asks.map((_, route) => ({ route, sight: cancelled() }))
  const work = async (line: Line, queue: Iterator<Asked>): Promise<void> => {
    for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
      const { route, ask } = next.value
      sights[route] = { route, sight: readAnswer(await line.exchange(ask)) }
    }
  }
  const lines = [...byOrigin(asks)].flatMap(([origin, asked]) => {
    const queue = asked.values()
    const width = Math.min(concurrency, asked.length)
    return Array.from({ length: width }, () => work(wire.line(origin), queue))
  })
  await Promise.all(lines)
  return sights
}

function byOrigin(asks: readonly RouteAsk[]): ReadonlyMap<string, readonly Asked[]> {
  const origins = new Map<string, Asked[]>()
  asks.forEach((one, route) => {
    const url = new URL(one.claim.url)
    const { origin } = url
    const ask = exchangeOf(one, url)
    const asked = origins.get(origin)
    if (asked === undefined) origins.set(origin, [{ route, ask }])
    else asked.push({ route, ask })
  })
  return origins
}

/** The part of an answer that a claim is judged by. */
function readAnswer(reply: Evidence<Reply>): Evidence<Answer> {
  if (reply.kind === 'unseen') return reply
  const { status, headers, took } = reply.value
  const { location } = headers
  const first = Array.isArray(location) ? location[0] : location
  return seen({ status, location: first?.slice(0, locationCap), took })
}

const cancelled = (): Evidence<never> => unseen('run', 'cancelled')
