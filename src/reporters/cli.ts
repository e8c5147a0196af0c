import { fillIn } from '../problem.ts'
import type { Draft } from './draft.ts'
import { inText } from './escape.ts'
import { counted } from './messages/names.ts'
import { list, plain, say } from './phrase.ts'

/** An input as the help shows it. */
export interface Flag {
  readonly name: string
  readonly description: string
  readonly default: string | undefined
}

const width = 98

function folded(text: string, indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.replaceAll('`', '').split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`)
}

/** What `--help` prints: the commands, and a flag for each input. */
export function renderHelp(version: string, flags: readonly Flag[]): string {
  const listed = flags.map(({ name, description, default: value }) => {
    const text = value === undefined ? description : `${description} Default: ${value}`
    return `  --${name.padEnd(20)} ${folded(text, 25)}`
  })
  return `Runtime Drift ${version}: proves that the commit you merged is what is running.

  runtime-drift verify [--INPUT VALUE]…  looks, judges and tells; looks again until it is settled
  runtime-drift init [--stdout]          writes a first .github/runtime-drift.yml from what the
                                         repository says of its deployment, or prints it
  runtime-drift manifest DIR [--out FILE] [--commit SHA]
                                         lists the files of a build with their SHA-256, for
                                         \`manifest:\` of a service
  runtime-drift collector [--services …] [--config FILE]
                                         prints the read-only script for a host that publishes its
                                         own evidence behind https
  runtime-drift serve [--listen HOST:PORT] [--services …] [--config FILE]
                                         answers with that evidence, signed when the variable
                                         RUNTIME_DRIFT_SIGN_SECRET is set
  runtime-drift demo                     the main job, on a deployment that it plays itself
  runtime-drift --help | --version

The flags of verify are the inputs of the action. A flag can be given more than once where an
input takes several lines. @FILE reads a value from a file. Every process of this machine can read
a command line, so secrets must come from a file, or from the variables RUNTIME_DRIFT_SSH_KEY,
RUNTIME_DRIFT_SSH_KEY_PASSPHRASE and RUNTIME_DRIFT_GITHUB_TOKEN.

${listed.join('\n')}

  --feature NAME           Asks for one feature of the config, and what it needs. (terminal only)
  --json FILE              Writes the JSON report to FILE. (terminal only)
  --no-color, --color      Colours are on when the output is a terminal and NO_COLOR is not set.

Without --commit it is the commit that the checkout is at. Without --ssh-known-hosts it is
~/.ssh/known_hosts, and without --ssh-key your ssh agent is asked.

Exit codes: 0 proven, 1 drifted, 2 unproven, 64 wrong input, 70 a fault of the tool.
`
}

/** Says that a word is no command, and which there are. */
export const explainCommand = (word: string, known: readonly string[]): string =>
  `${inText(say`${word.slice(0, 64)} is no command of runtime-drift; the commands are ${list(known)}. See runtime-drift --help.`)}\n`

/** Says where evidence is served. */
export const explainServing = (url: string, isSigned: boolean): string =>
  `${inText(say`The evidence of this host is served at ${url}${plain(isSigned ? ', signed, to requests that are signed' : ' to everybody who can reach that address')}.`)}\n`

/** Says what was written, and what a person does now. */
export function explainDrafted(path: string, { targets, services, routes }: Draft, text: string): string {
  const amounts = [
    counted(targets.length, 'target'),
    counted(services.length, 'service'),
    counted(routes.length, 'route'),
  ]
  const left = text.split('\n').filter((line) => !/^\s*#/.test(line) && line.includes(fillIn)).length
  const fill =
    left === 0
      ? say``
      : say`Fill in ${plain(counted(left, 'value'))} that ${plain(left === 1 ? 'is' : 'are')} marked ${fillIn}, `
  const next = say`${left === 0 ? plain('Read it, ') : plain('read it, ')}then try it: ${`runtime-drift verify --config ${path}`}`
  return `${inText(say`Wrote ${path}: ${plain(amounts.join(', '))}.`)}\n${inText(say`${fill}${next}`)}\n`
}
