import type { Parsed } from '../parsed.ts'
import { parsed, refused } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { declaredInputs, type InputName } from './declared.ts'
import { errorCode } from './error-code.ts'
import type { RunnerEvent } from './event.ts'
import { keep, mistake, problem } from './mistakes.ts'
import { nearest } from './nearest.ts'

/** What was asked, still as text: by the runner's environment, or by the flags of the terminal. */
export interface Asked {
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
const runnerVariables = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_WORKSPACE',
  'GITHUB_EVENT_NAME',
  'GITHUB_EVENT_PATH',
  'GITHUB_SHA',
  'RUNNER_TEMP',
] as const

/** The most that one input may hold, in bytes. */
const inputBytes = 1024 * 1024

/** The largest webhook payload is 25 MB (docs.github.com/webhooks). */
const payloadBytes = 32 * 1024 * 1024

/** Reads what the runner passes to an action: `INPUT_<NAME>`, its variables and the event's payload. */
export async function askedOfRunner(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Parsed<Asked, Problem>> {
  const problems: Problem[] = [...misspelledInputs(environment)]
  for (const name of runnerVariables) {
    if (given(environment[name]) !== undefined) continue
    problems.push(problem({ kind: 'environment', name }, undefined, { code: 'runner-variable-missing', name }))
  }
  const { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment
  const payload = path ? keep(await readPayload(path), problems) : undefined
  if (problems.length > 0 || !workspace || !name) return refused(...problems)
  const inputs = new Map(
    inputNames.flatMap((input) => {
      const text = given(environment[variableOf(input)])
      return text === undefined ? [] : [[input, text] as const]
    }),
  )
  return parsed({ front: 'action', inputs, environment, workspace, event: { name, payload } })
}

/** An empty text is how the runner passes an input that nobody gave. */
const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

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

async function readPayload(path: string): Promise<Parsed<unknown, Problem>> {
  const place = { kind: 'environment', name: 'GITHUB_EVENT_PATH' } as const
  const unreadable = (reason: 'not-found' | 'not-readable' | 'not-json' | 'not-an-object' | 'too-large') =>
    mistake(place, path, { code: 'event-unreadable', reason })
  const { readFile, stat } = await import('node:fs/promises')
  try {
    if ((await stat(path)).size > payloadBytes) return unreadable('too-large')
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'))
    return typeof payload === 'object' && payload !== null ? parsed(payload) : unreadable('not-an-object')
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable('not-json')
    return unreadable(errorCode(error) === 'ENOENT' ? 'not-found' : 'not-readable')
  }
}

/** The text of each input, or its declared default. A text that is too long is reported, and not read. */
export function givenTexts(asked: Asked, problems: Problem[]): (name: InputName) => string | undefined {
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
