import type { CommitRelation, RouteObservation } from '../model/answer.ts'
import type { TargetObservation } from '../model/host.ts'
import { readReference } from '../model/image-reference.ts'
import { type CommitSha, commitSha, type Plan, type ServiceClaim } from '../model/plan.ts'
import type { Observations } from '../model/verdict.ts'
import { commitOf } from './wanted.ts'

/** Whether a build of `revision` counts as one of `commit`, because it is newer and merged. */
export type Accepts = (commit: string, revision: string | undefined) => boolean

/**
 * The newer commits that the plan accepts: descendants of the commit to run that the branch of the run contains. Anything
 * that is unknown, or known in two ways, is not accepted.
 */
export function indexAccepted(plan: Pick<Plan, 'accept'>, observations: Pick<Observations, 'newer'>): Accepts {
  const accepted = new Set(acceptedIn(plan, observations).map(({ commit, relation }) => keyOf(commit, relation.commit)))
  return (commit, revision) => revision !== undefined && accepted.has(keyOf(commit, revision))
}

interface Accepted {
  readonly commit: string
  readonly relation: CommitRelation
}

/** The same as a list, with the commits in between. */
export function acceptedIn(
  { accept }: Pick<Plan, 'accept'>,
  { newer = [] }: Pick<Observations, 'newer'>,
): readonly Accepted[] {
  if (accept !== 'newer') return []
  const known = Map.groupBy(newer, ({ commit, revision }) => keyOf(commit, revision))
  return [...known.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length > 0 || first.evidence.kind === 'missing') return []
    const { value: relation } = first.evidence
    const isOfRevision = relation.commit === first.revision && first.revision !== first.commit
    const isMerged = relation.relation === 'descendant' && relation.branch?.contains === true
    return isOfRevision && isMerged ? [{ commit: first.commit, relation }] : []
  })
}

const keyOf = (commit: string, revision: string): string => `${commit} ${revision}`

/** Whether a newer commit can stand in: a digest, a tag, an attestation and a manifest belong to one build. */
export const mayBeNewer = ({
  image,
  tag,
  attestation,
  files,
}: Pick<ServiceClaim, 'image' | 'tag' | 'attestation' | 'files'>): boolean =>
  tag === undefined &&
  attestation === undefined &&
  (image === undefined || readReference(image).digest === undefined) &&
  (files === undefined || files.named === 'feature')

/** The commit that a build of a service names, if it is accepted in place of the one to run. */
export function readAccepted(
  claim: ServiceClaim,
  revision: string | undefined,
  plan: Pick<Plan, 'commit'>,
  accepts: Accepts,
): CommitSha | undefined {
  return mayBeNewer(claim) && accepts(commitOf(claim, plan), revision) ? commitSha(revision) : undefined
}

/** What responses may name. They don't say which service they are from, so all of them may be newer, or none. */
export const acceptsInRoutes = ({ services }: Pick<Plan, 'services'>, accepts: Accepts): Accepts =>
  services.every(mayBeNewer) ? accepts : () => false

/** The commit that an endpoint states for all of these services, if it is accepted. */
export function readStated(
  services: readonly ServiceClaim[],
  revision: string,
  plan: Pick<Plan, 'commit'>,
  accepts: Accepts,
): CommitSha | undefined {
  return services.every(mayBeNewer) && accepts(plan.commit, revision) ? commitSha(revision) : undefined
}

/** A commit that a build names, and the one that it must be compared with. */
export interface NewerAsk {
  readonly commit: CommitSha
  readonly revision: CommitSha
}

/** The most commits that are compared. Others are not accepted. */
export const maxNewer = 10

/** The builds that routes name in their responses, each sample included. */
export const buildsIn = (answers: readonly RouteObservation[]): readonly string[] =>
  answers.flatMap(({ evidence }) => {
    if (evidence.kind === 'missing') return []
    const groups = evidence.value.tally?.groups.map((group) => group.evidence) ?? []
    return [evidence, ...groups].flatMap((one) =>
      one.kind === 'seen' && one.value.build?.kind === 'named' ? [one.value.build.build] : [],
    )
  })

/** The commits that a plan with `accept: newer` compares, each once, without the wanted ones. */
export function newerAsked(
  plan: Plan,
  targets: readonly TargetObservation[],
  answers: readonly RouteObservation[],
): readonly NewerAsk[] {
  if (plan.accept !== 'newer') return []
  const stated = targets.flatMap(({ evidence }) =>
    evidence.kind === 'seen' && evidence.value.kind === 'statement' ? [evidence.value.commit] : [],
  )
  const all = [
    ...plan.services.flatMap((claim) =>
      mayBeNewer(claim)
        ? targets.flatMap((target) => revisionsOf(claim, target)).map((text) => [commitOf(claim, plan), text] as const)
        : [],
    ),
    ...[...stated, ...buildsIn(answers)].map((text) => [plan.commit, text] as const),
  ]
  const asked = new Map<string, NewerAsk>()
  for (const [commit, text] of all) {
    const revision = commitSha(text)
    if (revision !== undefined && revision !== commit) asked.set(keyOf(commit, revision), { commit, revision })
  }
  return [...asked.values()].slice(0, maxNewer)
}

/** The commits that the builds of a service on a target name, the running ones first. */
function revisionsOf(
  { name, on }: ServiceClaim,
  { target, evidence }: TargetObservation,
): readonly (string | undefined)[] {
  if (!on.includes(target) || evidence.kind === 'missing') return []
  const { value } = evidence
  if (value.kind === 'statement') return [value.commit]
  const own = value.instances.filter(({ services }) => services.includes(name))
  const processes = (value.hostProcesses ?? []).filter(({ service }) => service === name)
  return [
    ...own.map(({ image }) => image?.labels.revision),
    ...processes.flatMap(({ evidence: known }) => {
      if (known.kind === 'missing') return []
      const { main, release, children = [] } = known.value
      return [main?.release?.revision, release?.revision, ...children.map((child) => child.release?.revision)]
    }),
    ...own.map(({ resolved }) => resolved?.labels.revision),
  ]
}
