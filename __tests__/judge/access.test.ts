import { isAdmission, isRefusal } from '../../src/judge/access.ts'
import { canConverge, judgeChain } from '../../src/judge/index.ts'
import type { Answer } from '../../src/model/answer.ts'
import { type Evidence, seen } from '../../src/model/evidence.ts'
import type { Assertion, LinkName, RouteClaim } from '../../src/model/plan.ts'
import { type Verdict, warningsOf } from '../../src/model/verdict.ts'
import { answering, body, challenge } from '../builders/answers.ts'
import {
  type Answered,
  beyond,
  called,
  calledBy,
  caller,
  guard,
  guarded,
  guardedBy,
  theGuard,
} from '../builders/guards.ts'
import {
  container,
  fresh,
  host,
  observations,
  plan,
  resultOf,
  route,
  routeId,
  service,
} from '../builders/observations.ts'

describe('a route behind a login', () => {
  const login = { status: 302, location: '/login?next=%2Fapi%2Fworkflows' }
  const edge = { by: 'oauth2-proxy', did: 'login', mark: 'location' } as const
  const claim = route('/api/workflows', 302)
  const judgedRoute = (received: Answered, invited: Answered, baseline: Answered = 404) => {
    const [planned, seen] = answering([[claim, received]], { baseline: login })
    const [guards, { callers = [] }] = [
      [guard(...theGuard.callers)],
      observations({ callers: called(401, 401, invited) }),
    ]
    const all = callers.map((one) =>
      one.caller === 'authorized' ? { ...one, baseline: called(baseline)[0]?.evidence } : one,
    )
    return judgeChain(
      { ...planned, guards },
      { ...seen, callers: all.map(({ baseline, ...one }) => ({ ...one, ...(baseline && { baseline }) })) },
    )
  }
  const page = { status: 200, body: body('<!doctype html>') }

  it.each<[string, Answered]>([
    ['of the application', login],
    ['of a proxy', { ...login, edge }],
  ])('holds when a caller is allowed past the login %s', (_, received) => {
    expect(judgedRoute(received, page).kind).toBe('proven')
    expect(link(judgedRoute(received, 403), 'route')?.state).toBe('unknown')
    expect(link(judgedRoute(received, page, page), 'route')?.state).toBe('unknown')
  })

  it.each<[string, string, Answered, 'holds' | 'unknown']>([
    ['is a route of the plan that is answered', '/login?next=%2Fx', 200, 'holds'],
    ['is a route of the plan that an edge answers', '/login?next=%2Fx', { status: 200, edge: challenge }, 'unknown'],
    ['is a route of the plan that fails', '/login?next=%2Fx', 500, 'unknown'],
    ['is a route of the plan without a response', '/login?next=%2Fx', 'connection-timeout', 'unknown'],
    ['is at another host', 'https://sso.example.com/login', 200, 'unknown'],
    ['is no route of the plan', '/sign-in', 200, 'unknown'],
  ])('needs its own page when the login %s', (_, location, received, state) => {
    const everybody = { status: 302, location }
    const [planned, seen] = answering(
      [
        [claim, everybody],
        [route('/login', 200), received],
      ],
      { baseline: everybody },
    )
    const found = link(judgeChain(planned, seen), 'route')
    expect(found?.findings.some((one) => one.code === 'route/all-turned-away')).toBe(state === 'unknown')
    if (state === 'holds') expect(found?.state).toBe('holds')
  })

  it('is not shown by the page of a login that is requested in another way', () => {
    const login = { status: 302, location: '/login' }
    const state = (page: RouteClaim) =>
      link(
        judgeChain(
          ...answering(
            [
              [claim, login],
              [page, 200],
            ],
            { baseline: login },
          ),
        ),
        'route',
      )?.state
    expect(state(route('/login', 200))).toBe('holds')
    expect(state({ ...route('/login', 200), via: '10.0.0.5:8080' })).toBe('unknown')
  })

  it('is not shown by the page of a proxy to which the proxy itself redirects', () => {
    const verdict = judgeChain(
      ...answering([
        [claim, { status: 302, location: '/oauth2/sign_in', edge }],
        [route('/oauth2/sign_in', 200), 200],
      ]),
    )
    expect(link(verdict, 'route')?.findings).toMatchObject([{ code: 'route/edge-answered' }])
  })

  it.each<[string, Answered]>([
    ['with a bot check', { ...page, edge: challenge }],
    ['with another status than the declared one', 201],
    ['with a redirect', { status: 302, location: '/orders' }],
    ['with nothing', 'connection-timeout'],
  ])('is unknown when the authorized caller is answered %s', (_, invited) => {
    expect(link(judgedRoute(login, invited), 'route')?.state).toBe('unknown')
  })

  it('is unknown when only a caller of another route is allowed', () => {
    const [planned, seen] = answering([[claim, login]], { baseline: login })
    const elsewhere = { ...guard(...theGuard.callers), route: routeId(7) }
    const verdict = judgeChain({ ...planned, guards: [elsewhere] }, { ...seen, callers: called(401, 401, page) })
    expect(link(verdict, 'route')?.state).toBe('unknown')
  })

  it('is not proven by a caller behind a bot check', () => {
    expect(link(judgedRoute({ ...login, edge: challenge }, page), 'route')?.state).toBe('unknown')
  })
})

const link = (verdict: Verdict, name: LinkName) => verdict.chain.find((result) => result.link === name)
const right = { targets: [host('prod', container('api', fresh))] }
const api = plan({ services: [service('api')] })
const judged = (...answers: readonly Answered[]) => judgeChain(...guarded(...answers))

describe('the auth link', () => {
  it('is unclaimed without callers, and an unclaimed link never holds', () => {
    expect(link(judgeChain(api, observations(right)), 'auth')).toMatchObject({ state: 'unclaimed', claims: 0 })
  })

  it('holds when anonymous and invalid callers are refused and authorized ones are allowed', () => {
    expect(link(judged(401, 401, 200), 'auth')).toMatchObject({ state: 'holds', claims: 3, findings: [] })
    expect(judged(401, 401, 200).kind).toBe('proven')
  })

  it('is unknown when the response was cached before the application started', () => {
    const [planned, observed] = guarded(401, 401, 200)
    const aged = (age: string) => ({
      ...observed,
      callers: (observed.callers ?? []).map((one) =>
        one.evidence.kind === 'missing' ? one : { ...one, evidence: seen({ ...one.evidence.value, fields: { age } }) },
      ),
    })
    expect(judgeChain(planned, aged('5')).kind).toBe('proven')
    const verdict = judgeChain(planned, aged('864000'))
    expect(verdict).toMatchObject({ kind: 'unproven', broken: 'auth' })
    expect(link(verdict, 'auth')?.findings).toMatchObject([
      {
        code: 'auth/unknown',
        caller: 'anonymous',
        why: { phase: 'parse', reason: 'answer-cached', about: 'age', limit: 698_419_000, amount: 864_000_000 },
      },
      { code: 'auth/unknown', caller: 'invalid' },
      { code: 'auth/unknown', caller: 'authorized' },
    ])
    expect(judgeChain(planned, { ...aged('864000'), callers: called(200, 401, 200) })).toMatchObject({
      kind: 'drifted',
    })
  })

  it.each<[string, Partial<Answer>]>([
    ['a cache hides its age', { fields: { 'x-cache': 'HIT' } }],
    ['its `Date` is old', { dated: 90_000_000 }],
    ['a cache warns of it', { fields: { warning: '110 - "stale"' } }],
  ])('is unknown when %s', (_, facts) => {
    const [planned, observed] = guarded(401, 401, 200)
    const callers = (observed.callers ?? []).map((one) =>
      one.evidence.kind === 'missing' ? one : { ...one, evidence: seen({ ...one.evidence.value, ...facts }) },
    )
    expect(judgeChain(planned, { ...observed, callers })).toMatchObject({ kind: 'unproven', broken: 'auth' })
  })

  it.each<[string, (deployment: ReturnType<typeof guarded>, fresh: Evidence<Answer>) => ReturnType<typeof guarded>]>([
    [
      'the route',
      ([planned, observed], evidence) => {
        const probes = [{ id: 'beyond', directory: 'https://backoffice.example.com/', routes: [routeId(0)] }]
        const baselines = [{ baseline: 'beyond', evidence }]
        return [
          { ...planned, baselines: { mode: 'strict', probes } },
          { ...observed, baselines },
        ]
      },
    ],
    [
      'the caller',
      ([planned, observed], baseline) => [
        planned,
        { ...observed, callers: (observed.callers ?? []).map((one) => ({ ...one, baseline })) },
      ],
    ],
  ])('holds when its `Date` is old because of a wrong clock, which the baseline shows for %s', (_, withClock) => {
    const dated = 90_000_000
    const answered = (status: number) => ({ status, dated, body: body(String(status)) })
    const right = guarded(answered(401), answered(401), answered(200))
    expect(judgeChain(...withClock(right, seen({ location: undefined, took: 1, ...answered(404) }))).kind).toBe(
      'proven',
    )
    expect(judgeChain(...right).kind).toBe('unproven')
  })

  it.each<[string, readonly Assertion[], string, readonly string[]]>([
    ['warns of a status that every path may get', [], 'authorized', ['auth/not-compared']],
    [
      'has no warning when the body was checked',
      [{ on: 'body', test: { is: 'containing', text: 'me' } }],
      'authorized',
      [],
    ],
    ['has no warning for a refusal', [], 'anonymous', []],
    ['has no warning without a baseline', [], 'nobody', []],
  ])('%s, after a request that changes data', (_, asserts, compared, warnings) => {
    const changing = {
      ...guard(caller('anonymous', 401), caller('authorized', 200, { asserts })),
      method: 'POST',
    } as const
    const [planned, observed] = guarded()
    const results = asserts.map(() => ({ holds: true }))
    const refused = asserts.map(() => ({ holds: false }))
    const callers = calledBy(changing)({ status: 401, asserts: refused }, { status: 200, asserts: results })
    const beyond = seen({ status: 404, location: undefined, took: 1 })
    const all = callers.map((one) => (one.caller === compared ? { ...one, baseline: beyond } : one))
    const verdict = judgeChain({ ...planned, guards: [changing] }, { ...observed, callers: all })
    expect(verdict.kind).toBe('proven')
    expect(warningsOf(verdict).map(({ code }) => code)).toEqual(warnings)
  })

  it('is unknown when an edge responds instead of the application, whatever status is declared', () => {
    const blocked = { status: 401, edge: challenge }
    for (const answers of [
      [blocked, 401, 200],
      [401, blocked, 200],
      [401, 401, { status: 200, edge: challenge }],
    ] as const)
      expect(resultOf(judged(...answers))).toMatchObject({ kind: 'unproven', findings: ['auth/edge-answered'] })
  })

  it('accepts the refusal of a login proxy only if the proxy allows some caller', () => {
    const proxied = { status: 401, edge: { by: 'oauth2-proxy', did: 'login', mark: 'body' } } as const
    expect(judged(proxied, proxied, 200).kind).toBe('proven')
    expect(resultOf(judged(proxied, proxied, 404)).findings).toEqual([
      'auth/edge-answered',
      'auth/edge-answered',
      'auth/status',
    ])
    expect(resultOf(judged(proxied, proxied, proxied)).findings).toEqual(Array(3).fill('auth/edge-answered'))
    expect(resultOf(judged({ ...proxied, status: 302 }, 401, 200)).findings).toEqual(['auth/edge-answered'])
  })

  it('does not accept the refusal of a login proxy if the body denies the authorized caller', () => {
    const admitted: Assertion = { on: 'json', at: '/data/me', test: { is: 'present' } }
    const one = guard(caller('anonymous', 401), caller('authorized', 200, { asserts: [admitted] }))
    const edge = { by: 'oauth2-proxy', did: 'login', mark: 'body' } as const
    const [planned, observed] = guarded()
    const findings = (holds: boolean) => {
      const callers = calledBy(one)(
        { status: 401, edge, asserts: [{ holds: false }] },
        { status: 200, asserts: [{ holds }] },
      )
      return resultOf(judgeChain({ ...planned, guards: [one] }, { ...observed, callers })).findings
    }
    expect(findings(true)).toEqual([])
    expect(findings(false)).toEqual(['auth/edge-answered', 'auth/response'])
  })

  it('is not proven by a page that every path returns for the same credential', () => {
    const page = { status: 200, body: body('<!doctype html>') }
    expect(resultOf(judgeChain(...beyond(page)))).toMatchObject({ kind: 'unproven', findings: ['auth/catch-all'] })
  })

  it.each<[string, Answered]>([
    ['is not found', 404],
    ['gets another page', { status: 200, body: body('<!doctype html>') }],
    ['is not answered', 'connection-timeout'],
    ['is answered by an edge', { status: 200, body: body('[]'), edge: challenge }],
  ])('holds when a path that cannot exist %s for the same credential', (_, received) => {
    expect(judgeChain(...beyond(received, { status: 200, body: body('[]') })).kind).toBe('proven')
  })

  it.each([
    ['with a slash at its end', '/api/workflows/'],
    ['at another host', 'https://www.example.com/api/workflows'],
  ])('is not proven by a redirect to the same path %s', (_, location) => {
    expect(resultOf(judgeChain(...guardedBy('302', { status: 302, location }, 401, 200)))).toMatchObject({
      kind: 'unproven',
      findings: ['auth/moved'],
    })
  })

  it('is not proven by a redirect to the same path over TLS', () => {
    const [planned, observed] = guardedBy(
      '302',
      { status: 302, location: 'https://backoffice.example.com/api/workflows' },
      401,
      200,
    )
    const guards = planned.guards?.map((one) => ({ ...one, url: 'http://backoffice.example.com/api/workflows' })) ?? []
    expect(resultOf(judgeChain({ ...planned, guards }, observed)).findings).toEqual(['auth/moved'])
  })

  it.each(['/login?next=/api/workflows', '/', 'https://auth.example.com/api/workflows', 'https://www.example.com/'])(
    'holds when an anonymous caller is redirected to %s',
    (location) => {
      expect(judgeChain(...guardedBy('302', { status: 302, location }, 401, 200)).kind).toBe('proven')
    },
  )

  it('breaks when an authorized caller gets the redirect of an anonymous one, even if that status is declared', () => {
    const login = (token: string) => ({ status: 302, location: `/login?next=%2Fapi%2Fworkflows&state=${token}` })
    const [planned, seen] = guardedBy('302', login('a1b2c3d4e5f6a7b8c9'), 401, login('0f1e2d3c4b5a697887'))
    const [anonymous, wrong, invited] = planned.guards?.[0]?.callers ?? []
    if (!anonymous || !wrong || !invited) throw new Error('three callers were declared')
    const guards = [guard(anonymous, wrong, { ...invited, expect: anonymous.expect })]
    expect(resultOf(judgeChain({ ...planned, guards }, seen)).findings).toEqual(['auth/authorized-denied'])
    const proven = (...answers: readonly Answered[]) => {
      const allowed = guard(anonymous, wrong, {
        ...invited,
        expect: { codes: [302, 303, 200], classes: [], text: '3xx' },
      })
      return judgeChain({ ...planned, guards: [allowed] }, { ...seen, callers: called(...answers) }).kind === 'proven'
    }
    const to = (location: string, status = 302) => ({ status, location })
    expect(proven(to('/login'), 401, to('/home'))).toBe(true)
    expect(proven(to('/login'), 401, to('/login'))).toBe(false)
    expect(proven(to('/login'), 401, to('/login', 303))).toBe(true)
    expect(proven(to('/login'), 401, 302)).toBe(true)
    expect(proven(302, 401, to('/login'))).toBe(true)
    expect(proven(302, 401, 302)).toBe(true)
    const observed = { ...seen, callers: called('connection-timeout', 401, login('0f1e2d3c4b5a697887')) }
    expect(resultOf(judgeChain({ ...planned, guards }, observed)).findings).toEqual(['auth/unknown'])
  })

  it('breaks, without a retry, when an anonymous caller is allowed', () => {
    const verdict = judged(200, 401, 200)
    expect(resultOf(verdict)).toEqual({
      kind: 'drifted',
      broken: 'auth',
      findings: ['auth/anonymous-allowed'],
      causes: ['open-to-anonymous'],
    })
    expect(canConverge(verdict)).toBe(false)
  })

  it('breaks, without a retry, when an invalid credential or a caller without access is allowed', () => {
    expect(resultOf(judged(401, 200, 200)).findings).toEqual(['auth/invalid-allowed'])
    expect(canConverge(judged(401, 200, 200))).toBe(false)
    const guardClaim = guard(caller('anonymous', 401), caller('expired', 401))
    const seen = observations({ ...right, callers: calledBy(guardClaim)(401, 204) })
    const verdict = judgeChain({ ...api, guards: [guardClaim] }, seen)
    expect(resultOf(verdict).findings).toEqual(['auth/invalid-allowed'])
  })

  it.each([[401], [403], [407], [{ status: 302, location: '/login' }]] as const)(
    'breaks when an authorized caller is refused (%p), and can be retried',
    (answered) => {
      const verdict = judged(401, 401, answered)
      expect(resultOf(verdict)).toMatchObject({
        kind: 'drifted',
        findings: ['auth/authorized-denied'],
        causes: ['locked-out'],
      })
      expect(canConverge(verdict)).toBe(true)
    },
  )

  it.each([
    [404, 401, 200],
    [500, 401, 200],
    [403, 401, 200],
    [401, 401, 404],
    [401, 401, 503],
  ] as const)('breaks when a status is not the declared one: %i, %i, %i', (...answers) => {
    expect(resultOf(judged(...answers))).toMatchObject({
      kind: 'drifted',
      findings: ['auth/status'],
      causes: ['as-found'],
    })
  })

  it.each(['connection-timeout', 'connection-refused', 'headers-timeout', 'tls-untrusted'] as const)(
    'does not treat a missing response (%s) as a refusal',
    (reason) => {
      expect(resultOf(judged(reason, reason, 200))).toMatchObject({
        kind: 'unproven',
        broken: 'auth',
        findings: ['auth/unknown', 'auth/unknown'],
      })
    },
  )

  it('is unknown when callers were not requested', () => {
    const planned = { ...api, guards: [theGuard] }
    expect(resultOf(judgeChain(planned, observations(right)))).toMatchObject({ kind: 'unproven', broken: 'auth' })
    expect(resultOf(judgeChain(planned, observations({ ...right, callers: called(401, 401) })))).toMatchObject({
      kind: 'unproven',
      findings: ['auth/unknown'],
    })
  })

  it('proves nothing while an earlier link is broken, and reports that', () => {
    const [planned, observed] = guarded(200, 401, 200)
    const verdict = judgeChain(planned, { ...observed, targets: [host('prod')] })
    expect(verdict.broken).toBe('runtime')
    expect(link(verdict, 'auth')).toMatchObject({ state: 'broken', blocked: true })
  })
})

describe('an answer', () => {
  it.each([
    [101, false, false],
    [200, true, false],
    [299, true, false],
    [300, false, true],
    [399, false, true],
    [400, false, false],
    [401, false, true],
    [402, false, false],
    [403, false, true],
    [404, false, false],
    [407, false, true],
  ])('with status %i allows its caller: %p, refuses it: %p', (status, admits, refuses) => {
    expect([isAdmission(status), isRefusal(status)]).toEqual([admits, refuses])
  })
})

describe('the cause of a broken auth link', () => {
  const causes = (...answers: readonly Answered[]) => judged(...answers).causes

  it('is one open route when all callers are allowed', () => {
    expect(causes(200, 200, 200)).toMatchObject([{ code: 'open-to-anonymous', status: 200, others: ['invalid'] }])
  })

  it('is an unchecked credential when only anonymous callers are refused', () => {
    expect(causes(401, 200, 200)).toMatchObject([{ code: 'credential-unchecked', callers: ['invalid'] }])
  })

  it('distinguishes an invalid credential, a forbidden one, and an unknown reason', () => {
    expect(causes(401, 401, 401)).toMatchObject([{ code: 'locked-out', as: 'invalid', headers: ['authorization'] }])
    expect(causes(401, 401, 403)).toMatchObject([{ code: 'locked-out', as: 'forbidden' }])
    expect(causes('connection-timeout', 'connection-timeout', 403)[0]).toMatchObject({ as: 'unknown' })
    expect(causes(401, 401, { status: 302, location: '/login' })).toMatchObject([
      { code: 'locked-out', as: 'unknown', location: '/login' },
    ])
  })

  it('reports an open route before a denied caller', () => {
    expect(causes(200, 401, 401).map(({ code }) => code)).toEqual(['open-to-anonymous', 'locked-out'])
  })
})
