import type { Instance } from '../model/host.ts'
import { readReference, readRevision } from '../model/image-reference.ts'
import type { CommitSha } from '../model/plan.ts'
import { runningImage } from './instance.ts'

/**
 * Whether a container that was asked for with everything else runs somebody else's image: one that names another source
 * than what runs the commit, or one that was pulled, names no commit, and is of no repository beside it (a database, a
 * proxy). What was built on the host is never somebody else's, so that one without a label is judged.
 */
export function isForeign(instance: Instance, all: readonly Instance[], commit: CommitSha): boolean {
  const image = runningImage(instance)
  if (image === undefined || readRevision(image.labels.revision, commit) === 'commit') return false
  const ours = all.flatMap((one) => {
    const own = runningImage(one)
    return readRevision(own?.labels.revision, commit) === 'commit' && own !== undefined ? [{ one, own }] : []
  })
  const sources = ours.flatMap(({ own }) => own.labels.source ?? [])
  const { source, revision } = image.labels
  if (source !== undefined && sources.length > 0) return !sources.includes(source)
  const isNear = ours.some(({ one }) => namespaceOf(one) !== undefined && namespaceOf(one) === namespaceOf(instance))
  if (revision !== undefined) return source !== undefined && ours.length > 0 && !isNear
  return image.repoDigests.length > 0 && !isNear
}

/** What stands before the last part of a repository; nothing for official images, and for names that have no other part. */
function namespaceOf({ reference }: Instance): string | undefined {
  const { repository } = readReference(reference)
  const namespace = repository.slice(0, repository.lastIndexOf('/'))
  return namespace === 'docker.io/library' || namespace === '' ? undefined : namespace
}
