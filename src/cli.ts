import { version } from './version.ts'

const [command, ...words] = process.argv.slice(2)

/** The terminal: words in, exit code out (sysexits.h: 64 is EX_USAGE, 70 EX_SOFTWARE). */
async function main(): Promise<number> {
  switch (command) {
    case 'verify':
      return (await import('./cli/verify.ts')).runVerify(words)
    case 'manifest':
      return (await import('./cli/manifest.ts')).runManifest(words)
    case 'collector':
      return (await import('./cli/collector.ts')).runCollector(words)
    case 'init':
      return (await import('./cli/init.ts')).runInit(words)
    case 'serve':
      return (await import('./cli/serve.ts')).runServe(words)
    case 'demo':
      return (await import('./cli/demo.ts')).runDemo(words)
    case '--version':
      process.stdout.write(`${version}\n`)
      return 0
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      return (await import('./cli/help.ts')).runHelp(command === undefined)
  }
  return (await import('./cli/help.ts')).refuseCommand(command)
}

process.exitCode = 70
try {
  process.exitCode = await main()
} catch (bug) {
  process.stderr.write((await import('./reporters/bug.ts')).renderBug(bug))
}
setTimeout(() => process.exit(), 1_000).unref()
