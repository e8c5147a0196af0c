import { type FeatureTrace, type TracedFile, type TracedLink, traceFeatures } from '../../judge/feature-rows.ts'
import type { LinkName } from '../../model/plan.ts'
import type { Outcome } from '../../model/verdict.ts'
import type { Place } from '../../parsed.ts'
import { explainFile, explainTrace } from '../messages/feature.ts'
import { explainFinding } from '../messages/index.ts'
import { type Phrase, plain, say } from '../phrase.ts'

/** One feature as a row of five links. */
export interface FeatureRow {
  readonly name: string
  readonly place: Place
  readonly broken: LinkName | undefined
  readonly links: readonly Pick<TracedLink, 'link' | 'state' | 'blocked'>[]
  /** Its state in a few words: `broken at runtime`. */
  readonly stands: Phrase
  /** What was found at its first broken link, the first of it. */
  readonly messages: readonly Phrase[]
  readonly rest: number
}

const maxFindings = 1

/** The features, those that do not hold first. */
export function featureRows(outcome: Outcome): readonly FeatureRow[] {
  const { plan, observations, verdict } = outcome
  const rows = traceFeatures(plan, observations, verdict).map((trace) => rowOf(trace, outcome))
  return [...rows.filter((row) => row.broken !== undefined), ...rows.filter((row) => row.broken === undefined)]
}

function rowOf(trace: FeatureTrace, { plan }: Outcome): FeatureRow {
  const suspect = trace.links.find(({ link }) => link === trace.broken)
  const findings = suspect?.findings ?? []
  const files = suspect?.link === 'runtime' ? trace.files.filter(isIncomplete) : []
  const messages = [
    ...files.map(explainFile),
    ...findings.slice(0, maxFindings).map((finding) => explainFinding(finding, plan).what),
  ]
  return {
    name: trace.feature,
    place: trace.place,
    broken: trace.broken,
    links: trace.links.map(({ link, state, blocked }) => ({ link, state, blocked })),
    stands: explainTrace(trace),
    messages,
    rest: Math.max(0, findings.length - maxFindings),
  }
}

/** Its own file is shown only where it differs from the build, or could not be read. */
const isIncomplete = ({ of, whole }: TracedFile): boolean => of > 0 && whole < of

/** `✓ source`, and in parentheses what proves nothing. */
export const markLink = (mark: string, blocked: boolean): string => (blocked ? `(${mark})` : mark)

/** A row in one line, for logs and terminals. */
export const lineOf = (row: FeatureRow, marks: (state: TracedLink['state']) => string): Phrase =>
  say`${row.name}: ${plain(row.links.map(({ link, state, blocked }) => `${markLink(marks(state), blocked)} ${link}`).join('  '))}`
