import type { CommitRelation, ListedCommit } from '../../model/answer.ts'
import type { Outcome } from '../../model/verdict.ts'
import { explainNotLive } from '../messages/not-live.ts'
import type { Phrase } from '../phrase.ts'
import { commitPage, comparePage, pullPage } from '../repository-pages.ts'

/** A running commit that is not the expected one, with the commits that are not live because of it. */
export interface NotLiveRow {
  readonly says: Phrase
  /** The page that compares the two, if the repository has both. */
  readonly compare: string | undefined
  readonly commits: readonly NotLiveCommit[]
  /** How many more commits there are. */
  readonly rest: number
}

export interface NotLiveCommit extends ListedCommit {
  /** Undefined outside of a job of GitHub. */
  readonly page: string | undefined
  readonly pullPages: readonly (string | undefined)[]
}

/** The most commits that are listed for one that runs. */
const maxCommits = 20

/** What is not live yet, for each running commit that is not the expected one. */
export function notLiveRows({ plan, observations }: Outcome): readonly NotLiveRow[] {
  const { repository } = plan
  return (observations.history ?? []).flatMap((relation): readonly NotLiveRow[] => {
    const { commit: revision, behind } = relation
    const services = servicesOf(relation, observations)
    // An image that nothing runs is not live either.
    if (services.length === 0) return []
    const listed = (behind?.commits ?? []).slice(0, maxCommits)
    const row: NotLiveRow = {
      says: explainNotLive({ relation, commit: plan.commit, services }),
      compare:
        repository === undefined || relation.relation === 'unknown'
          ? undefined
          : comparePage(repository, revision, plan.commit),
      commits: listed.map((one) => ({
        ...one,
        page: repository && commitPage(repository, one.id),
        pullPages: one.pulls.map((number) => repository && pullPage(repository, number)),
      })),
      rest: listed.length === 0 ? 0 : (behind?.total ?? 0) - listed.length,
    }
    return [row]
  })
}

/** The services whose instances are of that commit, and the endpoints that report it. */
export function servicesOf(
  { commit }: Pick<CommitRelation, 'commit'>,
  { targets }: Outcome['observations'],
): readonly string[] {
  const names = targets.flatMap(({ target, evidence }) => {
    if (evidence.kind === 'missing') return []
    if (evidence.value.kind === 'statement') return evidence.value.commit === commit ? [target] : []
    const { instances, hostProcesses = [] } = evidence.value
    return [
      ...instances.filter(({ image }) => image?.labels.revision === commit).flatMap(({ services }) => services),
      ...hostProcesses.flatMap(({ service, evidence: process }) => {
        if (process.kind === 'missing') return []
        const { main, release } = process.value
        return (main?.release ?? release)?.revision === commit ? [service] : []
      }),
    ]
  })
  return [...new Set(names)]
}
