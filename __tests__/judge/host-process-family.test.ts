import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { HostProcessObservation } from '../../src/model/host.ts'
import {
  type HostProcess,
  type HostProcessState,
  hostProcessStates,
  type ObservedProcess,
  type Way,
} from '../../src/model/host-process.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import { before, contents, files, merged, resultOf } from '../builders/observations.ts'
import {
  hostProcess,
  kept,
  link,
  main,
  nameless,
  outside,
  plainWay,
  release,
  startedAt,
  way,
} from '../builders/swarm.ts'

const verdictOf = (deployment: ReturnType<typeof kept>) => resultOf(judgeChain(...deployment))
const late = '2026-11-22T10:00:03.000Z'
const stopped = hostProcessStates.filter((state): state is Exclude<HostProcessState, 'running'> => state !== 'running')

describe('a process of the host', () => {
  it('is proven by the REVISION of the release that it works in', () => {
    const verdict = judgeChain(...kept(seen(hostProcess())))
    expect(verdict.kind).toBe('proven')
    expect(verdict.chain.map(({ state, proof }) => [state, proof]).slice(1, 3)).toEqual([
      ['unclaimed', undefined],
      ['holds', 'claimed'],
    ])
  })

  it('is contradicted when one release reports two commits, whichever is right', () => {
    const [right, wrong] = [release('2', merged), release('2', before)]
    const linkedAt = '2026-11-22T09:59:00.000Z'
    const codes = (there: typeof right, running: typeof right) =>
      verdictOf(kept(seen(hostProcess({ release: { ...there, linkedAt }, main: main({ release: running }) })))).findings
    expect(codes(right, right)).toEqual([])
    expect(codes(wrong, right)).toEqual(['runtime/process-other-commit'])
    expect(codes(right, wrong)).toEqual(['runtime/process-other-commit'])
  })

  it('is hashed when the files of the commit are in the declared path', () => {
    const verdict = judgeChain(
      ...kept(seen(hostProcess()), { files: files(), require: 'hashed' }, { contents: contents() }),
    )
    expect(verdict.kind).toBe('proven')
    expect(verdict.chain[2]?.proof).toBe('hashed')
  })

  it('is proven by its files when nothing names the commit', () => {
    expect(verdictOf(kept(seen(nameless()), { files: files() }, { contents: contents() })).kind).toBe('proven')
    expect(verdictOf(kept(seen(nameless()))).findings).toEqual(['runtime/process-no-revision'])
  })

  it('is proven by its files when the commit is abbreviated, and not by files without a commit', () => {
    const short = hostProcess({ main: main({ release: release('2', merged.slice(0, 7)) }) })
    expect(verdictOf(kept(seen(short), { files: files() }, { contents: contents() })).kind).toBe('proven')
    const filesWithoutCommit = { files: files({ commit: undefined }) }
    expect(verdictOf(kept(seen(nameless()), filesWithoutCommit, { contents: contents() })).findings).toEqual([
      'runtime/process-no-revision',
    ])
  })

  it('is never `identified`', () => {
    expect(verdictOf(kept(seen(hostProcess()), { require: 'identified' })).findings).toEqual(['runtime/weak-proof'])
  })

  it('is not proven by files that were not observed', () => {
    const verdict = verdictOf(kept(seen(hostProcess()), { files: files(), require: 'hashed' }))
    expect(verdict).toMatchObject({ kind: 'unproven', findings: ['runtime/files-unknown'] })
  })

  it('drifts when files of the commit differ', () => {
    const verdict = verdictOf(kept(seen(hostProcess()), { files: files() }, { contents: contents({ changed: ['a'] }) }))
    expect(verdict.findings).toEqual(['runtime/file-changed'])
  })

  it('is not proven when the answer contains it twice or not at all', () => {
    const often = (times: number) => verdictOf(kept(seen(hostProcess()), {}, {}, times))
    expect(often(1).kind).toBe('proven')
    const [finding] = judgeChain(...kept(seen(hostProcess()), {}, {}, 0)).chain.flatMap(({ findings }) => findings)
    expect(finding).toMatchObject({ why: { reason: 'service-not-collected', about: 'api' } })
    expect([often(0), often(2)].map(({ findings }) => findings)).toEqual([['runtime/unknown'], ['runtime/unknown']])
  })

  it('is not proven when it could not be checked, or has no process', () => {
    expect(verdictOf(kept(noEvidence('run', 'systemd-missing')))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/process-unknown'],
    })
    const closed = kept(noEvidence('run', 'systemd-missing'), { files: files(), require: 'hashed' })
    expect(verdictOf(closed).findings).toEqual(['runtime/process-unknown'])
    const { main: _, ...nothing } = hostProcess()
    expect(judgeChain(...kept(seen(nothing))).chain[2]?.findings).toMatchObject([
      { code: 'runtime/process-unknown', why: { phase: 'parse', reason: 'answer-malformed', about: 'MainPID' } },
    ])
  })

  it.each(stopped)('drifts when it is %s', (state) => {
    const { main: _, ...nothing } = hostProcess({ state })
    expect(verdictOf(kept(seen(nothing)))).toMatchObject({
      kind: 'drifted',
      findings: ['runtime/process-stopped'],
      causes: ['process-stopped'],
    })
  })
})

describe('the release of a process', () => {
  it('of another commit is reported as not released', () => {
    const other = release('1', before)
    const verdict = verdictOf(
      kept(seen(hostProcess({ main: main({ release: other }), release: { ...other, linkedAt: undefined } }))),
    )
    expect(verdict).toMatchObject({ findings: ['runtime/process-other-commit'], causes: ['not-released'] })
  })

  it('is missing evidence when it abbreviates its commit, or names none', () => {
    const of = (revision: string | undefined) => hostProcess({ main: main({ release: release('2', revision) }) })
    expect(verdictOf(kept(seen(of(merged.slice(0, 7))))).findings).toEqual(['runtime/process-short-revision'])
    expect(verdictOf(kept(seen(of(undefined)))).findings).toEqual(['runtime/process-no-revision'])
  })

  it('is old when the link was switched and the process was not restarted', () => {
    const verdict = judgeChain(...kept(seen(hostProcess({ main: main({ release: release('1', before) }) }))))
    expect(resultOf(verdict)).toMatchObject({ findings: ['runtime/process-old-release'], causes: ['not-restarted'] })
    expect(verdict.causes[0]).toMatchObject({ by: 'release', running: '/srv/api/releases/1', revision: before })
  })

  it('of another commit is no reason to restart after the link is switched', () => {
    const moved = hostProcess({
      main: main({ release: release('1', before) }),
      release: { ...release('3', before), linkedAt: undefined },
    })
    expect(verdictOf(kept(seen(moved)))).toMatchObject({
      findings: ['runtime/process-old-release'],
      causes: ['as-found'],
    })
  })

  it('is the declared one when the process works in none', () => {
    expect(verdictOf(kept(seen(hostProcess({ main: outside() })))).kind).toBe('proven')
  })

  it('is newer than the process when its link was switched after the start', () => {
    const turned = hostProcess({ main: outside(), release: { ...release('2', merged), linkedAt: late } })
    expect(verdictOf(kept(seen(turned)))).toMatchObject({
      findings: ['runtime/process-older'],
      causes: ['not-restarted'],
    })
  })
})

describe('the age of a process', () => {
  const newest = (changedAt: string) => hostProcess({ newest: { path: '/srv/api/a.js', changedAt } })

  it('is drift when its files are newer, because it has not read them', () => {
    expect(verdictOf(kept(seen(newest(late))))).toMatchObject({
      findings: ['runtime/process-older'],
      causes: ['not-restarted'],
    })
  })

  it('may differ from its files by two seconds, because neither time is exact', () => {
    expect(verdictOf(kept(seen(newest(startedAt)))).kind).toBe('proven')
    expect(verdictOf(kept(seen(newest('2026-11-22T10:00:02.000Z')))).kind).toBe('proven')
  })

  it.each([
    ['the release', '/srv/api/releases/2', {}],
    ['a folder of the build', '/app/dist', { directory: { path: '/app', removed: false } }],
    [
      'a folder above, that it worked in and that is gone',
      '/srv/api',
      { directory: { path: '/srv/api', removed: true } },
    ],
  ] as const)('is drift when %s was moved to its place after the start', (_, path, facts) => {
    const moved = [{ path, changedAt: late }]
    expect(verdictOf(kept(seen(hostProcess({ moved, main: outside(facts) }))))).toMatchObject({
      findings: ['runtime/process-older'],
      causes: ['not-restarted'],
    })
    const unread = [{ path, changedAt: 'never' }]
    expect(verdictOf(kept(seen(hostProcess({ moved: unread, main: outside(facts) })))).kind).not.toBe('proven')
    const before = [{ path, changedAt: '2026-11-22T10:00:02.000Z' }]
    expect(verdictOf(kept(seen(hostProcess({ moved: before, main: outside(facts) })))).kind).toBe('proven')
  })

  it('is not judged by a folder that was moved together with the process', () => {
    const executable = { path: '/srv/api/releases/2/bin/api', replaced: false, sha256: undefined }
    const judged = (path: string, facts: Parameters<typeof main>[0]) =>
      verdictOf(kept(seen(hostProcess({ moved: [{ path, changedAt: late }], main: outside(facts) })))).kind
    const works = { directory: { path: '/srv/api/releases/2/web', removed: false } }
    expect(judged('/srv/api/releases/2', works)).toBe('proven')
    expect(judged('/srv/api/releases/2', { executable })).toBe('proven')
    expect(judged('/srv/api/releases/2', { executable: { ...executable, replaced: true } })).toBe('drifted')
    expect(judged('/srv/api/releases/2/web/app', works)).toBe('drifted')
  })

  it('is missing evidence when a folder was moved and the process may read files again', () => {
    const moved = [{ path: '/srv/api/releases/2', changedAt: late }]
    const php = { path: '/usr/sbin/php-fpm8.2', replaced: false, sha256: undefined }
    expect(verdictOf(kept(seen(hostProcess({ moved, main: outside({ executable: php }) }))))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/process-reload-unknown'],
    })
  })

  it('is drift when an executable of the build was replaced', () => {
    const executable = { path: '/srv/api/releases/2/bin/api', replaced: true, sha256: undefined }
    const verdict = verdictOf(kept(seen(hostProcess({ main: main({ executable }) }))))
    expect(verdict).toMatchObject({ findings: ['runtime/process-replaced'], causes: ['not-restarted'] })
  })

  it('is reported once, by the file first', () => {
    const linked = { ...release('2', merged), linkedAt: late }
    const both = hostProcess({
      newest: { path: '/srv/api/a.js', changedAt: late },
      main: outside(),
      release: linked,
    })
    expect(judgeChain(...kept(seen(both))).chain[2]?.findings).toMatchObject([
      { code: 'runtime/process-older', path: '/srv/api/a.js' },
    ])
  })

  it('is not judged by the link when the process works in the release', () => {
    const turned = hostProcess({ release: { ...release('2', merged), linkedAt: late } })
    expect(verdictOf(kept(seen(turned))).kind).toBe('proven')
  })

  it('is not judged by an executable that was not replaced or not observed', () => {
    const same = { path: '/srv/api/releases/2/bin/api', replaced: false, sha256: undefined }
    expect(verdictOf(kept(seen(hostProcess({ main: main({ executable: same }) })))).kind).toBe('proven')
    expect(verdictOf(kept(seen(hostProcess({ main: main({ executable: undefined }) })))).kind).toBe('proven')
  })

  it('is judged by an executable of the declared files, wherever its release is', () => {
    const of = (path: string) => ({ executable: { path, replaced: true, sha256: undefined } })
    const claim = { files: files() }
    const moved = hostProcess({ main: main(of('/app/dist/bin/api')) })
    expect(verdictOf(kept(seen(moved), claim, { contents: contents() })).findings).toEqual(['runtime/process-replaced'])
    const nowhere = { ...nameless(), main: outside(of('/app/dist/bin/api')) }
    expect(verdictOf(kept(seen(nowhere), claim, { contents: contents() })).findings).toEqual([
      'runtime/process-replaced',
    ])
  })

  it('is not judged by an interpreter that the system replaced', () => {
    const executable = { path: '/usr/bin/node', replaced: true, sha256: undefined }
    expect(verdictOf(kept(seen(hostProcess({ main: main({ executable }) })))).kind).toBe('proven')
  })
})

/** The codes of the findings about a unit with these facts. */
const findingsOf = (
  facts: Partial<HostProcess>,
  claim: Partial<ServiceClaim> = {},
  observation: Partial<HostProcessObservation> = {},
) => verdictOf(kept(seen(hostProcess(facts)), claim, observation)).findings
const at = (path: string, removed = false) => ({ directory: { path, removed } })
const runs = (path: string) => ({ executable: { path, replaced: false, sha256: undefined } })
const toFiles = [{ files: files() }, { contents: contents() }] as const
const filesWay = (facts: Partial<Way> = {}) => way({ path: '/app/dist', real: '/srv/api/releases/2/dist', ...facts })

describe('a link on the way to the release', () => {
  const late = '2026-11-22T10:00:03.000Z'
  const turned = (facts: Partial<Way>) => ({ main: outside(), ways: [way(facts), plainWay()] })

  it('counts anywhere on the way: above the path, in a chain, of a nested project', () => {
    const above = way({
      path: '/srv/api/current/apps/api',
      real: '/srv/api/releases/2/apps/api',
      links: [link(undefined, { changedAt: late })],
    })
    const chain = [link(), link(undefined, { path: '/srv/api/stable', changedAt: late })]
    expect(findingsOf(turned({ links: above.links }))).toEqual(['runtime/process-older'])
    expect(findingsOf(turned({ links: chain }))).toEqual(['runtime/process-older'])
    const nested = [link(), link('/srv/api/releases/2/packages/api', { path: '/srv/x', changedAt: late })]
    expect(findingsOf(turned({ links: nested }))).toEqual(['runtime/process-older'])
  })

  it('counts on the way to the files too', () => {
    const [claim, files] = toFiles
    const { release: _, ...rest } = hostProcess({ main: outside() })
    const unnamed = { ...claim, release: { path: undefined, revision: 'REVISION' } }
    const of = (changedAt: string) =>
      verdictOf(kept(seen({ ...rest, ways: [filesWay({ links: [link(undefined, { changedAt })] })] }), unnamed, files))
    expect(of(late)).toMatchObject({ kind: 'drifted', findings: ['runtime/process-older'] })
    expect(of('2026-11-22T09:59:00.000Z').kind).toBe('proven')
  })

  it('is unknown when it was switched within a tick of the start', () => {
    const of = (changedAt: string) =>
      verdictOf(kept(seen(hostProcess(turned({ links: [link(undefined, { changedAt })] })))))
    expect(of('2026-11-22T10:00:00.010Z')).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/process-order-unknown'],
    })
    expect(of('2026-11-22T09:59:59.990Z').findings).toEqual(['runtime/process-order-unknown'])
    expect(of('2026-11-22T10:00:00.030Z').findings).toEqual(['runtime/process-older'])
    expect(of('2026-11-22T09:59:59.970Z').kind).toBe('proven')
  })

  it('is unknown within two seconds when the host reports whole seconds', () => {
    const { launchedAt: _, ...coarse } = outside()
    const of = (changedAt: string) =>
      findingsOf({ ...turned({ links: [link(undefined, { changedAt })] }), main: coarse })
    expect(of('2026-11-22T09:59:59.000Z')).toEqual(['runtime/process-order-unknown'])
    expect(of('2026-11-22T10:00:01.000Z')).toEqual(['runtime/process-order-unknown'])
    expect(of('2026-11-22T10:00:03.000Z')).toEqual(['runtime/process-older'])
    expect(of('2026-11-22T09:59:57.000Z')).toEqual([])
  })

  it('is ignored for a process that works in the release, or was started by its path', () => {
    const ways = [way({ links: [link(undefined, { changedAt: late })] }), plainWay()]
    expect(findingsOf({ ways })).toEqual([])
    expect(findingsOf({ ways, main: outside({ names: ['/srv/api/releases/2/server.js'] }) })).toEqual([])
    expect(findingsOf({ ways, main: outside(runs('/srv/api/releases/2/server')) })).toEqual([])
  })

  it('leaves the release unknown when it is not fully resolved', () => {
    expect(findingsOf({ ways: [way({ real: undefined }), plainWay()] })).toEqual(['runtime/process-place-unknown'])
    expect(findingsOf({ ways: [] })).toEqual(['runtime/process-place-unknown'])
  })
})

describe('a process that uses another release', () => {
  it.each<[string, Partial<ObservedProcess>]>([
    ['executable', runs('/srv/api/releases/1/server')],
    ['working directory', at('/srv/api/releases/1/apps/api')],
    ['argument', { names: ['/srv/api/releases/1/server.js'] }],
    ['open file', { uses: ['/srv/api/releases/1/app.jar'] }],
  ])('by its %s is drift, even if it started last', (_, facts) => {
    expect(verdictOf(kept(seen(hostProcess({ main: outside(facts) }))))).toMatchObject({
      kind: 'drifted',
      findings: ['runtime/process-other-release'],
      causes: ['not-restarted'],
    })
  })

  it('is drift by its executable even if it works in the current one', () => {
    expect(findingsOf({ main: main(runs('/srv/api/releases/1/server')) })).toEqual(['runtime/process-other-release'])
  })

  it('is drift when only files are declared', () => {
    const [claim, files] = toFiles
    const { release: _, ...rest } = hostProcess({ main: outside(runs('/srv/api/releases/1/server')) })
    const unnamed = { ...claim, release: { path: undefined, revision: 'REVISION' } }
    expect(verdictOf(kept(seen({ ...rest, ways: [filesWay()] }), unnamed, files)).findings).toEqual([
      'runtime/process-other-release',
    ])
  })

  it('is drift when its directory was removed and another one now has that path', () => {
    const { path } = release('2', merged)
    const gone = main({ release: { path, revision: undefined }, ...at(path, true) })
    expect(findingsOf({ main: gone })).toContain('runtime/process-other-release')
  })

  it.each([
    ['/opt/app-1.3', '/opt/app-1.2/bin/server', '/opt/node-20/bin/node'],
    ['/srv/green', '/srv/blue/server', '/srv/tools/server'],
    ['/srv/web/20261122100000', '/srv/web/20261101100000/x', '/srv/web/shared/bin/x'],
    ['/srv/builds/1a2b3c4d5e6f', '/srv/builds/f6e5d4c3b2a1/x', '/srv/other/bin/x'],
    ['/srv/app_b', '/srv/app_a/x', '/srv/app/x'],
  ])('is identified by the folder name: next to %s, %s and not %s', (to, other, none) => {
    const ways = [way({ real: to, links: [link(to)] }), plainWay()]
    const of = (path: string) =>
      findingsOf({ ways, main: outside(runs(path)), release: { path: to, revision: merged, linkedAt: undefined } })
    expect(of(other)).toEqual(['runtime/process-other-release'])
    expect(of(none)).toEqual([])
  })

  it.each(['app.old', 'app-20261122', 'app.1', 'app_bak', 'app~', 'old-app', '.old-app', 'App-9b1d2c3'])(
    'is the folder that was renamed to %s when another one replaced it',
    (name) => {
      const [claim, files] = toFiles
      const { release: _, ...rest } = hostProcess({ main: outside(at(`/srv/${name}/bin`)) })
      const swapped = { ...rest, ways: [filesWay({ real: '/srv/app/dist', links: [] })] }
      const verdict = verdictOf(
        kept(seen(swapped), { ...claim, release: { path: undefined, revision: 'REVISION' } }, files),
      )
      expect(verdict).toMatchObject({ kind: 'drifted', findings: ['runtime/process-other-release'] })
    },
  )

  it.each(['/srv/app-config', '/srv/app/worker', '/srv/my-app', '/srv/apps/1', '/opt/app.old', '/srv'])(
    'is not %s when the files are in /srv/app/dist',
    (folder) => {
      const [claim, files] = toFiles
      const { release: _, ...rest } = hostProcess({ main: outside(at(folder)) })
      const neighbour = { ...rest, ways: [filesWay({ real: '/srv/app/dist', links: [] })] }
      expect(
        verdictOf(kept(seen(neighbour), { ...claim, release: { path: undefined, revision: 'REVISION' } }, files)).kind,
      ).toBe('proven')
    },
  )

  it('is not one that works in another package of the same release, or under a link far above', () => {
    const real = '/data/www/releases/2/packages/api'
    const far = link('/data/www', { path: '/var/www' })
    const inner = link(real, { path: '/data/www/releases/2/apps/api' })
    const ways = [way({ real, links: [far, link('/data/www/releases/2'), inner] }), plainWay()]
    const named = { path: real, revision: merged, linkedAt: undefined }
    const of = (path: string) => findingsOf({ ways, release: named, main: outside(at(path)) })
    expect(of('/data/www/releases/2/packages/web')).toEqual([])
    expect(of('/data/www/releases/1/packages/api')).toEqual(['runtime/process-other-release'])
  })
})

describe('a process that cannot be read', () => {
  const { directory: _, ...hidden } = outside({ executable: undefined })

  it('is missing evidence, because it may work in another release', () => {
    expect(verdictOf(kept(seen(hostProcess({ main: hidden }))))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/process-place-unknown'],
    })
  })

  it('is proven when its arguments use the declared path and it started after the last switch', () => {
    const through = { ...hidden, through: '/srv/api/current/server.js' }
    expect(findingsOf({ main: through })).toEqual([])
    const late = [way({ links: [link(undefined, { changedAt: '2026-11-22T10:01:00.000Z' })] }), plainWay()]
    expect(findingsOf({ main: through, ways: late })).toEqual(['runtime/process-older'])
  })

  it('is missing evidence when the other processes are unknown', () => {
    const { children: _, ...alone } = hostProcess()
    expect(verdictOf(kept(seen(alone))).findings).toEqual(['runtime/process-place-unknown'])
    expect(findingsOf({ surplus: true })).toEqual(['runtime/process-place-unknown'])
  })
})

describe('a supervisor', () => {
  const old = '2026-11-01T10:00:00.000Z'
  const pm2 = outside({ supervisor: 'pm2', startedAt: old, launchedAt: old })
  const inOld = main({ pid: 4243, release: release('1', before), ...at('/srv/api/releases/1') })
  const worker = main({ pid: 4244 })

  it('proves nothing, so a worker in another release is drift', () => {
    const verdict = judgeChain(...kept(seen(hostProcess({ main: pm2, children: [inOld] }))))
    expect(resultOf(verdict)).toMatchObject({ kind: 'drifted', causes: ['not-restarted'] })
    expect(verdict.chain[2]?.findings).toContainEqual(
      expect.objectContaining({ code: 'runtime/process-other-release', child: 4243, supervisor: 'pm2' }),
    )
    expect(findingsOf({ main: pm2, children: [worker, inOld] })).toEqual(['runtime/process-other-release'])
  })

  it('is proven by its workers, whatever its own age and directory are', () => {
    expect(findingsOf({ main: pm2, children: [worker] })).toEqual([])
    const inOldRelease = { ...inOld, supervisor: 'pm2', startedAt: old }
    expect(findingsOf({ main: inOldRelease, children: [worker, worker] })).toEqual([])
    expect(findingsOf({ main: { ...worker, supervisor: 'pm2' }, children: [] })).toEqual(['runtime/process-supervisor'])
  })

  it('may also run other applications', () => {
    const other = main({ release: { path: '/srv/shop/releases/7', revision: before }, ...at('/srv/shop/releases/7') })
    expect(findingsOf({ main: pm2, children: [other, worker] })).toEqual([])
    expect(findingsOf({ main: pm2, children: [other] })).toEqual(['runtime/process-supervisor'])
  })

  it('is missing evidence when no worker shows the release, or not all workers are known', () => {
    expect(verdictOf(kept(seen(hostProcess({ main: pm2 }))))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/process-supervisor'],
    })
    expect(findingsOf({ main: pm2, children: [outside()] })).toEqual(['runtime/process-supervisor'])
    expect(findingsOf({ main: pm2, children: [worker], surplus: true })).toEqual(['runtime/process-supervisor'])
    const { directory: _, ...hidden } = outside({ executable: undefined })
    expect(findingsOf({ main: pm2, children: [worker, hidden] })).toEqual(['runtime/process-supervisor'])
  })

  it('is any process outside the release that starts others', () => {
    expect(findingsOf({ main: outside(), children: [outside()] })).toEqual(['runtime/process-supervisor'])
    expect(findingsOf({ main: outside(), children: [worker] })).toEqual([])
    expect(findingsOf({ main: outside(), children: [outside({ through: '/srv/api/current/a.js' })] })).toEqual([])
  })

  it('is not a process that runs a file of the release and has helpers elsewhere', () => {
    const server = outside({ through: '/srv/api/current/server.js' })
    expect(findingsOf({ main: server, children: [outside()] })).toEqual([])
    const late = [way({ links: [link(undefined, { changedAt: '2026-11-22T10:01:00.000Z' })] }), plainWay()]
    expect(findingsOf({ main: server, children: [outside()], ways: late })).toEqual(['runtime/process-older'])
    const inOld = outside({ pid: 4243, ...at('/srv/api/releases/1') })
    expect(findingsOf({ main: server, children: [inOld] })).toEqual(['runtime/process-other-release'])
    expect(findingsOf({ main: { ...server, supervisor: 'pm2' }, children: [outside()] })).toEqual([
      'runtime/process-supervisor',
    ])
  })

  it('is drift when its workers are older than their files or their link', () => {
    const aged = { ...worker, startedAt: old, launchedAt: old }
    expect(findingsOf({ main: pm2, children: [worker, aged] })).toEqual(['runtime/process-older'])
    const through = outside({ through: '/srv/api/current/a.js', launchedAt: old })
    expect(findingsOf({ main: pm2, children: [through] })).toEqual(['runtime/process-older'])
  })

  it('is drift when its workers run a replaced executable', () => {
    const path = '/srv/api/releases/2/bin/api'
    const replaced = { ...worker, executable: { path, replaced: true, sha256: undefined } }
    expect(findingsOf({ main: pm2, children: [replaced] })).toEqual(['runtime/process-replaced'])
  })

  it('is judged by the release of its workers when none is declared', () => {
    const claim = { release: { path: undefined, revision: 'REVISION' } }
    const { release: _, ...rest } = hostProcess({ main: pm2, ways: [] })
    const of = (...children: readonly ObservedProcess[]) => verdictOf(kept(seen({ ...rest, children }), claim)).findings
    expect(of(worker)).toEqual([])
    expect(of(worker, inOld)).toEqual(['runtime/process-other-commit'])
    expect(of()).toEqual(['runtime/process-no-revision', 'runtime/process-supervisor'])
  })
})

describe('a main process in the release', () => {
  const worker = main({ pid: 4244 })

  it('is proven with its workers and with helpers that work elsewhere', () => {
    const { directory: _, ...hidden } = outside({ executable: undefined })
    expect(findingsOf({ children: [worker, worker, outside(), hidden] })).toEqual([])
  })

  it('is drift with a worker in another release, or one that is older than its files', () => {
    const inOld = main({ pid: 4243, release: release('1', before), ...at('/srv/api/releases/1') })
    expect(findingsOf({ children: [worker, inOld] })).toEqual(['runtime/process-other-release'])
    const aged = main({ startedAt: '2026-11-01T10:00:00.000Z' })
    expect(findingsOf({ children: [aged] })).toEqual(['runtime/process-older'])
  })
})

describe('the finding about a process', () => {
  const old = '2026-11-01T10:00:00.000Z'
  const aged = { startedAt: old, launchedAt: old }
  const pm2 = outside({ supervisor: 'pm2', ...aged })
  const worker = main({ pid: 4244 })
  const inOld = main({ pid: 4243, release: release('1', before), ...at('/srv/api/releases/1') })
  const { directory: _, ...hidden } = outside({ executable: undefined })
  const { pid: _pid, ...numberless } = hidden
  const replaced = { executable: { path: '/srv/api/releases/2/bin/api', replaced: true, sha256: undefined } }
  const through = outside({ through: '/srv/api/current/a.js' })
  const unnamed = { release: { path: undefined, revision: 'REVISION' } }
  const unwayed = ({ ways, ...rest }: HostProcess): HostProcess => rest
  const childless = ({ children, ...rest }: HostProcess): HostProcess => rest
  const shown = (facts: HostProcess, claim: Partial<ServiceClaim> = {}, there: Partial<HostProcessObservation> = {}) =>
    judgeChain(...kept(seen(facts), claim, there)).chain[2]?.findings
  const lost = { code: 'runtime/process-place-unknown' }

  it.each<[string, HostProcess, readonly object[]]>([
    [
      'the declared path of the release',
      unwayed(hostProcess()),
      [{ ...lost, about: 'path', path: '/srv/api/current' }],
    ],
    ['the other processes', childless(hostProcess()), [{ ...lost, about: 'children', path: '/proc/4242' }]],
    ['more processes', hostProcess({ surplus: true }), [{ ...lost, about: 'children', path: '/proc/4242' }]],
    ['the main process', hostProcess({ main: hidden }), [{ ...lost, about: 'process', path: '/proc/4242' }]],
    ['a process without a number', hostProcess({ main: numberless }), [{ ...lost, about: 'process', path: '/proc/' }]],
  ])('names what is unknown: %s', (_title, facts, expected) => {
    expect(shown(facts)).toMatchObject(expected)
    expect(shown(facts)).toHaveLength(expected.length)
  })

  it('names the declared path of the files when only that is unknown', () => {
    const [claim, there] = toFiles
    const { release: _release, ...rest } = hostProcess({ ways: [] })
    expect(shown(rest, { ...claim, ...unnamed }, there)).toMatchObject([{ ...lost, about: 'path', path: '/app/dist' }])
  })

  it.each<[string, readonly ObservedProcess[], Partial<HostProcess>, object]>([
    ['no worker is in the release', [outside()], {}, { because: 'no-worker', children: 1 }],
    ['a process is unreadable', [worker, hidden], {}, { because: 'hidden', children: 2 }],
    ['there are more than are listed', [worker, hidden], { surplus: true }, { because: 'too-many', children: 2 }],
    ['the only worker belongs to another service', [{ ...worker, shares: true }], {}, { because: 'no-worker' }],
  ])('reports why a supervisor proves nothing: %s', (_title, children, facts, expected) => {
    expect(shown(hostProcess({ main: pm2, children, ...facts }))).toMatchObject([
      { code: 'runtime/process-supervisor', supervisor: 'pm2', ...expected },
    ])
  })

  it('is absent for an unreadable worker that was started by a path of the release', () => {
    expect(shown(hostProcess({ main: pm2, children: [{ ...hidden, through: '/srv/api/current/a.js' }] }))).toEqual([])
  })

  it('lists at most five other releases', () => {
    const others = [1, 3, 4, 5, 6, 7, 8].map((name) =>
      main({ pid: 5000 + name, release: release(String(name), before), ...at(`/srv/api/releases/${name}`) }),
    )
    const stray = { code: 'runtime/process-other-release' }
    expect(shown(hostProcess({ main: pm2, children: others }))).toMatchObject(Array(5).fill(stray))
    expect(shown(hostProcess({ children: others }))).toMatchObject(Array(5).fill(stray))
    const { release: _release, ...rest } = hostProcess({ main: pm2, ways: [], children: others })
    expect(shown(rest, unnamed)).toMatchObject(Array(5).fill({ code: 'runtime/process-other-commit' }))
  })

  it.each<[string, Partial<HostProcess>, string]>([
    ['older workers of a supervisor', { main: pm2, children: [main(aged), main(aged)] }, 'runtime/process-older'],
    ['older workers of a main process', { children: [main(aged), main(aged)] }, 'runtime/process-older'],
    ['workers with a replaced executable', { children: [main(replaced), main(replaced)] }, 'runtime/process-replaced'],
  ])('is one for several %s', (_title, facts, code) => {
    expect(findingsOf(facts)).toEqual([code])
  })

  it('ignores how old a helper outside of the release is', () => {
    expect(findingsOf({ children: [outside(aged)] })).toEqual([])
  })

  it('ignores a process that only shares a socket, except in another release', () => {
    expect(findingsOf({ children: [main({ ...aged, shares: true })] })).toEqual([])
    expect(findingsOf({ children: [{ ...inOld, shares: true }] })).toEqual(['runtime/process-other-release'])
  })

  it('judges the age of a main process that only shares its socket with others', () => {
    const children = [{ ...inOld, shares: true as const }]
    expect(findingsOf({ main: outside(aged), children })).toEqual([
      'runtime/process-other-release',
      'runtime/process-older',
    ])
  })

  it('judges the workers when the main process is unreadable', () => {
    expect(findingsOf({ main: hidden, children: [worker] })).toEqual([])
  })

  it('names only the other release of a worker that was started through the link', () => {
    const moved = outside({ ...at('/srv/api/releases/1'), ...aged, through: '/srv/api/current/a.js' })
    expect(findingsOf({ main: pm2, children: [moved] })).toEqual(['runtime/process-other-release'])
  })

  it('needs no revision of workers that were started through the path of the files', () => {
    const [claim, there] = toFiles
    const { release: _release, ...rest } = hostProcess({ main: pm2, ways: [filesWay()], children: [worker, through] })
    expect(shown(rest, { ...claim, ...unnamed }, there)).toEqual([])
  })

  it.each([
    ['10:00:00.020', 'runtime/process-order-unknown'],
    ['09:59:59.980', undefined],
  ])('compares a link that was switched at %s to the tick', (time, code) => {
    const ways = [way({ links: [link(undefined, { changedAt: `2026-11-22T${time}Z` })] }), plainWay()]
    expect(findingsOf({ main: outside(), ways })).toEqual(code === undefined ? [] : [code])
  })
})

describe('the cause of a process in another release', () => {
  it('is a missing restart, by the supervisor that keeps it', () => {
    const inOld = main({ pid: 4243, release: release('1', before), ...at('/srv/api/releases/1') })
    const cause = (facts: Partial<HostProcess>) => judgeChain(...kept(seen(hostProcess(facts)))).causes[0]
    const restart = { code: 'not-restarted', by: 'other-release', running: '/srv/api/releases/1' }
    expect(cause({ main: outside({ supervisor: 'pm2' }), children: [inOld] })).toMatchObject({
      ...restart,
      supervisor: 'pm2',
    })
    expect(cause({ children: [inOld] })).toMatchObject(restart)
    expect(cause({ children: [inOld] })).not.toHaveProperty('supervisor')
  })
})

describe('what decides about a process', () => {
  const old = '2026-11-01T10:00:00.000Z'
  const aged = { startedAt: old, launchedAt: old }
  const late = '2026-11-22T10:01:00.000Z'
  const switched = [way({ links: [link(undefined, { changedAt: late })] }), plainWay()]
  const inOldPlace = at('/srv/api/releases/1')
  const through = outside({ through: '/srv/api/current/a.js' })
  const pm2 = outside({ supervisor: 'pm2' })

  it('is its release before its folder and its age', () => {
    expect(findingsOf({ main: main({ release: release('1', before), ...inOldPlace }) })).toEqual([
      'runtime/process-old-release',
    ])
    expect(findingsOf({ main: outside(inOldPlace), ways: switched })).toEqual(['runtime/process-other-release'])
  })

  it('is the main process itself when it is in another release, so no child is named', () => {
    const [, , runtime] = judgeChain(...kept(seen(hostProcess({ main: outside(inOldPlace) })))).chain
    expect(runtime?.findings).toMatchObject([{ code: 'runtime/process-other-release', child: undefined }])
  })

  it('is the folder of a main process in the release, even if that has no revision file', () => {
    expect(findingsOf({ main: main({ release: undefined }), children: [outside()] })).toEqual([])
  })

  it('is no worker whose folder has no revision file, if no release is declared', () => {
    const unnamed = main({ pid: 4244, release: undefined })
    const { release: _, ...rest } = hostProcess({ main: pm2, children: [unnamed] })
    expect(verdictOf(kept(seen(rest))).findings).toEqual(['runtime/process-no-revision'])
  })

  it('is the revision file of a main process that works next to the declared files and has helpers', () => {
    const [claim, there] = toFiles
    const neighbour = main({ ...at('/opt/app'), release: { path: '/opt/app', revision: merged } })
    const { release: _, ...rest } = hostProcess({ main: neighbour, ways: [plainWay()], children: [outside()] })
    const unnamed = { ...claim, release: { path: undefined, revision: 'REVISION' } }
    expect(verdictOf(kept(seen(rest), unnamed, there)).findings).toEqual([])
  })

  it('is no file, if none was found', () => {
    const { newest: _, ...rest } = hostProcess()
    expect(verdictOf(kept(seen(rest))).findings).toEqual([])
  })

  it('is its age if its executable is unreadable', () => {
    const hidden = outside({ executable: undefined, ...aged })
    expect(findingsOf({ main: hidden, ways: switched })).toEqual([
      'runtime/process-place-unknown',
      'runtime/process-older',
    ])
  })

  it('is the worker with a revision when another one was only started through the path', () => {
    const { release: _, ...rest } = hostProcess({ main: pm2, ways: [], children: [main({ pid: 4244 }), through] })
    const claim = { release: { path: undefined, revision: 'REVISION' } }
    expect(verdictOf(kept(seen(rest), claim)).findings).toEqual([])
  })

  it('is the age of a worker of php-fpm, because only its main process reloads', () => {
    const fpm = { executable: { path: '/usr/sbin/php-fpm8.3', replaced: false, sha256: undefined } }
    const worker = { ...through, ...fpm, ...aged, pid: 4250 }
    expect(findingsOf({ main: pm2, children: [worker] })).toEqual(['runtime/process-older'])
  })
})
