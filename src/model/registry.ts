import type { Evidence } from './evidence.ts'
import type { BuildLabels } from './instance.ts'

/** An image in a registry, as its verified manifests describe it. */
export interface RegistryImage {
  /** What the tag or digest names: an index, or the manifest of the only variant. */
  readonly digest: string
  /** The variants of all platforms, without attestations. Never empty. */
  readonly variants: readonly RegistryVariant[]
}

/** One platform of an image. */
export interface RegistryVariant {
  /** The digest of its platform manifest. */
  readonly manifest: string
  /** The digest of its config, which is the image ID on an engine with a graph driver. */
  readonly config: string
  /** `linux/arm64/v8`; hostile, bounded. */
  readonly platform: string
  /** The labels of its config, or the annotations of the same names. */
  readonly labels: BuildLabels
}

/** What a registry answered about a tag or a digest. */
export type RegistryAnswer =
  | { readonly kind: 'image'; readonly repository: string; readonly image: RegistryImage }
  /** The repository has no such tag or digest, or the registry shows no such repository to this login. */
  | { readonly kind: 'absent'; readonly repository: string; readonly what: 'image' | 'repository' }

/** What registries answered about the image of a service. */
export interface RegistryObservation {
  readonly service: string
  /** The tag, with the commit filled in, or the digest that the plan names. */
  readonly wanted: string
  /** The image that the plan names. */
  readonly expected: Evidence<RegistryAnswer>
  /** Digests of hosts that no manifest of the expected image contains, looked up in the same repositories. */
  readonly running?: readonly RunningLookup[]
}

/** A digest that hosts report, and what it names. */
export interface RunningLookup {
  readonly digest: string
  readonly evidence: Evidence<RegistryAnswer>
}
