import * as core from '@actions/core'
import { inLog } from './escape.ts'
import { type Phrase, say } from './phrase.ts'
import { saidBy } from './thrown.ts'

/** The sentence for a reporter that failed. */
const wordReporting = (name: string, error: unknown): Phrase =>
  say`The ${name} could not be written: ${saidBy(error)}. The verdict stands.`

/** Warns that telling failed. Never throws: a full disk can be what made the reporter fail. */
export function warnReporting(name: string, error: unknown): void {
  try {
    core.warning(inLog(wordReporting(name, error)))
  } catch {
    // Standard output is closed: nobody is left to be told, and the exit code is fixed already.
  }
}
