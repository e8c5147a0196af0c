import { execFile } from 'node:child_process'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { promisify } from 'node:util'
import type { MissingEvidence } from '../../src/model/evidence.ts'
import { evidenceErrors } from '../../src/model/evidence.ts'
import { explainMissing } from '../../src/reporters/messages/missing.ts'
import type { Phrase } from '../../src/reporters/phrase.ts'
import { openWire, ownHeaders } from '../../src/wire/wire.ts'
import { certificates, selfSigned } from '../rig/certificates.ts'
import { answer, type RawServer, rawServer } from '../rig/raw-server.ts'

const run = promisify(execFile)
const wireFile = new URL('../../src/wire/wire.ts', import.meta.url).href
const textOf = ({ parts }: Phrase): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.foreign)).join('')
const zoo = certificates()
const open: RawServer[] = []
const usual = getCACertificates('default')
beforeAll(() => setDefaultCACertificates([...usual, zoo.authority.cert]))
afterAll(() => setDefaultCACertificates(usual))
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function askTls(tls: { readonly key: string; readonly cert: string }, host = '127.0.0.1') {
  const server = await rawServer((socket) => socket.write(answer('200 OK')), { tls })
  open.push(server)
  const wire = openWire(2000)
  const exchange = { method: 'GET', path: '/', headers: ownHeaders, cap: 10, keep: false }
  const evidence = await wire.line(`https://${host}:${server.port}`).exchange(exchange)
  wire.cut()
  return { evidence, heads: server.heads }
}

describe('a connection over TLS', () => {
  it.each(['127.0.0.1', 'localhost'])('sends a request to a server that proves to be %s', async (host) => {
    const { evidence } = await askTls(zoo.fine, host)
    expect(evidence).toMatchObject({ kind: 'seen', value: { status: 200 } })
  })

  const wrong: readonly (readonly [string, keyof typeof zoo, Partial<MissingEvidence>])[] = [
    ['has expired', 'expired', { reason: 'tls-expired', received: 'CERT_HAS_EXPIRED' }],
    ['is not valid yet', 'notYet', { reason: 'tls-expired', received: 'CERT_NOT_YET_VALID' }],
    ['is for another name', 'wrongName', { reason: 'tls-wrong-name' }],
    ['signed itself', 'selfSigned', { reason: 'tls-untrusted', received: 'DEPTH_ZERO_SELF_SIGNED_CERT' }],
  ]
  it.each(wrong)('sends no request to a server whose certificate %s', async (_, name, expected) => {
    const { evidence, heads } = await askTls(zoo[name])
    expect(evidence).toMatchObject({ kind: 'missing', why: { phase: 'handshake', about: '127.0.0.1', ...expected } })
    expect(heads).toEqual([])
  })

  it.each([
    ['Traefik', '/CN=TRAEFIK DEFAULT CERT'],
    ['the ingress controller', '/O=Acme Co/CN=Kubernetes Ingress Controller Fake Certificate'],
    ['Caddy', '/CN=Caddy Local Authority - ECC Intermediate'],
    ['Nginx Proxy Manager', '/O=Nginx Proxy Manager/CN=localhost'],
    ['HAProxy', '/O=HAProxy/CN=default'],
    ['Debian (snakeoil)', '/CN=debian'],
    ['the web server (for localhost)', '/CN=localhost'],
  ])(
    'reports that a server sent the default certificate of %s, which another check may not get',
    async (by, subject) => {
      const { evidence } = await askTls(selfSigned(subject))
      if (evidence.kind !== 'missing') throw new Error('it was accepted')
      const names = subject.slice(1).replaceAll('/', ', ')
      expect(evidence.why).toMatchObject({ reason: 'tls-untrusted', certificate: { subject: names, issuer: names } })
      expect(evidenceErrors[evidence.why.reason]).toBe('retryable')
      const { what, fix } = explainMissing(evidence.why, { name: 'web', address: 'https://web.example' })
      expect(textOf(what)).toContain(`the default certificate of ${by} and not its own (`)
      expect(JSON.stringify(fix)).toContain('raise')
    },
  )

  it('names the subject and the issuer of any other certificate', async () => {
    const [own, other] = [await askTls(zoo.selfSigned), await askTls(zoo.wrongName)]
    expect(own.evidence).toMatchObject({ why: { certificate: { issuer: expect.stringContaining('CN=') } } })
    expect(other.evidence).toMatchObject({ why: { certificate: { issuer: 'CN=authority' } } })
    if (own.evidence.kind !== 'missing') throw new Error('it was accepted')
    const { what } = explainMissing(own.evidence.why, { name: 'web', address: 'https://web.example' })
    expect(textOf(what)).toMatch(/has a certificate that this runner does not trust \(.*CN=.*, signed by itself\)/)
  })

  it('does not trust an unlisted authority', async () => {
    setDefaultCACertificates(usual)
    const { evidence } = await askTls(zoo.fine)
    setDefaultCACertificates([...usual, zoo.authority.cert])
    expect(evidence).toMatchObject({ kind: 'missing', why: { reason: 'tls-untrusted' } })
  })

  it('verifies certificates despite NODE_TLS_REJECT_UNAUTHORIZED', async () => {
    const server = await rawServer((socket) => socket.write(answer('200 OK')), { tls: zoo.selfSigned })
    open.push(server)
    const script = `
      const { openWire } = await import(${JSON.stringify(wireFile)})
      const wire = openWire(2000)
      const exchange = { method: 'GET', path: '/', headers: [], cap: 10, keep: false }
      console.log(JSON.stringify(await wire.line('${server.origin}').exchange(exchange)))
      wire.cut()`
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
      env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    })
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'missing', why: { reason: 'tls-untrusted' } })
  })
})
