import type { Outcome } from '../../chain/verdict.ts'
import type { Phrase } from '../phrase.ts'
import { wordPublic } from '../wording/served.ts'

/** How much of a build the public gets as it was made. */
export interface ServedRow {
  readonly says: Phrase
  readonly wrong: boolean
}

/** The public builds, in the plan's order. */
export function servedRows({ plan, world }: Outcome): readonly ServedRow[] {
  const sights = new Map(world.served?.map(({ served, sight }) => [served, sight]))
  return (plan.served ?? []).map((claim, at) => {
    const sight = sights.get(at)
    const right = sight?.kind === 'seen' ? sight.value.right : undefined
    return { says: wordPublic(claim, right), wrong: right !== claim.asked }
  })
}
