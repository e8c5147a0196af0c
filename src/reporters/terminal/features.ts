import { inText } from '../escape.ts'
import { type CallerRow, lineOfCaller } from '../story/callers.ts'
import { type FeatureRow, lineOf } from '../story/features.ts'
import { counted, stateWords } from '../wording.ts'
import { wrapped } from './layout.ts'
import type { Paint } from './paint.ts'

/** The row of a feature, and below it what was found at its first broken link. */
export function renderFeature(row: FeatureRow, paint: Paint): readonly string[] {
  const right = row.broken === undefined
  const line = inText(lineOf(row, (state) => stateWords[state].mark))
  const told = row.told.flatMap((what) => wrapped(inText(what), 6))
  return [
    `  ${paint(right ? 'green' : 'red', right ? '✓' : '✗')} ${line}`,
    ...wrapped(inText(row.stands), 6).map((text) => paint('dim', text)),
    ...told,
  ]
}

/** Who was asked as whom, and what came of it; `most` rows of them. */
export function renderCallers(callers: readonly CallerRow[], most: number, paint: Paint): readonly string[] {
  if (callers.length === 0) return []
  const wrong = callers.filter((row) => row.wrong).length
  const mark = wrong === 0 ? paint('green', '✓') : paint('red', '✗')
  const words = wrong === 0 ? 'answered as declared' : `${wrong} of them answered otherwise than declared`
  const lines = callers
    .slice(0, most)
    .flatMap((row) => wrapped(inText(lineOfCaller(row)), 4).map((line) => paint(row.wrong ? 'red' : 'dim', line)))
  const rest = callers.length - most
  const more = rest > 0 ? [`    … and ${counted(rest, 'more caller')}`] : []
  return [`  ${mark} ${counted(callers.length, 'caller')}, ${words}`, ...lines, ...more]
}
