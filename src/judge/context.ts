import type { Cause } from '../model/cause.ts'
import type { Copies, ServiceGroup } from '../model/cause-instance.ts'
import { type Finding, findingRecords } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import type { Instance } from '../model/instance.ts'
import type { CommitSha, Plan, ServiceClaim } from '../model/plan.ts'
import type { Judged } from './link.ts'
import type { ObservationIndex } from './observations.ts'

/** What causes are derived from: the findings of the first broken link, and the other evidence. */
export interface DiagnosisContext {
  readonly plan: Plan
  readonly links: readonly Judged[]
  readonly findings: readonly Finding[]
  readonly observed: ObservationIndex
  service(name: string): ServiceClaim | undefined
  instancesOf(service: string, target: string): ServiceInstances
  /** The commit that an instance of a service must run. */
  commitOf(service: string): CommitSha
}

/** The instances of a service on a target, without one-off containers; empty if they could not be judged. */
export interface ServiceInstances {
  readonly instances: readonly Instance[]
  readonly byName: ReadonlyMap<string, Instance>
  /** Whether the instance runs the artifact, according to the findings of the broken link. */
  isRight(instance: Instance): boolean
  /** Whether at least one instance does, and is running. */
  readonly isAnyRight: boolean
  /** How many instances belong to a service of a compose project. */
  countOf(compose: ComposeService): number
  /** The projects with instances of a compose service that run the artifact. */
  rightProjects(service: string): Projects
}

interface Projects {
  readonly names: ReadonlySet<string>
  readonly sorted: readonly string[]
}

type ComposeService = Pick<NonNullable<Instance['compose']>, 'project' | 'service'>

/** Creates the context. Each group of instances is built once, because many findings can be about one large group. */
export function createContext(
  plan: Plan,
  observed: ObservationIndex,
  links: readonly Judged[],
  findings: readonly Finding[],
): DiagnosisContext {
  const services = new Map(plan.services.map((service) => [service.name, service]))
  const groups = new Map<string, ServiceInstances>()
  const wrong = new Set(
    findings.flatMap((finding) =>
      'instance' in finding && findingRecords[finding.code].isOtherBuild ? [instanceKey(finding.instance)] : [],
    ),
  )
  const assemble = (service: string, target: string): ServiceInstances => {
    const claim = services.get(service)
    const presence = claim === undefined ? undefined : observed.presence(claim, target)
    const instances = presence?.kind === 'present' ? presence.instances : []
    const isRight = ({ name }: Instance): boolean => !wrong.has(instanceKey({ target, service, container: name }))
    return {
      instances,
      byName: new Map(instances.map((instance) => [instance.name, instance])),
      isRight,
      isAnyRight: instances.some((one) => one.state === 'running' && isRight(one)),
      ...projectsOf(instances, isRight),
    }
  }
  return {
    plan,
    links,
    findings,
    observed,
    service: (name) => services.get(name),
    commitOf: (name) => services.get(name)?.commit ?? plan.commit,
    instancesOf(service, target) {
      const key = JSON.stringify([service, target])
      const instancesOf = groups.get(key) ?? assemble(service, target)
      groups.set(key, instancesOf)
      return instancesOf
    },
  }
}

/** The compose projects of a group, each instance read once. */
function projectsOf(
  instances: readonly Instance[],
  isRight: ServiceInstances['isRight'],
): Pick<ServiceInstances, 'countOf' | 'rightProjects'> {
  const keyOf = ({ project, service }: ComposeService): string => JSON.stringify([project, service])
  const counts = new Map<string, number>()
  const right = new Map<string, Set<string>>()
  const known = new Map<string, Projects>()
  for (const instance of instances) {
    const { compose } = instance
    if (compose === undefined) continue
    counts.set(keyOf(compose), (counts.get(keyOf(compose)) ?? 0) + 1)
    if (!isRight(instance)) continue
    const projects = right.get(compose.service) ?? new Set()
    right.set(compose.service, projects.add(compose.project))
  }
  return {
    countOf: (compose) => counts.get(keyOf(compose)) ?? 0,
    rightProjects(service) {
      const names = right.get(service) ?? new Set<string>()
      const projects = known.get(service) ?? { names, sorted: [...names].sort() }
      known.set(service, projects)
      return projects
    },
  }
}

/** A cause, and the findings it accounts for. */
export interface Explained {
  readonly cause: Cause
  readonly findings: readonly Finding[]
}

/** The context without findings that already have a cause. */
export function without(context: DiagnosisContext, explained: readonly Explained[]): DiagnosisContext {
  const accounted = new Set(explained.flatMap(({ findings }) => findings))
  return { ...context, findings: context.findings.filter((finding) => !accounted.has(finding)) }
}

/** The findings with one of these codes. */
export function findingsOf<C extends Finding['code']>(
  { findings }: DiagnosisContext,
  ...codes: readonly C[]
): readonly Extract<Finding, { readonly code: C }>[] {
  const wanted: readonly string[] = codes
  return findings.filter((finding): finding is Extract<Finding, { readonly code: C }> => wanted.includes(finding.code))
}

/** The instances of one command as a group, with the number of containers of each service. */
export function groupIn(
  context: DiagnosisContext,
  instances: readonly [InstanceName, ...InstanceName[]],
): ServiceGroup {
  return { ...groupOf(instances), ...copiesIn(context, instances) }
}

/** The number of containers of each service that has several. */
export function copiesIn(context: DiagnosisContext, instances: readonly InstanceName[]): Pick<ServiceGroup, 'copies'> {
  const copies = copiesOf(context, instances)
  return copies.length === 0 ? {} : { copies }
}

/** The group of the instances that the findings are about. */
export const groupedIn = (
  context: DiagnosisContext,
  [first, ...others]: readonly [Placed, ...Placed[]],
): ServiceGroup => groupIn(context, [first.instance, ...others.map(({ instance }) => instance)])

interface Placed {
  readonly instance: InstanceName
}

/**
 * `docker compose up` resets a scaled service to the number in the compose file. So the command must name the declared
 * number, or else the current one.
 */
const copiesOf = (context: DiagnosisContext, instances: readonly InstanceName[]): readonly Copies[] =>
  gather(instances, ({ service, compose }) => JSON.stringify([service, compose?.service])).flatMap(([first]) => {
    const { service, target, compose } = first
    if (compose === undefined) return []
    const all = context.instancesOf(service, target)
    const own = all.countOf(compose)
    const declared = own === all.instances.length ? context.service(service)?.instances : undefined
    const count = declared ?? own
    return count > 1 ? [{ service: compose.service, count }] : []
  })

/** Groups items by key, in the order in which the keys first appear. */
export function gather<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return [...groups.values()]
}

/**
 * The scope of one fixing command: a compose project on a target, or a single service. The directory is included
 * because project names repeat.
 */
export const commandOf = ({ target, service, compose }: Omit<InstanceName, 'container'>): string =>
  compose === undefined
    ? JSON.stringify([target, service])
    : JSON.stringify([target, compose.project, compose.workingDir, compose.configFiles])

/** The instances of one command as a group; each service and each instance is named once. */
export function groupOf(instances: readonly [InstanceName, ...InstanceName[]]): ServiceGroup {
  const [{ target, compose }] = instances
  return {
    target,
    compose,
    services: [...new Set(instances.map(({ service }) => service))],
    instances: named(instances),
  }
}

/** Each instance once. */
export const named = (instances: readonly InstanceName[]): readonly InstanceName[] =>
  gather(instances, instanceKey).map(([instance]) => instance)

export const instanceKey = ({ target, service, container }: Omit<InstanceName, 'compose'>): string =>
  JSON.stringify([target, service, container])
