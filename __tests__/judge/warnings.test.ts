import { isContradicted, isFinal, isWarning, sumUp } from '../../src/judge/link.ts'
import type { Finding } from '../../src/model/finding.ts'
import { type LinkResult, succeeds, type Verdict, warningsOf } from '../../src/model/verdict.ts'

const drift: Finding = {
  code: 'source/commit-unknown',
  place: { kind: 'input', name: 'commit' },
  commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
  where: 'github',
}

describe('the basis of a link', () => {
  it('counts the proofs of each kind, weakest first, and none for a link that does not hold', () => {
    const share = { claims: 3, proofs: [], bases: ['files', 'labels', 'files'] as const, findings: [] }
    expect(sumUp('runtime', [share]).rests).toEqual([
      { basis: 'labels', count: 1 },
      { basis: 'files', count: 2 },
    ])
    expect(sumUp('runtime', [share, { claims: 1, proofs: [], findings: [drift] }]).rests).toEqual([])
  })
})

const link = (facts: Partial<LinkResult>): LinkResult => ({
  link: 'runtime',
  state: 'holds',
  claims: 1,
  proof: 'claimed',
  rests: [],
  blocked: false,
  findings: [],
  warnings: [],
  ...facts,
})

const verdict = (kind: Verdict['kind'], ...chain: readonly LinkResult[]): Verdict => ({
  kind,
  chain,
  broken: undefined,
  causes: [],
})

describe('a warning', () => {
  it('is not one of the errors that change a verdict', () => {
    expect([isContradicted(drift), isWarning(drift), isFinal(drift)]).toEqual([true, false, true])
  })

  it('fails a proven run only with `fail-on: warning`', () => {
    const odd = verdict('proven', link({ warnings: [drift] }))
    expect(warningsOf(odd)).toEqual([drift])
    expect([succeeds({}, odd), succeeds({ failOn: 'warning' }, odd)]).toEqual([true, false])
    expect(succeeds({ failOn: 'warning' }, verdict('proven', link({})))).toBe(true)
  })

  it('does not make a drifted run succeed', () => {
    expect([succeeds({}, verdict('drifted')), succeeds({ failOn: 'warning' }, verdict('unproven'))]).toEqual([
      false,
      false,
    ])
  })
})
