/** What a certificate of Fulcio says about the build that signed (oidc.md of sigstore/fulcio). Bounded, hostile. */
export interface BuildIdentity {
  /** The subject alternative name: the workflow that signed, with its ref. */
  readonly signer: string | undefined
  readonly issuer: string | undefined
  readonly runner: string | undefined
  readonly repository: string | undefined
  readonly commit: string | undefined
  readonly ref: string | undefined
  readonly run: string | undefined
}

const prefix = '1.3.6.1.4.1.57264.1.'
const extensions = { issuer: 8, runner: 11, repository: 12, commit: 13, ref: 14, run: 21 } as const
/** The issuer as certificates before 2023 have it, without an encoding of its own. */
const oldIssuer = 1

const maxText = 1024

/** The extensions of a certificate, each with its dotted object identifier. */
export interface Extension {
  readonly oid: string
  readonly value: Uint8Array
}

/** Reads the extensions. One that stands there twice has no value, because verifiers may read different ones. */
export function readIdentity(signer: string | undefined, found: readonly Extension[]): BuildIdentity {
  const bytesOf = (number: number): Uint8Array | undefined => {
    const [one, ...more] = found.filter(({ oid }) => oid === `${prefix}${number}`)
    return more.length === 0 ? one?.value : undefined
  }
  const text = (number: number): string | undefined => readUtf8String(bytesOf(number))
  const hasNewIssuer = found.some(({ oid }) => oid === `${prefix}${extensions.issuer}`)
  return {
    signer: signer?.slice(0, maxText),
    issuer: hasNewIssuer ? text(extensions.issuer) : readText(bytesOf(oldIssuer)),
    runner: text(extensions.runner),
    repository: text(extensions.repository),
    commit: text(extensions.commit),
    ref: text(extensions.ref),
    run: text(extensions.run),
  }
}

const utf8String = 0x0c

/** A DER `UTF8String` that fills the value. */
function readUtf8String(value: Uint8Array | undefined): string | undefined {
  if (value === undefined || value[0] !== utf8String) return undefined
  const [, first = 0, ...rest] = value.subarray(0, 4)
  const [start, length] =
    first < 0x80
      ? [2, first]
      : first === 0x81
        ? [3, rest[0] ?? 0]
        : first === 0x82
          ? [4, ((rest[0] ?? 0) << 8) | (rest[1] ?? 0)]
          : [0, -1]
  return value.length === start + length ? readText(value.subarray(start)) : undefined
}

function readText(value: Uint8Array | undefined): string | undefined {
  if (value === undefined || value.length > maxText) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value)
  } catch {
    return undefined
  }
}
