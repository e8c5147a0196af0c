import type { AttestationObservation, RefusedAttestation } from '../../src/model/attestation.ts'
import type { AttestationClaim } from '../../src/model/attestation-claim.ts'
import { seen } from '../../src/model/evidence.ts'
import type { CommitSha } from '../../src/model/plan.ts'

/** What attestations say of an image of the service `api`, as it is judged. */

export const attestedDigest = `sha256:${'ab'.repeat(32)}`

export const claimed: AttestationClaim = {
  repository: 'https://github.com/acme/api',
  issuer: 'https://token.actions.githubusercontent.com',
  signer: { by: 'repository' },
  place: { kind: 'file', path: '.github/runtime-drift.yml', line: 3, column: 5 },
}

/** Verified provenance of a commit. */
export const attestedBy = (commit: CommitSha, digest = attestedDigest): AttestationObservation => ({
  service: 'api',
  digest,
  evidence: seen({
    kind: 'attested',
    commit,
    signer: 'https://github.com/acme/api/.github/workflows/deploy.yml@refs/heads/main',
    run: 'https://github.com/acme/api/actions/runs/123/attempts/1',
    trust: { root: 'github', state: 'refreshed' },
  }),
})

export const attestationOf = (
  reading: Omit<RefusedAttestation, 'kind'>,
  digest = attestedDigest,
): AttestationObservation => ({ service: 'api', digest, evidence: seen({ kind: 'refused', ...reading }) })
