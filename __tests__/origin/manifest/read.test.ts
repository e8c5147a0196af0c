import fc from 'fast-check'
import { readManifest } from '../../../src/origin/manifest/read.ts'

const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const [sum, other] = ['ab'.repeat(32), 'cd'.repeat(32)]

/** Our manifest of these files, each with a good entry unless it has its own. */
const own = (files: Readonly<Record<string, unknown>>, facts: object = {}): string =>
  JSON.stringify({ schema: 1, name: 'runtime-drift-manifest', commit, files, ...facts })
const file = { sha256: sum, size: 3 }

const read = (text: string, hint = 'dist/build-manifest.json') => readManifest(text, hint)
function manifestOf(text: string, hint?: string) {
  const manifest = read(text, hint)
  if (!manifest.ok) throw new Error(`refused: ${JSON.stringify(manifest.problems)}`)
  return manifest.value
}
const pathsOf = (text: string, hint?: string) => manifestOf(text, hint).files.map(({ path }) => path)
function faultsOf(text: string, hint?: string) {
  const manifest = read(text, hint)
  return manifest.ok ? [] : manifest.problems
}
const codesOf = (text: string, hint?: string) => faultsOf(text, hint).map(({ code }) => code)
/** What is wrong with a path, in any format. */
const reasonsAgainst = (path: string) =>
  [own({ [path]: file }), `${sum}  ${path}\n`, JSON.stringify({ main: { file: path } })].map((text) => {
    const [fault] = faultsOf(text)
    return fault !== undefined && 'reason' in fault ? fault.reason : fault?.code
  })

describe('our manifest', () => {
  it('has the commit, and files and links in order', () => {
    const text = own({ 'b.js': file, 'a/index.js': { sha256: other, size: 0 }, 'a/latest': { link: '../b.js' } })
    expect(manifestOf(text)).toEqual({
      lists: 'hashes',
      format: 'runtime-drift',
      commit,
      files: [
        { path: 'a/index.js', sha256: other },
        { path: 'b.js', sha256: sum },
      ],
      links: [{ path: 'a/latest', link: '../b.js' }],
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    })
  })

  it('need not name a commit, a repository or a run', () => {
    expect(manifestOf(own({ a: file }, { commit: undefined })).commit).toBeUndefined()
    expect(manifestOf(own({ a: file }, { repository: 'acme/pack', run: '17' })).commit).toBe(commit)
  })

  it('has one digest for one list, however it is written', () => {
    const [a, b] = [own({ a: file, b: file }), own({ './b': file, a: { size: 3, sha256: sum } }, { run: '17' })]
    expect(manifestOf(a).digest).toBe(manifestOf(b).digest)
    const others = [
      own({ a: file }),
      own({ a: file, b: { link: 'a' } }),
      own({ a: file, b: { sha256: other, size: 3 } }),
    ]
    expect(new Set([a, ...others].map((text) => manifestOf(text).digest)).size).toBe(4)
  })

  it.each<[string, string]>([
    ['manifest-newer', own({ a: file }, { schema: 2 })],
    ['manifest-malformed', own({ a: file }, { schema: '1' })],
    ['manifest-malformed', own({ a: file }, { schema: undefined })],
    ['manifest-malformed', own({ a: file }, { extra: true })],
    ['manifest-malformed', own({ a: file }, { run: 17 })],
    ['manifest-malformed', own({ a: file }, { repository: 'acme/\u001b[31m' })],
    ['manifest-malformed', own({ a: file }, { commit: 5 })],
    ['manifest-malformed', own({ a: file }, { dirty: true })],
    ['manifest-malformed', own({ a: file }, { dirty: false })],
    ['manifest-malformed', own({ a: file }, { dirty: null })],
    ['manifest-malformed', own({ a: file }, { dirty: { total: 0, paths: [] } })],
    ['manifest-malformed', own({ a: file }, { dirty: { total: 1, paths: ['\u001b[31m'] } })],
    ['manifest-malformed', own({ a: file }, { dirty: { total: 1, paths: ['a'], more: 1 } })],
    ['manifest-malformed', own({ a: file }, { dirty: { total: '1', paths: ['a'] } })],
    ['manifest-commit', own({ a: file }, { commit: commit.slice(0, 7) })],
    ['manifest-commit', own({ a: file }, { commit: '0'.repeat(40) })],
    ['manifest-malformed', own({ a: file }, { files: [] })],
    ['manifest-malformed', own({ a: null })],
    ['manifest-malformed', own({ a: sum })],
    ['manifest-malformed', own({ a: { sha256: sum } })],
    ['manifest-malformed', own({ a: { sha256: sum, size: -1 } })],
    ['manifest-malformed', own({ a: { sha256: sum, size: 1.5 } })],
    ['manifest-malformed', own({ a: { ...file, link: 'b' } })],
    ['manifest-malformed', own({ a: { link: '' }, b: file })],
    ['manifest-malformed', own({ a: { link: 'b\u0000' }, b: file })],
    ['manifest-hash', own({ a: { sha256: sum.toUpperCase(), size: 3 } })],
    ['manifest-hash', own({ a: { sha256: sum.slice(1), size: 3 } })],
    ['manifest-hash', own({ a: { md5: 'a'.repeat(32), size: 3 } })],
    ['manifest-empty', own({})],
    ['manifest-empty', own({ a: { link: 'b' } })],
    ['manifest-not-json', own({ a: file }).slice(0, -1)],
    ['manifest-not-json', `{"files":${'['.repeat(200_000)}`],
  ])('is %s: %.80s', (code, text) => {
    expect(codesOf(text)).toEqual([code])
  })

  it('lists the files that were changed when it was written', () => {
    const dirty = { total: 12, paths: ['package-lock.json'] }
    expect(manifestOf(own({ a: file }, { dirty }))).toMatchObject({ dirty })
    expect(manifestOf(own({ a: file }))).not.toHaveProperty('dirty')
  })

  it('names up to ten mistakes', () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`../${at}`, file]))
    expect(faultsOf(own({ ...files, ok: null }, { extra: 1 }))).toHaveLength(10)
    expect(codesOf(own({ '../a': file, b: null }, { extra: 1 }))).toEqual([
      'manifest-malformed',
      'manifest-path',
      'manifest-malformed',
    ])
  })

  it('cannot have a key twice, which JSON would take', () => {
    const twice = own({ a: file }).replace('"a":', `"a":${JSON.stringify({ sha256: other, size: 1 })},"a":`)
    expect(faultsOf(twice)).toEqual([{ code: 'manifest-path-twice', path: 'a' }])
    expect(faultsOf(own({ a: file }).replace('"a":', '"\\u0061":1,"a":'))).toEqual([
      { code: 'manifest-path-twice', path: 'a' },
    ])
    expect(codesOf(own({ a: file }).replace('"sha256":', `"sha256":"${other}","sha256":`))).toEqual([
      'manifest-path-twice',
    ])
    expect(codesOf(own({ 'a":{"b': file, 'c\\': file, d: file }))).toEqual([])
  })

  it('has keys that are distinguished with any characters in them, and any white space between them', () => {
    const name = fc.stringMatching(/^[a"\\:{}[\], ]{1,8}$/)
    const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6 })
    // One kind of colon right behind every key, or several kinds by turns.
    const colons = fc.array(fc.constantFrom(':', ': ', ' : ', '\n:'), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(names, fc.nat(), fc.constantFrom('', ' ', '\n\t'), colons, (all, at, space, between) => {
        const received = (one: string, nth: number) =>
          `${JSON.stringify(one)}${between[nth % between.length]}${JSON.stringify({ link: one })}`
        const manifest = (lines: readonly string[]) =>
          own({}).replace('{}', `{${space}${lines.join(`${space},${space}`)}}`)
        const lines = all.map(received)
        expect(codesOf(manifest(lines))).not.toContain('manifest-path-twice')
        expect(codesOf(manifest([...lines, lines[at % lines.length] ?? '']))).toEqual(['manifest-path-twice'])
      }),
    )
  })
})

describe('sums of files', () => {
  it('are read as sha256sum prints them, in text and binary mode and as --tag', () => {
    const text = `# built\n${sum}  ./b.js\n${other} *a b.js\nSHA256 (c (1).js) = ${sum}\n\n`
    expect(manifestOf(text, 'SHA256SUMS')).toMatchObject({
      lists: 'hashes',
      format: 'sha256sum',
      commit: undefined,
      files: [
        { path: 'a b.js', sha256: other },
        { path: 'b.js', sha256: sum },
        { path: 'c (1).js', sha256: sum },
      ],
      links: [],
    })
  })

  it('are read with the names that sha256sum escapes', () => {
    const text = `\\${sum}  a\\nb\n\\${sum}  c\\\\d\n${sum}  e\\nf\n\\${sum}  g\\rh\n\\SHA256 (i\\nj) = ${sum}\n`
    expect(pathsOf(text)).toEqual(['a\nb', 'c\\d', 'e\\nf', 'g\rh', 'i\nj'])
  })

  it('are read with names that look like another format', () => {
    const names = [
      '-rf',
      '--',
      ' leading',
      'trailing ',
      '$(touch owned)',
      "it's",
      '"',
      'ünï/日本',
      '{',
      '*',
      'a  b',
      '~',
    ]
    expect(pathsOf(names.map((name) => `${sum}  ${name}\n`).join(''))).toEqual(names.toSorted())
  })

  it('are read with the line ends of Windows, and with a name that ends in one', () => {
    expect(manifestOf(`${sum}  a\r\n${other?.toUpperCase()} *b\r\n`).files).toEqual([
      { path: 'a', sha256: sum },
      { path: 'b', sha256: other },
    ])
    expect(pathsOf(`${sum}  a\r\n${sum}  b\n`)).toEqual(['a\r', 'b'])
  })

  it.each<[string, readonly unknown[]]>([
    [`${'a'.repeat(32)}  a\n`, [{ code: 'manifest-hash', path: 'a', digits: 32 }]],
    [`SHA512 (a) = ${'a'.repeat(128)}\n`, [{ code: 'manifest-hash', path: 'a', digits: 128 }]],
    [`${sum}  a\n${'a'.repeat(40)}  b\n`, [{ code: 'manifest-hash', path: 'b', digits: 40 }]],
    [`${sum}  a\nb\n`, [{ code: 'manifest-malformed', at: 'line 2' }]],
    [`${sum}  a\n${sum} b\n`, [{ code: 'manifest-malformed', at: 'line 2' }]],
    [`${sum}  a\n${other}  a\n`, [{ code: 'manifest-path-twice', path: 'a' }]],
    [`${sum}  a\n${sum}  ./a\n`, [{ code: 'manifest-path-twice', path: 'a' }]],
    [`${sum}  x/a\n${sum}  x//./a\n`, [{ code: 'manifest-path-twice', path: 'x/a' }]],
    ['# nothing\n', [{ code: 'manifest-unrecognised' }]],
  ])('cannot be %j', (text, faults) => {
    expect(faultsOf(text, 'SHA256SUMS')).toEqual(faults)
  })
})

describe('the manifests of bundlers', () => {
  it('list each chunk, its styles and its assets once for Vite, and claim only that they exist', () => {
    const text = JSON.stringify({
      'views/foo.js': { file: 'assets/foo.js', css: ['assets/a.css'], imports: ['_shared.js'], isEntry: true },
      '_shared.js': { file: 'assets/shared.js', css: ['assets/a.css'], assets: ['assets/logo.svg'] },
    })
    expect(manifestOf(text, 'dist/.vite/manifest.json')).toMatchObject({
      lists: 'names',
      format: 'vite',
      commit: undefined,
      files: ['assets/a.css', 'assets/foo.js', 'assets/logo.svg', 'assets/shared.js'].map((path) => ({ path })),
    })
  })

  it('list the files that a page requests, for webpack and Laravel Mix', () => {
    const webpack = JSON.stringify({ 'main.js': '/static/main.1.js', 'main.css': 'static/main.css#x' })
    expect(manifestOf(webpack, 'dist/manifest.json')).toMatchObject({ lists: 'names', format: 'webpack' })
    expect(pathsOf(webpack)).toEqual(['static/main.1.js', 'static/main.css'])
    const mix = JSON.stringify({ '/js/app.js': '/js/app.js?id=68b3', '/css/app.css': '/css/app.css' })
    expect(manifestOf(mix, 'public/mix-manifest.json')).toMatchObject({ lists: 'names', format: 'mix' })
    expect(pathsOf(mix, 'public/mix-manifest.json')).toEqual(['css/app.css', 'js/app.js'])
  })

  it.each<[string, string, string, unknown, readonly string[]]>([
    [
      'webpack without a public path',
      'webpack',
      'dist/manifest.json',
      { 'main.js': 'auto/main.abc.js', 'a.png': 'auto/a.1.png' },
      ['a.1.png', 'main.abc.js'],
    ],
    [
      'webpack with one folder of that name',
      'webpack',
      'dist/manifest.json',
      { 'main.js': 'auto/main.abc.js', 'a.png': 'a.1.png' },
      ['a.1.png', 'auto/main.abc.js'],
    ],
    [
      'Create React App',
      'webpack',
      'build/asset-manifest.json',
      {
        files: { 'main.css': '/static/css/main.1.css', 'index.html': '/index.html' },
        entrypoints: ['static/css/main.1.css'],
      },
      ['index.html', 'static/css/main.1.css'],
    ],
    [
      'Symfony Encore',
      'webpack',
      'public/build/entrypoints.json',
      { entrypoints: { app: { js: ['/build/runtime.js', '/build/app.js'], css: ['/build/app.css'] } } },
      ['build/app.css', 'build/app.js', 'build/runtime.js'],
    ],
    [
      'Shakapacker',
      'webpack',
      'public/packs/manifest.json',
      {
        'application.js': '/packs/js/application-1.js',
        entrypoints: { application: { assets: { js: ['/packs/js/application-1.js'] } } },
      },
      ['packs/js/application-1.js'],
    ],
    [
      'webpack-assets-manifest',
      'webpack',
      'dist/assets-manifest.json',
      { 'main.js': { src: 'main-1.js', integrity: 'sha256-a' } },
      ['main-1.js'],
    ],
    [
      'the statistics of webpack',
      'webpack',
      'dist/stats.json',
      { hash: 'a', assets: [{ name: 'main.1.js', size: 5 }] },
      ['main.1.js'],
    ],
    [
      'Parcel',
      'webpack',
      'dist/parcel-manifest.json',
      { 'index.html': '/index.html', 'a.ts': '/a.1.js' },
      ['a.1.js', 'index.html'],
    ],
    [
      'Nuxt',
      'vite',
      '.nuxt/dist/server/client.manifest.json',
      { 'a.vue': { file: '_nuxt/a.js', css: ['_nuxt/a.css'], resourceType: 'script', isEntry: true } },
      ['_nuxt/a.css', '_nuxt/a.js'],
    ],
    [
      'the server build of Vite',
      'vite',
      'dist/.vite/ssr-manifest.json',
      { 'src/a.vue': ['/assets/a.js', '/assets/a.css'], 'src/b.vue': [] },
      ['assets/a.css', 'assets/a.js'],
    ],
    [
      'Next.js',
      'next',
      '.next/build-manifest.json',
      {
        polyfillFiles: ['static/chunks/polyfills-1.js'],
        devFiles: [],
        ampDevFiles: [],
        lowPriorityFiles: ['static/b/_buildManifest.js'],
        rootMainFiles: ['static/chunks/main-app-1.js'],
        rootMainFilesTree: {},
        pages: { '/_app': ['static/chunks/pages/_app-1.js'] },
        ampFirstPages: [],
      },
      [
        'static/b/_buildManifest.js',
        'static/chunks/main-app-1.js',
        'static/chunks/pages/_app-1.js',
        'static/chunks/polyfills-1.js',
      ],
    ],
    [
      'the app folder of Next.js',
      'next',
      '.next/app-build-manifest.json',
      { pages: { '/page': ['static/chunks/webpack-1.js', 'static/css/a.css'] } },
      ['static/chunks/webpack-1.js', 'static/css/a.css'],
    ],
    [
      'Angular',
      'angular',
      'dist/ngsw.json',
      {
        configVersion: 1,
        timestamp: 1,
        index: '/index.html',
        assetGroups: [],
        hashTable: { '/index.html': 'a'.repeat(40), '/main.1.js': 'b'.repeat(40) },
      },
      ['index.html', 'main.1.js'],
    ],
    [
      'Sprockets',
      'rails',
      'public/assets/.sprockets-manifest-1.json',
      {
        files: { 'application-1.js': { logical_path: 'application.js', size: 5, digest: 'a' } },
        assets: { 'application.js': 'application-1.js' },
      },
      ['application-1.js'],
    ],
    [
      'Propshaft',
      'rails',
      'public/assets/.manifest.json',
      { 'application.css': { digested_path: 'application-1.css', integrity: 'sha384-a' } },
      ['application-1.css'],
    ],
    [
      'an older Propshaft',
      'webpack',
      'public/assets/.manifest.json',
      { 'application.css': 'application-1.css' },
      ['application-1.css'],
    ],
    [
      'Django',
      'django',
      'static/staticfiles.json',
      { paths: { 'admin/a.css': 'admin/a.1.css' }, version: '1.1', hash: 'a' },
      ['admin/a.1.css'],
    ],
  ])('of %s list the names of files', (_, format, path, value, paths) => {
    expect(manifestOf(JSON.stringify(value), path)).toMatchObject({ lists: 'names', format })
    expect(pathsOf(JSON.stringify(value), path)).toEqual(paths)
  })

  it.each([
    ['web-app', { name: 'Shop', icons: [{ src: '/a.png' }], start_url: '/' }],
    ['web-app', { short_name: 'Shop', icons: [] }],
    ['browser-extension', { manifest_version: 3, name: 'Shop', version: '1' }],
    ['package', { name: 'shop', version: '1.0.0', dependencies: {} }],
    ['package', { name: 'shop', lockfileVersion: 3, packages: {} }],
    ['image', { schemaVersion: 2, mediaType: 'a', config: {}, layers: [] }],
    ['image', { schemaVersion: 2, manifests: [] }],
    ['sbom', { bomFormat: 'CycloneDX', components: [] }],
    ['sbom', { spdxVersion: 'SPDX-2.3', files: [] }],
    ['attestation', { _type: 'https://in-toto.io/Statement/v1', subject: [] }],
    ['attestation', { payloadType: 'application/vnd.in-toto+json', payload: 'e30=', signatures: [] }],
    ['esbuild', { inputs: {}, outputs: { 'dist/a.js': { bytes: 5 } } }],
    ['source-map', { version: 3, sources: [], mappings: '' }],
  ])('are not taken for a document of another format: %s', (format, value) => {
    expect(faultsOf(JSON.stringify(value), 'dist/manifest.json')).toEqual([
      { code: 'manifest-of-other-format', format },
    ])
  })

  it.each([
    ['manifest-malformed', { pages: { '/': ['a.js', 5] } }],
    ['manifest-malformed', { files: { a: 5 }, entrypoints: [] }],
    ['manifest-malformed', { paths: { a: {} }, version: '1' }],
    ['manifest-malformed', { a: { src: 'a.js' }, b: 'b.js' }],
    ['manifest-path', { pages: { '/': ['../a.js'] } }],
    ['manifest-path', { configVersion: 1, hashTable: { 'https://cdn.example.com/a.js': 'a' } }],
    ['manifest-empty', { pages: { '/': [] } }],
    ['manifest-path', { a: 'https://cdn.example.com/a.js' }],
    ['manifest-path', { a: '//cdn.example.com/a.js' }],
    ['manifest-path', { a: '/../a.js' }],
    ['manifest-path', { a: '?id=1' }],
    ['manifest-malformed', { a: 'a.js', b: 5 }],
    ['manifest-malformed', { a: { file: 'a.js' }, b: {} }],
    ['manifest-malformed', { a: { file: 'a.js', css: [null] } }],
    ['manifest-path', { a: { file: '/a.js' } }],
    ['manifest-unrecognised', { a: 1 }],
    ['manifest-empty', {}],
  ])('are %s when they are %j', (code, value) => {
    expect(codesOf(JSON.stringify(value), 'stats.json')).toEqual([code])
  })
})

describe('a path', () => {
  it.each([
    ['/etc/passwd', 'absolute'],
    ['C:\\a', 'absolute'],
    ['c:/a', 'absolute'],
    ['\\\\host\\share', 'absolute'],
    ['../a', 'parent'],
    ['a/../../b', 'parent'],
    ['a/..', 'parent'],
    ['..\\a', 'parent'],
    ['.', 'empty'],
    ['./', 'empty'],
    ['a/', 'directory'],
    ['a/.', 'directory'],
    ['a\u0000b', 'control-character'],
    ['\u001b[31m', 'control-character'],
    ['a\u0085', 'control-character'],
    ['__proto__', 'reserved'],
    ['a/__proto__/b', 'reserved'],
    ['a'.repeat(256), 'too-long'],
    ['ab/'.repeat(1400).slice(0, -1), 'too-long'],
  ])('cannot be %.40j', (path, reason) => {
    expect(reasonsAgainst(path)).toEqual([reason, reason, reason])
  })

  it('cannot be half of a character', () => {
    expect(faultsOf(own({ a: file }).replace('"a"', '"\\ud800"'))).toMatchObject([{ reason: 'not-unicode' }])
  })

  it('may have newlines, tabs, dots and any letter in it', () => {
    const names = ['...', '.hidden', 'a\tb', 'a\nb', 'constructor', 'a..b', 'é', 'e\u0301', '\u202ea', '😀']
    expect(pathsOf(own(Object.fromEntries(names.map((name) => [name, file]))))).toEqual(names.toSorted())
  })

  it('cannot lie below a file or a link', () => {
    expect(faultsOf(`${sum}  a\n${sum}  a/b\n${sum}  a-b\n`)).toEqual([
      { code: 'manifest-path', path: 'a/b', reason: 'below-a-file' },
    ])
    expect(codesOf(own({ a: { link: '.' }, 'a/b/c': file }))).toEqual(['manifest-path'])
  })

  it('is cut in messages about it', () => {
    expect(faultsOf(own({ ['a'.repeat(300)]: file }))).toEqual([
      { code: 'manifest-path', path: `${'a'.repeat(200)}…`, reason: 'too-long' },
    ])
  })
})

describe('a text', () => {
  it.each([
    ['manifest-empty', ''],
    ['manifest-empty', ' \n'],
    ['manifest-unrecognised', 'hello'],
    ['manifest-unrecognised', '[]'],
    ['manifest-unrecognised', '<html>'],
    ['manifest-unrecognised', 'null'],
    ['manifest-not-json', '{'],
    ['manifest-not-json', '{"a":"b",}'],
    ['manifest-too-large', ' '.repeat(10 * 1024 * 1024 + 1)],
  ])('is %s when it is %.20j', (code, text) => {
    expect(codesOf(text)).toEqual([code])
  })

  it('of ten megabytes is read', () => {
    const files = Array.from({ length: 80_000 }, (_, at) => [`assets/chunk-${at}.js`, file])
    expect(manifestOf(own(Object.fromEntries(files))).files).toHaveLength(80_000)
  })
})
