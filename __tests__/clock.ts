import { setImmediate } from 'node:timers/promises'
import type { Time } from '../src/verify.ts'

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/** A clock that only advances when all work waits for it, directly to the next timer. */
export interface Clock extends Time {
  /** Advances until `work` is settled; throws if all work waits and no timer is set. */
  run<T>(work: Promise<T>): Promise<T>
  /** Calls a function at a time during `run`. */
  at(ms: number, then: () => void): void
  /** How many timers are left after a run. */
  sleepers(): number
}

export function openClock(): Clock {
  let now = 0
  const sleeping = new Set<Sleeper>()

  const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const wake = (): void => {
        sleeping.delete(sleeper)
        resolve()
      }
      const sleeper: Sleeper = { at: now + Math.max(0, ms), wake }
      sleeping.add(sleeper)
      signal.addEventListener('abort', wake, { once: true })
    })

  return {
    now: () => now,
    sleep,
    sleepers: () => sleeping.size,
    at: (ms, then) => void sleep(ms - now, new AbortController().signal).then(then),
    async run(work) {
      let isSettled = false
      const settle = (): void => {
        isSettled = true
      }
      work.then(settle, settle)
      for (let step = 0; step < 10_000; step += 1) {
        // Work that does not wait for the clock runs before the clock advances.
        for (let yieldToEventLoop = 0; yieldToEventLoop < 5; yieldToEventLoop += 1) await setImmediate()
        if (isSettled) return work
        const next = [...sleeping].toSorted((a, b) => a.at - b.at)[0]
        if (next === undefined) throw new Error('all work waits, and no timer is set')
        now = next.at
        next.wake()
      }
      throw new Error('the clock ran for ever')
    },
  }
}
