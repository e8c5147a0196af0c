import { judgeChain } from '../../src/judge/index.ts'
import { isOlder, readCache } from '../../src/judge/route-diagnosis.ts'
import type { AnswerTraits } from '../../src/model/answer.ts'
import { answering } from './answers.ts'
import { route, told } from './observations.ts'

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
    [{ 'cf-cache-status': 'DYNAMIC', 'x-cache': 'HIT' }, false],
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
    expect(readCache({ fields })).toEqual({ hit: true, by: 'x-cache', said: 'HIT', age: 300 })
  })

  it('show an outdated response only beyond the timeout of one check', () => {
    const cache = { hit: true, by: 'age', said: '', age: 120 } as const
    expect(isOlder(cache, { seconds: 99, within: 20 })).toBe(true)
    expect(isOlder(cache, { seconds: 100, within: 20 })).toBe(false)
    expect(isOlder({ ...cache, age: undefined }, { seconds: 0, within: 0 })).toBe(false)
  })
})

describe('a cached response with the declared status', () => {
  const asked = (age: string, runs: number) =>
    judgeChain(...answering([[route('/', 200), { status: 200, fields: { age, 'x-cache': 'HIT' } }]], { runs }))

  it('proves nothing about what runs when it is older', () => {
    const verdict = asked('3600', 60)
    expect(told(verdict)).toEqual({
      kind: 'unproven',
      broken: 'route',
      findings: ['route/cached'],
      causes: ['edge-old'],
    })
    expect(verdict.causes).toMatchObject([{ cache: { age: 3600, said: 'HIT' }, ran: 60, requests: ['GET /'] }])
  })

  it('may have been cached after the deployment', () => {
    expect(asked('60', 3600).kind).toBe('proven')
  })

  it.each(['3600, 5', '5,3600', '99999999999', ' 3600 '])('has the age of the oldest cache in a row: %s', (age) => {
    expect(told(asked(age, 60)).findings).toEqual(['route/cached'])
  })

  it.each(['', 'x', '5, 6', '-3600', '3600s'])('has no age with an `age` of %j', (age) => {
    expect(asked(age, 60).kind).toBe('proven')
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
