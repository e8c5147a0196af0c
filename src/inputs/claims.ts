import type { Proof, RouteClaim, ServiceClaim } from '../model/plan.ts'
import type { AttestationFiles } from '../origin/attestation/port.ts'
import type { Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { Target } from '../targets/port.ts'
import { type Ground, placeServices, unclaimedHosts } from './coverage.ts'
import type { Declared, DeclaredImage, DeclaredService, Reading } from './declarations.ts'
import { claimFeatures, type Features, routesOf } from './features.ts'
import type { ReadFiles } from './files.ts'
import { type ImageContext, withImages } from './images.ts'
import { keep, problem } from './problems.ts'
import { type ReadRoute, readBase, readRoutes } from './routes.ts'
import { nameTargets, readTarget, type TargetContext } from './targets.ts'
import { judgeEach, judgeVias } from './via.ts'

/** The claims of the plan, and the targets that can show them. */
export interface Claims {
  readonly targets: readonly Target[]
  readonly services: readonly ServiceClaim[]
  readonly routes: readonly ReadRoute[]
  readonly traced: Features
}

export interface ClaimContext extends TargetContext {
  readonly require: Proof
  /** The artifacts of the job, for services that need them. */
  readonly built: readonly DeclaredImage[]
  /** The manifests by service. */
  readonly files: ReadonlyMap<string, ReadFiles>
  readonly attestations: ReadonlyMap<string, AttestationFiles>
  /** The PEM files of certificate authorities, by path. */
  readonly authorities: ReadonlyMap<string, string>
}

/** Merges the config file and the inputs. Problems that only follow from another problem are not reported. */
export function readClaims(readings: readonly Reading[], context: ClaimContext, problems: Problem[]): Claims {
  const own: Problem[] = readings.flatMap((reading) => reading.problems)
  const declared = readings.map((reading) => reading.declared)
  const places = declared.flatMap((one) => one.targets)
  const read = nameTargets(places, own).map((target) => ({ ...target, target: keep(readTarget(target, context), own) }))
  const targets = read.flatMap(({ target }) => target ?? [])
  const { allowUnsafeHttp, require, authorities } = context
  const baseUrl = readBase(
    declared.map((one) => one.baseUrl),
    allowUnsafeHttp,
    own,
  )
  const features = routesOf(
    declared.flatMap((one) => one.features),
    own,
  )
  const declaredRoutes = [...declared.flatMap((one) => one.routes), ...features.flatMap((one) => one.routes)]
  const routes = readRoutes(declaredRoutes, { baseUrl, allowUnsafeHttp, authorities }, own)
  const gates = read.map(({ name, target }) => ({
    name: name ?? '',
    kind: target?.kind,
    canTunnel: target?.tunnel !== undefined,
    reachesContainers: target?.tunnel !== undefined || target?.isThisMachine === true,
  }))
  own.push(...judgeVias(declaredRoutes, gates))
  const sites = declared.flatMap((one) => one.sites).map(({ name }) => name)
  const listed = declared.flatMap((one) => one.services).filter(({ name }) => !sites.includes(name))
  const named = once(listed)
  const wanted = withImages(named, imagesOf(declared, context.built), own)
  const grounds: Ground[] = read.map(({ name, place, target }) => ({ name, place, hasInstances: target?.hasInstances }))
  const known = [...new Set([...grounds.map((ground) => ground.name), ...declared.flatMap((one) => one.targetNames)])]
  const complete = own.length === 0
  const services = placeServices(
    wanted,
    { grounds, known, require, files: context.files, attestations: context.attestations },
    own,
  )
  own.push(...judgeEach(declaredRoutes, services, imagesOf(declared, []).known, sites, gates))
  const traced = claimFeatures(
    features,
    { routes, named: imagesOf(declared, []).known, sites, declared: named, files: context.files },
    own,
  )
  if (complete)
    own.push(
      ...emptiness(
        grounds,
        services,
        routes.map(({ claim }) => claim),
        sites.length > 0,
      ),
      ...endpointsAlone(targets, services, sites, require),
    )
  problems.push(...distinct(own))
  return { targets, services, routes, traced }
}

/** A service in the config file and in the inputs is one service: the inputs add only its name. */
function once(services: readonly DeclaredService[]): DeclaredService[] {
  const byName = new Map<string, DeclaredService>()
  for (const service of services) if (!byName.has(service.name)) byName.set(service.name, service)
  return [...byName.values()]
}

function imagesOf(declared: readonly Declared[], built: readonly DeclaredImage[]): ImageContext {
  const names = declared.map((one) => one.serviceNames)
  const known = names.every((one) => one !== undefined) ? [...new Set(names.flat())] : undefined
  const sites = declared.flatMap((one) => one.sites).map(({ name }) => name)
  return { images: declared.flatMap((one) => one.images), built, known, sites }
}

/** A plan without claims, or with a target without claims, would always pass. */
function emptiness(
  grounds: readonly Ground[],
  services: readonly ServiceClaim[],
  routes: readonly RouteClaim[],
  hasSites: boolean,
): Problem[] {
  const first = services[0]
  if (first !== undefined && grounds.length === 0)
    return [problem(first.place, undefined, { code: 'services-without-target' })]
  const statements = grounds.some((ground) => ground.hasInstances === false)
  if (first === undefined && !statements && !hasSites) {
    const place: Place = grounds[0]?.place ?? routes[0]?.place ?? { kind: 'input', name: 'services' }
    return [problem(place, undefined, { code: routes.length === 0 ? 'nothing-to-verify' : 'routes-only' })]
  }
  return unclaimedHosts(grounds, services)
}

/** An endpoint only states its commit. Alone, it can't reach the proof grade of `require`. */
function endpointsAlone(
  [first]: readonly Target[],
  services: readonly ServiceClaim[],
  sites: readonly string[],
  require: Proof,
): Problem[] {
  if (require === 'claimed' || first === undefined || services.length > 0 || sites.length > 0) return []
  return [problem(first.place, undefined, { code: 'proof-of-endpoint', proof: require })]
}

/** A problem of every target, such as a missing key, is reported once. */
const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
]
