import { fillIn } from '../problem.ts'
import type { Draft } from './draft.ts'
import { inText } from './escape.ts'
import { counted } from './messages/names.ts'
import { list, plain, say } from './phrase.ts'

/** A flag as help shows it. */
interface FlagHelp {
  /** The placeholder of its value; a switch has none. */
  readonly value?: string
  /** What it means without a value, where it may be left out. */
  readonly bare?: string
  readonly description: string
  readonly default?: string | undefined
}

/** What `runtime-drift COMMAND --help` shows. */
export interface CommandHelp {
  readonly name: string
  /** One line, for the list of all commands too. */
  readonly summary: string
  /** How it is called, without the name of the program. */
  readonly usage: readonly string[]
  /** Paragraphs that say what it does. */
  readonly about: readonly string[]
  /** Whole command lines. */
  readonly examples: readonly string[]
  readonly flags: Readonly<Record<string, FlagHelp>>
  readonly exits: readonly { readonly code: number; readonly meaning: string }[]
}

const width = 98

/** Breaks a text into lines, and indents all but the first. */
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

const indented = (text: string, indent: number): string => `${' '.repeat(indent)}${folded(text, indent)}`

/** What `--help` prints: the commands, one line each. */
export function renderHelp(version: string, commands: readonly Pick<CommandHelp, 'name' | 'summary'>[]): string {
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${folded(summary, 13)}`)
  return `Runtime Drift ${version}: proves that the commit you merged is what is running.

Usage: runtime-drift COMMAND [FLAGS]

${rows.join('\n')}

  runtime-drift COMMAND --help   shows the flags and exit codes of a command
  runtime-drift --version        prints the version

Start with \`runtime-drift demo\`, then \`runtime-drift init\` in your repository.
`
}

/** The help of one command. */
export function renderCommandHelp({ name, summary, usage, about, examples, flags, exits }: CommandHelp): string {
  const blocks = [
    [`runtime-drift ${name}: ${folded(summary, 0)}`],
    ['Usage:', ...usage.map((line) => `  runtime-drift ${line}`)],
    ...about.map((text) => [indented(text, 0)]),
    ['Flags:', ...Object.entries(flags).map(([flag, help]) => renderFlag(flag, help))],
    ...(examples.length === 0 ? [] : [['Examples:', ...examples.map((line) => `  ${line}`)]]),
    ['Exit codes:', ...exits.map(({ code, meaning }) => `  ${String(code).padEnd(4)} ${folded(meaning, 7)}`)],
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

const column = 31

function renderFlag(name: string, { value, bare, description, default: usual }: FlagHelp): string {
  const left = `  --${name}${value === undefined ? '' : bare === undefined ? ` ${value}` : ` [${value}]`}`
  const text = usual === undefined ? description : `${description} Default: ${usual}.`
  const right = folded(text, column)
  return left.length < column - 1 ? `${left.padEnd(column)}${right}` : `${left}\n${' '.repeat(column)}${right}`
}

/** Reports an unknown command, with similar ones and a list of all. */
export function explainCommand(word: string, meant: string | undefined, known: readonly string[]): string {
  const what = say`There is no command ${word.slice(0, 64)}.`
  const fix =
    meant === undefined ? say`The commands are ${list(known)}.` : say`Did you mean ${`runtime-drift ${meant}`}?`
  return `✗ ${inText(what)}\n  ${inText(fix)}\n  ${inText(say`Run ${'runtime-drift --help'} to see all commands.`)}\n`
}

/** Reports where evidence is served. */
export const explainServing = (url: string, isSigned: boolean): string =>
  `${inText(
    isSigned
      ? say`Evidence of this host is served at ${url}. Only signed requests are answered, and each answer is signed.`
      : say`Evidence of this host is served at ${url}. Anyone who can reach this address can read it.`,
  )}\n`

/** Reports what was written, and the next steps. */
export function explainDrafted(path: string, { targets, services, routes }: Draft, text: string): string {
  const amounts = [
    counted(targets.length, 'target'),
    counted(services.length, 'service'),
    counted(routes.length, 'route'),
  ]
  const left = text.split('\n').filter((line) => !/^\s*#/.test(line) && line.includes(fillIn)).length
  const fill =
    left === 0
      ? say`Read the file.`
      : say`Fill in ${plain(counted(left, 'value'))} that ${plain(left === 1 ? 'is' : 'are')} marked ${fillIn}.`
  const lines = [
    say`Wrote ${path}: ${plain(amounts.join(', '))}.`,
    fill,
    say`Check the way to each target: ${'runtime-drift doctor'}`,
    say`Then check the deployment: ${'runtime-drift verify'}`,
  ]
  return `${lines.map(inText).join('\n')}\n`
}
