import { directoryOf, methodOf } from '../judge/baseline.ts'
import type { CallerObservation } from '../model/answer.ts'
import type { GuardClaim, Plan, RouteClaim } from '../model/plan.ts'
import type { Prober, RouteAsk, Sent } from '../probes/port.ts'

/** What a caller of a guard sends: its name and value are one header field each. The values are secrets. */
export type Credentials = RouteAsk['headers']

/** Which credentials the caller of a guard sends, by the id of the guard and the name of the caller; an anonymous one has none. */
export interface CallerCredentials {
  readonly guard: string
  readonly caller: string
  readonly headers: Credentials
}

interface Call {
  readonly guard: string
  readonly caller: string
  readonly ask: RouteAsk
  /** That it asks for a path that cannot exist. */
  readonly isBaseline?: true
}

/** The same caller asks for a path that nobody can guess, with a method that changes nothing. */
function impossible({ claim, headers, ...ask }: RouteAsk): RouteAsk {
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

/** What describes the body of a request, and is no credential. */
const ofBody = ['accept', 'content-type']

/**
 * Asks for every caller of every guard. Callers never share a connection, so that none is let in for what another one
 * said on it, and a stranger sends nothing that the plan declares but the body of the route, and what that is.
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
  // All at the same time while they are few; many of them keep to the limit that the prober has for one group.
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
  return guards.flatMap((guard) =>
    guard.callers.flatMap((claim): Call[] => {
      const own = credentials.find((one) => one.guard === guard.id && one.caller === claim.name)?.headers ?? []
      const { headers = [], body, authorities } = sent.get(guard.route) ?? {}
      const names = new Set(own.map(([name]) => name))
      const described = headers.filter(([name]) => ofBody.includes(name) && !names.has(name))
      const ask: RouteAsk = {
        claim: claimOf(
          guard,
          routes.find(({ id }) => id === guard.route),
          claim.expect,
          claim.place,
        ),
        headers: [...described, ...own],
        body,
        ...(authorities === undefined ? {} : { authorities }),
      }
      const call = { guard: guard.id, caller: claim.name }
      // Where nothing else tells the response of a route apart, nothing does that of whoever is let in.
      const isDoubtful = baselines?.probes.some(({ routes }) => routes.includes(guard.route)) === true
      if (!claim.admitted || !isDoubtful) return [{ ...call, ask }]
      return [
        { ...call, ask: { ...ask, sum: true } },
        { ...call, ask: impossible(ask), isBaseline: true },
      ]
    }),
  )
}

/** The request of the guard, asked where and as the route is asked; nothing but the status is wanted of the answer. */
function claimOf(
  { id, method, url }: GuardClaim,
  route: RouteClaim | undefined,
  expect: RouteClaim['expect'],
  place: RouteClaim['place'],
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
  }
}

/** The same sight for every caller: what is left when none could be asked to the end. */
export const everyCaller = (
  { guards = [] }: Plan,
  evidence: CallerObservation['evidence'],
): readonly CallerObservation[] =>
  guards.flatMap(({ id, callers }) => callers.map(({ name }) => ({ guard: id, caller: name, evidence })))
