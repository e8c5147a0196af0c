import type { Answer } from '../../src/model/answer.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { Plan, RouteClaim } from '../../src/model/plan.ts'
import type { RouteAsk } from '../../src/probes/port.ts'
import { askRoutes, everyRoute } from '../../src/verify/routes.ts'
import { type Adapters, verify } from '../../src/verify.ts'
import { body, running } from '../builders/answers.ts'
import { plan, route, routeId, service } from '../builders/observations.ts'
import { openClock } from '../clock.ts'

const page: Partial<Answer> = { body: body('<!doctype html>') }
const evidence = (status: number, facts: Partial<Answer> = {}): Evidence<Answer> =>
  seen({ status, location: undefined, took: 1, ...facts })

const healthz = { ...route('/healthz', 200), id: routeId(0) }
const held: Plan = plan({
  services: [service('api')],
  routes: [healthz, route('/down', 503)],
  baselines: {
    mode: 'pages',
    probes: [{ id: 'baseline', directory: 'https://backoffice.example.com/', routes: [routeId(0)] }],
  },
})

/** A prober that gives these answers and records its requests. */
function prober(answer: (ask: RouteAsk) => Evidence<Answer>) {
  const requests: RouteAsk[][] = []
  return {
    requests,
    ask: async (asks: readonly RouteAsk[]) => {
      requests.push([...asks])
      return asks.map((ask, at) => ({ route: at, evidence: answer(ask) }))
    },
    close: async () => {},
  }
}
const calm = new AbortController().signal

describe('requests of the routes', () => {
  it('sends the headers of its routes to a path that cannot exist, without a body and its type', async () => {
    const { requests, ...asks } = prober(() => evidence(404))
    const probe = {
      id: 'baseline',
      directory: 'https://backoffice.example.com/',
      routes: [routeId(0)],
      samples: 3,
      follow: 'same-origin',
    } as const
    const orders = { ...route('/orders', 201), method: 'POST', headers: ['x-key', 'content-type'] }
    const one = plan({
      routes: [orders],
      baselines: { mode: 'pages', probes: [{ ...probe, headers: ['x-key', 'content-type'] }] },
    })
    const sent = new Map([
      [
        routeId(0),
        {
          headers: [
            ['x-key', 'x'],
            ['content-type', 'text/plain'],
          ],
          body: 'secret',
        },
      ],
    ] as const)
    await askRoutes(one, sent, asks, calm)
    expect(requests[0]?.[1]).toMatchObject({
      claim: { method: 'GET', samples: 3, follow: 'same-origin' },
      headers: [['x-key', 'x']],
      body: undefined,
    })
  })

  it.each<[string, Partial<RouteClaim>]>([
    ['that may change something', { method: 'POST' }],
    ['of which several answers are wanted', { samples: 2 }],
  ])('requests a route %s once, together with the hash of its body', async (_, terms) => {
    const { requests, ...asks } = prober(() => evidence(200, page))
    const one = { ...held, routes: [{ ...healthz, ...terms }] }
    await askRoutes(one, new Map(), asks, calm)
    expect(requests.map((all) => all.map(({ sum }) => sum))).toEqual([[true, true]])
  })

  it('keeps an unexpected response, whatever the second response is', async () => {
    let nth = 0
    const { requests, ...asks } = prober(() => evidence(nth++ === 0 ? 500 : 200, page))
    const one = { ...held, routes: [healthz] }
    const controlled = { ...asks, ask: asks.ask }
    const { answers } = await askRoutes(one, new Map(), controlled, calm)
    expect([requests.length, answers]).toMatchObject([1, [{ evidence: evidence(500) }]])
  })

  it('requests another path that cannot exist in each check', async () => {
    const { requests, ...asks } = prober(() => evidence(404))
    const sent = new Map([
      [routeId(0), { headers: [['authorization', 'Bearer x']], body: undefined, authorities: 'PEM' }],
    ] as const)
    const { answers, baselines } = await askRoutes(held, sent, asks, calm)
    await askRoutes(held, sent, asks, calm)
    expect({ answers: answers.length, baselines }).toEqual({
      answers: 2,
      baselines: [{ baseline: 'baseline', evidence: evidence(404) }],
    })
    const [first, second] = requests.map((all) => all[2])
    expect(first).toMatchObject({ claim: { method: 'GET' }, headers: [], sum: true, authorities: 'PEM' })
    expect(first?.claim.url).toMatch(/^https:\/\/backoffice\.example\.com\/runtime-drift-[0-9a-f-]{36}$/)
    expect(first?.claim.url).not.toBe(second?.claim.url)
  })

  it('repeats a request to hash its body only when a path that cannot exist returns a page', async () => {
    const plain = prober(({ claim }) => (claim.url.includes('runtime-drift-') ? evidence(404) : evidence(200)))
    await askRoutes(held, new Map(), plain, calm)
    expect(plain.requests.map((asks) => asks.map(({ sum }) => sum))).toEqual([[undefined, undefined, true]])
    const paged = prober(({ claim, sum }) =>
      claim.url.endsWith('/down') ? evidence(503) : evidence(200, sum === true ? page : {}),
    )
    const sent = new Map([[routeId(0), { headers: [['x-key', 'x']], body: undefined }]] as const)
    const { answers } = await askRoutes(held, sent, paged, calm)
    expect(paged.requests[1]).toMatchObject([{ claim: { url: healthz.url }, headers: [['x-key', 'x']], sum: true }])
    expect(answers).toMatchObject([
      { route: routeId(0), evidence: evidence(200, page) },
      { route: routeId(1), evidence: evidence(503) },
    ])
  })

  it('has missing evidence for a request without an answer', async () => {
    const { answers } = await askRoutes(held, new Map(), { ask: async () => [], close: async () => {} }, calm)
    expect(answers).toMatchObject([{ evidence: { why: { reason: 'answer-missing' } } }, {}])
    expect(everyRoute(held, noEvidence('run', 'deadline'))).toMatchObject({
      answers: [{}, {}],
      baselines: [{ baseline: 'baseline' }],
    })
  })
})

describe('a run', () => {
  const targets = (): Adapters['targets'] => [
    {
      ...held.targets[0],
      name: 'prod',
      kind: 'ssh',
      address: '',
      hasInstances: true,
      place: healthz.place,
      observe: async () => running(60)[0]?.evidence ?? noEvidence('run', 'cancelled'),
      close: () => {},
    },
  ]
  const adapters = (asks: ReturnType<typeof prober>, facts: Partial<Adapters> = {}): Adapters => ({
    targets: targets(),
    openProber: async () => asks,
    origin: { observe: async () => seen({ where: 'event', exists: true }) },
    files: new Map(),
    ...facts,
  })
  const pace = { wait: 60_000, interval: 1_000, stable: 1, timeout: 5_000, concurrency: 50 }

  it('is not proven by a page that every path returns', async () => {
    const clock = openClock()
    const asks = prober(({ claim }) => (claim.url.endsWith('/down') ? evidence(503) : evidence(200, page)))
    const run = verify({ ...held, pace: { ...pace, wait: 0 } }, adapters(asks), clock, () => {}, calm)
    expect((await clock.run(run)).verdict).toMatchObject({ kind: 'unproven', causes: [{ code: 'catch-all' }] })
  })

  it('retries only after the time that a rate limit requires', async () => {
    const clock = openClock()
    let check = 0
    const limited = evidence(429, { fields: { 'retry-after': '30' } })
    const asks = prober(() => (check++ === 0 ? limited : evidence(200)))
    const one = plan({ services: [service('api')], routes: [healthz], pace })
    const outcome = await clock.run(verify(one, adapters(asks), clock, () => {}, calm))
    expect([outcome.verdict.kind, outcome.checks, outcome.took]).toEqual(['proven', 2, 30_000])
  })

  it('ends when a rate limit requires more than the remaining time', async () => {
    const clock = openClock()
    const asks = prober(() => evidence(429, { fields: { 'retry-after': '300' } }))
    const one = plan({ services: [service('api')], routes: [healthz], pace })
    const outcome = await clock.run(verify(one, adapters(asks), clock, () => {}, calm))
    expect([outcome.verdict.kind, outcome.checks, outcome.ended]).toEqual(['unproven', 1, 'retry-after'])
  })

  it('fetches public files after the routes, and has missing evidence for those not fetched', async () => {
    const clock = openClock()
    const publicFiles = [{ service: 'api', at: 'https://a.example/', asked: 1, of: 1, place: healthz.place }]
    const one = plan({ services: [service('api')], publicFiles, pace: { ...pace, wait: 0 } })
    const right = {
      right: 1,
      changed: { total: 0, files: [] },
      missing: { total: 0, files: [] },
      unknown: { total: 0, why: undefined },
      foreign: [],
    }
    const outcome = await clock.run(
      verify(
        one,
        adapters(
          prober(() => evidence(200)),
          { fetchBuilds: async () => [seen(right)] },
        ),
        clock,
        () => {},
        calm,
      ),
    )
    expect(outcome).toMatchObject({
      verdict: { kind: 'proven' },
      observations: { publicFiles: [{ publicFiles: 'api', evidence: { kind: 'seen' } }] },
    })
    const blind = await clock.run(verify(one, adapters(prober(() => evidence(200))), clock, () => {}, calm))
    expect(blind.verdict).toMatchObject({ kind: 'unproven', broken: 'route' })
  })
})
