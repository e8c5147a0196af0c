import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { ago, livedFor } from '../builders/host-of-age.ts'
import { fresh, observations, plan, service, told } from '../builders/observations.ts'
import { elsewhere, hostProcess, kept, main, swarm, swarming, task } from '../builders/swarm.ts'

const judge = (view: ReturnType<typeof livedFor>, facts: Partial<Observations> = {}) =>
  told(
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
      const [asked, seen_] = swarming([one], swarm(), where === 'here' ? {} : { image: digest })
      const [first] = seen_.targets
      if (first?.evidence.kind !== 'seen' || first.evidence.value.kind !== 'host') throw new Error('no host')
      const { clock } = livedFor(0)
      const view = { ...first.evidence.value, clock }
      expect(told(judgeChain(asked, { ...seen_, targets: [{ target: 'prod', evidence: seen(view) }] }))).toMatchObject({
        kind,
        findings: kind === 'proven' ? [] : ['runtime/restarted-recently'],
      })
    },
  )

  it('can be a unit of the host', () => {
    const began = (at: string) => kept(seen(hostProcess({ restarts: 7, main: main({ startedAt: at }) })))
    const [asked, observed] = began('2026-11-22T10:00:00.000Z')
    const clock = Date.parse('2026-11-22T10:00:04Z') / 1000
    const at = (seconds: number): Observations => ({
      ...observed,
      targets: observed.targets.map((one) =>
        one.evidence.kind === 'seen' && one.evidence.value.kind === 'host'
          ? { ...one, evidence: seen({ ...one.evidence.value, clock: clock + seconds }) }
          : one,
      ),
    })
    expect(told(judgeChain(asked, at(0))).findings).toEqual(['runtime/restarted-recently'])
    expect(told(judgeChain(asked, at(60))).kind).toBe('proven')
  })

  it('can be the only worker of a supervisor, which does not report restarts', () => {
    const worker = (startedAt: string) => ({ ...main(), pid: 4712, startedAt })
    const [asked, sights] = kept(
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
    expect(told(judgeChain(asked, at(0))).findings).toEqual(['runtime/restarted-recently'])
    expect(told(judgeChain(asked, at(10))).kind).toBe('proven')
  })
})
