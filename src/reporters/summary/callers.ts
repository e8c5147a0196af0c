import { htmlText, inHtml } from '../escape.ts'
import { say } from '../phrase.ts'
import type { CallerRow } from '../story/callers.ts'
import { counted } from '../wording.ts'
import { table } from './tables.ts'

const mostRows = 100

/** Who was let in and who was turned away: unfolded when somebody fared otherwise than declared. */
export function callerTable(callers: readonly CallerRow[]): string {
  if (callers.length === 0) return ''
  const wrong = callers.filter((row) => row.wrong).length
  const shown = callers
    .slice(0, mostRows)
    .map((row) => [
      inHtml(say`${row.request}`),
      `${row.wrong ? '✗' : '✓'}&nbsp;${inHtml(say`${row.caller}`)}`,
      inHtml(say`${row.expected}`),
      inHtml(row.answer),
      inHtml(row.fate),
    ])
  const rest = callers.length - shown.length
  const more =
    rest === 0 ? '' : `\n<p>… and ${htmlText(counted(rest, 'more caller'))}; the JSON report has all of them.</p>`
  const rows = table(['Request', 'Caller', 'Expected', 'Answered', 'So it is'], shown) + more
  const head =
    wrong === 0
      ? `✓ ${counted(callers.length, 'caller')} answered as declared`
      : `✗ ${wrong} of ${counted(callers.length, 'caller')} answered otherwise than declared`
  const body =
    wrong === 0
      ? `<details><summary>${htmlText(head)}</summary>\n${rows}\n</details>`
      : `<p><strong>${htmlText(head)}</strong></p>\n${rows}`
  return `### Who is let in\n\n${body}`
}
