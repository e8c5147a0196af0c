import type { Answer, CommitRelation, FeatureObservation, PublicFilesObservation } from '../model/answer.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type {
  HostProcessObservation,
  HostView,
  Instance,
  InstanceAddress,
  SwarmService,
  TargetView,
} from '../model/host.ts'
import type {
  BaselineClaim,
  CommitSha,
  EachInstance,
  HostProcessManager,
  Plan,
  PlannedTarget,
  ServiceClaim,
} from '../model/plan.ts'
import type { Observations } from '../model/verdict.ts'
import { readContradiction } from './coherence.ts'
import { readHosts } from './engine.ts'
import { isForeign } from './foreign.ts'

/** What a look says of one service on one target. */
export type Presence =
  /** The target was not seen; its own finding says why. */
  | { readonly kind: 'missing' }
  /** The target's statement speaks for the service. */
  | { readonly kind: 'stated' }
  | { readonly kind: 'absent'; readonly others: readonly string[] }
  /** A name without a project matches containers of several owners: `project/service`, or a container's name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  /** The answer says nothing of it, although it was asked. */
  | { readonly kind: 'untold' }
  /** It is no container. */
  | { readonly kind: 'host-process'; readonly evidence: HostProcessObservation; readonly clock: number }
  | Present

/** Its containers there: the instances, and the `docker compose run` containers that still run beside them. */
export interface Present {
  readonly kind: 'present'
  readonly instances: readonly Instance[]
  readonly oneOffs: readonly Instance[]
  /** The swarm service that they are tasks of. */
  readonly swarm?: SwarmService
  /** The host's clock, in seconds since 1970. */
  readonly clock: number
}

/** A control request, and how it was answered. */
export interface Baseline {
  readonly claim: BaselineClaim
  readonly evidence: Evidence<Answer>
}

/** A world in the order of its plan: whatever the plan names has exactly one sight, and a missing one is unseen. */
export interface ObservationIndex {
  readonly source: Observations['source']
  isPlanned(target: string): boolean
  target(target: PlannedTarget): Evidence<TargetView>
  presence(service: ServiceClaim, target: string): Presence
  route(id: string): Evidence<Answer>
  /** What the paths that a route is compared with were answered; those that were not asked are left out. */
  baselines(route: string): readonly Baseline[]
  /** What was fetched of the public files of a service. */
  publicFiles(service: string): PublicFilesObservation['evidence']
  /** What a caller of a guard was answered, by the id of the guard and the name of the caller. */
  caller(guard: string, caller: string): Evidence<Answer>
  /** What a path that cannot exist was answered to that caller; nothing when it was not asked. */
  callerBaseline(guard: string, caller: string): Evidence<Answer> | undefined
  /** What the globs of a feature match. */
  feature(name: string): FeatureObservation['source']
  /** How a commit that something says stands to the one to prove; nothing when nobody could tell. */
  relation(revision: string | undefined): CommitRelation['relation'] | undefined
  /** How often this run saw a container or process of a target being restarted. */
  restarts(target: string, name: string): number
  /** Whether an earlier look of the same run saw everything proven. */
  readonly wasProven: boolean
}

/** Reads a world by its plan, in one pass over the evidence. */
export function indexObservations(plan: Plan, observations: Observations): ObservationIndex {
  const views = once(observations.targets.map(({ target, evidence }) => [target, evidence]))
  const answers = once(observations.answers.map(({ route, evidence }) => [route, evidence]))
  const baselines = readBaselines(plan, observations)
  const builds = once((observations.publicFiles ?? []).map(({ publicFiles, evidence }) => [publicFiles, evidence]))
  const callers = once(
    (observations.callers ?? []).map(({ guard, caller, evidence }) => [`${guard}\n${caller}`, evidence]),
  )
  const callerBaselines = once(
    (observations.callers ?? []).flatMap(({ guard, caller, baseline }) =>
      baseline === undefined ? [] : [[`${guard}\n${caller}`, baseline] as const],
    ),
  )
  const features = once((observations.features ?? []).map(({ feature, source }) => [feature, source]))
  const history = new Map(observations.history?.map(({ commit, relation }) => [commit, relation]))
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
    relation: (revision) => (revision === undefined ? undefined : history.get(revision)),
    restarts: (target, name) => restarts.get(`${target}\n${name}`) ?? 0,
    wasProven: observations.wasProven === true,
    presence: (service, target) => readPresence(service, places.get(target) ?? { kind: 'missing' }, plan.commit),
  }
}

/** What paths that cannot exist were answered, for each route that is compared with them. */
function readBaselines({ baselines }: Plan, observations: Observations): ReadonlyMap<string, readonly Baseline[]> {
  const known = new Map<string, Baseline[]>()
  const observed = once((observations.baselines ?? []).map(({ baseline, evidence }) => [baseline, evidence]))
  for (const claim of baselines?.probes ?? []) {
    const evidence = observed.get(claim.id)
    if (evidence === undefined) continue
    for (const route of claim.routes) known.set(route, [...(known.get(route) ?? []), { claim, evidence }])
  }
  return known
}

/** Two sights of one thing cannot both be relied on, so neither is. */
function once<K, T>(observed: readonly (readonly [K, Evidence<T>])[]): ReadonlyMap<K, Evidence<T>> {
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
  | { readonly kind: 'host'; readonly view: HostView; readonly byService: ReadonlyMap<string, readonly Instance[]> }

function placeOf(evidence: Evidence<TargetView>): TargetPlace {
  if (evidence.kind === 'missing') return { kind: 'missing' }
  if (evidence.value.kind === 'statement') return { kind: 'stated' }
  const byService = new Map<string, Instance[]>()
  for (const instance of evidence.value.instances) {
    for (const service of new Set(instance.services)) {
      const known = byService.get(service)
      if (known === undefined) byService.set(service, [instance])
      else known.push(instance)
    }
  }
  return { kind: 'host', view: evidence.value, byService }
}

function readPresence(service: ServiceClaim, place: TargetPlace, commit: CommitSha): Presence {
  if (place.kind !== 'host') return place
  const { container, name } = service
  const matched = place.byService.get(name) ?? []
  if (container.by === 'systemd' || container.by === 'pidfile') return readHostProcess(name, container, place.view)
  if (container.by === 'swarm') return readSwarm(container.service, matched, place.view)
  const own = matched.filter((instance) => !isOneOff(instance, service))
  const instances = container.by === 'all' ? own.filter((one) => !isForeign(one, own, commit)) : own
  const owners = [...new Set(instances.map(ownerOf))].sort()
  if (instances.length === 0) return { kind: 'absent', others: place.view.others }
  if (namesOneOwner(service) && owners.length > 1) return { kind: 'ambiguous', candidates: owners }
  const oneOffs = matched.filter((instance) => isOneOff(instance, service) && instance.state === 'running')
  return { kind: 'present', instances, oneOffs, clock: place.view.clock }
}

/** Two sights of one process cannot both be relied on. */
function readHostProcess(
  service: string,
  manager: HostProcessManager,
  { hostProcesses = [], clock }: HostView,
): Presence {
  const [evidence, ...more] = hostProcesses.filter((one) => one.service === service)
  if (evidence === undefined || more.length > 0 || !isManager(evidence.manager, manager)) return { kind: 'untold' }
  return { kind: 'host-process', evidence, clock }
}

/** Another unit, or another pid file, answers another question. */
const isManager = (told: HostProcessManager, asked: HostProcessManager): boolean =>
  told.by === 'systemd'
    ? asked.by === 'systemd' && told.unit === asked.unit
    : asked.by === 'pidfile' && told.path === asked.path

/** Without a manager's word nobody knows whether these are all of its tasks. */
function readSwarm(name: string, instances: readonly Instance[], { swarm, others, clock }: HostView): Presence {
  if (swarm === undefined) return { kind: 'untold' }
  const known = swarm.find((one) => one.name === name)
  if (known === undefined || instances.length === 0) return { kind: 'absent', others }
  return { kind: 'present', instances, oneOffs: [], swarm: known, clock }
}

/** A container of `docker compose run` is a task and no instance, unless the plan asks for it by its own name. */
function isOneOff(instance: Instance, { container }: ServiceClaim): boolean {
  if (instance.compose?.oneoff !== true) return false
  switch (container.by) {
    case 'service':
      return container.name !== instance.name
    case 'compose':
    case 'all':
      return true
    case 'name':
    case 'label':
    case 'image':
    case 'swarm':
    case 'systemd':
    case 'pidfile':
      return false
  }
}

const namesOneOwner = ({ container }: ServiceClaim): boolean => container.by === 'service' || container.by === 'compose'

const ownerOf = ({ compose, name }: Instance): string =>
  compose === undefined ? name : `${compose.project}/${compose.service}`

/** An instance that has to be asked for itself. */
export interface Copy {
  /** As it is told: its container, and the target where there are several. */
  readonly name: string
  readonly target: string
  /** Nothing when nobody said it. */
  readonly address: InstanceAddress | undefined
}

/**
 * The running instances of a service, on all of its targets: every one of them has to be asked, so that none is known
 * where one of the targets shows none. `docker compose run` containers have no requests to answer.
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
    if (presence.kind === 'missing') return noEvidence('read', 'instances-unknown', { about: target })
    if (presence.kind === 'ambiguous')
      return noEvidence('read', 'instance-ambiguous', { about: `${name} on ${target}` })
    const instances = presence.kind === 'present' ? presence.instances : []
    const running = instances.filter(({ state }) => state === 'running')
    if (running.length === 0) return noEvidence('read', 'instance-missing', { about: `${name} on ${target}` })
    for (const { name: container, address } of running)
      copies.push({ name: service.on.length > 1 ? `${container} on ${target}` : container, target, address })
  }
  return seen(copies)
}
