import { digestsOf, imagesOf, registryDigests } from '../judge/attestation.ts'
import { commitOf } from '../judge/wanted.ts'
import type { AttestationObservation } from '../model/attestation.ts'
import { type Evidence, noEvidence } from '../model/evidence.ts'
import type { TargetObservation } from '../model/host.ts'
import type { Instance } from '../model/instance.ts'
import { type CommitSha, commitSha, type Plan, type ServiceClaim } from '../model/plan.ts'
import type { Attestor } from '../origin/attestation/port.ts'

/** The most digests of one service that are looked up, and the most commits that its provenance may name. */
const maxDigests = 32
const maxCommits = 10

/** Looks up the attestations of what hosts have. */
export type ObserveAttestations = (
  targets: readonly TargetObservation[],
  signal: AbortSignal,
) => Promise<readonly AttestationObservation[]>

/**
 * Builds attest the digest that a registry gives out. The other digests of an image are looked up only where there is none,
 * or where it is not attested. Without a service that must be attested, nothing is loaded.
 */
export function openAttestations(plan: Plan, open: (() => Promise<Attestor>) | undefined): ObserveAttestations {
  const services = plan.services.filter(({ attestation, instances }) => attestation !== undefined && instances !== 0)
  let opened: Promise<Attestor> | undefined
  return async (targets, signal) => {
    const images = services.map((service) => ({ service, own: instancesOf(service, targets).flatMap(imagesOf) }))
    const commits = new Map(services.map((service) => [service.name, commitsOf(service, plan, targets)]))
    const observe = async (
      digests: readonly { readonly service: ServiceClaim; readonly own: readonly string[] }[],
    ): Promise<readonly AttestationObservation[]> => {
      const asks = digests.map(({ service: { name }, own }) => ({
        ...{ service: name, commits: commits.get(name) ?? [] },
        digests: [...new Set(own)],
      }))
      const inReach = asks.map((ask) => ({ ...ask, digests: ask.digests.slice(0, maxDigests) }))
      const extra = asks.flatMap(({ service, digests: own }) =>
        own.slice(maxDigests, 2 * maxDigests).map((digest) => ({ service, digest, evidence: tooMany })),
      )
      if (inReach.every((ask) => ask.digests.length === 0) || open === undefined) return extra
      opened ??= open()
      const attestor = await opened
      return [...(await attestor.observe(inReach, signal)), ...extra]
    }
    const first = await observe(images.map(({ service, own }) => ({ service, own: own.flatMap(firstOf) })))
    const attested = new Set(
      first.flatMap(({ service, digest, evidence }) =>
        evidence.kind === 'seen' && evidence.value.kind === 'attested' ? [`${service}\n${digest}`] : [],
      ),
    )
    const asked = new Set(first.map(({ service, digest }) => `${service}\n${digest}`))
    const second = await observe(
      images.map(({ service, own }) => {
        const keyOf = (digest: string): string => `${service.name}\n${digest}`
        const rest = own.filter((image) => !firstOf(image).some((digest) => attested.has(keyOf(digest))))
        return { service, own: rest.flatMap(digestsOf).filter((digest) => !asked.has(keyOf(digest))) }
      }),
    )
    return [...first, ...second]
  }
}

/** The same evidence for every digest, for a check that was interrupted. */
export const everyAttestation = (
  plan: Plan,
  targets: readonly TargetObservation[],
  evidence: Evidence<never>,
): readonly AttestationObservation[] =>
  plan.services
    .filter(({ attestation, instances }) => attestation !== undefined && instances !== 0)
    .flatMap((service) => {
      const digests = instancesOf(service, targets).flatMap(imagesOf).flatMap(firstOf)
      return [...new Set(digests)].map((digest) => ({ service: service.name, digest, evidence }))
    })

const tooMany = noEvidence('run', 'attestations-too-many', { limit: maxDigests })

const firstOf = (image: Parameters<typeof digestsOf>[0]): readonly string[] => {
  const digests = registryDigests(image)
  return digests.length > 0 ? digests : digestsOf(image)
}

const instancesOf = ({ name, on }: ServiceClaim, targets: readonly TargetObservation[]): readonly Instance[] =>
  targets.flatMap(({ target, evidence }) =>
    on.includes(target) && evidence.kind === 'seen' && evidence.value.kind === 'host'
      ? evidence.value.instances.filter(({ services }) => services.includes(name))
      : [],
  )

/** The commit to run, and for a service with paths those that its images name, which may be equal there. */
function commitsOf(service: ServiceClaim, plan: Plan, targets: readonly TargetObservation[]): readonly CommitSha[] {
  const commit = commitOf(service, plan)
  if (service.paths === undefined) return [commit]
  const named = instancesOf(service, targets).flatMap(({ image, resolved }) =>
    [image, resolved].flatMap((one) => commitSha(one?.labels.revision) ?? []),
  )
  return [...new Set([commit, ...named])].slice(0, maxCommits)
}
