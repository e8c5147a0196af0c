import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdapters, machineTime } from '../../src/app.ts'
import { inputNames, readRequest } from '../../src/inputs/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import { readManifest } from '../../src/origin/manifest.ts'
import { buildReport } from '../../src/reporters/rows/index.ts'
import { kinds } from '../../src/targets/registry.ts'
import { verify } from '../../src/verify.ts'
import { before, container, contents, fresh, merged, resultOf, view } from '../builders/observations.ts'
import { type App, type Listening, startApp, startHaproxy, startNginx } from './rig/edge.ts'
import { liveOrSkip } from './rig/live.ts'
import { freePort } from './rig/started.ts'

/** The proxies: nginx and haproxy from Debian, in front of small servers of two generations. */

const index = '<!doctype html><div id="app"></div><script type="module" src="/assets/app-2.js"></script>\n'
const site = { 'site/index.html': index, 'site/assets/app-2.js': 'console.log("workflow")\n' }
const sum = (text: string): string => createHash('sha256').update(text).digest('hex')
const manifest = JSON.stringify({
  schema: 1,
  name: 'runtime-drift-manifest',
  commit: merged,
  files: Object.fromEntries(
    Object.entries(site).map(([path, text]) => [path.slice(5), { sha256: sum(text), size: text.length }]),
  ),
})

interface Behind {
  /** For how many seconds the instances run. */
  readonly runs?: number
  /** Whether the files in them are those of the build. */
  readonly held?: boolean
  readonly inputs?: Readonly<Record<string, string>>
}

/** Asks as the action does; only the host behind is described, and not looked at. */
async function ask(config: string, { runs = 3_600, held = false, inputs = {} }: Behind = {}): Promise<Outcome> {
  const workspace = await mkdtemp(join(tmpdir(), 'drift-edge-'))
  try {
    await mkdir(join(workspace, '.github'))
    await writeFile(join(workspace, 'build.json'), manifest)
    await writeFile(join(workspace, '.github/runtime-drift.yml'), `targets: { prod: "docker://" }\n${config}`)
    const given = { commit: merged, wait: '0s', stable: '1', timeout: '2s', ...inputs }
    const request = await readRequest(
      {
        front: 'action',
        inputs: new Map(
          inputNames.flatMap((name) => [
            [name, Object.entries(given).find(([key]) => key === name)?.[1] ?? ''] as const,
          ]),
        ),
        environment: {},
        workspace,
        event: { name: 'push', payload: { after: merged, deleted: false } },
      },
      kinds,
      () => {},
      readManifest,
    )
    if (!request.ok) throw new Error(JSON.stringify(request.problems))
    const adapters = createAdapters(request.value, { workspace, name: undefined, apiUrl: undefined, path: '' })
    const instance = container(
      'api',
      fresh,
      held ? { contents: contents().map((one) => ({ ...one, artifact: '/srv' })) } : {},
    )
    const clock = Date.parse(instance.startedAt) / 1000 + runs
    const targets = request.value.targets.map((target) => ({
      ...target,
      observe: async () => seen({ ...view(instance), clock }),
    }))
    const knows = { observe: async () => seen({ where: 'event' as const, exists: true }) }
    return await verify(
      request.value.plan,
      { ...adapters, targets, origin: knows },
      machineTime,
      () => {},
      new AbortController().signal,
    )
  } finally {
    await rm(workspace, { recursive: true })
  }
}

const routes = (...lines: readonly string[]): string =>
  `services: { api: }\nroutes:\n${lines.map((line) => `  - ${line}\n`).join('')}`
const { stringify } = JSON
const received = (outcome: Outcome): string => stringify(buildReport(outcome))

liveOrSkip('nginx', 'haproxy')('the edge', () => {
  const open: Listening[] = []
  const opened = async <T extends Listening>(opening: Promise<T>): Promise<T> => {
    const one = await opening
    open.push(one)
    return one
  }
  let app: App
  let old: App
  let nginx: Awaited<ReturnType<typeof startNginx>>
  let unusedPort: number

  beforeAll(async () => {
    unusedPort = await freePort()
    app = await opened(startApp(merged))
    old = await opened(startApp(before))
    nginx = await opened(
      startNginx(
        (port, folder) => `
proxy_cache_path ${folder}/cache keys_zone=edge:1m;
limit_req_zone $binary_remote_addr zone=one:1m rate=1r/m;
server {
  listen 127.0.0.1:${port};
  root ${folder}/site;
  location = /healthz { proxy_pass ${app.origin}; proxy_pass_header Server; }
  location /api/ { proxy_pass ${app.origin}; }
  location /slow { proxy_pass ${app.origin}; proxy_read_timeout 1s; }
  location /down { proxy_pass http://127.0.0.1:${unusedPort}; }
  location /limited { limit_req zone=one; limit_req_status 429; add_header Retry-After 7 always; proxy_pass ${app.origin}/healthz; }
  location /cached/ { proxy_pass ${app.origin}/; proxy_cache edge; proxy_cache_valid any 10m; add_header X-Cache $upstream_cache_status always; }
  location /assets/ { proxy_cache off; }
  location = /private { auth_basic office; auth_basic_user_file ${folder}/users; }
  location = /account { proxy_pass ${app.origin}; proxy_redirect off; }
  location = /strict { return 404; }
}`,
        { ...site, users: 'somebody:x\n' },
      ),
    )
  })
  afterAll(async () => {
    for (const one of open.splice(0).reverse()) await one.stop()
  })

  it('is proven when every route answers as declared, with a baseline request to an unknown path', async () => {
    const outcome = await ask(routes(`GET ${nginx.origin}/healthz -> 200`, `GET ${nginx.origin}/api/workflows -> 401`))
    expect(resultOf(outcome.verdict)).toMatchObject({ kind: 'proven', findings: [] })
    expect(outcome.observations.baselines).toMatchObject([{ evidence: { value: { status: 404 } } }])
  })

  it.each<[string, string, string, object]>([
    [
      'a proxy that does not route the path',
      '/workflows',
      '200',
      { code: 'not-routed', status: 404, by: { others: 'backoffice' } },
    ],
    ['an application that does not know it', '/api/other', '200', { code: 'not-routed', status: 404 }],
    ['a method that has no handler', '/api/import', '200', { code: 'method-missing', allow: ['POST', 'OPTIONS'] }],
    ['an upstream that is down', '/down', '200', { code: 'upstream-down', status: 502 }],
    ['an upstream that is too slow', '/slow', '200', { code: 'upstream-down', status: 504 }],
    [
      'a password that strangers do not have',
      '/private',
      '200',
      { code: 'turned-away', status: 401, challenge: 'Basic realm="office"' },
    ],
    ['a login', '/account', '200', { code: 'login-wall', location: '/login?next=/account' }],
  ])('reports %s', async (_, path, status, cause) => {
    const outcome = await ask(routes(`GET ${nginx.origin}/healthz -> 200`, `GET ${nginx.origin}${path} -> ${status}`))
    expect(outcome.verdict).toMatchObject({
      kind: 'drifted',
      broken: 'route',
      causes: [{ requests: [`GET ${path}`], of: 2, ...cause }],
    })
  })

  it('distinguishes failing code from a failing proxy in front of it', async () => {
    const outcome = await ask(routes(`GET ${app.origin}/fails -> 200`, `GET ${app.origin}/moved -> 200`))
    expect(outcome.verdict.causes).toMatchObject([
      { code: 'code-fails', status: 500 },
      { code: 'moved', to: 'path' },
    ])
    expect(received(outcome)).toContain('docker logs --tail 50 pack_api_1')
  })

  it('reports that nothing listens, and that a name does not resolve', async () => {
    const outcome = await ask(
      routes(`GET http://127.0.0.1:${unusedPort}/ -> 200`, 'GET http://localhost.invalid/ -> 200'),
      {
        inputs: { 'allow-unsafe-http': 'true' },
      },
    )
    expect(outcome.verdict.causes).toMatchObject([
      { code: 'origin-silent', reason: 'connection-refused' },
      { code: 'origin-silent', reason: 'name-not-resolved' },
    ])
  })

  it('reports that every path is unknown: another site, or another base path', async () => {
    const outcome = await ask(routes(`GET ${old.origin}/app/healthz -> 200`, `GET ${old.origin}/app/api -> 401`))
    expect(outcome.verdict.causes).toMatchObject([{ code: 'nothing-routed', of: 2 }])
  })

  it('blames the edge when the application behind it answers as declared', async () => {
    const strict = `{ request: GET ${nginx.origin}/strict, expect: { status: 404 }, via: "127.0.0.1:${app.port}" }`
    const outcome = await ask(
      routes(
        `GET ${nginx.origin}/moved -> 301`,
        `{ request: GET ${nginx.origin}/moved, expect: { status: 301 }, via: "127.0.0.1:${app.port}" }`,
        strict,
      ),
    )
    expect(outcome.verdict.causes).toMatchObject([{ code: 'edge-alone', via: `127.0.0.1:${app.port}`, status: 404 }])
  })

  it('distinguishes a rate limit from missing code, and waits as long as it demands', async () => {
    const limited = routes(`GET ${nginx.origin}/limited -> 200`)
    await fetch(`${nginx.origin}/limited`)
    const outcome = await ask(limited, { inputs: { wait: '5s', interval: '1s' } })
    expect(outcome).toMatchObject({
      checks: 1,
      ended: 'retry-after',
      verdict: { kind: 'unproven', causes: [{ code: 'throttled', status: 429, after: 7 }] },
    })
  })

  it('reports a cache that keeps an old 404 while the code answers', async () => {
    await fetch(`${nginx.origin}/cached/late`)
    const outcome = await ask(routes(`GET ${nginx.origin}/cached/late -> 200`))
    expect(outcome.verdict.causes).toMatchObject([{ code: 'edge-stale', cache: { by: 'x-cache', received: 'HIT' } }])
  })

  describe('with a single-page application behind it', () => {
    let spa: Listening
    beforeAll(async () => {
      spa = await opened(
        startNginx(
          (port, folder) =>
            `server { listen 127.0.0.1:${port}; root ${folder}/site; location / { try_files $uri /index.html; } }`,
          site,
        ),
      )
    })

    it('is not proven by the page that answers in place of the health check', async () => {
      const outcome = await ask(routes(`GET ${spa.origin}/healthz -> 200`, `GET ${spa.origin}/ -> 200`))
      expect(resultOf(outcome.verdict)).toMatchObject({
        kind: 'unproven',
        findings: ['route/catch-all'],
        causes: ['catch-all'],
      })
      expect(outcome.verdict.causes).toMatchObject([{ requests: ['GET /healthz'], of: 2 }])
    })

    it('is proven by the page itself, and by a file of it', async () => {
      const { verdict } = await ask(routes(`GET ${spa.origin}/ -> 200`, `GET ${spa.origin}/assets/app-2.js -> 200`))
      expect(verdict.kind).toBe('proven')
    })

    it('is proven by a page that is named by what is in it', async () => {
      const dashboard = `{ request: GET ${spa.origin}/dashboard, expect: { status: 200, body: { contains: "app-2.js" } } }`
      expect((await ask(routes(dashboard))).verdict.kind).toBe('proven')
    })
  })

  it('doubts a guard that refuses every request on every path only in strict mode', async () => {
    const gate = await opened(
      startNginx(
        (port, folder) =>
          `server { listen 127.0.0.1:${port}; auth_basic office; auth_basic_user_file ${folder}/users; }`,
        { users: 'x:y\n' },
      ),
    )
    const config = routes(`GET ${gate.origin}/api/workflows -> 401`)
    const plain = await ask(config)
    expect(plain.verdict.kind).toBe('proven')
    expect(received(plain)).toContain('anonymous requests to every path are rejected')
    expect((await ask(`${config}baseline: strict\n`)).verdict).toMatchObject({
      kind: 'unproven',
      causes: [{ code: 'all-turned-away' }],
    })
  })

  describe('that answers every path itself', () => {
    const answering = (directives: string): Promise<Listening> =>
      opened(startNginx((port) => `server { listen 127.0.0.1:${port}; ${directives} }`))
    const causes = async (config: string): Promise<readonly string[]> => {
      const { verdict } = await ask(config)
      return [verdict.kind, ...verdict.causes.map(({ code }) => code)]
    }

    it.each<[string, string, string]>([
      ['HEAD', 'return 200;', 'HEAD ORIGIN/healthz -> 200'],
      ['POST', 'return 200;', 'POST ORIGIN/api/orders -> 2xx'],
      ['DELETE', 'return 204;', 'DELETE ORIGIN/api/orders/1 -> 204'],
      ['OPTIONS', 'return 204;', 'OPTIONS ORIGIN/api/orders -> 204'],
      ['a page of maintenance', 'return 503 "back soon";', 'GET ORIGIN/api/orders -> 503'],
      ['a page that repeats the path', 'return 200 "<p>Welcome to $uri</p>";', 'GET ORIGIN/orders -> 200'],
      ['a page that is new each time', 'return 200 "<p data-id=\\"$request_id\\">";', 'GET ORIGIN/orders -> 200'],
      ['a redirect to another host', 'return 301 https://www.example.com$request_uri;', 'GET ORIGIN/orders -> 301'],
      [
        'a page behind redirects',
        'location = /start { return 200 "start"; } location / { return 302 /start; }',
        '{ request: GET ORIGIN/orders, expect: { status: 200 }, follow: same-origin }',
      ],
    ])('is not proven by the response of the edge: %s', async (_, directives, line) => {
      const edge = await answering(directives)
      expect(await causes(routes(line.replace('ORIGIN', edge.origin)))).toEqual(['unproven', 'catch-all'])
    })

    it.each(['pages', 'strict'])(
      'is not proven by a login that every request is redirected to, whatever is declared (%s)',
      async (mode) => {
        const edge = await answering('return 302 /login?next=$request_uri;')
        const lines = routes(`GET ${edge.origin}/ -> 302|401`, `GET ${edge.origin}/api/workflows -> 302|401`)
        const outcome = await ask(`${lines}baseline: ${mode}\n`)
        expect(outcome.verdict).toMatchObject({ kind: 'unproven', causes: [{ code: 'all-turned-away', of: 2 }] })
        expect(received(outcome)).toContain('send a credential with the route')
      },
    )

    it('is proven by a login of the application that knows its paths', async () => {
      const lines = routes(`GET ${nginx.origin}/account -> 302`, `POST ${app.origin}/api/import -> 200`)
      expect((await ask(lines)).verdict.kind).toBe('proven')
    })

    it('is not proven by a bot check, in the routes as in the guards', async () => {
      const edge = await answering('add_header cf-mitigated challenge always; return 403 "$request_id";')
      const path = `GET ${edge.origin}/api/workflows`
      const guard = `{ anonymous: 403, invalid: { status: 403, headers: { Authorization: Bearer no } } }`
      const outcome = await ask(routes(`{ request: ${path}, expect: { status: 403 }, guard: ${guard} }`))
      expect(resultOf(outcome.verdict)).toMatchObject({ kind: 'unproven', broken: 'route', causes: ['edge-answered'] })
      expect(outcome.verdict.chain.find(({ link }) => link === 'auth')).toMatchObject({
        state: 'unknown',
        findings: [{ code: 'auth/edge-answered' }, { code: 'auth/edge-answered' }],
      })
      expect(received(outcome)).not.toContain('-> 403')
    })

    it('is not proven by the samples that a page answered, however few', async () => {
      const page = await answering('return 200;')
      const balancer = await opened(
        startHaproxy(
          (port) => `listen public
 bind 127.0.0.1:${port}
 balance roundrobin
 server one 127.0.0.1:${app.port}
 server two ${page.origin.slice(7)}
 server three 127.0.0.1:${app.port}
`,
        ),
      )
      const line = (origin: string) => `{ request: GET ${origin}/healthz, expect: { status: 200 }, samples: 8 }`
      expect(await causes(routes(line(balancer.origin)))).toEqual(['unproven', 'catch-all'])
      expect(await causes(routes(line(app.origin)))).toEqual(['proven'])
    })
  })

  describe('that balances two generations', () => {
    let balancer: Listening
    const sampled = (samples: number): string =>
      routes(
        `{ request: GET ${balancer.origin}/healthz, expect: { status: 200 }, samples: ${samples}, build: { header: x-commit } }`,
      )
    beforeAll(async () => {
      balancer = await opened(
        startHaproxy(
          (port) => `listen public
 bind 127.0.0.1:${port}
 balance roundrobin
 server one 127.0.0.1:${app.port}
 server two 127.0.0.1:${app.port}
 server three 127.0.0.1:${app.port}
 server four 127.0.0.1:${old.port}
`,
        ),
      )
    })

    it('reports how many answers came from each generation', async () => {
      const outcome = await ask(sampled(12))
      expect(resultOf(outcome.verdict)).toMatchObject({
        kind: 'drifted',
        findings: ['route/mixed-builds'],
        causes: ['mixed-copies'],
      })
      const [cause] = outcome.verdict.causes
      if (cause?.code !== 'mixed-copies') throw new Error('expected mixed copies')
      expect(cause).toMatchObject({ samples: 12, copies: [{ build: before }] })
      // The balancer takes turns, and the baseline request takes one.
      expect([2, 3, 4]).toContain(cause.copies[0]?.count)
    })

    it('is proven once all responses are of the commit, and reports the confidence', async () => {
      old.commit = merged
      const outcome = await ask(sampled(40))
      old.commit = before
      expect(outcome.verdict.kind).toBe('proven')
      expect(received(outcome)).toContain('with 95 % confidence fewer than 7.3 % differ')
    })

    it('distinguishes an edge that answers for all from instances that are right', async () => {
      const other = `{ request: GET ${old.origin}/healthz, expect: { status: 200 }, build: { header: x-commit } }`
      expect((await ask(routes(other))).verdict.causes).toMatchObject([{ code: 'other-copy', received: before }])
    })
  })

  describe('that keeps answers', () => {
    let edge: Listening
    beforeAll(async () => {
      edge = await opened(
        startHaproxy(
          (port) => `cache edge
 total-max-size 4
 max-age 600
frontend public
 bind 127.0.0.1:${port}
 http-request del-header cache-control
 http-request cache-use edge
 http-response set-header Cache-Control max-age=600
 http-response cache-store edge
 default_backend app
backend app
 server one 127.0.0.1:${app.port}
`,
        ),
      )
      await fetch(`${edge.origin}/healthz`)
      await new Promise((next) => setTimeout(next, 2_500))
    })

    it('is not proven by a response that is older than the running instances', async () => {
      const outcome = await ask(routes(`GET ${edge.origin}/healthz -> 200`), { runs: 0, inputs: { timeout: '500ms' } })
      expect(outcome.verdict).toMatchObject({
        kind: 'unproven',
        causes: [{ code: 'edge-old', cache: { by: 'age' }, ran: 0 }],
      })
    })

    it('is proven by a response that is newer than the running instances', async () => {
      const outcome = await ask(routes(`GET ${edge.origin}/healthz -> 200`), { runs: 60 })
      expect(outcome.verdict.kind).toBe('proven')
    })
  })

  describe('that serves a build', () => {
    const serves = (at: string): string =>
      `services:\n  api: { artifact: /srv, manifest: build.json, serves: "${at}" }\n`
    let cdn: Awaited<ReturnType<typeof startNginx>>
    let edge: Listening
    beforeAll(async () => {
      cdn = await opened(
        startNginx((port, folder) => `server { listen 127.0.0.1:${port}; root ${folder}/site; }`, site),
      )
      edge = await opened(
        startNginx(
          (port, folder) => `proxy_cache_path ${folder}/cache keys_zone=edge:1m;
server { listen 127.0.0.1:${port}; location / { proxy_pass ${cdn.origin}; proxy_cache edge; proxy_cache_valid any 10m; add_header X-Cache $upstream_cache_status always; } }`,
        ),
      )
    })

    it('is proven when every file has the bytes that were built', async () => {
      const outcome = await ask(serves(cdn.origin))
      expect(resultOf(outcome.verdict)).toMatchObject({ kind: 'proven', findings: [] })
    })

    it('is stale when the old page is public, and names the files that it requests', async () => {
      await cdn.write('site/index.html', index.replace('app-2', 'app-1'))
      const outcome = await ask(serves(cdn.origin))
      expect(outcome.verdict).toMatchObject({
        kind: 'drifted',
        broken: 'route',
        causes: [{ code: 'stale-public', paths: ['index.html'], total: 1, of: 2, foreign: ['assets/app-1.js'] }],
      })
    })

    it('reports a stale cache in between when the edge keeps the old page', async () => {
      await fetch(`${edge.origin}/`)
      await cdn.write('site/index.html', index)
      const [public_, behind] = [await ask(serves(edge.origin)), await ask(serves(cdn.origin))]
      expect(public_.verdict.causes).toMatchObject([
        { code: 'stale-between', cache: { received: 'HIT' }, foreign: ['assets/app-1.js'] },
      ])
      expect(behind.verdict.kind).toBe('proven')
    })

    it('reports a stale cache in between when the instances hold the right files, whatever the edge claims', async () => {
      await cdn.write('site/index.html', 'of somebody else')
      const outcome = await ask(serves(cdn.origin), { held: true })
      expect(outcome.verdict.causes).toMatchObject([{ code: 'stale-between', behind: 'right' }])
      await cdn.write('site/index.html', index)
    })

    it('reports a file that is not public', async () => {
      const half = await opened(
        startNginx(
          (port, folder) =>
            `server { listen 127.0.0.1:${port}; root ${folder}/site; location / { try_files $uri /index.html; } }`,
          {
            'site/index.html': index,
          },
        ),
      )
      const outcome = await ask(serves(half.origin))
      expect(outcome.verdict.causes).toMatchObject([{ code: 'not-public', paths: ['assets/app-2.js'], page: true }])
    })
  })
})
