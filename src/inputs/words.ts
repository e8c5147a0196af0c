import { parseArgs } from 'node:util'
import type { Problem } from '../problem.ts'
import { nearest } from './nearest.ts'
import { problem } from './problems.ts'

/** A flag as help shows it and the parser takes it. */
export interface Flag {
  /** What stands for its value in help: `FILE`. A flag without one is a switch. */
  readonly value?: string
  /** What a flag means that is given without its value; it needs one when this is absent. */
  readonly bare?: string
  readonly description: string
  readonly default?: string | undefined
}

/** A command line, taken apart: what was given to which flag, in order, and the words that belong to none. */
export interface Words<Name extends string> {
  readonly given: readonly { readonly name: Name; readonly value: string }[]
  readonly switched: readonly Name[]
  readonly rest: readonly string[]
}

/** Every command takes these. */
export const commonFlags = {
  color: { description: 'Use colours. This is the default on a terminal where NO_COLOR is not set.' },
  'no-color': { description: 'Use no colours.' },
} as const satisfies Readonly<Record<string, Flag>>

/** Whether colours were asked for or refused; the last word counts. */
export function colorOf(switched: readonly string[]): boolean | undefined {
  const last = switched.findLast((name) => name === 'color' || name === 'no-color')
  return last === undefined ? undefined : last === 'color'
}

/** Takes words apart as `node:util` does. Reports unknown flags with the nearest known one, and flags that lack their value. */
export function readWords<Name extends string>(
  words: readonly string[],
  flags: Readonly<Record<Name, Flag>>,
  problems: Problem[],
): Words<Name> {
  const known = Object.keys(flags) as Name[]
  const options = Object.fromEntries(
    known.map((name) => [name, { type: flags[name].value === undefined ? 'boolean' : 'string' }] as const),
  )
  const args = withBareValues(words, flags)
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true })
  const wrong = (name: string, fault: Problem['fault']): void => {
    problems.push(problem({ kind: 'input', name: name.slice(0, 64) }, undefined, fault))
  }
  const given: { readonly name: Name; readonly value: string }[] = []
  const switched: Name[] = []
  const rest: string[] = []
  let meantFor = -1
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // What stands behind an unknown flag was meant as its value: one mistake, not two.
      if (token.index !== meantFor) rest.push(token.value)
    } else if (token.kind === 'option') {
      const { name, rawName } = token
      const flag = known.find((one) => one === name)
      if (!rawName.startsWith('--')) wrong(args[token.index] ?? rawName, { code: 'word-unexpected' })
      else if (flag === undefined) {
        wrong(name, { code: 'unknown-input', key: name.slice(0, 64), nearest: nearest(name, known), known })
        if (token.value === undefined) meantFor = token.index + 1
      } else if (flags[flag].value === undefined) switched.push(flag)
      else if (token.value === undefined) wrong(name, { code: 'flag-value-missing' })
      else given.push({ name: flag, value: token.value })
    }
  }
  return { given, switched, rest }
}

/** Puts the value that a flag has when none is given behind it, because `parseArgs` would take the next flag for the value. */
function withBareValues(words: readonly string[], flags: Readonly<Record<string, Flag>>): string[] {
  return words.map((word, at) => {
    const bare = word.startsWith('--') && Object.hasOwn(flags, word.slice(2)) ? flags[word.slice(2)]?.bare : undefined
    const next = words[at + 1]
    return bare === undefined || (next !== undefined && !next.startsWith('--')) ? word : `${word}=${bare}`
  })
}
