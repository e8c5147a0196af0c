import * as v from 'valibot'
import { closed, text } from './closed.ts'

/** The keys of `attestation`: who must have attested the images of a service, and where that is read. */
export const attestationKeys = closed({
  'signer-workflow': v.exactOptional(
    text(
      'Workflow that must have attested the image: `.github/workflows/FILE`, or `OWNER/REPOSITORY/.github/workflows/FILE` of another repository, with `@REF` for one ref only. Defaults to any workflow of `repository`.',
    ),
  ),
  repository: v.exactOptional(
    text(
      'Repository that the image must be built from: `OWNER/NAME`, or its URL. Defaults to the repository of the job.',
    ),
  ),
  ref: v.exactOptional(
    text('Git ref that the image must be built from, such as `refs/heads/main`. Defaults to any ref.'),
  ),
  runner: v.exactOptional(
    text('`github-hosted` (default) or `self-hosted`, which accepts builds of self-hosted runners too.'),
  ),
  issuer: v.exactOptional(
    text('Issuer of the identity that signed. Defaults to `https://token.actions.githubusercontent.com`.'),
  ),
  identity: v.exactOptional(
    text('Identity in the certificate, compared as a whole, for attestations of other CI systems.'),
  ),
  bundle: v.exactOptional(
    text('File with the attestations, relative to the workspace. Defaults to the attestations API of GitHub.'),
  ),
  'trusted-root': v.exactOptional(
    text(
      'File with the trust roots (`trusted_root.json`), relative to the workspace. Defaults to those of Sigstore and GitHub.',
    ),
  ),
})

export const attestation = v.pipe(
  v.union([v.string(), attestationKeys]),
  v.description(
    'Who must have attested the images of the service. A text is the `signer-workflow`. An image without a verified attestation for the commit is unproven.',
  ),
)

export type AttestationKeys = v.InferOutput<typeof attestationKeys>
