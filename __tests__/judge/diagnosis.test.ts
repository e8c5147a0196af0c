import { judgeChain } from '../../src/judge/index.ts'
import { indexObservations } from '../../src/judge/observations.ts'
import { readNeighbours } from '../../src/judge/route-diagnosis.ts'
import type { AnswerTraits } from '../../src/model/answer.ts'
import type { Diagnosis } from '../../src/model/finding-route.ts'
import type { RouteClaim } from '../../src/model/plan.ts'
import { answering, type Declared } from '../builders/answers.ts'
import { before, container, host, merged, resultOf, route, stale } from '../builders/observations.ts'

type Pairs = Parameters<typeof answering>[0]

const fields = (status: number, received: NonNullable<AnswerTraits['fields']>): Declared => ({
  status,
  fields: received,
})
const to = (location: string, status = 302): Declared => ({ status, location })
const verdictOf = (...pairs: Pairs) => judgeChain(...answering(pairs))

/** The finding about the only route, or the first of several. */
function diagnosisOf(...pairs: Pairs): Diagnosis | undefined {
  const finding = verdictOf(...pairs)
    .chain.flatMap(({ findings }) => findings)
    .find(({ code }) => code === 'route/status')
  return finding?.code === 'route/status' ? finding.diagnosis : undefined
}
const home = route('/', 200)
const via = (claim: RouteClaim, address = '10.0.0.5:8080'): RouteClaim => ({ ...claim, via: address })

describe('a wrong response', () => {
  it.each<[string, Declared, Diagnosis]>([
    ['404 where the code runs', 404, { code: 'not-routed', extras: 0 }],
    ['410', 410, { code: 'not-routed', extras: 0 }],
    ['405 without Allow', 405, { code: 'method-missing', allow: [] }],
    ['405 with other headers', fields(405, { server: 'nginx' }), { code: 'method-missing', allow: [] }],
    [
      '405 with Allow',
      fields(405, { allow: 'GET, HEAD,PURGE' }),
      { code: 'method-missing', allow: ['GET', 'HEAD', 'PURGE'] },
    ],
    [
      '405 with nonsense',
      fields(405, { allow: 'get, <b>, xPUT, PUT!, GET' }),
      { code: 'method-missing', allow: ['GET'] },
    ],
    [
      '405 with more methods than there are',
      fields(405, { allow: Array.from('ABCDEFGHIJKLMNOP').join() }),
      { code: 'method-missing', allow: Array.from('ABCDEFGHIJKL') },
    ],
    ['401', 401, { code: 'turned-away', credential: false, challenge: undefined }],
    [
      '401 with a challenge',
      fields(401, { 'www-authenticate': 'Bearer' }),
      { code: 'turned-away', credential: false, challenge: 'Bearer' },
    ],
    ['403', 403, { code: 'turned-away', credential: false, challenge: undefined }],
    ['500', 500, { code: 'code-fails' }],
    ['501', 501, { code: 'code-fails' }],
    ['502', 502, { code: 'upstream-down', after: undefined }],
    ['503 with Retry-After', fields(503, { 'retry-after': '120' }), { code: 'upstream-down', after: 120 }],
    [
      '503 with a date',
      fields(503, { 'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT' }),
      { code: 'upstream-down', after: undefined },
    ],
    [
      '503 with a time that is none',
      fields(503, { 'retry-after': '30s' }),
      { code: 'upstream-down', after: undefined },
    ],
    [
      '503 with a time that is over',
      fields(503, { 'retry-after': '-30' }),
      { code: 'upstream-down', after: undefined },
    ],
    ['504', 504, { code: 'upstream-down', after: undefined }],
    ['a login', to('/login'), { code: 'login-wall', location: '/login' }],
    [
      'the same over TLS',
      to('http://backoffice.example.com/'),
      { code: 'moved', to: 'tls', location: 'http://backoffice.example.com/' },
    ],
    [
      'another host',
      to('https://www.example.com/'),
      { code: 'moved', to: 'host', location: 'https://www.example.com/' },
    ],
    ['a choice', to('/home', 300), { code: 'moved', to: 'path', location: '/home' }],
    ['another path', to('/home'), { code: 'moved', to: 'path', location: '/home' }],
    [
      'the same URL',
      to('https://backoffice.example.com/'),
      { code: 'redirects-to-itself', location: 'https://backoffice.example.com/', cookie: undefined },
    ],
  ])('of %s', (_, received, diagnosis) => {
    expect(diagnosisOf([home, received])).toStrictEqual(diagnosis)
  })

  it.each([200, 204, 301, 304, 418])('of %i has no diagnosis', (status) => {
    expect(diagnosisOf([route('/', 500), status])).toBeUndefined()
    const verdict = verdictOf([route('/', 500), status])
    expect(resultOf(verdict).causes).toEqual(['as-found'])
    expect(verdict.chain[3]?.findings[0]).not.toHaveProperty('diagnosis')
  })

  it.each<[string, Declared]>([
    ['was made elsewhere (201)', to('/orders/7', 201)],
    ['is wrong, wherever that leads (400)', to('/home', 400)],
    ['is redirected to a text that is no address', to('https://')],
  ])('has no diagnosis when the request %s', (_, received) => {
    expect(diagnosisOf([home, received])).toBeUndefined()
  })

  it('leads back to itself, as with a cookie that was not sent', () => {
    expect(diagnosisOf([home, to('https://backoffice.example.com/')])).toMatchObject({ code: 'redirects-to-itself' })
  })

  it('is explained by the broken runtime first', () => {
    const [planned, observed] = answering([[home, 404]])
    const verdict = judgeChain(planned, { ...observed, targets: [host('prod', container('api', stale))] })
    expect(resultOf(verdict)).toMatchObject({ broken: 'build', causes: ['never-built'] })
    expect(verdict.chain[3]?.findings).toMatchObject([{ code: 'route/status', explained: true }])
  })
})

describe('404', () => {
  const [a, b, c] = [route('/a', 200), route('/b', 200), route('/c', 200)]

  it('on one route reports how many others are known there', () => {
    expect(diagnosisOf([a, 404], [b, 200], [c, 200])).toEqual({ code: 'not-routed', extras: 2 })
  })

  it('on every route is one cause for the whole origin', () => {
    const verdict = verdictOf([a, 404], [b, 410], [c, 404])
    expect(diagnosisOf([a, 404], [b, 410], [c, 404])).toEqual({ code: 'nothing-routed' })
    expect(verdict.causes).toMatchObject([
      {
        code: 'nothing-routed',
        origin: 'https://backoffice.example.com',
        requests: ['GET /a', 'GET /c'],
        status: 404,
        of: 3,
      },
      { code: 'nothing-routed', requests: ['GET /b'], status: 410 },
    ])
  })

  it('is not about the whole origin while one route is unknown', () => {
    expect(diagnosisOf([a, 404], [b, 404], [c, 'connection-timeout'])).toEqual({ code: 'not-routed', extras: 0 })
  })

  it('is judged for each origin separately', () => {
    const other = { ...b, url: 'https://shop.example.com/b' }
    expect(diagnosisOf([a, 404], [other, 404])).toEqual({ code: 'not-routed', extras: 0 })
  })

  it('reports a server that sends no other response there', () => {
    const by = { server: 'nginx', others: 'uvicorn' }
    const [edge, app] = [fields(404, { server: 'nginx' }), fields(200, { server: 'uvicorn' })]
    expect(diagnosisOf([a, edge], [b, app])).toEqual({ code: 'not-routed', extras: 1, by })
    expect(diagnosisOf([a, fields(404, { server: 'uvicorn' })], [b, app])).toEqual({ code: 'not-routed', extras: 1 })
    expect(diagnosisOf([a, edge], [b, app], [c, fields(200, { server: 'gunicorn' })])).toEqual({
      code: 'not-routed',
      extras: 2,
    })
    expect(diagnosisOf([a, edge], [b, 200])).toEqual({ code: 'not-routed', extras: 1 })
    expect(diagnosisOf([a, 404], [b, app])).toEqual({ code: 'not-routed', extras: 1 })
    expect(diagnosisOf([a, edge], [b, fields(500, { server: 'uvicorn' })])).toEqual({ code: 'not-routed', extras: 0 })
  })
})

describe('the edge', () => {
  it('has no other requests where the plan has none', () => {
    const [asked, observed] = answering([[home, 404]])
    const around = readNeighbours(asked, indexObservations(asked, observed))
    expect(around(home)).toMatchObject({ all: [{ claim: { url: home.url } }], twins: [] })
    expect(around({ ...home, url: 'https://shop.example.com/' })).toEqual({ all: [], twins: [] })
  })

  it('is at fault when the same request behind it succeeds', () => {
    expect(diagnosisOf([home, 404], [via(home), 200])).toEqual({ code: 'edge-alone', via: '10.0.0.5:8080' })
    expect(verdictOf([home, 404], [via(home), 200]).causes).toMatchObject([{ code: 'edge-alone', requests: ['GET /'] }])
  })

  it('hides a wrong response of the server behind it', () => {
    expect(diagnosisOf([home, 200], [via(home), 500])).toEqual({ code: 'edge-hides', via: '10.0.0.5:8080' })
    const hidden = [
      [via(home), 500],
      [via(home, '10.0.0.6:8080'), 200],
      [home, 200],
    ] as const
    expect(diagnosisOf(...hidden)).toEqual({ code: 'edge-hides', via: '10.0.0.5:8080' })
  })

  it('is not at fault when both sides are wrong, or the requests differ', () => {
    expect(diagnosisOf([home, 500], [via(home), 500])).toEqual({ code: 'code-fails' })
    expect(diagnosisOf([home, 500], [via(route('/other', 200)), 200])).toEqual({ code: 'code-fails' })
    expect(diagnosisOf([via(home), 500], [via(home, '10.0.0.6:8080'), 200])).toEqual({ code: 'code-fails' })
  })

  it('is stale when a cache responded, whatever the status is', () => {
    const cache = { hit: true, by: 'x-cache', received: 'HIT', age: 90 }
    expect(diagnosisOf([home, fields(404, { 'x-cache': 'HIT', age: '90' })])).toEqual({ code: 'edge-stale', cache })
    expect(diagnosisOf([home, fields(404, { 'x-cache': 'MISS', age: '0' })])).toEqual({ code: 'not-routed', extras: 0 })
  })

  it('reports the uptime when the response is older', () => {
    expect(diagnosisOf([home, fields(404, { age: '9000' })])).toMatchObject({ code: 'edge-stale', ran: 600 })
    expect(diagnosisOf([home, fields(404, { age: '610' })])).not.toHaveProperty('ran')
    const [planned, observed] = answering([[home, fields(404, { age: '9000' })]])
    const missing = judgeChain(planned, { ...observed, targets: [] }).chain.flatMap(({ findings }) => findings)
    const cache = { hit: true, by: 'age', received: '9000', age: 9000 }
    expect(missing).toContainEqual(expect.objectContaining({ diagnosis: { code: 'edge-stale', cache } }))
  })
})

describe('a credential that was sent', () => {
  it.each(['authorization', 'cookie', 'x-api-key', 'x-auth-token', 'proxy-authorization'])(
    'is reported when %s is refused',
    (name) => {
      expect(diagnosisOf([{ ...home, headers: [name] }, 401])).toMatchObject({ code: 'turned-away', credential: true })
      expect(diagnosisOf([{ ...home, headers: ['accept'] }, 401])).toMatchObject({ credential: false })
      expect(diagnosisOf([{ ...home, headers: ['accept', name] }, 401])).toMatchObject({ credential: true })
    },
  )
})

describe('a limit of requests', () => {
  it('is missing evidence and no drift, because neither the route nor its code responded', () => {
    const verdict = verdictOf([home, fields(429, { 'retry-after': '30' })])
    expect(resultOf(verdict)).toEqual({
      kind: 'unproven',
      broken: 'route',
      findings: ['route/throttled'],
      causes: ['throttled'],
    })
    expect(verdict.causes).toMatchObject([{ after: 30, status: 429 }])
  })

  it('holds when it is declared', () => {
    expect(verdictOf([route('/', 429), 429]).kind).toBe('proven')
  })
})

describe('a missing response', () => {
  it('is one cause for the routes of an origin that fail alike', () => {
    const [a, b, c] = [route('/a', 200), route('/b', 200), route('/c', 200)]
    const verdict = verdictOf([a, 'name-not-resolved'], [b, 'name-not-resolved'], [c, 'tls-expired'])
    expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', causes: ['origin-silent', 'origin-silent'] })
    expect(verdict.causes).toMatchObject([
      { reason: 'name-not-resolved', requests: ['GET /a', 'GET /b'], of: 3, status: undefined },
      { reason: 'tls-expired', requests: ['GET /c'], of: 3 },
    ])
  })
})

describe('several causes', () => {
  it('are listed in the order in which they are fixed, edges first', () => {
    const [a, b, c] = [route('/a', 200), route('/b', 200), route('/c', 200)]
    const verdict = verdictOf([a, 404], [b, fields(404, { 'x-cache': 'HIT' })], [c, 502])
    expect(resultOf(verdict).causes).toEqual(['edge-stale', 'upstream-down', 'not-routed'])
  })
})

describe('another build that answers', () => {
  const build = { by: 'header', name: 'x-commit' } as const
  const says = (commit: string, facts: AnswerTraits = {}): Declared => ({
    status: 200,
    build: { kind: 'named', build: commit },
    ...facts,
  })
  const [a, b] = [
    { ...route('/a', 200), build },
    { ...route('/b', 200), build },
  ]

  it('is another copy, because every observed instance runs the commit', () => {
    expect(verdictOf([a, says(before)], [b, says(before)]).causes).toMatchObject([
      { code: 'other-copy', received: before, requests: ['GET /a', 'GET /b'], cache: undefined },
    ])
  })

  it('is reported for each build', () => {
    expect(verdictOf([a, says(before)], [b, says('f'.repeat(40))]).causes).toMatchObject([
      { code: 'other-copy', received: before, requests: ['GET /a'] },
      { code: 'other-copy', received: 'f'.repeat(40), requests: ['GET /b'] },
    ])
  })

  it('is a cached response when a cache sent it', () => {
    const kept = says(before, { fields: { 'x-cache': 'HIT' } })
    expect(verdictOf([a, kept]).causes).toMatchObject([{ code: 'other-copy', cache: { hit: true } }])
  })

  it('is accepted at any age when it names the commit', () => {
    expect(verdictOf([a, says(merged, { fields: { age: '99999' } })]).kind).toBe('proven')
  })
})
