import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { commitSha } from '../../../src/model/plan.ts'
import { readManifest } from '../../../src/origin/manifest/read.ts'
import { sumOf } from '../../../src/origin/manifest/sum.ts'
import { writeManifest } from '../../../src/origin/manifest/write.ts'

const home = mkdtempSync(join(tmpdir(), 'runtime-drift-build-'))
afterAll(() => rmSync(home, { recursive: true }))

const nowhere = { commit: undefined, repository: undefined, run: undefined }
const commit = commitSha('1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d')

/** A build directory with these files, by name and content. */
function build(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(home, 'dist-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

async function write(folder: string, origins: Parameters<typeof writeManifest>[1] = nowhere) {
  const written = await writeManifest(folder, origins, 1)
  if (!written.ok) throw new Error(`refused: ${JSON.stringify(written.problems)}`)
  return written.value
}
const pathsIn = (text: string): readonly string[] => Object.keys(JSON.parse(text).files)
async function faultsOf(folder: string) {
  const written = await writeManifest(folder, nowhere, 1)
  return written.ok ? [] : written.problems
}

/** Looks as a user to whom the permissions of a folder apply; root's own do not. */
async function asUnprivileged<T>(folder: string, read: () => Promise<T>): Promise<T> {
  const user = process.geteuid?.()
  for (const open of [home, folder]) chmodSync(open, 0o755)
  if (user === 0) process.seteuid?.(65_534)
  try {
    return await read()
  } finally {
    if (user === 0) process.seteuid?.(0)
  }
}

const conforms = new Ajv().compile(
  JSON.parse(readFileSync(new URL('../../../schema/manifest.schema.json', import.meta.url), 'utf8')),
)

/** Names that are nothing but names. */
const odd = [
  '-rf',
  '--',
  'a b',
  "it's",
  '"',
  '$(touch owned)',
  '\\',
  'a\\nb',
  'a\nb',
  'tab\t',
  '日本',
  '*',
  '.hidden',
  '~',
]

describe('the manifest of a build', () => {
  it('equals the expected bytes', async () => {
    const folder = build({ 'b/c.js': 'abc', 'a.js': '' })
    symlinkSync('../a.js', join(folder, 'b/link'))
    const { text, files, links } = await write(folder, { commit, repository: 'acme/pack', run: '17' })
    expect({ files, links }).toEqual({ files: 2, links: 1 })
    expect(text).toBe(`{
  "schema": 1,
  "name": "runtime-drift-manifest",
  "commit": "${commit}",
  "repository": "acme/pack",
  "run": "17",
  "files": {
    "a.js": {"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":0},
    "b/c.js": {"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","size":3},
    "b/link": {"link":"../a.js"}
  }
}
`)
  })

  it('can be read again, unusual names included', async () => {
    const folder = build(Object.fromEntries(odd.map((name) => [`x/${name}`, name])))
    symlinkSync('a\nb', join(folder, 'odd link'))
    const { text, digest } = await write(folder, { ...nowhere, commit })
    expect(readManifest(text, 'build.json')).toMatchObject({
      ok: true,
      value: { commit, digest, links: [{ path: 'odd link', link: 'a\nb' }] },
    })
    expect(pathsIn(text)).toEqual(['odd link', ...odd.map((name) => `x/${name}`).toSorted()])
    expect(conforms(JSON.parse(text))).toBe(true)
  })

  it('has the hashes of sha256sum', async () => {
    const folder = build({ ...Object.fromEntries(odd.map((name) => [name, name])), big: Buffer.alloc(700_000, 7) })
    const sums = execFileSync('sh', ['-c', 'find . -type f -exec sha256sum -- {} +'], { cwd: folder, encoding: 'utf8' })
    const [ours, theirs] = [readManifest((await write(folder)).text, 'a.json'), readManifest(sums, 'SHA256SUMS')]
    if (!ours.ok || !theirs.ok) throw new Error('both can be read')
    expect(ours.value.files).toEqual(theirs.value.files)
    expect(ours.value.digest).toBe(theirs.value.digest)
  })

  it('is the same for the same build in any directory', async () => {
    const files = { 'b.js': '1', 'a/x.js': '2', 'a.js': '3' }
    const other = Object.fromEntries(Object.entries(files).toReversed())
    expect((await write(build(files))).text).toBe((await write(build(other))).text)
  })

  it('follows no link, inside or outside of the directory', async () => {
    const secret = build({ 'secret.txt': 'secret' })
    const folder = build({ 'a/b.js': '1' })
    symlinkSync(secret, join(folder, 'out'))
    symlinkSync('/etc/hostname', join(folder, 'file'))
    symlinkSync('a', join(folder, 'again'))
    symlinkSync('.', join(folder, 'loop'))
    symlinkSync('gone', join(folder, 'dangling'))
    expect(JSON.parse((await write(folder)).text).files).toEqual({
      'a/b.js': expect.anything(),
      again: { link: 'a' },
      dangling: { link: 'gone' },
      file: { link: '/etc/hostname' },
      loop: { link: '.' },
      out: { link: secret },
    })
  })

  it('lists the directory that a link to the build directory leads to', async () => {
    const link = join(home, 'current')
    symlinkSync(build({ 'a.js': '1' }), link)
    expect(pathsIn((await write(link)).text)).toEqual(['a.js'])
  })

  it('does not list itself, whether it is new or existed before', async () => {
    const folder = build({ 'a.js': '1' })
    const out = join(folder, 'meta/manifest.json')
    const [first, second] = [await writeManifest(folder, nowhere, out), await writeManifest(folder, nowhere, out)]
    expect(first).toEqual(second)
    expect(pathsIn(readFileSync(out, 'utf8'))).toEqual(['a.js'])
  })

  it('does not list the file that its output is redirected to', () => {
    const folder = build({ 'a.js': '1' })
    const out = join(folder, 'manifest.json')
    const script = `import { writeManifest } from '${new URL('../../../src/origin/manifest/write.ts', import.meta.url)}'
      const { value } = await writeManifest('.', {}, 1)
      process.stdout.write(value.text)`
    const printed = openSync(out, 'w')
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      stdio: ['ignore', printed, 'inherit'],
    })
    closeSync(printed)
    expect(pathsIn(readFileSync(out, 'utf8'))).toEqual(['a.js'])
  })

  it('lists ten thousand files', async () => {
    const folder = build({})
    for (let at = 0; at < 10_000; at += 1) {
      if (at % 100 === 0) mkdirSync(join(folder, String(at / 100)))
      writeFileSync(join(folder, String(Math.floor(at / 100)), `${at}.js`), String(at))
    }
    expect((await write(folder)).files).toBe(10_000)
  })
})

describe('a build directory', () => {
  it('must exist, be a directory and contain a file', async () => {
    const folder = build({ 'a.js': '1' })
    expect(await faultsOf(join(folder, 'gone'))).toEqual([{ code: 'build-missing' }])
    expect(await faultsOf(join(folder, 'a.js'))).toEqual([{ code: 'build-not-a-directory' }])
    expect(await faultsOf(join(folder, 'a.js/b'))).toEqual([{ code: 'build-unreadable', path: '', reason: 'ENOTDIR' }])
    const empty = build({})
    mkdirSync(join(empty, 'sub'))
    symlinkSync('sub', join(empty, 'link'))
    expect(await faultsOf(empty)).toEqual([{ code: 'build-empty' }])
  })

  it('must contain no pipes or sockets', async () => {
    const folder = build({ 'a.js': '1' })
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const server = createServer().listen(join(folder, 'agent.sock'))
    await new Promise((done) => server.once('listening', done))
    try {
      const faults = await faultsOf(folder)
      expect(faults).toHaveLength(2)
      expect(faults).toEqual(
        expect.arrayContaining([
          { code: 'build-entry', path: 'pipe', kind: 'pipe' },
          { code: 'build-entry', path: 'agent.sock', kind: 'socket' },
        ]),
      )
    } finally {
      server.close()
    }
  })

  it('must contain no name that a manifest cannot represent', async () => {
    const folder = build({ 'a\u001b[31m': '1', 'b/__proto__': '2' })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x66, 0xfc])]), '3')
    const faults = await faultsOf(folder)
    expect(faults.map((fault) => ('reason' in fault ? [fault.code, fault.reason] : fault)).toSorted()).toEqual([
      ['build-name', 'control-character'],
      ['build-name', 'not-unicode'],
      ['build-name', 'reserved'],
    ])
  })

  it('is reported with at most ten mistakes', async () => {
    const names = Array.from({ length: 30 }, (_, at) => [`\u0001${at}`, ''])
    expect(await faultsOf(build(Object.fromEntries(names)))).toHaveLength(10)
  })

  it('must contain no more files than a manifest may list', async () => {
    const folder = build({ 'a.js': '1', 'b/c.js': '2' })
    symlinkSync('a.js', join(folder, 'link'))
    const within = (entries: number, bytes: number) => writeManifest(folder, nowhere, 1, { entries, bytes })
    const { text } = await write(folder)
    expect(await within(3, text.length)).toMatchObject({ ok: true })
    expect(await within(2, text.length)).toEqual({ ok: false, problems: [{ code: 'build-too-many', limit: 2 }] })
    expect(await within(3, text.length - 1)).toEqual({
      ok: false,
      problems: [{ code: 'build-too-large', limit: text.length - 1, amount: text.length }],
    })
  })

  it('must leave the manifest writable', async () => {
    const folder = build({ 'a.js': '1' })
    const out = join(folder, 'a.js/manifest.json')
    expect(await writeManifest(folder, nowhere, out)).toEqual({
      ok: false,
      problems: [{ code: 'build-out', path: out, reason: expect.stringMatching(/^E/) }],
    })
  })

  it('must be readable for the user of the step', async () => {
    const folder = build({ 'a.js': '1', 'b/c.js': '2' })
    chmodSync(join(folder, 'a.js'), 0o000)
    const faults = await asUnprivileged(folder, () => faultsOf(folder))
    expect(faults).toEqual([{ code: 'build-unreadable', path: 'a.js', reason: 'EACCES' }])
  })
})

describe('the hash of a file', () => {
  it('is missing for a link, and does not wait for a pipe', () => {
    const folder = build({ 'a.js': '1' })
    symlinkSync('a.js', join(folder, 'link'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(() => sumOf(join(folder, 'link'))).toThrow('ELOOP')
    expect(sumOf(join(folder, 'pipe'))).toBeUndefined()
  })

  it('is missing for a file that changes while it is read', async () => {
    const big = join(build({ big: Buffer.alloc(60_000_000) }), 'big')
    const script = 'echo; i=0; while [ $i -lt 20000 ]; do touch "$1"; i=$((i+1)); done'
    const touching = spawn('sh', ['-c', script, 'sh', big], { stdio: ['ignore', 'pipe', 'ignore'] })
    try {
      await new Promise((begun) => touching.stdout.once('data', begun))
      expect(sumOf(big)).toBeUndefined()
    } finally {
      touching.kill()
    }
    // Of these the size is only known by reading them.
    expect(sumOf('/proc/version')).toBeUndefined()
  })

  it('covers a whole file that is read in several parts', () => {
    const content = Buffer.alloc(1_000_000, 'abc')
    const folder = build({ big: content, same: content })
    const [big, same] = ['big', 'same'].map((name) => sumOf(join(folder, name)))
    expect(big).toMatchObject({ size: 1_000_000, sha256: same?.sha256 })
    const sum = execFileSync('sha256sum', [join(folder, 'big')], { encoding: 'utf8' })
    expect(sum).toContain(big?.sha256)
  })

  it('lists the changed source files, as in its schema', async () => {
    const dirty = { total: 2, paths: ['package-lock.json', 'x y'] }
    const { text } = await write(build({ a: '1' }), { ...nowhere, commit, dirty })
    expect(JSON.parse(text)).toMatchObject({ commit, dirty })
    expect(conforms(JSON.parse(text))).toBe(true)
    expect(readManifest(text, 'a.json')).toMatchObject({ value: { commit, dirty } })
  })
})
