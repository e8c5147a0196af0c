import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type CommitSha, commitSha } from '../../../src/model/plan.ts'
import { judgeWorktree, readWorktree } from '../../../src/origin/manifest/worktree.ts'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'runtime-drift-worktree-')))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const environment = { PATH: process.env.PATH ?? '', HOME: home }
const git = (cwd: string, ...args: readonly string[]): string => {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'protocol.file.allow=always']
  const stdio = ['ignore', 'pipe', 'pipe'] as const
  return execFileSync('git', [...identity, ...args], {
    cwd,
    env: environment,
    encoding: 'utf8',
    stdio: [...stdio],
  }).trim()
}

function sha(text: string): CommitSha {
  const commit = commitSha(text)
  if (commit === undefined) throw new Error(text)
  return commit
}

function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** A checkout as a job has it after the build: two commits, ignored and untracked files. */
function checkout() {
  const root = mkdtempSync(join(home, 'checkout-'))
  git(root, 'init', '-q', '-b', 'main')
  put(root, { 'a.ts': 'one', 'src/b.ts': 'one', '.gitignore': 'dist\n' })
  git(root, 'add', '.')
  git(root, 'commit', '-q', '-m', 'one')
  const first = sha(git(root, 'rev-parse', 'HEAD'))
  put(root, { 'a.ts': 'two' })
  git(root, 'commit', '-q', '-a', '-m', 'two')
  put(root, { 'dist/index.js': 'built', 'coverage.txt': 'untracked' })
  return { root, first, head: sha(git(root, 'rev-parse', 'HEAD')) }
}

const read = (root: string, more: Partial<Parameters<typeof readWorktree>[0]> = {}) =>
  readWorktree({
    folder: join(root, 'dist'),
    workspace: root,
    out: join(root, 'build-manifest.json'),
    environment,
    ...more,
  })
const dirtyOf = async (root: string, more: Partial<Parameters<typeof readWorktree>[0]> = {}) => {
  const worktree = await read(root, more)
  return worktree.ok ? worktree.value?.dirty : worktree.problems
}

describe('the checkout of a build', () => {
  it('is at its HEAD, and clean despite ignored or untracked files', async () => {
    const { root, head } = checkout()
    expect(await read(root)).toEqual({ ok: true, value: { head, dirty: undefined } })
  })

  it('is missing outside of a checkout, and the named commit is used', async () => {
    const folder = mkdtempSync(join(home, 'none-'))
    expect(await read(folder)).toEqual({ ok: true, value: undefined })
    expect(await read(folder, { folder: join(folder, 'gone/dist') })).toEqual({ ok: true, value: undefined })
    const commit = sha('d'.repeat(40))
    expect(judgeWorktree(undefined, commit)).toEqual({ ok: true, value: { commit, dirty: undefined } })
    expect(judgeWorktree(undefined, undefined)).toMatchObject({ value: { commit: undefined } })
  })

  it('is missing outside of a checkout on a runner without git, and a mistake inside of a checkout', async () => {
    const bare = { PATH: join(home, 'nothing') }
    expect(await read(mkdtempSync(join(home, 'none-')), { environment: bare })).toEqual({ ok: true, value: undefined })
    expect(await dirtyOf(checkout().root, { environment: bare })).toEqual([{ code: 'build-git-missing' }])
  })

  it('must be the commit that was named, by the event or by a person', async () => {
    const { root, first, head } = checkout()
    const worktree = await read(root)
    const value = worktree.ok ? worktree.value : undefined
    expect(judgeWorktree(value, head)).toEqual({ ok: true, value: { commit: head, dirty: undefined } })
    expect(judgeWorktree(value, undefined)).toEqual({ ok: true, value: { commit: head, dirty: undefined } })
    expect(judgeWorktree(value, first)).toEqual({
      ok: false,
      problems: [{ code: 'build-head-other', commit: first, head }],
    })
  })

  it('is the merge commit of a pull request, and not the head that was merged', async () => {
    const { root, head } = checkout()
    git(root, 'checkout', '-q', '-b', 'pull', 'HEAD~1')
    put(root, { 'src/b.ts': 'pulled' })
    git(root, 'commit', '-q', '-a', '-m', 'pulled')
    const pulled = sha(git(root, 'rev-parse', 'HEAD'))
    git(root, 'checkout', '-q', '--detach', head)
    git(root, 'merge', '-q', '--no-ff', 'pull', '-m', 'merge')
    const merged = sha(git(root, 'rev-parse', 'HEAD'))
    const worktree = await read(root)
    expect(worktree).toEqual({ ok: true, value: { head: merged, dirty: undefined } })
    expect(judgeWorktree(worktree.ok ? worktree.value : undefined, pulled).ok).toBe(false)
  })

  it.each<[string, (root: string) => unknown, readonly string[]]>([
    ['changed', (root) => put(root, { 'a.ts': 'edited' }), ['a.ts']],
    ['deleted', (root) => rmSync(join(root, 'src/b.ts')), ['src/b.ts']],
    ['staged', (root) => [put(root, { 'a.ts': 'three' }), git(root, 'add', 'a.ts')], ['a.ts']],
    ['added', (root) => [put(root, { 'new.ts': 'x' }), git(root, 'add', 'new.ts')], ['new.ts']],
    ['to be added', (root) => [put(root, { 'new.ts': 'x' }), git(root, 'add', '-N', 'new.ts')], ['new.ts']],
    ['renamed', (root) => git(root, 'mv', 'a.ts', 'c.ts'), ['a.ts', 'c.ts']],
    [
      'a link',
      (root) => [rmSync(join(root, 'a.ts')), execFileSync('ln', ['-s', 'src/b.ts', join(root, 'a.ts')])],
      ['a.ts'],
    ],
    [
      'told to be unchanged',
      (root) => [git(root, 'update-index', '--assume-unchanged', 'a.ts'), put(root, { 'a.ts': 'x' })],
      ['a.ts'],
    ],
    [
      'told to be skipped',
      (root) => [git(root, 'update-index', '--skip-worktree', 'a.ts'), put(root, { 'a.ts': 'x' })],
      ['a.ts'],
    ],
    [
      'hidden by core.ignoreStat',
      (root) => [
        git(root, 'config', 'core.ignoreStat', 'true'),
        put(root, { 'a.ts': 'x' }),
        git(root, 'update-index', 'a.ts'),
        put(root, { 'a.ts': 'yy' }),
      ],
      ['a.ts'],
    ],
    [
      'called oddly',
      (root) => [put(root, { 'x\ty "z"': '1' }), git(root, 'add', '.'), git(root, 'reset', '-q', 'coverage.txt')],
      ['x?y "z"'],
    ],
  ])('is dirty when a tracked file is %s', async (_, change, paths) => {
    const { root } = checkout()
    change(root)
    expect(await dirtyOf(root)).toEqual({ total: paths.length, paths })
  })

  it('is dirty when a file was changed and its size and time are as before', async () => {
    const { root } = checkout()
    const { atime, mtime } = statSync(join(root, 'a.ts'))
    put(root, { 'a.ts': 'owt' })
    utimesSync(join(root, 'a.ts'), atime, mtime)
    expect(await dirtyOf(root)).toEqual({ total: 1, paths: ['a.ts'] })
  })

  it('names the first of many changed files, and counts all', async () => {
    const { root } = checkout()
    put(root, Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`many/${at}`, 'x'])))
    git(root, 'add', 'many')
    expect(await dirtyOf(root)).toMatchObject({ total: 30, paths: { length: 10 } })
  })

  it.each<[string, (root: string) => unknown]>([
    ['bits of execution', (root) => chmodSync(join(root, 'a.ts'), 0o755)],
    ['a new time', (root) => utimesSync(join(root, 'a.ts'), new Date(), new Date())],
    ['a flag on what is unchanged', (root) => git(root, 'update-index', '--assume-unchanged', 'a.ts')],
    ['what a sparse checkout leaves out', (root) => git(root, 'sparse-checkout', 'set', '--no-cone', '/a.ts')],
    [
      'its own manifest, which is tracked',
      (root) => [
        put(root, { 'build-manifest.json': '1' }),
        git(root, 'add', 'build-manifest.json'),
        git(root, 'commit', '-q', '-m', 'm'),
        put(root, { 'build-manifest.json': '2' }),
      ],
    ],
  ])('is clean despite %s', async (_, change) => {
    const { root } = checkout()
    change(root)
    expect(await dirtyOf(root)).toBeUndefined()
  })

  it('is clean after a clone with line ends and attributes', async () => {
    const { root } = checkout()
    put(root, { '.gitattributes': '* text=auto eol=crlf\n', 'crlf.txt': 'a\r\nb\r\n' })
    git(root, 'add', '.gitattributes', 'crlf.txt')
    git(root, 'commit', '-q', '-m', 'crlf')
    const clone = join(home, 'clone-crlf')
    git(home, 'clone', '-q', '--depth', '1', `file://${root}`, clone)
    expect(await dirtyOf(clone)).toBeUndefined()
  })

  it('is the folder around a submodule, which is part of it', async () => {
    const inner = checkout()
    const { root } = checkout()
    git(root, 'submodule', 'add', '-q', `file://${inner.root}`, 'sub')
    git(root, 'commit', '-q', '-m', 'sub')
    const head = sha(git(root, 'rev-parse', 'HEAD'))
    expect(await read(root, { folder: join(root, 'sub/dist') })).toEqual({
      ok: true,
      value: { head, dirty: undefined },
    })
    put(root, { 'sub/untracked.txt': 'x' })
    expect(await dirtyOf(root)).toBeUndefined()
    put(root, { 'sub/a.ts': 'edited' })
    expect(await dirtyOf(root)).toEqual({ total: 1, paths: ['sub'] })
    git(join(root, 'sub'), 'checkout', '-q', '-f', inner.first)
    expect(await dirtyOf(root)).toEqual({ total: 1, paths: ['sub'] })
  })

  it('is not the build directory, when that is a separate checkout', async () => {
    const { root, head } = checkout()
    rmSync(join(root, 'dist'), { recursive: true })
    git(root, 'worktree', 'add', '-q', '--detach', 'dist', 'HEAD~1')
    expect(await read(root)).toEqual({ ok: true, value: { head, dirty: undefined } })
  })

  it('is the one that contains the build, also below a workspace without a checkout', async () => {
    const { root, head } = checkout()
    expect(await read(root, { workspace: home })).toMatchObject({ value: { head } })
  })

  it('is the one of the workspace, when that is the build directory or does not contain the build', async () => {
    const { root, head } = checkout()
    for (const folder of [root, mkdtempSync(join(home, 'elsewhere-'))])
      expect(await read(root, { folder })).toMatchObject({ value: { head } })
  })

  it('may belong to another user, as in a container job', async () => {
    const { root, head } = checkout()
    execFileSync('chown', ['-R', '65534:65534', root])
    expect(await read(root)).toMatchObject({ value: { head } })
  })

  it.each<[string, (root: string) => unknown]>([
    ['its configuration is broken', (root) => appendFileSync(join(root, '.git/config'), '\n[core\n')],
    ['its HEAD leads nowhere', (root) => writeFileSync(join(root, '.git/HEAD'), 'ref: refs/heads/gone\n')],
    ['it is no repository', (root) => rmSync(join(root, '.git/HEAD'))],
    ['its index is broken', (root) => writeFileSync(join(root, '.git/index'), 'broken')],
  ])('is refused when %s', async (_, destroy) => {
    const { root } = checkout()
    destroy(root)
    expect(await dirtyOf(root)).toEqual([{ code: 'build-git-failed', received: expect.stringMatching(/./) }])
  })

  it('is read even if the environment names another one, and no hook or monitor runs', async () => {
    const { root, head } = checkout()
    const other = checkout()
    const canary = join(home, 'canary')
    const program = join(home, 'program')
    writeFileSync(program, `#!/bin/sh\ntouch ${canary}\n`)
    chmodSync(program, 0o755)
    git(root, 'config', 'core.fsmonitor', program)
    git(root, 'config', 'core.hooksPath', home)
    const hostile = {
      ...environment,
      GIT_DIR: join(other.root, '.git'),
      GIT_WORK_TREE: other.root,
      GIT_INDEX_FILE: '/nowhere',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.worktree',
      GIT_CONFIG_VALUE_0: other.root,
    }
    put(root, { 'a.ts': 'edited' })
    const dirty = { total: 1, paths: ['a.ts'] }
    expect(await read(root, { environment: hostile })).toEqual({ ok: true, value: { head, dirty } })
    expect(existsSync(canary)).toBe(false)
  })

  it('is read without a replacement of its commit', async () => {
    const { root, first, head } = checkout()
    git(root, 'replace', head, first)
    expect(await read(root)).toMatchObject({ value: { head, dirty: undefined } })
  })
})
