import { inText } from '../escape.ts'
import { say } from '../phrase.ts'

/** A fault of ours, for a terminal: what was thrown and where. */
export function renderBug(bug: unknown): string {
  const said = bug instanceof Error ? bug.message : String(bug)
  const frames = bug instanceof Error && bug.stack !== undefined ? bug.stack.split('\n').slice(1, 13) : []
  const head = say`Runtime Drift itself failed, so nothing is proven: ${said}`
  return `${[inText(head), ...frames.map((frame) => `  ${inText(say`${frame.trim()}`)}`)].join('\n')}\n`
}
