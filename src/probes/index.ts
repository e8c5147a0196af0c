import type { Answer } from '../model/answer.ts'
import { type Evidence, noEvidence } from '../model/evidence.ts'
import type { Way } from '../wire/dial.ts'
import type { Line, Link } from '../wire/line.ts'
import type { Proxies } from '../wire/proxy.ts'
import { openWires, type Wire } from '../wire/wire.ts'
import { type Gates, type OpenTunnel, openGates, type Passage } from './gate.ts'
import type { ProbedAnswer, Prober, RouteAsk } from './port.ts'
import { type Sample, tallyUp } from './tally.ts'
import { askOnce, planRequests, type Task } from './task.ts'
import { openTermsReader, openTermsThread, type TermsReader } from './terms.ts'

/** Settings of the requests to routes. */
export interface ProberSettings {
  /** Timeout of one request, in milliseconds. */
  readonly timeout: number
  /** The most requests to one origin at the same time. */
  readonly concurrency: number
  /** Opens a tunnel through a target; only where a claim names one. */
  readonly tunnel?: OpenTunnel
  /** How long the search in one answer may take, in milliseconds. */
  readonly searchTime?: number
  /** The proxies of the environment. */
  readonly proxies?: Proxies | undefined
}

/** Sends requests to routes over HTTP; the client is loaded by the first check that has a route. */
export function openProber(settings: ProberSettings): Prober {
  const wires = openWires(settings.timeout, settings.proxies)
  const thread = openTermsThread(settings.searchTime)
  return {
    async ask(asks, signal) {
      if (asks.length === 0) return []
      if (signal.aborted) return asks.map((_, route) => ({ route, evidence: cancelled() }))
      return wires.during(signal, async (wire) => {
        const readTerms = await openTermsReader(
          asks.map(({ claim }) => claim),
          thread,
        )
        return askAll(wire, asks, { ...settings, readTerms }, signal)
      })
    },
    async close() {
      wires.close()
      thread.close()
    },
  }
}

interface Settings extends ProberSettings {
  readonly readTerms: TermsReader['read']
}

async function askAll(
  wire: Wire,
  asks: readonly RouteAsk[],
  settings: Settings,
  signal: AbortSignal,
): Promise<readonly ProbedAnswer[]> {
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
  { timeout, concurrency, readTerms }: Settings,
  signal: AbortSignal,
): Promise<readonly ProbedAnswer[]> {
  const { all, leftOut, refused } = await planRequests(asks, wire)
  const observed: ProbedAnswer[] = asks.map((_, route) => ({ route, evidence: refused.get(route) ?? cancelled() }))
  const samples = asks.map((ask, route) => (refused.has(route) ? [] : unreached(ask)))
  const done: Done[] = []
  const work = async (origin: string, queue: Iterator<Task>): Promise<void> => {
    let kept: { readonly way: Way | undefined; readonly passage: Passage; readonly line: Line } | undefined
    for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
      const task = next.value
      const { way, fresh } = task
      if (kept === undefined || fresh || kept.way !== way) {
        // A connection of one request is closed at once; the others stay open for late answers until all requests are
        // done.
        if (fresh) kept?.line.cut()
        const entered = await passageOf(way, task.url, gates)
        kept = undefined
        if (entered.kind === 'missing') {
          done.push({ task, evidence: entered, links: [] })
          continue
        }
        kept = { way, passage: entered.value, line: wire.line(origin, entered.value.way) }
      }
      const { line, passage } = kept
      const evidence = await askOnce(line, task, readTerms, timeout, signal)
      const links = [line.link()]
      done.push({ task, links, evidence: await withReason(evidence, passage) })
    }
  }
  const lines = all.flatMap(({ origin, tasks }) => {
    const queue = tasks.values()
    return Array.from({ length: Math.min(concurrency, tasks.length) }, () => work(origin, queue))
  })
  await Promise.all(lines)
  await listen(done, signal)
  const apart = openApart({ wire, gates, readTerms, timeout, signal })
  const doubtful = done.filter(({ links }) => links.some(({ surplus }) => surplus)).values()
  const again = async (): Promise<void> => {
    for (let next = doubtful.next(); !next.done && !signal.aborted; next = doubtful.next())
      next.value.evidence = await apart(next.value.task)
  }
  await Promise.all(Array.from({ length: concurrency }, again))
  for (const { task, evidence } of done) {
    const { route, fresh, instance, way } = task
    if (fresh) samples[route]?.push({ address: instance ?? addressOf(way), evidence })
    else observed[route] = { route, evidence }
  }
  for (const [route, taken] of samples.entries()) {
    const ask = asks[route]
    const by = ask?.claim.each === undefined ? undefined : 'instance'
    const isWhole = taken.length > 0 && ask !== undefined && taken.length === samplesOf(ask)
    if (isWhole) observed[route] = { route, evidence: tallyUp(taken, leftOut.get(route), by) }
  }
  return observed
}

/** A finished request, and the connections that carried it. */
interface Done {
  readonly task: Task
  evidence: Evidence<Answer>
  readonly links: readonly Link[]
}

/** How long to wait for more answers, in milliseconds: as long as two answers took, within these bounds. */
const leastListening = 50
const maxListening = 250

/**
 * Waits for late answers over connections that carried several requests. After one unsolicited answer, each later one
 * belongs to the request before it, and the last one is still on its way.
 */
async function listen(done: readonly Done[], signal: AbortSignal): Promise<void> {
  const shared = done.filter(({ links }) => links.some(({ asks, surplus }) => asks > 1 && !surplus))
  if (shared.length > 0 && !signal.aborted) {
    const took = shared.map(({ evidence }) => (evidence.kind === 'seen' ? evidence.value.took : 0))
    const longest = Math.min(maxListening, Math.max(leastListening, 2 * took.reduce((a, b) => Math.max(a, b))))
    await new Promise<void>((next) => {
      const timer = setTimeout(over, longest)
      function over(): void {
        clearTimeout(timer)
        signal.removeEventListener('abort', over)
        next()
      }
      signal.addEventListener('abort', over)
    })
  }
  // Unsolicited bytes are detected when the client reads them and closes the connection, which takes a few turns.
  for (let turn = 0; turn < 3; turn += 1) await new Promise<void>((next) => setImmediate(next))
}

/** Methods that change nothing, so that they may be sent twice (RFC 9110, section 9.2.1). */
const safe = ['GET', 'HEAD', 'OPTIONS', 'TRACE']

/**
 * Sends a request over a new connection, where nothing came before it: then the first answer belongs to it. A request
 * that may change something is not sent twice; its answer is missing.
 */
function openApart({
  wire,
  gates,
  readTerms,
  timeout,
  signal,
}: {
  readonly wire: Wire
  readonly gates: Gates
  readonly readTerms: TermsReader['read']
  readonly timeout: number
  readonly signal: AbortSignal
}): (task: Task) => Promise<Evidence<Answer>> {
  return async (task) => {
    const surplus = noEvidence('read', 'answer-surplus', { about: task.url.hostname })
    if (!safe.includes(task.ask.claim.method)) return surplus
    const entered = await passageOf(task.way, task.url, gates)
    if (entered.kind === 'missing') return entered
    const line = wire.line(task.url.origin, entered.value.way)
    try {
      return (await line.staysQuiet(maxListening)) ? await askOnce(line, task, readTerms, timeout, signal) : surplus
    } finally {
      line.cut()
    }
  }
}

/** The number of samples of a claim; default: one of each instance. */
const samplesOf = ({ claim: { samples, each }, instances = [] }: RouteAsk): number | undefined =>
  each === undefined ? samples : (samples ?? 1) * instances.length

/** Samples of instances that cannot be reached: no request is sent for them. */
const unreached = ({ claim: { samples = 1 }, instances = [] }: RouteAsk): Sample[] =>
  instances.flatMap(({ name, at }) =>
    at.kind === 'seen' ? [] : Array.from({ length: samples }, () => ({ address: name, evidence: at })),
  )

/** Returns a way unchanged, or opens its tunnel. */
const passageOf = async (way: Way | undefined, url: URL, gates: Gates): Promise<Evidence<Passage>> =>
  way?.through === undefined ? { kind: 'seen', value: { way, tunnel: undefined } } : gates.enter(way.through, way, url)

/** A tunnel knows why the other end refused the connection; the connection only knows that it was closed. */
async function withReason(evidence: Evidence<Answer>, { tunnel }: Passage): Promise<Evidence<Answer>> {
  if (evidence.kind === 'seen') return evidence
  const why = await tunnel?.why()
  return why === undefined ? evidence : { kind: 'missing', why }
}

const addressOf = (way: Way | undefined): string | undefined =>
  way?.to !== undefined && 'host' in way.to ? way.to.host : undefined

const noTunnel: OpenTunnel = () => Promise.reject(new Error('a route goes through a target, and nobody opens the way'))

const cancelled = (): Evidence<never> => noEvidence('run', 'cancelled')
