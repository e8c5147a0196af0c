import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGit } from '../../src/origin/git.ts'
import { findJobCommits } from '../../src/origin/job-commits.ts'

const folder = mkdtempSync(join(tmpdir(), 'job-commits-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const env = {
  PATH: process.env.PATH ?? '',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
}
const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

function repository(name: string) {
  const path = join(folder, name)
  mkdirSync(path)
  git(path, 'init', '-q', '-b', 'main')
  const commit = (text: string): string => {
    writeFileSync(join(path, 'a.txt'), text)
    git(path, 'add', 'a.txt')
    git(path, 'commit', '-q', '-m', text)
    return git(path, 'rev-parse', 'HEAD')
  }
  return { path, commit }
}

const run = openGit(process.env.PATH ?? '', 5000, new AbortController().signal)
const { path, commit } = repository('plain')
const first = commit('one')
git(path, 'tag', '-a', 'v1', '-m', 'one')
const second = commit('two')
const named = (ref: string) => ({
  event: 'workflow_dispatch',
  commits: [{ commit: second, expression: 'github.sha' }],
  refs: [{ ref, expression: 'github.event.inputs.ref' }],
})

describe('the commits that a job knows', () => {
  it('are HEAD with its branch, and what the event names, each once', async () => {
    expect(await findJobCommits(run, path, undefined, undefined)).toEqual([{ commit: second, head: { ref: 'main' } }])
    expect(await findJobCommits(run, path, named('v1'), undefined)).toEqual([
      { commit: second, head: { ref: 'main' }, expression: 'github.sha' },
      { commit: first, ref: 'v1', expression: 'github.event.inputs.ref' },
    ])
  })

  it('are those of a checkout as actions/checkout leaves it', async () => {
    const fetched = join(folder, 'fetched')
    git(folder, 'clone', '-q', `file://${path}`, fetched)
    git(fetched, 'checkout', '-q', '--detach', 'v1')
    expect(await findJobCommits(run, fetched, named('main'), undefined)).toEqual([
      { commit: first, head: { ref: 'v1' } },
      { commit: second, expression: 'github.sha' },
    ])
    git(fetched, 'tag', '-d', 'v1')
    expect(await findJobCommits(run, fetched, undefined, undefined)).toEqual([{ commit: first, head: {} }])
  })

  it('come from other sources when the checkout has no such ref', async () => {
    const requests: string[] = []
    const elsewhere = async (ref: string) => {
      requests.push(ref)
      return 'c'.repeat(40)
    }
    const found = await findJobCommits(run, path, named('release/1.2'), elsewhere)
    expect(found).toContainEqual({ commit: 'c'.repeat(40), ref: 'release/1.2', expression: 'github.event.inputs.ref' })
    expect(await findJobCommits(undefined, '', named('main'), elsewhere)).toHaveLength(2)
    expect(requests).toEqual(['release/1.2', 'main'])
  })

  it('are only those of the event without a checkout', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    for (const workspace of [empty, join(folder, 'none')])
      expect(await findJobCommits(run, workspace, named('main'), undefined)).toEqual([
        { commit: second, expression: 'github.sha' },
      ])
  })
})
