import type { AttestationObservation } from '../../model/attestation.ts'
import type { AttestationClaim } from '../../model/attestation-claim.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { CommitSha } from '../../model/plan.ts'

/** The digests by which hosts know the images of a service. */
export interface AttestationAsk {
  readonly service: string
  /** `sha256:…`, unique. */
  readonly digests: readonly string[]
  /** The commits that the provenance may name, the most wanted one first. */
  readonly commits: readonly CommitSha[]
}

/** Fetches and verifies attestations. */
export interface Attestor {
  /** One observation for each service and digest. Never throws for expected failures. */
  observe(asks: readonly AttestationAsk[], signal: AbortSignal): Promise<readonly AttestationObservation[]>
}

/** The bundles of one digest: JSON, not verified. */
export interface FoundBundles {
  readonly bundles: readonly unknown[]
  /** Whether there are more than are read. */
  readonly more: boolean
  /** Why some of them could not be fetched. */
  readonly lost?: Evidence<never>
}

/** A place that keeps attestations. */
export interface AttestationSource {
  find(digest: string, signal: AbortSignal): Promise<Evidence<FoundBundles>>
}

/** The claim of a service, and the texts of the files that it names. */
export interface AttestationFiles {
  readonly claim: AttestationClaim
  readonly bundles?: string
  readonly trustedRoot?: string
}
