import { ask, codes, mistakesOf, placeText, planOf, sha } from '../builders/inputs.ts'

const host = 'ssh://deploy@prod-1.example.com'
const base = { target: host, services: 'api dashboard' }

describe('a step with inputs alone', () => {
  it.each([`${sha}\n`, `  ${sha}\r\n`, sha.toUpperCase(), `${sha.toUpperCase()}\n`])(
    'reads the commit %j without the space around it and without capitals',
    async (commit) => {
      expect((await planOf({ inputs: { ...base, commit } })).commit).toBe(sha)
    },
  )

  it.each([
    ['two commits', `${sha}\n${sha}`, 'commit-whitespace'],
    ['an abbreviation in capitals', sha.slice(0, 12).toUpperCase(), 'commit-short'],
    ['a branch', ' main\n', 'commit-not-hex'],
  ])('refuses %s', async (_, commit, code) => {
    expect(await mistakesOf({ inputs: { ...base, commit } })).toEqual([`${code} @ commit`])
  })

  it('becomes a plan', async () => {
    const plan = await planOf({
      inputs: {
        ...base,
        'base-url': 'https://backoffice.example.com',
        routes: '# what people see\nGET /healthz -> 200\n\nGET /api/workflows -> 401\n',
      },
    })
    const input = (name: string, line: number) => ({ kind: 'input', name, line })
    const service = (name: string) => ({
      name,
      on: ['prod-1.example.com'],
      container: { by: 'service', name },
      instances: undefined,
      image: undefined,
      files: undefined,
      require: 'claimed',
      place: input('services', 1),
    })
    expect(plan).toEqual({
      commit: sha,
      commitFrom: { kind: 'input' },
      targets: [
        { name: 'prod-1.example.com', kind: 'ssh', address: host, hasInstances: true, place: input('target', 1) },
      ],
      services: [service('api'), service('dashboard')],
      routes: [
        {
          id: 'GET https://backoffice.example.com/healthz',
          method: 'GET',
          url: 'https://backoffice.example.com/healthz',
          expect: { codes: [200], classes: [], text: '200' },
          place: input('routes', 2),
        },
        {
          id: 'GET https://backoffice.example.com/api/workflows',
          method: 'GET',
          url: 'https://backoffice.example.com/api/workflows',
          expect: { codes: [401], classes: [], text: '401' },
          place: input('routes', 4),
        },
      ],
      baselines: {
        mode: 'pages',
        probes: [
          {
            id: 'baseline 1 of https://backoffice.example.com/',
            directory: 'https://backoffice.example.com/',
            routes: ['GET https://backoffice.example.com/healthz', 'GET https://backoffice.example.com/api/workflows'],
          },
        ],
      },
      pace: { wait: 60_000, settles: true, interval: 2000, grows: true, stable: 2, timeout: 20_000, concurrency: 50 },
      unsafe: [],
    })
  })

  it('accepts `all` and `PROJECT/*` in place of a service', async () => {
    const { services } = await planOf({ inputs: { target: host, services: 'all pack/*' } })
    expect(services.map(({ name, container }) => [name, container])).toEqual([
      ['all', { by: 'all', project: undefined }],
      ['pack/*', { by: 'all', project: 'pack' }],
    ])
    const file = `targets: { prod: "ssh://deploy@prod" }\nservices: { "pack/*": {}, all: { container: { name: all } } }\n`
    const received = await planOf({ file })
    expect(received.services.map(({ container }) => container)).toEqual([
      { by: 'all', project: 'pack' },
      { by: 'name', name: 'all' },
    ])
  })

  it('accepts `PROJECT/NAME` as a service of one Compose project', async () => {
    const digest = `ghcr.io/acme/api@sha256:${'a'.repeat(64)}`
    const { services } = await planOf({ inputs: { target: host, services: 'pack/api', images: `pack/api=${digest}` } })
    expect(services.map(({ name, container, image }) => [name, container, image])).toEqual([
      ['pack/api', { by: 'compose', project: 'pack', service: 'api' }, digest],
    ])
  })

  it('accepts names alone as the services of the config file', async () => {
    const file = (services: string) => `targets: { prod: "ssh://deploy@prod" }\nservices: ${services}\n`
    const received = await planOf({ file: file('all') })
    expect(received.services.map(({ name, container }) => [name, container])).toEqual([
      ['all', { by: 'all', project: undefined }],
    ])
    const several = await planOf({ file: file('pack/*, pack/api web') })
    expect(several.services.map(({ container }) => container)).toEqual([
      { by: 'all', project: 'pack' },
      { by: 'compose', project: 'pack', service: 'api' },
      { by: 'service', name: 'web' },
    ])
  })

  it.each(['pack/', '/api', 'a/b/c', 'pack/a*', '*/api'])('rejects %s as a service', async (name) => {
    const inputs = await mistakesOf({ inputs: { target: host, services: name } })
    expect(inputs.map((one) => one.split(' @')[0])).toEqual(['name-malformed'])
    const file = await mistakesOf({ file: `targets: { prod: "ssh://deploy@prod" }\nservices: "${name}"\n` })
    expect(file).toEqual(['name-malformed @ 2:11'])
  })

  it('separates services by spaces, commas and new lines', async () => {
    const { services } = await planOf({ inputs: { target: host, services: 'a b,c\r\nd, e\n# not f\n' } })
    expect(services.map((service) => service.name)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(services.map((service) => placeText(service.place)).at(-1)).toBe('services:2')
  })

  it('names targets after their hosts, each once', async () => {
    const target = `${host}\nssh://deploy@prod-1.example.com:2222\nweb=ssh://a@b\ndocker://\nhttps://x.example/v?a=b\nssh://a@[::1]`
    const { targets } = await planOf({ inputs: { target, services: 'api' } })
    expect(targets.map(({ name }) => name)).toEqual([
      'prod-1.example.com',
      'prod-1.example.com-2',
      'web',
      'docker',
      'x.example',
      '::1',
    ])
  })

  it('passes each kind of target the settings that its address needs', async () => {
    const { requests } = await ask({
      inputs: { ...base, timeout: '5s', 'ssh-known-hosts': 'host key', 'ssh-jump': ' ssh://jump ', 'ssh-key': 'key' },
    })
    expect(requests).toEqual([
      {
        name: 'prod-1.example.com',
        address: host,
        place: { kind: 'input', name: 'target', line: 1 },
        settings: {},
        access: { sshKey: 'key', sshKeyPassphrase: undefined, sshKnownHosts: 'host key', sshJump: 'ssh://jump' },
        timeout: 5000,
        proxies: expect.objectContaining({ secrets: [] }),
        allowUnsafeHttp: false,
      },
    ])
  })

  it('makes a single check if there is no time to wait', async () => {
    const { read } = await ask({ inputs: { ...base, wait: '0s' } })
    expect(read.ok && read.value.plan.pace).toMatchObject({ wait: 0, stable: 1 })
  })

  it.each([
    ['deploy@prod.example.com', 'ssh://deploy@prod.example.com'],
    ['deploy@192.0.2.1:2222', 'ssh://deploy@192.0.2.1:2222'],
    ['shop.example.com/version', 'https://shop.example.com/version'],
    ['prod-1', undefined],
    ['-oProxyCommand=x@host', undefined],
  ])('suggest the address that %s means: %s', async (target, meant) => {
    const { read } = await ask({ inputs: { ...base, target } })
    const [fault] = read.ok ? [] : read.problems.map((problem) => problem.fault)
    expect(fault !== undefined && 'meant' in fault ? fault.meant : undefined).toBe(meant)
  })

  it('name a key of a service that is indented like a service, and what a list of services means', async () => {
    const faults = async (file: string) => {
      const { read } = await ask({ inputs: {}, file })
      return read.ok ? [] : read.problems.map(({ fault }) => fault)
    }
    const head = 'targets: { p: "docker://" }\nservices:\n'
    expect(await faults(`${head}  api:\n  container: { name: x, any: y }\n  instances: 3\n`)).toEqual([
      { code: 'key-of-service', key: 'container', service: 'api' },
      { code: 'key-of-service', key: 'instances', service: 'api' },
    ])
    expect(await faults(`${head}  instances: 3\n`)).toEqual([
      { code: 'key-of-service', key: 'instances', service: undefined },
    ])
    expect(await faults(`${head}  - api\n`)).toMatchObject([{ code: 'yaml-type', key: 'services', instead: 'api: {}' }])
    expect(await faults(`${head}  api: { instances: two }\n`)).toMatchObject([{ code: 'yaml-type', key: 'instances' }])
    expect(await faults(`${head}  image: {}\n`)).toEqual([])
  })

  it('masks secrets and nothing else', async () => {
    const { masked } = await ask({
      inputs: {
        ...base,
        'ssh-key': '-----BEGIN KEY-----\nbody of the key\n',
        'ssh-key-passphrase': 'sesame',
        'github-token': 'ghs_token',
        'ssh-known-hosts': 'host key',
      },
    })
    expect(masked).toEqual([
      '-----BEGIN KEY-----\nbody of the key\n',
      '-----BEGIN KEY-----',
      'body of the key',
      'sesame',
      'ghs_token',
    ])
  })

  it('masks secrets even when there are problems', async () => {
    const { read, masked } = await ask({ inputs: { ...base, wait: 'banana', 'github-token': 'ghs_token' } })
    expect(codes(read)).toEqual(['duration-malformed @ wait'])
    expect(masked).toEqual(['ghs_token'])
  })

  it('has no secret in its plan', async () => {
    const secrets = { 'ssh-key': 'first-secret', 'ssh-key-passphrase': 'second-secret', 'github-token': 'third-secret' }
    expect(JSON.stringify(await planOf({ inputs: { ...base, ...secrets } }))).not.toContain('secret')
  })

  it('records that plain HTTP is allowed', async () => {
    const { unsafe } = await planOf({
      inputs: { ...base, routes: 'GET http://a.example/ -> 200', 'allow-unsafe-http': 'true' },
    })
    expect(unsafe).toEqual(['allow-unsafe-http'])
  })
})

describe('a step with a config file', () => {
  const file = `
targets:
  prod-1: ssh://deploy@prod-1.example.com
  prod-2:
    address: ssh://deploy@prod-2.example.com
    jump: ssh://jump@jump.example.com
  public:
    address: https://backoffice.example.com/version
    headers: { Authorization: "Bearer \${TOKEN}", X-Plain: yes }
services:
  api:
    on: [prod-1, prod-2]
    container: { compose: ai-backoffice-pack/api }
    instances: 2
    image: ghcr.io/acme/backoffice-api
    require: identified
  dashboard:
  worker: {}
base-url: https://backoffice.example.com
routes:
  - GET /healthz -> 200
  - request: GET /api/workflows
    expect: { status: [401, 3xx] }
`
  const environment = { TOKEN: 'open-sesame' }

  it('becomes a plan whose claims name their lines', async () => {
    const plan = await planOf({ file, environment })
    expect(plan.targets.map(({ name, place }) => `${name} @ ${placeText(place)}`)).toEqual([
      'prod-1 @ 3:3',
      'prod-2 @ 4:3',
      'public @ 7:3',
    ])
    expect(plan.services.map(({ name, on, place }) => `${name} on ${on} @ ${placeText(place)}`)).toEqual([
      'api on prod-1,prod-2 @ 11:3',
      'dashboard on prod-1,prod-2 @ 17:3',
      'worker on prod-1,prod-2 @ 18:3',
    ])
    expect(plan.services[0]).toMatchObject({
      container: { by: 'compose', project: 'ai-backoffice-pack', service: 'api' },
      instances: 2,
      image: 'ghcr.io/acme/backoffice-api',
      require: 'identified',
    })
    expect(plan.routes.map(({ url, expect, place }) => `${url} ${expect.text} @ ${placeText(place)}`)).toEqual([
      'https://backoffice.example.com/healthz 200 @ 21:5',
      'https://backoffice.example.com/api/workflows 401|3xx @ 22:5',
    ])
  })

  it('names the config file', async () => {
    expect((await ask({ file, environment })).read).toMatchObject({ value: { config: '.github/runtime-drift.yml' } })
    expect((await ask({ inputs: base })).read).toMatchObject({ value: { config: undefined } })
  })

  it('passes settings with their lines to the kind; secrets are filled in and masked', async () => {
    const { requests, masked } = await ask({ file, environment })
    const settings = requests.map((request) =>
      Object.entries(request.settings).map(([key, { value, place }]) => [key, value, placeText(place)]),
    )
    expect(settings).toEqual([
      [],
      [['jump', 'ssh://jump@jump.example.com', '6:5']],
      [['headers', { Authorization: 'Bearer open-sesame', 'X-Plain': 'yes' }, '9:5']],
    ])
    expect(masked).toEqual(['open-sesame'])
  })

  it('has no secret in its plan', async () => {
    expect(JSON.stringify(await planOf({ file, environment }))).not.toContain('sesame')
  })

  it.each([
    ['name: web', { by: 'name', name: 'web' }],
    ['compose: web', { by: 'compose', project: undefined, service: 'web' }],
    ['label: role=web', { by: 'label', key: 'role', value: 'web' }],
    ['image: acme/web:1', { by: 'image', reference: 'acme/web:1' }],
  ])('recognises containers by %s', async (text, selector) => {
    const { services } = await planOf({
      file: `targets: { here: "docker://" }\nservices: { web: { container: { ${text} } } }`,
    })
    expect(services[0]?.container).toEqual(selector)
  })

  it('is merged with the inputs', async () => {
    const plan = await planOf({
      file,
      environment,
      inputs: {
        target: `${host}\nprod-1=${host}\nextra=docker://`,
        services: 'api extra',
        'base-url': 'https://backoffice.example.com/',
        routes: 'GET /healthz -> 200\nGET /more -> 2xx',
      },
    })
    expect(plan.targets.map(({ name }) => name)).toEqual(['prod-1', 'prod-2', 'public', 'extra'])
    expect(plan.services.map(({ name }) => name)).toEqual(['api', 'dashboard', 'worker', 'extra'])
    expect(plan.services[0]).toMatchObject({ instances: 2 })
    expect(plan.routes.map(({ url }) => new URL(url).pathname)).toEqual(['/healthz', '/api/workflows', '/more'])
  })

  it('may have another path, which has to exist', async () => {
    const files = { 'deploy/plan.yml': 'targets: { a: https://a.example/version }' }
    const { read } = await ask({ inputs: { config: 'deploy/plan.yml' }, files })
    expect(read).toMatchObject({ value: { config: 'deploy/plan.yml' } })
    expect(await mistakesOf({ inputs: { ...base, config: 'deploy/other.yml' }, files })).toEqual([
      'config-missing @ config',
    ])
  })

  it('must exist when the terminal names it, even the default path', async () => {
    const inputs = { ...base, config: '.github/runtime-drift.yml' }
    expect(await mistakesOf({ inputs, front: 'terminal' })).toEqual(['config-missing @ config'])
    expect(await mistakesOf({ inputs, front: 'action' })).toEqual([])
  })
})

describe('the commit to verify', () => {
  const event = { name: 'deployment', payload: { deployment: { sha } } }

  it('defaults to the commit of the event, which proves that it exists', async () => {
    const { read } = await ask({ inputs: { ...base, commit: '' }, event })
    expect(read).toMatchObject({
      value: {
        plan: { commit: sha, commitFrom: { kind: 'event', event: 'deployment', field: 'deployment.sha' } },
        commitKnownBy: 'event',
      },
    })
  })

  it('is the given one, which the event proves if it is its own', async () => {
    const known = await ask({ inputs: { ...base, commit: sha }, event })
    expect(known.read).toMatchObject({ value: { plan: { commitFrom: { kind: 'input' } }, commitKnownBy: 'event' } })
    const other = await ask({ inputs: { ...base, commit: 'a'.repeat(40) }, event })
    expect(other.read).toMatchObject({ value: { plan: { commit: 'a'.repeat(40) }, commitKnownBy: undefined } })
  })

  it('must be given on pull_request_target', async () => {
    const unsafe = { name: 'pull_request_target', payload: {} }
    const environment = { GITHUB_SHA: sha }
    expect(await mistakesOf({ inputs: { ...base, commit: '' }, event: unsafe, environment })).toEqual([
      'commit-unsafe-event @ event pull_request_target',
    ])
    const { read } = await ask({ inputs: base, event: unsafe, environment })
    expect(read).toMatchObject({ ok: true, value: { commitKnownBy: undefined } })
  })

  it('is HEAD of the checkout when the terminal gives none', async () => {
    const { read } = await ask({ inputs: { ...base, commit: '' }, front: 'terminal', checkoutCommit: sha })
    expect(read).toMatchObject({
      value: { plan: { commit: sha, commitFrom: { kind: 'checkout' } }, commitKnownBy: undefined },
    })
    expect(await mistakesOf({ inputs: { ...base, commit: '' }, front: 'terminal' })).toEqual([
      'commit-not-named @ commit',
    ])
  })
})

describe('where services are expected', () => {
  const on = async (inputs: Parameters<typeof planOf>[0]) =>
    (await planOf(inputs)).services.map((service) => `${service.name}: ${service.on.join(' ')}`)

  it('is every target with containers', async () => {
    expect(await on({ inputs: { target: 'a=docker://\nb=https://x.example\nc=ssh://u@h', services: 'api' } })).toEqual([
      'api: a c',
    ])
  })

  it.each<[string, string, readonly string[]]>([
    ['one endpoint', 'a=https://x.example', ['services-not-visible @ services:1']],
    ['two endpoints', 'a=https://x.example\nb=https://y.example', ['services-not-visible @ services:1']],
  ])('is refused where %s is the only target', async (_, target, mistakes) => {
    expect(await mistakesOf({ inputs: { target, services: 'api web worker' } })).toEqual(mistakes)
    expect(await mistakesOf({ inputs: { target, services: 'api' } })).toEqual(mistakes)
  })

  it('is refused for several services on one endpoint', async () => {
    const endpoint = 'targets: { a: https://x.example }\n'
    expect(await mistakesOf({ file: `${endpoint}services: { api: {}, web: {} }` })).toEqual([
      'services-not-visible @ 2:13',
    ])
    expect(await mistakesOf({ file: `${endpoint}services: { api: { on: a }, web: { on: a } }` })).toEqual([
      'endpoint-of-several @ 2:29',
    ])
    expect(await mistakesOf({ file: `${endpoint}services: { api: { on: a }, web: {} }` })).toEqual([
      'services-not-visible @ 2:29',
    ])
    const mixed = 'targets: { a: https://x.example, b: "docker://" }\n'
    expect(await mistakesOf({ file: `${mixed}services: { api: { on: [a, b] }, web: { on: [a, b] } }` })).toEqual([
      'endpoint-of-several @ 2:34',
    ])
  })

  it.each([
    ['container', 'container: { compose: shop/api }'],
    ['container', 'container: { name: api }'],
    ['container', 'container: { systemd: api }'],
    ['instances', 'instances: 2'],
    ['image', 'image: acme/api'],
    ['listens', 'listens: 3000'],
    ['env', 'env: { MODE: prod }'],
    ['current', 'current: true'],
  ])('cannot request %s from an endpoint (%s)', async (_, setting) => {
    const endpoint = 'targets: { a: https://x.example, b: "docker://" }\nservices: { web: { on: b },'
    expect(await mistakesOf({ file: `${endpoint} api: { on: a, ${setting} } }` })).toEqual(['not-on-endpoint @ 2:29'])
    expect(await mistakesOf({ file: `${endpoint} api: { on: a } }` })).toEqual([])
  })

  it('is each target in `on`, including endpoints', async () => {
    const file = `targets: { a: "docker://", b: https://x.example }\nservices: { api: { on: [b, a, b] }, web: { on: a } }`
    expect(await on({ file })).toEqual(['api: b a', 'web: a'])
  })
})

describe('a step with problems', () => {
  it.each([
    ['nothing', {}, ['nothing-to-verify @ services']],
    ['comments alone', { services: '# api', routes: '\n#\n', target: ' ' }, ['nothing-to-verify @ services']],
    ['a target alone', { target: host }, ['nothing-to-verify @ target:1']],
    ['a route alone', { routes: 'GET https://x.example/ -> 200' }, ['routes-only @ routes:1']],
    ['services without a target', { services: 'api' }, ['services-without-target @ services:1']],
    ['a short commit', { ...base, commit: '6113728f' }, ['commit-short @ commit']],
    ['a numeric commit', { ...base, commit: '6113728' }, ['commit-numeric @ commit']],
    ['forty zeros', { ...base, commit: '0'.repeat(40) }, ['commit-zero @ commit']],
    ['a wait of 5', { ...base, wait: '5' }, ['duration-unit-missing @ wait']],
    ['a wait of a banana', { ...base, wait: 'banana' }, ['duration-malformed @ wait']],
    ['a wait of days', { ...base, wait: '25h' }, ['duration-too-long @ wait']],
    ['no interval', { ...base, interval: '0s' }, ['duration-too-short @ interval']],
    ['no timeout', { ...base, timeout: '0s' }, ['duration-too-short @ timeout']],
    ['no looks', { ...base, stable: '0' }, ['number-out-of-range @ stable']],
    ['too many looks', { ...base, stable: '21', wait: '1h' }, ['number-out-of-range @ stable']],
    ['a wait too short for its looks', { ...base, wait: '3s', stable: '3' }, ['wait-too-short @ wait']],
    ['no wait and three checks', { ...base, wait: '0s', stable: '3' }, ['wait-too-short @ wait']],
    ['too much at once', { ...base, concurrency: '1001' }, ['number-out-of-range @ concurrency']],
    ['a strange switch', { ...base, 'allow-unsafe-http': 'yes' }, ['boolean-malformed @ allow-unsafe-http']],
    ['a proof of later', { ...base, require: 'attested' }, ['proof-unsupported @ require']],
    ['a proof of nowhere', { ...base, require: 'sure' }, ['proof-unknown @ require']],
    [
      'services of a YAML list',
      { ...base, services: '- api\n- "web"' },
      ['line-of-list @ services:1', 'line-of-list @ services:2'],
    ],
    ['routes in quotes', { ...base, routes: "'GET / -> 200'" }, ['line-of-list @ routes:1']],
    ['a target without a scheme', { ...base, target: 'prod-1' }, ['target-malformed @ target:1']],
    ['two targets in a line', { ...base, target: `${host} ${host}` }, ['target-malformed @ target:1']],
    ['an unknown scheme', { ...base, target: '\nshh://a@b' }, ['target-scheme-unknown @ target:2']],
    ['a scheme in upper case', { ...base, target: 'SSH://a@b' }, ['target-scheme-unknown @ target:1']],
    ['a target that its kind refuses', { ...base, target: 'ssh://-wrong' }, ['ssh-host-invalid @ target:1']],
    ['a nameless target', { ...base, target: `=${host}` }, ['name-malformed @ target:1']],
    ['a target with a strange name', { ...base, target: `-x=${host}` }, ['name-malformed @ target:1']],
    ['one name for two targets', { ...base, target: `a=${host}\na=docker://` }, ['declared-twice @ target:2']],
    ['two names for one target', { ...base, target: `a=${host}\nb=${host}` }, ['address-twice @ target:2']],
    ['a service like a flag', { ...base, services: 'api\n-rf' }, ['name-malformed @ services:2']],
    ['a template in an address', { ...base, target: 'ssh://${USER}@b' }, ['template-misplaced @ target:1']],
    ['a template in a route', { routes: 'GET https://${HOST}/ -> 200' }, ['template-misplaced @ routes:1']],
    ['an escape in an address', { ...base, target: 'ssh://a@b\u001b[2J' }, ['control-character @ target:1']],
    ['a path without a base', { routes: 'GET / -> 200' }, ['base-url-missing @ routes:1']],
    ['a base with a query', { routes: 'GET / -> 200', 'base-url': 'https://a/?b' }, ['url-query @ base-url']],
    ['a plain base', { routes: 'GET / -> 200', 'base-url': 'http://a' }, ['url-plain-http @ base-url']],
    [
      'one route with two answers',
      { routes: 'GET https://a/ -> 200\nGET https://a -> 404' },
      ['declared-twice @ routes:2'],
    ],
    ['a config that climbs out', { ...base, config: '../x.yml' }, ['config-outside @ config']],
    ['a huge input', { ...base, routes: 'x'.repeat(1_048_577) }, ['too-large @ routes']],
    ['too many routes', { routes: manyRoutes(1001) }, ['too-many @ routes:1001']],
    ['too many services', { target: host, services: many(501, (at) => `s${at}`) }, ['too-many @ services:501']],
    ['too many targets', { services: 'api', target: many(201, (at) => `ssh://a@h${at}`) }, ['too-many @ target:201']],
  ])('with %s is refused', async (_what, inputs, mistakes) => {
    expect(await mistakesOf({ inputs })).toEqual(mistakes)
  })

  it.each([
    ['a target and a service', base],
    ['an endpoint alone', { target: 'https://x.example/version' }],
  ])('cannot exceed %s', async (_what, inputs) => {
    expect(await mistakesOf({ inputs })).toEqual([])
  })

  it('accepts inputs up to the limits', async () => {
    const plan = await planOf({
      inputs: {
        target: many(200, (at) => `ssh://a@h${at}`),
        services: many(500, (at) => `s${at}`),
        routes: manyRoutes(1000),
      },
    })
    expect([plan.targets.length, plan.services.length, plan.routes.length]).toEqual([200, 500, 1000])
  })

  it('is refused quickly even at a mebibyte', async () => {
    const max = 1_048_000
    const inputs = { target: 'a\n'.repeat(max / 2), services: 'b '.repeat(max / 2), routes: 'c\n'.repeat(max / 2) }
    expect(await mistakesOf({ inputs })).toEqual(['too-many @ target:201', 'too-many @ routes:1001'])
  })

  it('accepts the exact time of its checks as `wait`, and `0s` for one check', async () => {
    expect(await mistakesOf({ inputs: { ...base, wait: '4s', stable: '3' } })).toEqual([])
    expect(await mistakesOf({ inputs: { ...base, wait: '0s', stable: '1' } })).toEqual([])
  })

  it.each([
    ['an unknown key', 'rotes: []\nroutes: [GET https://a/ -> 200]', ['unknown-key @ 1:1']],
    ['two unknown keys', 'rotes: []\ntarget: x', ['unknown-key @ 1:1', 'unknown-key @ 2:1']],
    ['a commit', 'commit: abc', ['commit-in-file @ 1:1']],
    [
      'an empty mapping and an unknown key',
      'services: { a: { env: {}, imge: x } }',
      ['list-empty @ 1:23', 'unknown-key @ 1:27'],
    ],
    ['nothing in it', '# empty', ['config-empty @ 1:1']],
    ['a list', '- a', ['yaml-type @ 1:1']],
    ['a text', 'hello', ['yaml-type @ 1:1']],
    ['services as a list', 'services: [api]', ['yaml-type @ 1:11']],
    ['services of nothing', 'services:\n', ['yaml-type @ 1:10']],
    ['an image like a number', 'services:\n  api:\n    image: 12e4567', ['yaml-type @ 3:12']],
    ['a header like a number', 'targets: { a: { address: https://x, headers: { K: 5 } } }', ['yaml-type @ 1:51']],
    ['evidence that is no switch', 'targets: { a: { address: https://x, evidence: 1 } }', ['yaml-type @ 1:47']],
    ['a target without address', 'targets:\n  a: { jump: x }', ['missing @ 2:6']],
    ['a route without status', 'routes:\n  - request: GET /', ['missing @ 2:5']],
    ['a route without base', 'routes:\n  - GET / -> 200', ['base-url-missing @ 2:5']],
    ['two ways to recognise', 'services: { a: { container: { name: a, image: b } } }', ['entries-count @ 1:29']],
    ['no way to recognise', 'services: { a: { container: {} } }', ['entries-count @ 1:29']],
    ['an empty on', 'services: { a: { on: [] } }', ['list-empty @ 1:22']],
    ['half an instance', 'services: { a: { instances: 1.5 } }', ['number-malformed @ 1:29']],
    ['less than no instance', 'services: { a: { instances: -1 } }', ['number-out-of-range @ 1:29']],
    ['a proof of later', 'services: { a: { require: attested } }', ['proof-unsupported @ 1:27']],
    ['a misspelled proof', 'services: { a: { require: claimd } }', ['proof-unknown @ 1:27']],
    ['a strange service', 'services: { -a: {} }\ntargets: { b: "docker://" }', ['name-malformed @ 1:13']],
    ['a strange target', 'targets: { "a b": "docker://" }', ['name-malformed @ 1:12']],
    ['a strange compose name', 'services: { a: { container: { compose: a/b/c } } }', ['name-malformed @ 1:40']],
    ['a strange image', 'services: { a: { image: a b } }', ['name-malformed @ 1:25']],
    ['a template in an address', 'targets: { a: "ssh://${U}@b" }', ['template-misplaced @ 1:15']],
    ['an expression', 'base-url: ${{ vars.URL }}', ['expression-in-file @ 1:11']],
    [
      'an expression in a header',
      'targets: { a: { address: https://x, headers: { K: "${{ secrets.K }}" } } }',
      ['expression-in-file @ 1:51'],
    ],
    ['an unset variable', 'targets: { a: { address: https://x, headers: { K: "${K}" } } }', ['template-unset @ 1:51']],
    [
      'a service on nowhere',
      'targets: { prod-1: "docker://" }\nservices: { a: { on: [prod-1, prod-2] } }',
      ['target-unknown @ 2:31'],
    ],
    [
      'a host of which nothing is claimed',
      'targets: { a: "docker://", b: ssh://u@h }\nservices: { api: { on: a } }',
      ['target-unclaimed @ 1:28'],
    ],
  ])('in a file with %s is refused', async (_what, file, mistakes) => {
    expect(await mistakesOf({ file })).toEqual(mistakes)
  })

  it.each([
    ['another target', { target: 'prod-1=docker://' }, 'target', 'target:1'],
    ['another base', { 'base-url': 'https://b' }, 'base-url', 'base-url'],
    ['another answer', { routes: 'GET https://a/x -> 404' }, 'route', 'routes:1'],
  ])('with %s than its config file is reported with both places', async (_what, inputs, what, place) => {
    const file =
      'targets:\n  prod-1: ssh://a@b\nservices: { api: }\nbase-url: https://a\nroutes: [GET /x -> 200, GET /y -> 200]'
    const { read } = await ask({ file, inputs })
    expect(codes(read)).toEqual([`declared-twice @ ${place}`])
    const lines = { target: 2, 'base-url': 4, route: 5 }
    expect(read).toMatchObject({
      problems: [{ fault: { what, other: { kind: 'file', line: lines[what as keyof typeof lines] } } }],
    })
  })

  it('shows no password, wherever it is written', async () => {
    const { read } = await ask({
      inputs: {
        target: 'ssh://u:hunter2@-wrong\nssh:/u:hunter2@x\nx ssh://u:hunter2@h\nu:hunter2@h',
        services: 'api',
        'base-url': 'https://u:hunter2@a',
        routes: 'GET https://u:hunter2@b/ -> 200\nGET https://u:hunter2@b/',
      },
    })
    expect(codes(read)).toHaveLength(7)
    expect(JSON.stringify(read)).not.toContain('hunter2')
  })

  it.each([
    [
      'an entry that nothing is left of',
      'services: { a: { container: { swarn: x } }, b: { image: a b } }',
      ['unknown-key @ 1:31', 'name-malformed @ 1:57'],
    ],
    [
      'an entry that lacks something',
      'targets: { a: { jump: x } }\nservices: { b: { image: a b } }',
      ['missing @ 1:15', 'name-malformed @ 2:25'],
    ],
    [
      'a list with one bad entry',
      'targets: { here: "docker://" }\nservices: { a: { on: [5, here] }, b: { image: a b } }',
      ['yaml-type @ 2:23', 'name-malformed @ 2:47'],
    ],
    [
      'a service with another mistake',
      'targets: { here: "docker://" }\nservices: { a: { on: there, image: a b } }',
      ['name-malformed @ 2:36', 'target-unknown @ 2:22'],
    ],
  ])('is also checked in the rest of the file with %s', async (_what, file, mistakes) => {
    expect(await mistakesOf({ file })).toEqual(mistakes)
  })

  it.each([
    ['quoting helps', 'services: { a: { image: 0012345 } }', '"0012345"'],
    ['quoting helps in a list', 'services: { a: { on: true } }', '"true"'],
    ['quoting is no help', 'routes: [{ request: GET /, expect: { status: true } }]', undefined],
    ['quoting is no help', 'routes: [12]', undefined],
  ])('gets advice on quoting a value when %s', async (_what, file, quoted) => {
    expect((await ask({ file })).read).toMatchObject({ problems: [{ fault: { code: 'yaml-type', quoted } }] })
  })

  it('reports a problem of all targets once', async () => {
    const target = 'ssh://a@keyless-1\nssh://a@keyless-2'
    expect(await mistakesOf({ inputs: { target, services: 'api' } })).toEqual(['ssh-key-missing @ ssh-key'])
  })

  it('reports two problems of one entry', async () => {
    const file = `
targets:
  public: { address: https://-wrong, evidence: x, headers: { A: 5, B: "\${NONE}" } }
services:
  api: { imge: x, image: a b, on: [5, nowhere], container: { nam: x, compose: a/b/c } }
routes:
  - { request: GET x, expect: { status: [], body: x } }
  - GET /x -> 200
`
    expect(await mistakesOf({ file })).toEqual([
      'yaml-type @ 3:48',
      'yaml-type @ 3:65',
      'yaml-type @ 5:36',
      'unknown-key @ 5:62',
      'unknown-key @ 5:10',
      'list-empty @ 7:41',
      'yaml-type @ 7:51',
      'template-unset @ 3:71',
      'name-malformed @ 5:79',
      'name-malformed @ 5:26',
      'base-url-missing @ 8:5',
    ])
  })

  it.each([
    ['is no text', 'base-url: 5', ['yaml-type @ 1:11']],
    ['holds a template', 'base-url: https://${HOST}', ['template-misplaced @ 1:11']],
    ['is no URL', 'base-url: nowhere', ['url-malformed @ 1:11']],
    ['stands in a file that is no YAML', 'base-url: "x', ['yaml-syntax @ 1:13']],
  ])('is not reported as a path without a base when it %s', async (_what, file, mistakes) => {
    expect(await mistakesOf({ file, inputs: { routes: 'GET /x -> 200' } })).toEqual(mistakes)
  })

  it.each([
    ['off', ['baseline: off']],
    ['pages', []],
    ['strict', []],
  ])('shows next to the verdict that no baseline request is sent: %s', async (baseline, unsafe) => {
    const file = `targets: { v: "https://x.example/version" }\nbaseline: ${baseline}\nroutes: ["GET https://x.example/y -> 200"]`
    expect(await planOf({ file })).toMatchObject({ unsafe })
    const alone = `targets: { v: "https://x.example/version" }\nbaseline: ${baseline}`
    expect(await planOf({ file: alone })).toMatchObject({ unsafe: [] })
  })

  it('accepts newer commits if the config file says so', async () => {
    const file = 'targets: { v: "https://x.example/version" }'
    expect(await planOf({ file: `accept: newer\n${file}` })).toMatchObject({ accept: 'newer' })
    expect(await planOf({ file })).not.toHaveProperty('accept')
    expect(await mistakesOf({ file: `accept: older\n${file}` })).toEqual(['value-unknown @ 1:9'])
    expect(await mistakesOf({ file: `accept: true\n${file}` })).toEqual(['yaml-type @ 1:9'])
    expect(await mistakesOf({ file: 'targets: { v: { address: ssh://a@b, collector: x } }' })).toContain(
      'value-unknown @ 1:48',
    )
  })

  it.each(['identified', 'hashed'])('cannot be proven as %s by endpoints alone', async (require) => {
    const inputs = { target: 'https://x.example/version', require }
    expect(await mistakesOf({ inputs })).toEqual(['proof-of-endpoint @ target:1'])
    expect(await mistakesOf({ inputs: { ...inputs, require: 'claimed' } })).toEqual([])
  })

  it('may have an endpoint next to hosts', async () => {
    const file = 'targets: { prod: "docker://", v: "https://x.example/version" }\nservices: { api: { on: [prod] } }'
    expect(await mistakesOf({ file, inputs: { require: 'identified' } })).toEqual([])
  })

  it('does not report a missing base URL when the config file is missing', async () => {
    const inputs = { routes: 'GET /x -> 200', config: 'none.yml' }
    expect(await mistakesOf({ inputs })).toEqual(['config-missing @ config'])
  })

  it.each([
    ['of bad shape', 'prod: { adress: ssh://a@b }', 'missing @ 1:18'],
    ['without its secret', 'prod: { address: https://x, headers: { A: "${NONE}" } }', 'template-unset @ 1:54'],
    ['that its kind refuses', 'prod: ssh://-wrong', 'ssh-host-invalid @ 1:12'],
    ['that is there already', 'here: ssh://a@b, prod: ssh://a@b', 'address-twice @ 1:29'],
  ])('is not reported as a service on an unknown target when the target %s', async (_what, target, mistake) => {
    const file = `targets: { ${target} }\nservices: { api: { on: prod } }`
    const mistakes = await mistakesOf({ file })
    expect(mistakes).toContain(mistake)
    expect(mistakes.join()).not.toContain('target-unknown')
  })

  it('reports twelve problems at once', async () => {
    const file = `
targets:
  prod-1: ssh://deploy@prod-1.example.com
  public: { address: https://x.example, headers: { K: "\${NONE}" } }
services:
  api: { on: [prod-3], instances: none }
  web: { on: prod-3 }
  old: { imge: x }
rotes: []
routes:
  - 12
  - GET https://x.example/ -> ok
`
    const inputs = {
      commit: 'abc',
      wait: 'banana',
      stable: '0',
      require: 'attested',
      target: 'shh://x',
      services: '-rf',
    }
    expect(await mistakesOf({ file, inputs })).toEqual([
      'commit-short @ commit',
      'duration-malformed @ wait',
      'number-out-of-range @ stable',
      'proof-unsupported @ require',
      'yaml-type @ 6:35',
      'unknown-key @ 8:10',
      'yaml-type @ 11:5',
      'unknown-key @ 9:1',
      'template-unset @ 4:55',
      'name-malformed @ services:1',
      'target-scheme-unknown @ target:1',
      'status-malformed @ 12:5',
      'target-unknown @ 6:15',
      'target-unknown @ 7:14',
    ])
  })
})

function many(amount: number, line: (at: number) => string): string {
  return Array.from({ length: amount }, (_, at) => line(at)).join('\n')
}

function manyRoutes(amount: number): string {
  return many(amount, (at) => `GET https://a.example/${at} -> 200`)
}
