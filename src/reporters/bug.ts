import * as core from '@actions/core'
import { inLog, visible } from './escape.ts'
import { type Phrase, say } from './phrase.ts'

const explainBug = (bug: unknown): Phrase =>
  say`Runtime Drift failed with an internal error, so nothing is proven: ${saidBy(bug)}`
const please = 'This is a bug in Runtime Drift, not in your deployment. Please report it with this output.'

/** A bug for the terminal. */
export const renderBug = (bug: unknown): string =>
  [`✗ ${inLog(explainBug(bug))}`, `  ${please}`, ...framesOf(bug).map((frame) => visible(frame)), ''].join('\n')

/** A bug for the job: an annotation, and where it happened in the log. Never rejects. */
export async function reportBug(bug: unknown): Promise<void> {
  try {
    const { error, info } = await import('@actions/core')
    error(`${inLog(explainBug(bug))}\n${please}`, { title: 'Runtime drift: internal error' })
    for (const frame of framesOf(bug)) info(inLog(say`  at ${frame.trim()}`))
  } catch {
    // Standard output is closed, and the exit code is already an error.
  }
}

/** The message of a thrown value; anything can be thrown. */
export const saidBy = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

/** Lines of a stack that help. */
const maxFrames = 12

/** Where it was thrown, as far as that is known. */
export const framesOf = (thrown: unknown): readonly string[] =>
  thrown instanceof Error && thrown.stack !== undefined ? thrown.stack.split('\n').slice(1, maxFrames + 1) : []

/** The sentence for a reporter that failed. */
const explainReporting = (name: string, error: unknown): Phrase =>
  say`The ${name} could not be written: ${saidBy(error)}. The verdict does not change.`

/** Warns that a reporter failed. Never throws, because a full disk may be the reason. */
export function warnReporting(name: string, error: unknown): void {
  try {
    core.warning(inLog(explainReporting(name, error)))
  } catch {
    // Standard output is closed, and the exit code is already set.
  }
}
