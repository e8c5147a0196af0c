import { type Evidence, noEvidence } from '../model/evidence.ts'
import type { HostProcessObservation, SourceObservation } from '../model/host.ts'
import type { Instance } from '../model/instance.ts'
import { type CommitSha, commitSha, type Plan } from '../model/plan.ts'
import type { Observations } from '../model/verdict.ts'
import type { Place } from '../parsed.ts'
import { judgeFeatureSources } from './feature.ts'
import { broken, holding, type Judged, type Share, sumUp } from './link.ts'
import type { ObservationIndex } from './observations.ts'
import { judgePaths } from './paths.ts'

/** Checks that the commit exists, and that it contains the files of the features. */
export function judgeSource(plan: Plan, observed: ObservationIndex): Judged {
  const { source } = observed
  const commit = source === undefined ? [] : [judgeCommit(plan, source)]
  return sumUp('source', [...commit, ...judgePaths(plan, observed), ...judgeFeatureSources(plan, observed)])
}

function judgeCommit({ commit, commitFrom }: Plan, source: Evidence<SourceObservation>): Share {
  const place = placeOf(commitFrom)
  if (source.kind === 'missing') return broken({ code: 'source/unknown', place, why: source.why })
  const { exists, where } = source.value
  // A repository identifies the commit by its digest. An event only claims it.
  if (exists) return holding(where === 'event' ? 'claimed' : 'identified')
  if (where !== 'event') return broken({ code: 'source/commit-unknown', place, commit, where })
  return broken({ code: 'source/unknown', place, why: noEvidence('parse', 'answer-malformed', { about: where }).why })
}

function placeOf(from: Plan['commitFrom']): Place {
  switch (from.kind) {
    case 'event':
      return { kind: 'event', name: from.field }
    case 'input':
    case 'checkout':
      // The commit of the checkout was used because the input names none.
      return { kind: 'input', name: 'commit' }
  }
}

/** The other full commit ids that images and endpoints name, at most `max` of them. */
export function otherCommits({ targets }: Observations, commit: CommitSha, max: number): readonly CommitSha[] {
  const received = targets.flatMap(({ evidence }) => {
    if (evidence.kind === 'missing') return []
    if (evidence.value.kind === 'statement') return [evidence.value.commit]
    const { instances, hostProcesses = [] } = evidence.value
    return [...instances.flatMap(revisionsOf), ...hostProcesses.flatMap(releasesOf)]
  })
  const commits = received.flatMap((text) => (text === undefined ? [] : (commitSha(text) ?? [])))
  return [...new Set(commits)].filter((one) => one !== commit).slice(0, max)
}

const releasesOf = ({ evidence }: HostProcessObservation): readonly (string | undefined)[] =>
  evidence.kind === 'missing' ? [] : [evidence.value.main?.release?.revision, evidence.value.release?.revision]

const revisionsOf = ({ image, resolved }: Instance): readonly (string | undefined)[] => [
  image?.labels.revision,
  resolved?.labels.revision,
]
