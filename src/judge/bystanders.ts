import type { Bystander, PublishedPort } from '../model/evidence-engine.ts'
import type { BystanderFinding, BystanderName } from '../model/finding-bystander.ts'
import type { HostView } from '../model/host.ts'
import { isBuiltByCompose, namesOf, readReference, readRevision } from '../model/image-reference.ts'
import { repositoryOfSource } from '../model/image-source.ts'
import type { Instance } from '../model/instance.ts'
import { type CommitSha, commitSha, type Plan, type PlannedTarget, type RouteClaim } from '../model/plan.ts'
import { runningImage } from './instance.ts'
import type { ObservationIndex } from './observations.ts'

/** The maximum number of containers in one warning. */
const maxNamed = 50

/**
 * Warns about undeclared containers that seem to belong to the same deployment and run another commit, such as a stale
 * worker or an old project next to the new one.
 */
export function judgeBystanders(
  target: PlannedTarget,
  observed: ObservationIndex,
  commit: CommitSha,
): readonly BystanderFinding[] {
  const view = hostOf(target, observed)
  if (view?.bystanders === undefined) return []
  const { containers, total } = view.bystanders
  const kin = kinOf(view)
  const others = containers.filter((one) => isStale(one, commit, observed) && kin(one).isRelated)
  if (others.length === 0) return []
  const facts = { place: target.place, target: target.name, containers: others.slice(0, maxNamed).map(nameOf) }
  return [{ code: 'runtime/also-running', ...facts, total: others.length, more: total > containers.length }]
}

/**
 * The port of a route can belong to an undeclared container with another build of a declared service, which then sends
 * the response. A proxy on that port does not count, because it forwards requests.
 */
export function judgeHolder(route: RouteClaim, plan: Plan, observed: ObservationIndex): readonly BystanderFinding[] {
  return plan.targets.flatMap((target) => {
    const port = portOn(route, target)
    const view = hostOf(target, observed)
    if (port === undefined || view?.bystanders === undefined) return []
    const kin = kinOf(view)
    const holder = view.bystanders.containers.find(
      (one) =>
        one.ports.some((published) => isWithin(port.number, published) && leadsTo(published.ip, port.loopback)) &&
        isStale(one, plan.commit, observed) &&
        kin(one).isService,
    )
    if (holder === undefined) return []
    const facts = { place: route.place, route, target: target.name, port: port.number, holder: nameOf(holder) }
    return [{ code: 'route/other-container', ...facts, commit: plan.commit }]
  })
}

const isWithin = (number: number, { port, to = port }: PublishedPort): boolean => port <= number && number <= to

function hostOf(target: PlannedTarget, observed: ObservationIndex): HostView | undefined {
  const evidence = observed.target(target)
  return evidence.kind === 'seen' && evidence.value.kind === 'host' ? evidence.value : undefined
}

const nameOf = ({ name, project, service, image, revision, engine }: Bystander): BystanderName => ({
  ...{ name, project, service, image, revision },
  ...(engine === undefined ? {} : { engine }),
})

const isStale = ({ revision }: Bystander, commit: CommitSha, { accepts }: ObservationIndex): boolean =>
  readRevision(revision, commit) !== 'commit' && !accepts(commit, revision)

/** How a container relates to the declared instances of its host. */
interface Kinship {
  /** The same repository, or the same compose service in another project with the same folder or source. */
  readonly isService: boolean
  /** This, or another service whose image names a commit of the same source. */
  readonly isRelated: boolean
}

/** Images without a commit or with another source are unrelated. */
function kinOf({ instances }: HostView): (one: Bystander) => Kinship {
  const known = instances.map((instance) => ({
    compose: instance.compose,
    repositories: repositoriesOf(instance),
    source: spelled(runningImage(instance)?.labels.source ?? instance.ownLabels.source),
    builtByCompose: isBuiltByCompose(instance.reference, instance.compose),
  }))
  const sources = new Set<string | undefined>(known.flatMap(({ source }) => source ?? []))
  return (one) => {
    const { project, service, workingDir, revision } = one
    const source = spelled(one.source)
    const repository = repositoryOf(one.image)
    const hasCommit = commitSha(revision?.toLowerCase()) !== undefined
    const isOfSource = sources.has(source)
    const isForeign = source !== undefined && sources.size > 0 && !isOfSource
    const isOfRepository = (repositories: Repositories): boolean =>
      repository !== undefined && repositories.has(repository)
    const isOtherPart = (compose: Instance['compose']): boolean =>
      project !== undefined && compose?.project === project && compose.service !== service
    const isService = known.some(({ compose, repositories, ...other }) => {
      if (isOfRepository(repositories)) return !isOtherPart(compose)
      if (isForeign || service === undefined || compose?.service !== service) return false
      const isOfFolder = workingDir !== undefined && compose.workingDir === workingDir
      const isSameSource = source !== undefined && source === other.source
      const isBuilt = hasCommit && other.builtByCompose && isBuiltByCompose(one.image, { project, service })
      return compose.project === project || isOfFolder || isSameSource || isBuilt
    })
    const isOfProject = known.some(({ compose }) => project !== undefined && compose?.project === project)
    const isBuildOfSource = hasCommit && !isForeign && (isOfProject || isOfSource)
    const isRelated = isService || isBuildOfSource || known.some(({ repositories }) => isOfRepository(repositories))
    return { isService, isRelated }
  }
}

const spelled = (source: string | undefined): string | undefined =>
  source === undefined ? undefined : repositoryOfSource(source)

type Repositories = ReadonlySet<string | undefined>

const repositoriesOf = (instance: Instance): Repositories =>
  new Set([instance.reference, ...namesOf(runningImage(instance))].map(repositoryOf))

/** The repository of a reference; undefined for an id. */
const repositoryOf = (reference: string): string | undefined =>
  reference === '' || /^(?:sha256:)?[0-9a-f]{12,64}$/.test(reference) ? undefined : readReference(reference).repository

interface RequestedPort {
  readonly number: number
  /** Whether the request goes to the loopback address of the host, or comes from outside. */
  readonly loopback: boolean
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

/** The port of a target that a route requests, if the plan names that machine. */
function portOn(
  { url, via, each }: RouteClaim,
  { name, address, hasInstances, isThisMachine }: PlannedTarget,
): RequestedPort | undefined {
  if (each !== undefined || !hasInstances) return undefined
  const { hostname, port, protocol } = new URL(url)
  const number = port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port)
  // The request goes to the target's own loopback address.
  if (via === name) return { number, loopback: true }
  const named = via === undefined ? undefined : /\[?(.*?)\]?:(\d+)$/.exec(via)
  if (named === null) return undefined
  const destination = { host: named?.[1] ?? hostname.replace(/[[\]]/g, ''), number: Number(named?.[2] ?? number) }
  const own = address.replace(/[a-z+]+:\/\/(?:[^@/]*@)?(?:\[([^\]]+)\]|([^:/?#]*)).*/, '$1$2')
  // A loopback address also means the machine that runs the check.
  if (isLoopback(destination.host))
    return isThisMachine || isLoopback(own) ? { number: destination.number, loopback: true } : undefined
  return own === destination.host ? { number: destination.number, loopback: false } : undefined
}

/** Whether a port that is bound to an address of the host is the requested one. */
const leadsTo = (ip: string, loopback: boolean): boolean =>
  ip === '' || ip === '*' || ip === '0.0.0.0' || ip === '::' || isLoopback(ip) === loopback
