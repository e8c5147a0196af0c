import { isBuiltByCompose, isRegistered, readReference, readRevision } from '../model/image-reference.ts'
import { repositoryOfSource } from '../model/image-source.ts'
import type { Instance } from '../model/instance.ts'
import type { CommitSha } from '../model/plan.ts'
import type { Accepts } from './accepted.ts'
import { runningImage } from './instance.ts'

/**
 * Recognises a container of a service that selects everything, but runs an unrelated image: one that names another
 * source, or a pulled image without a commit and from another publisher, such as a database. Images that were built on
 * the host are always judged in a Compose project of this deployment, because their labels may be those of their base
 * image. For the same reason, so are pulled images of our publisher whose source has another owner.
 */
export function readForeign(
  all: readonly Instance[],
  commit: CommitSha,
  accepts: Accepts = () => false,
): (instance: Instance) => boolean {
  const ours = all.flatMap((one) => {
    const own = runningImage(one)
    if (own === undefined) return []
    const { revision } = own.labels
    return readRevision(revision, commit) === 'commit' || accepts(commit, revision) ? [{ one, own }] : []
  })
  const projects = new Set(ours.flatMap(({ one }) => one.compose?.project ?? []))
  const sources = new Set(
    ours.flatMap(({ own }) => (own.labels.source === undefined ? [] : repositoryOfSource(own.labels.source))),
  )
  const namespaces = new Set<string | undefined>(ours.flatMap(({ one }) => namespaceOf(one) ?? []))
  return (instance) => {
    const image = runningImage(instance)
    if (image === undefined) return false
    const isOfProject = instance.compose !== undefined && projects.has(instance.compose.project)
    const isPulled = isRegistered(image) === true
    // Some engines give an image a digest that Compose has built, as if it was pulled.
    if (isOfProject && (!isPulled || isBuiltByCompose(instance.reference, instance.compose))) return false
    const { source, revision } = image.labels
    const isNear = namespaces.has(namespaceOf(instance))
    if (source !== undefined && sources.size > 0)
      return !sources.has(repositoryOfSource(source)) && !(isNear && isOfBase(instance, source, sources))
    if (revision !== undefined) return source !== undefined && ours.length > 0 && !isNear
    return isPulled && !isNear
  }
}

/**
 * Whether the source of an image next to ours is probably that of its base image: it has another owner than our sources,
 * and, unlike a mirrored image, another name than the image.
 */
function isOfBase({ reference }: Instance, source: string, ours: ReadonlySet<string>): boolean {
  const [host, owner, name] = repositoryOfSource(source).split('/')
  const isOwn = [...ours].some((one) => one.startsWith(`${host}/${owner}/`))
  return !isOwn && (name === undefined || readReference(reference).repository.split('/').at(-1) !== name)
}

/** The repository without its last part; undefined for official images and for names with a single part. */
function namespaceOf({ reference }: Instance): string | undefined {
  const { repository } = readReference(reference)
  const namespace = repository.slice(0, repository.lastIndexOf('/'))
  return namespace === 'docker.io/library' ? undefined : namespace
}
