import type { buildConnector } from 'undici'
import type { Destination, Dial, Lines, Way } from './dial.ts'
import { dialOrigin } from './proxied.ts'

/** A connection that is made before it is needed. */
export interface Ahead {
  readonly dial: Dial
  /**
   * Passes the result to `callback` as soon as it is known; false when the connection was made and lost again. Call
   * it once.
   */
  hand(callback: buildConnector.Callback): boolean
}

/** Dials at once, and keeps the result. */
export function dialAhead(lines: Lines, to: Destination, limit: number, way: Way): Ahead {
  let outcome: buildConnector.CallbackArgs | undefined
  let taker: buildConnector.Callback | undefined
  // A waiting connection has no listener yet; its user later sees that it is closed.
  const unheard = (): void => {}
  const dialled = dialOrigin(
    lines,
    to,
    limit,
    (...came) => {
      if (taker !== undefined) return taker(...came)
      outcome = came
      came[1]?.on('error', unheard)
    },
    way,
  )
  return {
    dial: dialled,
    hand(callback) {
      const came = outcome
      if (came === undefined) taker = callback
      else if (came[1]?.destroyed) return false
      // The HTTP client expects an asynchronous callback.
      else
        queueMicrotask(() => {
          callback(...came)
          came[1]?.removeListener('error', unheard)
        })
      return true
    },
  }
}
