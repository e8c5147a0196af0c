import { commandless, inText } from './escape.ts'
import { type Fix, say } from './phrase.ts'

/** What to do now in plain text: a sentence, or a head with one command a line. Safe for the log and for annotations. */
export function fixText(fix: Fix, mark = ''): string {
  return fixLines(fix, mark).join('\n')
}

/** The same as lines; `mark` stands before each command, as `$ ` does in a terminal. */
export function fixLines(fix: Fix, mark = ''): readonly string[] {
  if (fix.kind === 'edit') return [commandless(`Now: ${inText(fix.words)}.`)]
  const head = fix.on === undefined ? 'Now, run:' : `Now, on ${inText(say`${fix.on}`)}, run:`
  const then = fix.then === undefined ? [] : [inText(fix.then)]
  return [head, ...fix.lines.map((line) => `  ${mark}${line}`), ...then].map(commandless)
}
