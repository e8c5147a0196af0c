import { openTurns } from '../../src/verify/limiter.ts'
import { openClock } from '../clock.ts'

const never = new AbortController().signal

/** `count` pieces of work that take `took` milliseconds each, or for ever, and when each began. */
function work(count: number, max: number, took: number | undefined, signal = never) {
  const clock = openClock()
  const inTurn = openTurns(max, 5_000, clock)
  const began: number[] = []
  const all = Array.from({ length: count }, () =>
    inTurn(async () => {
      began.push(clock.now())
      await (took === undefined ? clock.sleep(1e9, signal) : clock.sleep(took, never))
      return clock.now()
    }, signal),
  )
  return { clock, began, all: Promise.all(all) }
}

describe('turns', () => {
  it('begin at once while a place is free, before they are awaited', () => {
    expect(work(3, 3, 10).began).toEqual([0, 0, 0])
  })

  it('begin as soon as a place becomes free', async () => {
    const { clock, began, all } = work(5, 2, 100)
    expect(await clock.run(all)).toEqual([100, 100, 200, 200, 300])
    expect(began).toEqual([0, 0, 100, 100, 200])
    expect(clock.sleepers()).toBe(0)
  })

  it('begin anyway when earlier work hangs, as many at a time as there are places', async () => {
    const stop = new AbortController()
    const { clock, began, all } = work(6, 2, undefined, stop.signal)
    clock.at(12_000, () => stop.abort())
    await clock.run(all)
    expect(began).toEqual([0, 0, 5_000, 5_000, 10_000, 10_000])
    expect(clock.sleepers()).toBe(0)
  })

  it('free their place when the work fails', async () => {
    const clock = openClock()
    const inTurn = openTurns(1, 5_000, clock)
    const failing = inTurn(() => Promise.reject(new Error('no')), never)
    const next = inTurn(async () => clock.now(), never)
    await expect(failing).rejects.toThrow('no')
    expect(await clock.run(next)).toBe(0)
  })

  it('end at once when the run is over, and leave no work waiting', async () => {
    const stop = new AbortController()
    const { clock, began, all } = work(4, 1, undefined, stop.signal)
    clock.at(1_000, () => stop.abort())
    await clock.run(all)
    expect(began).toEqual([0, 1_000, 1_000, 1_000])
    expect(clock.sleepers()).toBe(0)
  })

  it('do not give a place to work that no longer waits', async () => {
    const clock = openClock()
    const inTurn = openTurns(1, 5_000, clock)
    const began: number[] = []
    const take = (ms: number) => () => {
      began.push(clock.now())
      return clock.sleep(ms, never)
    }
    const all = [
      inTurn(take(7_000), never),
      inTurn(take(1_000), never),
      inTurn(take(3_000), never),
      inTurn(take(1), never),
    ]
    await clock.run(Promise.all(all))
    expect(began).toEqual([0, 5_000, 7_000, 10_000])
  })
})
