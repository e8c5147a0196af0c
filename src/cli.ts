import { commands } from './cli/commands.ts'
import { version } from './version.ts'

const [name, ...words] = process.argv.slice(2)

/** Runs a command of the command line and gives its exit code. */
async function main(): Promise<number> {
  if (name === '--version') {
    process.stdout.write(`${version}\n`)
    return 0
  }
  const command = commands.get(name ?? '')
  if (command !== undefined && !asksForHelp(words)) return (await command()).command.run(words)
  const { runHelp } = await import('./cli/help.ts')
  return runHelp(name, words)
}

/** A `--help` after `--` belongs to the command that runs. */
function asksForHelp(given: readonly string[]): boolean {
  const end = given.indexOf('--')
  return given.slice(0, end === -1 ? undefined : end).some((word) => word === '--help' || word === '-h')
}

process.exitCode = 70
// A reader that ends early, such as `head`, must not turn into an internal error. The exit code shows the verdict.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
try {
  process.exitCode = await main()
} catch (bug) {
  process.stderr.write((await import('./reporters/bug.ts')).renderBug(bug))
}
// A socket that a server never closes must not keep the process running.
setTimeout(() => process.exit(), 1_000).unref()
