import { noEvidence } from '../model/evidence.ts'
import type { ChangedPaths } from '../model/evidence-paths.ts'
import type { Finding } from '../model/finding.ts'
import type { TargetObservation } from '../model/host.ts'
import type { Instance } from '../model/instance.ts'
import { type CommitSha, commitSha, type Plan, type ServiceClaim } from '../model/plan.ts'
import { broken, type Share, silent } from './link.ts'
import { indexObservations, type ObservationIndex, type Presence } from './observations.ts'
import { commitOf, type FindComparison, type Sourced } from './wanted.ts'

/** A comparison that a service needs. */
export interface PathsAsk {
  readonly service: string
  readonly commit: CommitSha
  readonly revision: CommitSha
  readonly globs: readonly string[]
  /** Whether it is one too many. */
  readonly isExtra: boolean
}

/** The most commits that are compared for one service. */
export const maxCompared = 10

/** The commits that builds of services with paths name, other than the wanted ones. */
export function requestedPaths(plan: Plan, targets: readonly TargetObservation[]): readonly PathsAsk[] {
  if (!sourced(plan).some(({ paths }) => paths !== undefined)) return []
  const observed = indexObservations(plan, { source: undefined, targets, answers: [] })
  return sourced(plan).flatMap((claim) => {
    const { name: service, paths } = claim
    if (paths === undefined) return []
    const commit = commitOf(claim, plan)
    const named = claim.revisions(observed).flatMap((text) => (text === undefined ? [] : (commitSha(text) ?? [])))
    const others = [...new Set(named)].filter((revision) => revision !== commit)
    return others.map((revision, at) => ({
      ...{ service, commit, revision, globs: paths.globs },
      isExtra: at >= maxCompared,
    }))
  })
}

interface Origin extends Sourced {
  readonly revisions: (observed: ObservationIndex) => readonly (string | undefined)[]
}

/** Services and sites, with the commits that their builds name. */
const sourced = ({ services, publicFiles = [], targets }: Plan): readonly Origin[] => [
  ...services.map((claim) => ({
    ...claim,
    revisions: (observed: ObservationIndex) => [
      claim.files?.commit,
      ...claim.on.flatMap((target) => {
        const presence = observed.presence(claim, target)
        return presence.kind === 'stated' ? [statedAt(target, targets, observed)] : namedBy(presence)
      }),
    ],
  })),
  ...publicFiles.flatMap(({ service, site, commit, paths }) =>
    site === undefined
      ? []
      : [
          {
            name: service,
            ...(commit === undefined ? {} : { commit }),
            ...(paths === undefined ? {} : { paths }),
            revisions: () => [site.commit],
          },
        ],
  ),
]

function statedAt(target: string, targets: Plan['targets'], observed: ObservationIndex): string | undefined {
  const planned = targets.find(({ name }) => name === target)
  const evidence = planned === undefined ? undefined : observed.target(planned)
  return evidence?.kind === 'seen' && evidence.value.kind === 'statement' ? evidence.value.commit : undefined
}

/** The commits that images and releases name, the running ones first. */
function namedBy(presence: Presence): readonly (string | undefined)[] {
  switch (presence.kind) {
    case 'present': {
      const all = [...presence.instances, ...presence.oneOffs]
      return [
        ...all.map(({ image }) => image?.labels.revision),
        ...all.map((one: Instance) => one.resolved?.labels.revision),
      ]
    }
    case 'host-process': {
      const { evidence } = presence.evidence
      if (evidence.kind === 'missing') return []
      const { main, release, children = [] } = evidence.value
      return [main?.release?.revision, release?.revision, ...children.map((child) => child.release?.revision)]
    }
    case 'missing':
    case 'stated':
    case 'absent':
    case 'ambiguous':
    case 'unknown':
    case 'state-unknown':
      return []
  }
}

/** Reports the comparisons without a result. The links of the build and of what runs depend on them. */
export function judgePaths(plan: Plan, observed: ObservationIndex): readonly Share[] {
  return sourced(plan).flatMap((claim) => {
    const { name: service, paths } = claim
    if (paths === undefined) return []
    const commit = commitOf(claim, plan)
    return observed.comparisons(service).map(({ revision, evidence }) => {
      if (evidence.kind === 'seen') return silent(1)
      const facts = { place: paths.place, service, revision, commit, paths: paths.globs, why: evidence.why }
      return broken({ code: 'source/paths-unknown', ...facts })
    })
  })
}

/** The evidence for a comparison that is one too many. */
export const tooMany = () => noEvidence('run', 'paths-too-many', { limit: maxCompared })

/** A finding about another commit, with what differs below the paths of its service. */
export function withChanges<F extends Finding>(finding: F, service: ServiceClaim, compare: FindComparison): F {
  if (finding.code !== 'runtime/other-commit' && finding.code !== 'build/other-commit') return finding
  const evidence = compare(service.name, finding.revision)
  if (service.paths === undefined || evidence?.kind !== 'seen' || evidence.value.is !== 'changed') return finding
  const changed: ChangedPaths = { ...evidence.value.changed, globs: service.paths.globs }
  return { ...finding, changed }
}
