import type { Cached } from '../../chain/cache.ts'
import type { Diagnosis } from '../../chain/diagnosis.ts'
import type { Move } from '../../chain/redirect.ts'
import { list, type Phrase, plain, say } from '../phrase.ts'
import { counted, lasting } from './measure.ts'

/** What a wrong answer says of its route, in the few words of a row. */
export function wordDiagnosis(diagnosis: Diagnosis): Phrase {
  switch (diagnosis.code) {
    case 'edge-stale':
      return say`a cache answered (${wordCache(diagnosis.cache)})`
    case 'edge-alone':
      return say`${diagnosis.via} behind it answers as declared`
    case 'edge-hides':
      return plain('the public address hides it: that answers as declared')
    case 'throttled':
      return say`too many requests${wordWait(diagnosis.after)}`
    case 'upstream-down':
      return say`nobody behind the proxy answered${wordWait(diagnosis.after)}`
    case 'code-fails':
      return plain('the code is there and fails')
    case 'login-wall':
      return plain('it asks who is there')
    case 'moved':
      return plain(`it points ${moves[diagnosis.to]}; redirects are not followed`)
    case 'nothing-routed':
      return plain('nothing that was asked there is known')
    case 'not-routed':
      return diagnosis.by === undefined
        ? plain('nothing is routed there')
        : say`nothing is routed there, says ${diagnosis.by.server}; the other routes are answered by ${diagnosis.by.others}`
    case 'method-missing':
      return diagnosis.allow.length === 0
        ? plain('the path exists, but not for this method')
        : say`the path exists, but only for ${list(diagnosis.allow)}`
    case 'turned-away':
      return diagnosis.credential
        ? plain('the route exists and refuses the credential')
        : plain('the route exists and asks who is there')
  }
}

export const moves: Readonly<Record<Move, string>> = {
  tls: 'to the same address over another scheme',
  slash: 'to the same path with another slash at its end',
  host: 'to another host',
  path: 'to another path',
}

/** `x-cache: HIT, 5 min old`. */
export function wordCache({ by, said, age }: Cached): Phrase {
  const old = age === undefined ? say`` : say`${plain(ageing(age))} old`
  if (by === 'age') return old
  return age === undefined ? say`${`${by}: ${said}`}` : say`${`${by}: ${said}`}, ${old}`
}

const hour = 3600
const day = 24 * hour

/** Seconds of something that may be old: `0.4 h` is nobody's word, and neither is `14400 min`. */
export function ageing(seconds: number): string {
  if (seconds === 0) return 'less than a second'
  if (seconds < 2 * hour) return lasting(seconds * 1000)
  return seconds < 2 * day ? counted(Math.floor(seconds / hour), 'hour') : counted(Math.floor(seconds / day), 'day')
}

const wordWait = (seconds: number | undefined): Phrase =>
  seconds === undefined ? say`` : say`; it asks to wait ${plain(lasting(seconds * 1000))}`
