import { declaredInputs } from '../inputs/index.ts'
import { explainCommand, renderHelp } from '../reporters/cli.ts'
import { version } from '../version.ts'

const commands = ['verify', 'init', 'manifest', 'collector', 'serve', 'demo', 'help']

const help = (): string =>
  renderHelp(
    version,
    Object.entries(declaredInputs).map(([name, { description, default: value }]) => ({
      name,
      description,
      default: value,
    })),
  )

/** Prints the help: as an answer (exit code 0), or because no command was given (64). */
export function runHelp(asIfWrong: boolean): number {
  ;(asIfWrong ? process.stderr : process.stdout).write(help())
  return asIfWrong ? 64 : 0
}

/** Refuses a word that is no command. */
export function refuseCommand(word: string): number {
  process.stderr.write(explainCommand(word, commands))
  return 64
}
