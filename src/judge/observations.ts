import type { Answer, CommitRelation, FeatureObservation, PublicFilesObservation } from '../model/answer.ts'
import type { BranchRelation } from '../model/branches.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { PathsObservation } from '../model/evidence-paths.ts'
import type { HostProcessObservation, HostView, TargetView, UnknownContainer } from '../model/host.ts'
import type { Instance, InstanceAddress } from '../model/instance.ts'
import type { JobCommit } from '../model/job-commit.ts'
import type {
  BaselineClaim,
  CommitSha,
  EachInstance,
  HostProcessManager,
  Plan,
  PlannedTarget,
  ServiceClaim,
} from '../model/plan.ts'
import type { SwarmService } from '../model/swarm.ts'
import type { Observations } from '../model/verdict.ts'
import { type Accepts, indexAccepted, readAccepted } from './accepted.ts'
import { type FindAttestation, indexAttestations, markAttested } from './attestation.ts'
import { readContradiction } from './coherence.ts'
import { readHosts } from './engine.ts'
import { readForeign } from './foreign.ts'
import { splitKept } from './kept.ts'
import { compareWithRegistries, type Found, foundOf, observationsOf } from './registry.ts'
import { commitOf, type FindComparison, indexComparisons, readWanted, type Wanted } from './wanted.ts'

/** What one check shows of a service on a target. */
export type Presence =
  /** The target was not observed. Its own finding gives the reason. */
  | { readonly kind: 'missing' }
  /** An endpoint reports the commit of the service. */
  | { readonly kind: 'stated' }
  | { readonly kind: 'absent'; readonly others: readonly string[] }
  /** Containers of several owners match a name without a project: `project/service`, or the name of a container. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[]; readonly containers: readonly Instance[] }
  /** The service was requested, but the host's answer does not contain it. */
  | { readonly kind: 'unknown' }
  /** The service is a process of the host. */
  | { readonly kind: 'host-process'; readonly evidence: HostProcessObservation; readonly clock: number }
  /** All its containers are in a state that is unknown here. */
  | { readonly kind: 'state-unknown'; readonly containers: readonly UnknownContainer[] }
  | Present

/** The containers of a service: its instances, and running `docker compose run` containers. */
export interface Present {
  readonly kind: 'present'
  readonly instances: readonly Instance[]
  readonly oneOffs: readonly Instance[]
  /** Stopped older copies, which are no instances. */
  readonly kept?: readonly Instance[]
  /** Containers of the service whose state is unknown here. */
  readonly unknown?: readonly UnknownContainer[]
  /** The swarm service that the tasks belong to. */
  readonly swarm?: SwarmService
  /** The host's clock, in seconds since 1970. */
  readonly clock: number
}

/** A baseline request and its response. */
export interface Baseline {
  readonly claim: BaselineClaim
  readonly evidence: Evidence<Answer>
}

/**
 * The observations in the order of the plan: one for each name in the plan, which is missing evidence if nothing was
 * observed.
 */
export interface ObservationIndex {
  readonly source: Observations['source']
  isPlanned(target: string): boolean
  target(target: PlannedTarget): Evidence<TargetView>
  presence(service: ServiceClaim, target: string): Presence
  route(id: string): Evidence<Answer>
  /** The baseline responses for a route, without requests that were not sent. */
  baselines(route: string): readonly Baseline[]
  /** The public files that were fetched for a service. */
  publicFiles(service: string): PublicFilesObservation['evidence']
  /** The response to a caller of a guard. */
  caller(guard: string, caller: string): Evidence<Answer>
  /** The response of a path that cannot exist to that caller; undefined if it was not requested. */
  callerBaseline(guard: string, caller: string): Evidence<Answer> | undefined
  /** What the globs of a feature match. */
  feature(name: string): FeatureObservation['source']
  /** The relation of another commit to the commit to prove; undefined if it is unknown. */
  relation(revision: string | undefined): CommitRelation['relation'] | undefined
  /** The branch of the run, and whether it contains a newer commit; undefined if no branch is known. */
  branch(revision: string | undefined): BranchRelation | undefined
  /** The commit that a label names, if the job knows it: HEAD of the checkout, or one that the event names. */
  jobCommit(revision: string): JobCommit | undefined
  /** HEAD of the checkout, if it was read. */
  readonly head: string | undefined
  /** The commit that a build of the service must name, given the one that it names. */
  wanted(service: ServiceClaim, revision: string | undefined): Wanted
  /** Whether a newer commit is accepted in place of the one to run. */
  readonly accepts: Accepts
  /** The comparisons of the paths of a service. */
  comparisons(service: string): readonly PathsObservation[]
  /** The workflow runs of the commit, if they were requested. */
  readonly runs: Observations['runs']
  /** What the attestations of a digest say for a service. */
  readonly attestation: FindAttestation
  /** The comparison of one commit. */
  readonly compare: FindComparison
  /** How often this run observed a restart of a container or process. */
  restarts(target: string, name: string): number
  /** Whether an earlier check of this run was fully proven. */
  readonly wasProven: boolean
  /** What a registry shows about the expected image of a service. */
  registry(service: ServiceClaim): Found
}

/** Indexes the observations by the plan, in one pass. */
export function indexObservations(plan: Plan, received: Observations): ObservationIndex {
  const observations = markAttested(plan, compareWithRegistries(plan, received))
  const registries = observationsOf(received.registry ?? [])
  const views = once(observations.targets.map(({ target, evidence }) => [target, evidence]))
  const answers = once(observations.answers.map(({ route, evidence }) => [route, evidence]))
  const baselines = readBaselines(plan, observations)
  const builds = once(observations.publicFiles?.map(({ publicFiles, evidence }) => [publicFiles, evidence]))
  const callers = once(observations.callers?.map(({ guard, caller, evidence }) => [`${guard}\n${caller}`, evidence]))
  const callerBaselines = once(
    observations.callers?.flatMap(({ guard, caller, baseline }) =>
      baseline === undefined ? [] : [[`${guard}\n${caller}`, baseline] as const],
    ),
  )
  const features = once(observations.features?.map(({ feature, source }) => [feature, source]))
  const history = new Map<string | undefined, CommitRelation['relation']>(
    observations.history?.map(({ commit, relation }) => [commit, relation]),
  )
  const jobCommits = new Map(observations.jobCommits?.map((one) => [one.commit, one]))
  const compare = indexComparisons(observations)
  const accepts = indexAccepted(plan, observations)
  const restarts = new Map(observations.restarts?.map(({ target, name, count }) => [`${target}\n${name}`, count]))
  const hosts = readHosts(plan, (target) => evidenceOf(target, views))
  const hostOf = ({ name }: PlannedTarget) => hosts.get(name) ?? noEvidence('read', 'answer-missing')
  const places = new Map(plan.targets.map((target) => [target.name, placeOf(hostOf(target))]))
  return {
    source: observations.source,
    isPlanned: (target) => places.has(target),
    target: hostOf,
    route: (id) => answers.get(id) ?? noEvidence('read', 'answer-missing'),
    baselines: (route) => baselines.get(route) ?? [],
    publicFiles: (service) => builds.get(service) ?? noEvidence('read', 'answer-missing'),
    caller: (guard, caller) => callers.get(`${guard}\n${caller}`) ?? noEvidence('read', 'answer-missing'),
    callerBaseline: (guard, caller) => callerBaselines.get(`${guard}\n${caller}`),
    feature: (name) => features.get(name) ?? noEvidence('run', 'checkout-missing'),
    relation: (revision) => history.get(revision),
    branch: (revision) => observations.history?.find(({ commit }) => commit === revision)?.branch,
    jobCommit: (revision) => (revision === plan.commit ? undefined : jobCommits.get(revision)),
    head: observations.jobCommits?.find(({ head }) => head !== undefined)?.commit,
    wanted: (service, revision) => wantedOf(service, revision, plan, compare, accepts),
    accepts,
    comparisons: (service) => observations.paths?.filter((one) => one.service === service) ?? [],
    attestation: indexAttestations(observations),
    compare,
    runs: observations.runs,
    restarts: (target, name) => restarts.get(`${target}\n${name}`) ?? 0,
    wasProven: observations.wasProven === true,
    registry: (service) => foundOf(registries.get(service.name), service),
    presence: eachOnce((service, target) =>
      readPresence(service, places.get(target) ?? { kind: 'missing' }, commitOf(service, plan), accepts),
    ),
  }
}

function wantedOf(
  service: ServiceClaim,
  revision: string | undefined,
  plan: Plan,
  compare: FindComparison,
  accepts: Accepts,
): Wanted {
  const newer = readAccepted(service, revision, plan, accepts)
  if (newer !== undefined) return { commit: newer, service }
  const commit = readWanted(service, revision, plan, compare)
  const { files } = service
  if (files?.commit === undefined) return { commit, service }
  // The manifest counts if its commit is an equal one too.
  const isEqual = readWanted(service, files.commit, plan, compare) === files.commit
  return { commit, service: isEqual ? { ...service, files: { ...files, commit } } : service }
}

/** Reads the presence of each service on each target once: every link and many causes ask for it. */
function eachOnce(read: ObservationIndex['presence']): ObservationIndex['presence'] {
  const known = new Map<ServiceClaim, Map<string, Presence>>()
  return (service, target) => {
    const byTarget = known.get(service) ?? new Map<string, Presence>()
    known.set(service, byTarget)
    const presence = byTarget.get(target) ?? read(service, target)
    byTarget.set(target, presence)
    return presence
  }
}

/** The baseline responses for each route that is compared with them. */
function readBaselines({ baselines }: Plan, observations: Observations): ReadonlyMap<string, readonly Baseline[]> {
  const known = new Map<string, Baseline[]>()
  const observed = once(observations.baselines?.map(({ baseline, evidence }) => [baseline, evidence]))
  for (const claim of baselines?.probes ?? []) {
    const evidence = observed.get(claim.id)
    if (evidence === undefined) continue
    for (const route of claim.routes) known.set(route, [...(known.get(route) ?? []), { claim, evidence }])
  }
  return known
}

/** If one thing was observed twice, neither observation is reliable, so both are dropped. */
function once<K, T>(observed: readonly (readonly [K, Evidence<T>])[] = []): ReadonlyMap<K, Evidence<T>> {
  const found = new Map<K, Evidence<T>>()
  for (const [key, evidence] of observed)
    found.set(key, found.has(key) ? noEvidence('parse', 'answer-malformed') : evidence)
  return found
}

function evidenceOf(target: PlannedTarget, views: ReadonlyMap<string, Evidence<TargetView>>): Evidence<TargetView> {
  const evidence = views.get(target.name) ?? noEvidence('read', 'answer-missing')
  if (evidence.kind === 'missing') return evidence
  if ((evidence.value.kind === 'host') !== target.hasInstances)
    return noEvidence('parse', 'answer-malformed', { about: evidence.value.kind })
  const about = evidence.value.kind === 'host' ? readContradiction(evidence.value) : undefined
  return about === undefined ? evidence : noEvidence('parse', 'answer-malformed', { about })
}

type TargetPlace =
  | { readonly kind: 'missing' }
  | { readonly kind: 'stated' }
  | {
      readonly kind: 'host'
      readonly view: HostView
      readonly byService: ReadonlyMap<string, readonly Instance[]>
      readonly unknown: ReadonlyMap<string, readonly UnknownContainer[]>
    }

function placeOf(evidence: Evidence<TargetView>): TargetPlace {
  if (evidence.kind === 'missing') return { kind: 'missing' }
  if (evidence.value.kind === 'statement') return { kind: 'stated' }
  const { instances, unknownContainers = [] } = evidence.value
  return { kind: 'host', view: evidence.value, byService: byService(instances), unknown: byService(unknownContainers) }
}

/** What each declared service matches. */
function byService<T extends { readonly services: readonly string[] }>(
  containers: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const container of containers) {
    for (const service of new Set(container.services)) {
      const known = found.get(service)
      if (known === undefined) found.set(service, [container])
      else known.push(container)
    }
  }
  return found
}

/** How many candidates a message describes. */
const maxShown = 8

function readPresence(service: ServiceClaim, place: TargetPlace, commit: CommitSha, accepts: Accepts): Presence {
  if (place.kind !== 'host') return place
  const { container, name } = service
  const matched = place.byService.get(name) ?? []
  if (container.by === 'systemd' || container.by === 'pidfile') return readHostProcess(name, container, place.view)
  if (container.by === 'swarm') return readSwarm(container.service, matched, place.view)
  const own = matched.filter((instance) => !isOneOff(instance, service))
  const all = container.by === 'all' ? withoutForeign(own, commit, accepts) : own
  const owners = [...new Set(all.map(ownerOf))].sort()
  const unknown = place.unknown.get(name) ?? []
  if (all.length === 0 && unknown.length > 0) return { kind: 'state-unknown', containers: unknown }
  if (all.length === 0) return { kind: 'absent', others: place.view.others }
  if (namesOneOwner(service) && owners.length > 1) {
    // One container of each of the first owners, a running one if there is one.
    const containers = owners.slice(0, maxShown).flatMap((owner) => {
      const own = all.filter((one) => ownerOf(one) === owner)
      return own.find(({ state }) => state === 'running') ?? own.slice(0, 1)
    })
    return { kind: 'ambiguous', candidates: owners, containers }
  }
  const { instances, kept } = splitKept(all)
  const oneOffs = matched.filter((instance) => isOneOff(instance, service) && instance.state === 'running')
  const { clock } = place.view
  return { kind: 'present', instances, kept, oneOffs, clock, ...(unknown.length === 0 ? {} : { unknown }) }
}

function withoutForeign(own: readonly Instance[], commit: CommitSha, accepts: Accepts): readonly Instance[] {
  const isForeign = readForeign(own, commit, accepts)
  return own.filter((one) => !isForeign(one))
}

/** If one process was observed twice, neither observation is reliable. */
function readHostProcess(
  service: string,
  manager: HostProcessManager,
  { hostProcesses = [], clock }: HostView,
): Presence {
  const [evidence, ...more] = hostProcesses.filter((one) => one.service === service)
  if (evidence === undefined || more.length > 0 || !isManager(evidence.manager, manager)) return { kind: 'unknown' }
  return { kind: 'host-process', evidence, clock }
}

/** An observation of another unit or pid file is not about this service. */
const isManager = (reported: HostProcessManager, requested: HostProcessManager): boolean =>
  reported.by === 'systemd'
    ? requested.by === 'systemd' && reported.unit === requested.unit
    : requested.by === 'pidfile' && reported.path === requested.path

/** Only a manager knows all tasks of a swarm service. */
function readSwarm(name: string, instances: readonly Instance[], { swarm, others, clock }: HostView): Presence {
  if (swarm === undefined) return { kind: 'unknown' }
  const known = swarm.find((one) => one.name === name)
  if (known === undefined || instances.length === 0) return { kind: 'absent', others }
  return { kind: 'present', instances, oneOffs: [], swarm: known, clock }
}

/** A `docker compose run` container is a one-off task, not an instance, unless the plan names that container. */
const isOneOff = ({ name, compose }: Instance, { container }: ServiceClaim): boolean =>
  compose?.oneoff === true &&
  (container.by === 'service' ? container.name !== name : container.by === 'compose' || container.by === 'all')

const namesOneOwner = ({ container }: ServiceClaim): boolean => container.by === 'service' || container.by === 'compose'

const ownerOf = ({ compose, name }: Instance): string =>
  compose === undefined ? name : `${compose.project}/${compose.service}`

/** An instance that needs its own request. */
export interface Copy {
  /** Its display name: the container, with the target if there are several. */
  readonly name: string
  readonly target: string
  /** `undefined` if the host did not report it. */
  readonly address: InstanceAddress | undefined
}

/**
 * The running instances of a service on all its targets. Each one needs a request, so the result is missing evidence if
 * one target shows none. `docker compose run` containers serve no requests.
 */
export function copiesOf(
  { service: name }: EachInstance,
  plan: Plan,
  observed: ObservationIndex,
): Evidence<readonly Copy[]> {
  const service = plan.services.find((one) => one.name === name)
  if (service === undefined) return noEvidence('read', 'instance-missing', { about: name })
  const copies: Copy[] = []
  for (const target of service.on) {
    const presence = observed.presence(service, target)
    const isUnknown = presence.kind === 'state-unknown' || (presence.kind === 'present' && presence.unknown)
    if (presence.kind === 'missing' || isUnknown) return noEvidence('read', 'instances-unknown', { about: target })
    if (presence.kind === 'ambiguous')
      return noEvidence('read', 'instance-ambiguous', { about: `${name} on ${target}` })
    const running = presence.kind === 'present' ? presence.instances.filter(({ state }) => state === 'running') : []
    if (running.length === 0) return noEvidence('read', 'instance-missing', { about: `${name} on ${target}` })
    for (const { name: container, address } of running)
      copies.push({ name: service.on.length > 1 ? `${container} on ${target}` : container, target, address })
  }
  return seen(copies)
}
