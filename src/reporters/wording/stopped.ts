import type { Stop } from '../../chain/verdict.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { count } from './measure.ts'

/** What the engine says of a container that does not run: `exited with code 137 after 3 restarts`. */
export function wordStop({ state, exitCode, restarts }: Omit<Stop, 'instance'>): Phrase {
  const often = restarts === 0 ? say`` : say` after ${count(restarts, 'restart')}`
  if (state === 'created') return plain('created, but never started')
  const ended = state === 'exited' || state === 'dead' || state === 'restarting'
  return say`${plain(ended ? `${state} with code ${exitCode}` : state)}${often}`
}
