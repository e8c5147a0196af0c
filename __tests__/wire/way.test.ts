import { execFile } from 'node:child_process'
import { createSecureServer, type Http2SecureServer, type ServerHttp2Stream } from 'node:http2'
import { createServer as createTlsServer } from 'node:tls'
import { promisify } from 'node:util'
import type { Evidence, MissingEvidence } from '../../src/model/evidence.ts'
import type { Way } from '../../src/wire/dial.ts'
import type { Reply } from '../../src/wire/line.ts'
import { openWire, ownHeaders } from '../../src/wire/wire.ts'
import { lateness } from '../patience.ts'
import { type Certificate, certificates } from '../rig/certificates.ts'
import { answer, type RawServer, rawServer } from '../rig/raw-server.ts'

const run = promisify(execFile)
const zoo = certificates()
const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function serve(tls?: Certificate, host?: string): Promise<RawServer> {
  const settings = { ...(tls && { tls }), ...(host && { host }) }
  const server = await rawServer((socket) => socket.write(answer('200 OK', 'raw')), settings)
  closers.push(server.close)
  return server
}

/** A server that speaks HTTP/2, and 1.1 where that is allowed. */
async function serveHttp2(allowHTTP1: boolean): Promise<number> {
  const server: Http2SecureServer = createSecureServer({ ...zoo.fine, allowHTTP1 }, (request, response) => {
    response.setHeader('x-version', request.httpVersion)
    response.end(`${request.headers['x-key']}`)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closers.push(() => new Promise((closed) => server.close(closed)))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const trusting: Way = { authorities: zoo.authority.cert }

async function ask(origin: string, way: Way, times = 1, timeout = 2000): Promise<readonly Evidence<Reply>[]> {
  const wire = openWire(timeout)
  const line = wire.line(origin, way)
  const exchange = { method: 'GET', path: '/', headers: [...ownHeaders, 'x-key', 'a'], cap: 1000, keep: true }
  const replies: Evidence<Reply>[] = []
  for (let nth = 0; nth < times; nth += 1) replies.push(await line.exchange(exchange))
  wire.cut()
  return replies
}

const one = async (origin: string, way: Way): Promise<Evidence<Reply>> => {
  const [reply] = await ask(origin, way)
  if (reply === undefined) throw new Error('no reply')
  return reply
}

const seenOf = (reply: Evidence<Reply> | undefined): Reply => {
  if (reply?.kind !== 'seen') throw new Error(JSON.stringify(reply))
  return reply.value
}

describe('configured authorities', () => {
  it('are trusted', async () => {
    const { origin } = await serve(zoo.fine)
    expect(seenOf(await one(origin, trusting)).status).toBe(200)
  })

  it('are trusted instead of the default ones, not in addition to them', async () => {
    const { origin } = await serve(zoo.selfSigned)
    expect(await one(origin, trusting)).toMatchObject({ kind: 'missing', why: { reason: 'tls-untrusted' } })
  })

  const wrong: readonly (readonly [string, keyof typeof zoo, Partial<MissingEvidence>])[] = [
    ['has expired', 'expired', { reason: 'tls-expired' }],
    ['is not valid yet', 'notYet', { reason: 'tls-expired' }],
    ['is for another name', 'wrongName', { reason: 'tls-wrong-name' }],
  ]
  it.each(wrong)('do not make a certificate valid that %s', async (_, name, expected) => {
    const { origin, heads } = await serve(zoo[name])
    expect(await one(origin, trusting)).toMatchObject({ kind: 'missing', why: expected })
    expect(heads).toEqual([])
  })

  it('report when the certificate ends, on request', async () => {
    const { origin } = await serve(zoo.fine)
    expect(seenOf(await one(origin, { ...trusting, dated: true })).peer?.until).toBe(Date.parse('2099-12-31T23:59:59Z'))
    expect(seenOf(await one(origin, trusting)).peer?.until).toBeUndefined()
  })
})

describe('a version of TLS', () => {
  /** Sends a request in a Node that allows every version of TLS. */
  async function askLoosely(port: number): Promise<unknown> {
    const script = `
      const { openWire } = await import(${JSON.stringify(new URL('../../src/wire/wire.ts', import.meta.url).href)})
      const wire = openWire(2000)
      const line = wire.line('https://127.0.0.1:${port}', { authorities: ${JSON.stringify(zoo.authority.cert)} })
      console.log(JSON.stringify(await line.exchange({ method: 'GET', path: '/', headers: [], cap: 10, keep: false })))
      wire.cut()`
    const loose = ['--tls-min-v1.0', '--tls-cipher-list=DEFAULT@SECLEVEL=0']
    const { stdout } = await run(process.execPath, [...loose, '--input-type=module', '-e', script], { env: {} })
    return JSON.parse(stdout)
  }

  it.each([
    ['TLSv1', 'is not', { kind: 'missing', why: { phase: 'handshake', reason: 'tls-failed' } }],
    ['TLSv1.1', 'is not', { kind: 'missing', why: { phase: 'handshake', reason: 'tls-failed' } }],
    ['TLSv1.2', 'is', { kind: 'seen' }],
  ] as const)('%s %s supported, whatever the options of Node are', async (version, _is, expected) => {
    // OpenSSL allows a server to offer it at security level 0 only.
    const old = { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' } as const
    const server = createTlsServer({ ...zoo.fine, ...old }, (socket) =>
      socket.once('data', () => socket.end(answer('200 OK'))),
    )
    server.on('tlsClientError', () => {})
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    closers.push(() => new Promise((closed) => server.close(closed)))
    const address = server.address()
    expect(await askLoosely(typeof address === 'object' && address !== null ? address.port : 0)).toMatchObject(expected)
  })
})

describe('an address other than that of the name', () => {
  it('is dialled, and requested with the name of the URL', async () => {
    const server = await serve(undefined, '127.0.0.3')
    const reply = seenOf(await one('http://backoffice.invalid', { to: { host: '127.0.0.3', port: server.port } }))
    expect(reply).toMatchObject({ status: 200, peer: { address: '127.0.0.3', protocol: '1.1' } })
    expect(server.heads[0]).toMatch(/^host: backoffice\.invalid$/m)
  })

  it('must have a certificate for the name of the URL', async () => {
    const server = await serve(zoo.fine, '127.0.0.3')
    const to = { host: '127.0.0.3', port: server.port }
    expect(seenOf(await one('https://localhost', { ...trusting, to })).status).toBe(200)
    expect(await one('https://backoffice.invalid', { ...trusting, to })).toMatchObject({
      why: { reason: 'tls-wrong-name' },
    })
  })

  it('must have a certificate for an address in the URL too, and not for its own address', async () => {
    const server = await serve(zoo.fine, '127.0.0.3')
    const to = { host: '127.0.0.3', port: server.port }
    expect(seenOf(await one('https://127.0.0.1', { ...trusting, to })).status).toBe(200)
    // The certificate of the wrong name is valid for 127.0.0.9, its address.
    const other = await serve(zoo.wrongName, '127.0.0.9')
    const way = { ...trusting, to: { host: '127.0.0.9', port: other.port } }
    expect(await one('https://127.0.0.1', way)).toMatchObject({ why: { reason: 'tls-wrong-name' } })
  })

  it('may be a name', async () => {
    const server = await serve()
    const reply = await one('http://backoffice.invalid', { to: { host: 'localhost', port: server.port } })
    expect(seenOf(reply).status).toBe(200)
  })

  it('is refused when nothing listens there', async () => {
    const server = await serve()
    await server.close()
    const reply = await one('http://backoffice.invalid', { to: { host: '127.0.0.1', port: server.port } })
    expect(reply).toMatchObject({ why: { reason: 'connection-refused' } })
  })
})

describe('HTTP/2', () => {
  const way: Way = { ...trusting, http2: true }

  it('is used where the server supports it, for more than one request', async () => {
    const replies = await ask(`https://127.0.0.1:${await serveHttp2(false)}`, way, 3)
    for (const reply of replies) {
      const { status, headers, body, whole, peer } = seenOf(reply)
      expect([status, headers['x-version'], body.toString(), whole, peer?.protocol]).toEqual([
        200,
        '2.0',
        'a',
        true,
        '2',
      ])
    }
  })

  it('is not used by default', async () => {
    const { headers, peer } = seenOf(await one(`https://127.0.0.1:${await serveHttp2(true)}`, trusting))
    expect([headers['x-version'], peer?.protocol]).toEqual(['1.1', '1.1'])
  })

  it('falls back to 1.1 where the server supports nothing else, and reports it', async () => {
    const { origin } = await serve(zoo.fine)
    expect(seenOf(await one(origin, way))).toMatchObject({ status: 200, peer: { protocol: '1.1' } })
  })

  const wrong: readonly (readonly [string, Partial<MissingEvidence>, (stream: ServerHttp2Stream) => void])[] = [
    ['silence', { reason: 'headers-timeout' }, () => {}],
    [
      'a body that does not end',
      { reason: 'body-timeout' },
      (stream) => {
        stream.respond({ ':status': 200 })
        stream.write('a')
      },
    ],
    ['a stream that is reset', { phase: 'read' }, (stream) => stream.close(2)],
    ['a connection that is given up', { phase: 'read' }, (stream) => stream.session?.destroy()],
    ['a connection with a GOAWAY frame', { phase: 'read' }, (stream) => stream.session?.goaway(11)],
  ]
  it.each(wrong)('ends within its time with %s', async (_, expected, behave) => {
    const server = createSecureServer(zoo.fine)
    const sessions: { destroy(): void }[] = []
    server.on('session', (session) => sessions.push(session))
    server.on('stream', (stream) => {
      stream.on('error', () => {})
      behave(stream)
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    closers.push(async () => {
      for (const session of sessions) session.destroy()
      await new Promise((closed) => server.close(closed))
    })
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const begun = performance.now()
    const [reply] = await ask(`https://127.0.0.1:${port}`, way, 1, 1_500)
    expect(reply).toMatchObject({ kind: 'missing', why: expected })
    expect(performance.now() - begun).toBeLessThan(1_500 + lateness)
  })

  it('reads a body up to its limit', async () => {
    const server = createSecureServer(zoo.fine, (_, response) => response.end('x'.repeat(5_000_000)))
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    closers.push(() => new Promise((closed) => server.close(closed)))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { status, whole, body } = seenOf(await one(`https://127.0.0.1:${port}`, way))
    expect([status, whole, body.length]).toEqual([200, false, 1000])
  })
})
