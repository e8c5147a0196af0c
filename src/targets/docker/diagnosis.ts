import { type Evidence, type HostView, unseen } from '../../chain/evidence.ts'
import { type Finished, usualBounds } from '../bounded.ts'
import { bounded } from '../collector/frame.ts'
import { readCollected } from '../collector/index.ts'
import type { ServiceAsk } from '../port.ts'

/** What a look has seen, or why not: what became of the shell, and then what its answer says. `timeout` in milliseconds. */
export function readRun(
  { ending, stdout, stderr }: Finished,
  nonce: string,
  timeout: number,
  ask: readonly ServiceAsk[],
): Evidence<HostView> {
  const said = bounded(stderr)
  switch (ending.by) {
    case 'spawn':
      return unseen('prepare', 'shell-missing', { said: ending.code })
    case 'cancelled':
      return unseen('run', 'cancelled')
    case 'too-large':
      return unseen('read', 'answer-too-large', { limit: usualBounds.stdout })
    case 'timeout':
      return unseen('run', 'session-timeout', { limit: timeout })
    case 'signal':
      return unseen('run', 'remote-signal', { said: ending.signal })
    case 'exit': {
      const read = readCollected(stdout, nonce, ask)
      const silent = read.kind === 'unseen' && read.why.phase === 'read'
      return silent && ending.code !== 0 ? unseen('run', 'remote-exit', { said, amount: ending.code }) : read
    }
  }
}
