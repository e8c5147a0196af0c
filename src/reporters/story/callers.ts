import { type Answer, type Evidence, unseen } from '../../chain/evidence.ts'
import type { CallerClaim, GuardClaim } from '../../chain/plan/feature.ts'
import { isExpected } from '../../chain/route.ts'
import type { Outcome } from '../../chain/verdict.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { wordFate } from '../wording/auth.ts'

/** How one caller of a guard fared. */
export interface CallerRow {
  readonly method: string
  readonly url: string
  readonly caller: string
  readonly expected: string
  readonly answer: Phrase
  /** What that means for the caller: `turned away`. */
  readonly fate: Phrase
  readonly wrong: boolean
}

/** A row in one line, for logs and terminals. */
export const lineOfCaller = (row: CallerRow): Phrase =>
  say`${plain(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} as ${row.caller} -> ${row.answer}, expected ${row.expected} (${row.fate})`

/** The callers of every guard, those that fared otherwise than declared first. */
export function callerRows({ plan, world }: Outcome): readonly CallerRow[] {
  const sights = new Map(world.callers?.map(({ guard, caller, sight }) => [`${guard} ${caller}`, sight]))
  const rows = (plan.guards ?? []).flatMap((guard, at) =>
    guard.callers.map((caller, index) =>
      rowOf(guard, caller, sights.get(`${at} ${index}`) ?? unseen('read', 'answer-missing')),
    ),
  )
  return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)]
}

function rowOf({ method, url }: GuardClaim, { name, expect }: CallerClaim, sight: Evidence<Answer>): CallerRow {
  const row = { method, url, caller: name, expected: expect.text }
  if (sight.kind === 'unseen')
    return { ...row, answer: plain(sight.why.reason.replaceAll('-', ' ')), fate: plain('not known'), wrong: true }
  const { status, location, edge } = sight.value
  // A login proxy that turns away whoever has no credential does what was declared.
  const isForeign = edge !== undefined && (edge.did !== 'login' || !isExpected(status, expect))
  return {
    ...row,
    answer: location === undefined ? say`${status}` : say`${status} to ${location}`,
    fate: isForeign ? say`answered by ${edge.by}` : wordFate(status),
    wrong: isForeign || !isExpected(status, expect),
  }
}
