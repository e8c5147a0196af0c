import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Instance } from '../../../src/model/instance.ts'
import { collectorScript, piped, readCollected } from '../../../src/targets/collector/index.ts'
import type { ServiceAsk } from '../../../src/targets/port.ts'
import { membersOf, recordOf } from '../../builders/collector-records.ts'

const nonce = 'f00dfeed-7'
const id = 'c'.repeat(64)
const image = `sha256:${'a'.repeat(64)}`
const time = '2026-11-22T10:00:00Z'
const sum = (text: string): string => createHash('sha256').update(text).digest('hex')

let dir = ''
let artifact = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'drift-inside-'))
  artifact = join(dir, 'app')
  mkdirSync(artifact)
})
afterEach(() => rmSync(dir, { recursive: true }))

/** A docker CLI with one container whose root is this machine's, and whose process is not readable. */
function engine(cases: Partial<Record<'exec' | 'cp' | 'diff', string>> = {}, mounts = '[]', tmpfs = 'null'): void {
  const rest = ['/api', 'running', '', 0, 0, time, time, '', '', '', '', '', '', '', '', '']
  const lines = {
    ps: ['c', JSON.stringify(id), '"api"', '"api"', '""', '""'].join('\t'),
    inspect: [
      ['i', JSON.stringify(id), JSON.stringify(image), '"api"', membersOf('i', rest, 4)],
      ['v', JSON.stringify(id), '999999999', mounts, tmpfs],
    ]
      .map((fields) => fields.join('\t'))
      .join('\n'),
    image: recordOf('m', image, ['api:latest'], [], time, '', '', '', 'linux/amd64'),
  }
  const received = Object.entries(lines).map(([call, text]) => `${call}) cat <<'END'\n${text}\nEND\n;;`)
  const done = Object.entries({ exec: 'shift 3; exec "$@"', cp: 'exit 1', diff: ':', ...cases }).map(
    ([call, text]) => `${call})\n${text}\n;;`,
  )
  const text = `#!/bin/sh\necho "$1" >> ${dir}/calls\ncase $1 in\n${[...received, ...done].join('\n')}\nesac\n`
  writeFileSync(join(dir, 'docker'), text, { mode: 0o755 })
}

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(artifact, dirname(path)), { recursive: true })
    writeFileSync(join(artifact, path), text)
  }
}

const askFor = (files: Readonly<Record<string, string>>, at = artifact): readonly ServiceAsk[] => [
  {
    name: 'api',
    container: { by: 'name', name: 'api' },
    files: { artifact: at, entries: Object.entries(files).map(([path, text]) => ({ path, sha256: sum(text) })) },
  },
]

function look(asks: readonly ServiceAsk[], shell: readonly string[] = ['sh'], path = '/usr/bin:/bin'): Instance {
  const [file = 'sh', ...args] = shell
  const env = { PATH: `${dir}:${path}`, HOME: dir, TMPDIR: dir }
  const run = spawnSync(file, [...args, '-s'], { input: piped(collectorScript(asks, nonce)), env, encoding: 'utf8' })
  const read = readCollected(run.stdout, nonce, asks)
  const instance = read.kind === 'seen' ? read.value.instances[0] : undefined
  if (instance === undefined) throw new Error(`${JSON.stringify(read)}\n${run.stdout}\n${run.stderr}`)
  return instance
}

const filesOf = ({ contents }: Instance) => contents?.[0]?.files
const calls = (): readonly string[] => readFileSync(join(dir, 'calls'), 'utf8').trim().split('\n').sort()

const odd = {
  'index.js': 'a',
  'deep/er/b.js': 'b',
  '-rf': 'c',
  'sp ace\t"\'$(id)`': 'd',
  'new\nline': 'e',
  'a\nf': 'f',
  'back\\slash\\n': 'g',
  '*': 'h',
  'ünï/\u2028': 'i',
  '\u0002': 'j',
  '%s': 'k',
}

describe('the files in a container', () => {
  it.each([
    ['dash', ['dash']],
    ['bash', ['bash']],
    ['busybox', ['busybox', 'sh']],
  ])('are hashed where they run, whatever they are called, by %s', (_, shell) => {
    engine()
    put(odd)
    const whole = { method: 'exec', hashed: 11, changed: { total: 0, paths: [] }, missing: { total: 0, paths: [] } }
    const applets = mkdtempSync(join(dir, 'applets-'))
    for (const name of ['awk', 'sh', 'date', 'cat', 'tr', 'wc', 'xargs', 'sha256sum'])
      symlinkSync('/bin/busybox', join(applets, name))
    for (const path of ['/usr/bin:/bin', `${applets}:/usr/bin:/bin`]) {
      const seen = filesOf(look(askFor(odd), shell, path))
      // Every file is newer than its container, so that each is named as none of the image's.
      const paths = expect.arrayContaining(Object.keys(odd))
      expect(seen).toEqual({
        kind: 'seen',
        value: {
          ...whole,
          edited: undefined,
          held: { total: 11, paths, image: 'unknown', newest: expect.objectContaining({ path: expect.any(String) }) },
        },
      })
    }
    expect(filesOf(look(askFor({ ...odd, 'new\nline': 'E', '\u0002': 'J' }), shell))).toMatchObject({
      value: { hashed: 11, changed: { total: 2, paths: ['new\nline', '\u0002'] } },
    })
  })

  it('distinguish changed files from missing ones, name twenty of each, and count the rest', () => {
    engine()
    const all = Object.fromEntries(Array.from({ length: 1200 }, (_, at) => [`f${at}`, `${at}`]))
    put(Object.fromEntries(Object.entries(all).filter((_, at) => at < 1100)))
    put({ ...Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`f${at + 40}`, 'other'])) })
    const names = (from: number) => Array.from({ length: 20 }, (_, at) => `f${at + from}`)
    expect(filesOf(look(askFor(all)))).toMatchObject({
      value: { hashed: 1100, changed: { total: 30, paths: names(40) }, missing: { total: 100, paths: names(1100) } },
    })
  })

  it('are missing when another kind of file has their name, or when the artifact does not exist', () => {
    engine()
    mkdirSync(join(artifact, 'index.js'))
    spawnSync('mkfifo', [join(artifact, 'pipe')])
    const missing = { value: { hashed: 0, missing: { total: 2 } } }
    expect(filesOf(look(askFor({ 'index.js': 'a', pipe: '' })))).toMatchObject(missing)
    expect(filesOf(look(askFor({ a: 'a', b: '' }, join(dir, 'no/where'))))).toMatchObject(missing)
  })

  it('are missing evidence in an image without tools, or when a tool fails or returns a wrong number of files', () => {
    put({ a: 'a', b: 'b' })
    const ask = askFor({ a: 'a', b: 'b' })
    const noEvidence = (reason: string) => ({ kind: 'missing', why: { phase: 'read', reason, about: artifact } })
    engine({ exec: 'echo "OCI runtime exec failed: \\"sh\\": not found" >&2; exit 126' })
    expect(filesOf(look(ask))).toMatchObject(noEvidence('files-unreadable'))
    engine({ exec: `echo "${nonce} t"` })
    expect(filesOf(look(ask))).toMatchObject(noEvidence('hash-tool-missing'))
    engine({ exec: 'cat >/dev/null; exit 0' })
    expect(filesOf(look(ask))).toMatchObject(noEvidence('files-unreadable'))
    const lines = (count: number) =>
      `printf '${nonce} a 2\\n${Array.from({ length: count }, () => `${sum('a')}  ./a\\n`).join('')}'`
    for (const count of [1, 3, 5000]) {
      engine({ exec: `cat >/dev/null; ${lines(count)}` })
      expect(filesOf(look(ask))).toMatchObject(noEvidence('files-unreadable'))
    }
    engine({ exec: 'shift 3; "$@"; exit 3' })
    expect(filesOf(look(ask))).toMatchObject(noEvidence('files-unreadable'))
  })

  it.each(['a', 'closed'])('are missing evidence, and not missing files, when %s is not readable', (path) => {
    engine()
    put({ a: 'a', 'closed/b': 'b' })
    chmodSync(dir, 0o777)
    chmodSync(join(artifact, path), 0)
    const unprivileged = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', 'sh']
    const shell = process.getuid?.() === 0 ? unprivileged : ['sh']
    expect(filesOf(look(askFor({ a: 'a', 'closed/b': 'b' }), shell))).toMatchObject({ kind: 'missing' })
    chmodSync(join(artifact, path), 0o700)
  })

  it('are no proof when only the beginnings of their hashes are equal', () => {
    put({ a: 'a' })
    const forged = sum('a').replace(/.{8}$/, '00000000')
    engine({ exec: `cat >/dev/null; printf '${nonce} a 1\\n${forged}  ./a\\n'` })
    expect(filesOf(look(askFor({ a: 'a' })))).toMatchObject({ kind: 'missing', why: { phase: 'parse' } })
  })

  it('are read from a stream when nothing can run in the container, and only when the stream is complete', () => {
    put({ ...odd, 'not/asked': 'x' })
    symlinkSync('/etc/hostname', join(artifact, 'link'))
    const tar = `shift; cd "\${1#*:}" && exec tar -cf - .`
    engine({ exec: 'exit 126', cp: tar })
    expect(filesOf(look(askFor(odd)))).toMatchObject({ value: { method: 'cp', hashed: 11, changed: { total: 0 } } })
    expect(filesOf(look(askFor({ ...odd, gone: '', '-rf': 'C' })))).toMatchObject({
      value: { method: 'cp', changed: { paths: ['-rf'] }, missing: { total: 1, paths: ['gone'] } },
    })
    expect(filesOf(look(askFor({ link: '' })))).toMatchObject({ kind: 'missing' })
    symlinkSync('deep', join(artifact, 'shallow'))
    expect(filesOf(look(askFor({ 'shallow/er/b.js': 'b' })))).toMatchObject({ kind: 'missing' })
    engine({ exec: 'exit 126', cp: `${tar.replace('exec ', '')}; exit 1` })
    expect(filesOf(look(askFor(odd)))).toMatchObject({ kind: 'missing' })
    engine({ exec: 'exit 126', cp: `cd ${artifact} && tar -cf - . | head -c 2048` })
    expect(filesOf(look(askFor(odd)))).toMatchObject({ kind: 'missing' })
    engine({ exec: 'exit 126', cp: 'echo "Error: No such container:path: api:/app/." >&2; exit 1' })
    expect(filesOf(look(askFor(odd)))).toMatchObject({ value: { method: 'cp', missing: { total: 11 } } })
  })

  it('are searched for in the writable layer only when they differ', () => {
    put({ a: 'a', 'sub/b': 'b', c: 'c' })
    const ask = askFor({ a: 'a', 'sub/b': 'b', c: 'c' })
    engine({ diff: `printf 'C ${artifact}\\nC ${artifact}/a\\nD ${artifact}/sub\\nA ${artifact}/other\\n'` })
    expect(filesOf(look(ask))).toMatchObject({ value: { edited: undefined } })
    expect(calls()).toEqual(['exec', 'image', 'inspect', 'ps'])
    put({ a: 'A', c: 'C' })
    rmSync(join(artifact, 'sub'), { recursive: true })
    expect(filesOf(look(ask))).toMatchObject({ value: { changed: { total: 2 }, edited: ['a', 'sub/b'] } })
    engine({ diff: `echo 'C ${artifact}/a'; exit 1` })
    expect(filesOf(look(ask))).toMatchObject({ value: { changed: { total: 2 }, edited: undefined } })
  })

  it('need no call and no line of the script when none are requested', () => {
    engine()
    const asks: readonly ServiceAsk[] = [{ name: 'api', container: { by: 'name', name: 'api' } }]
    expect(collectorScript(asks, nonce)).not.toContain('docker exec')
    expect(look(asks)).not.toHaveProperty('contents')
    expect(calls()).toEqual(['image', 'inspect', 'ps'])
  })

  it('are listed in less than two percent of their bytes', () => {
    const entries = Array.from({ length: 10_000 }, (_, at) => ({
      path: `assets/chunk-${at % 100}/module-with-a-long-name-${at}.js`,
      sha256: sum(`${at}`),
    }))
    const asks: readonly ServiceAsk[] = [
      { name: 'api', container: { by: 'name', name: 'api' }, files: { artifact, entries } },
    ]
    expect(collectorScript(asks, nonce).length).toBeLessThan(50_000_000 * 0.02)
  })

  it('are read as data, never as code', () => {
    engine()
    const evil = `'; touch ${dir}/pwned; '$(touch ${dir}/pwned)\`touch ${dir}/pwned\``
    put({ a: 'a' })
    look(askFor({ a: 'a', [evil]: 'x' }))
    look(askFor({ a: 'a' }, `/${evil}`))
    expect(spawnSync('ls', [dir], { encoding: 'utf8' }).stdout).not.toContain('pwned')
  })
})

describe('the mounts of a container', () => {
  it('are those that cover the artifact or a part of it, the innermost last', () => {
    put({ a: 'a' })
    const mount = (destination: string): string =>
      `{"type":"bind","name":"","source":"/srv","destination":"${destination}","writable":false}`
    const there = [join(artifact, 'deep'), `${artifact}2`, '/data', dir, artifact]
    engine({}, `[${there.map(mount).join()}]`, JSON.stringify({ [`${artifact}/cache/`]: 'size=1m' }))
    const { contents, pid } = look(askFor({ a: 'a' }))
    expect(pid).toBe(999_999_999)
    expect(contents?.[0]?.mounts).toEqual([
      { type: 'bind', name: undefined, source: '/srv', destination: dir, writable: false },
      { type: 'bind', name: undefined, source: '/srv', destination: artifact, writable: false },
      { type: 'bind', name: undefined, source: '/srv', destination: join(artifact, 'deep'), writable: false },
      { type: 'tmpfs', name: undefined, source: '', destination: join(artifact, 'cache'), writable: true },
    ])
  })
})
