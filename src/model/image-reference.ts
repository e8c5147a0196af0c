import type { Image } from './instance.ts'
import type { CommitSha } from './plan.ts'

/** An image reference in its parts, with the repository in full: `docker.io/library/nginx`. */
export interface Reference {
  readonly repository: string
  readonly tag: string | undefined
  /** `sha256:…` after the `@`. */
  readonly digest: string | undefined
}

/**
 * Splits and normalises a reference as the engine does (distribution/reference, normalize.go). A registry may be written
 * in capitals, because its name is that of a host.
 */
export function readReference(text: string): Reference {
  const [name = '', digest] = text.split('@', 2)
  const slash = name.lastIndexOf('/')
  const colon = name.indexOf(':', slash + 1)
  const path = colon === -1 ? name : name.slice(0, colon)
  return {
    repository: inFull(path),
    tag: colon === -1 ? undefined : name.slice(colon + 1),
    digest: digest === '' ? undefined : digest,
  }
}

function inFull(path: string): string {
  const slash = path.indexOf('/')
  const first = slash === -1 ? '' : path.slice(0, slash)
  const isHost = /[.:]/.test(first) || first.toLowerCase() === 'localhost'
  const isDomain = isHost || first !== first.toLowerCase()
  if (!isDomain) return `docker.io/${slash === -1 ? `library/${path}` : path}`
  const domain = isHost ? first.toLowerCase() : first
  const rest = path.slice(slash + 1)
  if (domain !== 'docker.io' && domain !== 'index.docker.io') return `${domain}/${rest}`
  return `docker.io/${rest.includes('/') ? rest : `library/${rest}`}`
}

/**
 * A reference with its name in lower case, because no registry has a repository in capitals. `github.repository` has
 * them.
 */
export function withoutCapitals(text: string): string {
  const [name = ''] = text.split('@', 1)
  const colon = name.lastIndexOf(':')
  const end = colon > name.lastIndexOf('/') ? colon : name.length
  return `${name.slice(0, end).toLowerCase()}${text.slice(end)}`
}

/** All names that Docker accepts for this repository, the full one first. */
export function spellingsOf(repository: string): readonly string[] {
  const hub = 'docker.io/'
  if (!repository.startsWith(hub)) return [repository]
  const path = repository.slice(hub.length)
  const single = path.startsWith('library/') && !path.slice('library/'.length).includes('/')
  const paths = single ? [path, path.slice('library/'.length)] : [path]
  return paths.flatMap((one) => [`docker.io/${one}`, `index.docker.io/${one}`, one])
}

/** The name a reference has in `RepoTags` when it is written in full: the tag defaults to `latest`. */
export const fullTag = ({ repository, tag }: Reference): string => `${repository}:${tag ?? 'latest'}`

/**
 * Whether an image is the one of this digest: equal SHA-256 sums name the same bytes, whichever kind they are, and a
 * registry knows which digests of different kinds belong together.
 */
export function hasDigest(image: Pick<Image, 'id' | 'manifest' | 'repoDigests' | 'registry'>, digest: string): boolean {
  const { id, manifest, repoDigests, registry } = image
  return (
    id === digest ||
    manifest?.digest === digest ||
    repoDigests.some((text) => readReference(text).digest === digest) ||
    registry?.same.includes(digest) === true
  )
}

/** All references that an engine lists for an image; none if it no longer has it. */
export const namesOf = (image: Image | undefined): readonly string[] =>
  image === undefined ? [] : [...image.tags, ...image.repoDigests]

type ComposeName = { readonly [Part in 'project' | 'service']?: string | undefined }

/** Whether a reference is the name that Compose gives to an image that it builds. */
export function isBuiltByCompose(reference: string, { project, service }: ComposeName = {}): boolean {
  if (project === undefined || service === undefined) return false
  return [`${project}_${service}`, `${project}-${service}`].includes(reference.replace(/:latest$/, ''))
}

/**
 * Whether a registry has had the image; `undefined` if the engine doesn't report it. The containerd image store gives every
 * image a RepoDigest, which is its ID. With a graph driver, the ID is the digest of the config, and only registries give
 * out other digests. podman gives one to what it builds as `localhost/NAME`.
 */
export function isRegistered({ id, repoDigests, origins = [] }: Image): boolean | undefined {
  if (origins.length > 0) return true
  const digests = repoDigests.map(readReference).filter(({ repository }) => !repository.startsWith('localhost/'))
  if (digests.some(({ digest }) => digest !== id)) return true
  return digests.length === 0 ? false : undefined
}

/**
 * Whether an image that a registry knows by another digest than this one is another image. The digest of an index, of a
 * platform manifest and of a config can name the same image, so the engine must know the image by the same kind, or
 * `resolved`, an image of this digest, must have another config.
 */
export function isAnother(image: Image, digest: string, resolved: Image | undefined): boolean {
  if (image.registry?.other.includes(digest)) return true
  if (image.manifest !== undefined) return isRegistered(image) === true
  return (
    resolved !== undefined &&
    hasDigest(resolved, digest) &&
    hasConfigId(resolved) &&
    hasConfigId(image) &&
    resolved.id !== image.id
  )
}

/** Whether the ID is the digest of the config, as with graph drivers: a registry knows the image by another one. */
export const hasConfigId = ({ id, repoDigests }: Pick<Image, 'id' | 'repoDigests'>): boolean =>
  repoDigests.length > 0 && repoDigests.every((text) => readReference(text).digest !== id)

/**
 * Whether a container created from `reference` runs an image of the expected repository and tag, if one is given. A
 * reference by digest alone has no tag that could differ.
 */
export function isFromRepository(reference: string, image: Image | undefined, expected: Reference): boolean {
  const names = isImageId(reference) ? namesOf(image) : [reference]
  const same = names.map(readReference).filter(({ repository }) => repository === expected.repository)
  const tagged = same.filter(({ tag, digest }) => tag !== undefined || digest === undefined)
  if (expected.tag === undefined || tagged.length === 0) return same.length > 0
  return tagged.some(({ tag = 'latest' }) => tag === expected.tag)
}

/** A container may be created by image id; then only the image has the names. */
const isImageId = (reference: string): boolean => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference)

/** The result of comparing a revision with the expected commit. */
export type RevisionReading = 'commit' | 'short' | 'none' | 'other'

/** The shortest abbreviation that git makes. A shorter prefix of the commit is no abbreviation. */
const shortestAbbreviation = 4

/**
 * Compares a revision (of a label or an endpoint) with the commit. Only the full id is equal: many commits can have the
 * same prefix, and any other text, such as upper case or `-dirty`, is different.
 */
export function readRevision(revision: string | undefined, commit: CommitSha): RevisionReading {
  if (revision === undefined || revision === '') return 'none'
  if (revision === commit) return 'commit'
  return revision.length >= shortestAbbreviation && commit.startsWith(revision) ? 'short' : 'other'
}
