import type { Plan } from '../../chain/plan.ts'
import type { Verdict } from '../../chain/verdict.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import { wordFinding } from './finding.ts'
import { lasting } from './measure.ts'

/** What a look found, in a few words: `broken at runtime (api on prod-1 still runs …)`. */
export function wordLook(verdict: Verdict, plan: Plan): Phrase {
  if (verdict.kind === 'proven') return plain('proven')
  const at = verdict.broken === undefined ? '' : ` at ${verdict.broken}`
  const word = plain(verdict.kind === 'drifted' ? `broken${at}` : `unproven${at}`)
  const findings = verdict.chain.find((link) => link.link === verdict.broken)?.findings ?? []
  const first = findings[0]
  if (first === undefined) return word
  const more = findings.length === 1 ? say`` : plain(`, and ${findings.length - 1} more`)
  return say`${word} (${wordFinding(first, plan).what}${more})`
}

/** `3 of 4 targets answered, `; nothing when there is no target. */
export const wordAnswers = (answered: number, targets: number): Phrase =>
  plain(targets === 0 ? '' : `${answered} of ${targets} ${targets === 1 ? 'target' : 'targets'} answered, `)

/** When the next look comes, and what it may still take. */
export function wordWait(wait: {
  readonly next: number
  readonly left: number
  readonly stable: number
  readonly wanted: number
}): Phrase {
  const row = wait.stable === 0 ? '' : ` (${wait.stable} of ${wait.wanted} in a row)`
  return plain(`${row}; looking again in ${lasting(wait.next)}, ${lasting(wait.left)} left`)
}
