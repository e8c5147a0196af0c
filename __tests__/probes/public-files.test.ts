import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
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

/** A site with these responses; every other path gets 404. */
async function site(says: Readonly<Record<string, Say>>): Promise<RawServer> {
  const server = await rawServer((socket, head) => {
    const received = says[/^GET (\S+) /.exec(head)?.[1] ?? '']
    if (typeof received === 'function') received(socket)
    else socket.write(received ?? answer('404 Not Found', 'nothing'))
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
  it('is correct when each file has the built bytes, whatever its name is', async () => {
    const server = await site(right)
    expect(filesOf(await fetched(server))).toEqual({
      right: 3,
      changed: { total: 0, files: [] },
      missing: { total: 0, files: [] },
      unknown: { total: 0, why: undefined },
      foreign: [],
    })
    expect(server.heads.every((head) => /accept-encoding: gzip\r?$/im.test(head))).toBe(true)
    expect(server.heads.some((head) => /cache-control/i.test(head))).toBe(false)
  })

  it('may return a file with the status of unknown paths, but not with other bytes', async () => {
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
  ])('reports a file as missing when the answer is %s', async (_, received, facts) => {
    const { missing, right: others } = filesOf(await fetched(await site({ ...right, '/assets/app-2.js': received })))
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
    ['an encoding that was not requested', answer('200 OK', 'x', 'content-encoding: gzip\r\n'), 'encoding-unexpected'],
  ])('does not report %s as different bytes', async (_, received, reason) => {
    const evidence = await fetched(await site({ ...right, '/assets/app-2.js': received }), { timeout: 300 })
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

  it('ends at once when it is cancelled, and is missing evidence', async () => {
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

describe('compressed copies of public files', () => {
  const compressed = (text: string | Buffer, encoding = 'gzip'): Buffer => {
    const body =
      encoding === 'br' ? brotliCompressSync(text) : encoding === 'zstd' ? zstdCompressSync(text) : gzipSync(text)
    const head = `HTTP/1.1 200 OK\r\ncontent-encoding: ${encoding}\r\ncontent-length: ${body.length}\r\n\r\n`
    return Buffer.concat([Buffer.from(head), body])
  }
  /** A server with a compressed copy of each file next to the plain one. */
  const copies = async (plain: Readonly<Record<string, string>>, packed: Readonly<Record<string, Buffer>>) => {
    const server = await rawServer((socket, head) => {
      const path = /^GET (\S+) /.exec(head)?.[1] ?? ''
      const wants = /accept-encoding: [^\r]*gzip/i.test(head)
      socket.write((wants ? packed[path] : undefined) ?? answer('200 OK', plain[path] ?? ''))
    })
    servers.push(server)
    return server
  }
  const asks = [
    { path: 'index.html', sha256: sum(page) },
    { path: 'main.js', sha256: sum('new()') },
  ]
  const plain = { '/': page, '/main.js': 'new()' }

  it('are correct if they contain the built bytes', async () => {
    const server = await copies(plain, { '/': compressed(page), '/main.js': compressed('new()') })
    expect(filesOf(await fetched(server, { asks, max: 2 }))).toMatchObject({ right: 2, unknown: { total: 0 } })
    const encodings = server.heads.map((head) => /accept-encoding: ([^\r]*)/i.exec(head)?.[1])
    expect(encodings.toSorted()).toEqual(['gzip', 'gzip', 'identity'])
  })

  it.each(['br', 'zstd', 'x-gzip'])('are read in the encoding %s', async (encoding) => {
    const server = await copies(plain, { '/main.js': compressed('new()', encoding) })
    expect(filesOf(await fetched(server, { asks, max: 2 })).right).toBe(2)
  })

  it('differ if an earlier build left them behind', async () => {
    const server = await copies(plain, { '/': compressed('old page'), '/main.js': compressed('old()') })
    expect(filesOf(await fetched(server, { asks, max: 2 }))).toMatchObject({
      right: 0,
      changed: {
        total: 2,
        files: [
          { path: 'index.html', encoding: 'gzip' },
          { path: 'main.js', encoding: 'gzip' },
        ],
      },
    })
  })

  it('are not named if the plain copy differs too', async () => {
    const server = await copies({ '/': 'old', '/main.js': 'old' }, { '/main.js': compressed('old()') })
    const { changed } = filesOf(await fetched(server, { asks, max: 2 }))
    expect(changed.files).toEqual([
      { path: 'index.html', status: 200 },
      { path: 'main.js', status: 200 },
    ])
  })

  it('do not hide the plain copy of a page', async () => {
    const server = await copies({ ...plain, '/': 'old page' }, { '/': compressed(page) })
    expect(filesOf(await fetched(server, { asks, max: 2 }))).toMatchObject({ right: 1, changed: { total: 1 } })
  })

  it('can be a file of the build', async () => {
    const archive = gzipSync('archive').toString('latin1')
    const packed = [{ path: 'all.gz', sha256: createHash('sha256').update(archive, 'latin1').digest('hex') }]
    const server = await copies({}, { '/all.gz': compressed('archive') })
    expect(filesOf(await fetched(server, { asks: packed, max: 1 })).right).toBe(1)
  })

  it.each<[string, Buffer, string]>([
    ['are cut', compressed(page).subarray(0, -4), 'body-timeout'],
    [
      'have another encoding',
      Buffer.from(answer('200 OK', page, 'content-encoding: deflate\r\n')),
      'encoding-unexpected',
    ],
    ['are broken', Buffer.from(answer('200 OK', page, 'content-encoding: gzip\r\n')), 'encoding-unexpected'],
    ['hold too much', compressed(Buffer.alloc(65 * 1024 * 1024)), 'answer-too-large'],
  ])('are unknown if they %s', async (_, copy, reason) => {
    const server = await copies(plain, { '/': copy })
    expect(filesOf(await fetched(server, { asks, max: 2 })).unknown).toMatchObject({ total: 1, why: { reason } })
  })
})

describe('a site whose name has several addresses', () => {
  const asks = [
    { path: 'index.html', sha256: sum(page) },
    ...Array.from({ length: 9 }, (_, at) => ({ path: `${at}.js`, sha256: sum(`new ${at}`) })),
  ]
  const says = (build: string): Readonly<Record<string, string>> => ({
    '/': answer('200 OK', page),
    ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/${at}.js`, answer('200 OK', `${build} ${at}`)])),
  })
  const at = async (ports: readonly number[], some = asks) => {
    const [first = 0, ...others] = ports
    const way = (port: number) => ({ to: { host: '127.0.0.1', port } })
    const [evidence] = await fetchBuilds(
      [{ service: 'web', at: 'http://shop.invalid/', files: some, max: some.length }],
      { timeout: 2_000, concurrency: 4 },
      new AbortController().signal,
      async () => ({ kind: 'seen', value: [way(first), ...others.map(way)] }),
    )
    if (evidence === undefined) throw new Error('no sight')
    return filesOf(evidence)
  }

  it('is correct if every server has the build', async () => {
    const ports = [await site(says('new')), await site(says('new'))].map(({ port }) => port)
    expect(await at(ports)).toMatchObject({ right: 10, changed: { total: 0 }, missing: { total: 0 } })
  })

  it('differs if one of the servers has another build', async () => {
    const [right, old] = [await site(says('new')), await site({ ...says('old'), '/': answer('200 OK', 'old') })]
    expect(await at([right.port, old.port])).toMatchObject({
      right: 0,
      changed: { total: 10, files: expect.arrayContaining([expect.objectContaining({ address: '127.0.0.1' })]) },
    })
  })

  it('differs if one file of one of them does', async () => {
    const [right, old] = [await site(says('new')), await site({ ...says('new'), '/7.js': answer('200 OK', 'old 7') })]
    expect(await at([right.port, old.port])).toMatchObject({ right: 9, changed: { total: 1 } })
    expect((await at([right.port, old.port], asks.slice(1))).changed.total).toBe(1)
  })

  it('names no address if all servers have another build', async () => {
    const ports = [await site(says('old')), await site(says('old'))].map(({ port }) => port)
    const { changed } = await at(ports)
    expect(changed.total).toBe(9)
    expect(changed.files.some(({ address }) => address !== undefined)).toBe(false)
  })

  it('ignores an address without a server, and is unknown without any server', async () => {
    const right = await site(says('new'))
    const gone = await site(says('new'))
    await gone.close()
    expect(await at([gone.port, right.port])).toMatchObject({ right: 10, unknown: { total: 0 } })
    expect(await at([gone.port, gone.port])).toMatchObject({
      unknown: { total: 10, why: { reason: 'connection-refused' } },
    })
  })

  it('is fetched from one server after the other if it has many files, and its pages from every server', async () => {
    const many = [
      ...asks.slice(0, 1),
      ...Array.from({ length: 250 }, (_, nth) => ({ path: `${nth}.txt`, sha256: sum('same') })),
    ]
    const all = {
      '/': answer('200 OK', page),
      ...Object.fromEntries(many.slice(1).map(({ path }) => [`/${path}`, answer('200 OK', 'same')])),
    }
    const both = [await site(all), await site(all)]
    expect(
      await at(
        both.map(({ port }) => port),
        many,
      ),
    ).toMatchObject({ right: 251 })
    expect(both.map(({ heads }) => heads.length)).toEqual([126, 126])
  })
})
