import type { PathsObservation } from '../model/evidence-paths.ts'
import { type CommitSha, commitSha, type Plan, type ServiceClaim, type SourceClaim } from '../model/plan.ts'
import type { Observations } from '../model/verdict.ts'

/** What a build of a service is compared with. */
export interface Wanted {
  /** The commit that the build must name. */
  readonly commit: CommitSha
  /** The claim, whose manifest counts as one of that commit if it is of an equal one. */
  readonly service: ServiceClaim
}

/** A service or a site with its name. */
export interface Sourced extends SourceClaim {
  readonly name: string
}

/** The commit that a service must run. */
export const commitOf = ({ commit }: SourceClaim, plan: Pick<Plan, 'commit'>): CommitSha => commit ?? plan.commit

/** Finds the comparison of a commit that a build names. */
export type FindComparison = (service: string, revision: string) => PathsObservation['evidence'] | undefined

/** If two comparisons disagree, neither is reliable, so a build of that commit is another build. */
export function indexComparisons({ paths = [] }: Observations): FindComparison {
  const found = new Map<string, PathsObservation['evidence'] | undefined>()
  for (const { service, revision, evidence } of paths) {
    const key = `${service}\n${revision}`
    found.set(key, found.has(key) ? undefined : evidence)
  }
  return (service, revision) => found.get(`${service}\n${revision}`)
}

/**
 * The commit that a build of the service may name: the wanted one, or the one that it names if the paths of the service
 * are the same there. If that is unknown, the source link reports it, and the build counts as the right one here.
 */
export function readWanted(
  claim: Sourced,
  revision: string | undefined,
  plan: Pick<Plan, 'commit'>,
  compare: FindComparison,
): CommitSha {
  const commit = commitOf(claim, plan)
  const named = commitSha(revision)
  if (claim.paths === undefined || named === undefined) return commit
  const evidence = compare(claim.name, named)
  if (evidence === undefined) return commit
  return evidence.kind === 'missing' || evidence.value.is === 'same' ? named : commit
}
