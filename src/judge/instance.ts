import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import type { Image, Instance } from '../model/host.ts'
import { hasDigest, isFromRepository, readReference, readRevision } from '../model/image-reference.ts'
import type { CommitSha, ServiceClaim } from '../model/plan.ts'
import { judgeFiles, proofOf, proofOfContents } from './files.ts'
import { isContradicted } from './link.ts'
import { judgeRequirements } from './requirements.ts'
import { isElsewhere, judgeElsewhere } from './swarm.ts'

/** What is wrong with one instance; nothing when it runs the artifact of the commit and says nothing else. */
export function judgeInstance(
  instance: Instance,
  service: ServiceClaim,
  target: string,
  commit: CommitSha,
): readonly Finding[] {
  const code = judgeCode(instance, service, target, commit)
  const named = nameOf(instance, service, target)
  const contents = judgeFiles(instance, service, named, commit)
  return [
    ...judgeState(instance, service, target),
    ...code,
    // Another build has other files; only what is mounted over them would stay when that is mended.
    ...(code.some(isContradicted) ? contents.filter((finding) => finding.code === 'runtime/shadowed') : contents),
    ...judgeRequirements(instance, service, named, code),
    ...judgeLabels(instance, service, target),
    ...judgeImage(instance, service, target),
  ]
}

/** A running `docker compose run` container counts as no instance, but the code in it is running all the same. */
export const judgeOneOff = (
  instance: Instance,
  service: ServiceClaim,
  target: string,
  commit: CommitSha,
): readonly Finding[] => judgeCode(instance, service, target, commit)

/** An instance as findings and causes name it. */
export const nameOf = ({ name, compose, manager }: Instance, service: ServiceClaim, target: string): InstanceName => ({
  target,
  service: service.name,
  container: name,
  compose,
  ...(manager === undefined ? {} : { manager }),
})

/** The image an instance runs; what its reference resolves to may be the same one under another read. */
export const runningImage = ({ image, imageId, resolved }: Instance): Image | undefined =>
  image ?? (resolved?.id === imageId ? resolved : undefined)

function judgeState(instance: Instance, service: ServiceClaim, target: string): readonly Finding[] {
  const facts = { place: service.place, instance: nameOf(instance, service, target) }
  const { state, exitCode, restarts, health, task } = instance
  const told = task === undefined ? {} : { task }
  if (state !== 'running') return [{ ...facts, code: 'runtime/not-running', state, exitCode, restarts, ...told }]
  switch (health) {
    case 'unhealthy':
      return [{ ...facts, code: 'runtime/unhealthy' }]
    case 'starting':
      return [{ ...facts, code: 'runtime/health-starting' }]
    case 'healthy':
    case undefined:
      return []
  }
}

/**
 * The build an instance runs: one finding, the strongest. That its reference means another image by now is drift
 * whatever the labels say; a reference that means nothing any more proves nothing, so the labels are judged.
 */
function judgeCode(instance: Instance, service: ServiceClaim, target: string, commit: CommitSha): readonly Finding[] {
  const at = { place: service.place, instance: nameOf(instance, service, target) }
  const facts = { ...at, commit }
  if (isElsewhere(instance)) return judgeElsewhere(instance, service, at)
  const { reference, imageId, resolved } = instance
  const image = runningImage(instance)
  if (resolved !== undefined && resolved.id !== imageId && resolved.id !== image?.id) {
    const [runningRevision, taggedRevision] = [image?.labels.revision, resolved.labels.revision]
    const ids = { running: imageId, tagged: resolved.id }
    return [{ ...facts, code: 'runtime/not-recreated', reference, ...ids, runningRevision, taggedRevision }]
  }
  if (image === undefined) return [{ ...at, code: 'runtime/image-gone', image: imageId }]
  if (proofOf(image, service, commit) !== undefined) return []
  const { revision } = image.labels
  const reading = readRevision(revision, commit)
  // The files of the commit say more than a label that is not there; one of another commit is not outvoted by them.
  if (reading !== 'other' && proofOfContents(instance, service, commit) === 'hashed') return []
  switch (reading) {
    case 'none':
      // The labels of another platform say nothing of what runs.
      if (image.manifest?.unread)
        return [{ ...at, code: 'runtime/variant-unknown', image: image.labels, manifest: image.manifest }]
      return [{ ...facts, code: 'runtime/no-revision', image: image.id, revision: undefined }]
    case 'short':
      return [{ ...facts, code: 'runtime/short-revision', image: image.id, revision }]
    case 'commit':
    case 'other':
      return [{ ...facts, code: 'runtime/other-commit', image: image.id, revision: revision ?? '' }]
  }
}

/** A container's labels begin as its image's; where they differ somebody said otherwise when it was created. */
function judgeLabels(instance: Instance, service: ServiceClaim, target: string): readonly Finding[] {
  const own = instance.ownLabels
  const image = runningImage(instance)?.labels
  if (image?.revision === undefined || own.revision === image.revision) return []
  const facts = { place: service.place, instance: nameOf(instance, service, target) }
  // Engines copy the labels of what runs, so these are of another platform's variant of the image.
  if (own.revision === undefined)
    return instance.task?.here === false ? [] : [{ ...facts, code: 'runtime/variant-unknown', image }]
  return [{ ...facts, code: 'runtime/labels-disagree', own, image }]
}

/** The declared repository, and the declared digest: another one contradicts, none at all is missing evidence. */
function judgeImage(instance: Instance, service: ServiceClaim, target: string): readonly Finding[] {
  if (service.image === undefined) return []
  const facts = { place: service.place, instance: nameOf(instance, service, target), expected: service.image }
  const expected = readReference(service.image)
  const { reference } = instance
  const image = runningImage(instance)
  const repoDigests = image?.repoDigests ?? []
  const other: Finding = { ...facts, code: 'runtime/other-image', reference, repoDigests }
  if (!isFromRepository(reference, image, expected)) return [other]
  if (expected.digest === undefined || image === undefined || hasDigest(image, expected.digest)) return []
  const comparable = repoDigests.some((text) => readReference(text).repository === expected.repository)
  return [comparable ? other : { ...facts, code: 'runtime/digest-unknown', image: image.id }]
}
