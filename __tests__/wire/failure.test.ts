import type { MissingEvidence } from '../../src/model/evidence.ts'
import { late, readFailure, type Stage } from '../../src/wire/failure.ts'

const around = { host: 'backoffice.example.com', timeout: 700, maxHeaderSize: 16384 }
const read = (code: string, stage: Stage, message = '', data?: string): MissingEvidence | undefined => {
  const evidence = readFailure({ code, message, ...(data === undefined ? {} : { data }) }, stage, around)
  return evidence.kind === 'missing' ? evidence.why : undefined
}

describe('a failure on the wire', () => {
  it.each<[string, Stage, MissingEvidence['phase'], MissingEvidence['reason']]>([
    ['ENOTFOUND', 'resolve', 'resolve', 'name-not-resolved'],
    ['EAI_AGAIN', 'resolve', 'resolve', 'name-not-resolved'],
    ['ETIMEDOUT', 'resolve', 'resolve', 'name-not-resolved'],
    ['ETIMEDOUT', 'connect', 'connect', 'connection-timeout'],
    ['EHOSTUNREACH', 'connect', 'connect', 'network-unreachable'],
    ['ENETUNREACH', 'connect', 'connect', 'network-unreachable'],
    ['ECONNRESET', 'handshake', 'handshake', 'connection-reset'],
    ['ECONNRESET', 'sent', 'read', 'connection-reset'],
    ['ECONNRESET', 'answering', 'read', 'answer-cut'],
    ['EPIPE', 'sent', 'read', 'connection-reset'],
    ['CERT_REVOKED', 'handshake', 'handshake', 'tls-untrusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'handshake', 'handshake', 'tls-untrusted'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'handshake', 'handshake', 'tls-failed'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'handshake', 'handshake', 'tls-failed'],
    ['ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE', 'sent', 'read', 'tls-failed'],
    ['EMFILE', 'connect', 'connect', 'http-failed'],
    ['__proto__', 'sent', 'read', 'http-failed'],
  ])('%s while at %s is %s %s', (code, stage, phase, reason) => {
    expect(read(code, stage)).toMatchObject({ phase, reason, about: around.host })
  })

  it('shows one short line of an answer that is not HTTP', () => {
    expect(read('HTTPParserError', 'sent', '', `220 mail.example.com ESMTP\r\n${'x'.repeat(999)}`)).toMatchObject({
      reason: 'not-http',
      received: '220 mail.example.com ESMTP',
    })
    expect(read('HTTPParserError', 'sent', '', 'x'.repeat(999))?.received).toHaveLength(120)
  })

  it('reports an unknown code by its name', () => {
    expect(read('EMFILE', 'connect', 'too many open files')?.received).toBe('EMFILE too many open files')
  })

  it('names the stage of a timeout', () => {
    const reasons = (['resolve', 'connect', 'handshake', 'sent', 'answering'] as const).map((stage) =>
      late(stage, around),
    )
    expect(reasons.map(({ why }) => [why.phase, why.reason, why.limit])).toEqual([
      ['resolve', 'name-not-resolved', 700],
      ['connect', 'connection-timeout', 700],
      ['handshake', 'connection-timeout', 700],
      ['read', 'headers-timeout', 700],
      ['read', 'body-timeout', 700],
    ])
  })
})
