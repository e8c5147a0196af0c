import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { HostProcess } from '../../src/model/host-process.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import { before, resultOf } from '../builders/observations.ts'
import { hostProcess, kept, link, main, outside, release, startedAt, unitClaim, way } from '../builders/swarm.ts'

const [switchedAt, reloadedAt] = ['2026-11-22T11:00:00.500Z', '2026-11-22T11:00:02.000Z']
/** The link to the release was switched an hour after the main process started in `/`. */
const switched = { main: outside(), ways: [way({ links: [link(undefined, { changedAt: switchedAt })] })] }
const fpm = (path: string) => outside({ executable: { path, replaced: false, sha256: undefined } })

const judge = (facts: Partial<HostProcess>, claim: Partial<ServiceClaim> = {}) =>
  resultOf(judgeChain(...kept(seen(hostProcess(facts)), claim)))
const reloads = { reloads: true } as const
const unknown = { kind: 'unproven', findings: ['runtime/process-reload-unknown'] }

describe('a main process that is older than the link to its release', () => {
  it.each([
    ['after the change', reloadedAt],
    ['in the second of the change', '2026-11-22T11:00:00.000Z'],
  ])('is missing evidence when all its workers started %s', (_, forkedAt) => {
    expect(judge({ ...switched, forkedAt })).toMatchObject(unknown)
  })

  it.each([undefined, startedAt, '2026-11-22T10:59:59.000Z'])(
    'is drift when its oldest worker started %s',
    (forkedAt) => {
      expect(judge({ ...switched, ...(forkedAt === undefined ? {} : { forkedAt }) })).toMatchObject({
        kind: 'drifted',
        findings: ['runtime/process-older'],
      })
    },
  )

  it.each(['/usr/sbin/php-fpm8.2', '/usr/local/sbin/php-fpm'])('is missing evidence for %s', (path) => {
    expect(judge({ ...switched, main: fpm(path) })).toMatchObject(unknown)
  })

  it('is drift for a program that only has such a name in its path', () => {
    expect(judge({ ...switched, main: fpm('/opt/php-fpm/node') })).toMatchObject({ kind: 'drifted' })
  })

  it.each([
    ['a unit', {}],
    ['a pid file', { container: { by: 'pidfile', path: '/run/php-fpm.pid' } }],
  ] as const)('is proven with `reloads: true` for %s', (_, claim) => {
    const manager = 'container' in claim ? claim.container : unitClaim.container
    const [plan, observed] = kept(seen(hostProcess(switched)), { ...reloads, ...claim }, { manager })
    expect(resultOf(judgeChain(plan, observed))).toMatchObject({ kind: 'proven', findings: [] })
  })
})

describe('a process that reloads', () => {
  it('may be older than the files of its release', () => {
    const newest = { path: '/srv/api/releases/2/index.js', changedAt: switchedAt }
    expect(judge({ newest })).toMatchObject({ kind: 'drifted', findings: ['runtime/process-older'] })
    expect(judge({ newest }, reloads)).toMatchObject({ kind: 'proven' })
  })

  it.each([
    ['works in another release', { main: main({ release: release('1', before) }) }, 'runtime/process-old-release'],
    [
      'uses a file of another release',
      { main: outside({ names: ['/srv/api/releases/1/a.js'] }) },
      'runtime/process-other-release',
    ],
    [
      'has a release of another commit',
      { ...switched, release: { ...release('2', before), linkedAt: switchedAt } },
      'runtime/process-other-commit',
    ],
    ['does not run', { state: 'failed' }, 'runtime/process-stopped'],
  ] as const)('is drift when it %s', (_, facts, code) => {
    expect(judge(facts, reloads)).toMatchObject({ kind: 'drifted', findings: [code] })
  })
})
