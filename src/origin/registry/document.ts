import type { BuildLabels } from '../../model/instance.ts'
import { keyTwice } from '../../wire/json.ts'

/** The media types of an index: of OCI, and of Docker's manifest list. */
export const indexTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
] as const

/** The media types of the manifest of one platform. */
export const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const

const configTypes = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json']

/** What a descriptor points to. */
export interface Descriptor {
  readonly mediaType: string
  /** `sha256:…` */
  readonly digest: string
  readonly size: number
  readonly platform: string
}

/** A manifest or an index. */
export type Document =
  | { readonly kind: 'index'; readonly images: readonly Descriptor[]; readonly annotations: BuildLabels }
  | { readonly kind: 'manifest'; readonly config: Descriptor; readonly annotations: BuildLabels }
  /** Something else that registries store: an attestation, a chart, a signature. `type` is hostile, bounded. */
  | { readonly kind: 'artifact'; readonly type: string }

/** The labels and the platform of a config. */
export interface ImageConfig {
  readonly labels: BuildLabels
  readonly platform: string
}

/** Characters of a value that are kept. */
const kept = 256
/** The most entries of an index that are read. */
const maxEntries = 1000

/**
 * A manifest by its media type. Undefined if the bytes are something else, or could be read as two kinds of document
 * (CVE-2021-41190).
 */
export function readDocument(body: Buffer, contentType: string): Document | undefined {
  const type = bareType(contentType)
  const value = readJson(body)
  if (value === undefined) return undefined
  const own = field(value, 'mediaType')
  if (own !== undefined && own !== type) return undefined
  const [children, config, layers] = ['manifests', 'config', 'layers'].map((key) => field(value, key))
  const annotations = labelsOf(field(value, 'annotations'))
  if (indexTypes.some((one) => one === type)) {
    if (config !== undefined || layers !== undefined || !Array.isArray(children)) return undefined
    if (children.length > maxEntries) return undefined
    const entries = children.filter((child) => !isAttestation(child)).map(readDescriptor)
    const images = entries.filter((one) => one !== undefined)
    return images.length < entries.length ? undefined : { kind: 'index', images, annotations }
  }
  if (!manifestTypes.some((one) => one === type) || children !== undefined) return undefined
  const described = readDescriptor(config)
  if (described === undefined) return undefined
  const artifact = field(value, 'artifactType')
  if (!configTypes.includes(described.mediaType) || isAttestationConfig(value))
    return { kind: 'artifact', type: String(artifact ?? described.mediaType).slice(0, kept) }
  return { kind: 'manifest', config: described, annotations }
}

/** The labels of an image config; undefined if it is none. */
export function readImageConfig(body: Buffer): ImageConfig | undefined {
  const value = readJson(body)
  if (value === undefined || typeof field(value, 'rootfs') !== 'object') return undefined
  return { labels: labelsOf(field(field(value, 'config'), 'Labels')), platform: platformOf(value) }
}

/** The codes of an error answer, such as `MANIFEST_UNKNOWN`; empty if it is none. */
export function readErrors(body: Buffer): readonly string[] {
  const errors = field(readJson(body), 'errors')
  if (!Array.isArray(errors)) return []
  return errors.slice(0, 20).flatMap((error: unknown) => {
    const code = field(error, 'code')
    return typeof code === 'string' ? [code.slice(0, kept)] : []
  })
}

/** The token of a token server, which names it in one of two ways. */
export function readToken(body: Buffer): string | undefined {
  const value = readJson(body)
  const token = [field(value, 'token'), field(value, 'access_token')].find(
    (one) => typeof one === 'string' && one !== '',
  )
  return typeof token === 'string' && /^[\x21-\x7e]{1,65536}$/.test(token) ? token : undefined
}

/** A media type without its parameters. */
export const bareType = (contentType: string): string => contentType.split(';', 1).join().trim().toLowerCase()

/** A JSON object; `undefined` if the bytes are no JSON object, or if a key occurs twice. */
function readJson(body: Buffer): object | undefined {
  const text = body.toString('utf8')
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || keyTwice(text, value) !== undefined) return undefined
    return value
  } catch {
    return undefined
  }
}

export const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined

function readDescriptor(value: unknown): Descriptor | undefined {
  const [mediaType, digest, size] = ['mediaType', 'digest', 'size'].map((key) => field(value, key))
  if (typeof mediaType !== 'string' || typeof digest !== 'string' || typeof size !== 'number') return undefined
  if (!/^sha256:[0-9a-f]{64}$/.test(digest) || !Number.isSafeInteger(size) || size < 0) return undefined
  return { mediaType: mediaType.slice(0, kept), digest, size, platform: platformOf(field(value, 'platform')) }
}

function platformOf(value: unknown): string {
  const parts = ['os', 'architecture', 'variant'].map((key) => field(value, key))
  return parts.flatMap((part) => (typeof part === 'string' && part !== '' ? [part.slice(0, 64)] : [])).join('/')
}

/** BuildKit lists the attestations of an image as further platforms of its index. */
const isAttestation = (entry: unknown): boolean =>
  platformOf(field(entry, 'platform')) === 'unknown/unknown' ||
  field(field(entry, 'annotations'), 'vnd.docker.reference.type') === 'attestation-manifest'

/** The manifest of such an attestation has the config of an image, and layers of statements. */
const isAttestationConfig = (manifest: unknown): boolean => {
  const layers = field(manifest, 'layers')
  return (
    Array.isArray(layers) &&
    layers.length > 0 &&
    layers.every((layer) => field(layer, 'mediaType') === 'application/vnd.in-toto+json')
  )
}

function labelsOf(value: unknown): BuildLabels {
  const label = (name: string): string | undefined => {
    const text = field(value, `org.opencontainers.image.${name}`)
    return typeof text === 'string' && text !== '' ? text.slice(0, kept) : undefined
  }
  return { revision: label('revision'), source: label('source'), version: label('version') }
}
