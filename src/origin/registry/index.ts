import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type { BuildLabels } from '../../model/instance.ts'
import type { RegistryAnswer, RegistryImage, RegistryVariant } from '../../model/registry.ts'
import type { Proxies } from '../../wire/proxy.ts'
import { openWires } from '../../wire/wire.ts'
import { addressOf, type RegistryAddress } from './address.ts'
import { type Client, digestOf, type Fetched, maxBlob, maxManifest, openClient, openSessions } from './client.ts'
import {
  bareType,
  type Descriptor,
  type Document,
  indexTypes,
  manifestTypes,
  readDocument,
  readImageConfig,
} from './document.ts'
import type { Registries, RegistryAsk, RegistrySettings } from './port.ts'

/** A tag, or a digest: nothing that could lead to another path. */
const referenceGrammar = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|sha256:[0-9a-f]{64})$/

/** The most platforms of an index that are read. */
const maxVariants = 16

/** How many images are looked up at the same time. */
const maxLookUps = 16

type Settings = RegistrySettings & { readonly proxies?: Proxies | undefined }

/** Opens nothing yet. */
export function openRegistries(settings: Settings): Registries {
  const sessions = openSessions()
  const wires = openWires(settings.timeout, settings.proxies)
  /** What a digest names never changes, so it is read once in a run. */
  const images = new Map<string, Promise<Evidence<RegistryAnswer>>>()
  return {
    async lookUp(asks, signal) {
      // One time limit for all requests: a registry that drips would use it up for each of them.
      const late = AbortSignal.timeout(settings.timeout)
      const ending = AbortSignal.any([signal, late])
      const answers = await wires.during(ending, async (wire) => {
        const client = openClient(settings, sessions, wire, ending)
        return limited(asks, maxLookUps, (ask) => lookUp(client, ask, images, ending))
      })
      return answers.map((answer, at) =>
        answer.kind === 'missing' && answer.why.reason === 'cancelled' && !signal.aborted
          ? tooSlow(asks[at], settings.timeout)
          : answer,
      )
    },
  }
}

const tooSlow = (ask: RegistryAsk | undefined, limit: number): Evidence<never> =>
  noEvidence('read', 'registry-slow', { about: ask?.repositories[0]?.slice(0, 256) ?? '', limit })

/**
 * The first answer of the repositories. That an image is absent counts only if it is the first one that says so: a mirror may
 * not have it yet.
 */
async function lookUp(
  client: Client,
  { repositories, reference }: RegistryAsk,
  images: Map<string, Promise<Evidence<RegistryAnswer>>>,
  signal: AbortSignal,
): Promise<Evidence<RegistryAnswer>> {
  let first: Evidence<RegistryAnswer> | undefined
  for (const repository of repositories) {
    const answer = await once(images, `${repository}@${reference}`, reference.includes(':'), () =>
      readImage(client, repository, reference, images),
    )
    if (signal.aborted) return noEvidence('run', 'cancelled')
    if (answer.kind === 'seen' && answer.value.kind === 'image') return answer
    first ??= answer
  }
  return first ?? noEvidence('prepare', 'registry-address')
}

/** Shares an answer among those who ask at the same time, and keeps an image if `stays`. */
function once(
  known: Map<string, Promise<Evidence<RegistryAnswer>>>,
  key: string,
  stays: boolean,
  read: () => Promise<Evidence<RegistryAnswer>>,
): Promise<Evidence<RegistryAnswer>> {
  const before = known.get(key)
  if (before !== undefined) return before
  const asked = read()
  known.set(key, asked)
  const forget = (): void => {
    if (known.get(key) === asked) known.delete(key)
  }
  void asked.then((answer) => {
    if (!stays || answer.kind === 'missing' || answer.value.kind === 'absent') forget()
  }, forget)
  return asked
}

async function readImage(
  client: Client,
  repository: string,
  reference: string,
  images: Map<string, Promise<Evidence<RegistryAnswer>>>,
): Promise<Evidence<RegistryAnswer>> {
  const address = addressOf(repository)
  if (address === undefined || !referenceGrammar.test(reference))
    return noEvidence('prepare', 'registry-address', { about: repository.slice(0, 256) })
  const top = await readManifest(client, address, reference)
  if (top.kind === 'missing') return top
  if (top.value.kind === 'absent') return seen({ kind: 'absent', repository, what: top.value.what })
  const { digest, document } = top.value
  const read = () => imageOf(client, address, repository, digest, document)
  // Several tags, or the same tag in each check, mostly name one image.
  return reference === digest ? read() : once(images, `${repository}@${digest}`, true, read)
}

async function imageOf(
  client: Client,
  address: RegistryAddress,
  repository: string,
  digest: string,
  document: Document,
): Promise<Evidence<RegistryAnswer>> {
  const variants = await variantsOf(client, address, digest, document)
  if (variants.kind === 'missing') return variants
  const image: RegistryImage = { digest, variants: variants.value }
  return seen({ kind: 'image', repository, image })
}

type Manifest =
  | { readonly kind: 'manifest'; readonly digest: string; readonly document: Document }
  | Extract<Fetched, { readonly kind: 'absent' }>

/** A manifest or an index whose bytes have the requested digest, or the one that the registry names. */
async function readManifest(client: Client, address: RegistryAddress, reference: string): Promise<Evidence<Manifest>> {
  const accept = [...indexTypes, ...manifestTypes]
  const fetched = await client.fetch(address, { path: `manifests/${reference}`, accept, cap: maxManifest })
  if (fetched.kind === 'missing' || fetched.value.kind === 'absent') return fetched as Evidence<Manifest>
  const { body, type, headers } = fetched.value
  const about = `${address.registry}/${address.path}`
  const digest = digestOf(body)
  const named = [headers['docker-content-digest'] ?? []].flat()[0]
  const expected = reference.includes(':') ? reference : named
  if (expected?.startsWith('sha256:') && expected !== digest)
    return noEvidence('read', 'registry-digest-differs', { about, expected, received: digest })
  const document = readDocument(body, type)
  if (document === undefined)
    return noEvidence('parse', 'registry-answer', { about: address.registry, received: bareType(type) })
  return seen({ kind: 'manifest', digest, document })
}

async function variantsOf(
  client: Client,
  address: RegistryAddress,
  digest: string,
  document: Document,
): Promise<Evidence<readonly RegistryVariant[]>> {
  const about = `${address.registry}/${address.path}`
  switch (document.kind) {
    case 'artifact':
      return noEvidence('parse', 'registry-not-an-image', { about, received: client.conceal(address, document.type) })
    case 'manifest': {
      const variant = await variantOf(client, address, digest, document, document.annotations)
      return variant.kind === 'missing' ? variant : seen([variant.value])
    }
    case 'index': {
      const { images, annotations } = document
      if (images.length === 0) return noEvidence('parse', 'registry-not-an-image', { about, received: 'index' })
      if (images.length > maxVariants)
        return noEvidence('parse', 'registry-too-large', { about, amount: images.length, limit: maxVariants })
      const read = await Promise.all(images.map((child) => childOf(client, address, child, annotations)))
      const missing = read.find((one) => one.kind === 'missing')
      if (missing?.kind === 'missing') return missing
      const variants = read.flatMap((one) => (one.kind === 'seen' && one.value !== undefined ? [one.value] : []))
      return variants.length === 0
        ? noEvidence('parse', 'registry-not-an-image', { about, received: 'index' })
        : seen(variants)
    }
  }
}

/** One platform of an index; undefined for an entry that is no image. */
async function childOf(
  client: Client,
  address: RegistryAddress,
  child: Descriptor,
  annotations: BuildLabels,
): Promise<Evidence<RegistryVariant | undefined>> {
  const about = `${address.registry}/${address.path}`
  const manifest = await readManifest(client, address, child.digest)
  if (manifest.kind === 'missing') return manifest
  // A platform that was not copied with its index can't run from there, but nothing is known of it either.
  if (manifest.value.kind === 'absent') return noEvidence('read', 'registry-answer', { about, amount: 404 })
  const { document, digest } = manifest.value
  if (document.kind === 'artifact') return seen(undefined)
  if (document.kind === 'index') return noEvidence('parse', 'registry-answer', { about, received: indexTypes[0] })
  const variant = await variantOf(client, address, digest, document, annotations)
  return variant.kind === 'missing' || child.platform === ''
    ? variant
    : seen({ ...variant.value, platform: client.conceal(address, child.platform) })
}

async function variantOf(
  client: Client,
  address: RegistryAddress,
  manifest: string,
  { config, annotations }: Extract<Document, { readonly kind: 'manifest' }>,
  outer: BuildLabels,
): Promise<Evidence<RegistryVariant>> {
  const about = `${address.registry}/${address.path}`
  if (config.size > maxBlob)
    return noEvidence('read', 'registry-too-large', { about, limit: maxBlob, amount: config.size })
  const fetched = await client.fetch(address, { path: `blobs/${config.digest}`, accept: ['*/*'], cap: maxBlob })
  if (fetched.kind === 'missing') return fetched
  if (fetched.value.kind === 'absent') return noEvidence('read', 'registry-answer', { about, amount: 404 })
  const { body } = fetched.value
  const received = digestOf(body)
  if (received !== config.digest)
    return noEvidence('read', 'registry-digest-differs', { about, expected: config.digest, received })
  const read = readImageConfig(body)
  if (read === undefined)
    return noEvidence('parse', 'registry-answer', { about: address.registry, received: config.mediaType })
  return seen({
    ...{ manifest, config: config.digest, platform: client.conceal(address, read.platform) },
    labels: shown(merged(read.labels, merged(annotations, outer)), (text) => client.conceal(address, text)),
  })
}

const shown = ({ revision, source, version }: BuildLabels, conceal: (text: string) => string): BuildLabels => ({
  revision: revision && conceal(revision),
  source: source && conceal(source),
  version: version && conceal(version),
})

/** A label, or else the annotation of the same name. */
const merged = (first: BuildLabels, second: BuildLabels): BuildLabels => ({
  revision: first.revision ?? second.revision,
  source: first.source ?? second.source,
  version: first.version ?? second.version,
})

/** The results in order, of which so many are made at the same time. */
async function limited<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at]
      if (item !== undefined) results[at] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return results
}
