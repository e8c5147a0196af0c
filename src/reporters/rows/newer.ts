import { acceptedIn, buildsIn } from '../../judge/accepted.ts'
import type { Outcome } from '../../model/verdict.ts'
import { explainAccepted } from '../messages/not-live.ts'
import type { Phrase } from '../phrase.ts'
import { servicesOf } from './not-live.ts'

/** A newer commit that runs, and that the plan accepts. */
export interface NewerRow {
  readonly revision: string
  readonly says: Phrase
}

/** The accepted commits that run, or that responses name. */
export function newerRows({ plan, observations }: Outcome): readonly NewerRow[] {
  const builds = new Set(buildsIn(observations.answers))
  return acceptedIn(plan, observations).flatMap(({ commit, relation }): readonly NewerRow[] => {
    const services = servicesOf(relation, observations)
    const isNamed = services.length > 0 || builds.has(relation.commit)
    return isNamed ? [{ revision: relation.commit, says: explainAccepted({ relation, commit, services }) }] : []
  })
}
