import type { AttestationReading } from '../../../src/model/attestation.ts'
import type { AttestationClaim } from '../../../src/model/attestation-claim.ts'
import { verifyProvenance } from '../../../src/origin/attestation/provenance.ts'
import { readRoot } from '../../../src/origin/attestation/roots.ts'
import { readBundle, type TrustRoot } from '../../../src/origin/attestation/signature.ts'
import {
  type Attestation,
  attestedCommit,
  attestedDigest,
  type Changes,
  claimed,
  createSigstore,
  githubIssuer,
  otherCommit,
  provenance,
  repository,
  run,
  type Sigstore,
  workflow,
} from '../../builders/attestations.ts'

let [logged, stamped, strange]: Sigstore[] = []

beforeAll(async () => {
  ;[logged, stamped, strange] = await Promise.all([createSigstore(), createSigstore({ logs: false }), createSigstore()])
})

const trust = { root: 'file', state: 'file' } as const

function rootOf(sigstore: Sigstore | undefined): TrustRoot {
  const root = readRoot(sigstore?.root ?? '', trust)
  if (root === undefined) throw new Error('no root')
  return root
}

function read(attestation: unknown, changes: Partial<AttestationClaim> = {}, sigstore = logged): AttestationReading {
  const bundle = readBundle(attestation)
  if (bundle === undefined) return { kind: 'refused', fault: 'malformed' }
  const wanted = { digest: attestedDigest, commits: [attestedCommit], claim: { ...claimed, ...changes } }
  return verifyProvenance(bundle, wanted, [rootOf(sigstore)])
}

const attest = async (changes?: Changes, sigstore = logged): Promise<Attestation> => {
  if (sigstore === undefined) throw new Error('no Sigstore')
  return sigstore.attest(changes)
}

const faultOf = (reading: AttestationReading): string => (reading.kind === 'refused' ? reading.fault : 'attested')

/** Changes the first byte of a text in base64. */
const flipped = (text: string): string => {
  const bytes = Buffer.from(text, 'base64')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  return bytes.toString('base64')
}

const identity = 'https://gitlab.com/acme/api//.gitlab-ci.yml@refs/heads/main'
const gitlab = {
  repository: 'https://gitlab.com/acme/api',
  issuer: 'https://gitlab.com',
  signer: { by: 'identity', identity },
} as const

describe('an attestation', () => {
  it('is accepted with its signer, its run and the root that verified it', async () => {
    const attested = { kind: 'attested', commit: attestedCommit, signer: `${workflow}@refs/heads/main`, run, trust }
    expect(read(await attest())).toEqual(attested)
    expect(read(await attest({}, stamped), {}, stamped)).toEqual(attested)
  })

  it.each<[string, Changes]>([
    [
      'the old format of provenance',
      {
        predicateType: 'https://slsa.dev/provenance/v0.2',
        predicate: { materials: [{ uri: `git+${repository}@refs/heads/main`, digest: { sha1: attestedCommit } }] },
      },
    ],
    [
      'several subjects',
      { subject: [{ digest: { sha256: 'cd'.repeat(32) } }, { digest: { sha256: attestedDigest.slice(7) } }] },
    ],
    [
      'a tag',
      {
        signer: `${workflow}@refs/tags/v1`,
        extensions: { 14: 'refs/tags/v1' },
        predicate: provenance(attestedCommit, 'refs/tags/v1'),
      },
    ],
    [
      'capitals in the name of the repository',
      {
        extensions: { 12: 'https://github.com/Acme/API' },
        signer: 'https://github.com/Acme/API/.github/workflows/deploy.yml@refs/heads/main',
      },
    ],
    [
      'further dependencies',
      {
        predicate: {
          buildDefinition: {
            resolvedDependencies: [
              { uri: `git+${repository}@refs/heads/main`, digest: { gitCommit: attestedCommit } },
              { uri: 'pkg:docker/node@24', digest: { sha256: 'ef'.repeat(32) } },
            ],
          },
        },
      },
    ],
  ])('is accepted with %s', async (_, changes) => {
    expect(faultOf(read(await attest(changes)))).toBe('attested')
  })

  it.each<[string, string, Changes, Partial<AttestationClaim>?]>([
    ['repository', 'another repository', { extensions: { 12: 'https://github.com/acme/web' } }],
    ['repository', 'a repository whose name begins the same', { extensions: { 12: `${repository}-evil` } }],
    ['repository', 'no repository', { extensions: { 12: undefined } }],
    ['ref', 'another ref', {}, { ref: 'refs/heads/release' }],
    [
      'ref',
      'another ref in the provenance alone',
      { predicate: provenance(attestedCommit, 'refs/heads/x') },
      { ref: 'refs/heads/main' },
    ],
    ['ref', 'no ref', { extensions: { 14: undefined } }, { ref: 'refs/heads/main' }],
    ['commit', 'another commit in both', { extensions: { 13: otherCommit }, predicate: provenance(otherCommit) }],
    ['commit', 'another commit in the certificate', { extensions: { 13: otherCommit } }],
    ['commit', 'another commit in the provenance', { predicate: provenance(otherCommit) }],
    ['commit', 'no commit in the certificate', { extensions: { 13: undefined } }],
    ['commit', 'a provenance without sources', { predicate: { buildDefinition: {} } }],
    [
      'commit',
      'a provenance of another repository',
      { predicate: provenance(attestedCommit, 'refs/heads/main', 'https://github.com/acme/web') },
    ],
    [
      'commit',
      'two commits of the repository',
      {
        predicate: {
          buildDefinition: {
            resolvedDependencies: [attestedCommit, otherCommit].map((gitCommit) => ({
              uri: `git+${repository}`,
              digest: { gitCommit },
            })),
          },
        },
      },
    ],
    ['commit', 'a short commit', { predicate: provenance(attestedCommit.slice(0, 12)) }],
    ['predicate-type', 'an SBOM', { predicateType: 'https://spdx.dev/Document/v2.3' }],
    ['predicate-type', 'a type that begins the same', { predicateType: 'https://slsa.dev/provenance/v1.evil' }],
    ['subject', 'another subject', { subject: [{ digest: { sha256: 'cd'.repeat(32) } }] }],
    [
      'subject',
      'a subject with the digest as its name',
      { subject: [{ name: attestedDigest, digest: { sha256: 'cd'.repeat(32) } }] },
    ],
    ['subject', 'a digest of another algorithm', { subject: [{ digest: { sha512: attestedDigest.slice(7) } }] }],
    ['certificate', 'a certificate without a timestamp', { timestamps: false }],
    ['certificate', 'a certificate that had expired', { issuedAt: new Date(Date.now() - 3_600_000) }],
    ['certificate', 'a certificate that was not valid yet', { issuedAt: new Date(Date.now() + 3_600_000) }],
    ['issuer', 'an issuer that begins the same', { issuer: `${githubIssuer}.evil.example` }],
    ['issuer', 'an issuer below the right one', { issuer: `${githubIssuer}/acme` }],
    ['issuer', 'an issuer with a space', { issuer: `${githubIssuer} ` }],
    [
      'workflow',
      'a workflow of another repository',
      { signer: 'https://github.com/evil/api/.github/workflows/deploy.yml@refs/heads/main' },
    ],
    [
      'workflow',
      'a workflow that has the right one in its path',
      { signer: `https://evil.example/${workflow}@refs/heads/main` },
    ],
    [
      'workflow',
      'a repository that ends like the right one',
      { signer: 'https://github.com/acme/api-evil/.github/workflows/deploy.yml@refs/heads/main' },
    ],
    [
      'workflow',
      'another workflow',
      { signer: `${repository}/.github/workflows/other.yml@refs/heads/main` },
      { signer: { by: 'workflow', url: workflow } },
    ],
    [
      'workflow',
      'a workflow that begins the same',
      { signer: `${workflow}.evil.yml@refs/heads/main` },
      { signer: { by: 'workflow', url: workflow } },
    ],
    [
      'workflow',
      'a workflow with an @ in its name',
      { signer: `${workflow}@x.yml@refs/heads/main` },
      { signer: { by: 'workflow', url: workflow } },
    ],
    ['workflow', 'a workflow in a folder', { signer: `${repository}/.github/workflows/x/deploy.yml@refs/heads/main` }],
    ['workflow', 'a workflow without a ref', { signer: workflow }],
    [
      'workflow',
      'a workflow at another ref',
      {},
      { signer: { by: 'workflow', url: workflow, ref: 'refs/heads/release' } },
    ],
    [
      'workflow',
      'a dot that matches any sign',
      { signer: `${repository}/.github/workflows/deployXyml@refs/heads/main` },
      { signer: { by: 'workflow', url: workflow } },
    ],
    ['runner', 'a self-hosted runner', { extensions: { 11: 'self-hosted' } }],
    ['runner', 'no runner', { extensions: { 11: undefined } }],
  ])('is refused as `%s` for %s', async (fault, _, changes, ...[claim]) => {
    expect(faultOf(read(await attest(changes), claim))).toBe(fault)
  })

  it('is accepted of a self-hosted runner where the plan accepts it', async () => {
    expect(faultOf(read(await attest({ extensions: { 11: 'self-hosted' } }), { selfHosted: true }))).toBe('attested')
  })

  it('is accepted of the workflow that the plan names, in another repository, too', async () => {
    const url = 'https://github.com/acme/workflows/.github/workflows/build.yml'
    const changes = { signer: `${url}@${'0a'.repeat(20)}` }
    expect(faultOf(read(await attest(changes), { signer: { by: 'workflow', url } }))).toBe('attested')
    expect(faultOf(read(await attest(changes)))).toBe('workflow')
  })

  it('says what was expected and received', async () => {
    expect(read(await attest({ extensions: { 12: 'https://github.com/acme/web' } }))).toEqual({
      kind: 'refused',
      fault: 'repository',
      expected: repository,
      received: 'https://github.com/acme/web',
    })
  })

  it.each<[string, () => Sigstore | undefined]>([
    ['with a log', () => logged],
    ['with timestamps alone', () => stamped],
  ])('is refused when it was tampered with (%s)', async (_, sigstore) => {
    const payload = await attest({ predicate: provenance(otherCommit) }, sigstore())
    const statement = Buffer.from(payload.dsseEnvelope.payload, 'base64').toString()
    payload.dsseEnvelope.payload = Buffer.from(statement.replaceAll(otherCommit, attestedCommit)).toString('base64')
    expect(faultOf(read(payload, {}, sigstore()))).toBe('payload')
    const signature = await attest({}, sigstore())
    for (const one of signature.dsseEnvelope.signatures) one.sig = flipped(one.sig)
    expect(faultOf(read(signature, {}, sigstore()))).toBe('signature')
    const certificate = await attest({}, sigstore())
    certificate.verificationMaterial.certificate = (await attest({}, sigstore())).verificationMaterial.certificate
    expect(['payload', 'signature']).toContain(faultOf(read(certificate, {}, sigstore())))
  })

  it('is refused with a certificate of a root that is not trusted', async () => {
    expect(faultOf(read(await attest({}, strange)))).toBe('root')
    expect(faultOf(read(await attest({}, stamped)))).toBe('root')
  })

  it('is refused with a certificate that was changed', async () => {
    const attestation = await attest()
    const der = Buffer.from(attestation.verificationMaterial.certificate.rawBytes, 'base64')
    const other = Buffer.from(der.toString('latin1').replace('github-hosted', 'github-hostee'), 'latin1')
    attestation.verificationMaterial.certificate.rawBytes = other.toString('base64')
    expect(faultOf(read(attestation))).toBe('root')
  })

  it('is refused without an entry of the log, or with that of another one', async () => {
    const [attestation, other] = [await attest(), await attest({}, strange)]
    const entries = attestation.verificationMaterial.tlogEntries
    attestation.verificationMaterial.tlogEntries = []
    expect(faultOf(read(attestation))).toBe('log')
    attestation.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries
    expect(['log', 'payload', 'signature']).toContain(faultOf(read(attestation)))
    attestation.verificationMaterial.tlogEntries = [...entries, ...entries]
    expect(faultOf(read(attestation))).not.toBe('attested')
  })

  it.each<[string, (attestation: Attestation) => unknown]>([
    ['nothing', () => undefined],
    ['a text', () => 'x'],
    ['a list', () => []],
    ['no envelope', ({ dsseEnvelope: _, ...rest }) => rest],
    [
      'another type of payload',
      (one) => ({ ...one, dsseEnvelope: { ...one.dsseEnvelope, payloadType: 'text/plain' } }),
    ],
    ['a payload that is no JSON', (one) => ({ ...one, dsseEnvelope: { ...one.dsseEnvelope, payload: 'AAAA' } })],
    [
      'two signatures',
      (one) => ({
        ...one,
        dsseEnvelope: {
          ...one.dsseEnvelope,
          signatures: [...one.dsseEnvelope.signatures, ...one.dsseEnvelope.signatures],
        },
      }),
    ],
    [
      'a thousand entries',
      (one) => ({
        ...one,
        verificationMaterial: {
          ...one.verificationMaterial,
          tlogEntries: Array.from({ length: 1000 }, () => one.verificationMaterial.tlogEntries[0]),
        },
      }),
    ],
    ['a deep document', () => JSON.parse(`${'['.repeat(4000)}${']'.repeat(4000)}`)],
  ])('is refused as malformed with %s', async (_, change) => {
    expect(faultOf(read(change(await attest())))).toBe('malformed')
  })

  it('is refused with a certificate that is none', async () => {
    const attestation = await attest()
    attestation.verificationMaterial.certificate.rawBytes = Buffer.from('no certificate').toString('base64')
    expect(faultOf(read(attestation))).toBe('root')
  })
})

describe('an attestation of another CI', () => {
  const predicate = {
    buildDefinition: { resolvedDependencies: [{ uri: gitlab.repository, digest: { sha256: attestedCommit } }] },
  }
  const changes = {
    issuer: gitlab.issuer,
    signer: identity,
    extensions: { 11: 'gitlab-hosted', 12: gitlab.repository },
    predicate,
  }
  const silent = {
    ...changes,
    extensions: { 11: undefined, 12: undefined, 13: undefined, 14: undefined, 21: undefined },
  }

  it.each([
    ['its certificate names the commit', changes],
    ['the plan names its identity in full', silent],
  ])('is accepted where %s', async (_, one) => {
    expect(faultOf(read(await attest(one), gitlab))).toBe('attested')
  })

  it.each<[string, Changes]>([
    ['workflow', { ...changes, signer: `${identity}x` }],
    ['workflow', { ...silent, signer: `x${identity}` }],
    ['issuer', { ...changes, issuer: 'https://gitlab.com.evil.example' }],
    [
      'commit',
      {
        ...silent,
        predicate: {
          buildDefinition: { resolvedDependencies: [{ uri: gitlab.repository, digest: { sha256: otherCommit } }] },
        },
      },
    ],
    ['commit', { ...changes, extensions: { ...changes.extensions, 13: otherCommit } }],
    ['repository', { ...changes, extensions: { ...changes.extensions, 12: 'https://gitlab.com/acme/web' } }],
  ])('is refused as `%s`', async (fault, one) => {
    expect(faultOf(read(await attest(one), gitlab))).toBe(fault)
  })
})
