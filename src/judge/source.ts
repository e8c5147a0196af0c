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
    case 'deployment':
      // The commit of the checkout was used because the input names none.
      return { kind: 'input', name: 'commit' }
  }
}

/**
 * The other full commit ids that images, releases and endpoints name, at most `max` of them. A service with its own commit
 * is compared with that one.
 */
export function otherCommits(plan: Plan, { targets }: Observations, max: number): readonly CommitSha[] {
  const own = new Set(plan.services.filter(({ commit }) => commit !== undefined).map(({ name }) => name))
  const isOurs = (services: readonly string[]): boolean =>
    services.length === 0 || services.some((one) => !own.has(one))
  const received = targets.flatMap(({ target, evidence }) => {
    if (evidence.kind === 'missing') return []
    const { value } = evidence
    if (value.kind === 'statement') return isOurs(servicesOn(plan, target)) ? [value.commit] : []
    const instances = value.instances.filter(({ services }) => isOurs(services)).flatMap(revisionsOf)
    const processes = value.hostProcesses?.filter(({ service }) => isOurs([service])) ?? []
    return [...instances, ...processes.flatMap(releasesOf)]
  })
  const commits = received.flatMap((text) => commitSha(text) ?? [])
  return [...new Set(commits)].filter((one) => one !== plan.commit).slice(0, max)
}

const servicesOn = ({ services }: Plan, target: string): readonly string[] =>
  services.filter(({ on }) => on.includes(target)).map(({ name }) => name)

const revisionsOf = ({ image, resolved }: Instance): readonly (string | undefined)[] => [
  image?.labels.revision,
  resolved?.labels.revision,
]

const releasesOf = ({ evidence }: HostProcessObservation): readonly (string | undefined)[] =>
  evidence.kind === 'missing' ? [] : [evidence.value.main?.release?.revision, evidence.value.release?.revision]
