import { readContradiction } from './coherence.ts'
import { readHosts } from './engine.ts'
import type { FeatureSight } from './evidence/feature.ts'
import type { CommitRelation } from './evidence/history.ts'
import type { DaemonKeeper } from './evidence/keeper.ts'
import type { ServedSight } from './evidence/served.ts'
import type { SwarmService } from './evidence/swarm.ts'
import {
  type Answer,
  type DaemonSight,
  type Evidence,
  type HostView,
  type Instance,
  type TargetView,
  unseen,
} from './evidence.ts'
import { isForeign } from './foreign.ts'
import type { ControlClaim } from './plan/control.ts'
import type { CommitSha, Plan, PlannedTarget, ServiceClaim } from './plan.ts'
import type { World } from './world.ts'

/** What a look says of one service on one target. */
export type Presence =
  /** The target was not seen; its own finding says why. */
  | { readonly kind: 'unseen' }
  /** The target's statement speaks for the service. */
  | { readonly kind: 'stated' }
  | { readonly kind: 'absent'; readonly others: readonly string[] }
  /** A name without a project matches containers of several owners: `project/service`, or a container's name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  /** The answer says nothing of it, although it was asked. */
  | { readonly kind: 'untold' }
  /** It is no container. */
  | { readonly kind: 'daemon'; readonly sight: DaemonSight; readonly clock: number }
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
export interface Control {
  readonly claim: ControlClaim
  readonly sight: Evidence<Answer>
}

/** A world in the order of its plan: whatever the plan names has exactly one sight, and a missing one is unseen. */
export interface Sights {
  readonly source: World['source']
  isPlanned(target: string): boolean
  target(target: PlannedTarget): Evidence<TargetView>
  presence(service: ServiceClaim, target: string): Presence
  route(index: number): Evidence<Answer>
  /** What the path that a route is held against was answered; nothing when there is none, or it was not asked. */
  control(route: number): Control | undefined
  /** What was fetched of a public build, by its index in the plan. */
  served(index: number): ServedSight['sight']
  /** What a caller of a guard was answered, by their indexes in the plan. */
  caller(guard: number, caller: number): Evidence<Answer>
  /** What the globs of a feature match, by its index in the plan. */
  feature(index: number): FeatureSight['source']
  /** How a commit that something says stands to the one to prove; nothing when nobody could tell. */
  relation(revision: string | undefined): CommitRelation['relation'] | undefined
  /** How often this run saw a container or process of a target being restarted. */
  restarts(target: string, name: string): number
  /** Whether an earlier look of the same run saw everything proven. */
  readonly wasProven: boolean
}

/** Reads a world by its plan, in one pass over the evidence. */
export function readSights(plan: Plan, world: World): Sights {
  const views = once(world.targets.map(({ target, sight }) => [target, sight]))
  const answers = once(world.answers.map(({ route, sight }) => [route, sight]))
  const controls = readControls(plan, world)
  const builds = once((world.served ?? []).map(({ served, sight }) => [served, sight]))
  const callers = once((world.callers ?? []).map(({ guard, caller, sight }) => [`${guard} ${caller}`, sight]))
  const features = once((world.features ?? []).map(({ feature, source }) => [feature, source]))
  const history = new Map(world.history?.map(({ commit, relation }) => [commit, relation]))
  const restarts = new Map(world.restarts?.map(({ target, name, count }) => [`${target}\n${name}`, count]))
  const hosts = readHosts(plan, (target) => sightOf(target, views))
  const hostOf = ({ name }: PlannedTarget) => hosts.get(name) ?? unseen('read', 'answer-missing')
  const places = new Map(plan.targets.map((target) => [target.name, placeOf(hostOf(target))]))
  return {
    source: world.source,
    isPlanned: (target) => places.has(target),
    target: hostOf,
    route: (index) => answers.get(index) ?? unseen('read', 'answer-missing'),
    control: (route) => controls.get(route),
    served: (index) => builds.get(index) ?? unseen('read', 'answer-missing'),
    caller: (guard, caller) => callers.get(`${guard} ${caller}`) ?? unseen('read', 'answer-missing'),
    feature: (index) => features.get(index) ?? unseen('run', 'checkout-missing'),
    relation: (revision) => (revision === undefined ? undefined : history.get(revision)),
    restarts: (target, name) => restarts.get(`${target}\n${name}`) ?? 0,
    wasProven: world.wasProven === true,
    presence: (service, target) => readPresence(service, places.get(target) ?? { kind: 'unseen' }, plan.commit),
  }
}

/** What a path that cannot exist was answered, for each route that is held against it. */
function readControls({ controls }: Plan, world: World): ReadonlyMap<number, Control> {
  if (controls === undefined || world.controls === undefined) return new Map()
  const sights = once(world.controls.map(({ control, sight }) => [control, sight]))
  return new Map(
    controls.probes.flatMap((claim, index) => {
      const sight = sights.get(index)
      return sight === undefined ? [] : claim.routes.map((route) => [route, { claim, sight }] as const)
    }),
  )
}

/** Two sights of one thing cannot both be relied on, so neither is. */
function once<K, T>(sights: readonly (readonly [K, Evidence<T>])[]): ReadonlyMap<K, Evidence<T>> {
  const found = new Map<K, Evidence<T>>()
  for (const [key, sight] of sights) found.set(key, found.has(key) ? unseen('parse', 'answer-malformed') : sight)
  return found
}

function sightOf(target: PlannedTarget, views: ReadonlyMap<string, Evidence<TargetView>>): Evidence<TargetView> {
  const sight = views.get(target.name) ?? unseen('read', 'answer-missing')
  if (sight.kind === 'unseen') return sight
  const yields = sight.value.kind === 'host' ? 'instances' : 'statement'
  if (yields !== target.yields) return unseen('parse', 'answer-malformed', { about: sight.value.kind })
  const about = sight.value.kind === 'host' ? readContradiction(sight.value) : undefined
  return about === undefined ? sight : unseen('parse', 'answer-malformed', { about })
}

type TargetPlace =
  | { readonly kind: 'unseen' }
  | { readonly kind: 'stated' }
  | { readonly kind: 'host'; readonly view: HostView; readonly byService: ReadonlyMap<string, readonly Instance[]> }

function placeOf(sight: Evidence<TargetView>): TargetPlace {
  if (sight.kind === 'unseen') return { kind: 'unseen' }
  if (sight.value.kind === 'statement') return { kind: 'stated' }
  const byService = new Map<string, Instance[]>()
  for (const instance of sight.value.instances) {
    for (const service of new Set(instance.services)) {
      const known = byService.get(service)
      if (known === undefined) byService.set(service, [instance])
      else known.push(instance)
    }
  }
  return { kind: 'host', view: sight.value, byService }
}

function readPresence(service: ServiceClaim, place: TargetPlace, commit: CommitSha): Presence {
  if (place.kind !== 'host') return place
  const { container, name } = service
  const matched = place.byService.get(name) ?? []
  if (container.by === 'systemd' || container.by === 'pidfile') return readDaemon(name, container, place.view)
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
function readDaemon(service: string, keeper: DaemonKeeper, { daemons = [], clock }: HostView): Presence {
  const [sight, ...more] = daemons.filter((one) => one.service === service)
  if (sight === undefined || more.length > 0 || !isKeeper(sight.keeper, keeper)) return { kind: 'untold' }
  return { kind: 'daemon', sight, clock }
}

/** Another unit, or another pid file, answers another question. */
const isKeeper = (told: DaemonKeeper, asked: DaemonKeeper): boolean =>
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
