import { readBody } from '../../judge/access.ts'
import { isExpected } from '../../judge/route.ts'
import type { Answer } from '../../model/answer.ts'
import { type Evidence, noEvidence } from '../../model/evidence.ts'
import type { CallerClaim, GuardClaim } from '../../model/plan.ts'
import type { Outcome } from '../../model/verdict.ts'
import { explainFate } from '../messages/access.ts'
import { type Phrase, plain, say } from '../phrase.ts'

/** The result for one caller of a guard. */
export interface CallerRow {
  readonly method: string
  readonly url: string
  readonly caller: string
  readonly expected: string
  readonly answer: Phrase
  /** What that means for the caller: `denied`. */
  readonly fate: Phrase
  readonly wrong: boolean
}

/** A row in one line, for logs and terminals. */
export const lineOfCaller = (row: CallerRow): Phrase =>
  say`${plain(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} as ${row.caller} -> ${row.answer}, expected ${row.expected} (${row.fate})`

/** The callers of every guard, those with an unexpected response first. */
export function callerRows({ plan, observations }: Outcome): readonly CallerRow[] {
  const observed = new Map(
    observations.callers?.map(({ guard, caller, evidence }) => [`${guard}\n${caller}`, evidence]),
  )
  const rows = (plan.guards ?? []).flatMap((guard) =>
    guard.callers.map((caller) =>
      rowOf(guard, caller, observed.get(`${guard.id}\n${caller.name}`) ?? noEvidence('read', 'answer-missing')),
    ),
  )
  return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)]
}

function rowOf(guard: GuardClaim, caller: CallerClaim, evidence: Evidence<Answer>): CallerRow {
  const { method, url } = guard
  const { name, expect } = caller
  const row = { method, url, caller: name, expected: expect.text }
  if (evidence.kind === 'missing')
    return { ...row, answer: plain(evidence.why.reason.replaceAll('-', ' ')), fate: plain('unknown'), wrong: true }
  const { status, location, edge } = evidence.value
  // A login proxy that rejects requests without a credential responds as expected.
  const isForeign = edge !== undefined && (edge.did !== 'login' || !isExpected(status, expect))
  const isRight = isExpected(status, expect)
  const reading = readBody(guard, caller, evidence.value)
  return {
    ...row,
    answer: location === undefined ? say`${status}` : say`${status} to ${location}`,
    fate: isForeign
      ? say`response of ${edge.by}`
      : isRight
        ? fateOf(reading.kind, caller, status)
        : explainFate(status),
    wrong: isForeign || !isRight || reading.kind !== 'as-declared',
  }
}

/** What a response with the declared status means, where its content decides. */
function fateOf(kind: ReturnType<typeof readBody>['kind'], { asserts, admitted }: CallerClaim, status: number): Phrase {
  switch (kind) {
    case 'as-declared':
      return asserts === undefined ? explainFate(status) : plain(admitted ? 'allowed' : 'rejected')
    case 'allowed':
      return plain('allowed')
    case 'denied':
      return plain('rejected')
    case 'other':
      return plain('neither allowed nor rejected')
    case 'unreadable':
      return plain('unknown')
  }
}
