import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommitSha } from '../../src/model/plan.ts'
import { openGit, openListing } from '../../src/origin/git.ts'
import { type OriginSettings, openOrigin } from '../../src/origin/index.ts'
import { comparePathsInCheckout } from '../../src/origin/paths.ts'
import { makeRepository, runGit, shaOf } from '../rig/git-repository.ts'
import { type GitHubApi, json, serveGitHub } from '../rig/github-api.ts'

const folder = mkdtempSync(join(tmpdir(), 'paths-'))
const apis: GitHubApi[] = []
afterEach(() => {
  for (const api of apis.splice(0)) api.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const unknown = shaOf('d'.repeat(40))
const never = new AbortController().signal
const compare = (commit: CommitSha, other: CommitSha, globs: readonly string[], more: Partial<OriginSettings>) =>
  openOrigin({
    ...{ workspace: undefined, commitKnownBy: undefined, githubToken: undefined, repository: undefined },
    ...{ apiUrl: undefined, path: process.env.PATH ?? '', timeout: 5000 },
    ...more,
  }).compare?.(commit, other, globs, never)

async function github(path: string, behaviour: Parameters<typeof serveGitHub>[1] = {}): Promise<GitHubApi> {
  const api = await serveGitHub(path, behaviour)
  apis.push(api)
  return api
}

const mono = makeRepository(join(folder, 'mono'))
const old = mono.commit('first', {
  'web/a.ts': '1',
  'web/b.ts': '1',
  'api/a.ts': '1',
  'docs/a.md': '1',
  'web/run.sh': '1',
})
const api = mono.commit('api: change', { 'api/a.ts': '2' })
const renamed = mono.commit('web: rename', { 'web/b.ts': undefined, 'lib/b.ts': '1' })
const gone = mono.commit('web: delete', { 'web/a.ts': undefined, 'web/run.sh': undefined })
mono.git('checkout', '-q', '-b', 'side', old)
const side = mono.commit('side', { 'docs/b.md': '1' })
const sideWeb = mono.commit('side web', { 'web/c.ts': '1' })
mono.git('checkout', '-q', '-b', 'mode', old)
mono.git('update-index', '--chmod=+x', 'web/run.sh')
mono.git('commit', '-q', '-m', 'mode')
const mode = shaOf(mono.git('rev-parse', 'HEAD'))
mono.git('checkout', '-q', '--orphan', 'unrelated')
const unrelated = mono.commit('unrelated', { 'docs/a.md': 'x' })
mono.git('checkout', '-q', '-f', 'main')

/** The expected result of both sources for these commits and globs. */
const cases: readonly (readonly [string, CommitSha, CommitSha, readonly string[], 'same' | readonly string[]])[] = [
  ['has not changed since', api, old, ['web/**'], 'same'],
  ['changed since', api, old, ['api/**'], ['api/a.ts']],
  ['is the same in a newer commit', old, api, ['web/**'], 'same'],
  ['lost a file by a rename', renamed, api, ['web/**'], ['web/b.ts']],
  ['got a file by a rename', renamed, api, ['lib/**', 'web/a.ts'], ['lib/b.ts']],
  ['was deleted', gone, renamed, ['web/**'], ['web/a.ts', 'web/run.sh']],
  ['is the same on a branch that diverged', api, side, ['web/**'], 'same'],
  ['is different on a branch that diverged', api, sideWeb, ['web/**'], ['web/c.ts']],
  ['is different, because only the merge base is the same', side, api, ['api/**'], ['api/a.ts']],
  ['has another mode', mode, old, ['web/**'], ['web/run.sh']],
  ['is the same in an unrelated history', old, unrelated, ['web/a.ts', 'web/b.ts'], 'same'],
  ['is one of several', api, old, ['web/**', 'api/**'], ['api/a.ts']],
  ['excludes what changed', api, old, ['**', '!api/**'], 'same'],
  ['is named without wildcards', api, old, ['api'], ['api/a.ts']],
]

/** A repository with a commit without files, and one with this many below `web`, each with a path of 200 characters. */
function wide(name: string, count: number) {
  const { path } = makeRepository(join(folder, name))
  const files = Array.from({ length: count }, (_, at) => `web/${'x'.repeat(189)}${String(at).padStart(7, '0')}`)
  const head = (mark: number, parent: string) =>
    `commit refs/heads/main\nmark :${mark}\ncommitter a <a@example.com> 0 +0000\ndata 0\n${parent}`
  const tree = files.map((file) => `M 100644 inline ${file}\ndata 1\nx\n`).join('')
  const input = `${head(1, '')}M 100644 inline a\ndata 1\nx\n\n${head(2, 'from :1\n')}${tree}\n`
  execFileSync('git', ['fast-import', '--quiet'], { cwd: path, input, env: { PATH: process.env.PATH ?? '' } })
  const [after, before] = ['main', 'main~1'].map((one) => shaOf(runGit(path, 'rev-parse', one)))
  if (after === undefined || before === undefined) throw new Error(path)
  return { path, before, after }
}

describe('the part of a repository that a service is built from', () => {
  it('has changed by all files, if their names take more than a mebibyte', async () => {
    const { path, before, after } = wide('wide', 6000)
    expect(await compare(after, before, ['web/**'], { workspace: path })).toMatchObject({
      value: { is: 'changed', changed: { total: 6000, paths: { length: 5 } } },
    })
  })

  it('is unknown if not all names can be read', async () => {
    const { path, before, after } = wide('limited', 100)
    const git = openGit(process.env.PATH ?? '', 5000, never)
    const listing = (max: number) => openListing(process.env.PATH ?? '', 5000, never, max)
    const compared = (max: number) => comparePathsInCheckout(git, listing(max), path, after, before, ['web/**'])
    // 100 names, each with the NUL that ends it.
    expect(await compared(100 * 201)).toMatchObject({ value: { is: 'changed', changed: { total: 100 } } })
    expect(await compared(100 * 201 - 1)).toMatchObject({
      kind: 'missing',
      why: { reason: 'git-failed', received: 'more than 20099 bytes of names' },
    })
  })

  it.each(cases)('%s: in the checkout', async (_, commit, other, globs, is) => {
    const paths = { total: is.length, paths: is }
    expect(await compare(commit, other, globs, { workspace: mono.path })).toEqual({
      kind: 'seen',
      value: is === 'same' ? { is, where: 'checkout' } : { is: 'changed', where: 'checkout', changed: paths },
    })
  })

  it.each(cases)('%s: on GitHub', async (_, commit, other, globs, is) => {
    const { settings } = await github(mono.path)
    const paths = { total: is.length, paths: is }
    expect(await compare(commit, other, globs, settings)).toEqual({
      kind: 'seen',
      value: is === 'same' ? { is, where: 'github' } : { is: 'changed', where: 'github', changed: paths },
    })
  })

  it('is compared in two requests for each commit if its directory is unchanged', async () => {
    const { settings, requests } = await github(mono.path)
    await compare(api, old, ['web/**'], settings)
    expect(requests.map((line) => line.replace(/[0-9a-f]{40}/, 'ID'))).toEqual([
      'commits/ID?per_page=1',
      'commits/ID?per_page=1',
      'git/trees/ID',
      'git/trees/ID',
      'git/trees/ID?recursive=1',
    ])
  })

  it.each(['checkout', 'github'])('proves nothing with a glob that matches nothing: %s', async (where) => {
    const { settings } = await github(mono.path)
    const more = where === 'checkout' ? { workspace: mono.path } : settings
    for (const globs of [['webb/**'], ['web/**', 'frontend/**'], ['web/**', '!web/**'], ['web/*.tsx']])
      expect(await compare(api, old, globs, more)).toMatchObject({
        kind: 'missing',
        why: { reason: 'paths-match-nothing' },
      })
  })
})

describe('a checkout without one of the commits', () => {
  const shallow = join(folder, 'shallow')
  runGit(folder, 'clone', '-q', '--depth', '1', '--branch', 'main', `file://${mono.path}`, 'shallow')
  const bare = join(folder, 'whole')
  runGit(folder, 'clone', '-q', '--single-branch', '--branch', 'main', `file://${mono.path}`, 'whole')

  it('is missing evidence if it is shallow, and GitHub is requested instead', async () => {
    expect(await compare(gone, old, ['docs/**'], { workspace: shallow })).toMatchObject({
      kind: 'missing',
      why: { reason: 'checkout-shallow' },
    })
    const { settings } = await github(mono.path)
    expect(await compare(gone, old, ['docs/**'], { ...settings, workspace: shallow })).toEqual({
      kind: 'seen',
      value: { is: 'same', where: 'github' },
    })
  })

  it('is enough if it is shallow and has both commits', async () => {
    runGit(shallow, 'fetch', '-q', '--depth', '1', 'origin', old)
    expect(await compare(gone, old, ['docs/**'], { workspace: shallow })).toMatchObject({ value: { is: 'same' } })
    expect(await compare(gone, old, ['web/**'], { workspace: shallow })).toMatchObject({ value: { is: 'changed' } })
  })

  it('is missing evidence if it has one branch only', async () => {
    expect(await compare(gone, side, ['docs/**'], { workspace: bare })).toMatchObject({
      kind: 'missing',
      why: { reason: 'checkout-without-commit' },
    })
  })

  it('reports that the commit is of another repository, if GitHub confirms it', async () => {
    const { settings } = await github(mono.path)
    expect(await compare(gone, unknown, ['docs/**'], { ...settings, workspace: mono.path })).toEqual({
      kind: 'seen',
      value: { is: 'absent', where: 'github' },
    })
    expect(await compare(gone, unknown, ['docs/**'], { workspace: mono.path })).toMatchObject({ kind: 'missing' })
  })

  it('compares a clone without blobs, and requests GitHub for a clone without trees', async () => {
    for (const filter of ['blob:none', 'tree:0'])
      runGit(
        folder,
        'clone',
        '-q',
        '--no-checkout',
        `--filter=${filter}`,
        `file://${mono.path}`,
        filter.replace(':', '-'),
      )
    const [blobless, treeless] = [join(folder, 'blob-none'), join(folder, 'tree-0')]
    expect(await compare(api, old, ['web/**'], { workspace: blobless })).toMatchObject({ value: { where: 'checkout' } })
    expect(await compare(api, old, ['web/**'], { workspace: treeless })).toMatchObject({
      kind: 'missing',
      why: { reason: 'git-failed' },
    })
    const { settings } = await github(mono.path)
    expect(await compare(api, old, ['web/**'], { ...settings, workspace: treeless })).toMatchObject({
      value: { is: 'same', where: 'github' },
    })
  })

  it('is missing evidence without a checkout and a token', async () => {
    expect(await compare(api, old, ['web/**'], {})).toMatchObject({ why: { reason: 'checkout-missing' } })
    expect(await compare(api, old, ['web/**'], { workspace: folder })).toMatchObject({
      why: { reason: 'checkout-missing' },
    })
  })
})

describe('a submodule', () => {
  const part = makeRepository(join(folder, 'part'))
  const [one, two] = [part.commit('one', { a: '1' }), part.commit('two', { a: '2' })]
  const outer = makeRepository(join(folder, 'outer'))
  outer.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', part.path, 'vendor/part')
  const pin = (commit: string, ignore: string): CommitSha => {
    runGit(join(outer.path, 'vendor/part'), 'checkout', '-q', commit)
    outer.git('config', '-f', '.gitmodules', 'submodule.vendor/part.ignore', ignore)
    outer.git('add', '-f', '.gitmodules')
    outer.git('update-index', '--cacheinfo', `160000,${commit},vendor/part`)
    outer.git('commit', '-q', '-m', commit)
    return shaOf(outer.git('rev-parse', 'HEAD'))
  }
  const [before, after] = [pin(one, 'all'), pin(two, 'all')]

  it.each(['checkout', 'github'])('counts by its commit, whatever `.gitmodules` says: %s', async (where) => {
    const more = where === 'checkout' ? { workspace: outer.path } : (await github(outer.path)).settings
    for (const glob of ['vendor/**', 'vendor/part', '**'])
      expect(await compare(after, before, [glob], more)).toMatchObject({
        value: { is: 'changed', changed: { total: 1, paths: ['vendor/part'] } },
      })
  })

  it.each(['checkout', 'github'])('counts no files of its own repository: %s', async (where) => {
    const more = where === 'checkout' ? { workspace: outer.path } : (await github(outer.path)).settings
    expect(await compare(after, before, ['vendor/part/**'], more)).toMatchObject({
      kind: 'missing',
      why: { reason: 'paths-match-nothing', about: 'vendor/part/**' },
    })
  })
})

describe('GitHub as the source of trees', () => {
  it.each([401, 403, 404, 409, 429, 500, 503])('returns %d, which proves nothing', async (status) => {
    for (const part of ['commits/', 'git/trees/']) {
      const { settings } = await github(mono.path, { instead: { [part]: (response) => json(response, status, {}) } })
      const evidence = await compare(api, old, ['web/**'], settings)
      const own: Readonly<Record<number, string>> = { 401: 'api-token-rejected', 429: 'api-limited' }
      const reason = status >= 500 ? 'api-unreachable' : (own[status] ?? 'api-refused')
      expect(evidence).toMatchObject({ kind: 'missing', why: { reason, amount: status } })
      expect(JSON.stringify(evidence)).not.toContain('canary')
    }
  })

  it('returns a truncated tree, which proves nothing', async () => {
    const cut = { tree: [], truncated: true, sha: 'a'.repeat(40) }
    const { settings } = await github(mono.path, { instead: { 'git/trees/': (response) => json(response, 200, cut) } })
    expect(await compare(api, old, ['web/**'], settings)).toMatchObject({ why: { reason: 'api-tree-cut' } })
    const deep = await github(mono.path, { instead: { 'recursive=1': (response) => json(response, 200, cut) } })
    expect(await compare(api, old, ['web/**'], deep.settings)).toMatchObject({ why: { reason: 'api-tree-cut' } })
  })

  it.each([
    ['no list', { truncated: false }],
    ['an entry without an id', { truncated: false, tree: [{ path: 'web', mode: '040000', type: 'tree' }] }],
    ['an entry that is no object', { truncated: false, tree: [null] }],
  ])('returns %s, which proves nothing', async (_, body) => {
    const { settings } = await github(mono.path, { instead: { 'git/trees/': (response) => json(response, 200, body) } })
    expect(await compare(api, old, ['web/**'], settings)).toMatchObject({ why: { reason: 'answer-malformed' } })
  })

  it('gets a bounded number of requests for trees', async () => {
    const deep = makeRepository(join(folder, 'deep'))
    const name = (at: number) => `${Array.from({ length: 120 }, (_, level) => `d${level}`).join('/')}/${at}.md`
    const [first, second] = [deep.commit('1', { [name(1)]: '1', 'a.ts': '1' }), deep.commit('2', { [name(1)]: '2' })]
    const { settings, requests } = await github(deep.path)
    expect(await compare(second, first, ['**/*.ts'], settings)).toMatchObject({ why: { reason: 'api-tree-cut' } })
    expect(requests.length).toBeLessThan(110)
  })

  it('ends when the run is cancelled', async () => {
    const { settings } = await github(mono.path, { instead: { 'git/trees/': () => {} } })
    const off = new AbortController()
    setTimeout(() => off.abort(), 100)
    const origin = openOrigin({
      ...{ workspace: undefined, commitKnownBy: undefined, path: '', timeout: 60_000 },
      ...settings,
    })
    expect(await origin.compare?.(api, old, ['web/**'], off.signal)).toMatchObject({ why: { reason: 'cancelled' } })
  })
})
