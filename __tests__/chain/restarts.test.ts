import { seen } from '../../src/chain/evidence.ts'
import { judgeChain } from '../../src/chain/index.ts'
import type { World } from '../../src/chain/world.ts'
import { daemon, kept, main } from './kept.ts'
import { ago, livedFor } from './lived.ts'
import { plan, service, told, world } from './world.ts'

const judge = (view: ReturnType<typeof livedFor>, facts: Partial<World> = {}) =>
  told(
    judgeChain(
      plan({ services: [service('api')] }),
      world({ targets: [{ target: 'prod', sight: seen(view) }], ...facts }),
    ),
  )
const observed = (count: number) => ({ restarts: [{ target: 'prod', name: 'pack_api_1', count }] })

describe('an instance that was restarted', () => {
  it('is proven at once when it never was', () => {
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
  ])('%i s ago, for the %ith time in %i s, is %s', (ran, restarts, age, kind) => {
    expect(judge(livedFor(ran, { restarts, createdAt: ago(age) })).kind).toBe(kind)
  })

  it('is a crash loop when this run saw it twice, until it stays up', () => {
    expect(judge(livedFor(3, { restarts: 22 }), observed(2))).toMatchObject({ kind: 'drifted', causes: ['crash-loop'] })
    expect(judge(livedFor(3, { restarts: 22 }), observed(1))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/restarted-recently'],
    })
    expect(judge(livedFor(61, { restarts: 22 }), observed(2)).kind).toBe('proven')
  })

  it('is not believed to have begun in the future', () => {
    expect(judge(livedFor(-100, { restarts: 1 })).kind).toBe('unproven')
  })

  it('may be a unit of the host', () => {
    const began = (at: string) => kept(seen(daemon({ restarts: 7, main: main({ startedAt: at }) })))
    const [asked, sights] = began('2026-11-22T10:00:00.000Z')
    const clock = Date.parse('2026-11-22T10:00:04Z') / 1000
    const at = (seconds: number): World => ({
      ...sights,
      targets: sights.targets.map((one) =>
        one.sight.kind === 'seen' && one.sight.value.kind === 'host'
          ? { ...one, sight: seen({ ...one.sight.value, clock: clock + seconds }) }
          : one,
      ),
    })
    expect(told(judgeChain(asked, at(0))).findings).toEqual(['runtime/restarted-recently'])
    expect(told(judgeChain(asked, at(60))).kind).toBe('proven')
  })
})
