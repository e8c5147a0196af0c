import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PublicFiles } from '../../src/model/answer.ts'
import { fetchBuilds } from '../../src/probes/public-files.ts'

const page = `<!doctype html>
<html>
  <head>
    <title>Shop</title>
    <link rel="stylesheet" href="/assets/style-9f8e7d6c.css">
  </head>
  <body>
    <p>Write to <a href="mailto:team@shop.example">team@shop.example</a>.</p>
    <script type="module" src="/assets/app-4f0c7d1e.js"></script>
    <script src="/assets/old-0a1b2c3d.js"></script>
  </body>
</html>
`
const built: Readonly<Record<string, string>> = {
  'index.html': page,
  'assets/style-9f8e7d6c.css': 'p{}',
  'assets/app-4f0c7d1e.js': 'app()',
  'assets/old-0a1b2c3d.js': 'old()',
}
const beacon = (data: string): string =>
  `<script defer src="https://static.cloudflareinsights.com/beacon.min.js/v1" data-cf-beacon='${data}'></script>`

const servers: Server[] = []
afterAll(async () => {
  for (const server of servers) await new Promise((closed) => server.close(closed))
})

type Serve = (request: IncomingMessage, response: ServerResponse) => void

async function origin(serve: Serve): Promise<string> {
  const server = createServer(serve)
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** Serves the build as a host does, with the page changed on the way. */
const edge =
  (change: (html: string) => string, headers: Readonly<Record<string, string>> = {}): Serve =>
  (request, response) => {
    const path = (request.url ?? '').slice(1)
    const text = built[path === '' ? 'index.html' : path]
    const isPage = path === '' || path.endsWith('.html')
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.statusCode = text === undefined ? 404 : 200
    if (isPage) response.setHeader('content-type', 'text/html')
    response.end(text === undefined ? 'nothing' : isPage ? change(text) : text)
  }

async function fetched(
  serve: Serve,
  adds: readonly string[] = [],
  files: Readonly<Record<string, string>> = built,
): Promise<PublicFiles> {
  const [evidence] = await fetchBuilds(
    [
      {
        service: 'web',
        at: await origin(serve),
        files: Object.entries(files).map(([path, text]) => ({
          path,
          sha256: createHash('sha256').update(text).digest('hex'),
        })),
        max: Object.keys(files).length,
        ...(adds.length === 0 ? {} : { adds }),
      },
    ],
    { timeout: 5_000, concurrency: 4 },
    new AbortController().signal,
  )
  if (evidence?.kind !== 'seen') throw new Error(JSON.stringify(evidence))
  return evidence.value
}

const counts = ({ right, changed, missing, unknown, extended, rewritten }: PublicFiles) => ({
  right,
  changed: changed.total + missing.total + unknown.total,
  extended: extended?.total ?? 0,
  rewritten: rewritten?.total ?? 0,
})

const before = (end: string, text: string) => (html: string) => html.replace(end, `${text}${end}`)
const cloudflare = { server: 'cloudflare', 'cf-ray': '1-FRA' }
const hidden = (text: string): string =>
  Buffer.from([0x2a, ...Buffer.from(text).map((byte) => byte ^ 0x2a)]).toString('hex')

describe('a page that an edge extends', () => {
  it.each<[string, (html: string) => string, Readonly<Record<string, string>>]>([
    ['an analytics beacon', before('</body>', beacon('{"version":"2024.11.0","token":"a","r":1}')), cloudflare],
    [
      'a comment around a beacon',
      before(
        '</body>',
        `<!-- Cloudflare Pages Analytics -->${beacon('{"token":"a","r":1}')}<!-- Cloudflare Pages Analytics -->`,
      ),
      cloudflare,
    ],
    [
      'a bot check',
      before('</body>', "<script>(function(){d.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'})()</script>"),
      cloudflare,
    ],
    [
      'hidden e-mail addresses and their decoder',
      (html) =>
        html
          .replace('mailto:team@shop.example', `/cdn-cgi/l/email-protection#${hidden('team@shop.example')}`)
          .replace(
            '>team@shop.example<',
            `><span class="__cf_email__" data-cfemail="${hidden('team@shop.example')}">[email&#160;protected]</span><`,
          )
          .replace(
            '    <script',
            '    <script data-cfasync="false" src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script><script',
          ),
      cloudflare,
    ],
    [
      'deferred scripts',
      (html) =>
        html
          .replace('type="module"', 'type="0a1b2c3d4e5f60718293a4b5-module"')
          .replace(
            '<script src="/assets/old',
            '<script type="0a1b2c3d4e5f60718293a4b5-text/javascript" src="/assets/old',
          )
          .replace(
            '</body>',
            '<script src="/cdn-cgi/scripts/7d0fa10a/cloudflare-static/rocket-loader.min.js" data-cf-settings="0a1b2c3d4e5f60718293a4b5-|49" defer></script></body>',
          ),
      cloudflare,
    ],
    [
      'the nonce of its policy',
      (html) => html.replaceAll('<script', '<script nonce="R4nd0m"'),
      { 'content-security-policy': "script-src 'nonce-R4nd0m'" },
    ],
    [
      'pixels of a bot manager',
      before(
        '</body>',
        '<script type="text/javascript" src="/akam/13/5ab5ec5"></script><noscript><img src="https://shop.example/akam/13/pixel_5ab5ec5?a=1"></noscript>',
      ),
      {},
    ],
    [
      'a monitoring agent in the head',
      (html) => html.replace('<head>', '<head><script src="/ruxitagentjs_ICA_1.js" data-dtconfig="a"></script>'),
      { 'x-oneagent-js-injection': 'true' },
    ],
    [
      'several of them',
      (html) =>
        before(
          '</body>',
          '<script src="/cdn-cgi/zaraz/i.js"></script>',
        )(before('</head>', '<script src="/cdn-cgi/apps/head/a.js"></script>\n')(html)),
      cloudflare,
    ],
  ])('has the bytes of the build without %s', async (_, change, headers) => {
    expect(counts(await fetched(edge(change, headers)))).toEqual({ right: 4, changed: 0, extended: 1, rewritten: 0 })
  })

  it('has the bytes of the build without the elements that the plan declares', async () => {
    const change = before('</body>', '\n<script src="https://stats.example/s.js"></script>\n<!-- stats -->')
    const all = { right: 4, changed: 0, extended: 1, rewritten: 0 }
    expect(counts(await fetched(edge(change), ['stats.example/s.js', '<!-- stats -->']))).toEqual(all)
    expect(counts(await fetched(edge(change), ['stats.example/s.js']))).toMatchObject({ rewritten: 1 })
  })

  it('may have a nonce in the place of a placeholder of the build', async () => {
    const files = { 'index.html': '<script nonce="__CSP_NONCE__">a()</script>' }
    const serve: Serve = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "script-src 'nonce-x/9='" })
        .end('<script nonce="x/9=">a()</script>')
    expect(counts(await fetched(serve, [], files))).toMatchObject({ right: 1, extended: 1 })
  })
})

describe('a large page', () => {
  const large = (length: number): string => `<html><body><p>${'a'.repeat(length)}</p></body></html>`

  it('is read to its end, because an edge adds elements there', async () => {
    const images = `<html><body>${'<img src="/a.png">'.repeat(900)}</body></html>`
    for (const html of [large(300_000), images]) {
      const page = before('</body>', beacon('{"version":"2024.11.0","token":"a","r":1}'))(html)
      const serve: Serve = (request, response) => {
        for (const [name, value] of Object.entries(cloudflare)) response.setHeader(name, value)
        response.setHeader('content-type', 'text/html')
        response.end(request.url === '/' ? page : 'nothing')
      }
      expect(counts(await fetched(serve, [], { 'index.html': html }))).toMatchObject({ extended: 1, changed: 0 })
    }
  })

  it('is not compared if it is too large to find the added elements', async () => {
    const html = large(1_100_000)
    const serve: Serve = (_, response) => response.end(`${html}<script></script>`)
    expect(await fetched(serve, [], { 'index.html': html })).toMatchObject({
      changed: { total: 0 },
      unknown: { total: 1, why: { reason: 'answer-too-large', about: 'index.html' } },
    })
    const same: Serve = (_, response) => response.end(html)
    expect(await fetched(same, [], { 'index.html': html })).toMatchObject({ right: 1 })
  })
})

describe('a page that is rewritten on the way', () => {
  it.each<[string, (html: string) => string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a script before the end of the body', before('</body>', '<script src="/edge.js"></script>'), {}, ['/edge.js']],
    ['a script in its own line', before('</body>', '\n<script src="/edge.js"></script>'), {}, ['/edge.js']],
    ['a script without an address', before('</body>', '<script>edge()</script>'), {}, ['<script>edge()</script>']],
    ['a style in the head', before('</head>', '<style>p{}</style>'), {}, ['<style>p{}</style>']],
    [
      'a script that comes first',
      (html) => html.replace('<head>', '<head><script src="/e.js"></script>'),
      {},
      ['/e.js'],
    ],
    [
      'a frame at the begin of the body',
      (html) => html.replace('<body>', '<body>\n<noscript><iframe src="//t.example/n"></iframe></noscript>'),
      {},
      ['//t.example/n'],
    ],
    ['a comment at its end', (html) => `${html}<!-- served by edge-7 -->`, {}, ['<!-- served by edge-7 -->']],
    [
      'a beacon that people may have written themselves',
      before('</body>', beacon('{"token":"a"}')),
      cloudflare,
      ['https://static.cloudflareinsights.com/beacon.min.js/v1'],
    ],
    [
      'the mark of an edge, without that edge',
      before('</body>', '<script src="/cdn-cgi/zaraz/i.js"></script>'),
      {},
      ['/cdn-cgi/zaraz/i.js'],
    ],
    ['minified HTML of a proxy that says so', (html) => html.replace(/\n\s*/g, ''), { 'x-page-speed': '1.13' }, []],
    [
      'a warning of a transformation',
      (html) => html.toUpperCase(),
      { warning: '214 proxy "Transformation applied"' },
      [],
    ],
    ['minified HTML', (html) => html.replace(/\n\s*/g, ''), {}, []],
  ])('is not compared because of %s', async (_, change, headers, added) => {
    const files = await fetched(edge(change, headers))
    expect(counts(files)).toEqual({ right: 3, changed: 0, extended: 0, rewritten: 1 })
    expect(files.rewritten?.files).toMatchObject([{ path: 'index.html', added }])
    expect(files.foreign).toEqual([])
  })

  it.each<[string, (html: string) => string, Readonly<Record<string, string>>]>([
    ['another text', (html) => html.replace('Write to', 'Call'), {}],
    ['other files', (html) => html.replace('app-4f0c7d1e', 'app-00000000'), {}],
    [
      'another text and a script',
      (html) => before('</body>', '<script src="/e.js"></script>')(html.replace('Write', 'Talk')),
      {},
    ],
    ['less', (html) => html.replace(/ *<script src.*\n/, ''), {}],
    ['a nonce that its policy does not name', (html) => html.replaceAll('<script', '<script nonce="a"'), {}],
    ['a script in the middle', (html) => html.replace('<p>', '<p><script src="/e.js"></script>'), {}],
  ])('is of another build when it has %s', async (_, change, headers) => {
    expect(counts(await fetched(edge(change, headers)))).toEqual({ right: 3, changed: 1, extended: 0, rewritten: 0 })
  })

  it('is of another build when only one page is minified, or another file is wrong too', async () => {
    const files = { ...built, 'about.html': page }
    const one: Serve = (request, response) =>
      request.url === '/about.html' ? response.end(page) : edge((html) => html.replace(/\n\s*/g, ''))(request, response)
    expect(counts(await fetched(one, [], files))).toMatchObject({ changed: 1, rewritten: 0 })
    const other = { ...built, 'assets/old-0a1b2c3d.js': 'newer()' }
    expect(
      counts(
        await fetched(
          edge((html) => html.replace(/\n\s*/g, '')),
          [],
          other,
        ),
      ),
    ).toMatchObject({ changed: 2, rewritten: 0 })
  })

  it('is read in bounded time, whatever it contains', async () => {
    const hostile = [
      '<script>'.repeat(30_000),
      '<!--'.repeat(60_000),
      `<head>${'<meta a="'.repeat(25_000)}</head>`,
      `<body>${'<link>'.repeat(40_000)}</body>`,
      `${'<script src="/cdn-cgi/zaraz/'.repeat(9_000)}`,
      ' nonce="'.repeat(30_000),
      `${'<a class="__cf_email__" '.repeat(10_000)}email-protection`,
    ]
    const begun = process.cpuUsage()
    for (const text of hostile) {
      const serve: Serve = (_, response) =>
        response.writeHead(200, { ...cloudflare, 'content-security-policy': "'nonce-'" }).end(text)
      expect(counts(await fetched(serve, ['something'], { 'index.html': 'built' })).right).toBe(0)
    }
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(10)
  })
})

describe('a canonical address of a host', () => {
  const pages: Readonly<Record<string, string>> = {
    'index.html': '<p>home',
    'about.html': '<p>about',
    'docs/index.html': '<p>docs',
    '404.html': '<p>no',
  }
  const redirecting =
    (moves: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>>): Serve =>
    (request, response) => {
      const url = request.url ?? ''
      const text = texts[url]
      if (moves[url] !== undefined) response.writeHead(308, { location: moves[url] }).end()
      else response.writeHead(text === undefined || text === '<p>no' ? 404 : 200).end(text ?? '<p>no')
    }
  const short = { '/': '<p>home', '/about': '<p>about', '/docs': '<p>docs', '/404': '<p>no' }

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['drops `.html`', { '/about.html': '/about', '/docs/': '/docs', '/404.html': '/404' }, short],
    ['drops `.html` with a whole URL', { '/about.html': 'about', '/docs/': '../docs', '/404.html': '/404' }, short],
    [
      'adds a slash',
      { '/about.html': '/about/', '/404.html': '/404/' },
      { '/': '<p>home', '/about/': '<p>about', '/docs/': '<p>docs', '/404/': '<p>no' },
    ],
    [
      'does both, one after the other',
      { '/about.html': '/about', '/about': '/about/' },
      { '/': '<p>home', '/about/': '<p>about', '/docs/': '<p>docs', '/404.html': '<p>no' },
    ],
    [
      'names the index',
      { '/': '/index.html', '/docs/': '/docs/index.html' },
      { '/index.html': '<p>home', '/about.html': '<p>about', '/docs/index.html': '<p>docs', '/404.html': '<p>no' },
    ],
    [
      'writes names in lower case',
      { '/about.html': '/About' },
      { '/': '<p>home', '/About': '<p>about', '/docs/': '<p>docs' },
    ],
    [
      'has no indexes below the root, and no `.html`',
      {},
      { '/': '<p>home', '/about': '<p>about', '/docs/index.html': '<p>docs' },
    ],
  ])('is followed when the host %s', async (_, moves, texts) => {
    expect(counts(await fetched(redirecting(moves, texts), [], pages))).toMatchObject({ right: 4, changed: 0 })
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['another page', { '/about.html': '/' }],
    ['a query', { '/about.html': '/about?a=1' }],
    ['another origin', { '/about.html': 'http://127.0.0.2/about' }],
    ['itself', { '/about.html': '/about.html' }],
    ['and fro', { '/about.html': '/about', '/about': '/about.html' }],
  ])('is not followed to %s', async (_, moves) => {
    const texts = { '/': '<p>about', '/about': '<p>about', '/docs/': '<p>docs' }
    const files = await fetched(redirecting(moves, texts), [], { 'about.html': '<p>about' })
    expect(files.missing).toMatchObject({ total: 1, files: [{ path: 'about.html', status: 308 }] })
  })

  it('does not hide an older index behind a newer one', async () => {
    const serve = redirecting({}, { '/docs/': '<p>older', '/docs/index.html': '<p>docs' })
    expect(counts(await fetched(serve, [], { 'docs/index.html': '<p>docs' }))).toMatchObject({ right: 0, changed: 1 })
  })
})
