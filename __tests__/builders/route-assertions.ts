import type { Answer, MarkObservation } from '../../src/model/answer.ts'
import { type EvidenceError, noEvidence, seen } from '../../src/model/evidence.ts'
import type { Assertion, BuildMark, Plan, RouteClaim } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { answering, type Declared } from './answers.ts'
import { route } from './observations.ts'

/** An assertion, and an answer of which it does not hold. */
export const typed: Assertion = { on: 'header', name: 'content-type', test: { is: 'equal', to: 'text/html' } }
export const missed = (saw: 'absent' | 'encoded'): Declared => ({
  status: 200,
  asserts: [{ holds: false, saw: saw === 'absent' ? { kind: saw } : { kind: 'unreadable', why: saw } }],
})

/** Where the routes of a test name their build, and the one that is named. */
export const build: BuildMark = { by: 'header', name: 'x-revision' }
export const named = (commit: string): MarkObservation => ({ kind: 'named', build: commit })

/** Samples that are alike. */
export type Sampled = readonly [received: MarkObservation | EvidenceError, count: number]

/** A route of which samples were taken: what they named as their build, or why there was no answer, and how many. */
export function sampled(...groups: readonly Sampled[]): readonly [Plan, Observations] {
  const samples = groups.reduce((sum, [, count]) => sum + count, 0)
  const claim: RouteClaim = { ...route('/', 200), build, samples }
  const tallied = groups.map(([received, count]) => ({
    count,
    addresses: ['192.0.2.1'],
    evidence:
      typeof received === 'string'
        ? noEvidence('connect', received)
        : seen<Answer>({ status: 200, location: undefined, took: 12, build: received }),
  }))
  return answering([[claim, { status: 200, tally: { samples, addresses: 1, groups: tallied } }]])
}
