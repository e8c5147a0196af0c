import { commandless, inText } from './escape.ts'
import { ended, type Fix, say } from './phrase.ts'

/** A fix in plain text: a sentence, or a head with one command a line. Safe for the log and for annotations. */
export const fixText = (fix: Fix): string => fixLines(fix).join('\n')

/** The same as lines; `mark` precedes each command, as `$ ` does in a terminal. */
export function fixLines(fix: Fix, mark = ''): readonly string[] {
  if (fix.kind === 'edit') return [commandless(`Fix: ${inText(ended(fix.words))}`)]
  const head = fix.on === undefined ? 'Fix: run:' : `Fix: run on ${inText(say`${fix.on}`)}:`
  const then = fix.then === undefined ? [] : [inText(ended(fix.then))]
  return [head, ...fix.lines.map((line) => `  ${mark}${line}`), ...then].map(commandless)
}

/** Shown when a cause above already has the same fix. */
export const sameFix = 'Fix: the same as above.'
