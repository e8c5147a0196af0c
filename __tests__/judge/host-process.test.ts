import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import { hostProcess, kept, main, release, unitClaim } from './kept.ts'
import { before, contents, files, observations, plan, service, told, view } from './observations.ts'

const late = '2026-11-22T10:00:03.000Z'
const other = { ...release('1', before), linkedAt: undefined }

describe('a process that must be restarted', () => {
  it('is reported once, by its most specific finding', () => {
    const old = hostProcess({
      main: main({ release: release('1', before) }),
      newest: { path: '/srv/api/releases/2/a.js', changedAt: late },
    })
    const verdict = judgeChain(...kept(seen(old)))
    expect(told(verdict)).toMatchObject({
      findings: ['runtime/process-old-release', 'runtime/process-older'],
      causes: ['not-restarted'],
    })
    expect(verdict.causes).toMatchObject([{ by: 'release', manager: unitClaim.container, target: 'prod' }])
  })

  it('is reported by the replaced executable', () => {
    const executable = { path: '/srv/api/releases/2/api', replaced: true, sha256: undefined }
    expect(judgeChain(...kept(seen(hostProcess({ main: main({ executable }) })))).causes).toMatchObject([
      { code: 'not-restarted', by: 'executable', current: executable.path, running: undefined, revision: undefined },
    ])
  })

  it('is not reported when it would start another commit', () => {
    const wrong = hostProcess({
      main: main({ release: other }),
      release: other,
      newest: { path: '/srv/api/releases/1/a.js', changedAt: late },
    })
    expect(told(judgeChain(...kept(seen(wrong))))).toMatchObject({
      findings: ['runtime/process-other-commit', 'runtime/process-older'],
      causes: ['not-released', 'as-found'],
    })
  })

  it('is reported for each process separately', () => {
    const manager = unitClaim.container
    const newest = { path: '/srv/api/a.js', changedAt: late }
    const observed = ['api', 'web'].map((name) => ({ service: name, manager, evidence: seen(hostProcess({ newest })) }))
    const wrong = {
      service: 'jobs',
      manager,
      evidence: seen(hostProcess({ main: main({ release: other }), release: other })),
    }
    const host = seen({ ...view(), hostProcesses: [...observed, wrong] })
    const services = ['api', 'web', 'jobs'].map((name) => service(name, unitClaim))
    const verdict = judgeChain(plan({ services }), observations({ targets: [{ target: 'prod', evidence: host }] }))
    expect(verdict.causes).toMatchObject([
      { code: 'not-restarted', service: 'api' },
      { code: 'not-restarted', service: 'web' },
      { code: 'not-released', service: 'jobs' },
    ])
  })

  it('has unexplained files that differ from the build', () => {
    const changed = { files: files() }
    const verdict = judgeChain(...kept(seen(hostProcess()), changed, { contents: contents({ changed: ['a'] }) }))
    expect(told(verdict).causes).toEqual(['as-found'])
  })
})
