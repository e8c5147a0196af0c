import { type DaemonState, daemonStates } from '../../src/chain/evidence/daemon.ts'
import { seen, unseen } from '../../src/chain/evidence.ts'
import { judgeChain } from '../../src/chain/index.ts'
import { daemon, kept, main, nameless, release, startedAt } from './kept.ts'
import { before, files, inside, merged, told } from './world.ts'

const verdictOf = (deployment: ReturnType<typeof kept>) => told(judgeChain(...deployment))
const late = '2026-11-22T10:00:03.000Z'
const stopped = daemonStates.filter((state): state is Exclude<DaemonState, 'running'> => state !== 'running')

describe('a process of the host', () => {
  it('is proven by the REVISION of the release that it works in', () => {
    const verdict = judgeChain(...kept(seen(daemon())))
    expect(verdict.kind).toBe('proven')
    expect(verdict.chain.map(({ state, proof }) => [state, proof]).slice(1, 3)).toEqual([
      ['unclaimed', undefined],
      ['holds', 'claimed'],
    ])
  })

  it('is hashed when the files of the commit lie where its service says', () => {
    const verdict = judgeChain(...kept(seen(daemon()), { files: files(), require: 'hashed' }, { inside: inside() }))
    expect(verdict.kind).toBe('proven')
    expect(verdict.chain[2]?.proof).toBe('hashed')
  })

  it('is proven by its files where nothing names the commit', () => {
    expect(verdictOf(kept(seen(nameless()), { files: files() }, { inside: inside() })).kind).toBe('proven')
    expect(verdictOf(kept(seen(nameless()))).findings).toEqual(['runtime/daemon-no-revision'])
  })

  it('is proven by its files where the commit is named in short form, and not by files of no commit', () => {
    const short = daemon({ main: main({ release: release('2', merged.slice(0, 7)) }) })
    expect(verdictOf(kept(seen(short), { files: files() }, { inside: inside() })).kind).toBe('proven')
    const nobody = { files: files({ commit: undefined }) }
    expect(verdictOf(kept(seen(nameless()), nobody, { inside: inside() })).findings).toEqual([
      'runtime/daemon-no-revision',
    ])
  })

  it('is not identified by anything that it says', () => {
    expect(verdictOf(kept(seen(daemon()), { require: 'identified' })).findings).toEqual(['runtime/weak-proof'])
  })

  it('is not proven by files that were never seen', () => {
    const verdict = verdictOf(kept(seen(daemon()), { files: files(), require: 'hashed' }))
    expect(verdict).toMatchObject({ kind: 'unproven', findings: ['runtime/files-unseen'] })
  })

  it('drifts when files of the commit differ', () => {
    const verdict = verdictOf(kept(seen(daemon()), { files: files() }, { inside: inside({ changed: ['a'] }) }))
    expect(verdict.findings).toEqual(['runtime/file-changed'])
  })

  it('is not proven when the answer says nothing of it, or two things', () => {
    const often = (times: number) => verdictOf(kept(seen(daemon()), {}, {}, times))
    expect(often(1).kind).toBe('proven')
    const [nobody] = judgeChain(...kept(seen(daemon()), {}, {}, 0)).chain.flatMap(({ findings }) => findings)
    expect(nobody).toMatchObject({ why: { reason: 'service-not-collected', about: 'api' } })
    expect([often(0), often(2)].map(({ findings }) => findings)).toEqual([['runtime/unseen'], ['runtime/unseen']])
  })

  it('is not proven when it could not be looked at, or shows no process', () => {
    expect(verdictOf(kept(unseen('run', 'systemd-missing')))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/daemon-unseen'],
    })
    const closed = kept(unseen('run', 'systemd-missing'), { files: files(), require: 'hashed' })
    expect(verdictOf(closed).findings).toEqual(['runtime/daemon-unseen'])
    const { main: _, ...nothing } = daemon()
    expect(judgeChain(...kept(seen(nothing))).chain[2]?.findings).toMatchObject([
      { code: 'runtime/daemon-unseen', why: { phase: 'parse', reason: 'answer-malformed', about: 'MainPID' } },
    ])
  })

  it.each(stopped)('drifts when it is %s', (state) => {
    const { main: _, ...nothing } = daemon({ state })
    expect(verdictOf(kept(seen(nothing)))).toMatchObject({
      kind: 'drifted',
      findings: ['runtime/daemon-stopped'],
      causes: ['daemon-stopped'],
    })
  })
})

describe('the release of a process', () => {
  it('of another commit is told, and was not released', () => {
    const other = release('1', before)
    const verdict = verdictOf(
      kept(seen(daemon({ main: main({ release: other }), release: { ...other, linkedAt: undefined } }))),
    )
    expect(verdict).toMatchObject({ findings: ['runtime/daemon-other-commit'], causes: ['not-released'] })
  })

  it('that names its commit in short form, or not at all, is missing evidence', () => {
    const of = (revision: string | undefined) => daemon({ main: main({ release: release('2', revision) }) })
    expect(verdictOf(kept(seen(of(merged.slice(0, 7))))).findings).toEqual(['runtime/daemon-short-revision'])
    expect(verdictOf(kept(seen(of(undefined)))).findings).toEqual(['runtime/daemon-no-revision'])
  })

  it('was left when the link was turned and the process was not restarted', () => {
    const verdict = judgeChain(...kept(seen(daemon({ main: main({ release: release('1', before) }) }))))
    expect(told(verdict)).toMatchObject({ findings: ['runtime/daemon-old-release'], causes: ['not-restarted'] })
    expect(verdict.causes[0]).toMatchObject({ by: 'release', running: '/srv/api/releases/1', revision: before })
  })

  it('that a link was turned to is no cause to restart when it is of another commit', () => {
    const moved = daemon({
      main: main({ release: release('1', before) }),
      release: { ...release('3', before), linkedAt: undefined },
    })
    expect(verdictOf(kept(seen(moved)))).toMatchObject({
      findings: ['runtime/daemon-old-release'],
      causes: ['as-found'],
    })
  })

  it('is what the service names when the process works in none', () => {
    expect(verdictOf(kept(seen(daemon({ main: main({ release: undefined }) })))).kind).toBe('proven')
  })

  it('is newer than the process when its link was turned after that began', () => {
    const turned = daemon({ main: main({ release: undefined }), release: { ...release('2', merged), linkedAt: late } })
    expect(verdictOf(kept(seen(turned)))).toMatchObject({
      findings: ['runtime/daemon-older'],
      causes: ['not-restarted'],
    })
  })
})

describe('the age of a process', () => {
  const newest = (changedAt: string) => daemon({ newest: { path: '/srv/api/a.js', changedAt } })

  it('is less than that of its files, or it has not read them', () => {
    expect(verdictOf(kept(seen(newest(late))))).toMatchObject({
      findings: ['runtime/daemon-older'],
      causes: ['not-restarted'],
    })
  })

  it('may be that of its files within two seconds: neither time is exact', () => {
    expect(verdictOf(kept(seen(newest(startedAt)))).kind).toBe('proven')
    expect(verdictOf(kept(seen(newest('2026-11-22T10:00:02.000Z')))).kind).toBe('proven')
  })

  it('shows when the build has its executable and that was replaced', () => {
    const executable = { path: '/srv/api/releases/2/bin/api', replaced: true, sha256: undefined }
    const verdict = verdictOf(kept(seen(daemon({ main: main({ executable }) }))))
    expect(verdict).toMatchObject({ findings: ['runtime/daemon-replaced'], causes: ['not-restarted'] })
  })

  it('is told once, by the file first', () => {
    const linked = { ...release('2', merged), linkedAt: late }
    const both = daemon({
      newest: { path: '/srv/api/a.js', changedAt: late },
      main: main({ release: undefined }),
      release: linked,
    })
    expect(judgeChain(...kept(seen(both))).chain[2]?.findings).toMatchObject([
      { code: 'runtime/daemon-older', path: '/srv/api/a.js' },
    ])
  })

  it('is not told by the link when it shows where the process works', () => {
    const turned = daemon({ release: { ...release('2', merged), linkedAt: late } })
    expect(verdictOf(kept(seen(turned))).kind).toBe('proven')
  })

  it('does not show by an executable that nobody replaced, or that nobody saw', () => {
    const same = { path: '/srv/api/releases/2/bin/api', replaced: false, sha256: undefined }
    expect(verdictOf(kept(seen(daemon({ main: main({ executable: same }) })))).kind).toBe('proven')
    expect(verdictOf(kept(seen(daemon({ main: main({ executable: undefined }) })))).kind).toBe('proven')
  })

  it('shows by an executable of the declared files, wherever its release is', () => {
    const of = (path: string) => ({ executable: { path, replaced: true, sha256: undefined } })
    const claim = { files: files() }
    const moved = daemon({ main: main(of('/app/dist/bin/api')) })
    expect(verdictOf(kept(seen(moved), claim, { inside: inside() })).findings).toEqual(['runtime/daemon-replaced'])
    const nowhere = { ...nameless(), main: main({ release: undefined, ...of('/app/dist/bin/api') }) }
    expect(verdictOf(kept(seen(nowhere), claim, { inside: inside() })).findings).toEqual(['runtime/daemon-replaced'])
  })

  it('does not show by an interpreter that the system replaced', () => {
    const executable = { path: '/usr/bin/node', replaced: true, sha256: undefined }
    expect(verdictOf(kept(seen(daemon({ main: main({ executable }) })))).kind).toBe('proven')
  })
})
