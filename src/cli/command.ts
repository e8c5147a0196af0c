import type { CommandHelp } from '../reporters/cli.ts'
import type { Exit } from './exit-codes.ts'

/** A command: its help, and what it does. */
export interface Command extends Omit<CommandHelp, 'name' | 'exits'> {
  readonly exits: readonly Exit[]
  /** Gets the arguments after the name of the command, and gives the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>
}
