import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type { Bystander, EngineObservation } from '../../model/evidence-engine.ts'
import type { ComposeVersion, HostView } from '../../model/host.ts'
import type { Image, Instance } from '../../model/instance.ts'
import type { ServiceAsk } from '../port.ts'
import { type Addressed, readAddressed } from './addresses.ts'
import { readComposeVersion } from './compose-version.ts'
import { type Container, readContainer, readImage, type UnknownContainer } from './containers.ts'
import { readCovered } from './covered.ts'
import { type EngineCall, engineMissing } from './engines.ts'
import { contentsOf, type Hashing, readHashing, readShell, type Shell } from './files-record.ts'
import { type HostProcessLine, hostProcessesOf, readHostProcessLine } from './host-process-record.ts'
import { indexImages } from './images.ts'
import { fieldsOf } from './keys.ts'
import { type Logged, readLogged } from './logs.ts'
import { type ExtraRecord, hashingOf, readExtras, withExtras } from './manifest-extras.ts'
import { readEngineObservation } from './seen-engine.ts'
import { readBystander } from './seen-rest.ts'
import { type Requirements, readRequirements, requirementsOf, withAges, withHeld } from './settings.ts'
import { bounded, readCount, readJson, readText } from './shell.ts'
import {
  type NodeRecord,
  readNode,
  readService,
  readTask,
  type ServiceRecord,
  servicesOf,
  type TaskRecord,
  withoutLost,
  withTasks,
} from './swarm.ts'
import { type CreatedFrom, indexVariants, readCreatedFrom, readVariant, type Variant, withVariant } from './variant.ts'

/** The most names of other services for a message, and lines of an engine's error. */
const max = 50
/** Characters of such a line: the script cuts them, and what another program sends is cut here. */
const maxError = 500

/** The answer of a host, record by record. */
interface Declared {
  readonly clocks: number[]
  readonly services: string[]
  readonly containers: Container[]
  readonly unknownContainers: UnknownContainer[]
  readonly images: Image[]
  readonly createdFrom: CreatedFrom[]
  readonly variants: Variant[]
  readonly covered: NonNullable<ReturnType<typeof readCovered>>[]
  readonly others: string[]
  readonly calls: EngineCall[]
  readonly errors: string[]
  readonly shells: Shell[]
  readonly hashings: Hashing[]
  readonly extraRecords: ExtraRecord[]
  readonly requirementss: Requirements[]
  readonly logs: Logged[]
  readonly addresses: Addressed[]
  /** Ids of containers whose service is no longer in any compose file. */
  readonly orphans: string[]
  readonly engines: HostView['engine'][]
  readonly swarm: ServiceRecord[]
  readonly tasks: TaskRecord[]
  readonly nodes: NodeRecord[]
  readonly hostProcesses: HostProcessLine[]
  readonly boots: string[]
  readonly composeVersions: ComposeVersion[]
  readonly answering: EngineObservation[]
  readonly bystanders: Bystander[]
  /** How many there are in all. */
  readonly bystanderCounts: number[]
}

/**
 * Turns records into a view, or returns the first malformed record, or why the engine did not answer. `asks` is the
 * request: the sums of files are read against the lists in it.
 */
export function readRecords(
  records: readonly string[],
  asks: readonly ServiceAsk[],
): Evidence<{ view: HostView; services: readonly string[] }> {
  const lists = {
    containers: [],
    unknownContainers: [],
    images: [],
    createdFrom: [],
    variants: [],
    covered: [],
    others: [],
    shells: [],
    hashings: [],
    extraRecords: [],
    orphans: [],
    requirementss: [],
    logs: [],
    addresses: [],
  }
  const extras = {
    engines: [],
    swarm: [],
    tasks: [],
    nodes: [],
    hostProcesses: [],
    boots: [],
    composeVersions: [],
    answering: [],
    bystanders: [],
    bystanderCounts: [],
  }
  const answer: Declared = { ...lists, ...extras, clocks: [], services: [], calls: [], errors: [] }
  let malformed: ReturnType<typeof noEvidence> | undefined
  for (const [at, record] of records.entries()) {
    const taken = take(record, answer, asks)
    if (taken === true) continue
    const lacking = taken === false ? {} : { about: taken }
    malformed ??= noEvidence('parse', 'answer-malformed', { received: bounded(record), amount: at + 1, ...lacking })
  }
  // A failed engine explains a malformed record, never the other way round.
  const failed = answer.calls.find(({ code }) => code !== 0)
  if (failed !== undefined) return engineMissing(failed, answer.errors)
  if (malformed !== undefined) return malformed
  const called = (name: string): boolean => answer.calls.some((call) => call.name === name)
  const [engine = 'docker'] = answer.engines
  const isEmpty = answer.containers.length + answer.unknownContainers.length === 0
  const whole = engine === 'none' || (called('list') && (isEmpty || (called('inspect') && called('image'))))
  const [clock] = answer.clocks
  if (!whole || clock === undefined || records.at(-1) !== 'z') return noEvidence('read', 'answer-cut')
  const images = indexImages(answer.images)
  const manifests = new Map(answer.createdFrom.map((one) => [one.id, one]))
  const variants = indexVariants(answer.variants)
  const shells = new Map(answer.shells.map((shell) => [shell.id, shell]))
  const covered = new Map(answer.covered.map(({ id, ...one }) => [id, one]))
  const orphans = new Set(answer.orphans)
  const hashings = Map.groupBy(answer.hashings, ({ id }) => id)
  const extraRecords = Map.groupBy(answer.extraRecords, ({ id }) => id)
  const requirementss = Map.groupBy(answer.requirementss, ({ id }) => id)
  const logs = new Map(answer.logs.map(({ id, log }) => [id, log]))
  const addresses = new Map(answer.addresses.map(({ id, address }) => [id, address]))
  const stray = answer.unknownContainers.find(
    ({ asks: selectedBy }) => selectedServices(selectedBy, answer).length !== selectedBy.length,
  )
  if (stray !== undefined) return noEvidence('parse', 'answer-malformed', { about: stray.name })
  const instances: Instance[] = []
  for (const { asks: selectedBy, ...container } of answer.containers) {
    const services = selectedServices(selectedBy, answer)
    if (services.length !== selectedBy.length) return noEvidence('parse', 'answer-malformed', { about: container.name })
    const image = images.byId(container.imageId)
    const shell = shells.get(container.id)
    const requirements = requirementss.get(container.id) ?? []
    const hashed = contentsOf(selectedBy, asks, shell, hashings.get(container.id) ?? [])
    const aged = withAges(withExtras(hashed, asks, extraRecords.get(container.id) ?? []), requirements)
    const contents = withHeld(aged, requirements, container, asks)
    const resolved = images.byReference(container.reference)
    const { compose } = container
    const origin = compose !== undefined && orphans.has(container.id) ? { compose: { ...compose, orphaned: true } } : {}
    const opened = shell === undefined ? {} : { pid: shell.pid, contents }
    instances.push({
      ...container,
      ...origin,
      services,
      ...withVariant({ image, resolved }, manifests.get(container.id), variants),
      ...opened,
      ...requirementsOf(requirements),
      ...coveredOf(covered.get(container.id)),
      ...logOf(logs.get(container.id)),
      ...addressOf(container.state, addresses.get(container.id)),
    })
  }
  const all = withTasks(
    engine === 'podman' ? instances.map(byPodman) : instances,
    withoutLost(answer.tasks, answer.nodes),
    asks,
    images,
    answer.swarm,
  )
  // The engine lists the newest first, so containers that compose started at once come in a different order each
  // time.
  const sorted = all.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const { services } = answer
  // The engine lists what was created in the same second in any order.
  const others = [...new Set(answer.others.map(taskless))].sort()
  return seen({
    view: { kind: 'host', clock, engine, instances: sorted, others, ...viewsExtras(answer, asks) },
    services,
  })
}

/** The names of the services whose selectors match a container, in the order of the request. */
const selectedServices = (selectedBy: readonly number[], { services }: Pick<Declared, 'services'>): readonly string[] =>
  [...selectedBy].sort((a, b) => a - b).flatMap((ask) => services[ask] ?? [])

/** Containers in a state that is unknown here; absent if there are none. */
function unknownOf(answer: Declared): Pick<HostView, 'unknownContainers'> {
  const unknown = answer.unknownContainers.map(({ asks, name, unknown: received }) => ({
    name,
    services: selectedServices(asks, answer),
    received,
  }))
  return unknown.length === 0 ? {} : { unknownContainers: unknown.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
}
const coveredOf = (covered: Instance['covered']): Pick<Instance, 'covered'> =>
  covered === undefined ? {} : { covered }

const logOf = (log: Instance['log']): Pick<Instance, 'log'> => (log === undefined ? {} : { log })

/** A container that is not running has no address, or one that another container has now. */
const addressOf = (state: Instance['state'], address: Instance['address']): Pick<Instance, 'address'> =>
  address === undefined || state !== 'running' ? {} : { address }

/** The container of a task is called `service.slot.id`; the service is the name that people know. */
const taskless = (name: string): string => name.replace(/\.(?:\d+|[0-9a-z]{25})\.[0-9a-z]{25}$/, '')

const engineNames = ['docker', 'podman', 'none'] as const

const byPodman = (instance: Instance): Instance => ({ ...instance, manager: { by: 'podman' } })

/** Evidence apart from containers: absent when it was not requested. */
function viewsExtras(
  answer: Declared,
  asks: readonly ServiceAsk[],
): Pick<
  HostView,
  'swarm' | 'hostProcesses' | 'boot' | 'composeVersions' | 'bystanders' | 'answering' | 'unknownContainers'
> {
  const hostProcesses = hostProcessesOf(answer.hostProcesses, asks, answer.hashings, answer.extraRecords)
  return {
    ...(answer.calls.some(({ name }) => name === 'tasks')
      ? { swarm: servicesOf(answer.swarm, withoutLost(answer.tasks, answer.nodes)) }
      : {}),
    ...(hostProcesses.length === 0 ? {} : { hostProcesses }),
    ...(answer.boots[0] === undefined ? {} : { boot: answer.boots[0] }),
    ...(answer.composeVersions.length === 0 ? {} : { composeVersions: answer.composeVersions }),
    ...extrasOf(answer),
    ...answeringOf(answer),
    ...unknownOf(answer),
  }
}

/** Two records about which engine answered contradict each other, so none is used. */
const answeringOf = ({ answering: [first, ...more] }: Declared): Pick<HostView, 'answering'> =>
  first === undefined ? {} : { answering: more.length === 0 ? first : { shown: 'other' } }

/** The other containers, sorted by name because the engine lists the newest first. */
function extrasOf({ bystanders, bystanderCounts: [total = 0] }: Declared): Pick<HostView, 'bystanders'> {
  if (bystanders.length === 0) return {}
  const containers = bystanders.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return { bystanders: { total: Math.max(total, containers.length), containers } }
}

/** Adds one record; false when it does not match its first letter, or the name of the missing key. */
function take(record: string, answer: Declared, asks: readonly ServiceAsk[]): boolean | string {
  const rest = record.slice(2)
  switch (record.slice(0, 2)) {
    case 't ':
      return keep(answer.clocks, /^\d{1,12}$/.test(rest) ? Number(rest) : undefined)
    case 's ':
      return keep(answer.services, readText(readJson(rest)))
    case 'p ':
      return keep(answer.boots, /^[0-9a-f-]{36}$/.test(rest) ? rest : undefined)
    case 'g ':
      return keep(
        answer.engines,
        engineNames.find((name) => name === rest),
      )
    case 'd ':
      return keep(answer.hostProcesses, readHostProcessLine(rest))
    case 'k ':
      return keep(answer.orphans, readText(readJson(rest)))
    case 'o ':
      return answer.others.length >= max || keep(answer.others, readText(readJson(rest))?.slice(0, 256))
    case 'e ':
      return answer.errors.length >= max || keep(answer.errors, rest.slice(0, maxError))
  }
  if (record === 'z') return true
  const fields = record[1] === ' ' ? fieldsOf(record.slice(0, 1), readJson(rest)) : undefined
  if (fields === undefined) return false
  return 'missing' in fields ? fields.missing : takeFields(record.slice(0, 2), fields, answer, asks)
}

/** Adds a record that is an object: the values of its keys. */
function takeFields(
  letter: string,
  fields: readonly unknown[],
  answer: Declared,
  asks: readonly ServiceAsk[],
): boolean {
  switch (letter) {
    case 'a ':
      return answer.composeVersions.length >= max || keep(answer.composeVersions, readComposeVersion(fields))
    case 'A ':
      return keep(answer.covered, readCovered(fields))
    case 'i ':
      return keepContainer(answer, readContainer(fields))
    case 'm ':
      return keep(answer.images, readImage(fields))
    case 'f ':
      return keep(answer.createdFrom, readCreatedFrom(fields))
    case 'u ':
      return keep(answer.variants, readVariant(fields))
    case 'v ':
      return keep(answer.shells, readShell(fields))
    case 'b ':
      return keepExtras(answer, readExtras(fields, asks), asks)
    case 'h ':
      return keep(answer.hashings, readHashing(fields, asks))
    case 'w ':
      return keep(answer.answering, readEngineObservation(fields))
    case 'r ':
      return answer.bystanders.length >= max || keep(answer.bystanders, readBystander(fields))
    case 'c ':
      return keep(answer.bystanderCounts, readTotal(fields))
    case 'y ':
      return keep(answer.swarm, readService(fields))
    case 'j ':
      return keep(answer.tasks, readTask(fields))
    case 'B ':
      return keep(answer.nodes, readNode(fields))
    case 'q ':
      return keep(answer.requirementss, readRequirements(fields, asks))
    case 'l ':
      return keep(answer.logs, readLogged(fields, asks))
    case 'n ':
      return keep(answer.addresses, readAddressed(fields))
    case 'x ':
      return keep(answer.calls, readCall(fields))
  }
  return false
}

function keepContainer(answer: Declared, value: ReturnType<typeof readContainer>): boolean {
  if (value === undefined || !('unknown' in value)) return keep(answer.containers, value)
  return keep(answer.unknownContainers, value)
}

function keepExtras(answer: Declared, value: ExtraRecord | undefined, asks: readonly ServiceAsk[]): boolean {
  if (value !== undefined) for (const one of hashingOf(value, asks)) answer.hashings.push(one)
  return keep(answer.extraRecords, value)
}

function keep<T>(list: T[], value: T | undefined): boolean {
  if (value !== undefined) list.push(value)
  return value !== undefined
}

const readTotal = (value: unknown): number | undefined => (Array.isArray(value) ? readCount(value[0]) : undefined)

function readCall(value: unknown): EngineCall | undefined {
  if (!Array.isArray(value)) return undefined
  const [name, code] = [readText(value[0]), readCount(value[1])]
  return name === undefined || code === undefined ? undefined : { name, code }
}
