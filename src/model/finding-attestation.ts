import type { Place } from '../parsed.ts'
import type { AttestationFault } from './attestation.ts'
import type { MissingEvidence } from './evidence.ts'
import { commit, image, line, ofInstance, ofService, older } from './example.ts'
import type { InstanceName } from './finding-instance.ts'
import type { FindingRecords } from './record.ts'

/** The faults of a provenance that is not what it claims to be, or no provenance. */
export type InvalidAttestation = Exclude<AttestationFault, 'none' | WrongSigner | 'commit'>

/** The parts of a build that differ from the plan, although the signature is right. */
export type WrongSigner = 'issuer' | 'repository' | 'workflow' | 'runner' | 'ref'

interface OfImage {
  readonly place: Place
  readonly service: string
  readonly target: string
  /** The digest that was looked up. */
  readonly image: string
}

/** What the attestations of an image lack. */
export type AttestationFinding =
  | (OfImage & { readonly code: 'build/attestation-missing'; readonly repository: string; readonly file?: string })
  | (OfImage & {
      readonly code: 'build/attestation-invalid'
      readonly fault: InvalidAttestation
      readonly expected?: string
      readonly received?: string
      /** The file of the plan that has the trust roots. */
      readonly trustedRoot?: string
    })
  | (OfImage & {
      readonly code: 'build/attestation-other-signer'
      readonly part: WrongSigner
      readonly expected: string
      readonly received: string | undefined
    })
  | (OfImage & {
      readonly code: 'build/attestation-other-commit'
      readonly received: string
      readonly commit: string
    })
  | (OfImage & { readonly code: 'build/attestation-no-commit'; readonly commit: string })
  | (OfImage & { readonly code: 'build/attestation-unknown'; readonly why: MissingEvidence })
  /** A host has an attested image of the service, and this instance runs another one. */
  | {
      readonly code: 'runtime/not-attested'
      readonly place: Place
      readonly instance: InstanceName
      readonly image: string
      readonly commit: string
    }

const ofImage = { ...ofService, image } as const

/** Findings of attestations. */
export const attestationFindings: FindingRecords<AttestationFinding> = {
  'build/attestation-missing': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The service must be attested, and there is no attestation of its image.',
    example: { ...ofImage, repository: 'https://github.com/acme/api' },
  },
  'build/attestation-invalid': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'No attestation of the image can be verified: it is no provenance, was changed, or its signer is unknown.',
    example: { ...ofImage, fault: 'signature' },
  },
  'build/attestation-other-signer': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'edit',
    meaning:
      'The provenance is verified, but another workflow, repository, ref or runner made it than the plan accepts.',
    example: {
      ...ofImage,
      part: 'workflow',
      expected: 'https://github.com/acme/api/.github/workflows/deploy.yml',
      received: 'https://github.com/acme/api/.github/workflows/test.yml@refs/heads/main',
    },
  },
  'build/attestation-other-commit': {
    kind: 'contradicted',
    retryable: true,
    fixedBy: 'none',
    meaning: 'Verified provenance says that the image was built from another commit.',
    example: { ...ofImage, received: older, commit },
  },
  'build/attestation-no-commit': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The provenance is verified, but does not name the commit of the build.',
    example: { ...ofImage, commit },
  },
  'build/attestation-unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'none',
    meaning: 'The attestations of the image could not be read.',
    example: { ...ofImage, why: { phase: 'prepare', reason: 'attestations-refused' } },
  },
  'runtime/not-attested': {
    kind: 'missing',
    retryable: true,
    fixedBy: 'none',
    meaning: 'The host has an attested image of the service, but the container runs another image.',
    example: { ...ofInstance, place: line(5), image, commit },
  },
}
