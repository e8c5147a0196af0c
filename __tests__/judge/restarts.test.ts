import { judgeChain } from '../../src/judge/index.ts'
import { judgeRestarts, judgeWorkers } from '../../src/judge/restarts.ts'
import { seen } from '../../src/model/evidence.ts'
import type { HostProcess } from '../../src/model/host-process.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { ago, livedFor } from '../builders/host-of-age.ts'
import { fresh, merged, observations, plan, resultOf, service, stale } from '../builders/observations.ts'
import { elsewhere, hostProcess, kept, link, main, release, swarm, swarming, task, way } from '../builders/swarm.ts'

const switchedAt = (seconds: number) => way({ links: [link(undefined, { changedAt: ago(seconds) })] })

const judge = (view: ReturnType<typeof livedFor>, facts: Partial<Observations> = {}) =>
  resultOf(
    judgeChain(
      plan({ services: [service('api')] }),
      observations({ targets: [{ target: 'prod', evidence: seen(view) }], ...facts }),
    ),
  )
const observed = (count: number) => ({ restarts: [{ target: 'prod', name: 'pack_api_1', count }] })

describe('an instance that was restarted', () => {
  it('is proven at once when it has no restarts', () => {
    expect(judge(livedFor(1)).kind).toBe('proven')
  })

  it.each([
    [9, 1, 3600, 'unproven'],
    [59, 1, 3600, 'unproven'],
    [61, 1, 3600, 'proven'],
    // Lives of three seconds: ten are enough.
    [9, 20, 70, 'unproven'],
    [11, 20, 70, 'proven'],
    // Lives of fifteen seconds: thirty are needed, so that no check finds it in a good moment.
    [14, 20, 315, 'unproven'],
    [31, 20, 315, 'proven'],
    // A crash every 70 s, and every five minutes: no check finds it in a good moment.
    [65, 1, 135, 'unproven'],
    [65, 8, 625, 'unproven'],
    [69, 500, 35_069, 'unproven'],
    [290, 12, 3890, 'unproven'],
    [120, 8, 680, 'proven'],
    // A loop that began after days of running.
    [69, 40, 864_000, 'unproven'],
    [601, 40, 864_000, 'proven'],
    // One crash days ago, or a few minutes ago after days.
    [172_800, 1, 864_000, 'proven'],
    [172_800, 40, 864_000, 'proven'],
    [65, 1, 864_000, 'proven'],
    [65, 2, 864_000, 'proven'],
    // It waited for its database six times.
    [35, 6, 65, 'proven'],
  ])('%i s ago, for the %ith time in %i s, is %s', (ran, restarts, age, kind) => {
    expect(judge(livedFor(ran, { restarts, createdAt: ago(age) })).kind).toBe(kind)
  })

  it('is a crash loop when this run observed two restarts, until it stays up', () => {
    expect(judge(livedFor(3, { restarts: 22 }), observed(2))).toMatchObject({ kind: 'drifted', causes: ['crash-loop'] })
    expect(judge(livedFor(3, { restarts: 22 }), observed(1))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/restarted-recently'],
    })
    expect(judge(livedFor(61, { restarts: 22 }), observed(2))).toMatchObject({
      kind: 'drifted',
      causes: ['crash-loop'],
    })
    expect(judge(livedFor(300, { restarts: 22 }), observed(2)).kind).toBe('proven')
  })

  it('is reported with its build only if it runs another one', () => {
    const restarted = livedFor(1, {
      restarts: 1,
      image: stale,
      imageId: stale.id,
      resolved: stale,
      ownLabels: stale.labels,
    })
    expect(judge(restarted).findings).toEqual(['build/other-commit', 'runtime/other-commit'])
  })

  it('has an uptime of zero when its start is in the future', () => {
    expect(judge(livedFor(-100, { restarts: 1 })).kind).toBe('unproven')
  })

  it.each([
    ['here', 4, 1, 0, 'unproven'],
    ['here', 11, 1, 0, 'proven'],
    ['here', 15, 4, 60, 'unproven'],
    ['here', 41, 4, 60, 'proven'],
    ['elsewhere', 4, 1, 0, 'unproven'],
    ['elsewhere', 15, 4, 60, 'unproven'],
    ['elsewhere', 60, 4, 60, 'proven'],
  ])(
    'can be the next task of a swarm: %s, %i s after %i failed within %i s, is %s',
    (where, ran, times, within, kind) => {
      const life = {
        node: 'node-1',
        state: 'running',
        error: undefined,
        id: 'b',
        since: ran,
        failed: { times, within },
      }
      const digest = `acme/api:2@sha256:${'d'.repeat(64)}`
      const one =
        where === 'here'
          ? task(1, fresh, { startedAt: ago(ran), createdAt: ago(ran), task: { ...life, here: true } })
          : elsewhere(digest, { task: { ...life, here: false } })
      const [planned, seen_] = swarming([one], swarm(), where === 'here' ? {} : { image: digest })
      const [first] = seen_.targets
      if (first?.evidence.kind !== 'seen' || first.evidence.value.kind !== 'host') throw new Error('no host')
      const { clock } = livedFor(0)
      const view = { ...first.evidence.value, clock }
      expect(
        resultOf(judgeChain(planned, { ...seen_, targets: [{ target: 'prod', evidence: seen(view) }] })),
      ).toMatchObject({
        kind,
        findings: kind === 'proven' ? [] : ['runtime/restarted-recently'],
      })
    },
  )

  it('can be a unit of the host', () => {
    const began = (at: string) => kept(seen(hostProcess({ restarts: 7, main: main({ startedAt: at }) })))
    const [planned, observed] = began('2026-11-22T10:00:00.000Z')
    const clock = Date.parse('2026-11-22T10:00:04Z') / 1000
    const at = (seconds: number): Observations => ({
      ...observed,
      targets: observed.targets.map((one) =>
        one.evidence.kind === 'seen' && one.evidence.value.kind === 'host'
          ? { ...one, evidence: seen({ ...one.evidence.value, clock: clock + seconds }) }
          : one,
      ),
    })
    expect(resultOf(judgeChain(planned, at(0))).findings).toEqual(['runtime/restarted-recently'])
    expect(resultOf(judgeChain(planned, at(60))).kind).toBe('proven')
  })

  it.each<[string, Partial<HostProcess>, number]>([
    ['its release was put there just before', { newest: { path: '/a', changedAt: ago(65) } }, 90],
    ['its release was put there ten minutes before', { newest: { path: '/a', changedAt: ago(605) } }, 600],
    ['its link was switched last', { newest: { path: '/a', changedAt: ago(9000) }, ways: [switchedAt(65)] }, 90],
    ['its release link was switched last', { release: { ...release('2', merged), linkedAt: ago(65) } }, 90],
    [
      'the last of several changes counts',
      { newest: { path: '/a', changedAt: ago(605) }, ways: [switchedAt(9000), switchedAt(65)] },
      90,
    ],
    [
      'a change in the moment of the start counts',
      { newest: { path: '/a', changedAt: ago(605) }, ways: [switchedAt(5)] },
      10,
    ],
    [
      'a change after the start does not count',
      { newest: { path: '/a', changedAt: ago(605) }, ways: [switchedAt(2)] },
      600,
    ],
    ['nothing shows when its release was put there', {}, 10],
  ])('needs as long as a unit that crashed once: %s', (_, facts, needed) => {
    const bare = { ...release('2', merged), linkedAt: undefined }
    const process = hostProcess({
      restarts: 1,
      main: main({ startedAt: ago(5) }),
      release: bare,
      ways: [way({ links: [] })],
      ...facts,
    })
    const { newest, ...unchanged } = process
    const [planned, observed] = kept(seen('newest' in facts ? process : unchanged), { reloads: true })
    const [only] = observed.targets
    if (only?.evidence.kind !== 'seen' || only.evidence.value.kind !== 'host') throw new Error('no host')
    const { clock } = livedFor(0)
    const at = [{ ...only, evidence: seen({ ...only.evidence.value, clock }) }]
    expect(judgeChain(planned, { ...observed, targets: at }).chain[2]?.findings).toMatchObject([
      { code: 'runtime/restarted-recently', ran: 5, needed },
    ])
  })

  it('can be the only worker of a supervisor, which does not report restarts', () => {
    const worker = (startedAt: string) => ({ ...main(), pid: 4712, startedAt })
    const [planned, sights] = kept(
      seen(
        hostProcess({
          main: { ...main(), release: undefined, supervisor: 'pm2' },
          children: [worker('2026-11-22T10:00:00.000Z')],
        }),
      ),
    )
    const clock = Date.parse('2026-11-22T10:00:04Z') / 1000
    const at = (seconds: number): Observations => ({
      ...sights,
      targets: sights.targets.map((one) =>
        one.evidence.kind === 'seen' && one.evidence.value.kind === 'host'
          ? { ...one, evidence: seen({ ...one.evidence.value, clock: clock + seconds }) }
          : one,
      ),
    })
    expect(resultOf(judgeChain(planned, at(0))).findings).toEqual(['runtime/restarted-recently'])
    expect(resultOf(judgeChain(planned, at(10))).kind).toBe('proven')
  })
})

describe('the time that a restarted instance has to stay up', () => {
  const place = service('api').place
  const instance = { target: 'prod', service: 'api', container: 'api', compose: undefined }
  const clock = Date.parse('2026-11-22T12:00:00Z') / 1000
  const needed = (facts: Partial<Parameters<typeof judgeRestarts>[0]>, observed = 0): number | undefined => {
    const lived = { state: 'running', restarts: 1, createdAt: ago(864_000), startedAt: ago(1), ...facts }
    const [finding] = judgeRestarts(lived, { clock, restarts: () => observed }, service('api', { place }), instance)
    return finding !== undefined && 'needed' in finding ? finding.needed : undefined
  }
  const failed = (times: number, within: number) => ({
    restarts: 0,
    createdAt: ago(1),
    task: { node: 'node-1', here: true, state: 'running', error: undefined, failed: { times, within } },
  })

  it.each([
    ['ten seconds when it is not known when it was created', { createdAt: undefined }, 10],
    ['a minute after a long life', {}, 60],
    ['one and a half lives of ten minutes', { startedAt: ago(1), createdAt: ago(601) }, 600],
    ['one and a half lives of five minutes', { startedAt: ago(1), createdAt: ago(301) }, 450],
    ['a minute after four restarts in days', { restarts: 4 }, 60],
    ['ten minutes after five restarts in days', { restarts: 5 }, 600],
    ['ten seconds after one task that failed', failed(1, 0), 10],
    ['two lives of three tasks', failed(3, 60), 60],
    ['ten minutes at most for tasks', failed(2, 5000), 600],
  ])('is %s', (_, facts, seconds) => {
    expect(needed(facts)).toBe(seconds)
  })

  it('counts restarts of the container and of its tasks together', () => {
    const lived = { state: 'running', startedAt: ago(1), ...failed(2, 10), restarts: 3 }
    expect(judgeRestarts(lived, { clock, restarts: () => 0 }, service('api'), instance)).toMatchObject([
      { restarts: 5 },
    ])
  })

  it.each([
    [9, 'runtime/restarted-recently'],
    [10, undefined],
  ])('is over after exactly that: %i s of ten', (seconds, code) => {
    const lived = { state: 'running', startedAt: ago(seconds), ...failed(1, 0) }
    const [finding] = judgeRestarts(lived, { clock, restarts: () => 0 }, service('api'), instance)
    expect(finding?.code).toBe(code)
  })

  it('does not apply to a stopped instance', () => {
    expect(needed({ state: 'exited' })).toBeUndefined()
  })

  describe('of a worker', () => {
    const worker = (seconds: number, inRelease = true) => ({
      ...main({ startedAt: ago(seconds) }),
      release: inRelease ? release('2', undefined) : undefined,
    })
    const judged = (facts: Parameters<typeof judgeWorkers>[0]) =>
      judgeWorkers(facts, { clock }, service('api'), instance).map((finding) => [
        finding.code,
        'ran' in finding ? finding.ran : undefined,
      ])
    const supervisor = { ...main({ supervisor: 'pm2' }), release: undefined }

    it.each<[string, Parameters<typeof judgeWorkers>[0], number | undefined]>([
      ['a supervisor', { main: supervisor, children: [worker(4)] }, 4],
      ['the oldest one', { main: supervisor, children: [worker(4), worker(8), worker(2)] }, 8],
      ['a supervisor in the release', { main: { ...worker(60), supervisor: 'pm2' }, children: [worker(4)] }, 4],
      ['a process that is not in the release', { main: worker(60, false), children: [worker(4)] }, 4],
    ])('is ten seconds: %s', (_, facts, ran) => {
      expect(judged(facts)).toEqual([['runtime/restarted-recently', ran]])
    })

    it.each<[string, Parameters<typeof judgeWorkers>[0]]>([
      ['one that ran for ten seconds', { main: supervisor, children: [worker(10), worker(1)] }],
      ['a helper outside of the release', { main: supervisor, children: [worker(4, false)] }],
      ['no workers', { main: supervisor, children: [] }],
      ['unknown workers', { main: supervisor }],
      ['a program without a supervisor', { main: worker(60), children: [worker(4)] }],
      ['no process', { children: [worker(4)] }],
    ])('does not apply to %s', (_, facts) => {
      expect(judged(facts)).toEqual([])
    })
  })
})
