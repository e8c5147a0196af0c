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

describe('limited concurrency', () => {
  it('starts work at once while a place is free', () => {
    expect(work(3, 3, 10).began).toEqual([0, 0, 0])
  })

  it('starts work as soon as a place becomes free', async () => {
    const { clock, began, all } = work(5, 2, 100)
    expect(await clock.run(all)).toEqual([100, 100, 200, 200, 300])
    expect(began).toEqual([0, 0, 100, 100, 200])
    expect(clock.sleepers()).toBe(0)
  })

  it('starts work when earlier work hangs, up to the limit at a time', async () => {
    const stop = new AbortController()
    const { clock, began, all } = work(6, 2, undefined, stop.signal)
    clock.at(12_000, () => stop.abort())
    await clock.run(all)
    expect(began).toEqual([0, 0, 5_000, 5_000, 10_000, 10_000])
    expect(clock.sleepers()).toBe(0)
  })

  it('frees the place of work that fails', async () => {
    const clock = openClock()
    const inTurn = openTurns(1, 5_000, clock)
    const failing = inTurn(() => Promise.reject(new Error('no')), never)
    const next = inTurn(async () => clock.now(), never)
    await expect(failing).rejects.toThrow('no')
    expect(await clock.run(next)).toBe(0)
  })

  it('ends at once when the run is over, and leaves no work waiting', async () => {
    const stop = new AbortController()
    const { clock, began, all } = work(4, 1, undefined, stop.signal)
    clock.at(1_000, () => stop.abort())
    await clock.run(all)
    expect(began).toEqual([0, 1_000, 1_000, 1_000])
    expect(clock.sleepers()).toBe(0)
  })

  it('gives no place to work that no longer waits', async () => {
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
