import { type Evidence, type MissingEvidence, noEvidence, seen } from '../model/evidence.ts'
import { hasConfigId, readReference } from '../model/image-reference.ts'
import type { Image, ImageComparison, Instance } from '../model/instance.ts'
import type { CommitSha, Plan, ServiceClaim } from '../model/plan.ts'
import type { RegistryAnswer, RegistryImage, RegistryObservation } from '../model/registry.ts'
import type { Observations } from '../model/verdict.ts'
import { commitOf } from './wanted.ts'

/** The name of the expected image of a service: its digest, or `repository:tag`. Undefined if none is expected. */
export function expectedImage({ image, tag }: ServiceClaim): string | undefined {
  if (image === undefined) return undefined
  const { repository, digest } = readReference(image)
  return digest ?? (tag === undefined ? undefined : `${repository}:${tag.name}`)
}

/** What is looked up in the registry: the declared digest, or the tag. */
export const referenceOf = ({ image, tag }: ServiceClaim): string | undefined =>
  image === undefined ? undefined : (readReference(image).digest ?? tag?.name)

/** All repositories of the image of a service, the declared one first. */
export const repositoriesOf = ({ image, mirrors = [] }: ServiceClaim): readonly string[] =>
  image === undefined ? [] : [...new Set([image, ...mirrors].map((text) => readReference(text).repository))]

/** Whether a tag alone says that an image was built from the commit: the registry has it there, and its name is the commit. */
export const isNamedByTag = (image: Pick<Image, 'registry'>, service: ServiceClaim): boolean =>
  service.tag?.namesCommit === true && isExpected(image, service) === true

/** Whether an image is the expected one, as registries show; undefined if they don't. */
export function isExpected({ registry }: Pick<Image, 'registry'>, service: ServiceClaim): boolean | undefined {
  const expected = expectedImage(service)
  if (expected === undefined || registry === undefined) return undefined
  if (registry.same.includes(expected)) return true
  return registry.other.includes(expected) ? false : undefined
}

/** What a registry shows about the expected image of a service. */
export type Found =
  | { readonly kind: 'unasked' }
  | Extract<Evidence<RegistryAnswer>, { readonly kind: 'missing' }>
  | Extract<RegistryAnswer, { readonly kind: 'absent' }>
  /** `revision` is the commit that all its variants name; undefined if they name none, or several. */
  | {
      readonly kind: 'image'
      readonly repository: string
      readonly image: RegistryImage
      readonly revision: string | undefined
    }

/** What was found, with the commit of its labels. An answer to another question is none. */
export function foundOf(observation: RegistryObservation | undefined, service: ServiceClaim): Found {
  if (observation === undefined) return { kind: 'unasked' }
  const { wanted, expected } = observation
  const malformed = noEvidence('parse', 'answer-malformed', { about: 'registry' })
  if (wanted !== referenceOf(service)) return malformed
  if (expected.kind === 'missing') return expected
  const answer = expected.value
  if (!repositoriesOf(service).includes(answer.repository)) return malformed
  if (answer.kind === 'absent') return answer
  if (!isWhole(answer.image) || (isDigest(wanted) && answer.image.digest !== wanted)) return malformed
  const revisions = [...new Set(answer.image.variants.map(({ labels }) => labels.revision))]
  return { ...answer, revision: revisions.length === 1 ? revisions[0] : undefined }
}

/** Whether an image has at least one platform, and every digest is one. */
const isWhole = ({ digest, variants }: RegistryImage): boolean =>
  variants.length > 0 && [digest, ...variants.flatMap(({ manifest, config }) => [manifest, config])].every(isDigest)

/** Whether what was found is a build of the commit: its labels say so, or its tag does and no label disagrees. */
export function isOfCommit(found: Found, { tag }: ServiceClaim, commit: CommitSha): boolean {
  if (found.kind !== 'image') return false
  if (found.revision === commit) return true
  const labels = found.image.variants.map(({ labels }) => labels.revision)
  return tag?.namesCommit === true && labels.every((revision) => revision === undefined || revision === commit)
}

/** Whether images of hosts are compared with what was found. A tag that was moved to the build of another commit finds nothing. */
export const isCompared = (found: Found, service: ServiceClaim, plan: Pick<Plan, 'commit'>): boolean =>
  isDigest(expectedImage(service) ?? '') || isOfCommit(found, service, commitOf(service, plan))

/**
 * Adds to the images of hosts which expected images they are. The digest of an index, of a platform manifest and of a config
 * can name the same image, and only a registry shows which of them belong together.
 */
export function compareWithRegistries(
  plan: Pick<Plan, 'services' | 'commit'>,
  observations: Observations,
): Observations {
  const { registry = [] } = observations
  if (registry.length === 0) return withoutComparisons(observations)
  const observed = observationsOf(registry)
  const wanted = plan.services.flatMap((service): readonly Wanted[] => {
    const name = expectedImage(service)
    const observation = observed.get(service.name)
    const found = foundOf(observation, service)
    if (name === undefined || observation === undefined) return []
    if (found.kind === 'missing') return [{ name, service: service.name, why: found.why }]
    if (found.kind === 'absent') return [{ name, service: service.name, isAbsent: true }]
    if (found.kind !== 'image') return []
    if (!isCompared(found, service, plan)) return []
    return [{ name, service: service.name, image: found.image, running: runningOf(observation) }]
  })
  if (wanted.length === 0) return withoutComparisons(observations)
  const compared = (image: Identity, of: readonly string[]): ImageComparison => {
    const own = wanted.filter(({ service }) => of.includes(service))
    const comparisons = own.flatMap((one) =>
      'image' in one ? [{ name: one.name, relation: compare(image, one.image, one.running) }] : [],
    )
    const having = (relation: Relation) => comparisons.flatMap((one) => (one.relation === relation ? [one.name] : []))
    return {
      ...{ same: having('same'), other: having('other'), unknown: having('unknown') },
      absent: own.flatMap((one) => ('isAbsent' in one ? [one.name] : [])),
      missing: own.flatMap((one) => ('why' in one ? [{ expected: one.name, why: one.why }] : [])),
    }
  }
  const added = <T extends Identity>(image: T, { services: of }: Instance): T => ({
    ...image,
    registry: compared(image, of),
  })
  const ofInstance = (instance: Instance): Instance => {
    const { image, resolved, reference, task } = instance
    const { digest } = readReference(reference)
    const { registry: _, ...observed } = instance
    return {
      ...observed,
      image: image && added(image, instance),
      resolved: resolved && added(resolved, instance),
      ...(task === undefined || digest === undefined
        ? {}
        : { registry: compared({ id: digest, repoDigests: [] }, instance.services) }),
    }
  }
  return withInstances(observations, ofInstance)
}

/** Comparisons are made here, and nowhere else. */
function withoutComparisons(observations: Observations): Observations {
  const has = ({ registry, image, resolved }: Instance): boolean =>
    [registry, image?.registry, resolved?.registry].some((one) => one !== undefined)
  const without = <T extends { readonly registry?: ImageComparison }>({ registry: _, ...rest }: T) => rest
  const isAny = observations.targets.some(
    ({ evidence }) => evidence.kind === 'seen' && evidence.value.kind === 'host' && evidence.value.instances.some(has),
  )
  if (!isAny) return observations
  return withInstances(observations, (instance) => ({
    ...without(instance),
    image: instance.image && without(instance.image),
    resolved: instance.resolved && without(instance.resolved),
  }))
}

const withInstances = (observations: Observations, change: (instance: Instance) => Instance): Observations => ({
  ...observations,
  targets: observations.targets.map((target) =>
    target.evidence.kind === 'missing' || target.evidence.value.kind !== 'host'
      ? target
      : {
          ...target,
          evidence: seen({ ...target.evidence.value, instances: target.evidence.value.instances.map(change) }),
        },
  ),
})

/** The expected image of a service, or why it is unknown. */
type Wanted = { readonly name: string; readonly service: string } & (
  | { readonly image: RegistryImage; readonly running: ReadonlyMap<string, RegistryImage> }
  | { readonly why: MissingEvidence }
  | { readonly isAbsent: true }
)

/** The digests by which an engine knows an image. */
type Identity = Pick<Image, 'id' | 'manifest' | 'repoDigests'>

type Relation = 'same' | 'other' | 'unknown'

/** The observation of each service. Two for one service contradict each other, so they are dropped. */
export function observationsOf(registry: readonly RegistryObservation[]): ReadonlyMap<string, RegistryObservation> {
  const groups = Map.groupBy(registry, ({ service }) => service)
  return new Map(
    [...groups].flatMap(([service, [first, second]]) =>
      first === undefined || second !== undefined ? [] : [[service, first] as const],
    ),
  )
}

const isDigest = (name: string): boolean => /^sha256:[0-9a-f]{64}$/.test(name)

/** The images that registries have for the digests of hosts. */
const runningOf = ({ running = [] }: RegistryObservation): ReadonlyMap<string, RegistryImage> =>
  new Map(
    running.flatMap(({ digest, evidence }) =>
      evidence.kind === 'seen' && evidence.value.kind === 'image' && evidence.value.image.digest === digest
        ? [[digest, evidence.value.image] as const]
        : [],
    ),
  )

/** Compares an image of a host with an image of a registry. The running platform decides where the engine names it. */
function compare(image: Identity, expected: RegistryImage, running: ReadonlyMap<string, RegistryImage>): Relation {
  const { id, manifest } = image
  const configs = new Set(expected.variants.map(({ config }) => config))
  const own = new Set([...configs, ...expected.variants.map((variant) => variant.manifest)])
  if (manifest !== undefined) {
    if (own.has(manifest.digest)) return 'same'
    return byConfig(running.get(manifest.digest), configs)
  }
  const isNamed = digestsOf(image).some((digest) => digest === expected.digest || own.has(digest))
  // The ID is a config digest, and the configs of the expected image are all known.
  if (hasConfigId(image)) return configs.has(id) ? 'same' : isNamed ? 'unknown' : 'other'
  return isNamed ? 'same' : byConfig(running.get(id), configs)
}

/** Another manifest can have the same config, as in a mirror that compresses its layers again. */
function byConfig(image: RegistryImage | undefined, configs: ReadonlySet<string>): Relation {
  if (image === undefined) return 'unknown'
  const shared = image.variants.filter(({ config }) => configs.has(config)).length
  if (shared === image.variants.length) return 'same'
  return shared === 0 ? 'other' : 'unknown'
}

/** All digests under which an engine knows an image. */
const digestsOf = ({ id, repoDigests }: Identity): readonly string[] => [
  id,
  ...repoDigests.flatMap((text) => readReference(text).digest ?? []),
]

/** The digests of an image that only a registry can explain, because they are of an unknown kind. */
export function unexplained(image: Identity, expected: RegistryImage): readonly string[] {
  if (compare(image, expected, new Map()) !== 'unknown') return []
  return [image.manifest?.digest ?? image.id]
}
