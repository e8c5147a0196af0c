import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Contents } from '../../../src/model/instance.ts'
import { collectorScript, piped, readCollected } from '../../../src/targets/collector/index.ts'
import type { FilesRequest, ServiceAsk } from '../../../src/targets/port.ts'
import { membersOf, recordOf } from '../../builders/collector-records.ts'

const nonce = 'f00dfeed-7'
const id = 'c'.repeat(64)
const image = `sha256:${'a'.repeat(64)}`
const time = '2026-11-22T10:00:00Z'
const sum = (text: string): string => createHash('sha256').update(text).digest('hex')

let dir = ''
let artifact = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'drift-beside-'))
  artifact = join(dir, 'app')
  mkdirSync(artifact)
})
afterEach(() => rmSync(dir, { recursive: true }))

const stream = `shift; cd "\${1#*:}" && exec tar -cf - .`
const nowhere = 'echo "Error: No such container:path: api:/app/." >&2; exit 1'
/** The ways that a container without a process of this machine can be looked into: by its own tools, or by a stream. */
const ways = { exec: { exec: 'shift 3; exec "$@"', cp: 'exit 1' }, cp: { exec: 'exit 126', cp: stream } }

function engine(cases: Readonly<Record<'exec' | 'cp', string>>): void {
  const rest = ['/api', 'running', '', 0, 0, time, time, '', '', '', '', '', '', '', '', '']
  const inspect = [
    ['i', JSON.stringify(id), JSON.stringify(image), '"api"', membersOf('i', rest, 4)],
    ['v', JSON.stringify(id), '999999999', '[]', 'null'],
  ]
  const lines = {
    ps: ['c', JSON.stringify(id), '"api"', '"api"', '""', '""'].join('\t'),
    inspect: inspect.map((fields) => fields.join('\t')).join('\n'),
    image: recordOf('m', image, ['api:latest'], [], time, '', '', '', 'linux/amd64'),
  }
  const received = Object.entries(lines).map(([call, text]) => `${call}) cat <<'END'\n${text}\nEND\n;;`)
  const done = Object.entries({ diff: ':', ...cases }).map(([call, text]) => `${call})\n${text}\n;;`)
  writeFileSync(join(dir, 'docker'), `#!/bin/sh\ncase $1 in\n${[...received, ...done].join('\n')}\nesac\n`, {
    mode: 0o755,
  })
}

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(artifact, dirname(path)), { recursive: true })
    writeFileSync(join(artifact, path), text)
  }
}

/** Requests these files by their content, and their links and extra files. */
function look(
  files: Readonly<Record<string, string>>,
  extras: Pick<FilesRequest, 'links' | 'names' | 'complete' | 'exclude'>,
  shell: readonly string[] = ['sh'],
  path = '',
): Contents | undefined {
  const entries = Object.entries(files).map(([name, text]) => ({ path: name, sha256: sum(text) }))
  const asks: readonly ServiceAsk[] = [
    { name: 'api', container: { by: 'name', name: 'api' }, files: { artifact, entries, ...extras } },
  ]
  const [file = 'sh', ...args] = shell
  const env = { PATH: `${dir}:${path}/usr/bin:/bin`, HOME: dir, TMPDIR: dir }
  const run = spawnSync(file, [...args, '-s'], { input: piped(collectorScript(asks, nonce)), env, encoding: 'utf8' })
  const read = readCollected(run.stdout, nonce, asks)
  if (read.kind === 'missing') throw new Error(`${JSON.stringify(read)}\n${run.stdout}\n${run.stderr}`)
  return read.value.instances[0]?.contents?.[0]
}

const seenExtras = (...request: Parameters<typeof look>) => {
  const evidence = look(...request)?.extras
  return evidence?.kind === 'seen' ? evidence.value : evidence
}
const none = { total: 0, paths: [] }

describe.each(Object.entries(ways))('links and extra files next to the files of the manifest, by %s', (method, way) => {
  beforeEach(() => engine(way))

  it('are links with their own text, wherever they lead', () => {
    put({ 'a.js': 'a', 'deep/b.js': 'b' })
    symlinkSync('a.js', join(artifact, 'latest'))
    symlinkSync('/nowhere at all', join(artifact, 'deep/away'))
    symlinkSync('old.js', join(artifact, 'stale'))
    const links = [
      { path: 'latest', link: 'a.js' },
      { path: 'deep/away', link: '/nowhere at all' },
    ]
    expect(seenExtras({ 'a.js': 'a' }, { links })).toEqual({
      method,
      right: 2,
      changed: none,
      missing: none,
      extra: none,
    })
    const wrong = [
      { path: 'stale', link: 'new.js' },
      { path: 'a.js', link: 'b.js' },
      { path: 'deep', link: 'x' },
      { path: 'gone', link: 'a.js' },
    ]
    expect(seenExtras({}, { links: [...links, ...wrong] })).toEqual({
      method,
      right: 2,
      changed: { total: 3, paths: ['stale', 'a.js', 'deep'] },
      missing: { total: 1, paths: ['gone'] },
      extra: none,
    })
  })

  it('are unlisted files that match a glob', () => {
    put({ 'a.js': 'a', 'deep/b.js': 'b', 'deep/er/c.js': 'c', 'd.css': 'd', 'x/a.jsx': 'e', '"q\\uote".js': 'f' })
    symlinkSync('a.js', join(artifact, 'deep/link.js'))
    const complete = ['**/*.js', 'x/*']
    const evidence = seenExtras({ 'a.js': 'a', 'deep/er/c.js': 'c' }, { complete })
    expect(evidence).toMatchObject({ method, extra: { total: 4 } })
    expect(evidence && 'extra' in evidence && [...evidence.extra.paths].sort()).toEqual([
      '"q\\uote".js',
      'deep/b.js',
      'deep/link.js',
      'x/a.jsx',
    ])
    expect(seenExtras({ 'a.js': 'a' }, { complete, exclude: ['deep/**', 'x/*'] })).toMatchObject({
      extra: { total: 1, paths: ['"q\\uote".js'] },
    })
    const links = [{ path: 'deep/link.js', link: 'a.js' }]
    expect(seenExtras({ 'deep/b.js': 'b' }, { complete: ['deep/*.js'], links })).toMatchObject({
      right: 1,
      extra: none,
    })
  })

  it('are twenty extra files by name, and the rest by number', () => {
    put(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.js`, ''])))
    const evidence = seenExtras({ '1.js': '' }, { complete: ['*.js'] })
    expect(evidence).toMatchObject({ extra: { total: 29 } })
    expect(evidence && 'extra' in evidence && evidence.extra.paths).toHaveLength(20)
  })

  it('are files of which only the name is known', () => {
    put({ 'a.js': 'a', 'assets/b.css': 'b' })
    const contents = look({}, { names: ['a.js', 'assets/b.css', 'assets', 'gone.js'] })
    expect(contents?.files).toEqual({
      kind: 'seen',
      value: {
        method,
        hashed: 0,
        changed: none,
        missing: { total: 2, paths: ['assets', 'gone.js'] },
        edited: undefined,
      },
    })
  })

  it('are all missing when the artifact does not exist', () => {
    rmSync(artifact, { recursive: true })
    if (method === 'cp') engine({ ...way, cp: nowhere })
    expect(look({}, { names: ['a.js'] })?.files).toMatchObject({ value: { missing: { total: 1, paths: ['a.js'] } } })
    mkdirSync(artifact)
  })
})

describe('links and extra files next to the files of the manifest', () => {
  it('is not requested by a plan with only files', () => {
    engine(ways.exec)
    put({ 'a.js': 'a' })
    const plain: readonly ServiceAsk[] = [
      { name: 'api', container: { by: 'name', name: 'api' }, files: { artifact, entries: [], links: [], names: [] } },
    ]
    expect(collectorScript(plain, nonce)).not.toContain('weigh')
    expect(look({ 'a.js': 'a' }, {})).not.toHaveProperty('extras')
  })

  it('may have names with newlines, and texts with them', () => {
    engine(ways.exec)
    put({ 'new\nline.js': 'a', 'other\n.js': 'b' })
    symlinkSync('two\nlines\n', join(artifact, 'li\nnk'))
    const links = [{ path: 'li\nnk', link: 'two\nlines\n' }]
    expect(seenExtras({ 'new\nline.js': 'a' }, { links, complete: ['**/*.js'] })).toMatchObject({
      right: 1,
      changed: none,
      extra: { total: 1, paths: ['other\n.js'] },
    })
    expect(seenExtras({}, { links: [{ path: 'li\nnk', link: 'two\nlines' }] })).toMatchObject({ changed: { total: 1 } })
  })

  it.each([
    ['has no tools', { exec: 'exit 127', cp: 'exit 1' }],
    ['ends in the middle', { exec: `cat >/dev/null; printf '${nonce} h a.js\\002\\n'`, cp: 'exit 1' }],
    [
      'prints more than was requested',
      { exec: `cat >/dev/null; printf '${nonce} f\\n${nonce} f\\n${nonce} z\\n'`, cp: '' },
    ],
    ['sends a stream that fails', { exec: 'exit 126', cp: `${stream.replace('exec ', '')}; exit 1` }],
    ['sends a stream of nothing', { exec: 'exit 126', cp: ':' }],
  ])('is missing evidence in an image that %s', (_, way) => {
    engine(way)
    put({ 'a.js': 'a' })
    expect(look({ 'a.js': 'a' }, { links: [{ path: 'latest', link: 'a.js' }] })?.extras).toMatchObject({
      kind: 'missing',
      why: { reason: 'files-unreadable', about: artifact },
    })
  })

  it.each([
    ['dash', ['dash']],
    ['bash', ['bash']],
    ['busybox', ['busybox', 'sh']],
  ])('is the same in %s, and with the tools of busybox', (_, shell) => {
    engine(ways.exec)
    put({ 'a.js': 'a', 'b.js': 'b' })
    symlinkSync('a.js', join(artifact, 'latest'))
    const applets = join(dir, 'applets')
    mkdirSync(applets)
    for (const name of ['awk', 'find', 'xargs', 'readlink', 'tr']) symlinkSync('/bin/busybox', join(applets, name))
    const args = { links: [{ path: 'latest', link: 'a.js' }], complete: ['*'] }
    for (const path of ['', `${applets}:`])
      expect(seenExtras({ 'a.js': 'a' }, args, shell, path)).toMatchObject({
        right: 1,
        extra: { total: 1, paths: ['b.js'] },
      })
  })
})
