import type { RouteTerms } from '../../src/model/plan.ts'
import { type Asking, askOnce, closeServers, seenOf, serve, timeout, whyOf } from '../builders/requests.ts'
import { lateness } from '../patience.ts'
import { answer, type Behaviour } from '../rig/raw-server.ts'

afterEach(closeServers)

const terms: RouteTerms = { follow: 'same-origin' }
const redirect = (status: number, location: string): string =>
  answer(`${status} Moved`, '', `location: ${location}\r\n`)

/** A server that redirects according to a table, and answers everything else. */
const leading =
  (table: Readonly<Record<string, string>>, status = 302): Behaviour =>
  (socket, head) => {
    const path = head.split(' ')[1] ?? ''
    const location = table[path]
    socket.write(location === undefined ? answer('200 OK', path) : redirect(status, location))
  }

const pathsOf = (heads: readonly string[]): readonly string[] =>
  heads.map((head) => head.split(' ').slice(0, 2).join(' '))

describe('redirects inside of the origin', () => {
  it('are followed over the same connection, with the same headers, and kept as evidence', async () => {
    const server = await serve(leading({ '/': '/a/', '/a/': 'b?c=d#e', '/a/b?c=d': './f' }))
    const evidence = seenOf(await askOnce(`${server.origin}/`, { terms, headers: [['x-key', 'canary-canary']] }))
    expect(evidence).toMatchObject({
      status: 200,
      hops: [
        { status: 302, to: `${server.origin}/a/` },
        { status: 302, to: `${server.origin}/a/b?c=d` },
        { status: 302, to: `${server.origin}/a/f` },
      ],
    })
    expect(evidence).not.toHaveProperty('stopped')
    expect(pathsOf(server.heads)).toEqual(['GET /', 'GET /a/', 'GET /a/b?c=d', 'GET /a/f'])
    expect(server.heads.every((head) => head.includes('x-key: canary-canary'))).toBe(true)
    expect(server.connections().accepted).toBe(1)
  })

  it('name the first cookie that they set, without its value', async () => {
    const server = await serve((socket, head) => {
      const path = head.split(' ')[1] ?? ''
      socket.write(
        answer('302 Found', '', `location: ${path === '/' ? '/b' : '/'}\r\nset-cookie: check=secret-7; Path=/\r\n`),
      )
    })
    const followed = seenOf(await askOnce(`${server.origin}/`, { terms }))
    expect(followed).toMatchObject({ status: 302, stopped: 'loop', setsCookie: 'check' })
    const first = seenOf(await askOnce(`${server.origin}/`))
    expect(first).toMatchObject({ status: 302, setsCookie: 'check' })
    expect(JSON.stringify([followed, first])).not.toContain('secret-7')
    const page = await serve((socket) => socket.write(answer('200 OK', '', 'set-cookie: a=b\r\n')))
    expect(seenOf(await askOnce(`${page.origin}/`))).not.toHaveProperty('setsCookie')
  })

  it('are not followed by default', async () => {
    const server = await serve(leading({ '/': '/a' }))
    expect(seenOf(await askOnce(`${server.origin}/`))).toMatchObject({ status: 302, location: '/a' })
    expect(server.heads).toHaveLength(1)
  })

  it.each([
    ['POST', 301, 'GET', false],
    ['POST', 302, 'GET', false],
    ['POST', 303, 'GET', false],
    ['PUT', 303, 'GET', false],
    ['POST', 307, 'POST', true],
    ['POST', 308, 'POST', true],
    ['PUT', 302, 'PUT', true],
    ['HEAD', 303, 'HEAD', false],
  ] as const)('repeat a %s after a %i as a %s', async (method, status, next, withBody) => {
    const server = await serve(leading({ '/': '/a' }, status))
    const sent: Asking = method === 'HEAD' ? {} : { headers: [['content-type', 'text/plain']], body: 'hi' }
    await askOnce(`${server.origin}/`, { method, terms, ...sent })
    // The raw server reads no bodies: the body of the first request precedes the second request.
    expect(server.heads[1]?.replace(/^hi/, '').split(' ')[0]).toBe(next)
    expect(server.heads[1]?.includes('content-type: text/plain')).toBe(withBody)
    expect(server.heads[1]?.includes('content-length: 2')).toBe(withBody)
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['to itself', { '/': '/' }],
    ['in a circle', { '/': '/a', '/a': '/b', '/b': '/a' }],
  ])('end when they lead %s', async (_what, table) => {
    const server = await serve(leading(table))
    expect(seenOf(await askOnce(`${server.origin}/`, { terms }))).toMatchObject({ status: 302, stopped: 'loop' })
    expect(server.heads.length).toBe(Object.keys(table).length)
  })

  it('end after five', async () => {
    const server = await serve((socket, head) => socket.write(redirect(302, `${head.split(' ')[1]}a`)))
    const evidence = seenOf(await askOnce(`${server.origin}/`, { terms }))
    expect(evidence).toMatchObject({ status: 302, stopped: 'too-many' })
    expect(evidence.hops).toHaveLength(5)
    expect(server.heads).toHaveLength(6)
  })

  it('take no more time than one request may', async () => {
    const begun = performance.now()
    const server = await serve((socket, head) =>
      setTimeout(() => socket.write(redirect(302, `${head.split(' ')[1]}a`)), timeout / 3),
    )
    expect(whyOf(await askOnce(`${server.origin}/`, { terms }))).toMatchObject({ reason: 'headers-timeout' })
    expect(performance.now() - begun).toBeLessThan(timeout + lateness)
  })

  it.each([300, 304, 399])('are not redirects with status %i', async (status) => {
    const server = await serve((socket) =>
      socket.write(`HTTP/1.1 ${status} x\r\nlocation: /a\r\ncontent-length: 0\r\n\r\n`),
    )
    expect(seenOf(await askOnce(`${server.origin}/`, { terms })).status).toBe(status)
    expect(server.heads).toHaveLength(1)
  })
})

describe('redirects out of the origin', () => {
  const secret: Asking = { terms, headers: [['authorization', 'Bearer canary-canary']] }

  it.each(['127.0.0.1', '127.0.0.2'])('are evidence and nothing else: no connection, no canary (%s)', async (host) => {
    const elsewhere = await serve((socket) => socket.write(answer('200 OK')), { host })
    const server = await serve(leading({ '/': `${elsewhere.origin}/a` }))
    expect(seenOf(await askOnce(`${server.origin}/`, secret))).toMatchObject({
      status: 302,
      location: `${elsewhere.origin}/a`,
      stopped: 'other-origin',
    })
    expect(elsewhere.connections().accepted).toBe(0)
    expect(elsewhere.heads).toEqual([])
  })

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    '//169.254.169.254/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ftp://127.0.0.1/',
    'https://127.0.0.1/',
  ])('to %s are not followed', async (location) => {
    const server = await serve(leading({ '/': location }))
    expect(seenOf(await askOnce(`${server.origin}/`, secret))).toMatchObject({ status: 302, stopped: 'other-origin' })
    expect(server.heads).toHaveLength(1)
  })

  it('are those to the origin with a name and a password too', async () => {
    const server = await serve((socket) => socket.write(redirect(302, `http://a:b@127.0.0.1:${server.port}/a`)))
    expect(seenOf(await askOnce(`${server.origin}/`, secret))).toMatchObject({ status: 302, stopped: 'other-origin' })
    expect(server.heads).toHaveLength(1)
  })

  it.each(['http://[', 'https://a:99999/', `/${'a'.repeat(9000)}`])(
    'to an invalid address end there: %s',
    async (location) => {
      const server = await serve(leading({ '/': location }))
      expect(seenOf(await askOnce(`${server.origin}/`, secret))).toMatchObject({ status: 302, stopped: 'not-a-url' })
    },
  )
})
