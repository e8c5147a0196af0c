import { judgeChain } from '../../../src/judge/index.ts'
import type { Answer, AssertSaw } from '../../../src/model/answer.ts'
import { seen } from '../../../src/model/evidence.ts'
import type { TermFinding } from '../../../src/model/finding-route.ts'
import type { Assertion, RouteTerms, Test } from '../../../src/model/plan.ts'
import { inText } from '../../../src/reporters/escape.ts'
import { explainTerms, missedShare, noteOfAnswer, ofPart } from '../../../src/reporters/messages/route-expectations.ts'
import { buildReport } from '../../../src/reporters/rows/index.ts'
import { before, line, merged, route, theStory } from '../../builders/outcomes.ts'

const claim = { place: line(12), route: route('/x', '200', 12) }
const whatOf = (finding: TermFinding): string => inText(explainTerms(finding).what)

describe('explainTerms', () => {
  const cases: readonly (readonly [Assertion, AssertSaw, string])[] = [
    [on({ is: 'equal', to: 'up' }), { kind: 'text', text: 'down' }, 'the JSON value /status is down, expected up'],
    [on({ is: 'equal', to: 1 }), { kind: 'text', text: '1' }, 'the JSON value /status is 1, a string, not a number'],
    [
      on({ is: 'equal', to: 'true' }),
      { kind: 'text', text: 'true', type: 'boolean' },
      'the JSON value /status is true, a boolean, not a string',
    ],
    [on({ is: 'present' }), { kind: 'absent' }, 'the JSON value /status is missing, expected any value'],
    [on({ is: 'equal', to: '' }), { kind: 'text', text: 'a' }, 'the JSON value /status is a, expected an empty string'],
    [
      { on: 'header', name: 'x-a', test: { is: 'absent' } },
      { kind: 'text', text: '' },
      'the header x-a is empty, expected no value',
    ],
    [
      { on: 'body', test: { is: 'matching', pattern: '^a' } },
      { kind: 'text', text: 'b' },
      'the body is b, which does not match ^a',
    ],
    [
      { on: 'json', at: '', test: { is: 'containing', text: 'a' } },
      { kind: 'unreadable', why: 'not-json' },
      'the JSON document is not readable (it is not JSON), expected a text that contains a',
    ],
  ]
  it.each(cases)('names the expected value of %j and the received one', (assertion, saw, words) => {
    const finding: TermFinding = { code: 'route/assertion', ...claim, assertion, saw, explained: false }
    expect(whatOf(finding)).toBe(`GET https://backoffice.example.com/x returned an unexpected response: ${words}`)
  })

  it('leaves the fix to the runtime link where outdated code explains the response', () => {
    const finding: TermFinding = {
      code: 'route/assertion',
      ...claim,
      assertion: on({ is: 'present' }),
      saw: { kind: 'absent' },
      explained: true,
    }
    expect(explainTerms(finding).why?.parts).toEqual(['The runtime link is broken: outdated code is still running'])
    expect(inText(edited(finding))).toBe('fix the runtime link first, then run the job again')
  })

  it('counts the responses of each build, with their addresses', () => {
    const builds = [
      { build: merged, count: 37, addresses: ['192.0.2.1'] },
      { build: before, count: 3, addresses: ['192.0.2.2', '192.0.2.3'] },
    ]
    const mark = { by: 'header', name: 'x-revision' } as const
    const finding: TermFinding = {
      code: 'route/mixed-builds',
      ...claim,
      mark,
      builds,
      samples: 40,
      commit: merged,
      explained: false,
    }
    expect(whatOf(finding)).toBe(
      `GET https://backoffice.example.com/x returned responses of 2 builds: expected ${merged.slice(0, 12)}, 37 of 40 came from ${merged.slice(0, 12)} (at 192.0.2.1) and 3 of 40 came from ${before.slice(0, 12)} (at 192.0.2.2 and 192.0.2.3)`,
    )
  })

  it('names the last address of redirects that never end', () => {
    const finding: TermFinding = {
      code: 'route/redirect-endless',
      ...claim,
      stopped: 'loop',
      hops: 2,
      location: '/x',
    }
    const name = 'GET https://backoffice.example.com/x'
    expect(whatOf(finding)).toBe(`${name} redirects in a loop after 2 redirects, the last time to /x`)
    expect(whatOf({ ...finding, hops: 0 })).toBe(`${name} redirects to itself`)
  })

  it('names the number of samples that a message is about', () => {
    const sentence = explainTerms({ code: 'route/other-http', ...claim, spoken: '1.1' })
    expect(inText(ofPart(sentence, { count: 3, of: 40 }).what)).toMatch(/ \(3 of 40 samples\)$/)
    expect(ofPart(sentence, undefined)).toBe(sentence)
  })

  it('names the instances that a message is about', () => {
    const sentence = explainTerms({ code: 'route/other-http', ...claim, spoken: '1.1' })
    expect(inText(ofPart(sentence, { count: 2, of: 6, at: ['api-2'] }).what)).toMatch(
      / \(at api-2: 2 of 6 responses\)$/,
    )
  })

  it('names the build cache, and no other server, when an instance itself returned another build', () => {
    const route = { ...claim.route, via: 'api:3000', each: { service: 'api', port: 3000 } }
    const facts = {
      mark: { by: 'header', name: 'x' },
      received: 'f'.repeat(40),
      commit: merged,
      explained: false,
    } as const
    const finding = { code: 'route/other-build', ...claim, ...facts } as const
    const fixes = [finding, { ...finding, route }].map((one) => JSON.stringify(explainTerms(one).fix))
    expect(fixes.map((text) => text.includes('without the build cache'))).toEqual([false, true])
  })
})

describe('the note on an expected response', () => {
  const answer = (more: Partial<Answer>): Answer => ({ status: 200, location: undefined, took: 1, ...more })
  const noted = (terms: RouteTerms, more: Partial<Answer>): string =>
    inText(noteOfAnswer({ ...claim.route, ...terms }, answer(more)))
  const tally = (samples: number) => ({
    samples,
    addresses: 2,
    groups: [{ count: samples, addresses: [], evidence: seen(answer({})) }],
  })

  it.each([
    [40, 7.3],
    [10, 25.9],
    [2, 77.7],
    [1000, 0.3],
  ])('names the confidence that %i samples give', (samples, percent) => {
    expect(noted({ samples }, { tally: tally(samples) })).toMatch(
      new RegExp(`equal responses from 2 addresses, with 95 % confidence fewer than ${percent} % differ$`),
    )
    // This many samples miss this share of differing responses in one run of twenty.
    expect((1 - missedShare(samples)) ** samples).toBeCloseTo(0.05, 10)
  })

  it('counts the instances that were requested one by one', () => {
    const each = { ...tally(2), by: 'instance' } as const
    expect(noted({}, { tally: each })).toBe('sent to each of 2 instances')
    expect(noted({}, { tally: { ...each, samples: 6 } })).toBe('sent to each of 2 instances, 6 responses in total')
  })

  it('names the addresses that this runner cannot reach', () => {
    expect(noted({ samples: 40 }, { tally: { ...tally(40), unrouted: ['2001:db8::1'] } })).toMatch(
      /; 2001:db8::1 can't be reached from this runner$/,
    )
  })

  it('counts the addresses that this runner cannot reach, and those for which there was no sample', () => {
    const many = (from: number, count: number) => Array.from({ length: count }, (_, at) => `10.0.${from}.${at}`)
    const left = { unrouted: many(0, 12), skipped: many(1, 4) }
    expect(noted({ samples: 40 }, { tally: { ...tally(40), ...left } })).toMatch(
      /; 10\.0\.0\.0, 10\.0\.0\.1 , 10\.0\.0\.2 and 9 more can't be reached from this runner; 10\.0\.1\.0, 10\.0\.1\.1 , 10\.0\.1\.2 and 1 more got no request: samples is 40$/,
    )
    expect(noted({ samples: 40 }, { tally: { ...tally(40), skipped: many(1, 3) } })).toMatch(
      /; 10\.0\.1\.0, 10\.0\.1\.1 and 10\.0\.1\.2 got no request: samples is 40$/,
    )
  })

  it.each([
    [13, 'its certificate expires in 13 days (2026-12-05)'],
    [1, 'its certificate expires in 1 day (2026-12-05)'],
    [0, 'its certificate expires today (2026-12-05)'],
    [14, ''],
  ])('names a certificate that is valid for %i days when 14 are required', (days, words) => {
    const certificate = { days, until: '2026-12-05T10:00:00.000Z' }
    expect(noted({ certificateDays: 14 }, { certificate })).toBe(words)
    expect(noted({}, { certificate })).toBe('')
  })

  it('warns of a certificate once for each origin', () => {
    const outcome = theStory
    const routes = outcome.plan.routes.map((one) => ({ ...one, certificateDays: 14 }))
    const certificate = { days: 3, until: '2026-12-05T10:00:00.000Z' }
    const answers = routes.map(({ id }) => ({ route: id, evidence: seen(answer({ certificate })) }))
    const [plan, observations] = [
      { ...outcome.plan, routes },
      { ...outcome.observations, answers },
    ]
    const model = buildReport({ ...outcome, plan, observations, verdict: judgeChain(plan, observations) })
    expect(model.warnings.map(({ what }) => inText(what))).toEqual([
      'The certificate of https://backoffice.example.com expires in 3 days (2026-12-05), but the config file requires at least 14 days',
    ])
  })
})

function on(test: Test): Assertion {
  return { on: 'json', at: '/status', test }
}

function edited(finding: TermFinding) {
  const { fix } = explainTerms(finding)
  if (fix.kind !== 'edit') throw new Error('no edit')
  return fix.words
}
