import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommitSha } from '../../src/model/plan.ts'
import { type OriginSettings, openOrigin } from '../../src/origin/index.ts'
import { makeRepository, runGit } from '../rig/git-repository.ts'
import { type GitHubApi, json, serveGitHub } from '../rig/github-api.ts'

const folder = mkdtempSync(join(tmpdir(), 'branch-'))
const apis: GitHubApi[] = []
afterEach(() => {
  for (const api of apis.splice(0)) api.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function github(path: string, behaviour: Parameters<typeof serveGitHub>[1] = {}): Promise<GitHubApi> {
  const api = await serveGitHub(path, behaviour)
  apis.push(api)
  return api
}

/** The relation of `other` to `commit` in short, and whether the branch has it. */
async function relate(commit: CommitSha, other: CommitSha, more: Partial<OriginSettings>) {
  const origin = openOrigin({
    ...{ workspace: undefined, commitKnownBy: undefined, githubToken: undefined, repository: undefined },
    ...{ apiUrl: undefined, path: process.env.PATH ?? '', timeout: 10_000 },
    ...more,
  })
  const [found] = (await origin.relate?.(commit, [other], new AbortController().signal)) ?? []
  return [found?.relation, found?.branch]
}

const work = makeRepository(join(folder, 'work'))
const first = work.commit('first', { a: '1' })
const second = work.commit('second', { a: '2' })
const third = work.commit('third', { a: '3' })
work.git('checkout', '-q', '-b', 'topic', second)
const topic = work.commit('topic', { b: '1' })
work.git('checkout', '-q', '-b', 'next', second)
const next = work.commit('next', { c: '1' })
work.git('tag', 'v1', topic)
work.git('checkout', '-q', 'main')
runGit(folder, 'clone', '-q', `file://${work.path}`, 'clone')
const clone = join(folder, 'clone')
const named = (path: string): string => {
  runGit(path, 'config', 'remote.origin.url', 'https://github.com/Acme/pack.git')
  return path
}

/** A clone whose branch `main` is older than the one of the repository. */
function staleClone(): string {
  runGit(folder, 'clone', '-q', `file://${work.path}`, 'stale')
  const path = join(folder, 'stale')
  runGit(path, 'update-ref', 'refs/remotes/origin/main', second)
  return path
}
const stale = staleClone()
runGit(folder, 'clone', '-q', '--depth', '2', '--branch', 'main', `file://${work.path}`, 'shallow')
const shallow = join(folder, 'shallow')

const main = { default: 'main' }
const held = { name: 'main', contains: true }
const missing = { name: 'main', contains: false }

describe('a newer commit and the branch of the run', () => {
  it('is contained: in the checkout, and on GitHub', async () => {
    expect(await relate(first, third, { workspace: clone, branches: main })).toEqual(['descendant', held])
    const { settings } = await github(work.path)
    expect(await relate(first, third, { ...settings, branches: main })).toEqual(['descendant', held])
    expect(await relate(first, second, { ...settings, branches: main })).toEqual(['descendant', held])
  })

  it('is only reported as missing from the branch if GitHub confirms it, because the checkout may be older', async () => {
    const { settings } = await github(work.path)
    expect(await relate(first, topic, { workspace: clone, branches: main })).toEqual(['descendant', { name: 'main' }])
    expect(await relate(first, topic, { ...settings, workspace: named(clone), branches: main })).toEqual([
      'descendant',
      missing,
    ])
  })

  it('is contained in a branch that the checkout knows only an older state of', async () => {
    expect(await relate(first, third, { workspace: stale, branches: main })).toEqual(['descendant', { name: 'main' }])
    const { settings } = await github(work.path)
    expect(await relate(first, third, { ...settings, workspace: named(stale), branches: main })).toEqual([
      'descendant',
      held,
    ])
  })

  it('is contained in a shallow checkout that shows it, and unknown in one that does not', async () => {
    expect(await relate(second, third, { workspace: shallow, branches: main })).toEqual(['descendant', held])
    expect(await relate(first, third, { workspace: shallow, branches: main })).toEqual([undefined, undefined])
  })

  it('is compared with the branch of the event, and not with the default branch', async () => {
    const { settings } = await github(work.path)
    const branches = { own: 'next', default: 'main' }
    expect(await relate(first, next, { ...settings, branches })).toEqual([
      'descendant',
      { name: 'next', contains: true },
    ])
    expect(await relate(first, third, { ...settings, branches })).toEqual([
      'descendant',
      { name: 'next', contains: false },
    ])
  })

  it('is compared with the default branch if the branch of the event was deleted, or is a tag', async () => {
    const { settings } = await github(work.path)
    for (const own of ['deleted', 'v1'])
      expect(await relate(first, topic, { ...settings, branches: { own, ...main } })).toEqual(['descendant', missing])
    expect(await relate(first, topic, { ...settings, branches: { own: 'deleted' } })).toEqual(['descendant', missing])
  })

  it('is compared with the default branch of the clone or of GitHub if no event names one', async () => {
    expect(await relate(first, third, { workspace: clone })).toEqual(['descendant', held])
    const { settings } = await github(work.path)
    expect(await relate(first, topic, settings)).toEqual(['descendant', missing])
    const { settings: unnamed } = await github(work.path, { instead: { '/repos/acme/pack': (r) => json(r, 500, {}) } })
    expect(await relate(first, topic, unnamed)).toEqual(['descendant', undefined])
  })

  it('is not searched for in the branches of another repository, which a job can check out', async () => {
    runGit(folder, 'clone', '-q', `file://${work.path}`, 'fork')
    const fork = join(folder, 'fork')
    runGit(fork, 'update-ref', 'refs/remotes/origin/main', topic)
    for (const url of [
      'https://github.com/mallory/pack',
      'https://example.com/xacme/pack',
      'git@github.com:mallory/acme/pack2',
    ]) {
      runGit(fork, 'config', 'remote.origin.url', url)
      expect(await relate(first, topic, { workspace: fork, repository: 'acme/pack', branches: main })).toEqual([
        'descendant',
        { name: 'main' },
      ])
    }
    runGit(fork, 'config', 'remote.origin.url', 'git@github.com:acme/pack.git')
    expect(await relate(first, topic, { workspace: fork, repository: 'acme/pack', branches: main })).toEqual([
      'descendant',
      held,
    ])
  })

  it('is not contained in a branch that only the checkout has', async () => {
    runGit(folder, 'clone', '-q', `file://${work.path}`, 'local')
    const local = join(folder, 'local')
    runGit(local, 'branch', 'mine', topic)
    expect(await relate(first, topic, { workspace: local, branches: { own: 'mine' } })).toEqual([
      'descendant',
      { name: 'mine' },
    ])
  })

  it('is not searched for if it is older or diverged', async () => {
    const { settings, requests } = await github(work.path)
    expect(await relate(third, first, { ...settings, branches: main })).toEqual(['ancestor', undefined])
    expect(await relate(third, topic, { ...settings, branches: main })).toEqual(['apart', undefined])
    expect(requests.filter((line) => line.startsWith('git/ref/'))).toEqual([])
  })
})

describe('GitHub as the source of a branch', () => {
  it.each([401, 403, 429, 500])('returns %d, so that it is unknown whether the branch has it', async (status) => {
    const { settings } = await github(work.path, { instead: { 'git/ref/': (response) => json(response, status, {}) } })
    expect(await relate(first, third, { ...settings, branches: main })).toEqual(['descendant', { name: 'main' }])
  })

  it.each([
    ['a ref of another name', { ref: 'refs/heads/main2', object: { sha: third } }],
    ['several refs', [{ ref: 'refs/heads/main', object: { sha: third } }]],
    ['no commit', { ref: 'refs/heads/main', object: { sha: 'main' } }],
    ['nothing', {}],
  ])('returns %s, so that it is unknown', async (_, body) => {
    const { settings } = await github(work.path, { instead: { 'git/ref/': (response) => json(response, 200, body) } })
    expect(await relate(first, third, { ...settings, branches: main })).toEqual(['descendant', { name: 'main' }])
  })

  it.each([
    ['a status that is none', { status: 'constructor' }],
    ['no status', {}],
  ])('compares with %s, so that it is unknown', async (_, body) => {
    const { settings } = await github(work.path, {
      instead: { [`compare/${third}...${second}`]: (response) => json(response, 200, body) },
    })
    expect(await relate(first, second, { ...settings, branches: main })).toEqual(['descendant', { name: 'main' }])
  })
})
