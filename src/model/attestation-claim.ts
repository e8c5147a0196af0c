import type { Place } from '../parsed.ts'

/** Who must have signed the provenance of an image, and what it must say; it holds no secrets. */
export interface AttestationClaim {
  /** The repository that the build started from: `https://github.com/OWNER/NAME`. */
  readonly repository: string
  /** The issuer of the identity in the certificate, compared as a whole. */
  readonly issuer: string
  readonly signer: SignerClaim
  /** The git ref of the build; any if absent. */
  readonly ref?: string
  /** Whether a build on a self-hosted runner is accepted. */
  readonly selfHosted?: true
  /** A file with bundles, relative to the workspace. The GitHub API is then not used. */
  readonly bundle?: string
  /** A file with trust roots, relative to the workspace. Nothing is then fetched to refresh them. */
  readonly trustedRoot?: string
  readonly place: Place
}

/** The identity in the certificate. It is compared as a whole, and never searched for a part. */
export type SignerClaim =
  /** Any workflow of the repository. */
  | { readonly by: 'repository' }
  /** A workflow, by its URL, at any ref unless one is given. */
  | { readonly by: 'workflow'; readonly url: string; readonly ref?: string }
  | { readonly by: 'identity'; readonly identity: string }
