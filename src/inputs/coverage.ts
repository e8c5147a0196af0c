import type { AttestationClaim } from '../model/attestation-claim.ts'
import type { Proof, Selector, ServiceClaim } from '../model/plan.ts'
import type { Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredService, DeclaredText } from './declarations.ts'
import { judgeRequired, type ReadFiles } from './files.ts'
import { judgeKind, releaseOf } from './host-process.ts'
import { nearest } from './nearest.ts'
import { problem } from './problems.ts'

/** What services need to know about a target. `hasInstances` is `undefined` for an invalid target. */
export interface Ground {
  readonly name: string
  readonly hasInstances: boolean | undefined
  readonly place: Place
}

/** The context in which services are assigned to targets. */
export interface Coverage {
  readonly grounds: readonly Ground[]
  /** The names that `on` may use, also of invalid targets, which are reported separately. */
  readonly known: readonly string[]
  /** The default of `require`. */
  readonly require: Proof
  /** The manifests by service. */
  readonly files: ReadonlyMap<string, ReadFiles>
  /** Who must have attested the images, by service. */
  readonly attestations: ReadonlyMap<string, { readonly claim: AttestationClaim }>
}

/** Assigns every service to its targets. Without `on`, a service is expected on every target with containers. */
export function placeServices(
  services: readonly DeclaredService[],
  { grounds, known, require, files, attestations }: Coverage,
  problems: Problem[],
): ServiceClaim[] {
  const hosts = grounds.filter((ground) => ground.hasInstances !== false)
  const usual = (hosts.length > 0 ? hosts : grounds).map((ground) => ground.name)
  const claims = services.map((service) => {
    const attestation = attestations.get(service.name)?.claim
    const container: Selector = service.container ?? { by: 'service', name: service.name }
    const claim: ServiceClaim = {
      name: service.name,
      on: service.on === undefined ? usual : namesOn(service.name, service.on, known, problems),
      container,
      instances: service.instances,
      image: service.image?.text,
      ...(attestation === undefined ? {} : { attestation }),
      ...(service.mirrors === undefined ? {} : { mirrors: service.mirrors.map(({ text }) => text) }),
      ...(service.tag === undefined ? {} : { tag: { name: service.tag.text, namesCommit: false } }),
      files: files.get(service.name)?.claim,
      ...claimedRequirements(service),
      ...service.source,
      ...releaseOf({ container }, service.release),
      ...(service.logs === undefined ? {} : { logs: service.logs }),
      require: service.require ?? require,
      place: service.place,
    }
    problems.push(...judgeRequired(claim, service), ...judgeKind(claim, service))
    return claim
  })
  const tied = new Set(services.flatMap(({ name, on }) => (on === undefined ? [] : [name])))
  problems.push(...judgeEndpoints(claims, tied, grounds))
  return claims
}

/**
 * An endpoint states one commit. It speaks for the one service that names it in `on`, and shows no containers: a list of services, or what
 * only a host can show, would never be proven. `tied` are the services that declare `on`.
 */
function judgeEndpoints(
  claims: readonly ServiceClaim[],
  tied: ReadonlySet<string>,
  grounds: readonly Ground[],
): readonly Problem[] {
  const endpoints = new Set(grounds.flatMap(({ name, hasInstances }) => (hasInstances === false ? [name] : [])))
  const onEndpoints = claims.filter(({ on }) => on.length > 0 && on.every((name) => endpoints.has(name)))
  const [first, ...others] = onEndpoints.filter(({ name }) => !tied.has(name))
  const notVisible: Problem[] =
    first === undefined
      ? []
      : [
          problem(first.place, undefined, {
            code: 'services-not-visible',
            services: [first, ...others].map(({ name }) => name),
            targets: first.on,
          }),
        ]
  const shared = [...endpoints].flatMap((target) => {
    const services = claims.filter(({ name, on }) => tied.has(name) && on.includes(target))
    const second = services[1]
    if (second === undefined) return []
    const names = services.map(({ name }) => name)
    return [problem(second.place, undefined, { code: 'endpoint-of-several', target, services: names })]
  })
  const hostOnly = onEndpoints.filter(({ name }) => tied.has(name)).flatMap((claim) => ofHosts(claim))
  return [...notVisible, ...shared, ...hostOnly]
}

/** The keys that require a host, of a service that has only endpoints. */
function ofHosts({
  name: service,
  on,
  place,
  container,
  instances,
  image,
  attestation,
  files,
  listens,
  env,
  current,
}: ServiceClaim) {
  const keys = {
    container: container.by === 'service' ? undefined : container,
    ...{ instances, image, attestation, artifact: files, listens, env, current },
  }
  return Object.entries(keys).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [problem(place, undefined, { code: 'not-on-endpoint', key, service, target: on[0] ?? '' })],
  )
}

/** The requirements that a plan may show. */
function claimedRequirements({
  requirements,
}: DeclaredService): Pick<ServiceClaim, 'listens' | 'env' | 'current' | 'reloads'> {
  if (requirements === undefined) return {}
  const { listens, env, current, reloads } = requirements
  return {
    ...(listens.length === 0 ? {} : { listens }),
    ...(env.length === 0 ? {} : { env: env.map(({ name, place }) => ({ name, place })) }),
    ...(current ? { current } : {}),
    ...(reloads ? { reloads } : {}),
  }
}

function namesOn(
  service: string,
  on: readonly DeclaredText[],
  known: readonly string[],
  problems: Problem[],
): string[] {
  for (const { text, place } of on) {
    if (known.includes(text)) continue
    const meant = nearest(text, known)
    problems.push(problem(place, text, { code: 'target-unknown', service, name: text, nearest: meant, known }))
  }
  return [...new Set(on.map((one) => one.text))]
}

/** Checking a host that no service uses would prove nothing. */
export function unclaimedHosts(grounds: readonly Ground[], services: readonly ServiceClaim[]): Problem[] {
  const claimed = new Set(services.flatMap((service) => service.on))
  return grounds.flatMap(({ name, hasInstances, place }) =>
    hasInstances !== true || claimed.has(name) ? [] : [problem(place, undefined, { code: 'target-unclaimed', name })],
  )
}
