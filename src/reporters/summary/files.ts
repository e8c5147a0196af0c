import { htmlText, inHtml } from '../escape.ts'
import type { FilesRow } from '../story/files.ts'
import { filesMarks } from '../wording/files.ts'
import { counted } from '../wording.ts'

const most = 30

/** How the files were read, one line a kind; folded only when all of them are as they should be. */
export function filesList(rows: readonly FilesRow[]): string {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, most).map(({ state, says }) => `<li>${filesMarks[state]} ${inHtml(says)}</li>`)
  const rest = rows.length - shown.length
  const more =
    rest === 0 ? [] : [`<li>… and ${htmlText(counted(rest, 'more', 'more'))}; the JSON report has all of them.</li>`]
  const list = ['<ul>', ...shown, ...more, '</ul>'].join('\n')
  const isWhole = rows.every(({ state }) => state === 'whole')
  if (!isWhole) return `### The files inside\n\n${list}`
  return `### The files inside\n\n<details><summary>✓ as their manifests list them</summary>\n${list}\n</details>`
}
