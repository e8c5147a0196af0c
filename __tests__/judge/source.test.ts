import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { LinkName } from '../../src/model/plan.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { container, fresh, host, observations, plan, resultOf, service } from '../builders/observations.ts'

const link = (verdict: Verdict, name: LinkName) => verdict.chain.find((result) => result.link === name)
const right = { targets: [host('prod', container('api', fresh))] }
const api = plan({ services: [service('api')] })

describe('the source link', () => {
  const source = (evidence: Parameters<typeof observations>[0]['source']) =>
    judgeChain(api, observations({ ...right, source: evidence }))

  it.each([
    ['event', 'claimed'],
    ['checkout', 'identified'],
    ['github', 'identified'],
  ] as const)('holds when the %s has the commit', (where, proof) => {
    expect(link(source(seen({ where, exists: true })), 'source')).toMatchObject({ state: 'holds', claims: 1, proof })
  })

  it('is unclaimed when nothing is configured to prove it', () => {
    const verdict = source(undefined)
    expect(link(verdict, 'source')).toMatchObject({ state: 'unclaimed', claims: 0 })
    expect(verdict.kind).toBe('proven')
  })

  it('breaks the chain when the repository does not have the commit', () => {
    const verdict = source(seen({ where: 'github', exists: false }))
    expect(resultOf(verdict)).toMatchObject({ kind: 'drifted', broken: 'source', findings: ['source/commit-unknown'] })
    expect(link(verdict, 'runtime')).toMatchObject({ state: 'holds', blocked: true })
  })

  it('leaves the chain unproven when no repository could be requested', () => {
    const verdict = source(noEvidence('run', 'git-missing'))
    expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', broken: 'source', findings: ['source/unknown'] })
  })

  it('rejects an event that contradicts its own commit', () => {
    expect(resultOf(source(seen({ where: 'event', exists: false }))).findings).toEqual(['source/unknown'])
  })

  it.each([
    [
      { kind: 'event', event: 'push', field: 'after' },
      { kind: 'event', name: 'after' },
    ],
    [{ kind: 'input' }, { kind: 'input', name: 'commit' }],
    [{ kind: 'checkout' }, { kind: 'input', name: 'commit' }],
    [
      { kind: 'deployment', id: 7, ref: 'main' },
      { kind: 'input', name: 'commit' },
    ],
  ] as const)('points at the input or event that named the commit', (commitFrom, place) => {
    const verdict = judgeChain(
      { ...api, commitFrom },
      observations({ source: seen({ where: 'checkout', exists: false }) }),
    )
    expect(link(verdict, 'source')?.findings).toMatchObject([{ place }])
  })
})
