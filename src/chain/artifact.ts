import type { Image } from './evidence.ts'
import type { CommitSha, Proof, ServiceClaim } from './plan.ts'
import { hasDigest, readReference } from './reference.ts'
import { readRevision } from './revision.ts'

/**
 * What an image proves of being the artifact of the commit. The declared digest needs no label beside it, but a label
 * of another commit is not outvoted by it: two pieces of evidence that disagree are drift.
 */
export function proofOf(image: Image, service: ServiceClaim, commit: CommitSha): Proof | undefined {
  const digest = digestOf(service)
  const identified = digest !== undefined && hasDigest(image, digest)
  switch (readRevision(image.labels.revision, commit)) {
    case 'commit':
      return identified ? 'identified' : 'claimed'
    case 'none':
    case 'short':
      return identified ? 'identified' : undefined
    case 'other':
      return undefined
  }
}

/** The strongest proof that images of a service can carry by what the plan says of them. */
export const claimable = (service: ServiceClaim): Proof => (digestOf(service) === undefined ? 'claimed' : 'identified')

/** The strongest proof that a service can have: by its files, when a manifest of this very commit, and of nothing else, lists them. */
export const attainable = (service: ServiceClaim, commit: CommitSha): Proof =>
  service.files?.commit === commit && service.files.dirty === undefined ? 'hashed' : claimable(service)

const digestOf = ({ image }: ServiceClaim): string | undefined =>
  image === undefined ? undefined : readReference(image).digest
