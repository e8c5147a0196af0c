import { narrowRequest } from '../../src/inputs/narrow.ts'
import { ask, codes, mistakesOf, planOf, sha } from '../builders/inputs.ts'

const sum = (digit: string): string => digit.repeat(64)
const manifest = (...paths: readonly string[]): string =>
  JSON.stringify({
    schema: 1,
    name: 'runtime-drift-manifest',
    commit: sha,
    files: Object.fromEntries(paths.map((path, at) => [path, { sha256: sum(String(at % 10)), size: 1 }])),
  })
const all = manifest('index.html', 'assets/app.js', 'assets/app.js.map', '.vite/manifest.json')
const asking = (serves: string, text = all, lines = 'artifact: /srv, manifest: build.json') => ({
  file: `targets: { prod: "ssh://deploy@prod" }\nservices:\n  web: { ${lines}${lines && ', '}serves: ${serves} }\n`,
  files: { 'build.json': text },
})
const requestWith = async (serves: string, text?: string) => {
  const { read } = await ask(asking(serves, text))
  if (!read.ok) throw new Error(codes(read).join())
  return read.value
}

describe('a public build', () => {
  it('is claimed by URL, and its files are not part of the plan', async () => {
    const { plan, publicFiles } = await requestWith('https://shop.example/app')
    expect(plan.publicFiles).toEqual([
      {
        service: 'web',
        at: 'https://shop.example/app/',
        asked: 3,
        of: 3,
        leftOut: { total: 1, paths: ['.vite/manifest.json'] },
        place: { kind: 'file', path: '.github/runtime-drift.yml', line: 3, column: expect.any(Number) },
      },
    ])
    expect(JSON.stringify(plan)).not.toContain(sum('0'))
    expect(publicFiles).toMatchObject([
      { at: 'https://shop.example/app/', max: 3, files: [{ path: 'assets/app.js' }, {}, {}] },
    ])
  })

  it('is absent from a plan that does not declare it', async () => {
    expect(await planOf({ inputs: { target: 'ssh://a@b', services: 'api' } })).not.toHaveProperty('publicFiles')
  })

  it('excludes names that start with a dot, unless they are declared', async () => {
    const paths = async (serves: string) => (await requestWith(serves)).publicFiles[0]?.files.map(({ path }) => path)
    expect(await paths('https://a.example/')).toEqual(['assets/app.js', 'assets/app.js.map', 'index.html'])
    expect(await paths('{ at: "https://a.example/", files: ".vite/**" }')).toEqual(['.vite/manifest.json'])
  })

  it('excludes the configuration of hosts, unless it is named without a wildcard', async () => {
    const hosts = [
      '_headers',
      '_redirects',
      '_routes.json',

      '_worker.js/index.js',
      '_config.yml',
      'vercel.json',
      'netlify.toml',
      'staticwebapp.config.json',
      'web.config',
      'CNAME',
      '.nojekyll',
      '.htaccess',
      'firebase.json',
      'wrangler.toml',
      'static.json',
    ]
    const text = manifest('index.html', 'docs/CNAME', ...hosts)
    const of = async (serves: string) => (await requestWith(serves, text)).publicFiles[0]?.files.map(({ path }) => path)
    expect(await of('https://a.example/')).toEqual(['docs/CNAME', 'index.html'])
    expect(await of('{ at: "https://a.example/", files: ["**"] }')).toEqual(['docs/CNAME', 'index.html'])
    expect(await of('{ at: "https://a.example/", files: ["*.html", CNAME] }')).toEqual(['CNAME', 'index.html'])
    const { plan } = await requestWith('https://a.example/', text)
    expect(plan.publicFiles).toMatchObject([{ of: 2, leftOut: { total: hosts.length } }])
  })

  it('may declare the elements that an edge adds to pages, if each can be identified', async () => {
    const { plan, publicFiles } = await requestWith('{ at: "https://a.example/", adds: [stats.example/s.js] }')
    expect([plan.publicFiles, publicFiles]).toMatchObject([
      [{ adds: ['stats.example/s.js'] }],
      [{ adds: ['stats.example/s.js'] }],
    ])
    for (const text of ['<script', '<script>', '<!--', 'a.js', ' ', '>'])
      expect(await mistakesOf(asking(`{ at: "https://a.example/", adds: "${text}" }`))).toEqual([
        'site-addition-malformed @ 3:90',
      ])
  })

  it('includes `.well-known`', async () => {
    const text = manifest('index.html', '.well-known/security.txt', '.well-known/acme/a.json', '.well-known/.hidden')
    const { plan, publicFiles } = await requestWith('https://a.example/', text)
    expect(publicFiles[0]?.files.map(({ path }) => path)).toEqual([
      '.well-known/acme/a.json',
      '.well-known/security.txt',
      'index.html',
    ])
    expect(plan.publicFiles).toMatchObject([{ of: 3, leftOut: { total: 1, paths: ['.well-known/.hidden'] } }])
  })

  it('excludes files that configure the host, and counts them', async () => {
    const own = [
      '_headers',
      '_redirects',
      '_routes.json',
      '_worker.js/index.js',
      'staticwebapp.config.json',
      'web.config',
    ]
    const { plan, publicFiles } = await requestWith(
      'https://a.example/',
      manifest('index.html', 'app/_headers', ...own),
    )
    expect(publicFiles[0]?.files.map(({ path }) => path)).toEqual(['app/_headers', 'index.html'])
    expect(plan.publicFiles).toMatchObject([
      { of: 2, leftOut: { total: 6, paths: ['_headers', '_redirects', '_routes.json'] } },
    ])
    const named = await requestWith('{ at: "https://a.example/", files: "_headers" }', manifest('index.html', ...own))
    expect(named.plan.publicFiles).toMatchObject([{ of: 1, leftOut: { total: 6 } }])
  })

  it('counts symbolic links and excluded files', async () => {
    const { files, ...head } = JSON.parse(all)
    const linked = JSON.stringify({ ...head, files: { ...files, 'zz.html': { link: 'index.html' } } })
    const { plan } = await requestWith('{ at: "https://a.example/", files: index.html }', linked)
    expect(plan.publicFiles).toMatchObject([
      { of: 1, leftOut: { total: 4, paths: ['.vite/manifest.json', 'assets/app.js', 'assets/app.js.map'] } },
    ])
    const whole = await requestWith('https://a.example/', manifest('index.html', 'assets/app.js'))
    expect(whole.plan.publicFiles?.[0]).not.toHaveProperty('leftOut')
  })

  it('proves nothing when all files are excluded', async () => {
    const hidden = asking('https://a.example/', manifest('.vite/manifest.json', '_headers', '_redirects'))
    expect(await mistakesOf(hidden)).toEqual(['site-files-none @ 3:56'])
  })

  it.each([
    ['assets/**', ['assets/app.js', 'assets/app.js.map']],
    ['["index.html", "assets/*.js"]', ['assets/app.js', 'index.html']],
    ['["**", "!**/*.map"]', ['assets/app.js', 'index.html']],
    ['"!assets/**"', ['index.html']],
  ])('may be a part of the files: %s', async (globs, paths) => {
    const { publicFiles } = await requestWith(`{ at: "https://a.example/", files: ${globs} }`)
    expect(publicFiles[0]?.files.map(({ path }) => path)).toEqual(paths)
  })

  it('fetches up to two hundred files, and records the total', async () => {
    const many = manifest(...Array.from({ length: 300 }, (_, at) => `${at}.js`))
    expect((await requestWith('https://a.example/', many)).plan.publicFiles).toMatchObject([{ asked: 200, of: 300 }])
  })

  it.each([
    ['/app', ['url-malformed @ 3:56']],
    ['"https://u:p@a.example/"', ['url-credentials @ 3:56']],
    ['"https://a.example/?x=1"', ['url-query @ 3:56']],
    ['"http://a.example/"', ['url-plain-http @ 3:56']],
    ['{ at: "https://a.example/", files: "nowhere/**" }', ['site-files-none @ 3:62']],
    [
      '{ at: "https://a.example/", files: ["/x", "../y", "!"] }',
      ['site-glob-malformed @ 3:92', 'site-glob-malformed @ 3:98', 'site-glob-malformed @ 3:106'],
    ],
    ['{ files: "**" }', ['missing @ 3:56']],
    ['{ at: "https://a.example/", file: x }', ['unknown-key @ 3:84']],
  ])('is refused as %s', async (serves, expected) => {
    const mistakes = await mistakesOf(asking(serves))
    expect(mistakes).toEqual(expected)
  })

  it('is refused without a manifest', async () => {
    const mistakes = await mistakesOf(asking('https://a.example/', all, ''))
    expect(mistakes).toEqual(['missing @ 3:18'])
  })
})

describe('a site', () => {
  const site = (more = '', text = all, serves = 'https://shop.example/') => ({
    file: `services:\n  web: { manifest: build.json, serves: ${serves} }\n${more}`,
    files: { 'build.json': text },
  })
  it('is a service with only `manifest` and `serves`, of the commit in its manifest', async () => {
    const { read } = await ask(site('', all))
    if (!read.ok) throw new Error(codes(read).join())
    const { plan, publicFiles } = read.value
    expect([plan.targets, plan.services]).toEqual([[], []])
    expect(plan.publicFiles).toMatchObject([
      { service: 'web', asked: 3, of: 3, site: { manifest: 'build.json', commit: sha, listed: 4, place: { line: 2 } } },
    ])
    expect(publicFiles).toMatchObject([{ at: 'https://shop.example/', files: [{}, {}, {}] }])
    const strict = site('', all, 'https://shop.example/, require: hashed')
    expect((await planOf(strict)).publicFiles).toMatchObject([{ site: { commit: sha } }])
  })

  it('may be used with services on hosts, and be named in the inputs', async () => {
    const both = site('  api:\ntargets: { prod: "ssh://deploy@prod" }\n', all)
    const { services, publicFiles } = await planOf({ ...both, inputs: { services: 'web api' } })
    expect(services.map(({ name }) => name)).toEqual(['api'])
    expect(publicFiles?.map(({ service }) => service)).toEqual(['web'])
  })

  it('fetches all files, because nothing else proves it', async () => {
    const many = (count: number): string => manifest(...Array.from({ length: count }, (_, at) => `${at}.js`))
    expect((await planOf(site('', many(2000)))).publicFiles).toMatchObject([{ asked: 2000, of: 2000 }])
    expect(await mistakesOf(site('', many(2001)))).toEqual(['site-too-large @ 2:40'])
  })

  it('is refused when its manifest names no commit, or no sums, or cannot be read', async () => {
    expect(await mistakesOf(site('', manifest('a.js').replace(`"commit":"${sha}",`, '')))).toEqual([
      'site-without-commit @ 2:20',
    ])
    const vite = JSON.stringify({ 'index.html': { file: 'assets/a.js', isEntry: true } })
    expect(await mistakesOf(site('', vite))).toEqual(['manifest-without-hashes @ 2:40'])
    expect(await mistakesOf({ ...site(), files: {} })).toEqual(['manifest-missing @ 2:20'])
  })

  it('refuses an image', async () => {
    const inputs = { images: `web=ghcr.io/acme/web@sha256:${sum('a')}` }
    expect(await mistakesOf({ ...site(), inputs })).toEqual(['site-without-instances @ images:1'])
  })

  it('refuses `via` and features that require instances', async () => {
    const more = [
      'targets: { prod: "ssh://deploy@prod" }',
      'routes:',
      '  - { request: GET https://shop.example/v, expect: { status: 200 }, via: { service: web, port: 80 } }',
      'features:',
      '  shop: { artifact: { service: web, path: index.html } }',
      '',
    ]
    expect(await mistakesOf(site(`  api:\n${more.join('\n')}`, all))).toEqual([
      'site-without-instances @ 6:74',
      'site-without-instances @ 8:32',
    ])
  })

  it('is not a site when another key says where it runs', async () => {
    const where = site('targets: { prod: "ssh://deploy@prod" }\n', all, 'https://shop.example/, on: prod')
    expect(await mistakesOf(where)).toEqual(['missing @ 2:10'])
  })

  it('is kept for a feature without a service, and removed for one of other services', async () => {
    const features = [
      '  api: { artifact: /app, manifest: build.json }',
      'targets: { prod: "ssh://deploy@prod" }',
      'features:',
      '  any: { route: GET https://shop.example/ -> 200 }',
      '  own: { artifact: { service: api, path: index.html } }',
      '',
    ]
    const { read } = await ask(site(features.join('\n'), all))
    if (!read.ok) throw new Error(codes(read).join())
    const left = ['any', 'own'].map((name) => {
      const narrowed = narrowRequest(read.value, name)
      return narrowed.ok && [narrowed.value.plan.publicFiles?.length, narrowed.value.publicFiles.length]
    })
    expect(left).toEqual([
      [1, 1],
      [0, 0],
    ])
  })
})

describe('the baseline of routes', () => {
  const routes =
    'targets: { prod: "ssh://deploy@prod" }\nservices: { api: }\nroutes: ["GET https://a.example/healthz -> 200"]\n'

  it("is a path that can't exist, unless the config file turns it off", async () => {
    expect((await planOf({ file: routes })).baselines).toEqual({
      mode: 'pages',
      probes: [
        {
          id: 'baseline 1 of https://a.example/',
          directory: 'https://a.example/',
          routes: ['GET https://a.example/healthz'],
        },
      ],
    })
    expect((await planOf({ file: `${routes}baseline: strict\n` })).baselines?.mode).toBe('strict')
    expect(await planOf({ file: `${routes}baseline: off\n` })).not.toHaveProperty('baselines')
  })

  it('refuses an unknown value at its line', async () => {
    expect(await mistakesOf({ file: `${routes}baseline: strikt\n` })).toEqual(['value-unknown @ 4:11'])
  })
})
