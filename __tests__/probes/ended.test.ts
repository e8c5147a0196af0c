import { createSecureServer } from 'node:http2'
import { createServer, type TLSSocket } from 'node:tls'
import type { Assertion, Test } from '../../src/model/plan.ts'
import { askOnce, closeServers, seenOf, serve, whyOf } from '../builders/requests.ts'
import { certificates } from '../rig/certificates.ts'

afterEach(closeServers)

const zoo = certificates()
const at = (port: number): string => `https://127.0.0.1:${port}`
const head = 'HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n'
const contains = (text: string): Assertion => ({ on: 'body', test: { is: 'containing', text } })
const equals: Test = { is: 'equal', to: 'whole' }

describe('a body that ends with its connection', () => {
  it('is complete when the connection was closed', async () => {
    const server = await serve((socket) => socket.end(`${head}whole`))
    const { asserts } = seenOf(await askOnce(server.origin, { terms: { asserts: [{ on: 'body', test: equals }] } }))
    expect(asserts).toEqual([{ holds: true }])
  })

  it.each<[string, string]>([
    ['without a length', head],
    ['that is encoded, without chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip\r\n\r\n'],
    ['with a length', 'HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n'],
    ['in chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n'],
  ])('is cut when the connection was reset: one %s', async (_, fields) => {
    const server = await serve((socket) => {
      socket.write(`${fields}whole`, () => setTimeout(() => socket.resetAndDestroy(), 20))
    })
    for (const sum of [true, undefined] as const)
      expect(whyOf(await askOnce(server.origin, sum ? { sum } : {}))).toMatchObject({ reason: 'answer-cut' })
  })

  it('is cut when chunks end without the last one', async () => {
    const server = await serve((socket) =>
      socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nwhole\r\n'),
    )
    expect(whyOf(await askOnce(server.origin))).toMatchObject({ reason: 'answer-cut' })
  })

  it('is complete over TLS only if its own format shows the end', async () => {
    const server = await serve((socket) => socket.end(`${head}{"status":"ok"}`), { tls: zoo.fine })
    const asking = (...asserts: Assertion[]) =>
      askOnce(at(server.port), { authorities: zoo.authority.cert, terms: { asserts } })
    expect(
      seenOf(
        await asking(
          { on: 'json', at: '/status', test: { is: 'equal', to: 'ok' } },
          contains('status'),
          { on: 'body', test: equals },
          { on: 'body', test: { is: 'matching', pattern: 'nothing' } },
        ),
      ).asserts,
    ).toEqual([
      { holds: true },
      { holds: true },
      { holds: false, saw: { kind: 'unreadable', why: 'cut' } },
      { holds: false, saw: { kind: 'unreadable', why: 'cut' } },
    ])
  })

  it('shows no absence over TLS', async () => {
    const server = await serve((socket) => socket.end(head), { tls: zoo.fine })
    const terms = { asserts: [{ on: 'body', test: { is: 'absent' } }] } as const
    expect(seenOf(await askOnce(at(server.port), { authorities: zoo.authority.cert, terms })).asserts).toEqual([
      { holds: false, saw: { kind: 'unreadable', why: 'cut' } },
    ])
  })
})

/** A frame of HTTP/2 (RFC 9113, section 4.1). */
function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9)
  head.writeUIntBE(payload.length, 0, 3)
  head[3] = type
  head[4] = flags
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}
const empty = Buffer.alloc(0)
const code = (value: number): Buffer => Buffer.from([0, 0, 0, value])
const data = (flags: number): Buffer => frame(0, flags, 1, Buffer.from('whole'))
/** SETTINGS, their acknowledgement, and HEADERS that say `:status: 200`. */
const greeting = Buffer.concat([frame(4, 0, 0, empty), frame(4, 1, 0, empty)])
const found = frame(1, 4, 1, Buffer.from([0x88]))

describe('a body of HTTP/2', () => {
  const endedBy = async (end: (socket: TLSSocket) => void) => {
    const server = createServer({ ...zoo.fine, ALPNProtocols: ['h2'] }, (socket) => {
      socket.on('error', () => {})
      socket.write(greeting)
      socket.once('data', () =>
        setTimeout(() => {
          socket.write(found)
          end(socket)
        }, 30),
      )
    })
    await new Promise<void>((next) => server.listen(0, '127.0.0.1', next))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const evidence = await askOnce(at(port), { authorities: zoo.authority.cert, sum: true, terms: { http: '2' } })
    server.close()
    return evidence
  }
  const later = (socket: TLSSocket, last: () => void): void => {
    socket.write(data(0))
    setTimeout(last, 20)
  }

  it.each([
    ['NO_ERROR', 0],
    ['INTERNAL_ERROR', 2],
    ['CANCEL', 8],
    ['HTTP_1_1_REQUIRED', 13],
  ])('is cut when its stream is reset with %s', async (_, value) => {
    const evidence = await endedBy((socket) => later(socket, () => socket.write(frame(3, 0, 1, code(value)))))
    expect(whyOf(evidence)).toMatchObject({ phase: 'read' })
  })

  it.each<[string, (socket: TLSSocket) => void]>([
    ['goes away', (socket) => socket.end(frame(7, 0, 0, Buffer.concat([code(1), code(0)])))],
    ['is ended', (socket) => socket.end()],
    ['is broken', (socket) => socket.destroy()],
  ])('is cut when its connection %s', async (_, cut) => {
    expect(whyOf(await endedBy((socket) => later(socket, () => cut(socket))))).toMatchObject({ phase: 'read' })
  })

  it.each<[string, (socket: TLSSocket) => void]>([
    ['with its bytes', (socket) => socket.write(data(1))],
    ['by a separate frame', (socket) => later(socket, () => socket.write(frame(0, 1, 1, empty)))],
  ])('is complete when its stream is ended %s', async (_, end) => {
    expect(seenOf(await endedBy(end)).body).toMatchObject({ bytes: 5, whole: true })
  })

  it('is complete when it is larger than a window', async () => {
    const size = 900_000
    const server = createSecureServer({ ...zoo.fine }, (_, response) => response.end('x'.repeat(size)))
    await new Promise<void>((next) => server.listen(0, '127.0.0.1', next))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const evidence = await askOnce(at(port), { authorities: zoo.authority.cert, sum: true, terms: { http: '2' } })
    server.close()
    expect(seenOf(evidence).body).toMatchObject({ bytes: size, whole: true })
  })
})
