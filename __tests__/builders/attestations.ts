import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { initializeCA, initializeCTLog } from '@sigstore/mock/dist/fulcio/index.js'
import { initializeTLog } from '@sigstore/mock/dist/rekor/index.js'
import { initializeTSA } from '@sigstore/mock/dist/timestamp/index.js'
import type { AttestationClaim } from '../../src/model/attestation-claim.ts'
import { type CommitSha, commitSha } from '../../src/model/plan.ts'

/** A Sigstore of its own, made offline: a certificate authority, its log, the log of signatures, and a clock. */
export interface Sigstore {
  /** `trusted_root.json` of it. */
  readonly root: string
  attest(changes?: Changes): Promise<Attestation>
}

/** A bundle as JSON, which tests may tamper with. */
export type Attestation = {
  mediaType: string
  verificationMaterial: {
    certificate: { rawBytes: string }
    tlogEntries: Record<string, unknown>[]
    timestampVerificationData: { rfc3161Timestamps: { signedTimestamp: string }[] }
  }
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string; keyid: string }[] }
}

/** What differs from a right attestation; `undefined` leaves the extension out. */
export interface Changes {
  readonly signer?: string
  readonly issuer?: string
  readonly extensions?: Readonly<Record<string, string | undefined>>
  readonly predicateType?: string
  readonly predicate?: unknown
  readonly subject?: unknown
  /** Without timestamps, nothing shows when the certificate was used. */
  readonly timestamps?: false
  /** When the certificate was issued; it is valid for ten minutes. */
  readonly issuedAt?: Date
}

/** What the log answers. */
interface Entry {
  readonly body: string
  readonly integratedTime: number
  readonly logID: string
  readonly logIndex: number
  readonly verification: {
    readonly signedEntryTimestamp: string
    readonly inclusionProof: {
      readonly logIndex: number
      readonly rootHash: string
      readonly treeSize: number
      readonly checkpoint: string
    }
  }
}

const sha = (text: string): CommitSha => {
  const commit = commitSha(text)
  if (commit === undefined) throw new Error(text)
  return commit
}

export const attestedCommit = sha('4f5e2a1c'.repeat(5))
export const otherCommit = sha('1a2b3c4d'.repeat(5))
export const attestedDigest = `sha256:${'ab'.repeat(32)}`
export const githubIssuer = 'https://token.actions.githubusercontent.com'
export const repository = 'https://github.com/acme/api'
export const workflow = `${repository}/.github/workflows/deploy.yml`
export const run = `${repository}/actions/runs/123/attempts/1`

export const claimed: AttestationClaim = {
  ...{ repository, issuer: githubIssuer, signer: { by: 'repository' } },
  place: { kind: 'file', path: '.github/runtime-drift.yml', line: 3, column: 5 },
}

/** A SLSA provenance as `actions/attest` writes it. */
export const provenance = (commit: string, ref = 'refs/heads/main', source = repository) => ({
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: { workflow: { ref, repository: source, path: '.github/workflows/deploy.yml' } },
    resolvedDependencies: [{ uri: `git+${source}@${ref}`, digest: { gitCommit: commit } }],
  },
  runDetails: { builder: { id: `${workflow}@${ref}` }, metadata: { invocationId: run } },
})

const fulcio = '1.3.6.1.4.1.57264.1.'

/** `logs: false` makes one like GitHub's own, which has timestamps and no log. */
export async function createSigstore({ logs = true } = {}): Promise<Sigstore> {
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  // One time for all, in whole seconds: the clock of the mock writes fractions that are no valid time.
  const now = new Date(Math.ceil(Date.now() / 1000) * 1000)
  const [ofAuthority, ofLog, ofCerts, ofClock] = [keys(), keys(), keys(), keys()]
  const ctlog = logs ? await initializeCTLog(ofCerts, now) : undefined
  const authority = await initializeCA(ofAuthority, ctlog, now)
  const tlog = await initializeTLog('https://rekor.example.com', ofLog, now)
  const tsa = await initializeTSA(ofClock, now)
  const start = new Date(Date.now() - 365 * 86_400_000).toISOString()
  const logOf = (key: Buffer) => ({
    baseUrl: 'https://rekor.example.com',
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(key), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start } },
    logId: { keyId: createHash('sha256').update(key).digest('base64') },
  })
  const authorityOf = (...chain: ArrayBufferView[]) => ({
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri: 'https://fulcio.example.com',
    certChain: { certificates: chain.map((one) => ({ rawBytes: base64(one) })) },
    validFor: { start },
  })
  const root = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: logs ? [logOf(tlog.publicKey)] : [],
    certificateAuthorities: [authorityOf(authority.rootCertificate)],
    ctlogs: ctlog === undefined ? [] : [logOf(ctlog.publicKey)],
    timestampAuthorities: [authorityOf(tsa.intCertificate, tsa.rootCertificate)],
  })

  async function attest(changes: Changes = {}): Promise<Attestation> {
    const { publicKey, privateKey } = keys()
    const issuing =
      changes.issuedAt === undefined ? authority : await initializeCA(ofAuthority, ctlog, changes.issuedAt)
    const named = {
      8: changes.issuer ?? githubIssuer,
      11: 'github-hosted',
      12: repository,
      13: attestedCommit,
      14: 'refs/heads/main',
      21: run,
      ...changes.extensions,
    }
    const certificate = await issuing.issueCertificate({
      publicKey: publicKey.export({ format: 'der', type: 'spki' }),
      subjectAltName: changes.signer ?? `${workflow}@refs/heads/main`,
      extensions: Object.entries(named).flatMap(([number, value]) =>
        value === undefined ? [] : [{ oid: `${fulcio}${number}`, value }],
      ),
    })
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: changes.subject ?? [{ name: 'ghcr.io/acme/api', digest: { sha256: attestedDigest.slice(7) } }],
      predicateType: changes.predicateType ?? 'https://slsa.dev/provenance/v1',
      predicate: changes.predicate ?? provenance(attestedCommit),
    }
    const payload = Buffer.from(JSON.stringify(statement))
    const signature = signEnvelope(payload, privateKey)
    const hash = createHash('sha256').update(signature).digest()
    const stamp =
      changes.timestamps === false
        ? []
        : [
            {
              signedTimestamp: base64(
                await tsa.timestamp({
                  artifactHash: hash,
                  hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
                  nonce: 1,
                  policyOID: '1.2.3.4.5',
                }),
              ),
            },
          ]
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: base64(certificate) },
        tlogEntries: logs ? [await logged(payload, signature, base64(certificate), changes.timestamps !== false)] : [],
        timestampVerificationData: { rfc3161Timestamps: stamp },
      },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType: 'application/vnd.in-toto+json',
        signatures: [{ sig: signature.toString('base64'), keyid: '' }],
      },
    }
  }

  /** An entry of the log; without `promise`, it shows no time, as in version 2 of the log. */
  async function logged(payload: Buffer, signature: Buffer, certificate: string, promise: boolean) {
    const entries: Readonly<Record<string, Entry>> = await tlog.log({
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        payloadHash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') },
        signatures: [{ signature: signature.toString('base64'), verifier: certificate }],
      },
    })
    const [entry] = Object.values(entries)
    if (entry === undefined) throw new Error('the log made no entry')
    const { inclusionProof: proof, signedEntryTimestamp } = entry.verification
    return {
      logIndex: String(entry.logIndex),
      logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: promise ? String(entry.integratedTime) : '0',
      ...(promise ? { inclusionPromise: { signedEntryTimestamp } } : {}),
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
        treeSize: String(proof.treeSize),
        hashes: [],
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: entry.body,
    }
  }

  return { root, attest }
}

/** Signs the pre-authentication encoding of an envelope (DSSE, protocol.md). */
function signEnvelope(payload: Buffer, key: KeyObject): Buffer {
  const type = 'application/vnd.in-toto+json'
  return sign('sha256', Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]), key)
}

const base64 = (bytes: ArrayBufferView): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
