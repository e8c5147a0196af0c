import { nearest } from '../inputs/nearest.ts'
import { explainCommand, renderCommandHelp, renderHelp } from '../reporters/cli.ts'
import { version } from '../version.ts'
import { commands } from './commands.ts'
import { exitCodes, exitOf } from './exit-codes.ts'
import { print } from './print.ts'

/** Prints the help of all commands or of one. An unknown command, or none, is wrong input. */
export async function runHelp(name: string | undefined, args: readonly string[]): Promise<number> {
  const isHelp = name === 'help' || name === '--help' || name === '-h'
  const topic = isHelp ? args.find((arg) => !arg.startsWith('-')) : name
  if (topic === undefined) {
    const overview = renderHelp(version, await listed())
    if (isHelp) await print(overview)
    else process.stderr.write(overview)
    return isHelp ? 0 : exitOf('wrongInput')
  }
  const command = await commands.get(topic)?.()
  if (command === undefined) {
    const known = [...commands.keys()]
    process.stderr.write(explainCommand(topic, nearest(topic, known), known))
    return exitOf('wrongInput')
  }
  const { exits, ...help } = command.command
  await print(renderCommandHelp({ name: topic, ...help, exits: exits.map((exit) => exitCodes[exit]) }))
  return 0
}

const listed = () =>
  Promise.all([...commands].map(async ([name, load]) => ({ name, summary: (await load()).command.summary })))
