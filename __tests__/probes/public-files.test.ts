import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import type { PublicFiles } from '../../src/model/answer.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { fetchBuilds } from '../../src/probes/public-files.ts'
import { lateness } from '../patience.ts'
import { answer, forever, type RawServer, rawServer } from '../rig/raw-server.ts'

const sum = (text: string): string => createHash('sha256').update(text).digest('hex')
const page = '<!doctype html><script src="/assets/app-2.js"></script>'
const built: Readonly<Record<string, string>> = {
  'index.html': page,
  'assets/app-2.js': 'console.log(2)',
  'a b/ü#?.txt': 'odd',
}

type Say = string | ((socket: Socket) => void)

const servers: RawServer[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
})

/** A site that says these things; whatever it does not know is answered with 404. */
async function site(says: Readonly<Record<string, Say>>): Promise<RawServer> {
  const server = await rawServer((socket, head) => {
    const said = says[/^GET (\S+) /.exec(head)?.[1] ?? '']
    if (typeof said === 'function') said(socket)
    else socket.write(said ?? answer('404 Not Found', 'nothing'))
  })
  servers.push(server)
  return server
}

const right: Readonly<Record<string, Say>> = {
  '/': answer('200 OK', page, 'content-type: text/html\r\n'),
  '/assets/app-2.js': answer('200 OK', 'console.log(2)'),
  '/a%20b/%C3%BC%23%3F.txt': answer('200 OK', 'odd'),
}
const files = Object.entries(built).map(([path, text]) => ({ path, sha256: sum(text) }))

async function fetched(
  server: RawServer,
  { max = files.length, concurrency = 4, timeout = 2_000, signal = new AbortController().signal, asks = files } = {},
): Promise<Evidence<PublicFiles>> {
  const [evidence] = await fetchBuilds(
    [{ service: 'web', at: `${server.origin}/`, files: asks, max }],
    { timeout, concurrency },
    signal,
  )
  if (evidence === undefined) throw new Error('no sight')
  return evidence
}

const filesOf = (evidence: Evidence<PublicFiles>): PublicFiles => {
  if (evidence.kind === 'missing') throw new Error(JSON.stringify(evidence.why))
  return evidence.value
}

describe('a public build', () => {
  it('is right when every file has the bytes that were built, whatever its name is', async () => {
    const server = await site(right)
    expect(filesOf(await fetched(server))).toEqual({
      right: 3,
      changed: { total: 0, files: [] },
      missing: { total: 0, files: [] },
      unknown: { total: 0, why: undefined },
      foreign: [],
    })
    expect(server.heads.every((head) => /accept-encoding: identity/i.test(head))).toBe(true)
    expect(server.heads.some((head) => /cache-control/i.test(head))).toBe(false)
  })

  it('may have its page for unknown paths with their status, but not with other bytes', async () => {
    const asks = [{ path: '404.html', sha256: sum('not here') }]
    const of = async (path: string, say: string) => {
      const { right: whole, missing } = filesOf(await fetched(await site({ [path]: say }), { asks, max: 1 }))
      return [whole, missing.total]
    }
    expect(await of('/404.html', answer('404 Not Found', 'not here'))).toEqual([1, 0])
    expect(await of('/404.html', answer('200 OK', 'not here'))).toEqual([1, 0])
    expect(await of('/404.html', answer('404 Not Found', 'of the host'))).toEqual([0, 1])
    expect(await of('/404.html', answer('403 Forbidden', 'not here'))).toEqual([0, 1])
  })

  it('recognises a page of another build by the files that it requests, and reports the cache that it came from', async () => {
    const stale = answer('200 OK', page.replace('2', '1'), 'x-cache: HIT\r\nage: 90\r\n')
    const { changed, foreign, right: others } = filesOf(await fetched(await site({ ...right, '/': stale })))
    expect({ changed, foreign, others }).toEqual({
      changed: { total: 1, files: [{ path: 'index.html', status: 200, fields: { 'x-cache': 'HIT', age: '90' } }] },
      foreign: ['assets/app-1.js'],
      others: 2,
    })
  })

  it.each<[string, Say, object]>([
    ['404', answer('404 Not Found'), { status: 404 }],
    ['a redirect', answer('302 Found', '', 'location: /\r\n'), { status: 302 }],
    ['the page of the site', answer('200 OK', page), { status: 200, page: true }],
    [
      'any page',
      answer('200 OK', '<p>Hello', 'content-type: text/html; charset=utf-8\r\n'),
      { status: 200, page: true },
    ],
  ])('reports a file as missing when the answer is %s', async (_, said, facts) => {
    const { missing, right: others } = filesOf(await fetched(await site({ ...right, '/assets/app-2.js': said })))
    expect(missing).toMatchObject({ total: 1, files: [{ path: 'assets/app-2.js', ...facts }] })
    expect(others).toBe(2)
  })

  it.each<[string, Say, string]>([
    [
      'an answer that is cut',
      (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\nconsole'),
      'answer-cut',
    ],
    [
      'an answer that never ends',
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\nc'),
      'body-timeout',
    ],
    ['silence', () => {}, 'headers-timeout'],
    ['an encoding that nobody asked for', answer('200 OK', 'x', 'content-encoding: gzip\r\n'), 'encoding-unexpected'],
  ])('does not report %s as different bytes', async (_, said, reason) => {
    const evidence = await fetched(await site({ ...right, '/assets/app-2.js': said }), { timeout: 300 })
    expect(filesOf(evidence)).toMatchObject({
      right: 2,
      changed: { total: 0 },
      missing: { total: 0 },
      unknown: { total: 1, why: { reason } },
    })
  })

  it('reads a file up to its bound', async () => {
    const server = await site({
      ...right,
      '/assets/app-2.js': (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        forever(socket, 'x'.repeat(1024 * 1024))
      },
    })
    const evidence = await fetched(server, { timeout: 20_000 })
    expect(filesOf(evidence).unknown).toMatchObject({
      total: 1,
      why: { reason: 'answer-too-large', about: 'assets/app-2.js' },
    })
  })

  it('fetches pages first, then the files that they request, then the rest, up to the limit', async () => {
    const server = await site(right)
    const others = Array.from({ length: 5 }, (_, n) => ({ path: `0${n}.txt`, sha256: sum('') }))
    await fetched(server, { asks: [...others, ...files], max: 2, concurrency: 1 })
    expect(server.heads.map((head) => head.split(' ')[1])).toEqual(['/', '/assets/app-2.js'])
  })

  it('opens no more connections than requests are allowed at a time', async () => {
    const server = await site(right)
    const many = Array.from({ length: 40 }, (_, n) => ({ path: `${n}.txt`, sha256: sum('') }))
    const { missing } = filesOf(await fetched(server, { asks: many, max: 40, concurrency: 3 }))
    expect(missing).toMatchObject({ total: 40 })
    expect(missing.files).toHaveLength(20)
    expect(server.connections().max).toBeLessThanOrEqual(3)
  })

  it('ends at once when it is cancelled, and is missing', async () => {
    const server = await site({ '/': () => {} })
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    const begun = performance.now()
    expect(await fetched(server, { timeout: 60_000, signal: stop.signal })).toMatchObject({
      kind: 'missing',
      why: { reason: 'cancelled' },
    })
    expect(performance.now() - begun).toBeLessThan(lateness)
    expect(await fetched(server, { signal: stop.signal })).toMatchObject({
      kind: 'missing',
      why: { reason: 'cancelled' },
    })
  })
})
