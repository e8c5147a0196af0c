import { bundleFromJSON } from '@sigstore/bundle'
import { X509Certificate } from '@sigstore/core'
import { type Signer, type TrustMaterial, toSignedEntity, VerificationError, Verifier } from '@sigstore/verify'
import type { AttestationFault, TrustSource } from '../../model/attestation.ts'
import { type BuildIdentity, readIdentity } from './certificate.ts'
import { readStatement, type Statement } from './statement.ts'

/** A trust root, and where it comes from. */
export interface TrustRoot {
  readonly source: TrustSource
  readonly material: TrustMaterial
}

/** A bundle whose parts were read. Nothing of it is verified. */
export interface UnverifiedBundle {
  readonly bundle: ReturnType<typeof bundleFromJSON>
  readonly statement: Statement
}

/** A statement whose signature, time and certificate are verified, and the identity in that certificate. */
export interface Signed {
  readonly statement: Statement
  readonly identity: BuildIdentity
  readonly trust: TrustSource
}

const payloadType = 'application/vnd.in-toto+json'
/** Verifying takes time for each of these, and twice as many entries take four times as long. */
const maxEntries = 8

/** Parses a bundle; `undefined` if it holds no signed in-toto statement. */
export function readBundle(json: unknown): UnverifiedBundle | undefined {
  try {
    const bundle = bundleFromJSON(json)
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial
    const timestamps = timestampVerificationData?.rfc3161Timestamps ?? []
    if (tlogEntries.length > maxEntries || timestamps.length > maxEntries) return undefined
    if (bundle.content.$case !== 'dsseEnvelope') return undefined
    const { dsseEnvelope } = bundle.content
    if (dsseEnvelope.payloadType !== payloadType || dsseEnvelope.signatures.length !== 1) return undefined
    const statement = readStatement(dsseEnvelope.payload)
    return statement === undefined ? undefined : { bundle, statement }
  } catch {
    // The library throws for whatever is not a bundle, and for values of the wrong type.
    return undefined
  }
}

/** The certificate of the signer; `undefined` for a key without one, whose owner is unknown. */
function leafOf({ bundle }: UnverifiedBundle): X509Certificate | undefined {
  const { content } = bundle.verificationMaterial
  switch (content.$case) {
    case 'certificate':
      return X509Certificate.parse(Buffer.from(content.certificate.rawBytes))
    case 'x509CertificateChain': {
      const [first] = content.x509CertificateChain.certificates
      return first === undefined ? undefined : X509Certificate.parse(Buffer.from(first.rawBytes))
    }
    case 'publicKey':
      return undefined
  }
}

/** Whether a certificate authority of the root issued the certificate, at any time. */
const issued = ({ material }: TrustRoot, leaf: X509Certificate): boolean =>
  material.certificateAuthorities.some(({ certChain }) =>
    certChain.some((authority) => {
      try {
        return leaf.issuer.equals(authority.subject) && leaf.verify(authority)
      } catch {
        return false
      }
    }),
  )

/** The roots that issued the certificate of a bundle. */
export function rootsOf(read: UnverifiedBundle, roots: readonly TrustRoot[]): readonly TrustRoot[] {
  try {
    const leaf = leafOf(read)
    return leaf === undefined ? [] : roots.filter((root) => issued(root, leaf))
  } catch {
    return []
  }
}

/**
 * Verifies the certificate, its time, the log entries and the signature. The root decides what is needed: with logs, an
 * entry of one of them; a timestamp always, because a certificate is valid for minutes only.
 */
export function verifySignature(read: UnverifiedBundle, roots: readonly TrustRoot[]): Signed | AttestationFault {
  let fault: AttestationFault = 'root'
  for (const { material, source } of rootsOf(read, roots)) {
    const verifier = new Verifier(material, {
      ctlogThreshold: Math.min(material.ctlogs.length, 1),
      tlogThreshold: Math.min(material.tlogs.length, 1),
      timestampThreshold: 1,
    })
    try {
      const signer = verifier.verify(toSignedEntity(read.bundle))
      return { statement: read.statement, identity: identityOf(signer), trust: source }
    } catch (error) {
      fault = faultOf(error, material)
    }
  }
  return fault
}

function identityOf({ identity }: Signer): BuildIdentity {
  const oids = (identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value }))
  return readIdentity(identity?.subjectAlternativeName, oids)
}

/** The library names the part that failed by a code, and some by the message alone. */
function faultOf(error: unknown, { tlogs }: TrustMaterial): AttestationFault {
  // Malformed certificates, timestamps and log entries throw other errors.
  if (!(error instanceof VerificationError)) return 'malformed'
  const { code, message } = error
  switch (code) {
    case 'TIMESTAMP_ERROR':
      // A timestamp is made of the signature. Without one, nothing shows when the certificate was used.
      return /^expected \d+ timestamps/.test(message) ? 'certificate' : 'signature'
    case 'CERTIFICATE_ERROR':
      return /SCT/.test(message) ? 'log' : 'certificate'
    case 'TLOG_BODY_ERROR':
      if (/(?:hash|digest) mismatch/.test(message)) return 'payload'
      return /signature mismatch/.test(message) ? 'signature' : 'log'
    case 'SIGNATURE_ERROR':
      // Without a log, the timestamp has shown that the signature is the original one, so the payload was changed.
      return tlogs.length === 0 ? 'payload' : 'signature'
    default:
      return 'log'
  }
}
