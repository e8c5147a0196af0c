import { judgeChain } from '../../src/judge/index.ts'
import { isOlder, readCache } from '../../src/judge/route-diagnosis.ts'
import type { Answer, AnswerTraits } from '../../src/model/answer.ts'
import { seen } from '../../src/model/evidence.ts'
import { answering } from '../builders/answers.ts'
import { resultOf, route, routeId } from '../builders/observations.ts'

type Fields = NonNullable<AnswerTraits['fields']>

describe('the headers of caches', () => {
  it.each<[Fields, boolean]>([
    [{ 'x-cache': 'HIT' }, true],
    [{ 'x-cache': 'Hit from cloudfront' }, true],
    [{ 'x-cache': 'RefreshHit from cloudfront' }, false],
    [{ 'x-cache': 'MISS, HIT' }, true],
    [{ 'x-cache': 'TCP_MEM_HIT' }, true],
    [{ 'x-cache': 'MISS' }, false],
    [{ 'x-cache': 'Miss from cloudfront', age: '7' }, false],
    [{ 'cf-cache-status': 'HIT' }, true],
    [{ 'cf-cache-status': 'STALE' }, true],
    [{ 'cf-cache-status': 'UPDATING' }, true],
    [{ 'cf-cache-status': 'DYNAMIC', 'x-cache': 'HIT' }, true],
    [{ 'x-vercel-cache': 'PRERENDER' }, true],
    [{ 'cache-status': 'edge; fwd=miss, ExampleCache; hit; ttl=30' }, true],
    [{ 'cache-status': 'ExampleCache; fwd=uri-miss; stored' }, false],
    [{ age: '12' }, true],
    [{ age: '0' }, false],
  ])('%j: %s', (fields, hit) => {
    expect(readCache({ fields })?.hit).toBe(hit)
  })

  it.each<[Fields]>([[{}], [{ server: 'nginx' }], [{ age: '-1' }], [{ age: '1e9' }], [{ age: 'soon' }]])(
    'are absent in %j',
    (fields) => {
      expect(readCache({ fields })).toBeUndefined()
    },
  )

  it('are absent when no headers were kept', () => {
    expect(readCache({})).toBeUndefined()
  })

  it('include the age with the decision of a cache', () => {
    const fields = { 'x-cache': 'HIT', age: '300' }
    expect(readCache({ fields })).toEqual({ hit: true, by: 'x-cache', received: 'HIT', age: 300 })
  })

  it('show an outdated response only beyond the timeout of one check', () => {
    const cache = { hit: true, by: 'age', received: '', age: 120 } as const
    expect(isOlder(cache, { seconds: 99, within: 20 })).toBe(true)
    expect(isOlder(cache, { seconds: 100, within: 20 })).toBe(false)
    expect(isOlder({ ...cache, age: undefined }, { seconds: 0, within: 0 })).toBe(false)
  })
})

describe('a cached response with the declared status', () => {
  const verdictAt = (age: string, runs: number) =>
    judgeChain(...answering([[route('/', 200), { status: 200, fields: { age, 'x-cache': 'HIT' } }]], { runs }))

  it('proves nothing about what runs when it is older', () => {
    const verdict = verdictAt('3600', 60)
    expect(resultOf(verdict)).toEqual({
      kind: 'unproven',
      broken: 'route',
      findings: ['route/cached'],
      causes: ['edge-old'],
    })
    expect(verdict.causes).toMatchObject([{ cache: { age: 3600, received: 'HIT' }, ran: 60, requests: ['GET /'] }])
  })

  it('may have been cached after the deployment', () => {
    expect(verdictAt('60', 3600).kind).toBe('proven')
  })

  it.each(['3600, 5', '5,3600', '99999999999', ' 3600 '])('has the age of the oldest cache in a row: %s', (age) => {
    expect(resultOf(verdictAt(age, 60)).findings).toEqual(['route/cached'])
  })

  it.each(['', 'x', '-3600', '3600s'])('proves nothing when its cache states no age: %j', (age) => {
    expect(resultOf(verdictAt(age, 60)).findings).toEqual(['route/cached'])
  })

  it.each([
    ['x-cache-status', 'HIT'],
    ['cdn-cache', 'HIT'],
    ['x-litespeed-cache', 'hit'],
    ['cache-status', 'edge; fwd=miss, inner; hit'],
    ['warning', '110 - "Response is Stale"'],
    ['warning', '199 - "a note", 110 - "Response is Stale"'],
  ])('proves nothing when a cache answers and hides the age: %s: %s', (name, value) => {
    const [plan, observed] = answering([[route('/', 200), { status: 200, fields: { [name]: value } }]], { runs: 3600 })
    const verdict = judgeChain(plan, observed)
    expect(resultOf(verdict).findings).toEqual(['route/cached'])
    expect(verdict.causes).toMatchObject([{ code: 'edge-old', cache: { hit: true, by: name, received: value } }])
  })

  it.each<[string, Partial<Answer>]>([
    ['nginx forwarded the request to the application', { fields: { 'x-cache-status': 'MISS' } }],
    ['Cloudflare passes it on', { fields: { 'cf-cache-status': 'DYNAMIC', server: 'cloudflare' } }],
    ['Caddy has no cache', { fields: { server: 'Caddy', via: '1.1 Caddy' } }],
    ['a CDN has cached it since', { fields: { 'x-cache': 'Hit from cloudfront', age: '60' } }],
    ['its server is four minutes slow', { dated: 240 }],
    ['its `Date` is later than the start', { dated: 3600 }],
    ['its `Date` is as old as its start, within the tolerance and the timeout', { dated: 3600 + 300 + 20 }],
    ['the clock of its server is a day ahead', { dated: -86_400 }],
  ])('is accepted when %s', (_, facts) => {
    const [plan, observed] = answering([[route('/', 200), { status: 200, ...facts }]], { runs: 3600 })
    expect(judgeChain(plan, observed).kind).toBe('proven')
  })

  it('proves nothing when its `Date` is older than everything that runs', () => {
    for (const dated of [7200, 3600 + 300 + 21]) {
      const [plan, observed] = answering([[route('/', 200), { status: 200, dated }]], { runs: 3600 })
      const verdict = judgeChain(plan, observed)
      expect(resultOf(verdict).findings).toEqual(['route/cached'])
      expect(verdict.causes).toMatchObject([{ cache: { hit: true, by: 'date', age: dated }, ran: 3600 }])
    }
  })

  it('is accepted when the clock of its server is wrong, as a path that cannot exist shows', () => {
    const [plan, observed] = answering([[route('/', 200), { status: 200, dated: 7200 }]], { runs: 3600 })
    const baselines = {
      mode: 'pages',
      probes: ['b', 'c'].map((id) => ({ id, directory: 'https://backoffice.example.com/', routes: [routeId(0)] })),
    } as const
    const lost = (...dates: readonly number[]) => ({
      ...observed,
      baselines: dates.map((dated, at) => ({
        baseline: ['b', 'c'][at] ?? '',
        evidence: seen({ status: 404, location: undefined, took: 1, dated }),
      })),
    })
    expect(judgeChain({ ...plan, baselines }, lost(7190)).kind).toBe('proven')
    expect(judgeChain({ ...plan, baselines }, lost(90)).kind).toBe('unproven')
    // One of two servers behind the address has the right time.
    expect(judgeChain({ ...plan, baselines }, lost(7190, 7195)).kind).toBe('proven')
    expect(judgeChain({ ...plan, baselines }, lost(7190, 90)).kind).toBe('unproven')
  })

  it.each([
    ['86400', []],
    ['86401', ['route/cached']],
  ])('may be a day old when the uptime is unknown: %s', (age, findings) => {
    const [plan, observed] = answering([[route('/', 200), { status: 200, fields: { age } }]])
    const verdict = judgeChain(plan, { ...observed, targets: [] })
    expect(verdict.chain[3]?.findings.map(({ code }) => code)).toEqual(findings)
  })
})
