import type { Instance } from '../evidence.ts'
import type { Finding, InstanceName } from '../finding.ts'
import type { Judged } from '../link.ts'
import type { Plan, ServiceClaim } from '../plan.ts'
import type { Sights } from '../sights.ts'
import type { Cause } from '../verdict.ts'

/** What a cause is read from: the findings of the first broken link, and the evidence around them. */
export interface Scene {
  readonly plan: Plan
  readonly sights: Sights
  readonly links: readonly Judged[]
  readonly findings: readonly Finding[]
}

/** A cause, and the findings it accounts for. */
export interface Explained {
  readonly cause: Cause
  readonly findings: readonly Finding[]
}

/** The findings with one of these codes. */
export function findingsOf<C extends Finding['code']>(
  { findings }: Scene,
  ...codes: readonly C[]
): readonly Extract<Finding, { readonly code: C }>[] {
  const wanted: readonly string[] = codes
  return findings.filter((finding): finding is Extract<Finding, { readonly code: C }> => wanted.includes(finding.code))
}

/** The claim of a service by its name. */
export const serviceOf = ({ plan }: Scene, name: string): ServiceClaim | undefined =>
  plan.services.find((service) => service.name === name)

/** The instances of a service on a target, one-offs apart; none where they could not be judged. */
export function instancesOf(scene: Scene, service: string, target: string): readonly Instance[] {
  const claim = serviceOf(scene, service)
  const presence = claim === undefined ? undefined : scene.sights.presence(claim, target)
  return presence?.kind === 'present' ? presence.instances : []
}

/** The evidence of an instance that a finding names. */
export const evidenceOf = (scene: Scene, { service, target, container }: InstanceName): Instance | undefined =>
  instancesOf(scene, service, target).find(({ name }) => name === container)
