import { foundOf, isCompared, referenceOf, repositoriesOf, unexplained } from '../judge/registry.ts'
import { type Evidence, noEvidence } from '../model/evidence.ts'
import type { TargetObservation } from '../model/host.ts'
import { hasDigest, readReference } from '../model/image-reference.ts'
import type { Image } from '../model/instance.ts'
import type { Plan, ServiceClaim } from '../model/plan.ts'
import type { RegistryAnswer, RegistryObservation, RunningLookup } from '../model/registry.ts'
import type { Registries, RegistryAsk } from '../origin/registry/port.ts'

/** The most digests of hosts that are looked up for one service. */
const maxRunning = 16

/** Looks up the images of one check. */
export type ObserveRegistries = (
  hosts: readonly Promise<TargetObservation>[],
  signal: AbortSignal,
) => Promise<readonly RegistryObservation[]>

/** A service, and the image that it must run. */
interface Expected {
  readonly service: ServiceClaim
  readonly repositories: readonly string[]
  /** The tag or digest. */
  readonly reference: string
}

/**
 * Tags are looked up while the hosts are checked. A digest is looked up only if a host has an image that may be the same
 * by a digest of another kind. Without either, no registry is contacted and nothing is loaded.
 */
export function openRegistryChecks(plan: Plan, open: (() => Promise<Registries>) | undefined): ObserveRegistries {
  const expected = expectedOf(plan)
  const tagged = expected.filter(({ reference }) => !isDigest(reference))
  const digested = expected.filter(({ reference }) => isDigest(reference))
  if (open === undefined || expected.length === 0) return async () => []
  let opened: Promise<Registries> | undefined
  const lookUp = async (asks: readonly RegistryAsk[], signal: AbortSignal) => {
    if (asks.length === 0) return []
    opened ??= open()
    return (await opened).lookUp(asks, signal)
  }
  return async (hosts, signal) => {
    const ofTags = lookUp(tagged.map(askOf), signal)
    const images = imagesOf(await Promise.all(hosts))
    const needed = digested.filter(({ service, reference }) =>
      (images.get(service.name) ?? []).some((image) => !hasDigest(image, reference)),
    )
    const [byTag, byDigest] = await Promise.all([ofTags, lookUp(needed.map(askOf), signal)])
    const found = [...together(tagged, byTag), ...together(needed, byDigest)]
    return withRunning(found, plan, images, (asks) => lookUp(asks, signal))
  }
}

/** What the plan needs from registries in any case, if a check ends before they answer. */
export const everyRegistry = (plan: Plan, lost: Evidence<never>): readonly RegistryObservation[] =>
  expectedOf(plan).flatMap(({ service, reference }) =>
    isDigest(reference) ? [] : [{ service: service.name, wanted: reference, expected: lost }],
  )

const askOf = ({ repositories, reference }: Expected): RegistryAsk => ({ repositories, reference })

const isDigest = (reference: string): boolean => /^sha256:[0-9a-f]{64}$/.test(reference)

function expectedOf({ services }: Plan): readonly Expected[] {
  return services.flatMap((service) => {
    const reference = referenceOf(service)
    if (reference === undefined || service.instances === 0) return []
    return [{ service, repositories: repositoriesOf(service), reference }]
  })
}

interface Found extends Expected {
  readonly answer: Evidence<RegistryAnswer>
}

const together = (expected: readonly Expected[], answers: readonly Evidence<RegistryAnswer>[]): readonly Found[] =>
  expected.map((one, at) => ({ ...one, answer: answers[at] ?? noEvidence('read', 'answer-missing') }))

type Known = Pick<Image, 'id' | 'manifest' | 'repoDigests'>

/** The images that each service runs or would run. A task on another node has only the digest in its reference. */
function imagesOf(targets: readonly TargetObservation[]): ReadonlyMap<string, readonly Known[]> {
  const images = new Map<string, Known[]>()
  for (const { evidence } of targets) {
    if (evidence.kind === 'missing' || evidence.value.kind !== 'host') continue
    for (const { services, image, resolved, task, reference } of evidence.value.instances) {
      const { digest } = readReference(reference)
      const ofTask =
        task === undefined || image !== undefined || digest === undefined ? [] : [{ id: digest, repoDigests: [] }]
      const known: readonly Known[] = [image, resolved].filter((one) => one !== undefined)
      for (const service of services) images.set(service, [...(images.get(service) ?? []), ...known, ...ofTask])
    }
  }
  return images
}

/** Looks up the digests of hosts that the manifests of the expected image don't explain. */
async function withRunning(
  found: readonly Found[],
  plan: Plan,
  images: ReadonlyMap<string, readonly Known[]>,
  lookUp: (asks: readonly RegistryAsk[]) => Promise<readonly Evidence<RegistryAnswer>[]>,
): Promise<readonly RegistryObservation[]> {
  const asked = found.map(({ service, reference, repositories, answer }) => {
    const observation = { service: service.name, wanted: reference, expected: answer }
    const expected = foundOf(observation, service)
    const unknown = (images.get(service.name) ?? []).flatMap((image) =>
      expected.kind === 'image' && isCompared(expected, service, plan) ? unexplained(image, expected.image) : [],
    )
    const digests = [...new Set(unknown)].filter(isDigest).slice(0, maxRunning)
    return { observation, repositories, digests }
  })
  const asks = asked.flatMap(({ repositories, digests }) => digests.map((reference) => ({ repositories, reference })))
  const answers = await lookUp(asks)
  let at = 0
  return asked.map(({ observation, digests }): RegistryObservation => {
    const running: readonly RunningLookup[] = digests.map((digest) => ({
      digest,
      evidence: answers[at++] ?? noEvidence('read', 'answer-missing'),
    }))
    return running.length === 0 ? observation : { ...observation, running }
  })
}
