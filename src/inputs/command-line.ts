import { parseArgs } from 'node:util'
import type { Problem } from '../problem.ts'
import { nearest } from './nearest.ts'
import { problem } from './problems.ts'

/** A flag as help shows it and the parser takes it. */
export interface Flag {
  /** The placeholder of its value in help: `FILE`. A flag without one is a switch. */
  readonly value?: string
  /** The value of a flag that is given without one. If absent, the flag requires a value. */
  readonly bare?: string
  readonly description: string
  readonly default?: string | undefined
}

/** A parsed command line: the flags with their values, in order, the switches, and the arguments that belong to no flag. */
export interface CommandLine<Name extends string> {
  readonly given: readonly { readonly name: Name; readonly value: string }[]
  readonly switched: readonly Name[]
  readonly rest: readonly string[]
}

/** Every command accepts these. */
export const commonFlags = {
  color: { description: 'Use colours. This is the default on a terminal where NO_COLOR is not set.' },
  'no-color': { description: 'Use no colours.' },
} as const satisfies Readonly<Record<string, Flag>>

/** Whether colours were switched on or off; the last switch counts. */
export function colorOf(switched: readonly string[]): boolean | undefined {
  const last = switched.findLast((name) => name === 'color' || name === 'no-color')
  return last === undefined ? undefined : last === 'color'
}

/** Parses arguments as `node:util` does. Reports unknown flags with the nearest known one, and flags that lack their value. */
export function parseCommandLine<Name extends string>(
  args: readonly string[],
  flags: Readonly<Record<Name, Flag>>,
  problems: Problem[],
): CommandLine<Name> {
  const known = Object.keys(flags) as Name[]
  const options = Object.fromEntries(
    known.map((name) => [name, { type: flags[name].value === undefined ? 'boolean' : 'string' }] as const),
  )
  const all = withBareValues(args, flags)
  const { tokens } = parseArgs({ args: all, options, strict: false, allowPositionals: true, tokens: true })
  const report = (name: string, fault: Problem['fault']): void => {
    problems.push(problem({ kind: 'input', name: name.slice(0, 64) }, undefined, fault))
  }
  const given: { readonly name: Name; readonly value: string }[] = []
  const switched: Name[] = []
  const rest: string[] = []
  let valueOfUnknown = -1
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // The argument after an unknown flag is probably its value: one mistake, not two.
      if (token.index !== valueOfUnknown) rest.push(token.value)
    } else if (token.kind === 'option') {
      const { name, rawName } = token
      const flag = known.find((one) => one === name)
      if (!rawName.startsWith('--')) report(all[token.index] ?? rawName, { code: 'argument-unexpected' })
      else if (flag === undefined) {
        report(name, { code: 'unknown-input', key: name.slice(0, 64), nearest: nearest(name, known), known })
        if (token.value === undefined) valueOfUnknown = token.index + 1
      } else if (flags[flag].value === undefined) switched.push(flag)
      else if (token.value === undefined) report(name, { code: 'flag-value-missing' })
      else given.push({ name: flag, value: token.value })
    }
  }
  return { given, switched, rest }
}

/** Inserts the default value after a flag without one, because `parseArgs` would use the next flag as its value. */
function withBareValues(args: readonly string[], flags: Readonly<Record<string, Flag>>): string[] {
  return args.map((arg, at) => {
    const bare = arg.startsWith('--') && Object.hasOwn(flags, arg.slice(2)) ? flags[arg.slice(2)]?.bare : undefined
    const next = args[at + 1]
    return bare === undefined || (next !== undefined && !next.startsWith('--')) ? arg : `${arg}=${bare}`
  })
}
