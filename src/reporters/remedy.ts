import { commandless, inText } from './escape.ts'
import { type Remedy, say } from './phrase.ts'

/** What to do now in plain text: a sentence, or a head with one command a line. Safe for the log and for annotations. */
export function remedyText(remedy: Remedy, mark = ''): string {
  return remedyLines(remedy, mark).join('\n')
}

/** The same as lines; `mark` stands before each command, as `$ ` does in a terminal. */
export function remedyLines(remedy: Remedy, mark = ''): readonly string[] {
  if (remedy.kind === 'edit') return [commandless(`Now: ${inText(remedy.words)}.`)]
  const head = remedy.on === undefined ? 'Now, run:' : `Now, on ${inText(say`${remedy.on}`)}, run:`
  const then = remedy.then === undefined ? [] : [inText(remedy.then)]
  return [head, ...remedy.lines.map((line) => `  ${mark}${line}`), ...then].map(commandless)
}
