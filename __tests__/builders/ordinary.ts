import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { merged } from './observations.ts'

/** Applications and sites of common kinds that are right: all of them must be proven. */

/** A response; the status is 200 when there is none. */
export interface Response_ {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}
/** Answers a request. */
export type App = (method: string, path: string, request: IncomingMessage) => Response_

const html = { 'content-type': 'text/html' }
const json = { 'content-type': 'application/json' }
/** A page of HTML. */
export const page = (text: string): Response_ => ({ headers: html, body: `<!doctype html><title>Shop</title>${text}` })
const missing = (body: string, headers: Response_['headers'] = html): Response_ => ({ status: 404, headers, body })
const nginx404 = missing('<html><center><h1>404 Not Found</h1></center><hr><center>nginx</center></html>')
const to = (location: string, status = 302, headers = {}): Response_ => ({ status, headers: { location, ...headers } })

/** Answers these paths, and everything else in one way. */
export const app =
  (paths: Readonly<Record<string, Response_ | App>>, otherwise: Response_ | App = nginx404): App =>
  (method, path, request) => {
    const received = paths[`${method} ${path}`] ?? paths[path.replace(/\?.*$/, '')] ?? otherwise
    return typeof received === 'function' ? received(method, path, request) : received
  }

const withFields =
  (headers: Readonly<Record<string, string>>, of: App): App =>
  (...args) => {
    const received = of(...args)
    return { ...received, headers: { ...received.headers, ...headers } }
  }

const right = (request: IncomingMessage): boolean =>
  /right-token-7/.test(`${request.headers.authorization} ${request.headers.cookie} ${request.headers['x-api-key']}`)
const guarded =
  (denied: Response_, given: Response_): App =>
  (_, __, request) =>
    right(request) ? given : denied
const guard = (anonymous: string, header = 'Authorization: "Bearer ${TOKEN}"', status = 200) =>
  `guard: { anonymous: ${anonymous}, authorized: { headers: { ${header} }, status: ${status} } }`
let counter = 0
const fresh = (): string => createHash('sha256').update(String(counter++)).digest('hex').slice(0, 32)

/** A kind of application, its routes (`@` is the origin), and how it answers. */
export const ordinary: readonly (readonly [string, readonly string[], App])[] = [
  [
    'static files of nginx',
    ['GET @/ -> 200', 'GET @/robots.txt -> 200'],
    app({ '/': page('home'), '/robots.txt': { body: 'User-agent: *' } }),
  ],
  [
    'a file server of Caddy',
    ['GET @/ -> 200', 'GET @/sitemap.xml -> 200'],
    app({ '/': page('home'), '/sitemap.xml': { body: '<urlset/>' } }, { status: 404 }),
  ],
  [
    'Apache',
    ['GET @/ -> 200', 'GET @/icons/ -> 403'],
    app(
      { '/': page('home'), '/icons/': { status: 403, headers: html, body: 'Forbidden' } },
      missing('Not Found<hr>Apache/2.4'),
    ),
  ],
  [
    'a front controller of php-fpm',
    ['GET @/ -> 200', 'GET @/index.php -> 200'],
    app(
      { '/': page('home'), '/index.php': page('home') },
      missing('<h1>Not found</h1>', { ...html, 'x-powered-by': 'PHP/8.3' }),
    ),
  ],
  [
    'Laravel',
    ['GET @/up -> 200', 'GET @/login -> 200', 'GET @/dashboard -> 302'],
    app(
      {
        '/up': page('up'),
        '/login': () => page(`<input name="_token" value="${fresh()}">`),
        '/dashboard': () => to('/login', 302, { 'set-cookie': `laravel_session=${fresh()}` }),
      },
      missing('Not Found'),
    ),
  ],
  [
    'WordPress',
    ['GET @/ -> 200', 'GET @/wp-json/ -> 200', 'GET @/wp-admin/ -> 302'],
    app(
      {
        '/': page('blog'),
        '/wp-json/': { headers: json, body: '{"name":"Blog"}' },
        '/wp-admin/': to('/wp-login.php?redirect_to=%2Fwp-admin%2F&reauth=1'),
      },
      missing('<body class="error404">'),
    ),
  ],
  [
    'Rails',
    ['GET @/up -> 200', 'GET @/orders -> 302'],
    app(
      { '/up': page('<body style="background-color: green">'), '/orders': to('/users/sign_in') },
      missing("The page you were looking for doesn't exist"),
    ),
  ],
  [
    'Django',
    ['GET @/health/ -> 200', 'GET @/admin/ -> 302'],
    app({ '/health/': { body: 'OK' }, '/admin/': to('/admin/login/?next=/admin/') }, missing('<h1>Not Found</h1>')),
  ],
  [
    'Express',
    ['GET @/health -> 200'],
    app({ '/health': { headers: json, body: '{"ok":true}' } }, (_, path) => missing(`<pre>Cannot GET ${path}</pre>`)),
  ],
  [
    'NestJS',
    ['GET @/health -> 200'],
    app({ '/health': { headers: json, body: '{"status":"ok"}' } }, (_, path) =>
      missing(JSON.stringify({ path, timestamp: fresh() }), json),
    ),
  ],
  [
    'Next.js',
    ['GET @/ -> 200', 'GET @/api/health -> 200'],
    app(
      {
        '/': () => page(`<script nonce="${fresh()}">self.__next_f</script>home`),
        '/api/health': { headers: json, body: '{}' },
      },
      () => missing(`<script nonce="${fresh()}">self.__next_f</script>404`),
    ),
  ],
  [
    'Nuxt',
    ['GET @/ -> 200'],
    app({ '/': page('<div id="__nuxt">home</div>') }, missing('<div id="__nuxt">Page not found</div>')),
  ],
  [
    'Spring with a login for the rest',
    ['GET @/actuator/health -> 200'],
    app(
      { '/actuator/health': { headers: json, body: '{"status":"UP"}' } },
      { status: 401, headers: { 'www-authenticate': 'Basic realm="Realm"' } },
    ),
  ],
  ['ASP.NET', ['GET @/healthz -> 200'], app({ '/healthz': { body: 'Healthy' } }, { status: 404 })],
  [
    'Go',
    ['GET @/healthz -> 200', 'HEAD @/healthz -> 200'],
    app({ '/healthz': { body: 'ok' } }, missing('404 page not found', {})),
  ],
  [
    'FastAPI',
    ['GET @/docs -> 200', 'GET @/openapi.json -> 200'],
    app(
      { '/docs': page('Swagger UI'), '/openapi.json': { headers: json, body: '{"openapi":"3.1.0"}' } },
      missing('{"detail":"Not Found"}', json),
    ),
  ],
  ['a health route without a body', ['GET @/ping -> 204'], app({ '/ping': { status: 204 } })],
  [
    'a health route of a strict server',
    ['HEAD @/healthz -> 200'],
    app({ '/healthz': { headers: { 'content-length': '2' } } }, { status: 404 }),
  ],
  ['metrics', ['GET @/metrics -> 200'], app({ '/metrics': { body: 'up 1\n' } }, { status: 404 })],
  [
    'an API that requires a login',
    ['POST @/api/orders -> 401', 'GET @/api/orders -> 401'],
    app(
      { '/api/orders': { status: 401, headers: json, body: '{"error":"unauthorized"}' } },
      missing('{"error":"not found"}', json),
    ),
  ],
  [
    'an upgrade to WebSocket',
    ['GET @/ws -> 426'],
    app({ '/ws': { status: 426, headers: { upgrade: 'websocket' }, body: 'Upgrade Required' } }),
  ],
  ['a moved page', ['GET @/old -> 301', 'GET @/new -> 200'], app({ '/old': to('/new', 301), '/new': page('new') })],
  ['a redirect to the language', ['GET @/ -> 302', 'GET @/en -> 200'], app({ '/': to('/en'), '/en': page('hello') })],
  [
    'a slash at the end, followed',
    ['{ request: "GET @/docs", expect: { status: 200 }, follow: same-origin }'],
    app({ '/docs': to('/docs/', 301), '/docs/': page('docs') }),
  ],
  [
    'a fallback to one page with a test of its content',
    ['{ request: "GET @/", expect: { status: 200, body: { contains: app-4f0c7d1e.js } } }', 'GET @/api/health -> 200'],
    app({ '/api/health': { headers: json, body: '{}' } }, (_, path) =>
      path.startsWith('/api/') ? { status: 404 } : page('<script src="/app-4f0c7d1e.js"></script>'),
    ),
  ],
  [
    'a fallback to one page beside an API',
    ['GET @/api/v1/status -> 200'],
    app({ '/api/v1/status': { headers: json, body: '{"ok":1}' } }, page('<div id="root">')),
  ],
  [
    'a build in a header',
    ['{ request: "GET @/", expect: { status: 200 }, build: { header: x-commit } }'],
    withFields({ 'x-commit': merged }, app({ '/': page('home') })),
  ],
  [
    'a build in JSON',
    ['{ request: "GET @/version", expect: { status: 200 }, build: { json: /git/commit } }'],
    app({ '/version': { headers: json, body: JSON.stringify({ git: { commit: merged } }) } }),
  ],
  [
    'a build in a meta tag',
    ['{ request: "GET @/", expect: { status: 200 }, build: { meta: revision } }'],
    app(
      { '/': page(`<meta name="revision" content="${merged}">`) },
      page(`<meta name="revision" content="${merged}">`),
    ),
  ],
  [
    'values of JSON',
    ['{ request: "GET @/health", expect: { status: 200, json: { /status: ok, "$.checks[*].ok": true } } }'],
    app({ '/health': { headers: json, body: '{"status":"ok","checks":[{"ok":true},{"ok":true}]}' } }),
  ],
  [
    'headers',
    [
      '{ request: "GET @/", expect: { status: 200, headers: { x-frame-options: DENY, x-powered-by: { exists: false } } } }',
    ],
    withFields({ 'x-frame-options': 'DENY' }, app({ '/': page('home') })),
  ],
  [
    'workers of pm2 that take turns',
    ['{ request: "GET @/health", expect: { status: 200 }, samples: 4 }'],
    app({ '/health': () => ({ headers: { 'x-instance': String(counter++ % 2) }, body: 'ok' }) }),
  ],
  [
    'a page with a token in each response',
    ['GET @/login -> 200'],
    app({ '/login': () => page(`<input name="csrf" value="${fresh()}">login`) }, () =>
      missing(`<input name="csrf" value="${fresh()}">nothing`),
    ),
  ],
  [
    'Cloudflare in front',
    ['GET @/ -> 200'],
    withFields({ server: 'cloudflare', 'cf-ray': '8a1-FRA', 'cf-cache-status': 'DYNAMIC' }, app({ '/': page('home') })),
  ],
  [
    'CloudFront in front',
    ['GET @/ -> 200'],
    withFields(
      { via: '1.1 a.cloudfront.net (CloudFront)', 'x-cache': 'Miss from cloudfront' },
      app({ '/': page('home') }),
    ),
  ],
  [
    'Fastly with a copy that is younger than the deployment',
    ['GET @/ -> 200'],
    withFields({ 'x-served-by': 'cache-fra1', 'x-cache': 'HIT', age: '5' }, app({ '/': page('home') })),
  ],
  [
    'Vercel',
    ['GET @/ -> 200'],
    app(
      { '/': { ...page('home'), headers: { ...html, server: 'Vercel', 'x-vercel-cache': 'MISS' } } },
      missing('NOT_FOUND', { server: 'Vercel', 'x-vercel-error': 'NOT_FOUND' }),
    ),
  ],
  ['Traefik', ['GET @/ -> 200'], app({ '/': page('home') }, missing('404 page not found', {}))],
  [
    'a rate limit that is not reached',
    ['GET @/api -> 200'],
    withFields({ 'x-ratelimit-remaining': '9', 'retry-after': '0' }, app({ '/api': { body: '{}' } })),
  ],
  [
    'a token',
    [`{ request: "GET @/me", expect: { status: 401 }, ${guard('401')} }`],
    app({ '/me': guarded({ status: 401 }, { headers: json, body: '{"id":7}' }) }),
  ],
  [
    'an invalid token',
    [
      '{ request: "GET @/me", expect: { status: 401 }, guard: { anonymous: 401, invalid: { headers: { Authorization: "Bearer ${WRONG}" }, status: 401|403 }, authorized: { headers: { Authorization: "Bearer ${TOKEN}" }, status: 200 } } }',
    ],
    app({
      '/me': (_, __, request) =>
        right(request) ? { body: '{"id":7}' } : { status: request.headers.authorization === undefined ? 401 : 403 },
    }),
  ],
  [
    'a key',
    [`{ request: "GET @/v1/items", expect: { status: 403 }, ${guard('403', 'X-API-Key: "${TOKEN}"')} }`],
    app({ '/v1/items': guarded({ status: 403 }, { body: '[1]' }) }),
  ],
  [
    'a login of nginx',
    [`{ request: "GET @/", expect: { status: 401 }, ${guard('401')} }`],
    app(
      { '/': guarded({ status: 401, headers: { 'www-authenticate': 'Basic realm="a"' } }, page('home')) },
      guarded({ status: 401 }, nginx404),
    ),
  ],
  [
    'oauth2-proxy',
    [`{ request: "GET @/", expect: { status: 302 }, ${guard('302', 'Cookie: "_oauth2_proxy=${TOKEN}"')} }`],
    app({ '/': guarded(to('/oauth2/start?rd=%2F'), page('home')) }, guarded(to('/oauth2/start?rd=%2F'), nginx404)),
  ],
  [
    'a login at another host',
    [`{ request: "GET @/", expect: { status: 302 }, ${guard('302', 'Cookie: "session=${TOKEN}"')} }`],
    app(
      { '/': guarded(to('https://login.example.com/?rd=a'), page('home')) },
      guarded(to('https://login.example.com/?rd=a'), nginx404),
    ),
  ],
  [
    'GraphQL',
    [
      `{ request: "POST @/graphql", body: { query: "{ me { id } }" }, expect: { status: 200 }, ${guard('{ status: 200, json: { /errors/0/extensions/code: UNAUTHENTICATED } }')} }`,
    ],
    app({
      '/graphql': guarded(
        { headers: json, body: '{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}' },
        { headers: json, body: '{"data":{"me":{"id":7}}}' },
      ),
    }),
  ],
  [
    'an RPC with a text in the body',
    [
      `{ request: "POST @/rpc", body: "a", expect: { status: 200 }, ${guard('{ status: 200, body: { contains: denied } }')} }`,
    ],
    app({ '/rpc': guarded({ body: 'denied' }, { body: 'given' }) }),
  ],
]

/** The files of the site, by path. */
export const build: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html>\n<title>Shop</title>\n<body>\n<script src="/a-4f0c7d1e.js"></script>\n</body>\n',
  'a-4f0c7d1e.js': 'a()',
  'about.html': '<p>about</p>',
  'docs/index.html': '<p>docs</p>',
  '404.html': '<p>nothing here</p>',
  _headers: '/*\n  X-A: b',
  _redirects: '/a /b',
  'vercel.json': '{}',
  CNAME: 'shop.example.com',
  '.nojekyll': '',
}
const typeOf = (path: string): Response_['headers'] => (/\.html$|\/$/.test(path) ? html : {})
const fileAt = (path: string): Response_ | undefined => {
  const name = path.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html')
  const text = /^(?:[_.]|vercel|CNAME)/.test(name) ? undefined : build[name]
  return text === undefined ? undefined : { headers: typeOf(path) ?? {}, body: text }
}
const plain404: Response_ = { status: 404, headers: html, body: build['404.html'] ?? '' }
const hosted: App = (_, path) => fileAt(path) ?? plain404
const shortened =
  (slash: string): App =>
  (_, path) => {
    if (path.endsWith('.html')) return to(path.replace(/\.html$/, slash), 308)
    return fileAt(path) ?? fileAt(`${path.replace(/\/$/, '')}.html`) ?? plain404
  }
const changed =
  (change: (text: string) => string, headers: Readonly<Record<string, string>>): App =>
  (...args) => {
    const received = withFields(headers, hosted)(...args)
    return received.headers?.['content-type'] === 'text/html'
      ? { ...received, body: change(received.body ?? '') }
      : received
  }

/** A kind of host, and how it answers. */
export const sites: readonly (readonly [string, App])[] = [
  ['a host that serves names as they are', hosted],
  ['Cloudflare Pages, which drops `.html`', shortened('')],
  ['a host that writes a slash instead of `.html`', shortened('/')],
  [
    'a host that drops the slash of folders',
    (method, path, request) =>
      path === '/docs/'
        ? to('/docs', 301)
        : path === '/docs'
          ? (fileAt('/docs/') ?? plain404)
          : hosted(method, path, request),
  ],
  [
    'a host without indexes below the root',
    (method, path, request) =>
      path === '/docs/' ? { status: 403, body: 'AccessDenied' } : hosted(method, path, request),
  ],
  [
    'a host whose page for unknown paths is 404 everywhere',
    (method, path, request) => (path === '/404.html' ? plain404 : hosted(method, path, request)),
  ],
  ['a host that answers unknown paths with its first page', (_, path) => fileAt(path) ?? fileAt('/') ?? plain404],
  [
    'a beacon of Cloudflare',
    changed(
      (text) =>
        text.replace(
          '</body>',
          '<script defer src="https://static.cloudflareinsights.com/beacon.min.js/a" data-cf-beacon=\'{"version":"2024.11.0","token":"a","r":1}\'></script>\n</body>',
        ),
      { server: 'cloudflare', 'cf-ray': '1-FRA' },
    ),
  ],
  [
    'nonces of the edge',
    changed((text) => text.replace('<script', '<script nonce="R4nd0m"'), {
      'content-security-policy': "script-src 'nonce-R4nd0m'",
    }),
  ],
]
