import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArtifact, requestFiles } from '../../src/inputs/files.ts'
import { readWorkspaceFile } from '../../src/inputs/workspace-file.ts'
import { ask, codes, mistakesOf, placeText, planOf, sha } from '../builders/inputs.ts'

const sum = 'ab'.repeat(32)
const manifest = JSON.stringify({
  schema: 1,
  name: 'runtime-drift-manifest',
  commit: sha,
  files: { 'b.js': { sha256: sum, size: 1 }, 'a.js': { sha256: sum, size: 2 }, latest: { link: 'a.js' } },
})
const file = (service: string) => `targets: { prod: "ssh://deploy@prod" }\nservices:\n  api: { ${service} }\n  web:\n`
const both = 'artifact: /app/dist/, manifest: dist/build.json'
const asking = (service = both, text = manifest) => ({ file: file(service), files: { 'dist/build.json': text } })

describe('the files of a service', () => {
  it('are claimed by path and manifest, and the file list is not part of the plan', async () => {
    const { read } = await ask(asking())
    if (!read.ok) throw new Error(codes(read).join())
    const { plan, manifests } = read.value
    expect(plan.services[0]?.files).toEqual({
      artifact: '/app/dist',
      manifest: 'dist/build.json',
      commit: sha,
      count: 2,
      links: 1,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      place: { kind: 'file', path: '.github/runtime-drift.yml', line: 3, column: 42 },
    })
    expect(JSON.stringify(plan)).not.toContain(sum)
    expect([...manifests.keys()]).toEqual(['api'])
    expect(manifests.get('api')?.files.map(({ path }) => path)).toEqual(['a.js', 'b.js'])
  })

  it('are not claimed when nothing is declared', async () => {
    expect((await planOf(asking())).services[1]?.files).toBeUndefined()
  })

  it('may be listed by sha256sum, without a commit', async () => {
    const { services } = await planOf(asking(both, `${sum}  ./a.js\n`))
    expect(services[0]?.files).toMatchObject({ commit: undefined, count: 1, links: 0 })
  })

  it('may be listed for another commit, which the judge reports', async () => {
    const other = 'd'.repeat(40)
    const { services } = await planOf(asking(both, manifest.replace(sha, other)))
    expect(services[0]?.files?.commit).toBe(other)
  })

  it.each([
    ['artifact: /app', ['missing @ 3:10']],
    ['manifest: dist/build.json', ['missing @ 3:10']],
    ['artifact: dist, manifest: dist/build.json', ['artifact-path-malformed @ 3:20']],
    ['artifact: app, manifest: gone.json', ['manifest-missing @ 3:35', 'artifact-path-malformed @ 3:20']],
    ['artifact: /app, manifest: 5', ['yaml-type @ 3:36']],
    ['artifact: [/app], manifest: dist/build.json', ['yaml-type @ 3:20']],
    ['artifact: /app, manifest: dist', ['manifest-not-a-file @ 3:36']],
    ['artifact: /app, manifest: ../build.json', ['manifest-outside @ 3:36']],
    ['artifact: /app, manifest: /etc/passwd', ['manifest-outside @ 3:36']],
    ['artifact: /app, manifest: "a\\u001b"', ['control-character @ 3:36']],
    ['artifact: /app, manifest: "${HOME}/x"', ['template-misplaced @ 3:36']],
  ])('cannot be declared by %s', async (service, mistakes) => {
    expect(await mistakesOf(asking(service))).toEqual(mistakes)
  })

  it.each([
    ['', 'manifest-empty'],
    ['hello', 'manifest-unrecognised'],
    ['{', 'manifest-not-json'],
    [manifest.replace('"schema":1', '"schema":2'), 'manifest-newer'],
    [`${'a'.repeat(32)}  a.js\n`, 'manifest-hash'],
    [`${sum}  ../a.js\n`, 'manifest-path'],
    [' '.repeat(10 * 1024 * 1024 + 1), 'manifest-too-large'],
  ])('cannot be listed by %.40j', async (text, code) => {
    expect(await mistakesOf(asking(both, text))).toEqual([`${code} @ 3:42`])
  })

  it('are reported once, without follow-up problems', async () => {
    const wrong = { ...asking(both, 'hello'), inputs: { require: 'hashed', services: 'api' } }
    expect(await mistakesOf({ ...wrong, file: wrong.file.replace('  web:\n', '') })).toEqual([
      'manifest-unrecognised @ 3:42',
    ])
  })
})

describe('the files that a bundler names', () => {
  const vite = '{"a.js":{"file":"assets/a.1f.js","css":["assets/a.css"]}}'

  it('must exist, and have no hashes', async () => {
    const { read } = await ask(asking(both, vite))
    if (!read.ok) throw new Error(codes(read).join())
    const { plan, manifests } = read.value
    expect(plan.services[0]?.files).toMatchObject({ named: 'vite', count: 2, links: 0, commit: undefined })
    const [claim, manifest] = [plan.services[0]?.files, manifests.get('api')]
    expect(claim && manifest && requestFiles(claim, manifest)).toEqual({
      artifact: '/app/dist',
      entries: [],
      names: ['assets/a.1f.js', 'assets/a.css'],
    })
  })

  it('prove nothing where hashes are required, and no public files', async () => {
    expect(await mistakesOf(asking(`${both}, require: hashed`, vite))).toEqual(['manifest-without-hashes @ 3:42'])
    const publicFiles = asking(`${both}, serves: "https://static.example.com"`, vite)
    expect(await mistakesOf(publicFiles)).toEqual(['manifest-without-hashes @ 3:67'])
  })
})

describe('`complete`', () => {
  it('is requested from a target with the files and the links', async () => {
    const { read } = await ask(asking(`${both}, complete: ["./**/*.js", "*.css"]`))
    if (!read.ok) throw new Error(codes(read).join())
    const [claim, manifest] = [read.value.plan.services[0]?.files, read.value.manifests.get('api')]
    expect(claim).toMatchObject({ complete: ['**/*.js', '*.css'] })
    expect(claim && manifest && requestFiles(claim, manifest)).toMatchObject({
      entries: [{ path: 'a.js' }, { path: 'b.js' }],
      links: [{ path: 'latest', link: 'a.js' }],
      complete: ['**/*.js', '*.css'],
    })
    expect((await planOf(asking(`${both}, complete: "**"`))).services[0]?.files?.complete).toEqual(['**'])
  })

  it.each([
    ['""', 'files-glob-malformed'],
    ['/app/*.js', 'files-glob-malformed'],
    ['a/../*.js', 'files-glob-malformed'],
    ['"!*.js"', 'files-glob-malformed'],
    ['"{a,b}.js"', 'files-glob-malformed'],
    ['"[a].js"', 'files-glob-malformed'],
    [`${'a'.repeat(257)}`, 'files-glob-malformed'],
    ['"a\\n"', 'control-character'],
    ['5', 'yaml-type'],
  ])('cannot be %.20s', async (glob, code) => {
    expect(await mistakesOf(asking(`${both}, complete: ${glob}`))).toEqual([`${code} @ 3:69`])
  })

  it('requires a manifest', async () => {
    expect(await mistakesOf(asking('complete: "*.js"'))).toEqual(['missing @ 3:10'])
  })
})

describe('`exclude`', () => {
  const listed = (...paths: readonly string[]) =>
    manifest.replace(/"files":.*$/s, `"files": {${paths.map((path) => `"${path}": {"sha256": "${sum}", "size": 1}`)}}}`)
  const kept = async (exclude: string, ...paths: readonly string[]) => {
    const { read } = await ask(asking(`${both}, exclude: ${exclude}`, listed(...paths)))
    if (!read.ok) throw new Error(codes(read).join())
    const [claim, of] = [read.value.plan.services[0]?.files, read.value.manifests.get('api')]
    if (claim === undefined || of === undefined) throw new Error('no files')
    return { claim, paths: of.files.map(({ path }) => path), request: requestFiles(claim, of) }
  }

  it('excludes files, which are counted in the plan', async () => {
    const { claim, paths, request } = await kept(
      '[".next/static/**/main-*.js", env.js]',
      '.next/static/chunks/main-1.js',
      'env.js',
      'server.js',
    )
    expect(paths).toEqual(['server.js'])
    expect(claim).toMatchObject({ count: 1, leftOut: { total: 2, paths: ['.next/static/chunks/main-1.js', 'env.js'] } })
    expect(request).toMatchObject({
      entries: [{ path: 'server.js' }],
      exclude: ['.next/static/**/main-*.js', 'env.js'],
    })
  })

  it.each([
    ['"*.js"', ['d/a.js', 'd/ajs']],
    ['"**/*.js"', ['d/ajs']],
    ['"d/**"', ['a.js']],
    ['"?.js"', ['d/a.js', 'd/ajs']],
    ['"**"', undefined],
    ['["*", "**/*"]', undefined],
    ['none.js', ['a.js', 'd/a.js', 'd/ajs']],
  ])('uses the same globs as `complete`: %s', async (glob, left) => {
    const paths = ['a.js', 'd/a.js', 'd/ajs']
    if (left !== undefined) expect((await kept(glob, ...paths)).paths).toEqual(left)
    else
      expect(await mistakesOf(asking(`${both}, exclude: ${glob}`, listed(...paths)))).toEqual([
        expect.stringMatching(/^exclude-all @ 3:(68|69)$/),
      ])
  })

  it('leaves out links, but not the last file', async () => {
    const { read } = await ask(asking(`${both}, exclude: latest`))
    if (!read.ok) throw new Error(codes(read).join())
    expect(read.value.plan.services[0]?.files).toMatchObject({
      count: 2,
      links: 0,
      leftOut: { total: 1, paths: ['latest'] },
    })
  })

  it('requires a manifest, and globs below the artifact', async () => {
    expect(await mistakesOf(asking('exclude: "*.js"'))).toEqual(['missing @ 3:10'])
    expect(await mistakesOf(asking(`${both}, exclude: /a`))).toEqual(['files-glob-malformed @ 3:68'])
  })
})

describe('`include`', () => {
  const listed = manifest.replace(
    /"files":.*$/s,
    `"files": {${['dist/a.js', 'dist/b.js', 'worker.sh', 'x.css'].map((path) => `"${path}": {"sha256": "${sum}", "size": 1}`)}}}`,
  )
  const filesOf = async (keys: string) => {
    const { read } = await ask(asking(`${both}, ${keys}`, listed))
    if (!read.ok) throw new Error(codes(read).join())
    const claim = read.value.plan.services[0]?.files
    return { claim, paths: read.value.manifests.get('api')?.files.map(({ path }) => path) }
  }

  it('compares only the files that match, and counts the others', async () => {
    const { claim, paths } = await filesOf('include: [worker.sh, "dist/**"]')
    expect(paths).toEqual(['dist/a.js', 'dist/b.js', 'worker.sh'])
    expect(claim).toMatchObject({
      ...{ count: 3, include: ['worker.sh', 'dist/**'] },
      leftOut: { total: 1, paths: ['x.css'] },
    })
  })

  it('compares one file', async () => {
    expect((await filesOf('include: worker.sh')).paths).toEqual(['worker.sh'])
  })

  it('leaves out what `exclude` matches too', async () => {
    const { claim, paths } = await filesOf('include: "dist/**", exclude: "**/b.js"')
    expect(paths).toEqual(['dist/a.js'])
    expect(claim).toMatchObject({ leftOut: { total: 3, paths: ['dist/b.js', 'worker.sh', 'x.css'] } })
  })

  it('refuses a glob that matches nothing, and a rest of nothing', async () => {
    expect(await mistakesOf(asking(`${both}, include: [worker.sh, "*.php"]`, listed))).toEqual([
      'include-nothing @ 3:80',
    ])
    expect(await mistakesOf(asking(`${both}, include: worker.sh, exclude: "*.sh"`, listed))).toEqual([
      'exclude-all @ 3:88',
    ])
    expect(await mistakesOf(asking('include: "*.js"'))).toEqual(['missing @ 3:10'])
  })
})

describe('the proof hashed', () => {
  it('may be required of a service with a manifest', async () => {
    const { services } = await planOf(asking(`${both}, require: hashed`))
    expect(services.map(({ require }) => require)).toEqual(['hashed', 'claimed'])
  })

  it("can't be reached with sums, which name no commit", async () => {
    const sums = `${sum}  a.js\n`
    expect(await mistakesOf(asking(`${both}, require: hashed`, sums))).toEqual(['proof-without-commit @ 3:42'])
    expect(await mistakesOf(asking(both, sums))).toEqual([])
  })

  it("names each service that can't reach it", async () => {
    const { read } = await ask({ ...asking(), inputs: { require: 'hashed', services: 'worker' } })
    const problems = read.ok ? [] : read.problems
    expect(problems.map(({ fault, place }) => [fault, placeText(place)])).toEqual([
      [{ code: 'proof-without-manifest', service: 'web' }, '4:3'],
      [{ code: 'proof-without-manifest', service: 'worker' }, 'services:1'],
    ])
    expect(await mistakesOf(asking('require: hashed'))).toEqual(['proof-without-manifest @ 3:3'])
  })
})

describe('an artifact', () => {
  const place = { kind: 'input', name: 'it' } as const
  const reasonAgainst = (text: string) => {
    const read = readArtifact(text, place)
    const fault = read.ok ? undefined : read.problems[0]?.fault
    return fault !== undefined && 'reason' in fault ? fault.reason : fault?.code
  }

  it.each(['/app', '/app/dist', '/srv/a b/$x', '/-rf', '/a..b/.c'])('can be %s', (text) => {
    expect(readArtifact(text, place)).toEqual({ ok: true, value: text })
    expect(readArtifact(`${text}/`, place)).toEqual({ ok: true, value: text })
  })

  it.each([
    ['app/dist', 'relative'],
    ['', 'relative'],
    ['/', 'root'],
    ['/app/../etc', 'parent'],
    ['/..', 'parent'],
    ['/app//dist', 'malformed'],
    ['/app//', 'malformed'],
    ['/app/.', 'malformed'],
    [`/${'a'.repeat(1024)}`, 'malformed'],
    ['/app\n', 'control-character'],
    ['/app\u202e', 'control-character'],
  ])('cannot be %.20j', (text, reason) => {
    expect(reasonAgainst(text)).toBe(reason)
  })
})

describe('a file of the workspace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'runtime-drift-workspace-'))
  const workspace = join(folder, 'workspace')
  beforeAll(() => {
    mkdirSync(join(workspace, 'dist'), { recursive: true })
    writeFileSync(join(folder, 'secret'), 'secret')
    writeFileSync(join(workspace, 'dist/a'), 'text')
    writeFileSync(join(workspace, 'latin1'), Buffer.from([0x66, 0xfc]))
    symlinkSync(join(folder, 'secret'), join(workspace, 'leak'))
    symlinkSync('..', join(workspace, 'up'))
    symlinkSync('dist/a', join(workspace, 'link'))
    symlinkSync('loop', join(workspace, 'loop'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const read = (path: string) => readWorkspaceFile(path, workspace, 4)

  it('is read at its path, and through a link that stays in the workspace', async () => {
    expect(await read('./dist//a')).toEqual({ kind: 'text', path: 'dist/a', text: 'text' })
    expect(await read('link')).toEqual({ kind: 'text', path: 'link', text: 'text' })
  })

  it.each([
    ['../secret', { kind: 'outside', by: 'parent' }],
    ['dist/../../secret', { kind: 'outside', by: 'parent' }],
    ['/etc/hostname', { kind: 'outside', by: 'absolute' }],
    ['leak', { kind: 'outside', by: 'link' }],
    ['up', { kind: 'outside', by: 'link' }],
    ['gone', { kind: 'missing' }],
    ['dist', { kind: 'not-a-file' }],
    ['latin1', { kind: 'not-utf8' }],
    ['loop', { kind: 'unreadable', reason: 'ELOOP' }],
  ])('%s is not a file', async (path, why) => {
    expect(await read(path)).toEqual(why)
  })

  it('is read up to the size limit', async () => {
    expect(await readWorkspaceFile('dist/a', workspace, 3)).toEqual({ kind: 'too-large', amount: 4 })
  })
})
