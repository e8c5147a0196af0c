import { noEvidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { readReference, readRevision } from '../model/image-reference.ts'
import type { Image, Instance } from '../model/instance.ts'
import type { CommitSha, Plan, Proof, PublicFilesClaim, ServiceClaim } from '../model/plan.ts'
import { isAttested, judgeAttestations } from './attestation.ts'
import { judgeFeatureBuilds } from './feature.ts'
import { isOfImage, proofOf, proofOfContents } from './files.ts'
import { runningImage } from './instance.ts'
import { broken, holding, type Judged, noted, type Share, silent, sumUp } from './link.ts'
import type { ObservationIndex, Present } from './observations.ts'
import { withChanges } from './paths.ts'
import { isOfCommit } from './registry.ts'
import { commitOf, readWanted } from './wanted.ts'

/**
 * Each observed host has an image of the commit for each of its services: the one that a reference resolves to, or the
 * one that an instance runs. The runtime link reports hosts that were not observed. A manifest must be of the commit
 * and list the files of the features.
 */
export function judgeBuild(plan: Plan, observed: ObservationIndex): Judged {
  return sumUp('build', [
    ...plan.services.flatMap((service) => [
      judgeManifest(service, commitOf(service, plan), observed),
      judgeTag(service, commitOf(service, plan), observed),
      ...service.on.map((target) => {
        const presence = observed.presence(service, target)
        return presence.kind === 'present' && service.instances !== 0
          ? judgeImages(service, target, presence, commitOf(service, plan), observed)
          : silent(0)
      }),
    ]),
    ...(plan.publicFiles ?? []).map((publicFiles) => judgeSite(publicFiles, plan, observed)),
    ...judgeFeatureBuilds(plan),
  ])
}

/** A manifest does not prove what is on a host, but a manifest of another commit lists the wrong files. */
function judgeManifest(service: ServiceClaim, commit: CommitSha, observed: ObservationIndex): Share {
  const { name, files } = service
  if (files?.commit === undefined) return silent(0)
  const { place, manifest, commit: received, dirty } = files
  const isRight = observed.wanted(service, received).commit === received
  if (dirty !== undefined && isRight)
    return broken({ code: 'build/manifest-dirty', place, service: name, manifest, ...dirty })
  if (isRight) return silent(1)
  return broken({ code: 'build/manifest-other-commit', place, service: name, manifest, received, commit })
}

/**
 * A tag must be readable in its registry. Where it finds no build of the commit, the hosts alone show what runs: the
 * next build may have been pushed already, or an old tag was removed.
 */
function judgeTag(service: ServiceClaim, commit: CommitSha, observed: ObservationIndex): Share {
  const { name, image, tag, instances, place, paths } = service
  if (image === undefined || tag === undefined || instances === 0) return silent(0)
  const { repository, digest } = readReference(image)
  if (digest !== undefined) return silent(0)
  const facts = { place, service: name, expected: `${repository}:${tag.name}` }
  const found = observed.registry(service)
  switch (found.kind) {
    case 'unasked':
      return broken({ ...facts, code: 'build/registry-unknown', why: noEvidence('read', 'answer-missing').why })
    case 'missing':
      return broken({ ...facts, code: 'build/registry-unknown', why: found.why })
    case 'absent':
      // A service whose paths did not change may not have been built again.
      return paths === undefined ? noted([{ ...facts, code: 'build/tag-missing', what: found.what }]) : silent(0)
    case 'image': {
      const { revision } = found
      if (isOfCommit(found, service, commit) || observed.wanted(service, revision).commit === revision) return silent(1)
      return noted([{ ...facts, code: 'build/tag-other-commit', revision, commit }])
    }
  }
}

/** Judges the manifest of a build that runs on no host, where only its files can prove it. */
function judgeSite(claim: PublicFilesClaim, plan: Plan, { compare }: ObservationIndex): Share {
  const { service, site } = claim
  if (site === undefined) return silent(0)
  const { place, manifest, commit: received, dirty } = site
  const commit = commitOf(claim, plan)
  const isRight = readWanted({ ...claim, name: service }, received, plan, compare) === received
  if (dirty !== undefined && isRight)
    return broken({ code: 'build/manifest-dirty', place, service, manifest, ...dirty })
  if (isRight) return silent(1)
  return broken({ code: 'build/manifest-other-commit', place, service, manifest, received, commit })
}

function judgeImages(
  service: ServiceClaim,
  target: string,
  { instances, swarm }: Present,
  commit: CommitSha,
  observed: ObservationIndex,
): Share {
  const proof = provenBy(instances, service, observed)
  const unattested = judgeAttestations(service, target, instances, observed)
  if (proof !== undefined) return unattested === undefined ? holding(proof) : broken(unattested)
  // The nodes of a swarm pull from a registry, so the manager does not need the image.
  if (swarm !== undefined) return unattested === undefined ? silent(0) : broken(unattested)
  const findings = maxTelling(instances, service, target, commit)
  // An attested image needs no label.
  if (unattested !== undefined && findings.every(({ code }) => code === 'build/no-revision')) return broken(unattested)
  return broken(...findings.map((finding) => withChanges(finding, service, observed.compare)))
}

function provenBy(
  instances: readonly Instance[],
  service: ServiceClaim,
  { wanted }: ObservationIndex,
): Proof | undefined {
  const isWhole = (instance: Instance): boolean => {
    const { commit, service: claim } = wanted(service, runningImage(instance)?.labels.revision)
    return isHashed(instance, claim, commit)
  }
  const images = instances.flatMap(({ resolved, image }) => [resolved, image]).filter((image) => image !== undefined)
  const isOfCommit = (image: Image): boolean => {
    const { commit } = wanted(service, image.labels.revision)
    return readRevision(image.labels.revision, commit) !== 'other' && isAttested(image, service, commit)
  }
  if (images.some(isOfCommit)) return 'attested'
  if (instances.some(isWhole)) return 'hashed'
  const found = images.map((image) => proofOf(image, service, wanted(service, image.labels.revision).commit))
  return found.includes('identified') ? 'identified' : found.find((proof) => proof !== undefined)
}

/**
 * Whether the image has the files of the commit: they match, nothing is mounted there, and no label names another
 * commit.
 */
const isHashed = (instance: Instance, service: ServiceClaim, commit: CommitSha): boolean =>
  readRevision(runningImage(instance)?.labels.revision, commit) !== 'other' &&
  proofOfContents(instance, service, commit) === 'hashed' &&
  instance.contents?.every((contents) => contents.mounts.length === 0 && isOfImage(contents)) === true

const telling = ['build/other-commit', 'build/short-revision', 'build/no-revision', 'build/image-gone'] as const
type BuildFinding = Extract<Finding, { readonly code: (typeof telling)[number] }>

/** Picks one finding for a service on a host: a contradiction, then an insufficient label, then a missing one. */
function maxTelling(
  instances: readonly Instance[],
  service: ServiceClaim,
  target: string,
  commit: CommitSha,
): readonly BuildFinding[] {
  const findings = instances.map((instance) => findingOf(instance, service, target, commit))
  return findings.toSorted((a, b) => telling.indexOf(a.code) - telling.indexOf(b.code)).slice(0, 1)
}

function findingOf(instance: Instance, service: ServiceClaim, target: string, commit: CommitSha): BuildFinding {
  const { reference, compose } = instance
  const image = instance.resolved ?? instance.image
  const facts = { place: service.place, service: service.name, target, reference, image: image?.id ?? instance.imageId }
  if (image === undefined) return { ...facts, code: 'build/image-gone' }
  const { revision } = image.labels
  switch (readRevision(revision, commit)) {
    case 'none':
      return { ...facts, code: 'build/no-revision', revision: undefined }
    case 'short':
      return { ...facts, code: 'build/short-revision', revision }
    case 'commit':
    case 'other':
      return { ...facts, code: 'build/other-commit', revision: revision ?? '', commit, compose }
  }
}
