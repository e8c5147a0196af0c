/**
 * Reads what a step wrote as actions/runner 2.336 does, so that a test can say "no command was injected". Follows
 * src/Runner.Common/ActionCommand.cs (both syntaxes, escapes), src/Runner.Worker/ActionCommandManager.cs (commands,
 * stop-commands), Handlers/OutputManager.cs (which lines are tried), FileCommandManager.cs (heredocs, summary) and
 * ExecutionContext.cs (ten issues a kind, 4,096 characters each) of https://github.com/actions/runner.
 */
export interface Step {
  readonly stdout: string | Uint8Array
  readonly stderr?: string | Uint8Array
  /** Contents of the files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE, GITHUB_PATH and GITHUB_STEP_SUMMARY. */
  readonly outputFile?: string
  readonly envFile?: string
  readonly stateFile?: string
  readonly pathFile?: string
  readonly summaryFile?: string
}

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export interface Issue extends Command {
  readonly name: 'error' | 'warning' | 'notice'
}

export interface StepRead {
  /** Every command that the runner took from stdout or stderr, in order. */
  readonly commands: readonly Command[]
  /** What is kept of the issues: ten of a kind, 4,096 characters each. */
  readonly annotations: readonly Issue[]
  /** Issues above ten of a kind, which are not shown. */
  readonly dropped: number
  readonly outputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly path: readonly string[]
  readonly masks: readonly string[]
  /** What becomes the job summary; empty when the runner dropped it. */
  readonly summary: string
  /** The log as a person sees it, masks applied. */
  readonly log: readonly string[]
  /** What the runner itself complains about; any of them fails the step. */
  readonly complaints: readonly string[]
}

const stop = 'stop-commands'
const knownCommands = new Set([
  stop,
  ...['set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher', 'debug'],
  ...['warning', 'error', 'notice', 'group', 'endgroup', 'echo'],
])
const summaryLimit = 1024 * 1024
const maxIssues = 10
const longestIssue = 4096

/** Char.IsWhiteSpace of .NET, which String.TrimStart takes away. */
const blank = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/
/**
 * What a culture-sensitive IndexOf and StartsWith of .NET with ICU pass over: `#\u200d#[` is found as `##[`. The runner
 * uses those overloads, so a line counts as a command when it is one without these characters.
 */
const ignorable = /[\p{Cf}\p{DI}]|(?![\s\u0085])\p{Cc}/gu

const decode = (bytes: string | Uint8Array): string =>
  typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)

/** StreamReader.ReadLine: CR, LF and CRLF end a line. */
function linesOf(bytes: string | Uint8Array): readonly string[] {
  const lines = decode(bytes).split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function unescaped(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((whole, [from, to]) => whole.replaceAll(from, to), text)
}
const inData = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const
const inProperty = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const
const inOld = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const

function propertiesOf(text: string, separator: string, pairs: readonly (readonly [string, string])[]) {
  const properties: Record<string, string> = {}
  for (const one of text.split(separator).filter((part) => part !== '')) {
    const at = one.replace(/^=+/, '').indexOf('=')
    const pair = one.replace(/^=+/, '')
    const value = pair.slice(at + 1)
    if (at > 0 && value !== '') properties[pair.slice(0, at)] = unescaped(value, pairs)
  }
  return properties
}

/** `::name key=value,key=value::data` at the start of a line after trimming. */
function readNew(line: string, names: ReadonlySet<string>): Command | undefined {
  const message = line.replace(blank, '')
  if (!message.startsWith('::')) return undefined
  const end = message.indexOf('::', 2)
  if (end < 0) return undefined
  const info = message.slice(2, end)
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  if (!names.has(name)) return undefined
  const properties = space > 0 ? propertiesOf(info.slice(space + 1).trim(), ',', inProperty) : {}
  return { name, properties, data: unescaped(message.slice(end + 2), inData) }
}

/** `##[name key=value;key=value]data` anywhere in a line. */
function readOld(line: string, names: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const info = line.slice(start + 3, end)
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  if (!names.has(name)) return undefined
  const properties = space > 0 ? propertiesOf(info.slice(space + 1), ';', inOld) : {}
  return { name, properties, data: unescaped(line.slice(end + 1), inOld) }
}

const isIssue = (command: Command): command is Issue =>
  command.name === 'error' || command.name === 'warning' || command.name === 'notice'

/** Reads the two streams of a step, one after the other, and the files it was given. */
export function readStep(step: Step): StepRead {
  const names = new Set(knownCommands)
  const commands: Command[] = []
  const masks: string[] = []
  const log: string[] = []
  const complaints: string[] = []
  const stdoutOutputs: Record<string, string> = {}
  const stdoutState: Record<string, string> = {}
  let token: string | undefined
  const mask = (text: string): string => masks.reduce((whole, secret) => whole.replaceAll(secret, '***'), text)
  const print = (text: string): void => {
    log.push(mask(text))
  }

  const take = (command: Command, line: string): void => {
    commands.push(command)
    const { name, data } = command
    if (isIssue(command)) print(`##[${name}]${data.slice(0, longestIssue)}`)
    if (name === stop) {
      token = data.toLowerCase()
      names.add(token)
      print(line)
    }
    if (name === 'group') print(`##[group]${data}`)
    if (name === 'endgroup') print('##[endgroup]')
    if (name === 'add-mask' && data.trim() !== '')
      masks.push(...[data, ...data.split(/\r?\n/)].filter((one) => one.trim() !== ''))
    if (name === 'set-env' || name === 'add-path') complaints.push(`the command ${name} is disabled`)
    if (name === 'set-output') stdoutOutputs[command.properties.name ?? ''] = data
    if (name === 'save-state') stdoutState[command.properties.name ?? ''] = data
    if (name === 'echo' && !/^\s*(?:on|off)\s*$/i.test(data)) complaints.push('the command echo takes on or off')
    if ((name === 'set-output' || name === 'save-state') && !command.properties.name)
      complaints.push(`${name} without a name`)
  }

  for (const line of [...linesOf(step.stdout), ...linesOf(step.stderr ?? '')]) {
    const bare = line.replace(ignorable, '')
    const command = readNew(line, names) ?? readOld(line, names) ?? readNew(bare, names) ?? readOld(bare, names)
    if (command === undefined) print(line)
    else if (token === undefined) take(command, line)
    else {
      if (command.name === token) {
        names.delete(token)
        token = undefined
      }
      print(line)
    }
  }

  const { kept, dropped } = keepIssues(commands.filter(isIssue), mask)
  const file = (name: string, text: string | undefined) => readPairs(name, text ?? '', complaints)
  const summary = step.summaryFile ?? ''
  const tooLarge = Buffer.byteLength(summary) > summaryLimit
  if (tooLarge) complaints.push('the step summary is larger than 1024k and was dropped')
  return {
    commands,
    annotations: kept,
    dropped,
    masks,
    log,
    outputs: { ...stdoutOutputs, ...file('GITHUB_OUTPUT', step.outputFile) },
    env: file('GITHUB_ENV', step.envFile),
    state: { ...stdoutState, ...file('GITHUB_STATE', step.stateFile) },
    path: linesOf(step.pathFile ?? '').filter((line) => line !== ''),
    summary: tooLarge ? '' : mask(summary),
    complaints,
  }
}

function keepIssues(issues: readonly Issue[], mask: (text: string) => string) {
  const counts: Record<Issue['name'], number> = { error: 0, warning: 0, notice: 0 }
  const kept: Issue[] = []
  for (const issue of issues) {
    counts[issue.name] += 1
    if (counts[issue.name] <= maxIssues) kept.push({ ...issue, data: mask(issue.data).slice(0, longestIssue) })
  }
  return { kept, dropped: issues.length - kept.length }
}

/** `NAME=value` and `NAME<<DELIMITER` … `DELIMITER`, line by line; lines end with LF alone. */
function readPairs(file: string, text: string, complaints: string[]): Readonly<Record<string, string>> {
  const pairs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const name = line.slice(0, heredoc)
    const delimiter = line.slice(heredoc + 2)
    const end = heredoc > 0 && delimiter !== '' ? lines.indexOf(delimiter, at + 1) : -1
    if (end < 0) {
      complaints.push(`${file} cannot be read at ${JSON.stringify(line.slice(0, 80))}`)
      return pairs
    }
    pairs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return pairs
}
