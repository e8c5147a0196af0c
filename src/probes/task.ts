import type { Answer } from '../model/answer.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import { addressOf, maxAddresses } from '../wire/addresses.ts'
import type { Way } from '../wire/dial.ts'
import type { Exchange, Line } from '../wire/line.ts'
import { routedOf } from '../wire/routed.ts'
import type { Wire } from '../wire/wire.ts'
import { readAnswer } from './answer.ts'
import { concealSent, concealTraits } from './conceal.ts'
import { follow } from './follow.ts'
import type { RouteAsk } from './port.ts'
import { exchangeOf } from './request.ts'
import type { TermsReader } from './terms.ts'
import { sameWays, wayOf } from './way.ts'

/** One request of one route. */
export interface Task {
  readonly route: number
  readonly ask: RouteAsk
  readonly url: URL
  readonly exchange: Exchange
  readonly way: Way | undefined
  /** Whether it needs a new connection, because it is one of many samples. */
  readonly fresh: boolean
  /** The name of the instance that receives it. */
  readonly instance?: string
}

/** The requests to one origin. */
export interface RequestBatch {
  readonly origin: string
  readonly tasks: readonly Task[]
}

/** The addresses of a name that get no request. */
export interface LeftOut {
  /** This machine has no route to them. */
  readonly unrouted: readonly string[]
  /** There are fewer samples than addresses. */
  readonly skipped: readonly string[]
}

/** All requests, and per route the addresses that are left out. */
export interface RequestPlan {
  readonly all: readonly RequestBatch[]
  readonly leftOut: ReadonlyMap<number, LeftOut>
  /** Why a route is not requested. */
  readonly refused: ReadonlyMap<number, Evidence<never>>
}

/** The most requests of one check. A host decides how many instances a service has. */
export const maxRequests = 100_000

/** Groups the requests by origin, and then by the way it is reached, so that they share connections. */
export async function planRequests(asks: readonly RouteAsk[], wire: Wire): Promise<RequestPlan> {
  const same = sameWays()
  const leftOut = new Map<number, LeftOut>()
  const origins = new Map<string, { readonly plain: Task[]; readonly special: Task[] }>()
  const refused = new Map<number, Evidence<never>>()
  let planned = 0
  for (const [route, ask] of asks.entries()) {
    const url = new URL(ask.claim.url)
    const way = same(wayOf(ask))
    const task: Task = { route, ask, url, exchange: exchangeOf(ask, url), way, fresh: false }
    const tasks = origins.get(url.origin) ?? { plain: [], special: [] }
    origins.set(url.origin, tasks)
    const { samples, each } = ask.claim
    const amount = (samples ?? 1) * (each === undefined ? 1 : (ask.instances?.length ?? 0))
    if (planned + amount > maxRequests) {
      const facts = { about: each?.service ?? url.hostname, amount: planned + amount, limit: maxRequests }
      refused.set(route, noEvidence('prepare', 'requests-too-many', facts))
      continue
    }
    planned += amount
    // A push of all at once overflows the stack: a host can have any number of instances.
    if (each !== undefined) for (const one of tasksOfEach(task)) tasks.special.push(one)
    else if (samples !== undefined && samples > 1) {
      const spread = await spreadOver(way, url, wire)
      if (spread.kind === 'missing') {
        refused.set(route, spread)
        continue
      }
      const { ways, unrouted } = spread.value
      leftOut.set(route, { unrouted, skipped: ways.slice(samples).flatMap((one) => (one ? addressOf(one) : [])) })
      for (let at = 0; at < samples; at += 1)
        tasks.special.push({ ...task, way: ways[at % ways.length] ?? way, fresh: true })
    } else if (way === undefined) tasks.plain.push(task)
    else tasks.special.push(task)
  }
  return {
    all: [...origins].map(([origin, { plain, special }]) => ({ origin, tasks: [...plain, ...special] })),
    leftOut,
    refused,
  }
}

/** One task per sample and reachable instance, in turn; none when no instance is reachable. */
function tasksOfEach(task: Task): readonly Task[] {
  const { claim, instances = [] } = task.ask
  const once = instances.flatMap(({ name, at }): Task[] =>
    at.kind === 'missing' ? [] : [{ ...task, way: { ...task.way, ...at.value }, fresh: true, instance: name }],
  )
  return Array.from({ length: claim.samples ?? 1 }, () => once).flat()
}

/** The ways of the samples of a route, and the addresses without a route. */
interface Spread {
  readonly ways: readonly (Way | undefined)[]
  readonly unrouted: readonly string[]
}

/** One way for each address of a name, in turn; through a tunnel or a proxy there is only one. */
async function spreadOver(way: Way | undefined, url: URL, wire: Wire): Promise<Evidence<Spread>> {
  if (way?.through !== undefined) return seen({ ways: [way], unrouted: [] })
  if (way?.to === undefined && wire.isProxied(url)) return seen({ ways: [way], unrouted: [] })
  const { hostname, port, protocol } = url
  const dialled = way?.to !== undefined && 'host' in way.to ? way.to : undefined
  const to = dialled ?? { host: hostname, port: Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port) }
  const addresses = await wire.addresses(to.host)
  if (addresses.length > maxAddresses) {
    const facts = { about: to.host, limit: maxAddresses, amount: addresses.length }
    return noEvidence('resolve', 'addresses-too-many', facts)
  }
  const { routed, unrouted } = await routedOf(addresses)
  return seen({ ways: routed.map((host): Way => ({ ...way, to: { host, port: to.port } })), unrouted })
}

/** Sends one request over a matching connection. Echoes of sent secrets are removed from the answer. */
export async function askOnce(
  line: Line,
  { ask, url, exchange }: Task,
  readTerms: TermsReader['read'],
  timeout: number,
  signal: AbortSignal,
): Promise<Evidence<Answer>> {
  const { claim, headers } = ask
  const { reply, trail } =
    claim.follow === undefined
      ? { reply: await line.exchange(exchange), trail: undefined }
      : await follow(line, exchange, url, claim.timeout ?? timeout)
  const conceal = headers.length === 0 ? undefined : concealSent(headers)
  if (reply.kind === 'missing') {
    const { received, ...why } = reply.why
    if (received === undefined || conceal === undefined) return reply
    return { kind: 'missing', why: { ...why, received: conceal(received) } }
  }
  const received = Date.now()
  const terms = await readTerms(claim, reply.value, signal)
  if (terms === undefined) return noEvidence('run', 'cancelled')
  const answer = readAnswer(ask, reply.value, terms, () => received)
  const whole = trail === undefined ? answer : { ...answer, ...trail }
  return { kind: 'seen', value: conceal === undefined ? whole : concealTraits(whole, conceal) }
}
