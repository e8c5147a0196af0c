import { planBaselines, readLikeness } from '../../src/judge/baseline.ts'
import { judgeChain } from '../../src/judge/index.ts'
import type { Assertion, BaselineMode, RouteClaim, Test } from '../../src/model/plan.ts'
import { answering, body, challenge, type Declared, evidenceOf } from '../builders/answers.ts'
import { merged, numbered, resultOf, route, routeId } from '../builders/observations.ts'

/** The baseline requests of routes, which are named by their places. */
function baselinesOf(routes: readonly RouteClaim[], mode: BaselineMode, senders: readonly string[] = []) {
  const all = numbered(routes)
  const planned = planBaselines(all, mode, new Map(senders.map((sender, index) => [routeId(index), sender])))
  return (
    planned && {
      mode: planned.mode,
      probes: planned.probes.map(({ id: _, routes: ids, ...probe }) => ({
        ...probe,
        routes: ids.map((id) => all.findIndex((one) => one.id === id)),
      })),
    }
  )
}

const at = (url: string, ...expected: readonly number[]): RouteClaim => ({ ...route('/', ...expected), url })
const page = { status: 200, body: body('<!doctype html>') }
const longer = { ...body('<!doctype html>'), bytes: 99 }
const other: Declared = { status: 200, body: body('ok') }

describe('baseline requests', () => {
  const directories = (mode: 'pages' | 'strict', ...routes: readonly RouteClaim[]) =>
    baselinesOf(routes, mode)?.probes.map(({ directory, routes: indexes }) => [directory, indexes])

  it('are one for each origin, in the deepest directory that its routes share', () => {
    expect(
      directories(
        'pages',
        at('https://a.example/app/healthz', 200),
        at('https://a.example/app/api/orders', 401),
        at('https://b.example', 200),
        at('https://a.example/app/api/users?x=/y', 2),
      ),
    ).toEqual([
      ['https://a.example/app/', [0, 1, 3]],
      ['https://b.example/', [2]],
      ['https://a.example/app/api/', [3]],
    ])
  })

  it('use a directory that all routes share, and one baseline for the pages of each directory', () => {
    const [api, web] = [at('https://a.example/app/api/x', 200), at('https://a.example/app/web/y', 200)]
    expect(directories('pages', api, web)).toEqual([
      ['https://a.example/app/', [0, 1]],
      ['https://a.example/app/api/', [0]],
      ['https://a.example/app/web/', [1]],
    ])
  })

  it('skip a directory in which only a refusal is expected', () => {
    const refused = at('https://a.example/api/orders', 401, 403)
    expect(directories('pages', at('https://a.example/', 200), refused)).toEqual([['https://a.example/', [0, 1]]])
  })

  it('are separate for routes that send different values in the same header', () => {
    const [one, two] = [at('https://a.example/x', 200), at('https://a.example/y', 200)]
    const sent = { headers: ['authorization'] }
    const planned = (...senders: string[]) =>
      baselinesOf(
        [
          { ...one, ...sent },
          { ...two, ...sent },
        ],
        'pages',
        senders,
      )?.probes.map(({ routes }) => routes)
    expect(planned('a', 'b')).toEqual([[0], [1]])
    expect(planned('a', 'a')).toEqual([[0, 1]])
  })

  it('ignore directories in a query or fragment', () => {
    const [query, fragment] = [at('https://a.example/app/x?next=/b/c', 200), at('https://b.example#/d/e', 200)]
    expect(directories('strict', query, fragment)).toEqual([
      ['https://a.example/app/', [0]],
      ['https://b.example/', [1]],
    ])
  })

  it('do not treat the start of a name as a directory', () => {
    expect(directories('pages', at('https://a.example/app/x', 200), at('https://a.example/apple/y', 200))).toEqual([
      ['https://a.example/', [0, 1]],
      ['https://a.example/app/', [0]],
      ['https://a.example/apple/', [1]],
    ])
  })

  it('are one for each directory in strict mode', () => {
    expect(
      directories('strict', at('https://a.example/healthz', 200), at('https://a.example/api/orders', 401)),
    ).toEqual([
      ['https://a.example/', [0]],
      ['https://a.example/api/', [1]],
    ])
  })

  it('are sent in the same way as the routes', () => {
    const behind = { ...at('https://a.example/x', 200), via: '10.0.0.5:80' }
    const extras = { ...at('https://a.example/x', 200), via: '10.0.0.6:80' }
    const probes = baselinesOf([at('https://a.example/x', 200), behind, extras], 'pages')?.probes
    expect(probes).toMatchObject([
      { routes: [0] },
      { routes: [1], via: '10.0.0.5:80' },
      { routes: [2], via: '10.0.0.6:80' },
    ])
    expect(probes?.[0]).not.toHaveProperty('via')
  })

  it('use the method of the routes if it changes nothing, and GET for all others', () => {
    const url = 'https://a.example/x'
    const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'REPORT']
    const probes = baselinesOf(
      methods.map((method) => ({ ...at(url, 200), method })),
      'pages',
    )?.probes
    expect(probes?.map(({ method = 'GET', routes }) => [method, routes])).toEqual([
      ['GET', [0, 3, 4, 5, 6, 7]],
      ['HEAD', [1]],
      ['OPTIONS', [2]],
    ])
  })

  it('use the samples, protocol, headers and redirects of their routes', () => {
    const url = 'https://a.example/x'
    const terms: readonly Partial<RouteClaim>[] = [
      { samples: 8 },
      { samples: 200 },
      { http: '2' },
      { follow: 'same-origin' },
      { headers: ['authorization'] },
    ]
    const probes = baselinesOf(
      terms.map((one) => ({ ...at(url, 200), ...one })),
      'pages',
    )?.probes
    expect(probes).toEqual([
      { directory: 'https://a.example/', routes: [0, 1], samples: 50 },
      { directory: 'https://a.example/', routes: [2], http: '2' },
      { directory: 'https://a.example/', routes: [3], follow: 'same-origin' },
      { directory: 'https://a.example/', routes: [4], headers: ['authorization'] },
    ])
  })

  it.each<[string, Partial<RouteClaim>, Partial<RouteClaim>]>([
    ['ask each instance of a service', {}, { each: { service: 'api', port: 80 } }],
    ['ask the instances of two services', { each: { service: 'api', port: 80 } }, { each: { service: 'b', port: 80 } }],
    ['use another protocol', { http: '1.1' }, { http: '2' }],
    ['follow redirects', {}, { follow: 'same-origin' }],
    ['send other headers', { headers: ['authorization'] }, { headers: ['cookie'] }],
  ])('are separate for routes that %s', (_, one, two) => {
    const routes = [at('https://a.example/x', 200), at('https://a.example/y', 200)]
    const planned = baselinesOf(
      [one, two].map((facts, index) => ({ ...(routes[index] ?? route('/', 200)), ...facts })),
      'pages',
    )
    expect(planned?.probes.map(({ routes: own }) => own)).toEqual([[0], [1]])
    expect(planned?.probes).toMatchObject([one, two])
  })

  it('are separate for directories whose names are alike without slashes', () => {
    expect(directories('strict', at('https://a.example/a/b/x', 200), at('https://a.example/ab/x', 200))).toEqual([
      ['https://a.example/a/b/', [0]],
      ['https://a.example/ab/', [1]],
    ])
  })

  it('are sent for a directory that only requests of another method share', () => {
    const head = (url: string) => ({ ...at(url, 200), method: 'HEAD' })
    expect(
      directories(
        'pages',
        at('https://a.example/api/a', 200),
        at('https://a.example/api/b', 200),
        head('https://a.example/api/c'),
        head('https://a.example/d'),
      ),
    ).toEqual([
      ['https://a.example/api/', [0, 1]],
      ['https://a.example/', [2, 3]],
      ['https://a.example/api/', [2]],
    ])
  })

  it('are not affected by other ways of sending routes', () => {
    expect(baselinesOf([at('https://a.example/x', 200)], 'pages')?.probes).toStrictEqual([
      { directory: 'https://a.example/', routes: [0] },
    ])
  })

  it('have unique ids', () => {
    const routes = numbered([at('https://a.example/x', 200), at('https://b.example/y', 200)])
    expect(planBaselines(routes, 'pages')?.probes.map(({ id }) => id)).toEqual([
      'baseline 1 of https://a.example/',
      'baseline 2 of https://b.example/',
    ])
  })

  it('compare only pages when both a directory and its origin are requested', () => {
    const [api, web] = [at('https://a.example/app/api/x', 200), at('https://a.example/app/web/y', 401, 200)]
    expect(baselinesOf([api, web], 'pages')?.probes.map(({ pages = false }) => pages)).toEqual([false, true, true])
  })

  it.each<[string, RouteClaim]>([
    ['expects a redirect', at('https://a.example/x', 301, 302)],
    ['expects 5xx', at('https://a.example/x', 503)],
    ['expects 404 or something else', at('https://a.example/x', 404, 405)],
    [
      'declares a build mark in a header',
      { ...at('https://a.example/x', 200), build: { by: 'header', name: 'x-commit' } },
    ],
  ])('are sent for a route that %s', (_, claim) => {
    expect(baselinesOf([claim], 'pages')?.probes).toHaveLength(1)
  })

  it.each<[string, RouteClaim]>([
    ['expects 404', at('https://a.example/x', 404)],
    ['expects 404 or 410', at('https://a.example/x', 404, 410)],
    [
      'asserts the content of the response',
      { ...at('https://a.example/x', 200), asserts: [{ on: 'body', test: { is: 'containing', text: 'Orders' } }] },
    ],
    ['declares a build mark in the body', { ...at('https://a.example/x', 200), build: { by: 'json', at: '/commit' } }],
  ])('are not sent for a route that %s', (_, claim) => {
    expect(baselinesOf([claim], 'strict')).toBeUndefined()
  })

  const saying = (...asserts: readonly Assertion[]): RouteClaim => ({ ...at('https://a.example/x', 200), asserts })
  const header = (name: string, test: Test): Assertion => ({ on: 'header', name, test })

  it.each<[string, RouteClaim]>([
    ['that there is a body', saying({ on: 'body', test: { is: 'present' } })],
    ['that nothing is in its body', saying({ on: 'body', test: { is: 'equal', to: '' } })],
    ['that an empty text is in its body', saying({ on: 'body', test: { is: 'containing', text: '' } })],
    ['that blank text is in its body', saying({ on: 'body', test: { is: 'containing', text: ' \n' } })],
    ...['', '.*', '^.*', '.+$', '^.*?$', '^$'].map((pattern): [string, RouteClaim] => [
      `that its body matches "${pattern}"`,
      saying({ on: 'body', test: { is: 'matching', pattern } }),
    ]),
    ['that it is JSON, by its root', saying({ on: 'json', at: '$', test: { is: 'present' } })],
    ['what is not there', saying({ on: 'json', at: '/error', test: { is: 'absent' } })],
    ['that it is JSON', saying({ on: 'json', at: '', test: { is: 'present' } })],
    ['its type', saying(header('content-type', { is: 'containing', text: 'html' }))],
    ['which field it lacks', saying(header('x-powered-by', { is: 'absent' }))],
  ])('are sent for a route whose only assertion is %s', (_, claim) => {
    expect(baselinesOf([claim], 'pages')?.probes).toHaveLength(1)
  })

  it.each<[string, RouteClaim]>([
    ['a pattern', saying({ on: 'body', test: { is: 'matching', pattern: 'Orders' } })],
    ['one character of a body', saying({ on: 'body', test: { is: 'matching', pattern: '.' } })],
    ['the whole body', saying({ on: 'body', test: { is: 'equal', to: 'ok' } })],
    ['a member', saying({ on: 'json', at: '/total', test: { is: 'present' } })],
    ['the whole document', saying({ on: 'json', at: '', test: { is: 'equal', to: 'ok' } })],
    ['where it leads', saying(header('location', { is: 'equal', to: 'https://www.a.example/x' }))],
    [
      'the fields of a preflight',
      { ...saying(header('access-control-allow-origin', { is: 'present' })), method: 'OPTIONS' },
    ],
  ])('are not sent for a route that asserts %s', (_, claim) => {
    expect(baselinesOf([claim], 'strict')).toBeUndefined()
  })

  it.each(['pages', 'strict'] as const)('leave out no directory when there are many: %s', (mode) => {
    const routes = Array.from({ length: 150 }, (_, n) => at(`https://a.example/${n}/x`, 200))
    const probes = baselinesOf(routes, mode)?.probes ?? []
    expect(probes).toHaveLength(mode === 'strict' ? 150 : 151)
    expect(new Set(probes.flatMap(({ routes }) => routes)).size).toBe(150)
  })

  it('are at most 200 directories', () => {
    const across = (count: number) =>
      baselinesOf(
        Array.from({ length: count }, (_, n) => at(`https://a.example/app/${n}/x`, 200)),
        'strict',
      )?.probes.length
    expect([across(200), across(201)]).toEqual([200, 1])
  })

  it('are one for each origin if even those are too many', () => {
    const routes = Array.from({ length: 201 }, (_, n) => at(`https://${n}.example/a/x`, 200))
    expect(baselinesOf(routes, 'strict')?.probes.length).toBe(201)
  })

  it('use parent directories when there are too many', () => {
    const routes = Array.from({ length: 400 }, (_, n) => at(`https://a.example/${n % 3}/${n}/x`, 200))
    const found = baselinesOf(routes, 'strict')?.probes ?? []
    expect(found.map(({ directory }) => directory)).toEqual([
      'https://a.example/0/',
      'https://a.example/1/',
      'https://a.example/2/',
    ])
  })
})

describe('an application below a directory', () => {
  const routes = [at('https://a.example/healthz', 200), at('https://a.example/app/workflows', 200)]
  const judged = (below: Declared) => {
    const [plan, observations] = answering([
      [routes[0] ?? route('/', 200), other],
      [routes[1] ?? route('/', 200), page],
    ])
    const baselines = planBaselines(plan.routes, 'pages')
    const answers = [{ status: 404, body: body('none') }, below].map((received, at) => ({
      baseline: baselines?.probes[at]?.id ?? '',
      evidence: evidenceOf(received),
    }))
    return judgeChain(
      { ...plan, ...(baselines === undefined ? {} : { baselines }) },
      { ...observations, baselines: answers },
    ).chain[3]
  }

  it('proves no route if it returns its page for every path, even if the origin returns 404', () => {
    expect(judged(page)?.findings).toMatchObject([
      {
        code: 'route/catch-all',
        baseline: 'https://a.example/app/',
        route: { url: 'https://a.example/app/workflows' },
      },
    ])
  })

  it('proves its routes if it returns 404 for unknown paths', () => {
    expect(judged({ status: 404, body: body('none') })?.state).toBe('holds')
  })

  it('may redirect every path to its login when the origin was not requested', () => {
    const login: Declared = { status: 302, location: '/admin/login?next=x' }
    const [plan, observations] = answering([[at('https://a.example/admin/users', 302), login]])
    const directory = 'https://a.example/admin/'
    const judgedBy = (received: Declared) => {
      const probes = [{ id: 'b', directory, routes: [routeId(0)], pages: true }] as const
      const baselines = [{ baseline: 'b', evidence: evidenceOf(received) }]
      return resultOf(judgeChain({ ...plan, baselines: { mode: 'pages', probes } }, { ...observations, baselines }))
    }
    expect(judgedBy(login)).toMatchObject({ kind: 'proven' })
    expect(judgedBy({ status: 302, location: '/' })).toMatchObject({ kind: 'proven' })
  })

  it('may redirect every path to its login when the origin does not', () => {
    const claim = at('https://a.example/admin/', 302)
    const login: Declared = { status: 302, location: '/admin/login?next=x' }
    const [plan, observations] = answering([
      [routes[0] ?? route('/', 200), other],
      [claim, login],
    ])
    const baselines = planBaselines(plan.routes, 'pages')
    expect(baselines?.probes).toHaveLength(2)
    const answers = [{ status: 404, body: body('none') }, login].map((received, at) => ({
      baseline: baselines?.probes[at]?.id ?? '',
      evidence: evidenceOf(received),
    }))
    const { chain } = judgeChain(
      { ...plan, ...(baselines === undefined ? {} : { baselines }) },
      { ...observations, baselines: answers },
    )
    expect(chain[3]?.state).toBe('holds')
  })
})

describe('a preflight response that every path gets', () => {
  const claim = { ...route('/api/orders', 204), method: 'OPTIONS' }
  const received: Declared = { status: 204, body: body('') }
  const verdict = (answer: Declared, mode: 'pages' | 'strict') =>
    judgeChain(...answering([[claim, answer]], { baseline: answer, mode }))

  it('counts as declared, like a refusal', () => {
    const preflight = { ...received, fields: { 'access-control-allow-methods': 'GET,POST' } }
    expect(verdict(preflight, 'pages').kind).toBe('proven')
    expect(resultOf(verdict(preflight, 'strict')).findings).toEqual(['route/all-turned-away'])
  })

  it('does not count for GET requests, whatever their headers are', () => {
    const received = { ...page, fields: { 'access-control-allow-methods': 'GET,POST' } }
    const verdict = judgeChain(...answering([[route('/api/orders', 200), received]], { baseline: received }))
    expect(resultOf(verdict).findings).toEqual(['route/catch-all'])
  })

  it('proves nothing without preflight headers', () => {
    expect(resultOf(verdict(received, 'pages')).findings).toEqual(['route/catch-all'])
    expect(resultOf(verdict({ ...received, fields: { allow: 'GET' } }, 'pages')).findings).toEqual(['route/catch-all'])
  })
})

const strange = '/runtime-drift-0f8fad5b-d9cb-469f-a165-70867728950e'
const sent = (location: string, status = 301): Declared => ({ status, location, body: body('') })
const empty = (status: number): Declared => ({ status, body: body('') })

describe('a response with the declared status', () => {
  const verdictOf = (claim: RouteClaim, received: Declared, baseline: Declared, mode: 'pages' | 'strict' = 'pages') =>
    judgeChain(
      ...answering(
        [
          [claim, received],
          [route('/x/y', 404), 404],
        ],
        { baseline, mode },
      ),
    )

  it('proves nothing when a path that cannot exist returns the same page', () => {
    const verdict = verdictOf(route('/healthz', 200), page, page)
    expect(resultOf(verdict)).toEqual({
      kind: 'unproven',
      broken: 'route',
      findings: ['route/catch-all'],
      causes: ['catch-all'],
    })
    expect(verdict.causes).toMatchObject([
      { requests: ['GET /healthz'], baseline: 'https://backoffice.example.com/', of: 2 },
    ])
  })

  it.each<[string, RouteClaim, Declared, Declared]>([
    ['its bytes differ', route('/healthz', 200), other, page],
    ['its bytes are others, and as many', route('/healthz', 200), { status: 200, body: body('<!DOCTYPE HTML>') }, page],
    ['the baseline returns 404', route('/healthz', 200), page, 404],
    ['the control has another status', route('/healthz', 2), page, { status: 203, body: body('<!doctype html>') }],
    ['the bytes of the baseline have no hash', route('/healthz', 200), page, 200],
    ['its own bytes have no hash', route('/healthz', 200), 200, page],
    ['the control was not answered', route('/healthz', 200), page, 'connection-timeout'],
    ['the page itself was requested', route('/', 200), page, page],
    ['the page itself was requested with a query', route('/?tab=1', 200), page, page],
    ['it is the page itself without a path', at('https://backoffice.example.com', 200), page, page],
    ['it is sent elsewhere', route('/old', 301), sent('/new'), sent('/newer')],
    ['it asks for another page elsewhere', route('/old', 301), sent('/?page=new'), sent('/?page=home')],
    [
      'it is sent to TLS at the entrance',
      route('/', 301),
      sent('https://www.example.com/'),
      sent(`https://www.example.com${strange}`),
    ],
    ['it is the entrance, and every path is sent to one page', route('/', 301), sent('/home'), sent('/home')],
    ['only it is sent anywhere', route('/old', 301), sent('/login'), 301],
    ['an edge refuses unknown paths', route('/x', 403), 403, { status: 403, edge: challenge }],
    ['it returns 404, like a path that cannot exist', route('/admin', 404, 200), 404, 404],
    ['it begins like the page, and goes on', route('/healthz', 200), { ...page, body: longer }, page],
    ['it is the page itself by name', route('/index.html', 200), page, page],
  ])('counts when %s', (_, claim, received, baseline) => {
    expect(verdictOf(claim, received, baseline).kind).toBe('proven')
  })

  it.each<[string, Declared, Declared]>([
    ['it', { ...page, status: 302 }, { ...page, status: 302, location: '/new' }],
    ['the other one', { ...page, status: 302, location: '/new' }, { ...page, status: 302 }],
  ])('proves nothing when its page is the same and only %s does not resolve', (_, received, baseline) => {
    expect(resultOf(verdictOf(route('/orders', 302), received, baseline)).findings).toEqual(['route/catch-all'])
  })

  it('counts without a baseline response', () => {
    const answer = { ...page, location: undefined, took: 1 }
    const claim = { id: 'baseline', directory: 'https://backoffice.example.com/', routes: [routeId(0)] }
    expect(readLikeness(route('/healthz', 200), answer, claim, undefined)).toBe('apart')
  })

  it('counts when no baseline was requested', () => {
    const [planned, { baselines: _, ...observed }] = answering([[route('/healthz', 200), page]], { baseline: page })
    expect(judgeChain(planned, observed).kind).toBe('proven')
  })

  it.each<[string, RouteClaim, Declared, Declared]>([
    ['an empty page', { ...route('/healthz', 200), method: 'HEAD' }, empty(200), empty(200)],
    ['an empty page, whatever is sent', { ...route('/orders', 201, 200), method: 'POST' }, empty(200), empty(200)],
    ['no content', { ...route('/orders/1', 204), method: 'DELETE' }, empty(204), empty(204)],
    ['that the method is not allowed', { ...route('/orders', 405), method: 'PUT' }, empty(405), empty(405)],
    ['that the request is malformed', route('/orders', 400), empty(400), empty(400)],
    ['a page of maintenance', route('/orders', 503), { ...page, status: 503 }, { ...page, status: 503 }],
    [
      'a page that is new each time',
      route('/orders', 200),
      { status: 200, body: { ...body('<nonce 1>'), shape: 'a' } },
      { status: 200, body: { ...body('<nonce 2>'), shape: 'a' } },
    ],
    ['a redirect to one place', route('/old', 301, 302), sent('/new', 302), sent('/new', 302)],
    [
      'a redirect to the same path elsewhere',
      route('/orders', 301),
      sent('https://www.example.com/orders'),
      sent(`https://www.example.com${strange}`),
    ],
    [
      'a redirect to the same path in a language',
      route('/orders', 307),
      sent('/en/orders', 307),
      sent(`/en${strange}`, 307),
    ],
    [
      'a redirect that repeats the request',
      route('/orders', 302),
      sent('/start?to=%2Forders', 302),
      sent(`/start?to=${strange}`, 302),
    ],
    [
      'a redirect with a new state',
      route('/orders', 302),
      sent('/start?state=8f14e45fceea167a5a36dedd4bea2543', 302),
      sent('/start?state=c9f0f895fb98ab9159f51fd0297e236d', 302),
    ],
  ])('proves nothing when a path that cannot exist also returns %s', (_, claim, received, baseline) => {
    expect(resultOf(verdictOf(claim, received, baseline))).toMatchObject({
      kind: 'unproven',
      findings: ['route/catch-all'],
    })
  })

  it.each<[string, Declared, Declared]>([
    ['/login', sent('/login', 302), sent('/login', 302)],
    ['a login that returns', sent('/login?next=/orders', 302), sent(`/login?next=${strange}`, 302)],
    [
      'a login with a state',
      sent('https://idp.example.com/authorize?state=a1', 302),
      sent('https://idp.example.com/authorize?state=b2', 302),
    ],
    [
      'a login by a new flow',
      sent('/login/0f8fad5b-d9cb-469f-a165-70867728950e', 302),
      sent('/login/7c9e6679-7425-40de-944b-e07fc1f90ae7', 302),
    ],
  ])('proves nothing when every path redirects to %s, even at the entrance', (_, received, baseline) => {
    for (const mode of ['pages', 'strict'] as const)
      for (const path of ['/orders', '/'])
        expect(resultOf(verdictOf(route(path, 302, 401), received, baseline, mode))).toEqual({
          kind: 'unproven',
          broken: 'route',
          findings: ['route/all-turned-away'],
          causes: ['all-turned-away'],
        })
  })

  it('counts when it redirects to a login and the baseline does not', () => {
    expect(verdictOf(route('/orders', 302, 401), sent('/login', 302), 404).kind).toBe('proven')
    expect(verdictOf(route('/orders', 302, 401), sent('/login', 302), page).kind).toBe('proven')
    expect(verdictOf(route('/api/orders', 302, 401), 401, sent('/login', 302)).kind).toBe('proven')
  })

  it('reports what proves a route when every path redirects to one login', () => {
    const verdict = verdictOf(route('/orders', 302), sent('/login', 302), sent('/login', 302))
    const [cause] = verdict.causes
    expect(cause).toMatchObject({ code: 'all-turned-away', status: 302 })
  })

  it('is compared for each of its samples, and with each baseline response', () => {
    const tallied = (...groups: readonly [Declared, number][]): Declared => ({
      status: 200,
      body: body('ok'),
      tally: {
        samples: 8,
        addresses: 1,
        groups: groups.map(([received, count]) => ({ count, addresses: [], evidence: evidenceOf(received) })),
      },
    })
    const claim: RouteClaim = { ...route('/orders', 200), samples: 8 }
    const findings = (received: Declared, baseline: Declared) => resultOf(verdictOf(claim, received, baseline)).findings
    expect(findings(tallied([other, 8]), tallied([404, 8]))).toEqual([])
    expect(findings(tallied([other, 1], [page, 7]), page)).toEqual(['route/catch-all'])
    expect(findings(tallied([other, 7], [page, 1]), tallied([404, 7], [page, 1]))).toEqual(['route/catch-all'])
    expect(findings(tallied([other, 7], [page, 1]), tallied([404, 7], ['connection-reset', 1]))).toEqual([])
    const blocked: Declared = { status: 200, edge: challenge }
    expect(findings(tallied([other, 7], [blocked, 1]), 404)).toEqual(['route/edge-answered'])
    const old: Declared = { ...other, fields: { age: '9000000' } }
    expect(findings(tallied([other, 7], [old, 1]), 404)).toEqual(['route/cached'])
  })

  it('does not come from the application when an edge sent it, in every mode', () => {
    for (const expected of [200, 403])
      for (const mode of ['pages', 'strict'] as const) {
        const verdict = verdictOf(route('/orders', expected), { status: 403, edge: challenge }, 404, mode)
        expect(resultOf(verdict)).toEqual({
          kind: 'unproven',
          broken: 'route',
          findings: ['route/edge-answered'],
          causes: ['edge-answered'],
        })
      }
  })

  it.each([401, 403])('of %i counts as declared although all paths are refused, except in strict mode', (status) => {
    expect(verdictOf(route('/api', status), status, status).kind).toBe('proven')
    expect(resultOf(verdictOf(route('/api', status), status, status, 'strict'))).toMatchObject({
      kind: 'unproven',
      findings: ['route/all-turned-away'],
      causes: ['all-turned-away'],
    })
  })

  it('of 401 counts when a path that cannot exist returns 404', () => {
    expect(verdictOf(route('/api', 401), 401, 404, 'strict').kind).toBe('proven')
  })
})

describe('a route whose method may change data', () => {
  const posted = (facts: Partial<RouteClaim>, received: Declared, mode: BaselineMode = 'pages') =>
    judgeChain(
      ...answering([[{ ...route('/api/orders', 200, 401), method: 'POST', ...facts }, received]], {
        baseline: 404,
        mode,
      }),
    )
  const warnings = (verdict: ReturnType<typeof posted>) => verdict.chain.flatMap((link) => link.warnings)

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PURGE'])(
    'is proven with a warning, because every %s may get this response',
    (method) => {
      const verdict = posted({ method }, 200)
      expect(verdict.kind).toBe('proven')
      expect(warnings(verdict)).toMatchObject([{ code: 'route/not-compared', status: 200 }])
    },
  )

  it('has no warning when what it must contain shows it', () => {
    const assertion: Assertion = { on: 'json', at: '$.id', test: { is: 'present' } }
    const verdict = posted({ asserts: [assertion] }, { status: 200, asserts: [{ holds: true }] })
    expect(verdict.kind).toBe('proven')
    expect(warnings(verdict)).toEqual([])
  })

  it.each([401, 403])('has no warning when it is refused with %i, except in strict mode', (status) => {
    const refused = { expect: route('/api/orders', status).expect }
    expect(warnings(posted(refused, status))).toEqual([])
    expect(warnings(posted(refused, status, 'strict'))).toMatchObject([{ code: 'route/not-compared', status }])
  })

  it('has no warning when no responses are compared', () => {
    const verdict = judgeChain(...answering([[{ ...route('/api/orders', 200), method: 'POST' }, 200]]))
    expect(verdict.kind).toBe('proven')
    expect(warnings(verdict)).toEqual([])
  })

  it.each(['GET', 'HEAD', 'OPTIONS'])('has no warning for %s, which is compared', (method) => {
    expect(warnings(posted({ method }, 200))).toEqual([])
  })
})

describe('a page that every path gets with the commit in a header', () => {
  const claim: RouteClaim = { ...route('/api/orders', 200), build: { by: 'header', name: 'x-commit' } }
  const named: Declared = { ...page, build: { kind: 'named', build: merged } }

  it('shows the build, and not the route', () => {
    expect(resultOf(judgeChain(...answering([[claim, named]], { baseline: named }))).findings).toEqual([
      'route/catch-all',
    ])
  })

  it('shows both if other paths get 404', () => {
    const missing: Declared = { status: 404, body: body('none') }
    expect(judgeChain(...answering([[claim, named]], { baseline: missing })).kind).toBe('proven')
    const root: RouteClaim = { ...claim, ...route('/', 200) }
    expect(judgeChain(...answering([[root, named]], { baseline: named })).kind).toBe('proven')
  })
})
