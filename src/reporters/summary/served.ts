import { inHtml } from '../escape.ts'
import type { ServedRow } from '../story/served.ts'

/** What the public gets of each build, one line each. */
export function servedList(rows: readonly ServedRow[]): string {
  if (rows.length === 0) return ''
  const lines = rows.map(({ says, wrong }) => `<li>${wrong ? '✗' : '✓'} ${inHtml(says)}</li>`)
  return `### What the public gets\n\n${['<ul>', ...lines, '</ul>'].join('\n')}`
}
