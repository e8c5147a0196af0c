import { judgeChain } from '../../src/judge/index.ts'
import type { Answer, AssertObservation } from '../../src/model/answer.ts'
import { seen } from '../../src/model/evidence.ts'
import type { RouteTerms } from '../../src/model/plan.ts'
import { answering } from '../builders/answers.ts'
import { before, container, host, merged, resultOf, route, routeId, stale } from '../builders/observations.ts'
import { build, named, type Sampled, sampled, typed } from '../builders/route-assertions.ts'

/** A route with terms, and its response with status 200 and other evidence. */
const verdictOn = (terms: RouteTerms, answer: Partial<Answer>) =>
  judgeChain(
    ...answering([
      [
        { ...route('/', 200), ...terms },
        { status: 200, ...answer },
      ],
    ]),
  )
const codesOf = (terms: RouteTerms, answer: Partial<Answer>) => resultOf(verdictOn(terms, answer)).findings
const findingsOf = (terms: RouteTerms, answer: Partial<Answer>) => verdictOn(terms, answer).chain[3]?.findings

describe('the terms of a response besides its status', () => {
  const holds: AssertObservation = { holds: true }
  const fails: AssertObservation = { holds: false, saw: { kind: 'text', text: 'text/plain' } }

  it('holds when every assertion does', () => {
    expect(codesOf({ asserts: [typed, typed] }, { asserts: [holds, holds] })).toEqual([])
  })

  it('names each assertion that fails, with the observed value', () => {
    expect(findingsOf({ asserts: [typed, typed, typed] }, { asserts: [fails, holds, fails] })).toMatchObject([
      { code: 'route/assertion', assertion: typed, saw: { text: 'text/plain' }, explained: false },
      { code: 'route/assertion' },
    ])
  })

  it('is drift when the response is not JSON, and unproven when it cannot be read', () => {
    const unreadable = (why: 'not-json' | 'encoded'): AssertObservation => ({
      holds: false,
      saw: { kind: 'unreadable', why },
    })
    expect(resultOf(verdictOn({ asserts: [typed] }, { asserts: [unreadable('not-json')] }))).toMatchObject({
      kind: 'drifted',
      findings: ['route/assertion'],
    })
    expect(resultOf(verdictOn({ asserts: [typed] }, { asserts: [unreadable('encoded')] }))).toMatchObject({
      kind: 'unproven',
      findings: ['route/assertion-unknown'],
    })
  })

  it.each<[string, RouteTerms, Partial<Answer>]>([
    ['no assertion', { asserts: [typed] }, {}],
    ['fewer assertions', { asserts: [typed, typed] }, { asserts: [holds] }],
    ['more assertions', {}, { asserts: [holds] }],
    ['an assertion that failed over nothing', { asserts: [typed] }, { asserts: [{ holds: false }] }],
    ['no build', { build }, {}],
    ['no version of HTTP', { http: '2' }, {}],
    ['no sample', { samples: 4 }, {}],
    ['fewer samples', { samples: 4 }, { tally: { samples: 4, addresses: 1, groups: [] } }],
  ])('is unknown when the evidence has %s', (_what, terms, answer) => {
    expect(resultOf(verdictOn(terms, answer))).toMatchObject({ kind: 'unproven', findings: ['route/unknown'] })
  })

  it('is not judged when the status is wrong', () => {
    expect(codesOf({ asserts: [typed], build }, { status: 404 })).toEqual(['route/status'])
  })

  it('is explained by a broken runtime', () => {
    const [plan, observations] = answering([
      [
        { ...route('/', 200), asserts: [typed], build },
        { status: 200, asserts: [fails], build: named(before) },
      ],
    ])
    const verdict = judgeChain(plan, { ...observations, targets: [host('prod', container('api', stale))] })
    expect(verdict.chain[3]?.findings).toMatchObject([{ explained: true }, { explained: true }])
  })

  it('includes the version of HTTP', () => {
    expect(codesOf({ http: '2' }, { http: '2' })).toEqual([])
    expect(codesOf({}, { http: '2' })).toEqual([])
    expect(findingsOf({ http: '2' }, { http: '1.1' })).toMatchObject([{ code: 'route/other-http', spoken: '1.1' }])
  })
})

describe('the build that a response names', () => {
  it('claims the commit when it is the same', () => {
    const verdict = verdictOn({ build }, { build: named(merged) })
    expect(verdict.chain[3]).toMatchObject({ state: 'holds', proof: 'claimed' })
  })

  it('is drift when it is another build', () => {
    expect(resultOf(verdictOn({ build }, { build: named(before) }))).toMatchObject({
      kind: 'drifted',
      findings: ['route/other-build'],
    })
  })

  it.each([
    ['absent', { kind: 'absent' }],
    ['absent', named('')],
    ['short', named(merged.slice(0, 7))],
    ['too-large', { kind: 'unreadable', why: 'too-large' }],
  ] as const)('proves nothing when it is %s', (reason, seen) => {
    expect(findingsOf({ build }, { build: seen })).toMatchObject([{ code: 'route/build-unnamed', reason }])
    expect(verdictOn({ build }, { build: seen }).kind).toBe('unproven')
  })
})

describe('redirects that were followed', () => {
  it.each(['loop', 'too-many', 'not-a-url'] as const)('end in a separate finding: %s', (stopped) => {
    const hops = [{ status: 302, to: 'https://backoffice.example.com/a' }]
    expect(findingsOf({ follow: 'same-origin' }, { status: 302, location: '/', hops, stopped })).toMatchObject([
      { code: 'route/redirect-endless', stopped, hops: 1, location: '/' },
    ])
    const [finding] = findingsOf({ follow: 'same-origin' }, { status: 302, location: '/', hops, stopped }) ?? []
    expect(finding).not.toHaveProperty('cookie')
  })

  it('are judged as plain redirects when they leave the origin', () => {
    const answer = { status: 302, location: 'https://elsewhere.example.com/', stopped: 'other-origin' } as const
    expect(codesOf({ follow: 'same-origin' }, answer)).toEqual(['route/status'])
  })
})

describe('samples of a route', () => {
  const judged = (...groups: readonly Sampled[]) => judgeChain(...sampled(...groups))
  const findings = (...groups: readonly Sampled[]) => judged(...groups).chain[3]?.findings

  it('hold when all of them are as declared', () => {
    expect(judged([named(merged), 40]).kind).toBe('proven')
  })

  it('report how many responses came from which build', () => {
    expect(findings([named(merged), 37], [named(before), 3])).toMatchObject([
      {
        code: 'route/mixed-builds',
        samples: 40,
        builds: [
          { build: merged, count: 37, addresses: ['192.0.2.1'] },
          { build: before, count: 3 },
        ],
      },
    ])
  })

  it('can all be of another build', () => {
    expect(findings([named(before), 4])).toMatchObject([{ code: 'route/other-build' }])
    expect(findings([named(before), 4])?.[0]).not.toHaveProperty('part')
  })

  it('can all be of another build, except those without a response', () => {
    expect(findings([named(before), 3], ['connection-timeout', 1])).toMatchObject([
      { code: 'route/other-build', part: { count: 3, of: 4 } },
      { code: 'route/unknown', part: { count: 1, of: 4 } },
    ])
  })

  it('are grouped by build, the most frequent first', () => {
    const [plan, observations] = sampled([named(merged), 4], [named(before), 3], [named(before), 2])
    const verdict = judgeChain(plan, observations)
    expect(verdict.chain[3]?.findings).toMatchObject([
      {
        code: 'route/mixed-builds',
        builds: [
          { build: before, count: 5, addresses: ['192.0.2.1'] },
          { build: merged, count: 4 },
        ],
      },
    ])
  })

  it('report how many have no response', () => {
    const found = findings([named(merged), 39], ['connection-refused', 1])
    expect(found).toMatchObject([{ code: 'route/refused' }])
    expect(found?.map((finding) => 'part' in finding && finding.part)).toEqual([{ count: 1, of: 40 }])
  })

  it('report how many name no build', () => {
    expect(findings([named(merged), 3], [{ kind: 'absent' }, 1])).toMatchObject([
      { code: 'route/build-unnamed', part: { count: 1, of: 4 } },
    ])
  })

  it('report another wrong group in addition to mixed builds', () => {
    const codes = findings([named(merged), 2], [named(before), 1], ['connection-timeout', 1])?.map(({ code }) => code)
    expect(codes).toEqual(['route/mixed-builds', 'route/unknown'])
  })

  it('are unknown when nothing responds', () => {
    const [plan, observations] = sampled([named(merged), 4])
    const answers = [
      { route: routeId(0), evidence: { kind: 'missing', why: { phase: 'connect', reason: 'connection-timeout' } } },
    ] as const
    expect(resultOf(judgeChain(plan, { ...observations, answers })).findings).toEqual(['route/unknown'])
  })

  it.each<[string, readonly number[], number, { by?: 'instance' }, boolean]>([
    ['as many as declared', [4], 4, {}, true],
    ['as many as declared in two groups', [3, 1], 4, {}, true],
    ['fewer than are reported', [3], 4, {}, false],
    ['fewer than are declared', [3], 3, {}, false],
    ['more than are reported', [4], 3, {}, false],
    ['an empty group', [4, 0], 4, {}, false],
    ['less than nothing in one group', [5, -1], 4, {}, false],
    ['those of instances', [4], 4, { by: 'instance' }, false],
  ])('count only if the groups have %s', (_, counts, samples, by, holds) => {
    const [plan, observations] = sampled([named(merged), 4])
    const value = { status: 200, location: undefined, took: 1, build: named(merged) } as const
    const groups = counts.map((count) => ({ count, addresses: [], evidence: seen(value) }))
    const evidence = seen({ ...value, tally: { samples, addresses: 1, ...by, groups } })
    const verdict = judgeChain(plan, { ...observations, answers: [{ route: routeId(0), evidence }] })
    expect(resultOf(verdict).findings).toEqual(holds ? [] : ['route/unknown'])
  })

  it('may name several builds if the route names none', () => {
    const [plan, observations] = sampled([named(merged), 3], [named(before), 1])
    const routes = plan.routes.map(({ build: _, ...claim }) => claim)
    expect(judgeChain({ ...plan, routes }, observations).kind).toBe('proven')
  })
})
