import { commitOf } from '../../judge/wanted.ts'
import type { PathsComparison } from '../../model/evidence-paths.ts'
import type { Outcome } from '../../model/verdict.ts'
import { explainSame } from '../messages/paths.ts'
import type { Phrase } from '../phrase.ts'

/** A service that runs a build of another commit, with the same source. */
export interface PathsRow {
  readonly service: string
  readonly says: Phrase
}

/** The equal builds of services, in the order of the plan. The other comparisons have findings. */
export function pathsRows({ plan, observations }: Outcome): readonly PathsRow[] {
  const claims = [...plan.services, ...(plan.publicFiles ?? []).map((claim) => ({ ...claim, name: claim.service }))]
  return claims.flatMap((claim) =>
    (observations.paths ?? []).flatMap(({ service, revision, evidence }) => {
      if (service !== claim.name || claim.paths === undefined || evidence.kind === 'missing') return []
      const comparison: PathsComparison = evidence.value
      if (comparison.is !== 'same') return []
      const facts = { service, revision, commit: commitOf(claim, plan), globs: claim.paths.globs }
      return [{ service, says: explainSame({ ...facts, where: comparison.where }) }]
    }),
  )
}
