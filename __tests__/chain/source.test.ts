import { seen, unseen } from '../../src/chain/evidence.ts'
import { judgeChain } from '../../src/chain/index.ts'
import type { LinkName } from '../../src/chain/plan.ts'
import type { Verdict } from '../../src/chain/verdict.ts'
import { container, fresh, host, plan, service, told, world } from './world.ts'

const link = (verdict: Verdict, name: LinkName) => verdict.chain.find((result) => result.link === name)
const right = { targets: [host('prod', container('api', fresh))] }
const api = plan({ services: [service('api')] })

describe('the source link', () => {
  const source = (sight: Parameters<typeof world>[0]['source']) => judgeChain(api, world({ ...right, source: sight }))

  it.each([
    ['event', 'claimed'],
    ['checkout', 'identified'],
    ['github', 'identified'],
  ] as const)('holds when the %s knows the commit', (where, proof) => {
    expect(link(source(seen({ where, exists: true })), 'source')).toMatchObject({ state: 'holds', claims: 1, proof })
  })

  it('is unclaimed when nobody was named who could know', () => {
    const verdict = source(undefined)
    expect(link(verdict, 'source')).toMatchObject({ state: 'unclaimed', claims: 0 })
    expect(verdict.kind).toBe('proven')
  })

  it('breaks the chain when the repository does not know the commit', () => {
    const verdict = source(seen({ where: 'github', exists: false }))
    expect(told(verdict)).toMatchObject({ kind: 'drifted', broken: 'source', findings: ['source/commit-unknown'] })
    expect(link(verdict, 'runtime')).toMatchObject({ state: 'holds', moot: true })
  })

  it('leaves the chain unproven when nobody could be asked', () => {
    const verdict = source(unseen('run', 'git-missing'))
    expect(told(verdict)).toMatchObject({ kind: 'unproven', broken: 'source', findings: ['source/unseen'] })
  })

  it('does not read an event that denies its own commit', () => {
    expect(told(source(seen({ where: 'event', exists: false }))).findings).toEqual(['source/unseen'])
  })

  it.each([
    [
      { kind: 'event', event: 'push', field: 'after' },
      { kind: 'event', name: 'after' },
    ],
    [{ kind: 'input' }, { kind: 'input', name: 'commit' }],
    [{ kind: 'checkout' }, { kind: 'input', name: 'commit' }],
  ] as const)('points at whoever named the commit', (commitFrom, place) => {
    const verdict = judgeChain({ ...api, commitFrom }, world({ source: seen({ where: 'checkout', exists: false }) }))
    expect(link(verdict, 'source')?.findings).toMatchObject([{ place }])
  })
})
