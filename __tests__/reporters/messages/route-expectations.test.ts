import { judgeChain } from '../../../src/judge/index.ts'
import type { Answer, AssertSaw } from '../../../src/model/answer.ts'
import { seen } from '../../../src/model/evidence.ts'
import type { TermFinding } from '../../../src/model/finding-route.ts'
import type { Assertion, RouteTerms, Test } from '../../../src/model/plan.ts'
import { inText } from '../../../src/reporters/escape.ts'
import { explainTerms, missedShare, noteOfAnswer, ofPart } from '../../../src/reporters/messages/route-expectations.ts'
import { buildReport } from '../../../src/reporters/rows/index.ts'
import { before, line, merged, route, theStory } from '../outcomes.ts'

const asked = { place: line(12), route: route('/x', '200', 12) }
const whatOf = (finding: TermFinding): string => inText(explainTerms(finding).what)

describe('the words for what was declared of an answer', () => {
  const cases: readonly (readonly [Assertion, AssertSaw, string])[] = [
    [on({ is: 'equal', to: 'up' }), { kind: 'text', text: 'down' }, 'the JSON value /status down, not up'],
    [on({ is: 'equal', to: 1 }), { kind: 'text', text: '1' }, 'the JSON value /status 1, the text, not the number'],
    [
      on({ is: 'equal', to: 'true' }),
      { kind: 'text', text: 'true', type: 'boolean' },
      'the JSON value /status true, the boolean, not the text',
    ],
    [on({ is: 'present' }), { kind: 'absent' }, 'the JSON value /status missing, where something was expected'],
    [
      on({ is: 'equal', to: '' }),
      { kind: 'text', text: 'a' },
      'the JSON value /status a, where an empty text was expected',
    ],
    [
      { on: 'header', name: 'x-a', test: { is: 'absent' } },
      { kind: 'text', text: '' },
      'the header x-a empty, where nothing was expected',
    ],
    [
      { on: 'body', test: { is: 'matching', pattern: '^a' } },
      { kind: 'text', text: 'b' },
      'the body b, in which ^a is not found',
    ],
    [
      { on: 'json', at: '', test: { is: 'containing', text: 'a' } },
      { kind: 'unreadable', why: 'not-json' },
      'the JSON document unreadable (it is not JSON), where a text with a was expected',
    ],
  ]
  it.each(cases)('say what was expected of %j, and what was seen', (assertion, saw, words) => {
    const finding: TermFinding = { code: 'route/assertion', ...asked, assertion, saw, explained: false }
    expect(whatOf(finding)).toBe(`GET https://backoffice.example.com/x answered with ${words}`)
  })

  it('leave it to the runtime link where that explains it', () => {
    const finding: TermFinding = {
      code: 'route/assertion',
      ...asked,
      assertion: on({ is: 'present' }),
      saw: { kind: 'absent' },
      explained: true,
    }
    expect(whatOf(finding)).toMatch(/: the old code that still runs explains it$/)
    expect(inText(edited(finding))).toBe('mend the runtime link first, then look again')
  })

  it('count the answers of each build, with the addresses that gave them', () => {
    const builds = [
      { build: merged, count: 37, addresses: ['192.0.2.1'] },
      { build: before, count: 3, addresses: ['192.0.2.2', '192.0.2.3'] },
    ]
    const mark = { by: 'header', name: 'x-revision' } as const
    const finding: TermFinding = {
      code: 'route/mixed-builds',
      ...asked,
      mark,
      builds,
      samples: 40,
      commit: merged,
      explained: false,
    }
    expect(whatOf(finding)).toBe(
      `the answers to GET https://backoffice.example.com/x are of 2 builds: 37 of 40 came from ${merged.slice(0, 12)} (at 192.0.2.1) and 3 of 40 came from ${before.slice(0, 12)} (at 192.0.2.2 and 192.0.2.3), and ${merged.slice(0, 12)} was expected`,
    )
  })

  it('say where redirects lead that never end', () => {
    const finding: TermFinding = {
      code: 'route/redirect-endless',
      ...asked,
      stopped: 'loop',
      hops: 2,
      location: '/x',
    }
    const name = 'GET https://backoffice.example.com/x'
    expect(whatOf(finding)).toBe(`${name} is redirected in a circle after 2 redirects, at last to /x`)
    expect(whatOf({ ...finding, hops: 0 })).toBe(`${name} is redirected to itself`)
  })

  it('say of how many samples a sentence is true', () => {
    const sentence = explainTerms({ code: 'route/other-http', ...asked, spoken: '1.1' })
    expect(inText(ofPart(sentence, { count: 3, of: 40 }).what)).toMatch(/ \(3 of 40 samples\)$/)
    expect(ofPart(sentence, undefined)).toBe(sentence)
  })

  it('say at which instances it is true, where each was asked for itself', () => {
    const sentence = explainTerms({ code: 'route/other-http', ...asked, spoken: '1.1' })
    expect(inText(ofPart(sentence, { count: 2, of: 6, at: ['api-2'] }).what)).toMatch(/ \(at api-2: 2 of 6 answers\)$/)
  })

  it('name the build cache, and no other server, where an instance itself answered with another build', () => {
    const route = { ...asked.route, via: 'api:3000', each: { service: 'api', port: 3000 } }
    const facts = { mark: { by: 'header', name: 'x' }, said: 'f'.repeat(40), commit: merged, explained: false } as const
    const finding = { code: 'route/other-build', ...asked, ...facts } as const
    const fixes = [finding, { ...finding, route }].map((one) => JSON.stringify(explainTerms(one).fix))
    expect(fixes.map((text) => text.includes('without the build cache'))).toEqual([false, true])
  })
})

describe('what is told of an answer as it was declared', () => {
  const answer = (more: Partial<Answer>): Answer => ({ status: 200, location: undefined, took: 1, ...more })
  const noted = (terms: RouteTerms, more: Partial<Answer>): string =>
    inText(noteOfAnswer({ ...asked.route, ...terms }, answer(more)))
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
  ])('is how sure %i samples make', (samples, percent) => {
    expect(noted({ samples }, { tally: tally(samples) })).toMatch(
      new RegExp(`answers alike from 2 addresses, 95 % sure that fewer than ${percent} % differ$`),
    )
    // So many samples miss a share of others as large as this in one run of twenty.
    expect((1 - missedShare(samples)) ** samples).toBeCloseTo(0.05, 10)
  })

  it('is how many instances were asked, each for itself', () => {
    const each = { ...tally(2), by: 'instance' } as const
    expect(noted({}, { tally: each })).toBe('each of 2 instances asked for itself')
    expect(noted({}, { tally: { ...each, samples: 6 } })).toBe('each of 2 instances asked for itself, 6 answers in all')
  })

  it('is which addresses nothing leads to from here', () => {
    expect(noted({ samples: 40 }, { tally: { ...tally(40), unrouted: ['2001:db8::1'] } })).toMatch(
      /; no way to 2001:db8::1 from here$/,
    )
  })

  it.each([
    [13, 'its certificate ends in 13 days (2026-12-05)'],
    [1, 'its certificate ends in 1 day (2026-12-05)'],
    [0, 'its certificate ends today (2026-12-05)'],
    [14, ''],
  ])('is a certificate that is valid for %i days, where 14 are wanted', (days, words) => {
    const certificate = { days, until: '2026-12-05T10:00:00.000Z' }
    expect(noted({ certificateDays: 14 }, { certificate })).toBe(words)
    expect(noted({}, { certificate })).toBe('')
  })

  it('warns of a certificate beside the verdict, once for an origin', () => {
    const outcome = theStory
    const routes = outcome.plan.routes.map((one) => ({ ...one, certificateDays: 14 }))
    const certificate = { days: 3, until: '2026-12-05T10:00:00.000Z' }
    const answers = routes.map((_, at) => ({ route: at, evidence: seen(answer({ certificate })) }))
    const [plan, observations] = [
      { ...outcome.plan, routes },
      { ...outcome.observations, answers },
    ]
    const model = buildReport({ ...outcome, plan, observations, verdict: judgeChain(plan, observations) })
    expect(model.warnings.map(({ what }) => inText(what))).toEqual([
      'The certificate of https://backoffice.example.com ends in 3 days (2026-12-05); the config wants at least 14 days',
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
