import { type Parsed, parsed, refused } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { declaredInputs, type InputName } from './declared.ts'
import type { RunnerEvent } from './event.ts'
import { nearest } from './nearest.ts'
import { problem } from './problems.ts'
import { given, prepareRunner, readRunner } from './runner.ts'

/** The inputs as text, from the environment of the runner or from the flags of the terminal. */
export interface RawInputs {
  readonly front: 'action' | 'terminal'
  /** The given inputs. Defaults are in declared.ts. */
  readonly inputs: ReadonlyMap<InputName, string>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Absolute path of the workspace. `config` is relative to it and must not leave it. */
  readonly workspace: string
  readonly event: RunnerEvent | undefined
  /** HEAD of the checkout, for a terminal without `--commit`. */
  readonly checkoutCommit?: string | undefined
}

export const inputNames = Object.keys(declaredInputs) as InputName[]

/** The action can't report its result without these variables, so none has a fallback. */
const required = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP']

/** The maximum length of an input in bytes. */
const inputBytes = 1024 * 1024

/**
 * Reads what the runner passes to an action: `INPUT_<NAME>`, its variables and the payload of the event. Before that, it
 * sets the output `verified` to false.
 */
export async function readRunnerInputs(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Parsed<RawInputs, Problem>> {
  const problems: Problem[] = [...prepareRunner(environment), ...misspelledInputs(environment)]
  const runner = await readRunner(environment, required, problems)
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

/** The runner only warns about an unknown input. Variables of other steps may also start with `INPUT_`, so only similar names are reported. */
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

/** The text of each input, or its default. A text that is too long is reported and skipped. */
export function givenTexts(raw: RawInputs, problems: Problem[]): (name: InputName) => string | undefined {
  const texts = new Map<InputName, string>()
  for (const name of inputNames) {
    const text = given(raw.inputs.get(name)) ?? declaredInputs[name].default
    const amount = text === undefined ? 0 : Buffer.byteLength(text)
    if (amount > inputBytes) {
      problems.push(problem({ kind: 'input', name }, undefined, { code: 'too-large', limit: inputBytes, amount }))
    } else if (text !== undefined) texts.set(name, text)
  }
  return (name) => texts.get(name)
}
