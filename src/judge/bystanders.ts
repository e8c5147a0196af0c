import type { Bystander } from '../model/evidence-engine.ts'
import type { BystanderFinding, BystanderName } from '../model/finding-bystander.ts'
import type { HostView } from '../model/host.ts'
import { readReference, readRevision } from '../model/image-reference.ts'
import { repositoryOfSource } from '../model/image-source.ts'
import type { Instance } from '../model/instance.ts'
import type { CommitSha, Plan, PlannedTarget, RouteClaim } from '../model/plan.ts'
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
  const others = containers.filter((one) => isStale(one, commit) && kin(one) !== undefined)
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
    const view = port === undefined ? undefined : hostOf(target, observed)
    if (port === undefined || view?.bystanders === undefined) return []
    const kin = kinOf(view)
    const holder = view.bystanders.containers.find(
      (one) =>
        one.ports.some((published) => published.port === port.number && leadsTo(published.ip, port.loopback)) &&
        isStale(one, plan.commit) &&
        kin(one) === 'same-service',
    )
    if (holder === undefined) return []
    const facts = { place: route.place, route, target: target.name, port: port.number, holder: nameOf(holder) }
    return [{ code: 'route/other-container', ...facts, commit: plan.commit }]
  })
}

function hostOf(target: PlannedTarget, observed: ObservationIndex): HostView | undefined {
  const evidence = observed.target(target)
  return evidence.kind === 'seen' && evidence.value.kind === 'host' ? evidence.value : undefined
}

const nameOf = ({ name, project, service, image, revision, engine }: Bystander): BystanderName => ({
  ...{ name, project, service, image, revision },
  ...(engine === undefined ? {} : { engine }),
})

const isStale = ({ revision }: Bystander, commit: CommitSha): boolean => readRevision(revision, commit) !== 'commit'

type Kinship = 'same-service' | 'same-project' | undefined

/**
 * How a container relates to the declared instances of its host. `same-service`: the same repository, or the same
 * compose service in another project with the same folder or source. `same-project`: another service whose image names
 * a commit of the same source. Images without a commit or with another source are unrelated.
 */
function kinOf({ instances }: HostView): (one: Bystander) => Kinship {
  const known = instances.map((instance) => ({
    compose: instance.compose,
    repositories: repositoriesOf(instance),
    source: spelled(runningImage(instance)?.labels.source ?? instance.ownLabels.source),
    builtByCompose: isBuiltByCompose(instance.reference, instance.compose?.project, instance.compose?.service),
  }))
  const sources = new Set(known.flatMap(({ source }) => source ?? []))
  return (one) => {
    const { project, service, workingDir, revision } = one
    const source = spelled(one.source)
    const repository = repositoryOf(one.image)
    const hasCommit = revision !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(revision)
    const isForeign = source !== undefined && sources.size > 0 && !sources.has(source)
    const isOtherPart = (compose: Instance['compose']): boolean =>
      project !== undefined && compose?.project === project && compose.service !== service
    const isSame = known.some(({ compose, repositories, ...other }) => {
      if (repository !== undefined && repositories.includes(repository)) return !isOtherPart(compose)
      if (isForeign || service === undefined || compose?.service !== service) return false
      const isOfFolder = workingDir !== undefined && compose.workingDir === workingDir
      const isOfSource = source !== undefined && source === other.source
      const isBuilt = hasCommit && other.builtByCompose && isBuiltByCompose(one.image, project, service)
      return compose.project === project || isOfFolder || isOfSource || isBuilt
    })
    if (isSame) return 'same-service'
    const isOfProject = known.some(({ compose }) => project !== undefined && compose?.project === project)
    const isOfRepository = known.some(
      ({ repositories }) => repository !== undefined && repositories.includes(repository),
    )
    const isOfSource = source !== undefined && sources.has(source)
    if (isOfRepository) return 'same-project'
    return hasCommit && !isForeign && (isOfProject || isOfSource) ? 'same-project' : undefined
  }
}

const spelled = (source: string | undefined): string | undefined =>
  source === undefined ? undefined : repositoryOfSource(source)

/** The name that Compose gives to an image that it builds. */
const isBuiltByCompose = (image: string, project: string | undefined, service: string | undefined): boolean =>
  project !== undefined &&
  service !== undefined &&
  [`${project}_${service}`, `${project}-${service}`].includes(image.replace(/:latest$/, ''))

function repositoriesOf(instance: Instance): readonly string[] {
  const image = runningImage(instance)
  const names = [instance.reference, ...(image?.tags ?? []), ...(image?.repoDigests ?? [])]
  return [...new Set(names.flatMap((name) => repositoryOf(name) ?? []))]
}

/** The repository of a reference; undefined for an id. */
const repositoryOf = (reference: string): string | undefined =>
  reference === '' || /^(?:sha256:)?[0-9a-f]{12,64}$/.test(reference) ? undefined : readReference(reference).repository

interface AskedPort {
  readonly number: number
  /** Whether the request goes to the loopback address of the host, or comes from outside. */
  readonly loopback: boolean
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host)

/** The port of a target that a route requests, if the plan tells which machine that is. */
function portOn(
  { url, via, each }: RouteClaim,
  { name, address, hasInstances, isThisMachine }: PlannedTarget,
): AskedPort | undefined {
  if (each !== undefined || !hasInstances) return undefined
  const { hostname, port, protocol } = new URL(url)
  const number = port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port)
  // The request goes to the target's own loopback address.
  if (via === name) return { number, loopback: true }
  const [, viaHost, viaPort] = /^\[?(.*?)\]?:(\d+)$/.exec(via ?? '') ?? []
  if (via !== undefined && viaHost === undefined) return undefined
  const asked = {
    host: viaHost ?? hostname.replace(/[[\]]/g, ''),
    number: viaPort === undefined ? number : Number(viaPort),
  }
  const [, bracketed, plain] = /^[a-z+]+:\/\/(?:[^@/]*@)?(?:\[([^\]]+)\]|([^:/?#]*))/.exec(address) ?? []
  const own = bracketed ?? plain ?? ''
  // A loopback address also means the machine that runs the check.
  if (isLoopback(asked.host))
    return isThisMachine || isLoopback(own) ? { number: asked.number, loopback: true } : undefined
  return own !== '' && own === asked.host ? { number: asked.number, loopback: false } : undefined
}

/** Whether a port that is bound to an address of the host is the requested one. */
const leadsTo = (ip: string, loopback: boolean): boolean =>
  ip === '' || ip === '*' || ip === '0.0.0.0' || ip === '::' || isLoopback(ip) === loopback
