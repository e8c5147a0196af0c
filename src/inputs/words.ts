import { parseArgs } from 'node:util'
import type { Problem } from '../problem.ts'
import { nearest } from './nearest.ts'
import { problem } from './problems.ts'

/** A command line, taken apart: what was given to which flag, in order, and the words that belong to none. */
export interface Words<Value extends string, Switch extends string> {
  readonly given: readonly { readonly name: Value; readonly value: string }[]
  readonly switched: readonly Switch[]
  readonly rest: readonly string[]
}

/** Takes words apart as `node:util` does, and says what is no flag, with the one that was meant, and which lacks its value. */
export function readWords<Value extends string, Switch extends string>(
  words: readonly string[],
  values: readonly Value[],
  switches: readonly Switch[],
  problems: Problem[],
): Words<Value, Switch> {
  const known = [...values, ...switches]
  const options = Object.fromEntries([
    ...values.map((name) => [name, { type: 'string' }] as const),
    ...switches.map((name) => [name, { type: 'boolean' }] as const),
  ])
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  const wrong = (name: string, fault: Problem['fault']): void => {
    problems.push(problem({ kind: 'input', name: name.slice(0, 64) }, undefined, fault))
  }
  const given: { readonly name: Value; readonly value: string }[] = []
  const switched: Switch[] = []
  const rest: string[] = []
  let meantFor = -1
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // What stands behind an unknown flag was meant as its value: one mistake, not two.
      if (token.index !== meantFor) rest.push(token.value)
    } else if (token.kind === 'option') {
      const { name, rawName } = token
      const value = values.find((one) => one === name)
      const turned = switches.find((one) => one === name)
      if (!rawName.startsWith('--')) wrong(words[token.index] ?? rawName, { code: 'word-unexpected' })
      else if (turned !== undefined) switched.push(turned)
      else if (value === undefined) {
        wrong(name, { code: 'unknown-input', key: name.slice(0, 64), nearest: nearest(name, known), known })
        if (token.value === undefined) meantFor = token.index + 1
      } else if (token.value === undefined) wrong(name, { code: 'flag-value-missing' })
      else given.push({ name: value, value: token.value })
    }
  }
  return { given, switched, rest }
}
