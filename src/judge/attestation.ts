import {
  type AttestationFault,
  type AttestationReading,
  type AttestedImage,
  attestationFaults,
  type RefusedAttestation,
} from '../model/attestation.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { AttestationFinding } from '../model/finding-attestation.ts'
import { readReference, readRevision } from '../model/image-reference.ts'
import type { Image, Instance } from '../model/instance.ts'
import { type CommitSha, commitSha, type Plan, type Proof, type ServiceClaim } from '../model/plan.ts'
import type { Observations } from '../model/verdict.ts'

/** The digests by which an engine knows an image. */
type Identity = Pick<Image, 'id' | 'manifest' | 'repoDigests'>

/** Finds what the attestations of a digest say for a service; undefined if nobody asked. */
export type FindAttestation = (service: string, digest: string) => Evidence<AttestationReading> | undefined

/** The digests that registries gave out for an image. Builds attest these. */
export const registryDigests = ({ repoDigests }: Identity): readonly string[] => [
  ...new Set(repoDigests.flatMap((text) => readReference(text).digest ?? [])),
]

/** All digests of an image, those of registries first. */
export const digestsOf = (image: Identity): readonly string[] => [
  ...new Set([...registryDigests(image), image.id, ...(image.manifest === undefined ? [] : [image.manifest.digest])]),
]

/** The images that an instance runs or would run. Of a task on another node, only the digest in its reference is known. */
export const imagesOf = (instance: Instance): readonly Identity[] =>
  isElsewhere(instance)
    ? ofReference(instance.reference)
    : [instance.image, instance.resolved].filter((one) => one !== undefined)

const isElsewhere = ({ task, imageId }: Instance): boolean => task !== undefined && imageId === ''

const ofReference = (reference: string): readonly Identity[] => {
  const { digest } = readReference(reference)
  return digest === undefined ? [] : [{ id: digest, repoDigests: [] }]
}

/** Two observations of one digest contradict each other, so neither counts. */
export function indexAttestations({ attestations = [] }: Observations): FindAttestation {
  const found = new Map<string, Evidence<AttestationReading>>()
  for (const { service, digest, evidence } of attestations) {
    const key = `${service}\n${digest}`
    found.set(key, found.has(key) ? noEvidence('parse', 'answer-malformed', { about: digest }) : evidence)
  }
  return (service, digest) => found.get(`${service}\n${digest}`)
}

/** Adds to the images of hosts which commits verified provenance names. No host can report that. */
export function markAttested(plan: Pick<Plan, 'services'>, observations: Observations): Observations {
  const claiming = plan.services.filter(({ attestation }) => attestation !== undefined)
  if (claiming.length === 0 && !isMarked(observations)) return observations
  const find = indexAttestations(observations)
  const attested = (image: Identity, services: readonly string[]): readonly AttestedImage[] =>
    claiming
      .filter(({ name }) => services.includes(name))
      .flatMap(({ name }) =>
        digestsOf(image).flatMap((digest) => {
          const evidence = find(name, digest)
          return evidence?.kind === 'seen' && evidence.value.kind === 'attested'
            ? [{ service: name, commit: evidence.value.commit }]
            : []
        }),
      )
  const marked = <T extends { readonly attested?: readonly AttestedImage[] }>(
    one: T,
    images: readonly Identity[],
    services: readonly string[],
  ): T => {
    const { attested: _, ...rest } = one
    const found = images.flatMap((image) => attested(image, services))
    // Everything else is as it was.
    return (found.length === 0 ? rest : { ...rest, attested: found }) as T
  }
  const ofInstance = (instance: Instance): Instance => {
    const { image, resolved, services } = instance
    const own = isElsewhere(instance) ? imagesOf(instance) : []
    return {
      ...marked(instance, own, services),
      image: image && marked(image, [image], services),
      resolved: resolved && marked(resolved, [resolved], services),
    }
  }
  return {
    ...observations,
    targets: observations.targets.map((target) =>
      target.evidence.kind === 'missing' || target.evidence.value.kind !== 'host'
        ? target
        : {
            ...target,
            evidence: seen({ ...target.evidence.value, instances: target.evidence.value.instances.map(ofInstance) }),
          },
    ),
  }
}

const isMarked = ({ targets }: Observations): boolean =>
  targets.some(
    ({ evidence }) =>
      evidence.kind === 'seen' &&
      evidence.value.kind === 'host' &&
      evidence.value.instances.some((one) =>
        [one, one.image, one.resolved].some((marked) => marked?.attested !== undefined),
      ),
  )

type Attestable = { readonly attested?: readonly AttestedImage[] } | undefined

/** Whether verified provenance of the service says that the image was built from the commit. */
export const isAttested = (image: Attestable, { name }: ServiceClaim, commit: CommitSha): boolean =>
  image?.attested?.some((one) => one.service === name && one.commit === commit) === true

/** Whether the image of an instance is attested, or the digest of its reference if it is a task on another node. */
export const runsAttested = (instance: Instance, service: ServiceClaim, commit: CommitSha): boolean => {
  if (isElsewhere(instance)) return isAttested(instance, service, commit)
  const { image, imageId, resolved } = instance
  const running = image ?? (resolved?.id === imageId ? resolved : undefined)
  if (running === undefined) return false
  return readRevision(running.labels.revision, commit) !== 'other' && isAttested(running, service, commit)
}

/** The proof of an instance whose files prove `proof`. Compared files that are not of the image prove no more than before. */
export function withAttestation(
  proof: Proof,
  instance: Instance,
  service: ServiceClaim,
  commit: CommitSha,
  areOfImage: boolean,
): Proof {
  if (!runsAttested(instance, service, commit)) return proof
  return proof !== 'hashed' || areOfImage ? 'attested' : proof
}

/** What judges an image needs of the index. */
interface Observed {
  readonly attestation: FindAttestation
  wanted(service: ServiceClaim, revision: string | undefined): { readonly commit: CommitSha }
}

/**
 * Why no image of a service on a host is attested: undefined if one is, if nobody must attest it, or if the labels already
 * show other commits.
 */
export function judgeAttestations(
  service: ServiceClaim,
  target: string,
  instances: readonly Instance[],
  observed: Observed,
): AttestationFinding | undefined {
  if (service.attestation === undefined) return undefined
  const candidates = instances.flatMap((instance) => {
    const { image, resolved } = instance
    if (isElsewhere(instance)) {
      const { commit } = observed.wanted(service, undefined)
      const isRight = isAttested(instance, service, commit)
      return imagesOf(instance).map((one) => ({ image: one, commit, isRight, isRunning: true }))
    }
    const known = [image, resolved].filter((one) => one !== undefined)
    return known.flatMap((one) => {
      const { commit } = observed.wanted(service, one.labels.revision)
      if (readRevision(one.labels.revision, commit) === 'other') return []
      return [{ image: one, commit, isRight: isAttested(one, service, commit), isRunning: one === image }]
    })
  })
  if (candidates.some(({ isRight }) => isRight)) return undefined
  const running = candidates.filter(({ isRunning }) => isRunning)
  const findings = (running.length > 0 ? running : candidates).map(({ image, commit }) =>
    findingOf(image, commit, service, target, observed),
  )
  return findings.toSorted((a, b) => telling.indexOf(a.code) - telling.indexOf(b.code))[0]
}

/** A contradiction first, then what comes closest to a proof. */
const telling: readonly AttestationFinding['code'][] = [
  'build/attestation-other-commit',
  'build/attestation-unknown',
  'build/attestation-no-commit',
  'build/attestation-other-signer',
  'build/attestation-invalid',
  'build/attestation-missing',
]

function findingOf(
  image: Identity,
  commit: CommitSha,
  service: ServiceClaim,
  target: string,
  { attestation: find }: Observed,
): AttestationFinding {
  const { place } = service.attestation ?? service
  const ofRegistries = registryDigests(image)
  const read = digestsOf(image).map((digest) => ({ digest, evidence: find(service.name, digest) }))
  // Only a digest that a registry gave out must be answered: builds attest no other one if there is one.
  const needed = ofRegistries.length === 0 ? read : read.filter(({ digest }) => ofRegistries.includes(digest))
  const facts = { place, service: service.name, target, image: needed[0]?.digest ?? image.id }
  const others = needed.map(({ evidence }) => otherCommit(evidence, commit))
  const received = others[0]
  // The same bytes may be pushed under several digests. If one of them is not attested, nothing contradicts the commit.
  if (received !== undefined && others.every((one) => one !== undefined))
    return { ...facts, code: 'build/attestation-other-commit', received, commit }
  const lost = needed.find(({ evidence }) => evidence?.kind !== 'seen')
  if (lost !== undefined) {
    const why = lost.evidence?.kind === 'missing' ? lost.evidence.why : noEvidence('read', 'answer-missing').why
    return { ...facts, image: lost.digest, code: 'build/attestation-unknown', why }
  }
  const refused = read.flatMap(({ digest, evidence }) =>
    evidence?.kind === 'seen' && evidence.value.kind === 'refused' && otherCommit(evidence, commit) === undefined
      ? [{ digest, reading: evidence.value }]
      : [],
  )
  const [closest] = refused.toSorted((a, b) => rankOf(b.reading.fault) - rankOf(a.reading.fault))
  // An attestation of a commit that nobody asked for answers another question.
  if (closest === undefined)
    return { ...facts, code: 'build/attestation-unknown', why: noEvidence('parse', 'answer-malformed').why }
  return explain({ ...facts, image: closest.digest }, closest.reading, commit, service)
}

const rankOf = (fault: AttestationFault): number => attestationFaults.indexOf(fault)

/** The other commit that verified provenance names; undefined if it names none. */
function otherCommit(evidence: Evidence<AttestationReading> | undefined, commit: CommitSha): CommitSha | undefined {
  if (evidence?.kind !== 'seen' || evidence.value.kind !== 'refused' || evidence.value.fault !== 'commit')
    return undefined
  const received = commitSha(evidence.value.received)
  return received === commit ? undefined : received
}

function explain(
  facts: Pick<
    Extract<AttestationFinding, { readonly code: 'build/attestation-missing' }>,
    'place' | 'target' | 'image'
  > & {
    readonly service: string
  },
  { fault, expected, received }: RefusedAttestation,
  commit: CommitSha,
  { attestation }: ServiceClaim,
): AttestationFinding {
  switch (fault) {
    case 'none': {
      const { repository = '', bundle } = attestation ?? {}
      return {
        ...facts,
        code: 'build/attestation-missing',
        repository,
        ...(bundle === undefined ? {} : { file: bundle }),
      }
    }
    case 'issuer':
    case 'repository':
    case 'workflow':
    case 'runner':
    case 'ref':
      return { ...facts, code: 'build/attestation-other-signer', part: fault, expected: expected ?? '', received }
    case 'commit':
      return { ...facts, code: 'build/attestation-no-commit', commit }
    case 'malformed':
    case 'too-many':
    case 'predicate-type':
    case 'subject':
    case 'root':
    case 'certificate':
    case 'payload':
    case 'signature':
    case 'log': {
      const trustedRoot = attestation?.trustedRoot
      return {
        ...facts,
        code: 'build/attestation-invalid',
        fault,
        ...(expected === undefined ? {} : { expected }),
        ...(received === undefined ? {} : { received }),
        ...(trustedRoot === undefined ? {} : { trustedRoot }),
      }
    }
  }
}
