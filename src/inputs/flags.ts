import { type Parsed, parsed, refused } from '../parsed.ts'
import type { Fault, Problem } from '../problem.ts'
import { declaredInputs, type InputName } from './declared.ts'
import { problem } from './problems.ts'
import type { RawInputs } from './raw-inputs.ts'
import { readWords } from './words.ts'

/** What a command line asks for: the inputs, and what only a terminal has. */
export interface Flags {
  readonly inputs: RawInputs['inputs']
  /** Where to write the JSON report. */
  readonly json: string | undefined
  /** The one feature to ask for; all of them when it was not said. */
  readonly feature: string | undefined
  /** Colours, when they were asked for or refused. */
  readonly color: boolean | undefined
}

/** Where the words are read: what the machine gives. */
export interface Shell {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The text of a file, or why there is none. */
  readonly readFile: (path: string) => Promise<Parsed<string, 'not-found' | 'not-readable' | 'too-large'>>
}

const inputNames = Object.keys(declaredInputs) as InputName[]
/** A flag of these adds a line each time it is given. */
const lists: ReadonlySet<string> = new Set(['target', 'services', 'routes', 'images', 'ssh-known-hosts'])
/** A command line is public on its machine, so these are never taken from it. */
const secrets: ReadonlyMap<string, string> = new Map([
  ['ssh-key', 'RUNTIME_DRIFT_SSH_KEY'],
  ['ssh-key-passphrase', 'RUNTIME_DRIFT_SSH_KEY_PASSPHRASE'],
  ['github-token', 'RUNTIME_DRIFT_GITHUB_TOKEN'],
])
const values = [...inputNames, 'feature', 'json'] as const

/** Reads `--input value`, `--input=value` and `--input @file`, and the variables of secrets. */
export async function readFlags(words: readonly string[], shell: Shell): Promise<Parsed<Flags, Problem>> {
  const problems: Problem[] = []
  const inputs = new Map<InputName, string>()
  let json: string | undefined
  let feature: string | undefined
  const wrong = (name: string, value: string | undefined, fault: Fault): void => {
    problems.push(problem({ kind: 'input', name }, value, fault))
  }
  const keep = (name: InputName, value: string): void => {
    const before = inputs.get(name)
    if (before !== undefined && !lists.has(name)) wrong(name, undefined, { code: 'flag-twice' })
    inputs.set(name, before === undefined ? value : `${before}\n${value}`)
  }

  const { given, switched, rest } = readWords(words, values, ['color', 'no-color'], problems)
  for (const word of rest) wrong(word.slice(0, 64), undefined, { code: 'word-unexpected' })
  for (const { name, value } of given) {
    if (name === 'json') json = value
    else if (name === 'feature') feature = value
    else {
      const text = await readValue(name, value, shell, wrong)
      if (text !== undefined) keep(name, text)
    }
  }
  const last = switched.at(-1)
  for (const [name, variable] of secrets) {
    const input = inputNames.find((one) => one === name)
    const value = shell.environment[variable]
    if (input !== undefined && value !== undefined && value !== '' && !inputs.has(input)) inputs.set(input, value)
  }
  return problems.length > 0 ? refused(...problems) : parsed({ inputs, json, feature, color: last && last === 'color' })
}

async function readValue(
  name: InputName,
  value: string,
  shell: Shell,
  wrong: (name: string, value: string | undefined, fault: Fault) => void,
): Promise<string | undefined> {
  if (!value.startsWith('@')) {
    const variable = secrets.get(name)
    if (variable === undefined) return value
    wrong(name, undefined, { code: 'flag-secret-shown', variable })
    return undefined
  }
  const path = value.slice(1)
  const read = await shell.readFile(path)
  if (read.ok) return read.value
  const reason = read.problems[0] ?? 'not-readable'
  wrong(name, value, { code: 'flag-file-unreadable', path, reason })
  return undefined
}
