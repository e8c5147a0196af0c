import type { Socket } from 'node:net'
import { askMany, askOnce, closeServers, requestTo, seenOf, serve, whyOf } from '../builders/requests.ts'
import { answer, type Behaviour } from '../rig/raw-server.ts'

afterEach(closeServers)

const pathOf = (head: string): string => head.split(' ')[1] ?? ''
const ok = answer('200 OK', 'right')
const missing = answer('404 Not Found')

/** Asks for both paths over one connection, one after the other. */
const both = async (behave: Behaviour, settings: Parameters<typeof serve>[1] = {}) => {
  const server = await serve(behave, settings)
  const observed = await askMany([requestTo(`${server.origin}/a`), requestTo(`${server.origin}/admin`)], 1)
  return {
    server,
    received: observed.map(({ evidence }) => (evidence.kind === 'seen' ? evidence.value.status : evidence.why.reason)),
  }
}
const rightAnswer = (socket: Socket, head: string): boolean => socket.write(pathOf(head) === '/a' ? ok : missing)

describe('unsolicited answers', () => {
  it.each<[string, number]>([
    ['at once', 0],
    ['a moment later', 3],
    ['while the next one is waited for', 12],
  ])('are not taken as the response to the next request when they come %s', async (_, wait) => {
    const { received } = await both((socket, head) => {
      if (pathOf(head) !== '/a') setTimeout(() => socket.write(missing), 20)
      else if (wait === 0) socket.write(ok + ok)
      else {
        socket.write(ok)
        setTimeout(() => socket.write(ok), wait)
      }
    })
    expect(received).toEqual([200, 404])
  })

  it('are rejected when a server sends bytes before a request', async () => {
    const { received } = await both(rightAnswer, { greet: (socket) => socket.write(ok) })
    expect(received).toEqual(['answer-surplus', 'answer-surplus'])
  })

  it('do not repeat a request that may change something', async () => {
    const server = await serve((socket, head) => socket.write(head.startsWith('POST') ? ok + ok : missing))
    const evidence = await askOnce(`${server.origin}/orders`, { method: 'POST', body: 'x' })
    await new Promise((next) => setTimeout(next, 20))
    expect([whyOf(evidence), server.heads.length]).toMatchObject([{ reason: 'answer-surplus' }, 1])
  })

  it('do not discard the response of a server that sends a body with HEAD, or a longer body than declared', async () => {
    const page = 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nright and more'
    const server = await serve((socket) => socket.write(page))
    expect(seenOf(await askOnce(server.origin, { method: 'HEAD' })).status).toBe(200)
    expect(seenOf(await askOnce(server.origin)).status).toBe(200)
  })

  it('cost a connection nothing where none come', async () => {
    const { received, server } = await both(rightAnswer)
    expect([received, server.connections().accepted, server.heads.length]).toEqual([[200, 404], 1, 2])
  })

  it.each<[string, string]>([
    ['two lengths that differ', 'content-length: 5\r\ncontent-length: 6\r\n'],
    ['two lengths in one field', 'content-length: 5, 6\r\n'],
    ['a length beside chunks', 'content-length: 5\r\ntransfer-encoding: chunked\r\n'],
    ['chunks beside a length', 'transfer-encoding: chunked\r\ncontent-length: 5\r\n'],
  ])('cannot be distinguished from the requested response by %s', async (_, fields) => {
    const server = await serve((socket) => socket.write(`HTTP/1.1 200 OK\r\n${fields}\r\n5\r\nright\r\n0\r\n\r\n`))
    expect(whyOf(await askOnce(server.origin))).toMatchObject({ phase: 'read' })
  })

  it('end a request that gets endless interim responses', async () => {
    const server = await serve((socket) => {
      const flood = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(50)), 5)
      socket.on('close', () => clearInterval(flood))
    })
    expect(whyOf(await askOnce(server.origin))).toMatchObject({ reason: 'headers-timeout' })
  })
})
