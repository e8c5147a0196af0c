import { seen } from '../../../src/chain/evidence.ts'
import { judgeChain } from '../../../src/chain/index.ts'
import { daemon, kept, main, release, unitClaim } from '../kept.ts'
import { before, files, inside, plan, service, told, view, world } from '../world.ts'

const late = '2026-11-22T10:00:03.000Z'
const other = { ...release('1', before), linkedAt: undefined }

describe('a process that must be restarted', () => {
  it('is told once, by what tells the most', () => {
    const old = daemon({
      main: main({ release: release('1', before) }),
      newest: { path: '/srv/api/releases/2/a.js', changedAt: late },
    })
    const verdict = judgeChain(...kept(seen(old)))
    expect(told(verdict)).toMatchObject({
      findings: ['runtime/daemon-old-release', 'runtime/daemon-older'],
      causes: ['not-restarted'],
    })
    expect(verdict.causes).toMatchObject([{ by: 'release', keeper: unitClaim.container, target: 'prod' }])
  })

  it('is told by the executable that was replaced', () => {
    const executable = { path: '/srv/api/releases/2/api', replaced: true, sha256: undefined }
    expect(judgeChain(...kept(seen(daemon({ main: main({ executable }) })))).causes).toMatchObject([
      { code: 'not-restarted', by: 'executable', current: executable.path, running: undefined, revision: undefined },
    ])
  })

  it('is not told of one that would come up with another commit', () => {
    const wrong = daemon({
      main: main({ release: other }),
      release: other,
      newest: { path: '/srv/api/releases/1/a.js', changedAt: late },
    })
    expect(told(judgeChain(...kept(seen(wrong))))).toMatchObject({
      findings: ['runtime/daemon-other-commit', 'runtime/daemon-older'],
      causes: ['not-released', 'as-found'],
    })
  })

  it('is told of each process by itself', () => {
    const keeper = unitClaim.container
    const newest = { path: '/srv/api/a.js', changedAt: late }
    const sights = ['api', 'web'].map((name) => ({ service: name, keeper, sight: seen(daemon({ newest })) }))
    const wrong = { service: 'jobs', keeper, sight: seen(daemon({ main: main({ release: other }), release: other })) }
    const host = seen({ ...view(), daemons: [...sights, wrong] })
    const services = ['api', 'web', 'jobs'].map((name) => service(name, unitClaim))
    const verdict = judgeChain(plan({ services }), world({ targets: [{ target: 'prod', sight: host }] }))
    expect(verdict.causes).toMatchObject([
      { code: 'not-restarted', service: 'api' },
      { code: 'not-restarted', service: 'web' },
      { code: 'not-released', service: 'jobs' },
    ])
  })

  it('has other files than the build, which nothing explains', () => {
    const changed = { files: files() }
    const verdict = judgeChain(...kept(seen(daemon()), changed, { inside: inside({ changed: ['a'] }) }))
    expect(told(verdict).causes).toEqual(['as-found'])
  })
})
