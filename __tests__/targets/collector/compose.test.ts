import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { collectorScript, piped, readCollected } from '../../../src/targets/collector/index.ts'
import { engineJson } from '../../../src/targets/collector/shell.ts'
import { membersOf } from '../../builders/collector-records.ts'

const nonce = '0f9e8d7c-1'
const time = '2026-11-22T10:00:00Z'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'drift-orphans-'))
  mkdirSync(join(home, 'bin'))
})
afterEach(() => rmSync(home, { recursive: true }))

interface Made {
  /** Its compose service. */
  readonly of: string
  readonly project?: string
  readonly folder?: string
  readonly files?: string
}

/** The Compose services that no file names any more, for containers whose files now have these texts. */
function orphans(
  texts: Readonly<Record<string, string>>,
  made: readonly Made[],
  shell: readonly string[] = ['sh'],
  path = '',
): readonly string[] {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(home, name), text)
  const lines = made.map(({ of, project = 'pack', folder = home, files = `${home}/compose.yml` }, at) => {
    const id = (at + 16).toString(16).repeat(32)
    const compose = [project, of, '1', 'False', folder, files]
    const rest = membersOf('i', [`/c${at}`, 'running', '', 0, 0, time, time, ...compose, '', '', ''], 4)
    const key = ['k', JSON.stringify(id), ...[project, of, folder, files].map(engineJson)].join('\t')
    const record = ['i', JSON.stringify(id), `"sha256:${'f'.repeat(64)}"`, '"x"', rest].join('\t')
    return { list: ['c', JSON.stringify(id), `"c${at}"`, '"x"', `"${project}"`, '"all"'].join('\t'), record, key }
  })
  const print = (name: string, all: readonly string[]): string => {
    writeFileSync(join(home, name), all.map((line) => `${line}\n`).join(''))
    return `${name}) cat ${join(home, name)} ;;`
  }
  const answers = [
    print(
      'ps',
      lines.map(({ list }) => list),
    ),
    print(
      'inspect',
      lines.flatMap(({ record, key }) => [record, key]),
    ),
  ]
  writeFileSync(join(home, 'bin/docker'), `#!/bin/sh\ncase $1 in\n${answers.join('\n')}\nesac\n`, { mode: 0o755 })
  const [file = 'sh', ...args] = shell
  const { stdout } = spawnSync(file, [...args, '-s'], {
    input: piped(collectorScript([{ name: 'all', container: { by: 'service', name: 'all' } }], nonce)),
    env: { PATH: `${home}/bin:${path}/usr/bin:/bin`, HOME: home },
    encoding: 'utf8',
  })
  const seen = readCollected(stdout, nonce)
  if (seen.kind === 'missing') throw new Error(`${JSON.stringify(seen.why)}\n${stdout}`)
  return seen.value.instances.flatMap(({ compose }) => (compose?.orphaned === true ? [compose.service] : []))
}

const two = 'services:\n  backend:\n    image: acme/api:1\n  "web": { image: acme/web }\n'

describe('a container whose service was removed', () => {
  it('is named when no file of its project names the service', () => {
    expect(orphans({ 'compose.yml': two }, [{ of: 'api' }, { of: 'backend' }, { of: 'web' }])).toEqual(['api'])
  })

  it('is one when its service is commented out, and when its name is only a part of another', () => {
    expect(orphans({ 'compose.yml': `${two}  # api:\n  api-old:\n  x.api: {}\n` }, [{ of: 'api' }])).toEqual(['api'])
  })

  it.each([
    ['in JSON', '{"services":{"api":{"image":"x"}}}'],
    ['in a flow mapping', 'services: {backend: {image: x}, api: {image: x}}'],
    ['in quotes', "services:\n  'api' :\n    image: x\n"],
    ['as a complex key', 'services:\n  ? api\n  : image: x\n'],
    ['with the line ends of Windows', 'services:\r\n  api:\r\n'],
  ])('is not reported when its service is still named %s', (_, text) => {
    expect(orphans({ 'compose.yml': text }, [{ of: 'api' }])).toEqual([])
  })

  it.each([
    ['includes another file', { 'compose.yml': `include:\n  - other.yml\n${two}` }],
    ['spells names in escapes', { 'compose.yml': `${two}  "\\u0061pi": {}\n` }],
    ['has a new override file next to it', { 'compose.yml': two, 'compose.override.yml': 'services:\n' }],
    ['is too long to be read', { 'compose.yml': `${two}${'\n'.repeat(20_001)}` }],
    ['is gone', {}],
  ])('is not reported when the file %s', (_, texts) => {
    expect(orphans(texts, [{ of: 'api' }])).toEqual([])
  })

  it('is searched for in all files of the project, wherever they are', () => {
    const files = `compose.yml,${home}/more.yml`
    const made: readonly Made[] = [
      { of: 'api', files },
      { of: 'db', files },
      { of: 'gone', files },
    ]
    expect(orphans({ 'compose.yml': two, 'more.yml': 'services:\n  api:\n' }, [...made])).toEqual(['db', 'gone'])
    expect(orphans({}, [{ of: 'api' }, { of: 'backend', files: `${home}/more.yml` }])).toEqual([])
  })

  it('is searched for in a file that Compose 1 names from another directory', () => {
    const name = basename(home)
    writeFileSync(join(home, 'more.yml'), 'services:\n  db:\n')
    for (const files of [`${name}/compose.yml`, `./${name}/compose.yml,${name}/more.yml`]) {
      const made = [
        { of: 'api', files },
        { of: 'backend', files },
      ]
      expect(orphans({ 'compose.yml': two }, made)).toEqual(['api'])
    }
  })

  it('is searched for in a file whose name awk could read as an assignment', () => {
    expect(orphans({ 'a=b': two }, [{ of: 'api', files: 'a=b' }])).toEqual(['api'])
  })

  it('is searched for only in its own project', () => {
    const made: readonly Made[] = [{ of: 'api' }, { of: 'api', project: 'other', files: `${home}/other.yml` }]
    expect(orphans({ 'compose.yml': two, 'other.yml': 'services:\n  api:\n' }, made)).toEqual(['api'])
  })

  it.each([
    ['a name with an escape in it', { of: 'a"pi' }],
    ['no folder for its relative file', { of: 'api', folder: '', files: 'compose.yml' }],
    ['no file', { of: 'api', files: '' }],
    ['a file that is a pipe or a folder', { of: 'api', files: '/dev/null' }],
  ])('is not reported with %s', (_, made) => {
    expect(orphans({ 'compose.yml': two }, [made])).toEqual([])
  })

  it.each([
    ['dash', ['dash']],
    ['bash', ['bash']],
    ['busybox', ['busybox', 'sh']],
  ])('is the same in %s, and with the awk of busybox', (_, shell) => {
    symlinkSync('/bin/busybox', join(home, 'awk'))
    for (const path of ['', `${home}:`])
      expect(orphans({ 'compose.yml': two }, [{ of: 'api' }, { of: 'web' }], shell, path)).toEqual(['api'])
  })
})
