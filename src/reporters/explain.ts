import type { Cause } from '../model/cause.ts'
import type { MissingEvidence } from '../model/evidence.ts'
import { examplePlan } from '../model/example.ts'
import type { Finding } from '../model/finding.ts'
import type { FixedBy } from '../model/record.ts'
import { inText } from './escape.ts'
import { fixLines } from './fix.ts'
import { explainCause } from './messages/cause.ts'
import { explainFinding } from './messages/finding.ts'
import { fixCauses } from './messages/fix.ts'
import { explainMissing } from './messages/index.ts'
import { type Fix, list, paragraph, type Statement, say } from './phrase.ts'
import { painter, wrapped } from './terminal.ts'

/** A code with its documentation. */
export interface CodeEntry {
  readonly code: string
  readonly kind: 'finding' | 'cause' | 'evidence error'
  /** What is wrong in general. */
  readonly meaning: string
  /** Its effect on a run. */
  readonly effect: string
  /** A message as a run prints it, and its fix line by line. */
  readonly example: { readonly what: string; readonly fix: readonly string[] }
}

const exampleOf = (statement: Statement, fixes: readonly Fix[]): CodeEntry['example'] => ({
  what: inText(paragraph(statement)),
  fix: fixes.flatMap((fix) => fixLines(fix, '$ ')),
})

/** The message of a finding, as a run prints it. */
export function exampleOfFinding(finding: Finding): CodeEntry['example'] {
  const message = explainFinding(finding, examplePlan)
  return exampleOf(message, [message.fix])
}

/** The message of a cause, as a run prints it. */
export const exampleOfCause = (cause: Cause): CodeEntry['example'] =>
  exampleOf(explainCause(cause, examplePlan), fixCauses([cause], examplePlan))

/** The message of missing evidence of the target `prod-1`. */
export function exampleOfMissing(why: MissingEvidence): CodeEntry['example'] {
  const message = explainMissing(why, { name: 'prod-1', address: 'ssh://deploy@prod-1.example.com' })
  return exampleOf(message, [message.fix])
}

/** What fixes it, in general. */
export const fixedBySentences: Readonly<Record<FixedBy, string>> = {
  command: 'A command fixes it.',
  edit: 'An edit of a file fixes it: the message names the key and the value.',
  none: 'There is no general fix: the message says what to check.',
}

/** One code: its meaning, its effect on a run, and an example with its fix. */
export function renderCode({ code, kind, meaning, effect, example }: CodeEntry, color: boolean): string {
  const paint = painter(color)
  // Commands stay whole, so that they can be copied.
  const fix = example.fix.flatMap((line) => (line.startsWith('  $ ') ? [`  ${line}`] : wrapped(line, 2)))
  return `${[
    `${paint('bold', code)} (${kind})`,
    ...wrapped(meaning.replaceAll('`', ''), 2),
    '',
    ...wrapped(effect, 2),
    '',
    ...(example.what === meaning ? [] : ['  Example:', ...wrapped(example.what, 2)]),
    ...fix,
  ].join('\n')}\n`
}

/** Every code, each with its first sentence. */
export function renderCodes(entries: readonly CodeEntry[], color: boolean): string {
  const paint = painter(color)
  const blocks = (['finding', 'cause', 'evidence error'] as const).map((kind) => {
    const rows = entries.filter((entry) => entry.kind === kind)
    return [
      paint('bold', `${kind.charAt(0).toUpperCase()}${kind.slice(1)}s (${rows.length})`),
      ...rows.flatMap(({ code, meaning }) => [`  ${code}`, ...wrapped(meaning.replaceAll('`', ''), 6)]),
    ].join('\n')
  })
  return `${blocks.join('\n\n')}\n\nRun runtime-drift explain CODE for the fix.\n`
}

/** Reports an unknown code, with similar ones. */
export function explainNoCode(word: string, near: readonly string[]): string {
  const fix =
    near.length === 0 ? say`Run ${'runtime-drift explain'} to list all codes.` : say`Did you mean ${list(near, 'or')}?`
  return `✗ ${inText(say`There is no code ${word.slice(0, 64)}.`)}\n  ${inText(fix)}\n`
}
