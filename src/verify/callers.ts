import { assertsOf } from '../judge/access.ts'
import { directoryOf, methodOf } from '../judge/baseline.ts'
import type { CallerObservation } from '../model/answer.ts'
import type { Assertion, GuardClaim, Plan, RouteClaim } from '../model/plan.ts'
import type { Prober, RouteAsk, Sent } from '../probes/port.ts'

/** The header fields that a caller of a guard sends, as names and values. The values are secrets. */
export type Credentials = RouteAsk['headers']

/** The credentials of one caller of a guard. An anonymous caller has none. */
export interface CallerCredentials {
  readonly guard: string
  readonly caller: string
  readonly headers: Credentials
}

interface Call {
  readonly guard: string
  readonly caller: string
  readonly ask: RouteAsk
  /** True for a request to a path that cannot exist. */
  readonly isBaseline?: true
}

/** The request of the same caller to a random path, with a method that changes nothing. */
function baselineOf({ claim: { asserts: _, ...claim }, headers, ...ask }: RouteAsk): RouteAsk {
  const url = `${directoryOf(claim.url)}runtime-drift-${crypto.randomUUID()}`
  return {
    ...ask,
    claim: { ...claim, method: methodOf(claim), url, expect: anything },
    headers: headers.filter(([name]) => name !== 'content-type'),
    body: undefined,
    sum: true,
  }
}

const anything = { codes: [], classes: [1, 2, 3, 4, 5], text: 'any' }

/** Header fields that describe the body of a request and are no credentials. */
const ofBody = ['accept', 'content-type']

/**
 * Sends a request as every caller of every guard. Callers never share a connection, so that no caller is authorized by
 * the credentials of another. An anonymous caller sends only the body of the route and the fields that describe it.
 */
export async function askCallers(
  plan: Plan,
  sent: ReadonlyMap<string, Sent>,
  credentials: readonly CallerCredentials[],
  prober: Prober,
  signal: AbortSignal,
): Promise<readonly CallerObservation[]> {
  const calls = callsOf(plan, sent, credentials)
  const groups = [...Map.groupBy(calls, ({ caller }) => caller).values()]
  const observed: (readonly CallerObservation[])[] = []
  // The prober limits concurrency within one group only, so many callers are sent group by group.
  if (calls.length <= plan.pace.concurrency)
    observed.push(...(await Promise.all(groups.map((group) => askGroup(group, prober, signal)))))
  else for (const group of groups) observed.push(await askGroup(group, prober, signal))
  const byCaller = new Map(observed.flat().map((one) => [`${one.guard}\n${one.caller}`, one]))
  return (plan.guards ?? []).flatMap(({ id, callers }) =>
    callers.flatMap(({ name }) => byCaller.get(`${id}\n${name}`) ?? []),
  )
}

async function askGroup(
  calls: readonly Call[],
  prober: Prober,
  signal: AbortSignal,
): Promise<readonly CallerObservation[]> {
  const asks = calls.map(({ ask }) => ask)
  const answers = new Map((await prober.ask(asks, signal)).map(({ route, evidence }) => [route, evidence]))
  const baselines = new Map(
    calls.flatMap(({ guard, caller, isBaseline }, at) =>
      isBaseline ? [[`${guard}\n${caller}`, answers.get(at)] as const] : [],
    ),
  )
  return calls.flatMap(({ guard, caller, isBaseline }, at): CallerObservation[] => {
    const evidence = answers.get(at)
    const baseline = baselines.get(`${guard}\n${caller}`)
    if (evidence === undefined || isBaseline) return []
    return [{ guard, caller, evidence, ...(baseline === undefined ? {} : { baseline }) }]
  })
}

function callsOf(
  { guards = [], routes, baselines }: Plan,
  sent: ReadonlyMap<string, Sent>,
  credentials: readonly CallerCredentials[],
): readonly Call[] {
  const byCaller = new Map(credentials.map((one) => [`${one.guard}\n${one.caller}`, one.headers]))
  const byId = new Map(routes.map((route) => [route.id, route]))
  return guards.flatMap((guard) =>
    guard.callers.flatMap((claim): Call[] => {
      const own = byCaller.get(`${guard.id}\n${claim.name}`) ?? []
      const { headers = [], body, authorities } = sent.get(guard.route) ?? {}
      const names = new Set(own.map(([name]) => name))
      const described = headers.filter(([name]) => ofBody.includes(name) && !names.has(name))
      const ask: RouteAsk = {
        claim: claimOf(
          guard,
          byId.get(guard.route),
          claim.expect,
          claim.place,
          assertsOf(guard, claim).map(({ assertion }) => assertion),
        ),
        headers: [...described, ...own],
        body,
        ...(authorities === undefined ? {} : { authorities }),
      }
      const call = { guard: guard.id, caller: claim.name }
      // If a route needs a baseline to recognise its response, so does an authorized caller of its guard.
      const isDoubtful = baselines?.probes.some(({ routes }) => routes.includes(guard.route)) === true
      if (!claim.admitted || !isDoubtful) return [{ ...call, ask }]
      return [
        { ...call, ask: { ...ask, sum: true } },
        { ...call, ask: baselineOf(ask), isBaseline: true },
      ]
    }),
  )
}

/** The request of the guard, sent the way the route is. */
function claimOf(
  { id, method, url }: GuardClaim,
  route: RouteClaim | undefined,
  expect: RouteClaim['expect'],
  place: RouteClaim['place'],
  asserts: readonly Assertion[],
): RouteClaim {
  const { via, http, timeout } = route ?? {}
  return {
    id,
    method,
    url,
    expect,
    place,
    ...(via === undefined ? {} : { via }),
    ...(http === undefined ? {} : { http }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(asserts.length === 0 ? {} : { asserts }),
  }
}

/** The same evidence for every caller, for a check that was interrupted. */
export const everyCaller = (
  { guards = [] }: Plan,
  evidence: CallerObservation['evidence'],
): readonly CallerObservation[] =>
  guards.flatMap(({ id, callers }) => callers.map(({ name }) => ({ guard: id, caller: name, evidence })))
