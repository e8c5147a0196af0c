import { inLog, visible } from './escape.ts'
import { type Phrase, say } from './phrase.ts'
import { framesOf, saidBy } from './thrown.ts'

const wordBug = (bug: unknown): Phrase => say`Runtime Drift itself failed, so nothing is proven: ${saidBy(bug)}`
const please = 'This is a bug of Runtime Drift, not of your deployment. Please report it with this output.'

/** A bug for the terminal. */
export const renderBug = (bug: unknown): string =>
  [`✗ ${inLog(wordBug(bug))}`, `  ${please}`, ...framesOf(bug).map((frame) => visible(frame)), ''].join('\n')

/** A bug for the job: an annotation, and where it happened in the log. Never rejects. */
export async function tellBug(bug: unknown): Promise<void> {
  try {
    const { error, info } = await import('@actions/core')
    error(`${inLog(wordBug(bug))}\n${please}`, { title: 'Runtime drift: internal error' })
    for (const frame of framesOf(bug)) info(inLog(say`  at ${frame.trim()}`))
  } catch {
    // Standard output is closed: the exit code is red already and nobody is left to be told.
  }
}
