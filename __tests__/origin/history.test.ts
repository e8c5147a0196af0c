import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommitRelation } from '../../src/model/answer.ts'
import type { CommitSha } from '../../src/model/plan.ts'
import { listedCommit } from '../../src/origin/commit-list.ts'
import { type OriginSettings, openOrigin } from '../../src/origin/index.ts'
import { makeRepository, runGit, shaOf } from '../rig/git-repository.ts'
import { type GitHubApi, json, serveGitHub } from '../rig/github-api.ts'

const folder = mkdtempSync(join(tmpdir(), 'history-'))
const apis: GitHubApi[] = []
afterEach(() => {
  for (const api of apis.splice(0)) api.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const never = new AbortController().signal
const origin = (more: Partial<OriginSettings>) =>
  openOrigin({
    ...{ workspace: undefined, commitKnownBy: undefined, githubToken: undefined, repository: undefined },
    ...{ apiUrl: undefined, path: process.env.PATH ?? '', timeout: 10_000 },
    ...more,
  })

/** The relation of `other` to `commit`, with the pull requests. */
async function relate(
  commit: CommitSha,
  other: CommitSha,
  more: Partial<OriginSettings>,
): Promise<CommitRelation | undefined> {
  const onGitHub = origin(more)
  const history = (await onGitHub.relate?.(commit, [other], never)) ?? []
  return ((await onGitHub.withPulls?.(history, never)) ?? history)[0]
}

async function github(path: string, behaviour: Parameters<typeof serveGitHub>[1] = {}): Promise<GitHubApi> {
  const api = await serveGitHub(path, behaviour)
  apis.push(api)
  return api
}

/** A relation in short: its kind, the titles that are not live, and how many commits are ahead. */
const inShort = (one: CommitRelation | undefined) =>
  one && [one.relation, one.behind?.commits.map(({ title }) => title) ?? [], one.ahead?.total ?? 0]

const work = makeRepository(join(folder, 'work'))
const first = work.commit('first', { a: '1' })
const second = work.commit('Add search (#101)', { a: '2' })
work.git('checkout', '-q', '-b', 'feature')
const feature = work.commit('feature', { b: '1' })
work.git('checkout', '-q', 'main')
const third = work.commit('third', { a: '3' })
work.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #104 from acme/feature', 'feature')
const merge = shaOf(work.git('rev-parse', 'HEAD'))
// The same change as another commit, as after a rebase and after a cherry-pick.
work.git('checkout', '-q', '-b', 'rebased', third)
work.git('cherry-pick', feature)
const picked = shaOf(work.git('rev-parse', 'HEAD'))
// A branch that was force-pushed: its old tip is on no branch.
work.git('checkout', '-q', '-b', 'forced', second)
const lost = work.commit('lost', { c: '1' })
work.git('reset', '-q', '--hard', second)
const forced = work.commit('forced', { c: '2' })
work.git('checkout', '-q', '--orphan', 'other')
const orphan = work.commit('orphan', { z: '1' })
work.git('checkout', '-q', '-f', 'main')
runGit(folder, 'clone', '-q', `file://${work.path}`, 'clone')
const clone = join(folder, 'clone')
runGit(clone, 'fetch', '-q', 'origin', lost)

const cases: readonly (readonly [string, CommitSha, CommitSha, readonly unknown[]])[] = [
  ['is behind', third, first, ['ancestor', ['third', 'Add search (#101)'], 0]],
  ['is ahead', first, third, ['descendant', [], 2]],
  ['diverged', third, feature, ['apart', ['third'], 1]],
  ['was rebased', picked, feature, ['apart', ['feature', 'third'], 1]],
  ['was cherry-picked', merge, picked, ['apart', ['Merge pull request #104 from acme/feature', 'feature'], 1]],
  ['was force-pushed', forced, lost, ['apart', ['forced'], 1]],
]

describe('what is not live, because another commit runs', () => {
  it.each(cases)('%s: in the checkout', async (_, commit, other, expected) => {
    expect(inShort(await relate(commit, other, { workspace: clone }))).toEqual(expected)
  })

  it.each(cases)('%s: on GitHub', async (_, commit, other, expected) => {
    const { settings } = await github(work.path)
    expect(inShort(await relate(commit, other, settings))).toEqual(expected)
  })

  it('names pull requests by titles', async () => {
    const found = await relate(merge, first, { workspace: clone })
    expect(found?.behind).toEqual({
      total: 4,
      commits: [
        { id: merge, title: 'Merge pull request #104 from acme/feature', pulls: [104] },
        { id: third, title: 'third', pulls: [] },
        { id: feature, title: 'feature', pulls: [] },
        { id: second, title: 'Add search (#101)', pulls: [101] },
      ].sort(
        (a, b) =>
          runGit(clone, 'rev-list', merge).split('\n').indexOf(a.id) -
          runGit(clone, 'rev-list', merge).split('\n').indexOf(b.id),
      ),
    })
  })

  it('names pull requests by GitHub where titles name none', async () => {
    const { settings, requests } = await github(work.path, { pulls: { [feature]: [104], [third]: [102, 103] } })
    const found = await relate(merge, second, { ...settings, workspace: clone })
    expect(new Map(found?.behind?.commits.map(({ id, pulls }) => [id, pulls]))).toEqual(
      new Map([
        [merge, [104]],
        [third, [102, 103]],
        [feature, [104]],
      ]),
    )
    expect(requests.filter((line) => line.includes('/pulls'))).toHaveLength(2)
  })

  it('reports a commit that no branch contains', async () => {
    expect(await relate(forced, lost, { workspace: clone })).toMatchObject({ isOnNoBranch: true })
    expect(await relate(third, feature, { workspace: clone })).not.toHaveProperty('isOnNoBranch')
    // A clone of one branch does not know the others.
    runGit(folder, 'clone', '-q', '--single-branch', '--branch', 'main', `file://${work.path}`, 'single')
    const single = join(folder, 'single')
    runGit(single, 'fetch', '-q', 'origin', lost, forced)
    expect(await relate(forced, lost, { workspace: single })).not.toHaveProperty('isOnNoBranch')
  })

  it('reports a commit of another repository only if GitHub confirms it', async () => {
    const unknown = shaOf('d'.repeat(40))
    const { settings } = await github(work.path)
    expect(await relate(merge, unknown, { ...settings, workspace: clone })).toEqual({
      commit: unknown,
      relation: 'unknown',
    })
    expect(await relate(merge, unknown, { workspace: clone })).toBeUndefined()
    // Both exist, and have no common commit.
    expect(await relate(merge, orphan, settings)).toBeUndefined()
    expect(inShort(await relate(first, orphan, { workspace: clone }))).toEqual(['apart', ['first'], 1])
  })

  it('requests the number from GitHub if the checkout is shallow', async () => {
    runGit(folder, 'clone', '-q', '--depth', '2', '--branch', 'main', `file://${work.path}`, 'shallow')
    const workspace = join(folder, 'shallow')
    expect(await relate(merge, third, { workspace })).toEqual({ commit: third, relation: 'ancestor' })
    const { settings } = await github(work.path)
    expect(inShort(await relate(merge, third, { ...settings, workspace }))).toEqual([
      'ancestor',
      ['Merge pull request #104 from acme/feature', 'feature'],
      0,
    ])
  })
})

describe('a long history', () => {
  const long = makeRepository(join(folder, 'long'))
  const start = long.commit('start', { a: '1' })
  const stream = Array.from(
    { length: 250 },
    (_, at) =>
      `commit refs/heads/main\ncommitter a <a@example.com> ${1_900_000_000 + at} +0000\ndata ${`c${at}`.length}\nc${at}\n${at === 0 ? `from ${start}\n` : ''}\n`,
  ).join('')
  execFileSync('git', ['-C', long.path, 'fast-import', '--quiet'], { input: stream })
  const tip = shaOf(long.git('rev-parse', 'main'))

  it.each(['checkout', 'github'])('is counted completely, and listed from its newest commit: %s', async (where) => {
    const more = where === 'checkout' ? { workspace: long.path } : (await github(long.path)).settings
    const found = await relate(tip, start, more)
    expect(found?.behind?.total).toBe(250)
    expect(found?.behind?.commits).toHaveLength(100)
    expect(found?.behind?.commits[0]?.title).toBe('c249')
  })

  it('takes two requests to GitHub if the last page is the third', async () => {
    const { settings, requests } = await github(long.path)
    await origin(settings).relate?.(tip, [start], never)
    expect(requests.map((line) => line.replace(/^.*\?/, ''))).toEqual(['per_page=100&page=2', 'per_page=100&page=3'])
  })

  it('is still counted if GitHub refuses the titles', async () => {
    const { settings } = await github(long.path, { instead: { 'page=3': (response) => json(response, 500, {}) } })
    expect(await relate(tip, start, settings)).toEqual({
      commit: start,
      relation: 'ancestor',
      behind: { total: 250, commits: [] },
    })
  })

  it('is counted up to 10,000 commits', async () => {
    const body = { status: 'ahead', ahead_by: 123_456, behind_by: 0, commits: [] }
    const { settings } = await github(long.path, { instead: { 'compare/': (response) => json(response, 200, body) } })
    expect((await relate(tip, start, settings))?.behind).toEqual({ total: 10_000, isCut: true, commits: [] })
  })
})

describe('GitHub as the source of a history', () => {
  it.each([401, 403, 429, 500])('returns %d, which proves nothing', async (status) => {
    const { settings } = await github(work.path, { instead: { 'compare/': (response) => json(response, status, {}) } })
    expect(await relate(merge, first, settings)).toBeUndefined()
  })

  it.each([
    ['a status that is none', { status: 'constructor', ahead_by: 1 }],
    ['no status', {}],
  ])('returns %s, which proves nothing', async (_, body) => {
    const { settings } = await github(work.path, { instead: { 'compare/': (response) => json(response, 200, body) } })
    expect(await relate(merge, first, settings)).toBeUndefined()
  })

  it('returns commits that are invalid', async () => {
    const commits = [null, { sha: 'main', commit: { message: 'x' } }, { sha: first, commit: null }, { sha: first }]
    const body = { status: 'ahead', ahead_by: 4, behind_by: -1, commits }
    const { settings } = await github(work.path, { instead: { 'compare/': (response) => json(response, 200, body) } })
    expect(await relate(merge, first, settings)).toEqual({
      commit: first,
      relation: 'ancestor',
      behind: { total: 4, commits: [] },
    })
  })

  it('refuses the pull requests, and the history stays known', async () => {
    const { settings } = await github(work.path, { instead: { '/pulls': (response) => json(response, 403, {}) } })
    expect(inShort(await relate(third, second, { ...settings, workspace: clone }))).toEqual(['ancestor', ['third'], 0])
  })
})

describe('a commit in a list', () => {
  const id = 'a'.repeat(40)
  it.each([
    ['Fix (#7)', [7]],
    ['Revert "Fix (#7)" (#8)', [7, 8]],
    ['Merge pull request #12 from a/b (#3)', [12, 3]],
    ['See #9', []],
    ['Fix (#0)', []],
    ['Fix (#12345678901)', []],
  ])('of the title %s names pull requests %j', (title, pulls) => {
    expect(listedCommit(id, `${title}\n\nbody (#99)`)).toEqual({ id, title, pulls })
  })

  it('is cut, and has a full id', () => {
    expect(listedCommit(id, 'x'.repeat(500))?.title).toHaveLength(120)
    expect(listedCommit('main', 'x')).toBeUndefined()
  })
})
