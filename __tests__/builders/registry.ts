import { createHash } from 'node:crypto'
import { type Evidence, type MissingEvidence, noEvidence, seen } from '../../src/model/evidence.ts'
import type { TagClaim } from '../../src/model/plan.ts'
import type { RegistryAnswer, RegistryImage, RegistryObservation, RunningLookup } from '../../src/model/registry.ts'
import { merged } from './observations.ts'

export const repository = 'ghcr.io/acme/api'

/** A digest that is easy to make: of its name. */
export const digestNamed = (name: string): string => `sha256:${createHash('sha256').update(name).digest('hex')}`

export const moving: TagClaim = { name: 'main', namesCommit: false }
export const ofCommit: TagClaim = { name: `sha-${merged}`, namesCommit: true }

/** One platform of an image: its manifest, its config and the commit of its label. */
export const variant = (manifest: string, config: string, revision: string | undefined) => ({
  ...{ manifest: digestNamed(manifest), config: digestNamed(config), platform: 'linux/amd64' },
  labels: { revision, source: undefined, version: undefined },
})

/** An index with its platforms. */
export const indexed = (name: string, ...variants: RegistryImage['variants']): RegistryImage => ({
  digest: digestNamed(name),
  variants,
})

export const found = (image: RegistryImage) => seen({ kind: 'image', repository, image } as const)

export const absent: Evidence<RegistryAnswer> = seen({ kind: 'absent', repository, what: 'image' })

export const withoutLogin: { readonly kind: 'missing'; readonly why: MissingEvidence } = noEvidence(
  'authenticate',
  'registry-login-missing',
  { about: repository },
)

/** What registries answered about the tag of `api`. */
export const registry = (
  expected: Evidence<RegistryAnswer>,
  running?: readonly RunningLookup[],
  wanted: string = moving.name,
): readonly RegistryObservation[] => [
  { service: 'api', wanted, expected, ...(running === undefined ? {} : { running }) },
]
