import type { AttestationFault, AttestationReading } from '../../model/attestation.ts'
import type { AttestationClaim, SignerClaim } from '../../model/attestation-claim.ts'
import type { CommitSha } from '../../model/plan.ts'
import { type Signed, type TrustRoot, type UnverifiedBundle, verifySignature } from './signature.ts'
import { provenanceTypes, type Statement } from './statement.ts'

/** What an attestation must be about: the digest that runs, and one of these commits. */
export interface Wanted {
  readonly digest: string
  readonly commits: readonly CommitSha[]
  readonly claim: AttestationClaim
}

type Refused = Extract<AttestationReading, { readonly kind: 'refused' }>

const refused = (fault: AttestationFault, expected?: string, received?: string): Refused => ({
  kind: 'refused',
  fault,
  ...(expected === undefined ? {} : { expected }),
  ...(received === undefined ? {} : { received: received.slice(0, 256) }),
})

/** Why the statement can't be the wanted one, before anything is verified: another type, or another subject. */
export function judgeStatement({ predicateType, digests }: Statement, { digest }: Wanted): Refused | undefined {
  if (!provenanceTypes.some((type) => type === predicateType))
    return refused('predicate-type', provenanceTypes[0], predicateType)
  return digests.includes(digest) ? undefined : refused('subject', digest, digests[0])
}

/** Verifies an attestation: signature, time and certificate first, then who signed, and what for. */
export function verifyProvenance(
  read: UnverifiedBundle,
  wanted: Wanted,
  roots: readonly TrustRoot[],
): AttestationReading {
  const other = judgeStatement(read.statement, wanted)
  if (other !== undefined) return other
  const signed = verifySignature(read, roots)
  return typeof signed === 'string' ? refused(signed) : judgeSigned(signed, wanted)
}

function judgeSigned({ identity, statement, trust }: Signed, { claim, commits }: Wanted): AttestationReading {
  const { issuer, repository } = claim
  if (identity.issuer !== issuer) return refused('issuer', issuer, identity.issuer)
  const isNamed = claim.signer.by === 'identity'
  // Only an identity that the plan names in full needs no further statement of the certificate.
  const holds = (received: string | undefined, isRight: (text: string) => boolean): boolean =>
    received === undefined ? isNamed : isRight(received)
  if (!holds(identity.repository, (text) => isSameRepository(text, repository)))
    return refused('repository', repository, identity.repository)
  if (identity.signer === undefined || !isSigner(identity.signer, claim.signer, repository))
    return refused('workflow', textOf(claim.signer, repository), identity.signer)
  if (
    claim.selfHosted !== true &&
    !holds(identity.runner, (text) => text !== 'self-hosted' && text.endsWith('-hosted'))
  )
    return refused('runner', 'github-hosted', identity.runner)
  const sources = statement.sources.filter((source) => isSameRepository(source.repository, repository))
  if (claim.ref !== undefined) {
    if (!holds(identity.ref, (text) => text === claim.ref)) return refused('ref', claim.ref, identity.ref)
    const other = sources.find(({ ref }) => ref !== undefined && ref !== claim.ref)
    if (other !== undefined) return refused('ref', claim.ref, other.ref)
  }
  // The certificate names the commit of the run, and the provenance the commit that was built.
  const [named] = sources
  const commit = commits.find((one) => one === named?.commit)
  if (!holds(identity.commit, (text) => commits.some((one) => one === text)))
    return refused('commit', commits[0], identity.commit)
  if (commit === undefined) return refused('commit', commits[0], named?.commit)
  const another = sources.find((source) => source.commit !== commit)
  if (another !== undefined) return refused('commit', commit, another.commit)
  if (!holds(identity.commit, (text) => text === commit)) return refused('commit', commit, identity.commit)
  return { kind: 'attested', commit, signer: identity.signer, run: readRun(identity.run), trust }
}

/** The URL of a run, if it can be one. */
const readRun = (text: string | undefined): string | undefined =>
  text?.startsWith('https://') && URL.canParse(text) && !/[\s<>"'`|\\]/.test(text) ? text : undefined

const textOf = (signer: SignerClaim, repository: string): string => {
  switch (signer.by) {
    case 'repository':
      return `${repository}/.github/workflows/*`
    case 'workflow':
      return signer.ref === undefined ? signer.url : `${signer.url}@${signer.ref}`
    case 'identity':
      return signer.identity
  }
}

/** GitHub and GitLab ignore the case of owners and repositories. */
const isSameRepository = (text: string, repository: string): boolean =>
  text.replace(/\.git$/, '').toLowerCase() === repository.toLowerCase()

/** A workflow as a certificate names it: `https://github.com/OWNER/NAME/.github/workflows/FILE@REF`. */
function isSigner(signer: string, claim: SignerClaim, repository: string): boolean {
  if (claim.by === 'identity') return signer === claim.identity
  // The first @ ends the file, so a file with an @ in its name is not taken for another one.
  const [, owner, file, ref] = /^(https:\/\/[^@]+?)(\/\.github\/workflows\/[^/@]+)@(.+)$/.exec(signer) ?? []
  if (owner === undefined || file === undefined || ref === undefined) return false
  if (!/^(?:refs\/(?:heads|tags|pull)\/.+|[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return false
  if (claim.by === 'repository') return isSameRepository(owner, repository)
  const cut = claim.url.indexOf('/.github/workflows/')
  const isFile = isSameRepository(owner, claim.url.slice(0, cut)) && file === claim.url.slice(cut)
  return isFile && (claim.ref === undefined || claim.ref === ref)
}
