/** Begins work at once while there is room, and else when its turn comes or `signal` aborts. Gives what the work gives. */
export type InTurn = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>

/** As much of the clock as patience takes: ends after `ms` milliseconds, or at once when `signal` aborts. */
interface Sleeper {
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/**
 * Room for `most` pieces of work at a time. What hangs until its own time-out must not take the time of those behind it:
 * after `patience` milliseconds the first `most` that wait begin all the same, after twice as long the next, and so on.
 */
export function openTurns(max: number, patience: number, time: Sleeper): InTurn {
  const waiting: (() => void)[] = []
  let free = max

  function takePlace(): boolean {
    if (free === 0) return false
    free -= 1
    return true
  }

  /** Whether a place was given up; false when patience, or the run, was over before. */
  async function awaitPlace(signal: AbortSignal): Promise<boolean> {
    const called = new AbortController()
    const call = (): void => called.abort()
    waiting.push(call)
    await time.sleep(patience * Math.ceil(waiting.length / max), AbortSignal.any([called.signal, signal]))
    if (called.signal.aborted) return true
    waiting.splice(waiting.indexOf(call), 1)
    return false
  }

  function leavePlace(): void {
    const call = waiting.shift()
    if (call === undefined) free += 1
    else call()
  }

  return async (work, signal) => {
    // Without an `await` while there is room: then it has begun when this returns, before anything else is loaded.
    const placed = takePlace() || (await awaitPlace(signal))
    try {
      return await work()
    } finally {
      if (placed) leavePlace()
    }
  }
}
