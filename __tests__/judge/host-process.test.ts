import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { HostProcess } from '../../src/model/host-process.ts'
import {
  before,
  contents,
  files,
  merged,
  observations,
  plan,
  resultOf,
  service,
  view,
} from '../builders/observations.ts'
import { hostProcess, kept, link, main, outside, plainWay, release, unitClaim, way } from '../builders/swarm.ts'

const late = '2026-11-22T10:00:03.000Z'
const other = { ...release('1', before), linkedAt: undefined }

describe('a process that must be restarted', () => {
  it('is reported once, by its most specific finding', () => {
    const old = hostProcess({
      main: main({ release: release('1', before) }),
      newest: { path: '/srv/api/releases/2/a.js', changedAt: late },
    })
    const verdict = judgeChain(...kept(seen(old)))
    expect(resultOf(verdict)).toMatchObject({
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
    expect(resultOf(judgeChain(...kept(seen(wrong))))).toMatchObject({
      findings: ['runtime/process-other-commit', 'runtime/process-older'],
      causes: ['not-released', 'as-found'],
    })
  })

  it('is reported if the linked release is of the commit that the service must run', () => {
    const running = 'e'.repeat(40)
    const old = hostProcess({
      main: main({ release: release('1', running) }),
      release: { ...release('2', before), linkedAt: undefined },
    })
    expect(resultOf(judgeChain(...kept(seen(old), { commit: before })))).toMatchObject({
      findings: ['runtime/process-old-release'],
      causes: ['not-restarted'],
    })
    expect(resultOf(judgeChain(...kept(seen(old))))).toMatchObject({
      kind: 'drifted',
      causes: expect.not.arrayContaining(['not-restarted']),
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
    expect(resultOf(verdict).causes).toEqual(['as-found'])
  })
})

describe('a revision file above the folder of releases', () => {
  const above = { path: '/srv/api', revision: merged }
  const works = (path: string) => main({ directory: { path, removed: false }, release: above })
  const declared = { ...above, linkedAt: undefined }
  const plain = [{ path: '/srv/api', real: '/srv/api', links: [] }]
  const undeclared = (process: HostProcess) => {
    const { release: _, ways: __, ...rest } = process
    return { ...rest, ways: [] }
  }
  /** A plan that names no release. */
  const judged = (process: HostProcess) => {
    const [planned, observed] = kept(seen(undeclared(process)))
    const services = planned.services.map(({ release: _, ...claim }) => claim)
    return judgeChain({ ...planned, services }, observed)
  }

  it.each(['/srv/api/releases/1', '/srv/api/releases/1/apps/api', '/srv/api/builds/77', '/srv/api/blue'])(
    'does not name the release in %s',
    (path) => {
      const found = { kind: 'unproven', findings: ['runtime/process-no-revision'] }
      expect(resultOf(judged(hostProcess({ main: works(path) })))).toMatchObject(found)
      const here = hostProcess({ main: works(path), release: declared, ways: plain })
      const claim = { release: { path: '/srv/api', revision: 'REVISION' } }
      expect(resultOf(judgeChain(...kept(seen(here), claim)))).toMatchObject(found)
    },
  )

  it('does not name the release of an executable, of a script, or of a worker', () => {
    const inRelease = '/srv/api/releases/1/server'
    const root = works('/srv/api')
    const executable = { path: inRelease, replaced: false, sha256: undefined }
    for (const process of [
      hostProcess({ main: { ...root, executable } }),
      hostProcess({ main: { ...root, names: [`${inRelease}.js`] } }),
      hostProcess({ main: root, children: [{ ...works('/srv/api/releases/1'), pid: 4243 }] }),
    ])
      expect(resultOf(judged(process)).findings).toEqual(['runtime/process-no-revision'])
  })

  it('is reported once if it is empty', () => {
    const empty = main({
      directory: { path: '/srv/api/releases/1', removed: false },
      release: { path: '/srv/api', revision: undefined },
    })
    expect(resultOf(judged(hostProcess({ main: empty }))).findings).toEqual(['runtime/process-no-revision'])
  })

  it('does not matter if the files of the commit are there', () => {
    const here = hostProcess({ main: works('/srv/api/releases/1'), release: declared, ways: [...plain, plainWay()] })
    const claim = { release: { path: '/srv/api', revision: 'REVISION' }, files: files() }
    expect(resultOf(judgeChain(...kept(seen(here), claim, { contents: contents() })))).toMatchObject({ kind: 'proven' })
  })

  it('names the build of a process whose helpers work elsewhere, and whose socket a process of another release has', () => {
    const other = { ...works('/srv/api/releases/1'), pid: 4243, shares: true } as const
    for (const child of [other, outside({ pid: 4243 })])
      expect(judged(hostProcess({ main: works('/srv/api'), children: [child] })).kind).toBe('proven')
  })

  it.each(['/srv/api', '/srv/api/apps/api', '/srv/api/packages/releases', '/srv/api/greenhouse', '/srv/api/evergreen'])(
    'names the build that a process runs in %s',
    (path) => {
      expect(judged(hostProcess({ main: works(path) })).kind).toBe('proven')
    },
  )
})

describe('the times of a process', () => {
  const reasons = (facts: Partial<HostProcess>) =>
    judgeChain(...kept(seen(hostProcess(facts)))).chain[2]?.findings.flatMap((finding) =>
      finding.code === 'runtime/unknown' ? [finding.why] : [],
    )
  const future = '2027-01-01T00:00:00.000Z'

  it('hold if all of them are known', () => {
    expect(reasons({ children: [main({ pid: 4243 })] })).toEqual([])
  })

  it.each<[string, Partial<HostProcess>]>([
    ['its start', { main: main({ startedAt: 'soon' }) }],
    ['its exact start', { main: main({ launchedAt: 'soon' }) }],
    ['the start of a worker', { children: [main({ pid: 4243, startedAt: 'soon' })] }],
    ['the exact start of a worker', { children: [main({ pid: 4243, launchedAt: 'soon' })] }],
    ['the change of its files', { newest: { path: '/srv/api/releases/2/a.js', changedAt: 'soon' } }],
    ['the change of its release', { release: { ...release('2', merged), linkedAt: 'soon' } }],
    ['the change of a link', { ways: [way({ links: [link(undefined, { changedAt: 'soon' })] })] }],
  ])('are missing evidence if %s is no time', (_, facts) => {
    expect(reasons(facts)).toEqual([{ phase: 'parse', reason: 'answer-malformed', about: 'the times of api' }])
  })

  it.each<[string, Partial<HostProcess>]>([
    ['it', { main: main({ startedAt: future }) }],
    ['a worker', { children: [main({ pid: 4243, startedAt: future })] }],
  ])('are missing evidence if %s started in the future of its host', (_, facts) => {
    expect(reasons(facts)).toMatchObject([{ phase: 'read', reason: 'clock-set-back', about: 'api' }])
  })
})
