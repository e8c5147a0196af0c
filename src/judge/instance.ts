import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import {
  hasDigest,
  isAnother,
  isFromRepository,
  isRegistered,
  readReference,
  readRevision,
} from '../model/image-reference.ts'
import type { BuildLabels, Image, Instance } from '../model/instance.ts'
import { type CommitSha, commitSha, type ServiceClaim } from '../model/plan.ts'
import type { Place } from '../parsed.ts'
import { judgeCovered } from './covered.ts'
import { judgeFiles, proofOf, proofOfContents } from './files.ts'
import { isContradicted } from './link.ts'
import { expectedImage, isExpected, repositoriesOf } from './registry.ts'
import { judgeRequirements } from './requirements.ts'
import { isElsewhere, judgeElsewhere } from './swarm.ts'

/** Judges one instance. It returns no findings if the instance runs the artifact of the commit. */
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
    // Another build has other files, but a mount over them would remain after a fix.
    ...(code.some(isContradicted) ? contents.filter((finding) => finding.code === 'runtime/shadowed') : contents),
    ...(code.some(isContradicted) ? [] : judgeCovered(instance, service, named, commit)),
    ...judgeRequirements(instance, service, named, code),
    ...judgeLabels(instance, service, target, commit),
    ...judgeImage(instance, service, target, commit, code),
  ]
}

/** A running `docker compose run` container is no instance, but its code runs too. */
export function judgeOneOff(
  instance: Instance,
  service: ServiceClaim,
  target: string,
  commit: CommitSha,
): readonly Finding[] {
  const code = judgeCode(instance, service, target, commit)
  return code.length > 0 ? code : judgeCovered(instance, service, nameOf(instance, service, target), commit)
}

/** The name of an instance in findings and causes. */
export const nameOf = (
  { name, compose, manager }: Instance,
  service: Pick<ServiceClaim, 'name'>,
  target: string,
): InstanceName => ({
  target,
  service: service.name,
  container: name,
  compose,
  ...(manager === undefined ? {} : { manager }),
})

/** The image that an instance runs. Its reference can resolve to the same image under another id. */
export const runningImage = ({ image, imageId, resolved }: Instance): Image | undefined =>
  image ?? (resolved?.id === imageId ? resolved : undefined)

function judgeState(instance: Instance, service: ServiceClaim, target: string): readonly Finding[] {
  const facts = { place: service.place, instance: nameOf(instance, service, target) }
  const { state, exitCode, restarts, health, task, error } = instance
  const ofTask = { ...(task === undefined ? {} : { task }), ...(error === undefined ? {} : { error }) }
  if (state !== 'running') return [{ ...facts, code: 'runtime/not-running', state, exitCode, restarts, ...ofTask }]
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
 * Judges the build of an instance, with one finding at most. It is drift if its reference now names another image,
 * unless it runs the commit and that image is no later build of it. If the reference no longer resolves, the labels are
 * judged.
 */
function judgeCode(instance: Instance, service: ServiceClaim, target: string, commit: CommitSha): readonly Finding[] {
  const at = { place: service.place, instance: nameOf(instance, service, target) }
  const facts = { ...at, commit }
  if (isElsewhere(instance)) return judgeElsewhere(instance, service, commit, at)
  const { reference, imageId, resolved } = instance
  const image = runningImage(instance)
  if (resolved !== undefined && resolved.id !== imageId && resolved.id !== image?.id) {
    if (image !== undefined && hasMovedAway(resolved, image, instance, service, commit)) {
      const tagged = { tagged: resolved.id, taggedRevision: resolved.labels.revision }
      return [{ ...facts, code: 'runtime/tag-moved', reference, ...tagged }]
    }
    const [runningRevision, taggedRevision] = [image?.labels.revision, resolved.labels.revision]
    const ids = { running: imageId, tagged: resolved.id }
    return [{ ...facts, code: 'runtime/not-recreated', reference, ...ids, runningRevision, taggedRevision }]
  }
  if (image === undefined) return [{ ...at, code: 'runtime/image-gone', image: imageId }]
  if (proofOf(image, service, commit) !== undefined) return []
  const { revision } = image.labels
  const reading = readRevision(revision, commit)
  // Files of the commit replace a missing label, but they don't outvote a label of another commit.
  if (reading !== 'other' && proofOfContents(instance, service, commit) === 'hashed') return []
  if (revision === undefined || reading === 'none') {
    // The labels of another platform prove nothing about the running image.
    if (image.manifest?.unread)
      return [{ ...at, code: 'runtime/variant-unknown', image: image.labels, manifest: image.manifest }]
    return [{ ...facts, code: 'runtime/no-revision', image: image.id, revision: undefined }]
  }
  const code = reading === 'short' ? 'runtime/short-revision' : 'runtime/other-commit'
  return [{ ...facts, code, image: image.id, revision }]
}

/**
 * Whether an instance runs the commit and its reference was moved to another build. A later build of the same commit
 * may be the one to deploy, unless the plan names the digest that runs.
 */
function hasMovedAway(
  tagged: Image,
  running: Image,
  instance: Instance,
  service: ServiceClaim,
  commit: CommitSha,
): boolean {
  const proof = proofOf(running, service, commit)
  const isOther = readRevision(running.labels.revision, commit) === 'other'
  const isHashed = !isOther && proofOfContents(instance, service, commit) === 'hashed'
  if (proof === undefined && !isHashed) return false
  if (proof === 'identified') return proofOf(tagged, service, commit) !== 'identified'
  return !isBuildOf(tagged.labels.revision, commit)
}

/** Whether a label names this commit in any form: abbreviated, in capitals, or with an ending such as `-dirty`. */
function isBuildOf(revision: string | undefined, commit: CommitSha): boolean {
  const text = revision?.toLowerCase()
  return text?.startsWith(commit) === true || readRevision(text, commit) === 'short'
}

/**
 * A container inherits the labels of its image. If they differ, they were set when it was created: by a person, or by a
 * tool that copied those of the container before it.
 */
function judgeLabels(instance: Instance, service: ServiceClaim, target: string, commit: CommitSha): readonly Finding[] {
  const own = instance.ownLabels
  const image = runningImage(instance)?.labels
  if (image?.revision === undefined || own.revision === image.revision) return []
  const facts = { place: service.place, instance: nameOf(instance, service, target) }
  // Engines copy the labels of the image that runs, so these belong to another platform's image.
  if (own.revision === undefined)
    return instance.task?.here === false ? [] : [{ ...facts, code: 'runtime/variant-unknown', image }]
  const code = isCopied(own, image, commit) ? 'runtime/label-copied' : 'runtime/labels-disagree'
  return [{ ...facts, code, own, image }]
}

/**
 * Whether the labels of a container look like those of an earlier build of its image, which names the commit. A label
 * that names the commit in another form, or another source, was set on purpose.
 */
function isCopied(own: BuildLabels, image: BuildLabels, commit: CommitSha): boolean {
  if (readRevision(image.revision, commit) !== 'commit' || isBuildOf(own.revision, commit)) return false
  if (own.source !== undefined && image.source !== undefined && own.source !== image.source) return false
  const isOtherVersion = own.version !== undefined && image.version !== undefined && own.version !== image.version
  return isOtherVersion || commitSha(own.revision) !== undefined
}

/**
 * Compares the declared repository and digest. The declared digest names the image, whatever repository it was pulled
 * from. A different digest of the same kind contradicts the claim. One of another kind, or none, is missing evidence.
 */
function judgeImage(
  instance: Instance,
  service: ServiceClaim,
  target: string,
  commit: CommitSha,
  code: readonly Finding[],
): readonly Finding[] {
  if (service.image === undefined) return []
  const facts = { place: service.place, instance: nameOf(instance, service, target), expected: service.image }
  const expected = readReference(service.image)
  const { reference } = instance
  const image = runningImage(instance)
  const repoDigests = image?.repoDigests ?? []
  if (expected.digest !== undefined && image !== undefined && hasDigest(image, expected.digest)) return []
  const other: Finding = { ...facts, code: 'runtime/other-image', reference, repoDigests }
  const repositories = repositoriesOf(service)
  if (!repositories.some((repository) => isFromRepository(reference, image, { ...expected, repository })))
    return [other]
  if (image === undefined) return []
  if (expected.digest === undefined) return code.length > 0 ? [] : judgeTagged(image, service, facts, commit)
  if (isExpected(image, service) === false) return [other]
  const known = repoDigests.find((text) => repositories.includes(readReference(text).repository))
  if (known !== undefined && isAnother(image, expected.digest, instance.resolved)) return [other]
  const registered = known !== undefined && isRegistered(image) === true
  const lost = image.registry?.missing.find((one) => one.expected === expected.digest)
  const shown = {
    ...(registered && { known }),
    ...(image.registry?.absent.includes(expected.digest) ? { absent: true as const } : {}),
    ...(lost && { why: lost.why }),
  }
  return [{ ...facts, code: 'runtime/digest-unknown', image: image.id, ...shown }]
}

/** Compares an image of the commit with the build that its tag in the registry names. */
function judgeTagged(
  image: Image,
  service: ServiceClaim,
  facts: { readonly place: Place; readonly instance: InstanceName },
  commit: CommitSha,
): readonly Finding[] {
  const expected = expectedImage(service)
  if (expected === undefined) return []
  if (image.registry?.other.includes(expected))
    return [{ ...facts, code: 'runtime/other-build', expected, image: image.id, commit }]
  return image.registry?.unknown.includes(expected)
    ? [{ ...facts, code: 'runtime/digest-unknown', expected, image: image.id }]
    : []
}
