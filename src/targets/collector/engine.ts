import { unseen } from '../../chain/evidence.ts'
import { bounded } from './frame.ts'

/** What became of one engine command: its exit code as the shell saw it. */
export interface EngineCall {
  readonly name: string
  readonly code: number
}

/** The exit code of a shell for a command that is not there (POSIX, 2.8.2). */
const notFound = 127

/** Docker's own words (20.10 to 29) for a socket that may not be opened, and for a daemon that does not answer. */
const permission = /permission denied while trying to connect|dial unix [^:]*: connect: permission denied/i
const down =
  /cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect|connection refused|dial unix [^:]*: connect: no such file/i

/** Why the engine did not answer: not there, not for this user, not running, or something that it says itself. */
export function engineUnseen(call: EngineCall, said: readonly string[]) {
  const text = said.join('\n')
  const facts = { said: bounded(text), about: `docker ${call.name}`, amount: call.code }
  if (call.code === notFound) return unseen('run', 'engine-missing', facts)
  if (/this node is not a swarm manager/i.test(text)) return unseen('run', 'not-a-manager', facts)
  if (permission.test(text)) return unseen('run', 'engine-permission', facts)
  if (down.test(text)) return unseen('run', 'engine-down', facts)
  return unseen('run', 'engine-failed', facts)
}
