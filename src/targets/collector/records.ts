import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type { Bystander, EngineObservation } from '../../model/evidence-engine.ts'
import type { HostView, Image, Instance } from '../../model/host.ts'
import type { ServiceAsk } from '../port.ts'
import { type Addressed, readAddressed } from './addresses.ts'
import { type Container, readContainer, readImage } from './containers.ts'
import { type EngineCall, engineMissing } from './engines.ts'
import { contentsOf, type Hashing, readHashing, readShell, type Shell } from './files.ts'
import { type HostProcessLine, hostProcessesOf, readHostProcessLine } from './host-process.ts'
import { indexImages } from './images.ts'
import { fieldsOf } from './keys.ts'
import { type Logged, readLogged } from './logs.ts'
import { type ExtraRecord, hashingOf, readExtras, withExtras } from './manifest-extras.ts'
import { readEngineObservation } from './seen-engine.ts'
import { readBystander } from './seen-rest.ts'
import { type Requirements, readRequirements, requirementsOf, withAges, withHeld } from './settings.ts'
import { bounded, readCount, readJson, readText } from './shell.ts'
import { readService, readTask, servicesOf, type ToldService, type ToldTask, withTasks } from './swarm.ts'
import { type CreatedFrom, readCreatedFrom, readVariant, type Variant, withVariant } from './variant.ts'

/** The most names of other services that a message can use, and lines of what an engine said. */
const max = 50

/** The answer of a host, record by record. */
interface Declared {
  readonly clocks: number[]
  readonly services: string[]
  readonly containers: Container[]
  readonly images: Image[]
  readonly createdFrom: CreatedFrom[]
  readonly variants: Variant[]
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
  readonly swarm: ToldService[]
  readonly tasks: ToldTask[]
  readonly hostProcesses: HostProcessLine[]
  readonly boots: string[]
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
  const told = {
    containers: [],
    images: [],
    createdFrom: [],
    variants: [],
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
    hostProcesses: [],
    boots: [],
    answering: [],
    bystanders: [],
    bystanderCounts: [],
  }
  const said: Declared = { ...told, ...extras, clocks: [], services: [], calls: [], errors: [] }
  let malformed: ReturnType<typeof noEvidence> | undefined
  for (const [at, record] of records.entries()) {
    const taken = take(record, said, asks)
    if (taken === true) continue
    const lacking = taken === false ? {} : { about: taken }
    malformed ??= noEvidence('parse', 'answer-malformed', { said: bounded(record), amount: at + 1, ...lacking })
  }
  // A failed engine explains a malformed record, never the other way round.
  const failed = said.calls.find(({ code }) => code !== 0)
  if (failed !== undefined) return engineMissing(failed, said.errors)
  if (malformed !== undefined) return malformed
  const called = (name: string): boolean => said.calls.some((call) => call.name === name)
  const [engine = 'docker'] = said.engines
  const whole =
    engine === 'none' || (called('list') && (said.containers.length === 0 || (called('inspect') && called('image'))))
  const [clock] = said.clocks
  if (!whole || clock === undefined || records.at(-1) !== 'z') return noEvidence('read', 'answer-cut')
  const images = indexImages(said.images)
  const manifests = new Map(said.createdFrom.map((one) => [one.id, one]))
  const shells = new Map(said.shells.map((shell) => [shell.id, shell]))
  const orphans = new Set(said.orphans)
  const hashings = Map.groupBy(said.hashings, ({ id }) => id)
  const extraRecords = Map.groupBy(said.extraRecords, ({ id }) => id)
  const requirementss = Map.groupBy(said.requirementss, ({ id }) => id)
  const logs = new Map(said.logs.map(({ id, log }) => [id, log]))
  const addresses = new Map(said.addresses.map(({ id, address }) => [id, address]))
  const instances: Instance[] = []
  for (const { asks: asked, ...container } of said.containers) {
    const services = [...asked].sort((a, b) => a - b).flatMap((ask) => said.services[ask] ?? [])
    if (services.length !== asked.length) return noEvidence('parse', 'answer-malformed', { about: container.name })
    const image = images.byId(container.imageId)
    const shell = shells.get(container.id)
    const requirements = requirementss.get(container.id) ?? []
    const hashed = contentsOf(asked, asks, shell, hashings.get(container.id) ?? [])
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
      ...withVariant({ image, resolved }, manifests.get(container.id), said.variants),
      ...opened,
      ...requirementsOf(requirements),
      ...logOf(logs.get(container.id)),
      ...addressOf(container.state, addresses.get(container.id)),
    })
  }
  const all = withTasks(engine === 'podman' ? instances.map(byPodman) : instances, said.tasks, asks, images, said.swarm)
  // The engine lists the newest first, so containers that compose started at once come in a different order each
  // time.
  const sorted = all.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const { services } = said
  // The engine lists what was created in the same second in any order.
  const others = [...new Set(said.others.map(taskless))].sort()
  return seen({
    view: { kind: 'host', clock, engine, instances: sorted, others, ...viewsExtras(said, asks) },
    services,
  })
}

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
  said: Declared,
  asks: readonly ServiceAsk[],
): Pick<HostView, 'swarm' | 'hostProcesses' | 'boot' | 'bystanders' | 'answering'> {
  const hostProcesses = hostProcessesOf(said.hostProcesses, asks, said.hashings, said.extraRecords)
  return {
    ...(said.calls.some(({ name }) => name === 'tasks') ? { swarm: servicesOf(said.swarm, said.tasks) } : {}),
    ...(hostProcesses.length === 0 ? {} : { hostProcesses }),
    ...(said.boots[0] === undefined ? {} : { boot: said.boots[0] }),
    ...besideOf(said),
    ...answeringOf(said),
  }
}

/** Two records about which engine answered contradict each other, so none is used. */
const answeringOf = ({ answering: [first, ...more] }: Declared): Pick<HostView, 'answering'> =>
  first === undefined ? {} : { answering: more.length === 0 ? first : { shown: 'other' } }

/** The other containers, sorted by name because the engine lists the newest first. */
function besideOf({ bystanders, bystanderCounts: [total = 0] }: Declared): Pick<HostView, 'bystanders'> {
  if (bystanders.length === 0) return {}
  const containers = bystanders.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return { bystanders: { total: Math.max(total, containers.length), containers } }
}

/** Adds one record; false when it does not match its first letter, or the name of the missing key. */
function take(record: string, said: Declared, asks: readonly ServiceAsk[]): boolean | string {
  const rest = record.slice(2)
  switch (record.slice(0, 2)) {
    case 't ':
      return keep(said.clocks, /^\d{1,12}$/.test(rest) ? Number(rest) : undefined)
    case 's ':
      return keep(said.services, readText(readJson(rest)))
    case 'p ':
      return keep(said.boots, /^[0-9a-f-]{36}$/.test(rest) ? rest : undefined)
    case 'g ':
      return keep(
        said.engines,
        engineNames.find((name) => name === rest),
      )
    case 'd ':
      return keep(said.hostProcesses, readHostProcessLine(rest))
    case 'k ':
      return keep(said.orphans, readText(readJson(rest)))
    case 'o ':
      return said.others.length >= max || keep(said.others, readText(readJson(rest))?.slice(0, 256))
    case 'e ':
      return said.errors.length >= max || keep(said.errors, rest)
  }
  if (record === 'z') return true
  const fields = record[1] === ' ' ? fieldsOf(record.slice(0, 1), readJson(rest)) : undefined
  if (fields === undefined) return false
  return 'missing' in fields ? fields.missing : takeFields(record.slice(0, 2), fields, said, asks)
}

/** Adds a record that is an object: the values of its keys. */
function takeFields(letter: string, fields: readonly unknown[], said: Declared, asks: readonly ServiceAsk[]): boolean {
  switch (letter) {
    case 'i ':
      return keep(said.containers, readContainer(fields))
    case 'm ':
      return keep(said.images, readImage(fields))
    case 'f ':
      return keep(said.createdFrom, readCreatedFrom(fields))
    case 'u ':
      return keep(said.variants, readVariant(fields))
    case 'v ':
      return keep(said.shells, readShell(fields))
    case 'b ':
      return keepExtras(said, readExtras(fields, asks), asks)
    case 'h ':
      return keep(said.hashings, readHashing(fields, asks))
    case 'w ':
      return keep(said.answering, readEngineObservation(fields))
    case 'r ':
      return said.bystanders.length >= max || keep(said.bystanders, readBystander(fields))
    case 'c ':
      return keep(said.bystanderCounts, readTotal(fields))
    case 'y ':
      return keep(said.swarm, readService(fields))
    case 'j ':
      return keep(said.tasks, readTask(fields))
    case 'q ':
      return keep(said.requirementss, readRequirements(fields, asks))
    case 'l ':
      return keep(said.logs, readLogged(fields, asks))
    case 'n ':
      return keep(said.addresses, readAddressed(fields))
    case 'x ':
      return keep(said.calls, readCall(fields))
  }
  return false
}

function keepExtras(said: Declared, value: ExtraRecord | undefined, asks: readonly ServiceAsk[]): boolean {
  if (value !== undefined) said.hashings.push(...hashingOf(value, asks))
  return keep(said.extraRecords, value)
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
