import type { SwarmTask } from '../../chain/evidence/swarm.ts'
import type { Stop } from '../../chain/verdict.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { count } from './measure.ts'

/** What a swarm calls the state of a task; on which node, when the host that was asked is another. */
export const wordTaskState = ({ state, node, here }: SwarmTask): Phrase =>
  here ? say`${plain(state)}` : say`${plain(state)} on ${node}`

type Stopped = Omit<Stop, 'instance'> & { readonly task?: SwarmTask }

/** What a swarm says of a task that does not run: `rejected on node-2: No such image`. */
function wordTask({ state, node, error }: SwarmTask): Phrase {
  const where = node === '' ? say`` : say` on ${node}`
  return error === undefined ? say`${state}${where}` : say`${state}${where}: ${error}`
}

/** What the engine says of a container that does not run: `exited with code 137 after 3 restarts`. */
export function wordStop({ state, exitCode, restarts, task }: Stopped): Phrase {
  if (task !== undefined) return wordTask(task)
  const often = restarts === 0 ? say`` : say` after ${count(restarts, 'restart')}`
  if (state === 'created') return plain('created, but never started')
  const ended = state === 'exited' || state === 'dead' || state === 'restarting'
  return say`${plain(ended ? `${state} with code ${exitCode}` : state)}${often}`
}
