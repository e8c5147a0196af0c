import type { Instance } from '../evidence.ts'
import type { Finding } from '../finding.ts'
import { instanceKey } from '../group.ts'
import type { Judged } from '../link.ts'
import type { Plan, ServiceClaim } from '../plan.ts'
import type { Sights } from '../sights.ts'
import type { Cause } from '../verdict.ts'

/** What a cause is read from: the findings of the first broken link, and the evidence around them. */
export interface Scene {
  readonly plan: Plan
  readonly links: readonly Judged[]
  readonly findings: readonly Finding[]
  readonly sights: Sights
  service(name: string): ServiceClaim | undefined
  crew(service: string, target: string): Crew
}

/** The instances of a service on a target, one-offs apart; none where they could not be judged. */
export interface Crew {
  readonly instances: readonly Instance[]
  readonly byName: ReadonlyMap<string, Instance>
  /** Whether one of them runs the artifact, as far as the link that broke says. */
  isRight(instance: Instance): boolean
  /** Whether at least one of them does. */
  readonly isAnyRight: boolean
}

const wrongBuild: readonly Finding['code'][] = [
  'runtime/not-recreated',
  'runtime/other-commit',
  'runtime/no-revision',
  'runtime/short-revision',
  'runtime/image-gone',
  'runtime/file-changed',
  'runtime/file-missing',
  'runtime/link-changed',
  'runtime/file-extra',
]

/** Sets the scene; each crew is put together once, so that many findings about a large one cost no more than one. */
export function setScene(plan: Plan, sights: Sights, links: readonly Judged[], findings: readonly Finding[]): Scene {
  const services = new Map(plan.services.map((service) => [service.name, service]))
  const crews = new Map<string, Crew>()
  const wrong = new Set(
    findings.flatMap((finding) =>
      'instance' in finding && wrongBuild.includes(finding.code) ? [instanceKey(finding.instance)] : [],
    ),
  )
  const assemble = (service: string, target: string): Crew => {
    const claim = services.get(service)
    const presence = claim === undefined ? undefined : sights.presence(claim, target)
    const instances = presence?.kind === 'present' ? presence.instances : []
    const isRight = ({ name }: Instance): boolean => !wrong.has(instanceKey({ target, service, container: name }))
    return {
      instances,
      byName: new Map(instances.map((instance) => [instance.name, instance])),
      isRight,
      isAnyRight: instances.some(isRight),
    }
  }
  return {
    plan,
    links,
    findings,
    sights,
    service: (name) => services.get(name),
    crew(service, target) {
      const key = JSON.stringify([service, target])
      const crew = crews.get(key) ?? assemble(service, target)
      crews.set(key, crew)
      return crew
    },
  }
}

/** A cause, and the findings it accounts for. */
export interface Explained {
  readonly cause: Cause
  readonly findings: readonly Finding[]
}

/** The scene without the findings that are accounted for already. */
export function without(scene: Scene, explained: readonly Explained[]): Scene {
  const accounted = new Set(explained.flatMap(({ findings }) => findings))
  return { ...scene, findings: scene.findings.filter((finding) => !accounted.has(finding)) }
}

/** The findings with one of these codes. */
export function findingsOf<C extends Finding['code']>(
  { findings }: Scene,
  ...codes: readonly C[]
): readonly Extract<Finding, { readonly code: C }>[] {
  const wanted: readonly string[] = codes
  return findings.filter((finding): finding is Extract<Finding, { readonly code: C }> => wanted.includes(finding.code))
}
