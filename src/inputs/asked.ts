import { type Parsed, parsed, refused } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { declaredInputs, type InputName } from './declared.ts'
import type { RunnerEvent } from './event.ts'
import { problem } from './mistakes.ts'
import { nearest } from './nearest.ts'
import { given, readRunner } from './runner.ts'

/** What was asked, still as text: by the runner's environment, or by the flags of the terminal. */
export interface RawInputs {
  readonly front: 'action' | 'terminal'
  /** As given; an input that was not given is absent. Defaults are read from declared.ts. */
  readonly inputs: ReadonlyMap<InputName, string>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Absolute path that `config` is relative to, and must not leave. */
  readonly workspace: string
  readonly event: RunnerEvent | undefined
  /** What the checkout is at, for a terminal that names no commit. */
  readonly checkoutCommit?: string | undefined
}

export const inputNames = Object.keys(declaredInputs) as InputName[]

/** Without these the action cannot tell anybody what it found, so that none has a fallback. */
const needed = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP']

/** The most that one input may hold, in bytes. */
const inputBytes = 1024 * 1024

/** Reads what the runner passes to an action: `INPUT_<NAME>`, its variables and the event's payload. */
export async function askedOfRunner(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Parsed<RawInputs, Problem>> {
  const problems: Problem[] = [...misspelledInputs(environment)]
  const runner = await readRunner(environment, needed, problems)
  if (problems.length > 0 || runner === undefined) return refused(...problems)
  const inputs = new Map(
    inputNames.flatMap((input) => {
      const text = given(environment[variableOf(input)])
      return text === undefined ? [] : [[input, text] as const]
    }),
  )
  return parsed({ front: 'action', inputs, environment, ...runner })
}

const variableOf = (input: string): string => `INPUT_${input.toUpperCase()}`

/** The runner only warns of an unknown input. Other steps' variables may begin alike: only a near miss is a mistake. */
function misspelledInputs(environment: Readonly<Record<string, string | undefined>>): Problem[] {
  const known = new Set(inputNames.map(variableOf))
  return Object.keys(environment).flatMap((variable) => {
    if (!variable.startsWith('INPUT_') || known.has(variable)) return []
    const key = variable.slice('INPUT_'.length).toLowerCase()
    const meant = nearest(key, inputNames)
    if (meant === undefined || given(environment[variable]) === undefined) return []
    return [
      problem({ kind: 'input', name: key }, undefined, {
        code: 'unknown-input',
        key,
        nearest: meant,
        known: inputNames,
      }),
    ]
  })
}

/** The text of each input, or its declared default. A text that is too long is reported, and not read. */
export function givenTexts(asked: RawInputs, problems: Problem[]): (name: InputName) => string | undefined {
  const texts = new Map<InputName, string>()
  for (const name of inputNames) {
    const text = given(asked.inputs.get(name)) ?? declaredInputs[name].default
    const amount = text === undefined ? 0 : Buffer.byteLength(text)
    if (amount > inputBytes) {
      problems.push(problem({ kind: 'input', name }, undefined, { code: 'too-large', limit: inputBytes, amount }))
    } else if (text !== undefined) texts.set(name, text)
  }
  return (name) => texts.get(name)
}
