import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Parsed, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { RunnerEvent } from './event.ts'
import { keep, mistake, problem } from './problems.ts'
import { errorCode } from './workspace-file.ts'

/** The workspace and the event of a step, as the runner passes them. */
export interface Runner {
  /** Absolute path. */
  readonly workspace: string
  readonly event: RunnerEvent
}

/** The variables of the runner that they are read from. */
const variables = ['GITHUB_WORKSPACE', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_SHA']

/** The largest webhook payload is 25 MB (docs.github.com/webhooks). */
const payloadBytes = 32 * 1024 * 1024

/** Reads the variables of the runner and the payload of the event. `needed` are further required variables. */
export async function readRunner(
  environment: Readonly<Record<string, string | undefined>>,
  needed: readonly string[],
  problems: Problem[],
): Promise<Runner | undefined> {
  for (const name of [...needed, ...variables]) {
    if (given(environment[name]) !== undefined) continue
    problems.push(problem({ kind: 'environment', name }, undefined, { code: 'runner-variable-missing', name }))
  }
  const { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment
  const payload = path ? keep(await readPayload(path), problems) : undefined
  return workspace && name ? { workspace, event: { name, payload } } : undefined
}

/**
 * Writes `verified=false` first, so that a run that can't start has that output too. Then writes a file to the temporary
 * folder, because a full or read-only disk would otherwise look like a fault of ssh.
 */
export function prepareRunner(environment: Readonly<Record<string, string | undefined>>): readonly Problem[] {
  return [
    ...writing('GITHUB_OUTPUT', environment, (path) => appendFileSync(path, 'verified=false\n')),
    ...writing('RUNNER_TEMP', environment, (path) => {
      const folder = mkdtempSync(join(path, 'runtime-drift-'))
      try {
        writeFileSync(join(folder, 'file'), 'x'.repeat(64 * 1024))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }),
  ]
}

/** A missing variable is reported elsewhere. */
function writing(
  variable: 'GITHUB_OUTPUT' | 'RUNNER_TEMP',
  environment: Readonly<Record<string, string | undefined>>,
  write: (path: string) => void,
): readonly Problem[] {
  const path = given(environment[variable])
  if (path === undefined) return []
  try {
    write(path)
    return []
  } catch (error) {
    const reason = errorCode(error)
    return [
      problem({ kind: 'environment', name: variable }, path, { code: 'runner-file-unwritable', variable, reason }),
    ]
  }
}

/** The runner passes an empty string for an input that is not given. */
export const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

async function readPayload(path: string): Promise<Parsed<unknown, Problem>> {
  const place = { kind: 'environment', name: 'GITHUB_EVENT_PATH' } as const
  const unreadable = (reason: 'not-found' | 'not-readable' | 'not-json' | 'not-an-object' | 'too-large') =>
    mistake(place, path, { code: 'event-unreadable', reason })
  try {
    if (statSync(path).size > payloadBytes) return unreadable('too-large')
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof payload === 'object' && payload !== null ? parsed(payload) : unreadable('not-an-object')
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable('not-json')
    return unreadable(errorCode(error) === 'ENOENT' ? 'not-found' : 'not-readable')
  }
}
