import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readManifestFlags, readRunnerManifestInputs } from '../../src/inputs/manifest-inputs.ts'
import { codes, sha } from '../builders/inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'runtime-drift-asked-'))
const payload = join(folder, 'event.json')
writeFileSync(payload, JSON.stringify({ after: sha, ref: 'refs/heads/main' }))
afterAll(() => rmSync(folder, { recursive: true }))

const runner = (facts: Readonly<Record<string, string | undefined>> = {}) => ({
  GITHUB_OUTPUT: '/out',
  GITHUB_WORKSPACE: '/workspace',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: payload,
  GITHUB_SHA: 'd'.repeat(40),
  GITHUB_REPOSITORY: 'acme/pack',
  GITHUB_RUN_ID: '17',
  INPUT_PATH: 'dist',
  INPUT_OUT: 'build-manifest.json',
  INPUT_COMMIT: '',
  ...facts,
})

describe('the inputs of the manifest action', () => {
  it('use the commit of the event', async () => {
    expect(await readRunnerManifestInputs(runner())).toEqual({
      ok: true,
      value: { folder: 'dist', out: 'build-manifest.json', commit: sha, repository: 'acme/pack', run: '17' },
    })
  })

  it('use the given commit', async () => {
    const commit = 'e'.repeat(40)
    expect(await readRunnerManifestInputs(runner({ INPUT_COMMIT: commit }))).toMatchObject({ value: { commit } })
  })

  it('use only a valid repository and run', async () => {
    const odd = { GITHUB_REPOSITORY: 'a/b\u001b[31m', GITHUB_RUN_ID: '-1' }
    expect(await readRunnerManifestInputs(runner(odd))).toMatchObject({
      value: { repository: undefined, run: undefined },
    })
  })

  it.each<[Readonly<Record<string, string | undefined>>, readonly string[]]>([
    [{ INPUT_PATH: '' }, ['missing @ path']],
    [{ INPUT_OUT: undefined, INPUT_COMMIT: 'main' }, ['missing @ out', 'commit-not-hex @ commit']],
    [{ GITHUB_OUTPUT: '' }, ['runner-variable-missing @ $GITHUB_OUTPUT']],
    [{ GITHUB_WORKSPACE: '' }, ['runner-variable-missing @ $GITHUB_WORKSPACE']],
    [{ GITHUB_EVENT_NAME: 'issues' }, ['commit-not-in-event @ event issues']],
    [{ GITHUB_EVENT_PATH: '/nowhere' }, ['event-unreadable @ $GITHUB_EVENT_PATH']],
  ])('is refused with %j', async (facts, mistakes) => {
    expect(codes(await readRunnerManifestInputs(runner(facts)))).toEqual(mistakes)
  })

  it('equal manifest/action.yml', () => {
    const { inputs } = parse(readFileSync(new URL('../../manifest/action.yml', import.meta.url), 'utf8'))
    expect(Object.keys(inputs)).toEqual(['path', 'out', 'commit'])
  })
})

describe('the flags of `manifest`', () => {
  const read = (words: readonly string[]) => readManifestFlags(words, {})

  it('default to HEAD and standard output', () => {
    expect(read(['dist'])).toEqual({
      ok: true,
      value: { folder: 'dist', out: undefined, commit: undefined, repository: undefined, run: undefined },
    })
  })

  it('set the file and the commit, in any order', () => {
    const commit = 'e'.repeat(40)
    const args = { value: { folder: '-dist', out: 'a=b', commit } }
    expect(read(['--out=a=b', '--commit', commit, '--', '-dist'])).toMatchObject(args)
    expect(read(['--no-color', '--commit', commit, '--out', 'a=b', '--', '-dist'])).toMatchObject(args)
  })

  it.each<[readonly string[], readonly string[]]>([
    [[], ['missing @ DIR']],
    [['a', 'b'], ['argument-unexpected @ b']],
    [
      ['a', '--owt', '--out'],
      ['unknown-input @ owt', 'flag-value-missing @ out'],
    ],
    [['a', '-x'], ['argument-unexpected @ -x']],
    [['a', '--out='], ['flag-value-missing @ out']],
    [['a', '--out', 'x', '--out', 'y'], ['flag-twice @ out']],
    [['a', '--commit', 'main'], ['commit-not-hex @ commit']],
  ])('is refused with %j', (words, mistakes) => {
    expect(codes(read(words))).toEqual(mistakes)
  })
})
