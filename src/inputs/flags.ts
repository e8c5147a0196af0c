import { type Parsed, parsed, refused } from '../parsed.ts'
import type { Fault, Problem } from '../problem.ts'
import { colorOf, commonFlags, type Flag, parseCommandLine } from './command-line.ts'
import { declaredInputs, type InputName } from './declared.ts'
import { problem } from './problems.ts'
import type { RawInputs } from './raw-inputs.ts'

/** The inputs that a command line gives, and the flags that only a terminal has. */
export interface Flags {
  readonly inputs: RawInputs['inputs']
  /** The values of flags that are no inputs, by their name. */
  readonly values: ReadonlyMap<string, string>
  /** The switches that were given. */
  readonly switches: ReadonlySet<string>
  /** Colours, if they were switched on or off. */
  readonly color: boolean | undefined
}

/** The environment and the files of this machine. */
export interface Shell {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The text of a file, or why there is none. */
  readonly readFile: (path: string) => Promise<Parsed<string, 'not-found' | 'not-readable' | 'too-large'>>
}

const inputNames = Object.keys(declaredInputs) as InputName[]
/** A flag of these adds a line each time it is given. */
const repeatable: ReadonlySet<string> = new Set(['target', 'services', 'routes', 'images', 'ssh-known-hosts'])
/** A command line is public on its machine, so these are never taken from it. */
const secrets: ReadonlyMap<string, string> = new Map([
  ['ssh-key', 'RUNTIME_DRIFT_SSH_KEY'],
  ['ssh-key-passphrase', 'RUNTIME_DRIFT_SSH_KEY_PASSPHRASE'],
  ['github-token', 'RUNTIME_DRIFT_GITHUB_TOKEN'],
])

/** The placeholder for the value of an input in help. */
const placeholders: Readonly<Partial<Record<InputName, string>>> = {
  commit: 'SHA',
  config: 'FILE',
  environment: 'NAME',
  target: '[NAME=]ADDRESS',
  services: 'NAMES',
  'base-url': 'URL',
  routes: 'ROUTE',
  images: 'SERVICE=IMAGE',
  'ssh-key': '@FILE',
  'ssh-key-passphrase': '@FILE',
  'ssh-known-hosts': '@FILE',
  'ssh-jump': 'ADDRESS',
  wait: 'DURATION',
  interval: 'DURATION',
  stable: 'COUNT',
  timeout: 'DURATION',
  concurrency: 'COUNT',
  require: 'GRADE',
  'fail-on': 'LEVEL',
  'github-token': '@FILE',
  'allow-unsafe-http': 'true',
}

/** What an input means in a terminal, where the text of action.yml speaks of jobs and events. */
const inTerminal: Readonly<Partial<Record<InputName, string>>> = {
  commit:
    'The commit that must be running, as a full lower-case id, or `deployed` for the newest successful deployment of the environment. Defaults to the commit that is checked out here.',
  environment: 'The environment of `--commit deployed`. GITHUB_REPOSITORY names the repository.',
  config: 'The config file, relative to this folder. The default is read if it exists; any other path must exist.',
  'ssh-key':
    'A file with the private key for `ssh://` targets. Defaults to the keys in your ssh agent. If the agent has none, the first of ~/.ssh/id_ed25519, id_ecdsa and id_rsa is used. ~/.ssh/config is not read.',
  'ssh-key-passphrase': 'A file with the passphrase of the private key.',
  'ssh-known-hosts':
    'The host keys to expect, as lines of a `known_hosts` file. Defaults to ~/.ssh/known_hosts. Unknown host keys are never accepted.',
  'fail-on':
    'What counts as a failure: `error` (a verdict other than proven), or `warning` (a warning exits with 3 too).',
  'github-token': 'A file with a GitHub token, to ask GitHub for a commit that this checkout does not have.',
}

const inputFlag = (name: InputName): Flag => ({
  value: placeholders[name] ?? 'VALUE',
  description: inTerminal[name] ?? declaredInputs[name].description,
  default: declaredInputs[name].default,
})

/** Flags for some of the inputs. */
const flagsOf = <Name extends InputName>(names: readonly Name[]): Readonly<Record<Name, Flag>> =>
  Object.fromEntries(names.map((name) => [name, inputFlag(name)])) as Record<Name, Flag>

export const verifyFlags = {
  ...flagsOf(inputNames),
  feature: { value: 'NAME', description: 'Check one feature of the config file, and what it needs.' },
  'dry-run': { description: 'Print what would be checked, and contact nothing.' },
  json: {
    value: 'FILE',
    bare: '-',
    description: 'Write the JSON report to FILE. Without FILE, or with `-`, print it in place of the text.',
  },
  quiet: { description: 'Print the verdict in one line, and no progress.' },
  verbose: { description: 'Print the command that asks each target, and how long each target and route took.' },
  ...commonFlags,
} as const satisfies Readonly<Record<string, Flag>>

export const doctorFlags = {
  ...flagsOf([
    'config',
    'target',
    'services',
    'commit',
    'ssh-key',
    'ssh-key-passphrase',
    'ssh-known-hosts',
    'ssh-jump',
    'timeout',
    'allow-unsafe-http',
  ]),
  verbose: { description: 'Print the command that asks each target.' },
  ...commonFlags,
} as const satisfies Readonly<Record<string, Flag>>

export const collectorFlags = {
  services: { value: 'NAMES', description: 'The services to collect, separated by spaces or commas.' },
  config: {
    value: 'FILE',
    description:
      'The config file, which says how containers are recognised and which files are hashed. It is read by default if --services is not given.',
    default: declaredInputs.config.default,
  },
  ...commonFlags,
} as const satisfies Readonly<Record<string, Flag>>

/** Reads `--flag value`, `--flag=value` and `--input @file`, and the variables of secrets. */
export async function readFlags(
  args: readonly string[],
  shell: Shell,
  flags: Readonly<Record<string, Flag>> = verifyFlags,
): Promise<Parsed<Flags, Problem>> {
  const problems: Problem[] = []
  const inputs = new Map<InputName, string>()
  const values = new Map<string, string>()
  const report = (name: string, value: string | undefined, fault: Fault): void => {
    problems.push(problem({ kind: 'input', name }, value, fault))
  }
  const keep = <Name extends string>(into: Map<Name, string>, name: Name, value: string): void => {
    const before = into.get(name)
    if (before !== undefined && !repeatable.has(name)) report(name, undefined, { code: 'flag-twice' })
    into.set(name, before === undefined ? value : `${before}\n${value}`)
  }

  const { given, switched, rest } = parseCommandLine(args, flags, problems)
  for (const argument of rest) report(argument.slice(0, 64), undefined, { code: 'argument-unexpected' })
  for (const { name, value } of given) {
    const input = inputNames.find((one) => one === name)
    if (input === undefined) {
      if (value === '') report(name, undefined, { code: 'flag-value-missing' })
      else keep(values, name, value)
      continue
    }
    const text = await readValue(input, value, shell, report)
    if (text !== undefined) keep(inputs, input, text)
  }
  for (const [name, variable] of secrets) {
    const input = inputNames.find((one) => one === name)
    const value = shell.environment[variable]
    if (input !== undefined && value !== undefined && value !== '' && !inputs.has(input)) inputs.set(input, value)
  }
  return problems.length > 0
    ? refused(...problems)
    : parsed({ inputs, values, switches: new Set(switched), color: colorOf(switched) })
}

async function readValue(
  name: InputName,
  value: string,
  shell: Shell,
  report: (name: string, value: string | undefined, fault: Fault) => void,
): Promise<string | undefined> {
  if (!value.startsWith('@')) {
    const variable = secrets.get(name)
    if (variable === undefined) return value
    report(name, undefined, { code: 'flag-secret-shown', variable })
    return undefined
  }
  const path = value.slice(1)
  const read = await shell.readFile(path)
  if (read.ok) return read.value
  const reason = read.problems[0] ?? 'not-readable'
  report(name, value, { code: 'flag-file-unreadable', path, reason })
  return undefined
}
