import { createHash } from 'node:crypto'
import { impliedStatus } from '../../src/inputs/guards.ts'
import { readStatus } from '../../src/inputs/route.ts'
import { type Asking, ask, mistakesOf, planOf } from '../builders/inputs.ts'

const sum = (text: string): string => createHash('sha256').update(text).digest('hex')
const manifest = `${sum('a')}  workflow/index.mjs\n${sum('b')}  index.js\n`

const head = `targets: { prod: ssh://deploy@prod.example.com }
services:
  api: { artifact: /app/dist, manifest: dist/SHA256SUMS }
  web: {}
base-url: https://backoffice.example.com
`
const url = 'https://backoffice.example.com/api/workflows'

/** A file whose features start in line 6. */
const asking = (features: string, more: Partial<Asking> = {}): Asking => ({
  file: `${head}${features}`,
  files: { 'dist/SHA256SUMS': manifest },
  environment: { TOKEN: 'let-me-in-please' },
  ...more,
})

const workflow = `features:
  workflow:
    source: apps/api/src/workflow/**
    artifact: { service: api, path: index.js }
    route: GET /api/workflows
    guard:
      anonymous: 401
      invalid: { headers: { Authorization: Bearer wrong }, status: 401 }
      authorized: { headers: { Authorization: "Bearer \${TOKEN}" }, status: 200 }
`

describe('a file of a feature, without a manifest', () => {
  it('is a name that must exist in the running container, without a claim about the build', async () => {
    const paths = ['/app/dist/workflow/index.js', '/app/dist/./index.js']
    const artifacts = paths.map((path) => `{ service: web, path: ${path} }`).join(', ')
    const { services, features } = await planOf(asking(`features: { w: { artifact: [${artifacts}] } }\n`))
    expect(features?.[0]?.artifacts).toMatchObject([
      { path: paths[0], listed: true, unlisted: true, files: ['workflow/index.js'] },
      { path: paths[1], listed: true, unlisted: true, files: ['index.js'] },
    ])
    expect(services.find(({ name }) => name === 'web')?.files).toMatchObject({
      ...{ artifact: '/app/dist', named: 'feature', count: 2, commit: undefined },
    })
  })
})

describe('a feature', () => {
  it('adds a claim to each link, with its config line', async () => {
    const { routes, guards, features } = await planOf(asking(workflow))
    const place = (line: number, column: number) => ({
      kind: 'file',
      path: '.github/runtime-drift.yml',
      line,
      column,
    })
    expect(features).toEqual([
      {
        name: 'workflow',
        source: [{ glob: 'apps/api/src/workflow/**', place: place(8, 13) }],
        artifacts: [{ service: 'api', path: 'index.js', listed: true, near: [], place: place(9, 37) }],
        routes: ['GET https://backoffice.example.com/api/workflows'],
        guards: ['GET https://backoffice.example.com/api/workflows'],
        place: place(7, 3),
      },
    ])
    expect(routes).toEqual([
      {
        id: 'GET https://backoffice.example.com/api/workflows',
        method: 'GET',
        url,
        expect: { codes: [401, 403], classes: [2], text: '2xx|401|403' },
        place: place(10, 12),
      },
    ])
    const received = (status: number) => ({ codes: [status], classes: [], text: String(status) })
    expect(guards).toEqual([
      {
        id: 'GET https://backoffice.example.com/api/workflows',
        method: 'GET',
        url,
        route: 'GET https://backoffice.example.com/api/workflows',
        callers: [
          { name: 'anonymous', admitted: false, headers: [], expect: received(401), place: place(12, 7) },
          { name: 'invalid', admitted: false, headers: ['authorization'], expect: received(401), place: place(13, 7) },
          {
            name: 'authorized',
            admitted: true,
            headers: ['authorization'],
            expect: received(200),
            place: place(14, 7),
          },
        ],
        place: place(11, 5),
      },
    ])
  })

  it('keeps credentials out of the plan, and masks those that are secrets', async () => {
    const { read, masked } = await ask(asking(workflow))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const { plan, credentials } = read.value
    expect(credentials).toEqual([
      {
        guard: 'GET https://backoffice.example.com/api/workflows',
        caller: 'invalid',
        headers: [['authorization', 'Bearer wrong']],
      },
      {
        guard: 'GET https://backoffice.example.com/api/workflows',
        caller: 'authorized',
        headers: [['authorization', 'Bearer let-me-in-please']],
      },
    ])
    expect(masked).toContain('let-me-in-please')
    expect(JSON.stringify(plan)).not.toMatch(/let-me-in|Bearer/)
  })

  it('accepts two callers with the same credential and the same expected status', async () => {
    const { guards } = await planOf(
      asking(`features:
  workflow:
    route: GET /api/workflows
    guard:
      anonymous: 401
      invalid: { headers: { Authorization: Bearer wrong }, status: 401 }
      expired: { headers: { Authorization: Bearer wrong }, status: 403 }
`),
    )
    expect(guards?.[0]?.callers.map(({ admitted }) => admitted)).toEqual([false, false, false])
  })

  it('replaces variables only in header values, whatever the name of a caller', async () => {
    const file =
      'features: { w: { route: GET /x, guard: { anonymous: 401, headers: { status: "${TOKEN}", headers: { A: b } } } } }\n'
    expect(await mistakesOf(asking(file))).toEqual(['template-misplaced @ 6:77'])
  })

  it('may have several files, builds and routes', async () => {
    const { routes, features } = await planOf(
      asking(`features:
  workflow:
    source: [./apps/api/**, "*.sql"]
    artifact: [{ service: api, path: index.js }, { service: api, path: ./workflow/index.mjs }]
    route:
      - GET /api/workflows -> 200
      - { request: POST /api/workflows, headers: { Accept: text/html }, expect: { status: 201 } }
`),
    )
    expect(features?.[0]).toMatchObject({
      source: [{ glob: 'apps/api/**' }, { glob: '*.sql' }],
      artifacts: [{ path: 'index.js' }, { path: 'workflow/index.mjs', listed: true }],
      routes: routes.map(({ id }) => id),
      guards: [],
    })
    expect(routes.map(({ method }) => method)).toEqual(['GET', 'POST'])
  })

  it('records whether the manifest lists its file, and similar names', async () => {
    const { features } = await planOf(
      asking('features: { workflow: { artifact: { service: api, path: workflow/index.js } } }\n'),
    )
    expect(features?.[0]?.artifacts).toMatchObject([{ listed: false, near: ['workflow/index.mjs'] }])
  })

  it('may use a glob, which must match at least one file', async () => {
    const built = ['assets/workflow-8f3a.js', 'assets/workflow-8f3a.css', 'assets/index.js', 'pages/[id].js']
    const files = { 'dist/SHA256SUMS': built.map((path) => `${sum(path)}  ${path}\n`).join('') }
    const artifactOf = async (path: string) =>
      (await planOf(asking(`features: { w: { artifact: { service: api, path: "${path}" } } }\n`, { files })))
        .features?.[0]?.artifacts[0]
    expect(await artifactOf('assets/workflow-*')).toMatchObject({
      path: 'assets/workflow-*',
      listed: true,
      files: ['assets/workflow-8f3a.css', 'assets/workflow-8f3a.js'],
    })
    expect(await artifactOf('assets/other-*')).toMatchObject({ listed: false })
    const exact = await artifactOf('pages/[id].js')
    expect(exact).toMatchObject({ listed: true })
    expect(exact).not.toHaveProperty('files')
  })

  it('accepts at most a hundred files of one glob', async () => {
    const many = Array.from({ length: 101 }, (_, at) => `${sum(`${at}`)}  a/${at}.js\n`).join('')
    const file = 'features: { w: { artifact: { service: api, path: "a/*" } } }\n'
    expect(await mistakesOf(asking(file, { files: { 'dist/SHA256SUMS': many } }))).toEqual(['too-many @ 6:50'])
  })

  it('shares a declared route, which then accepts every status that proves the route', async () => {
    const { routes, features } = await planOf(
      asking(`routes: [GET /healthz -> 200, GET /api/workflows -> 401]\n${workflow}`),
    )
    expect(routes.map(({ expect: { text } }) => text)).toEqual(['200', '2xx|401|403'])
    expect(features?.[0]?.routes).toEqual(['GET https://backoffice.example.com/api/workflows'])
  })

  it('does not change a route whose status differs from the guard', async () => {
    expect(await mistakesOf(asking(`routes: [GET /api/workflows -> 200]\n${workflow}`))).toEqual([
      'declared-twice @ 11:12',
    ])
  })

  it.each([
    ['features: { workflow: {} }', ['feature-empty @ 6:13']],
    ['features: { "": { source: a } }', ['name-malformed @ 6:13']],
    ['features: { w: { source: [] } }', ['list-empty @ 6:26']],
    ['features: { w: { sorce: a } }', ['unknown-key @ 6:18', 'feature-empty @ 6:13']],
    ['features: { w: { source: /a } }', ['glob-malformed @ 6:26']],
    [
      'features: { w: { source: [a, ../b, "!c", ""] } }',
      ['glob-malformed @ 6:30', 'glob-malformed @ 6:36', 'glob-malformed @ 6:42'],
    ],
    ['features: { w: { source: "${A}" } }', ['template-misplaced @ 6:26']],
    ['features: { w: { artifact: { service: api, path: /x } } }', ['feature-path-malformed @ 6:50']],
    ['features: { w: { artifact: { service: api, path: a/ } } }', ['feature-path-malformed @ 6:50']],
    ['features: { w: { artifact: { service: apo, path: a } } }', ['service-unknown @ 6:39']],
    ['features: { w: { artifact: { service: web, path: a } } }', ['feature-without-manifest @ 6:39']],
    ['features: { w: { artifact: { service: web, path: "/app/*.js" } } }', ['feature-without-manifest @ 6:39']],
    ['features: { w: { artifact: { service: web, path: /a.js } } }', ['feature-without-manifest @ 6:39']],
    [
      'features: { w: { artifact: [{ service: web, path: /app/a.js }, { service: web, path: b.js }] } }',
      ['feature-without-manifest @ 6:75'],
    ],
    ['features: { w: { artifact: { service: web, path: /app/../b.js } } }', ['feature-path-malformed @ 6:50']],
    ['features: { w: { artifact: { service: api } } }', ['missing @ 6:28']],
    ['features: { w: { route: GET /x } }', ['route-malformed @ 6:25']],
    ['features: { w: { route: GET /x -> 999 } }', ['status-out-of-range @ 6:25']],
    ['features: { w: { source: a, guard: { anonymous: 401 } } }', ['missing @ 6:29']],
    ['features: { w: { route: GET /x, guard: { invalid: { headers: { A: b }, status: 401 } } } }', ['missing @ 6:33']],
    ['features: { w: { route: GET /x, guard: { anonymous: 200 } } }', ['guard-allows @ 6:42']],
    ['features: { w: { route: GET /x, guard: { anonymous: 404 } } }', ['guard-hides-route @ 6:25']],
    [
      'features: { w: { route: GET /x, guard: { anonymous: { status: 401, headers: { A: b } } } } }',
      ['guard-anonymous-headers @ 6:68'],
    ],
    [
      'features: { w: { route: GET /x, guard: { anonymous: 401, authorized: 200 } } }',
      ['guard-headers-missing @ 6:58'],
    ],
    [
      'features: { w: { route: GET /x, guard: { anonymous: 401, authorized: { headers: { A: b }, status: 4xx } } } }',
      ['guard-denies @ 6:58'],
    ],
    [
      'features: { w: { route: GET /x, guard: { anonymous: 401, invalid: { headers: { A: b }, status: 403 }, authorized: { headers: { a: b }, status: 200 } } } }',
      ['guard-callers-same @ 6:103'],
    ],
    [
      'features: { w: { route: GET /x, guard: { anonymous: 401, authorized: { headers: { A: "${NOPE}", Host: x }, status: 20 } } } }',
      ['status-malformed @ 6:116', 'template-unset @ 6:83', 'header-reserved @ 6:97'],
    ],
  ])('is refused with the place of every mistake: %s', async (features, mistakes) => {
    expect(await mistakesOf(asking(`${features}\n`))).toEqual(mistakes)
  })
})

describe('a route with a guard', () => {
  const guardedRoute = (status: number, headers = '') => `routes:
  - request: GET /api/workflows
    expect: { status: ${status} }
    ${headers}
    guard: { anonymous: 401, authorized: { headers: { Authorization: "Bearer \${TOKEN}" }, status: 200 } }
`

  it('may have a guard without a feature, and accepts every status that proves the route', async () => {
    const { read, masked } = await ask(asking(guardedRoute(401)))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const { plan, credentials } = read.value
    expect(plan.guards).toMatchObject([
      {
        url,
        route: 'GET https://backoffice.example.com/api/workflows',
        callers: [{ name: 'anonymous' }, { name: 'authorized' }],
      },
    ])
    expect(plan.routes[0]?.expect.text).toBe('2xx|401|403')
    expect(plan).not.toHaveProperty('features')
    expect(credentials).toEqual([
      {
        guard: 'GET https://backoffice.example.com/api/workflows',
        caller: 'authorized',
        headers: [['authorization', 'Bearer let-me-in-please']],
      },
    ])
    expect(masked).toContain('let-me-in-please')
  })

  it('accepts the declared statuses when they are more than the one of an anonymous request, or when it sends headers', async () => {
    expect((await planOf(asking(guardedRoute(200)))).routes[0]?.expect.text).toBe('200')
    expect((await planOf(asking(guardedRoute(401, 'headers: { X-Key: a }')))).routes[0]?.expect.text).toBe('401')
  })

  it('shares its guard with its feature', async () => {
    const feature = 'features: { w: { route: GET /api/workflows -> 2xx|401|403 } }\n'
    const { features, guards } = await planOf(asking(`${guardedRoute(401)}${feature}`))
    expect([features?.[0]?.routes, features?.[0]?.guards, guards?.length]).toEqual([
      ['GET https://backoffice.example.com/api/workflows'],
      ['GET https://backoffice.example.com/api/workflows'],
      1,
    ])
  })

  it('reports the problems of a guard at their own lines', async () => {
    const route =
      'routes: [{ request: GET /x, expect: { status: 401 }, guard: { authorized: { headers: { A: "${NO}" }, statuss: 200 } } }]\n'
    expect(await mistakesOf(asking(route))).toEqual(['missing @ 6:75', 'unknown-key @ 6:102'])
  })
})

describe('the statuses that prove a guarded route', () => {
  const expected = (text: string) => {
    const read = readStatus(text, { kind: 'input', name: 'x' })
    return read.ok ? impliedStatus(read.value) : undefined
  }

  it.each([
    ['401', '2xx|401|403'],
    ['403', '2xx|401|403'],
    ['4xx', '2xx|401|403'],
    ['302', '2xx|401|403|302'],
    ['3xx', '2xx|3xx|401|403'],
    ['401|404', '2xx|401|403'],
    ['404', undefined],
    ['404|503', undefined],
  ])('for an anonymous request with the response %s, are %s', (anonymous, shows) => {
    expect(expected(anonymous)).toBe(shows)
  })
})
