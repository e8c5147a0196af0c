import type { buildConnector } from 'undici'
import { type Destination, type Dial, dial, type Lines, type Way } from './dial.ts'

/** A connection that is made before there is anybody to use it. */
export interface Ahead {
  readonly dial: Dial
  /** Tells `callback` what came of it, as soon as that is known; false when the connection was made and lost again. To be called once. */
  hand(callback: buildConnector.Callback): boolean
}

/** Dials at once, and keeps what comes of it. */
export function dialAhead(lines: Lines, to: Destination, limit: number, way: Way): Ahead {
  let outcome: buildConnector.CallbackArgs | undefined
  let taker: buildConnector.Callback | undefined
  // Nobody listens yet to a connection that waits; whoever takes it sees that it is gone.
  const unheard = (): void => {}
  const dialled = dial(
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
      // The HTTP client expects to be told later.
      else
        queueMicrotask(() => {
          callback(...came)
          came[1]?.removeListener('error', unheard)
        })
      return true
    },
  }
}
