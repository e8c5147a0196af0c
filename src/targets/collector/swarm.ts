import type { ContainerState, Image, Instance } from '../../model/instance.ts'
import type { Manager } from '../../model/plan.ts'
import { type SwarmService, type SwarmTask, type UpdateState, updateStates } from '../../model/swarm.ts'
import type { ServiceAsk } from '../port.ts'
import type { Images } from './images.ts'
import { allTexts, memberFormat } from './shell.ts'

/** The label with the service that a container is a task of (moby, daemon/cluster/executor/container). */
export const swarmLabel = 'com.docker.swarm.service.name'

/** `docker service inspect`: name, image now and before, and the state of the last update. */
const serviceFormat = `y {${memberFormat({
  name: '{{json .Spec.Name}}',
  image: '{{with .Spec.TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}',
  previous:
    '{{with .PreviousSpec}}{{with .TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}{{else}}""{{end}}',
  state: '{{with .UpdateStatus}}{{json .State}}{{else}}""{{end}}',
  message: '{{with .UpdateStatus}}{{json (printf "%.400s" .Message)}}{{else}}""{{end}}',
})}}`

/** The keys of a record `y`. */
export const serviceKeys = ['name', 'image', 'previous', 'state', 'message']

/** The keys of a record `j`. */
export const taskKeys = ['ID', 'Name', 'Image', 'Node', 'DesiredState', 'CurrentState', 'Error']

/** `docker service ps`, the newest task of a slot first. */
const taskFormat = `j {${taskKeys.map((field) => `"${field}":{{json (printf "%.512s" .${field})}}`).join(',')}}`

/** The keys of a record `B`. */
export const nodeKeys = ['Hostname', 'Status']

/** `docker node ls`: which nodes answer their manager. */
const nodeFormat = `B {${nodeKeys.map((field) => `"${field}":{{json (printf "%.512s" .${field})}}`).join(',')}}`

/** The requested swarm services, as data of the script; nothing when there are none. */
export function swarmData(asks: readonly ServiceAsk[]): Readonly<Record<string, string>> {
  const names = asks.flatMap(({ container }) => (container.by === 'swarm' ? [container.service] : []))
  if (names.length === 0) return {}
  return { swarm: [...new Set(names)].join('\n'), service: serviceFormat, task: taskFormat, node: nodeFormat }
}

/**
 * Reads the services and all of their tasks from a manager. An unknown service is an answer and not a failure, in the
 * words of either call; the others are still reported.
 */
export const swarmScript = String.raw`ask_swarm() {
  name=$1; shift
  { said=$("$@" 2>&1 >&4 4>&- </dev/null); code=$?; } 4>&1
  lost=0
  for line in $said; do
    case $line in
    *[Nn]o' such service: '* | *' service '*' not found'* | 'nothing found in stack'*) [ "$lost" = 2 ] || lost=1 ;;
    *) [ "$code" = 0 ] || { lost=2; printf 'e %.500s\n' "$line"; } ;;
    esac
  done
  [ "$lost" != 1 ] || code=0
  printf 'x {"call":"%s","code":%s}\n' "$name" "$code"
}
swarm_services() {
  ask_swarm service docker service inspect --format "$service" -- $swarm
  ask_swarm tasks docker service ps --no-trunc --format "$task" -- $swarm
  docker node ls --format "$node" 2>/dev/null </dev/null || :
}
`

/** A record `y`: a swarm service, before its tasks are known. */
export type ServiceRecord = Omit<SwarmService, 'draining'>

/** A record `j`: a task. */
export interface TaskRecord {
  readonly id: string
  /** `service.slot`, or `service.node id` of a global service. */
  readonly name: string
  readonly reference: string
  readonly node: string
  readonly desired: string
  readonly state: string
  /** Seconds in that state. */
  readonly since: number | undefined
  readonly error: string | undefined
}

const orNothing = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

export function readService(value: unknown): ServiceRecord | undefined {
  if (!Array.isArray(value)) return undefined
  const texts = allTexts(value, 5)
  if (texts === undefined) return undefined
  const [name = '', reference = '', previous, state = '', message] = texts
  const update: UpdateState | undefined = updateStates.find((one) => one === state)
  // An unknown state could not be judged.
  if (name === '' || (state !== '' && update === undefined)) return undefined
  return { name, reference, previous: orNothing(previous), update, message: orNothing(message) }
}

/** The script cuts the texts of tasks. What another program sends is cut here. */
const maxText = 512

export function readTask(value: unknown): TaskRecord | undefined {
  if (!Array.isArray(value)) return undefined
  const texts = allTexts(value, 7)?.map((text) => text.slice(0, maxText))
  if (texts === undefined) return undefined
  const [id = '', name = '', reference = '', node = '', desired = '', current = '', error = ''] = texts
  const state = current.split(' ')[0]?.toLowerCase() ?? ''
  if (!/^[0-9a-z]{1,64}$/.test(id) || !name.includes('.') || !/^[a-z]{1,20}$/.test(state)) return undefined
  if (!/^[A-Za-z]{1,20}$/.test(desired)) return undefined
  const since = secondsIn(current)
  return { id, name, reference, node, desired: desired.toLowerCase(), state, since, error: orNothing(unquoted(error)) }
}

const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_592_000, year: 31_536_000 }

/**
 * `Running 3 seconds ago`, `Failed about an hour ago`, as the CLI prints the age of a state (docker/go-units,
 * HumanDuration).
 */
function secondsIn(current: string): number | undefined {
  if (/ less than a second ago$/i.test(current)) return 0
  const [, count = '', unit = ''] = / (?:about )?(an?|\d{1,6}) ([a-z]+?)s? ago$/i.exec(current) ?? []
  const [, length] = Object.entries(seconds).find(([name]) => name === unit) ?? []
  return length === undefined ? undefined : length * (/^an?$/i.test(count) ? 1 : Number(count))
}

/** The CLI prints errors in quotes. */
const unquoted = (text: string): string => /^"(.*)"$/s.exec(text)?.[1] ?? text

/** A task that should end, or has ended, is history. */
const isOver = ({ desired }: Pick<TaskRecord, 'desired'>): boolean =>
  ['shutdown', 'remove', 'complete', 'orphaned'].includes(desired)
/** States in which the program of a task runs or is about to start. */
const isUp = ({ state }: TaskRecord): boolean => state === 'running' || state === 'starting'
const serviceOf = ({ name }: TaskRecord): string => name.slice(0, name.indexOf('.'))

/** The states of swarm (moby, api/types/swarm/task.go) as states of the task's container. */
const states: Readonly<Partial<Record<string, ContainerState>>> = {
  running: 'running',
  complete: 'exited',
  shutdown: 'exited',
  failed: 'exited',
  rejected: 'dead',
  orphaned: 'dead',
  remove: 'removing',
}

/**
 * A task that is to end, still runs, and was created from another reference than the service has now: reported in
 * `draining`.
 */
const isDraining = (task: TaskRecord, references: References): boolean =>
  isOver(task) && isUp(task) && [...(references.get(serviceOf(task)) ?? [])].some((one) => one !== task.reference)

/** The references of each swarm service by its name. */
type References = ReadonlyMap<string, ReadonlySet<string>>

const referencesOf = (services: readonly ServiceRecord[]): References =>
  new Map(
    [...Map.groupBy(services, ({ name }) => name)].map(([name, own]) => [
      name,
      new Set(own.map(({ reference }) => reference)),
    ]),
  )

/**
 * The requested services, with the old tasks that still run. A service that was rolled back forgets the reference it
 * was to run, but its tasks do not; and a failed task explains more than a failed update.
 */
export function servicesOf(services: readonly ServiceRecord[], tasks: readonly TaskRecord[]): readonly SwarmService[] {
  const byService = Map.groupBy(tasks, serviceOf)
  return services.map((service) => {
    const own = byService.get(service.name) ?? []
    const others = own.filter(({ reference }) => reference !== service.reference)
    const draining = own
      .filter((task) => isDraining(task, referencesOf([service])))
      .map((task) => ({ task: nameOf(task), node: task.node }))
    const previous = service.previous ?? others[0]?.reference
    const failed = service.update !== undefined && service.update !== 'updating' && service.update !== 'completed'
    const failure = failed ? own.find(({ error }) => error !== undefined)?.error : undefined
    return { ...service, previous, message: failure ?? service.message, draining }
  })
}

/** A record `B`: a node of the swarm. */
export interface NodeRecord {
  readonly name: string
  readonly status: string
}

export function readNode(value: unknown): NodeRecord | undefined {
  const texts = Array.isArray(value) ? allTexts(value, nodeKeys.length) : undefined
  const [name = '', status = ''] = texts ?? []
  return name === '' ? undefined : { name, status: status.toLowerCase() }
}

/**
 * The tasks without those that were to end on a node that is down. A manager shows the last known state of such a node,
 * so its tasks never end there, and serve no requests. A node that came back under its old name is listed twice.
 */
export function withoutLost(tasks: readonly TaskRecord[], nodes: readonly NodeRecord[]): readonly TaskRecord[] {
  const up = new Set(nodes.flatMap(({ name, status }) => (status === 'down' ? [] : [name])))
  const down = new Set(nodes.flatMap(({ name, status }) => (status === 'down' && !up.has(name) ? [name] : [])))
  return tasks.filter((task) => !(isOver(task) && down.has(task.node)))
}

/** States of a container in which its program runs, or soon runs again. */
const isAlive = ({ state }: Instance): boolean => state === 'running' || state === 'paused' || state === 'restarting'

/** The engine names a container after its task: `service.slot.id`. */
const taskIdOf = ({ name }: Instance): string => name.slice(name.lastIndexOf('.') + 1)

/**
 * Replaces the containers of swarm services with tasks: each task that is to run, or still runs, is an instance, on
 * any node. A running container without such a task is an instance too, even if the manager does not list it, because
 * requests may reach it. One that does not run is left from an earlier task.
 */
export function withTasks(
  instances: readonly Instance[],
  tasks: readonly TaskRecord[],
  asks: readonly Pick<ServiceAsk, 'name' | 'container'>[],
  images: Images,
  swarm: readonly ServiceRecord[] = [],
): readonly Instance[] {
  const named = Map.groupBy(asks, ({ container }) => (container.by === 'swarm' ? container.service : undefined))
  named.delete(undefined)
  if (named.size === 0) return instances
  const swarmNames = new Map(
    [...named].flatMap(([service, own]) =>
      service === undefined ? [] : own.map(({ name }) => [name, service] as const),
    ),
  )
  // The label proves which service a container belongs to; any container can have such a name.
  const byTask = new Map(
    instances
      .filter(({ services }) => services.some((name) => swarmNames.has(name)))
      .map((instance) => [taskIdOf(instance), instance]),
  )
  const references = referencesOf(swarm)
  const past = readPast(tasks)
  const live = tasks.filter((task) => !isOver(task) || (isUp(task) && !isDraining(task, references)))
  const used = new Set<Instance>()
  const ofTasks = live.flatMap((task): readonly Instance[] => {
    const services = named.get(serviceOf(task))?.map(({ name }) => name)
    if (services === undefined) return []
    const container = byTask.get(task.id)
    // The manager learns late that a task ended.
    if (isOver(task) && container !== undefined && !isAlive(container)) return []
    if (container !== undefined) used.add(container)
    const others = container?.services.filter((name) => !swarmNames.has(name)) ?? []
    const status = tellTask(task, past.get(task.name), container !== undefined)
    const manager: Manager = { by: 'swarm', service: serviceOf(task) }
    const base = container ?? placeholder(task, images)
    return [{ ...base, name: nameOf(task), services: [...services, ...others], manager, task: status }]
  })
  const draining = new Set(tasks.filter((task) => isDraining(task, references)).map(({ id }) => id))
  const left = instances.flatMap((instance): readonly Instance[] => {
    if (used.has(instance)) return []
    const [owner] = instance.services.flatMap((name) => swarmNames.get(name) ?? [])
    if (owner !== undefined && isAlive(instance) && !draining.has(taskIdOf(instance)))
      return [{ ...instance, manager: { by: 'swarm', service: owner } }]
    const services = instance.services.filter((name) => !swarmNames.has(name))
    return services.length === 0 ? [] : [{ ...instance, services }]
  })
  return [...ofTasks, ...left].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A task of a global service is named by its node, because the node's id is not readable. */
function nameOf({ name, node }: TaskRecord): string {
  const slot = name.slice(name.indexOf('.') + 1)
  return /^\d+$/.test(slot) ? name : `${name.slice(0, name.indexOf('.'))}.${node}`
}

/** What the earlier tasks of one slot show about the current task. */
interface Past {
  /** The newest tasks with an error: two of them, so that one is not the task itself. */
  readonly errors: readonly TaskRecord[]
  /** The recent failures of each reference. */
  readonly failed: ReadonlyMap<string, NonNullable<SwarmTask['failed']>>
}

/** In seconds. An older failure shows nothing about the current task. */
const recent = 600

/** Swarm does not restart a task. It creates another one, whose container has no restarts. */
const hasFailed = (task: TaskRecord): boolean =>
  isOver(task) && ['failed', 'rejected', 'complete'].includes(task.state) && (task.since ?? 0) <= recent

/** The past of each slot, by the name of its tasks. Each task is read once. */
function readPast(tasks: readonly TaskRecord[]): ReadonlyMap<string, Past> {
  return new Map(
    [...Map.groupBy(tasks, ({ name }) => name)].map(([name, own]) => {
      const withError = own.filter(({ error }) => error !== undefined)
      const [first] = withError
      const second = withError.find(({ id }) => id !== first?.id)
      const failed = Map.groupBy(own.filter(hasFailed), ({ reference }) => reference)
      const errors = [first, second].filter((one) => one !== undefined)
      return [name, { errors, failed: new Map([...failed].map(([reference, ended]) => [reference, timesOf(ended)])) }]
    }),
  )
}

function timesOf(ended: readonly TaskRecord[]): NonNullable<SwarmTask['failed']> {
  let [newest, oldest] = [recent, 0]
  for (const { since = 0 } of ended) {
    newest = Math.min(newest, since)
    oldest = Math.max(oldest, since)
  }
  return { times: ended.length, within: oldest - newest }
}

/** The previous task in the slot may explain why a task does not run: swarm tries again and again. */
function tellTask(task: TaskRecord, past: Past | undefined, here: boolean): SwarmTask {
  const before = past?.errors.find(({ id }) => id !== task.id)
  const error = task.error ?? (task.state === 'running' ? undefined : before?.error)
  const { id, node, state, since } = task
  const ended = past?.failed.get(task.reference)
  const status = { id, ...(since === undefined ? {} : { since }), ...(ended === undefined ? {} : { failed: ended }) }
  return { ...status, node, here, state, error, ...(isOver(task) ? { ending: true } : {}) }
}

/** A task without a container on this host. A tag may mean anything on another node; a digest is the same everywhere. */
function placeholder({ reference, state }: TaskRecord, images: Images): Instance {
  const image: Image | undefined = reference.includes('@') ? images.byReference(reference) : undefined
  const none = { revision: undefined, source: undefined, version: undefined }
  return {
    id: '',
    name: '',
    services: [],
    state: states[state] ?? 'created',
    health: undefined,
    exitCode: 0,
    restarts: 0,
    createdAt: '',
    startedAt: '',
    compose: undefined,
    reference,
    imageId: image?.id ?? '',
    ownLabels: none,
    image,
    resolved: undefined,
  }
}
