import { htmlText, inHtml, visible } from '../escape.ts'
import { say } from '../phrase.ts'
import type { LogRows } from '../story/logs.ts'
import { count } from '../wording.ts'

/** Characters of a line that are shown. */
const lineCap = 300

/** What containers said last, each behind its name. One line of HTML, for an empty one would end the block. */
export function logFolds(logs: readonly LogRows[]): string {
  if (logs.length === 0) return ''
  const folds = logs.map(({ name, lines, why }) => {
    if (why !== undefined) return `<p>? ${inHtml(say`${name}: ${why}`)}</p>`
    const title = inHtml(say`${name}: the last ${count(lines.length, 'line')}`)
    const text = lines.map((line) => htmlText(visible(line, lineCap))).join('<br>')
    return `<details><summary>${title}</summary>\n<pre>${text}</pre>\n</details>`
  })
  return ['### What they said last', ...folds].join('\n\n')
}
