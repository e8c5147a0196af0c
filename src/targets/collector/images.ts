import { fullTag, readReference } from '../../model/image-reference.ts'
import type { Image } from '../../model/instance.ts'

/** Finds images of one host by the reference that a container was created from. */
export interface Images {
  byId(id: string): Image | undefined
  /** The image that the reference names on that host; `undefined` when no image there has that name. */
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
  const byPrefix = prefixes(ids)
  const byReference = (text: string): Image | undefined => {
    if (/^(?:sha256:)?[0-9a-f]{64}$/.test(text)) return ids.get(text.startsWith('sha256:') ? text : `sha256:${text}`)
    const reference = readReference(text)
    if (reference.digest !== undefined) return digests.get(repositoryDigest(text))
    return tags.get(fullTag(reference)) ?? byPrefix(text)
  }
  return { byId: (id) => ids.get(id), byReference }
}

function repositoryDigest(text: string): string {
  const { repository, digest } = readReference(text)
  return `${repository}@${digest ?? ''}`
}

/** Docker accepts the beginning of an id as a name when no image has that name and only one id begins with it. */
function prefixes(ids: ReadonlyMap<string, Image>): Images['byReference'] {
  let sorted: readonly string[] | undefined
  return (text) => {
    if (!/^[0-9a-f]{4,63}$/.test(text)) return undefined
    sorted ??= [...ids.keys()].sort()
    const prefix = `sha256:${text}`
    const [found = '', next] = fromFirst(sorted, prefix)
    return found.startsWith(prefix) && next?.startsWith(prefix) !== true ? ids.get(found) : undefined
  }
}

/** The first two texts of a sorted list that are not before `text`. */
function fromFirst(sorted: readonly string[], text: string): readonly string[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return sorted.slice(low, low + 2)
}
