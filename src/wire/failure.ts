import {
  type Evidence,
  type EvidenceError,
  type MissingEvidence,
  noEvidence,
  type RejectedCertificate,
} from '../model/evidence.ts'
import type { DialPhase, ProxyState } from './dial.ts'

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
  /** The proxy in between. */
  readonly proxy?: ProxyState | undefined
  /** The variable of a proxy that is not used for this host. */
  readonly unused?: MissingEvidence['unused']
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

type Missing = Extract<Evidence<never>, { kind: 'missing' }>

/** Why a request has no answer, from the error of Node or undici and the stage of the request. */
export function readFailure(failure: Failure, stage: Stage, circumstance: Circumstance): Evidence<never> {
  if (failure.code === 'ETIMEDOUT') return late(stage, circumstance)
  const { host, maxHeaderSize, certificate } = circumstance
  const reason = reasonOf(failure, stage)
  return byProxy(
    noEvidence(phases[stage], reason, {
      about: host,
      ...(reason === 'headers-too-large' ? { limit: maxHeaderSize } : {}),
      ...(reason === 'not-http' && failure.data ? { received: bounded(failure.data) } : {}),
      ...(reason === 'http-failed' ? { received: bounded(`${failure.code} ${failure.message}`) } : {}),
      ...(reason.startsWith('tls-') ? { received: bounded(failure.code) } : {}),
      ...(reason.startsWith('tls-') && certificate !== undefined ? { certificate } : {}),
    }),
    circumstance,
  )
}

/** Why a request that timed out has no answer: it names the stage. */
export function late(stage: Stage, circumstance: Omit<Circumstance, 'maxHeaderSize'>): Missing {
  return byProxy(outOfTime(stage, { about: circumstance.host, limit: circumstance.timeout }), circumstance)
}

function outOfTime(stage: Stage, facts: Pick<MissingEvidence, 'about' | 'limit'>): Missing {
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

/** The same, with the part that a proxy has in it: before its tunnel is open, the failure is its own. */
function byProxy({ why }: Missing, { proxy, unused }: Pick<Circumstance, 'proxy' | 'unused'>): Missing {
  if (proxy === undefined) {
    const isUnreached = why.phase === 'resolve' || why.phase === 'connect'
    return { kind: 'missing', why: isUnreached && unused !== undefined ? { ...why, unused } : why }
  }
  const { name, isOpen, unsupported, answer } = proxy
  if (isOpen) return { kind: 'missing', why: { ...why, through: name } }
  if (unsupported) return noEvidence('connect', 'proxy-unsupported', { about: name })
  if (answer === undefined) {
    const { phase: _, about: __, reason, ...facts } = why
    return noEvidence('connect', 'proxy-failed', { ...facts, about: name, cause: reason })
  }
  const { status, received, wasAuthorized } = answer
  return status === 407
    ? noEvidence('connect', 'proxy-authentication', { about: name, received, amount: wasAuthorized ? 1 : 0 })
    : noEvidence('connect', 'proxy-refused', { about: name, received, amount: status })
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
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large'
  if (code.startsWith('HPE_')) return 'not-http'
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
