import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readManifest } from '../src/origin/manifest/read.ts'
import { aCommit, act } from './rig/act.ts'

const folder = mkdtempSync(join(tmpdir(), 'runtime-drift-manifest-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files = { 'dist/index.js': 'one', 'dist/assets/-x y.css': 'two' }

/** A checkout with one commit, in which `dist` is ignored. */
function repository(): { readonly path: string; readonly head: string } {
  const path = mkdtempSync(join(folder, 'checkout-'))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: path,
      encoding: 'utf8',
    })
  git('init', '-q')
  writeFileSync(join(path, '.gitignore'), 'dist\n')
  writeFileSync(join(path, 'package-lock.json'), 'as committed')
  git('add', '.')
  git('commit', '-q', '-m', 'one')
  return { path, head: git('rev-parse', 'HEAD').trim() }
}

const step = (given: Parameters<typeof act>[0] = {}) =>
  act({ action: 'manifest', files, ...given, inputs: { path: 'dist', ...given.inputs } })

describe('the companion step', () => {
  it('records the build, and prints the path, the number of files and the digest of the list', async () => {
    const out = join(folder, 'deep/build.json')
    const { exit, outputs, complaints, annotations, log } = await step({ inputs: { out } })
    const manifest = readManifest(readFileSync(out, 'utf8'), out)
    expect(manifest).toMatchObject({
      ok: true,
      value: { commit: aCommit, digest: outputs.digest, files: [{ path: 'assets/-x y.css' }, { path: 'index.js' }] },
    })
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ repository: 'acme/ai-backoffice-pack', run: '1' })
    expect({ exit, complaints, annotations }).toEqual({ exit: 0, complaints: [], annotations: [] })
    expect(outputs).toEqual({ path: out, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), files: '2' })
    expect(log.join('\n')).toContain('2 files of the build are listed in')
  })

  it('fails in a checkout of another commit than the one of the event', async () => {
    const { path, head } = repository()
    const { exit, outputs, annotations } = await step({ checkout: path })
    expect({ exit, outputs }).toEqual({ exit: 1, outputs: {} })
    expect(annotations.map(({ data }) => data)).toEqual([
      expect.stringContaining(`Expected a checkout of commit ${aCommit}, but HEAD is`),
    ])
    expect(annotations[0]?.data).toContain(`commit: ${head}`)
    expect(await step({ checkout: path, sha: head })).toMatchObject({ exit: 0, annotations: [] })
  })

  it('warns about tracked files that the build changed, and records them in the manifest', async () => {
    const out = join(folder, 'dirty.json')
    const { path, head } = repository()
    const changed = { ...files, 'package-lock.json': 'written by the build' }
    const { exit, annotations } = await step({ checkout: path, files: changed, sha: head, inputs: { out } })
    expect(exit).toBe(0)
    expect(annotations).toMatchObject([{ name: 'warning', data: expect.stringContaining('package-lock.json') }])
    const dirty = { total: 1, paths: ['package-lock.json'] }
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ commit: head, dirty })
    expect(readManifest(readFileSync(out, 'utf8'), out)).toMatchObject({ value: { commit: head, dirty } })
  })

  it('writes into the workspace by default', async () => {
    const { outputs } = await step()
    expect(outputs.path).toMatch(/\/workspace\/build-manifest\.json$/)
  })

  it('fails for wrong input, and names each mistake', async () => {
    const { exit, outputs, annotations } = await step({ inputs: { path: '', commit: '1a2b3c4' } })
    expect({ exit, outputs }).toEqual({ exit: 1, outputs: {} })
    expect(annotations.map(({ name, data }) => [name, data.split('\n')[0]])).toEqual([
      ['error', expect.stringContaining('path is missing')],
      ['error', expect.stringContaining('1a2b3c4')],
    ])
  })

  it('fails for a missing or empty build', async () => {
    for (const path of ['gone', 'dist/index.js']) {
      const { exit, outputs, annotations } = await step({ inputs: { path } })
      expect({ exit, outputs, count: annotations.length }).toEqual({ exit: 1, outputs: {}, count: 1 })
    }
  })

  it('fails on an event without a commit', async () => {
    const event = { name: 'pull_request_target', payload: {} }
    expect(await step({ event })).toMatchObject({ exit: 1, outputs: {} })
  })

  it('runs no command of a hostile name', async () => {
    const name = 'dist/\u001b]0;::set-output name=path::x'
    const { exit, commands, complaints } = await step({ files: { [name]: '' } })
    expect({ exit, complaints, commands: commands.map((one) => one.name) }).toEqual({
      exit: 1,
      complaints: [],
      commands: ['error'],
    })
  })
})
