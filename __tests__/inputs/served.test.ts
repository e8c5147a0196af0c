import { ask, codes, mistakesOf, planOf, sha } from './asking.ts'

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
const asked = async (serves: string, text?: string) => {
  const { read } = await ask(asking(serves, text))
  if (!read.ok) throw new Error(codes(read).join())
  return read.value
}

describe('a public build', () => {
  it('is claimed by where it is, and its files stay out of the plan', async () => {
    const { plan, served } = await asked('https://shop.example/app')
    expect(plan.served).toEqual([
      {
        service: 'web',
        at: 'https://shop.example/app/',
        asked: 3,
        of: 3,
        place: { kind: 'file', path: '.github/runtime-drift.yml', line: 3, column: expect.any(Number) },
      },
    ])
    expect(JSON.stringify(plan)).not.toContain(sum('0'))
    expect(served).toMatchObject([
      { at: 'https://shop.example/app/', most: 3, files: [{ path: 'assets/app.js' }, {}, {}] },
    ])
  })

  it('has no place in a plan that does not ask for it', async () => {
    expect(await planOf({ inputs: { target: 'ssh://a@b', services: 'api' } })).not.toHaveProperty('served')
  })

  it('leaves out what begins with a dot, unless it is named', async () => {
    const paths = async (serves: string) => (await asked(serves)).served[0]?.files.map(({ path }) => path)
    expect(await paths('https://a.example/')).toEqual(['assets/app.js', 'assets/app.js.map', 'index.html'])
    expect(await paths('{ at: "https://a.example/", files: ".vite/**" }')).toEqual(['.vite/manifest.json'])
  })

  it.each([
    ['assets/**', ['assets/app.js', 'assets/app.js.map']],
    ['["index.html", "assets/*.js"]', ['assets/app.js', 'index.html']],
    ['["**", "!**/*.map"]', ['assets/app.js', 'index.html']],
    ['"!assets/**"', ['index.html']],
  ])('may be a part of the files: %s', async (globs, paths) => {
    const { served } = await asked(`{ at: "https://a.example/", files: ${globs} }`)
    expect(served[0]?.files.map(({ path }) => path)).toEqual(paths)
  })

  it('is fetched up to two hundred files, and says how many there are', async () => {
    const many = manifest(...Array.from({ length: 300 }, (_, at) => `${at}.js`))
    expect((await asked('https://a.example/', many)).plan.served).toMatchObject([{ asked: 200, of: 300 }])
  })

  it.each([
    ['/app', ['url-malformed @ 3:56']],
    ['"https://u:p@a.example/"', ['url-credentials @ 3:56']],
    ['"https://a.example/?x=1"', ['url-query @ 3:56']],
    ['"http://a.example/"', ['url-plain-http @ 3:56']],
    ['{ at: "https://a.example/", files: "nowhere/**" }', ['served-none @ 3:62']],
    [
      '{ at: "https://a.example/", files: ["/x", "../y", "!"] }',
      ['served-glob-malformed @ 3:92', 'served-glob-malformed @ 3:98', 'served-glob-malformed @ 3:106'],
    ],
    ['{ files: "**" }', ['missing @ 3:56']],
    ['{ at: "https://a.example/", file: x }', ['unknown-key @ 3:84']],
  ])('is refused as %s', async (serves, expected) => {
    const mistakes = await mistakesOf(asking(serves))
    expect(mistakes).toEqual(expected)
  })

  it('is refused without a manifest, which alone says what its files are', async () => {
    const mistakes = await mistakesOf(asking('https://a.example/', all, ''))
    expect(mistakes).toEqual(['missing @ 3:18'])
  })
})

describe('the control of routes', () => {
  const routes =
    'targets: { prod: "ssh://deploy@prod" }\nservices: { api: }\nroutes: ["GET https://a.example/healthz -> 200"]\n'

  it('is one path that cannot exist, unless the file says otherwise', async () => {
    expect((await planOf({ file: routes })).controls).toEqual({
      mode: 'pages',
      probes: [{ directory: 'https://a.example/', routes: [0] }],
    })
    expect((await planOf({ file: `${routes}control: strict\n` })).controls?.mode).toBe('strict')
    expect(await planOf({ file: `${routes}control: off\n` })).not.toHaveProperty('controls')
  })

  it('is refused as another word', async () => {
    expect(await mistakesOf({ file: `${routes}control: strikt\n` })).toEqual(['word-unknown @ 4:10'])
  })
})
