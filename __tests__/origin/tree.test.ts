import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type CommitSha, commitSha } from '../../src/model/plan.ts'
import { openTree, treeCommand } from '../../src/origin/tree.ts'

const folder = mkdtempSync(join(tmpdir(), 'tree-'))
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

function sha(text: string): CommitSha {
  const commit = commitSha(text)
  if (commit === undefined) throw new Error(text)
  return commit
}

/** Commits these files over those that are there. */
function commit(repository: string, files: Readonly<Record<string, string>>): CommitSha {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true })
    writeFileSync(join(repository, path), text)
  }
  git(repository, 'add', '-A')
  git(repository, 'commit', '-q', '-m', 'files')
  return sha(git(repository, 'rev-parse', 'HEAD'))
}

function repository(name: string, ...flags: readonly string[]): string {
  const path = join(folder, name)
  mkdirSync(path)
  git(path, 'init', '-q', '-b', 'main', ...flags)
  return path
}

const never = new AbortController().signal
const find = (workspace: string, at: CommitSha, ...globs: readonly string[]) =>
  openTree({ workspace, path: env.PATH, timeout: 5000 }).find(at, globs, never)

describe('the files of a commit', () => {
  it('are unknown if their names are longer than is read', async () => {
    const many = repository('many')
    const at = commit(many, Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`src/file-${n}.ts`, ''])))
    const settings = { workspace: many, path: env.PATH, timeout: 5000 }
    expect(await openTree({ ...settings, most: 10_000 }).find(at, ['src/**'], never)).toMatchObject({
      kind: 'seen',
      value: [{ total: 50 }],
    })
    expect(await openTree({ ...settings, most: 300 }).find(at, ['src/**'], never)).toMatchObject({
      kind: 'missing',
      why: { reason: 'git-failed', received: 'more than 300 bytes of names' },
    })
  })
})

const one = repository('one')
const before = commit(one, { 'README.md': '#', 'apps/api/src/index.ts': '' })
const merged = commit(one, {
  'apps/api/src/workflow/index.ts': '1',
  'apps/api/src/workflow/deep/screen.tsx': '2',
  'apps/api/src/ein Name\nmit Zeile.ts': '3',
})
const wasRemoved = (() => {
  git(one, 'rm', '-q', '-r', 'apps/api/src/workflow')
  return commit(one, { 'later.txt': '' })
})()

describe('the files of a commit', () => {
  it('are requested with the command that a person would type', () => {
    expect(treeCommand('/work', merged, 'src/**').slice(2).join(' ')).toBe(
      `-c safe.directory=* -c core.fsmonitor=false -c core.hooksPath=/dev/null diff-tree -r -z --name-only --no-renames --no-ext-diff --no-textconv --ignore-submodules=none 4b825dc642cb6eb9a060e54bf8d69288fbee4904 ${merged} -- :(top,glob)src/**`,
    )
  })

  it('are counted for each glob, and the first ones are named', async () => {
    expect(
      await find(one, merged, 'apps/api/src/workflow/**', '**/*.tsx', '*.md', '*.tsx', 'apps/*/src/index.ts'),
    ).toEqual({
      kind: 'seen',
      value: [
        { total: 2, paths: ['apps/api/src/workflow/deep/screen.tsx', 'apps/api/src/workflow/index.ts'] },
        { total: 1, paths: ['apps/api/src/workflow/deep/screen.tsx'] },
        { total: 1, paths: ['README.md'] },
        { total: 0, paths: [] },
        { total: 1, paths: ['apps/api/src/index.ts'] },
      ],
    })
  })

  it('are those of the commit, whatever is checked out or lies in the workspace', async () => {
    writeFileSync(join(one, 'untracked.ts'), '')
    for (const [at, total] of [
      [before, 0],
      [merged, 2],
      [wasRemoved, 0],
    ] as const)
      expect(await find(one, at, 'apps/api/src/workflow/**')).toMatchObject({ value: [{ total }] })
    expect(await find(one, wasRemoved, 'untracked.ts')).toMatchObject({ value: [{ total: 0 }] })
  })

  it('may be in a folder that ends with a slash or has brackets in its name', async () => {
    const routed = repository('routed')
    const at = commit(routed, { 'app/[id]/page.tsx': '', 'app/[...all]/page.tsx': '', 'app/i/page.tsx': '' })
    const total = async (glob: string) => {
      const found = await find(routed, at, glob)
      return found.kind === 'seen' ? found.value[0]?.total : found
    }
    expect(await total('app/')).toBe(3)
    expect(await total('app')).toBe(3)
    expect(await total('app/[id]/page.tsx')).toBe(2)
    expect(await total('app/[id]/**')).toBe(2)
    expect(await total('app/\\[id\\]/**')).toBe(1)
    expect(await total('app/[...all]/*')).toBe(1)
    expect(await total('app/[x]/**')).toBe(0)
    // git itself takes brackets for a name only before the first star.
    expect(await total('**/[id]/*')).toBe(2)
    expect(await total('*/[...all]/*')).toBe(1)
  })

  it('may have names with a newline in them', async () => {
    expect(await find(one, merged, 'apps/api/src/ein*')).toMatchObject({
      value: [{ total: 1, paths: ['apps/api/src/ein Name\nmit Zeile.ts'] }],
    })
  })

  it('are found from a folder inside of the checkout too, by the root of the repository', async () => {
    expect(await find(join(one, 'apps'), merged, 'apps/api/src/workflow/**')).toMatchObject({ value: [{ total: 2 }] })
  })

  it('are complete in a shallow clone of that commit, and missing for another commit', async () => {
    const shallow = join(folder, 'shallow')
    git(folder, 'clone', '-q', '--depth', '1', `file://${one}`, shallow)
    expect(await find(shallow, wasRemoved, 'later.txt')).toMatchObject({ value: [{ total: 1 }] })
    expect(await find(shallow, merged, 'later.txt')).toMatchObject({
      kind: 'missing',
      why: { reason: 'checkout-shallow' },
    })
  })

  it('are known in a clone without contents, and nothing is fetched for them', async () => {
    const blobless = join(folder, 'blobless')
    git(one, 'config', 'uploadpack.allowFilter', 'true')
    git(folder, 'clone', '-q', '--filter=blob:none', '--no-checkout', `file://${one}`, blobless)
    expect(await find(blobless, merged, 'apps/api/src/workflow/**')).toMatchObject({ value: [{ total: 2 }] })
  })

  it('are known in a repository with SHA-256 ids', async () => {
    const other = repository('sha256', '--object-format=sha256')
    const at = commit(other, { 'a.ts': '' })
    expect(at).toHaveLength(64)
    expect(await find(other, at, '*.ts')).toMatchObject({ value: [{ total: 1, paths: ['a.ts'] }] })
  })

  it('are missing evidence without a checkout, or when it does not have the commit', async () => {
    const bare = join(folder, 'nothing')
    mkdirSync(bare)
    expect(await find(bare, merged, '*')).toMatchObject({ kind: 'missing', why: { reason: 'checkout-missing' } })
    expect(await find(repository('empty'), merged, '*')).toMatchObject({
      kind: 'missing',
      why: { reason: 'checkout-without-commit' },
    })
  })

  it('are missing evidence without git', async () => {
    const path = process.env.PATH
    process.env.PATH = folder
    const evidence = await find(one, merged, '*')
    process.env.PATH = path
    expect(evidence).toMatchObject({ kind: 'missing', why: { reason: 'git-missing' } })
  })

  it('are missing evidence when git fails, with its message', async () => {
    const broken = repository('broken')
    const at = commit(broken, { 'a.ts': '' })
    rmSync(join(broken, '.git/objects', git(broken, 'rev-parse', `${at}^{tree}`).replace(/^../, '$&/')))
    expect(await find(broken, at, '*.ts')).toMatchObject({
      kind: 'missing',
      why: { reason: 'git-failed', received: expect.stringMatching(/unable to read tree|bad tree|missing/i) },
    })
  })

  it('are no longer searched for after the run was cancelled', async () => {
    const tree = openTree({ workspace: one, path: env.PATH, timeout: 5000 })
    expect(await tree.find(merged, ['*'], AbortSignal.abort())).toMatchObject({
      kind: 'missing',
      why: { reason: 'cancelled' },
    })
  })
})
