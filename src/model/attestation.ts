import type { Evidence } from './evidence.ts'
import type { CommitSha } from './plan.ts'

/** What the attestations of an image say that a host has. */
export interface AttestationObservation {
  readonly service: string
  /** `sha256:…`, one of the digests by which the host knows the image. */
  readonly digest: string
  readonly evidence: Evidence<AttestationReading>
}

/** The trust root that verified the certificate, and where it comes from. */
export interface TrustSource {
  /** Sigstore's public instance, that of GitHub, or a file of the plan. */
  readonly root: 'public-good' | 'github' | 'file'
  /** Whether it is as released with this version, refreshed in this run, or read from the file. */
  readonly state: 'bundled' | 'refreshed' | 'file'
}

export type AttestationReading = AttestedBuild | RefusedAttestation

/** Why the attestations of an image are not accepted. `received` is hostile and bounded. */
export interface RefusedAttestation {
  readonly kind: 'refused'
  readonly fault: AttestationFault
  readonly expected?: string
  readonly received?: string
}

/** A verified provenance that names this digest and one of the requested commits. */
export interface AttestedBuild {
  readonly kind: 'attested'
  readonly commit: CommitSha
  /** The signer as the certificate names it: the workflow with its ref. Bounded, hostile. */
  readonly signer: string
  /** The URL of the run that built it, if the certificate names one. Bounded, hostile. */
  readonly run: string | undefined
  readonly trust: TrustSource
}

/**
 * Why a provenance is not accepted, the closest to an accepted one last: several attestations of one image are reported by
 * the one that comes closest.
 */
export const attestationFaults = [
  'none',
  'malformed',
  'too-many',
  'predicate-type',
  'subject',
  'root',
  'certificate',
  'payload',
  'signature',
  'log',
  'issuer',
  'repository',
  'workflow',
  'runner',
  'ref',
  'commit',
] as const

export type AttestationFault = (typeof attestationFaults)[number]

/** That an image of a service was built from a commit, as verified provenance says. Added when it is judged. */
export interface AttestedImage {
  readonly service: string
  readonly commit: CommitSha
}
