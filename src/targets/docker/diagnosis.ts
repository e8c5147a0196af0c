import { type Evidence, noEvidence } from '../../model/evidence.ts'
import type { HostView } from '../../model/host.ts'
import { type Finished, usualBounds } from '../bounded.ts'
import { readCollected } from '../collector/index.ts'
import { bounded } from '../collector/shell.ts'
import type { ServiceAsk } from '../port.ts'

/**
 * The evidence of a check, or why there is none: first the end of the shell, then its answer. `timeout` in
 * milliseconds.
 */
export function readRun(
  { ending, stdout, stderr }: Finished,
  nonce: string,
  timeout: number,
  ask: readonly ServiceAsk[],
): Evidence<HostView> {
  const received = bounded(stderr)
  switch (ending.by) {
    case 'spawn':
      return noEvidence('prepare', 'shell-missing', { received: ending.code })
    case 'cancelled':
      return noEvidence('run', 'cancelled')
    case 'too-large':
      return noEvidence('read', 'answer-too-large', { limit: usualBounds.stdout })
    case 'timeout':
      return noEvidence('run', 'session-timeout', { limit: timeout })
    case 'signal':
      return noEvidence('run', 'remote-signal', { received: ending.signal })
    case 'exit': {
      const read = readCollected(stdout, nonce, ask)
      const silent = read.kind === 'missing' && read.why.phase === 'read'
      return silent && ending.code !== 0 ? noEvidence('run', 'remote-exit', { received, amount: ending.code }) : read
    }
  }
}
