import { linkNames } from '../../chain/plan.ts'
import { htmlText, inHtml } from '../escape.ts'
import { say } from '../phrase.ts'
import { type FeatureRow, markLink } from '../story/features.ts'
import { mootLegend } from '../wording/trace.ts'
import { count, stateWords } from '../wording.ts'
import { table } from './tables.ts'

const mostFeatures = 40

/** A row of five links for each feature, and what was found at the first one that does not hold. */
export function featureTable(features: readonly FeatureRow[]): string {
  if (features.length === 0) return ''
  const shown = features.slice(0, mostFeatures)
  const rows = shown.map((row) => [inHtml(say`${row.name}`), ...row.links.map(linkCell), standCell(row)])
  const rest = features.length - shown.length
  const legend = shown.some((row) => row.links.some(({ moot, state }) => moot && state !== 'unclaimed'))
    ? [`<p><sub>${inHtml(mootLegend)}</sub></p>`]
    : []
  const more =
    rest === 0 ? [] : [`<p>${inHtml(say`… and ${count(rest, 'more feature')}`)}; the JSON report has all of them.</p>`]
  return [
    '### Features',
    [table(['Feature', ...linkNames, 'Where it stands'], rows), ...legend, ...more].join('\n'),
  ].join('\n\n')
}

/** The mark alone: its column names the link, and the last one says where it breaks. What was not asked proves nothing anyway. */
function linkCell({ state, moot }: FeatureRow['links'][number]): string {
  const mark = htmlText(markLink(stateWords[state].mark, moot && state !== 'unclaimed'))
  return (state === 'broken' || state === 'unseen') && !moot ? `<strong>${mark}</strong>` : mark
}

function standCell(row: FeatureRow): string {
  const more = row.rest === 0 ? [] : [inHtml(say`… and ${count(row.rest, 'more finding')}`)]
  const stands = inHtml(row.stands)
  return [row.broken === undefined ? stands : `<strong>${stands}</strong>`, ...row.told.map(inHtml), ...more].join(
    '<br>',
  )
}
