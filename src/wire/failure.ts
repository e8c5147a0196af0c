import {
  type Evidence,
  type EvidenceError,
  type MissingEvidence,
  noEvidence,
  type RejectedCertificate,
} from '../model/evidence.ts'
import type { DialPhase } from './dial.ts'

/** How far a request had come when it failed: dialling, sent, or receiving the answer. */
export type Stage = DialPhase | 'sent' | 'answering'

/** The failure, as Node (`err.code` of net, dns, tls) and undici (`UND_ERR_…`, else the error's name) name it. */
export interface Failure {
  readonly code: string
  readonly message: string
  /** The bytes at which the parser gave up. */
  readonly data?: string
}

/** The host or limit for a message. */
export interface Circumstance {
  readonly host: string
  readonly timeout: number
  readonly maxHeaderSize: number
  /** The certificate that the server sent, if it sent one. */
  readonly certificate?: RejectedCertificate | undefined
}

const reasons: Readonly<Record<string, EvidenceError>> = {
  ENOTFOUND: 'name-not-resolved',
  ECONNREFUSED: 'connection-refused',
  EHOSTUNREACH: 'network-unreachable',
  ENETUNREACH: 'network-unreachable',
  EHOSTDOWN: 'network-unreachable',
  ENETDOWN: 'network-unreachable',
  EADDRNOTAVAIL: 'network-unreachable',
  ENONET: 'network-unreachable',
  ECONNRESET: 'connection-reset',
  ECONNABORTED: 'connection-reset',
  EPIPE: 'connection-reset',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-wrong-name',
  CERT_HAS_EXPIRED: 'tls-expired',
  CERT_NOT_YET_VALID: 'tls-expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
  INVALID_CA: 'tls-untrusted',
  INVALID_PURPOSE: 'tls-untrusted',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer-cut',
}

const phases = {
  resolve: 'resolve',
  connect: 'connect',
  handshake: 'handshake',
  sent: 'read',
  answering: 'read',
} as const satisfies Record<Stage, MissingEvidence['phase']>

/** Why a request has no answer, from the error of Node or undici and the stage of the request. */
export function readFailure(
  failure: Failure,
  stage: Stage,
  { host, maxHeaderSize, timeout, certificate }: Circumstance,
): Evidence<never> {
  if (failure.code === 'ETIMEDOUT') return late(stage, { host, timeout })
  const reason = reasonOf(failure, stage)
  return noEvidence(phases[stage], reason, {
    about: host,
    ...(reason === 'headers-too-large' ? { limit: maxHeaderSize } : {}),
    ...(reason === 'not-http' && failure.data ? { said: bounded(failure.data) } : {}),
    ...(reason === 'http-failed' ? { said: bounded(`${failure.code} ${failure.message}`) } : {}),
    ...(reason.startsWith('tls-') ? { said: bounded(failure.code) } : {}),
    ...(reason.startsWith('tls-') && certificate !== undefined ? { certificate } : {}),
  })
}

/** Why a request that timed out has no answer: it names the stage. */
export function late(stage: Stage, { host, timeout }: { readonly host: string; readonly timeout: number }) {
  const facts = { about: host, limit: timeout }
  switch (stage) {
    case 'resolve':
      return noEvidence('resolve', 'name-not-resolved', facts)
    case 'connect':
    case 'handshake':
      return noEvidence(stage, 'connection-timeout', facts)
    case 'sent':
      return noEvidence('read', 'headers-timeout', facts)
    case 'answering':
      return noEvidence('read', 'body-timeout', facts)
  }
}

function reasonOf({ code, message }: Failure, stage: Stage): EvidenceError {
  const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined
  if (known === 'connection-reset' && stage === 'answering') return 'answer-cut'
  if (known !== undefined) return known
  if (code.startsWith('EAI_')) return 'name-not-resolved'
  if (code === 'UND_ERR_SOCKET' && message === 'other side closed')
    return stage === 'answering' ? 'answer-cut' : 'connection-reset'
  if (code === 'HTTPParserError' && /\bEOF\b/.test(message)) return 'answer-cut'
  if (code === 'HTTPParserError') return stage === 'answering' ? 'answer-malformed' : 'not-http'
  if (code.startsWith('CERT_')) return 'tls-untrusted'
  if (stage === 'handshake' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return 'tls-failed'
  return 'http-failed'
}

/** Its first line is enough to distinguish an SSH server from a mail server. */
const bounded = (text: string): string =>
  text
    .slice(0, 120)
    .split(/[\r\n]/, 1)
    .join()
