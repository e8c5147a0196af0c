import { htmlText, inHtml } from '../escape.ts'
import { plain, say } from '../phrase.ts'
import type { CallerRow } from '../story/callers.ts'
import { counted } from '../wording.ts'
import { table } from './tables.ts'

const mostRows = 100

/** Who was let in and who was turned away: unfolded when somebody fared otherwise than declared. */
export function callerTable(callers: readonly CallerRow[]): string {
  if (callers.length === 0) return ''
  const wrong = callers.filter((row) => row.wrong).length
  const origin = originOfAll(callers)
  const at = origin === '' ? say`` : say` at ${origin}`
  const all = counted(callers.length, 'caller')
  const head = inHtml(
    wrong === 0
      ? say`${plain(`✓ ${all}`)}${at} answered as declared`
      : say`${plain(`✗ ${wrong} of ${all}`)}${at} answered otherwise than declared`,
  )
  const rows = callers.slice(0, mostRows).map((row) => cellsOf(row, origin))
  const rest = callers.length - rows.length
  const more =
    rest === 0 ? '' : `\n<p>… and ${htmlText(counted(rest, 'more caller'))}; the JSON report has all of them.</p>`
  const body = table(['Request', 'Caller', 'Expected', 'Answered', 'What came of it'], rows) + more
  const shown =
    wrong === 0
      ? `<details><summary>${head}</summary>\n${body}\n</details>`
      : `<p><strong>${head}</strong></p>\n${body}`
  return `### Who is let in\n\n${shown}`
}

const cellsOf = (row: CallerRow, origin: string): readonly string[] => [
  inHtml(say`${`${row.method} ${row.url.slice(origin.length)}`}`),
  `${row.wrong ? '✗' : '✓'}&nbsp;${inHtml(say`${row.caller}`)}`,
  inHtml(say`${row.expected}`),
  inHtml(row.answer),
  inHtml(row.fate),
]

/** How the URLs of all of them begin, when that is the same: the head names it once. */
function originOfAll(callers: readonly CallerRow[]): string {
  const origins = new Set(callers.map(({ url }) => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? ''))
  const [first = ''] = origins
  return origins.size === 1 ? first : ''
}
