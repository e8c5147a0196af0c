/** Begins `work` at once if a place is free, else when one becomes free or `signal` aborts. */
export type InTurn = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>

/** Ends after `ms` milliseconds, or at once when `signal` aborts. */
interface Sleeper {
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/**
 * Runs up to `max` pieces of work concurrently. Work that hangs must not delay the rest until its timeout: after
 * `patience` milliseconds the first `max` waiting pieces begin anyway, after twice as long the next `max`, and so on.
 */
export function openTurns(max: number, patience: number, time: Sleeper): InTurn {
  const waiting: (() => void)[] = []
  let free = max

  function takePlace(): boolean {
    if (free === 0) return false
    free -= 1
    return true
  }

  /** Whether a place became free; false if `patience` ran out or `signal` aborted first. */
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
    // No `await` if a place is free: the work has then begun when this returns, before other modules are loaded.
    const placed = takePlace() || (await awaitPlace(signal))
    try {
      return await work()
    } finally {
      if (placed) leavePlace()
    }
  }
}
