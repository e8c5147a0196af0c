import type { LinkName } from '../../chain/plan.ts'
import type { TracedFile, TracedLink } from '../../chain/trace.ts'
import { type FeatureTrace, traceFeatures } from '../../chain/trace.ts'
import type { Outcome } from '../../chain/verdict.ts'
import type { Place } from '../../parsed.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { wordFile, wordTrace } from '../wording/trace.ts'
import { wordFinding } from '../wording.ts'

/** One feature as a row of five links. */
export interface FeatureRow {
  readonly name: string
  readonly place: Place
  readonly broken: LinkName | undefined
  readonly links: readonly Pick<TracedLink, 'link' | 'state' | 'moot'>[]
  /** Where it stands, in a few words: `broken at runtime`. */
  readonly stands: Phrase
  /** What was found at its first broken link, the first of it. */
  readonly told: readonly Phrase[]
  readonly rest: number
}

const mostTold = 1

/** The features, those that do not hold first. */
export function featureRows(outcome: Outcome): readonly FeatureRow[] {
  const { plan, world, verdict } = outcome
  const rows = traceFeatures(plan, world, verdict).map((trace) => rowOf(trace, outcome))
  return [...rows.filter((row) => row.broken !== undefined), ...rows.filter((row) => row.broken === undefined)]
}

function rowOf(trace: FeatureTrace, { plan }: Outcome): FeatureRow {
  const suspect = trace.links.find(({ link }) => link === trace.broken)
  const findings = suspect?.findings ?? []
  const files = suspect?.link === 'runtime' ? trace.files.filter(isTelling) : []
  const told = [
    ...files.map(wordFile),
    ...findings.slice(0, mostTold).map((finding) => wordFinding(finding, plan).what),
  ]
  return {
    name: trace.feature,
    place: trace.place,
    broken: trace.broken,
    links: trace.links.map(({ link, state, moot }) => ({ link, state, moot })),
    stands: wordTrace(trace),
    told,
    rest: Math.max(0, findings.length - mostTold),
  }
}

/** Its own file is news only where it is not as the build made it, or where nobody could see it. */
const isTelling = ({ of, whole }: TracedFile): boolean => of > 0 && whole < of

/** `✓ source`, and in parentheses what proves nothing. */
export const markLink = (mark: string, moot: boolean): string => (moot ? `(${mark})` : mark)

/** A row in one line, for logs and terminals. */
export const lineOf = (row: FeatureRow, marks: (state: TracedLink['state']) => string): Phrase =>
  say`${row.name}: ${plain(row.links.map(({ link, state, moot }) => `${markLink(marks(state), moot)} ${link}`).join('  '))}`
