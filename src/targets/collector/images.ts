import type { Image } from '../../model/host.ts'
import { fullTag, readReference } from '../../model/image-reference.ts'

/** Finds images of one host by the reference that a container was created from. */
export interface Images {
  byId(id: string): Image | undefined
  /** What the reference names on that host at this moment; `undefined` when no image there has that name. */
  byReference(reference: string): Image | undefined
}

/** The most names of one image that are kept for a message: a build that repeats itself collects hundreds. */
const max = 32

/**
 * Indexes the images of a host. They are listed by id first and by reference after that, so when a tag moved in
 * between, the later record is the newer one and wins.
 */
export function indexImages(images: readonly Image[]): Images {
  const ids = new Map<string, Image>()
  const tags = new Map<string, Image>()
  const digests = new Map<string, Image>()
  for (const whole of images) {
    const image = { ...whole, tags: whole.tags.slice(0, max), repoDigests: whole.repoDigests.slice(0, max) }
    ids.set(image.id, image)
    for (const tag of whole.tags) tags.set(fullTag(readReference(tag)), image)
    for (const repoDigest of whole.repoDigests) digests.set(repositoryDigest(repoDigest), image)
  }
  const byReference = (text: string): Image | undefined => {
    if (/^(?:sha256:)?[0-9a-f]{64}$/.test(text)) return ids.get(text.startsWith('sha256:') ? text : `sha256:${text}`)
    const reference = readReference(text)
    if (reference.digest !== undefined) return digests.get(repositoryDigest(text))
    return tags.get(fullTag(reference)) ?? byPrefix(ids, text)
  }
  return { byId: (id) => ids.get(id), byReference }
}

function repositoryDigest(text: string): string {
  const { repository, digest } = readReference(text)
  return `${repository}@${digest ?? ''}`
}

/** Docker takes the beginning of an id for a name when no image has that name and only one id begins so. */
function byPrefix(ids: ReadonlyMap<string, Image>, text: string): Image | undefined {
  if (!/^[0-9a-f]{4,63}$/.test(text)) return undefined
  const found = [...ids.values()].filter(({ id }) => id.startsWith(`sha256:${text}`))
  return found.length === 1 ? found[0] : undefined
}
