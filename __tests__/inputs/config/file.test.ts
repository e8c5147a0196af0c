import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readsWorkspace } from '../../../src/inputs/base-file.ts'
import { maxBytes, readConfigFile } from '../../../src/inputs/config/file.ts'
import { codes } from '../../builders/inputs.ts'

let folder: string
let workspace: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runtime-drift-file-'))
  workspace = join(folder, 'work')
  mkdirSync(join(workspace, 'sub'), { recursive: true })
  mkdirSync(join(workspace, '..dots'))
  writeFileSync(join(folder, 'outside.yml'), 'secret: outside')
  writeFileSync(join(workspace, 'sub/plan.yml'), '\ufeffservices: {}')
  writeFileSync(join(workspace, '..dots/plan.yml'), 'services: {}')
  writeFileSync(join(workspace, 'binary.yml'), Buffer.from([0x61, 0xff, 0xfe]))
  writeFileSync(join(workspace, 'large.yml'), 'a'.repeat(maxBytes + 1))
  writeFileSync(join(workspace, 'full.yml'), 'a'.repeat(maxBytes))
  symlinkSync('../outside.yml', join(workspace, 'link.yml'))
  symlinkSync('..', join(workspace, 'up'))
  symlinkSync('sub/plan.yml', join(workspace, 'inner.yml'))
  symlinkSync('loop.yml', join(workspace, 'loop.yml'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (path: string, optional = false) =>
  readConfigFile(path, { kind: 'input', name: 'config' }, { read: readsWorkspace(workspace) }, optional)

describe('the config file', () => {
  it('is read from the workspace, and named with its path in it', async () => {
    const expected = { ok: true, value: { path: 'sub/plan.yml', text: 'services: {}' } }
    expect(await read('sub/plan.yml')).toEqual(expected)
    expect(await read('./sub//x/../plan.yml')).toEqual(expected)
  })

  it('may be in a directory that starts with dots, or behind a link that stays in the workspace', async () => {
    expect(await read('..dots/plan.yml')).toMatchObject({ ok: true })
    expect(await read('inner.yml')).toMatchObject({ ok: true, value: { path: 'inner.yml', text: 'services: {}' } })
  })

  it.each([
    ['../outside.yml', 'parent'],
    ['sub/../../outside.yml', 'parent'],
    ['..', 'parent'],
    ['/etc/hostname', 'absolute'],
    ['link.yml', 'link'],
    ['up/outside.yml', 'link'],
  ])('is refused when it is %s', async (path, by) => {
    expect(await read(path)).toEqual({
      ok: false,
      problems: [{ place: { kind: 'input', name: 'config' }, value: path, fault: { code: 'config-outside', by } }],
    })
    expect(codes(await read(path, true))).toEqual(['config-outside @ config'])
  })

  it.each([
    ['none.yml', 'config-missing'],
    ['sub', 'config-not-a-file'],
    ['.', 'config-not-a-file'],
    ['binary.yml', 'config-not-utf8'],
    ['large.yml', 'too-large'],
    ['loop.yml', 'config-unreadable'],
    ['sub/plan.yml/x', 'config-unreadable'],
    ['a\0b', 'control-character'],
  ])('is refused when it is %j: %s', async (path, code) => {
    expect(codes(await read(path))).toEqual([`${code} @ config`])
  })

  it('may be a whole mebibyte', async () => {
    expect((await read('full.yml')).ok).toBe(true)
  })

  it.each(['sub/plan.yaml', 'loose.yml', 'loose.yaml'])('is not passed over when it is called %s', async (other) => {
    const folder = mkdtempSync(join(tmpdir(), 'runtime-drift-misnamed-'))
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, other), 'routes: []')
    const usual = other.startsWith('sub/') ? 'sub/plan.yml' : 'sub/loose.yml'
    const found = await readConfigFile(usual, { kind: 'input', name: 'config' }, { read: readsWorkspace(folder) }, true)
    rmSync(folder, { recursive: true })
    expect(found).toMatchObject({ ok: false, problems: [{ value: other, fault: { code: 'config-misnamed', usual } }] })
  })

  it('may be missing at the default path', async () => {
    expect(await read('none.yml', true)).toEqual({ ok: true, value: undefined })
  })
})
