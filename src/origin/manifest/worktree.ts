import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, realpath, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { type CommitSha, commitSha } from '../../model/plan.ts'
import type { DirtyFiles } from '../../model/plan-files.ts'
import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { WorktreeFault } from '../../problem.ts'
import { bounded } from './path.ts'

/** The build directory, and the context of git. */
export interface WorktreeAsk {
  /** The build directory; absolute. */
  readonly folder: string
  /** The absolute directory of the checkout (GITHUB_WORKSPACE), or the working directory of the terminal. */
  readonly workspace: string
  /** The file of the manifest. If it is tracked, its change does not count. */
  readonly out: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The source of a build: HEAD, and the tracked files that differ from it. */
export interface Worktree {
  readonly head: CommitSha
  readonly dirty: DirtyFiles | undefined
}

/** The number of changed files that a manifest names; all are counted. */
const maxPaths = 10
const maxTime = 60_000
const maxBytes = 256 * 1024 * 1024

/** Reads the checkout of the build directory, or of the workspace; `undefined` without a checkout. */
export async function readWorktree(ask: WorktreeAsk): Promise<Parsed<Worktree | undefined, WorktreeFault>> {
  const git = openGit(ask.environment)
  const root = await rootOf(git, ask)
  if (!root.ok || root.value === undefined) return root.ok ? parsed(undefined) : root
  const at = root.value
  const found = await git(at, ['rev-parse', '--verify', 'HEAD^{commit}'])
  const head = found.ok ? commitSha(found.stdout.trim()) : undefined
  if (head === undefined) return refused(failed(found))
  const changed = await changedFiles(git, at)
  if (!changed.ok) return changed
  const out = ask.out === undefined ? undefined : relative(await realOf(at), await realOf(ask.out))
  const paths = changed.value.filter((path) => path !== out)
  const dirty = { total: paths.length, paths: paths.slice(0, maxPaths).map((path) => shown(path)) }
  return parsed({ head, dirty: paths.length === 0 ? undefined : dirty })
}

/** Keeps only names that a manifest can contain. */
const shown = (path: string): string => bounded(path.replace(/\p{Cc}|\ufffd/gu, '?'))

/** The outermost checkout: a build in a submodule belongs to the commit of the enclosing repository. */
async function rootOf(
  git: Git,
  { folder, workspace }: WorktreeAsk,
): Promise<Parsed<string | undefined, WorktreeFault>> {
  const near = resolve(folder) === resolve(workspace) ? [] : [dirname(resolve(folder))]
  for (const start of [...near, workspace]) {
    const own = await toplevel(git, start)
    if (!own.ok) return own
    let at = own.value
    if (at === undefined) continue
    for (let depth = 0; depth < 16; depth += 1) {
      const above = await git(at, ['rev-parse', '--show-superproject-working-tree'])
      if (!above.ok) return refused(failed(above))
      if (above.stdout.trim() === '') break
      at = above.stdout.replace(/\n$/, '')
    }
    return parsed(at)
  }
  return parsed(undefined)
}

async function toplevel(git: Git, start: string): Promise<Parsed<string | undefined, WorktreeFault>> {
  const found = await git(start, ['rev-parse', '--show-toplevel'])
  if (found.ok) return parsed(found.stdout.replace(/\n$/, ''))
  if (found.code === 'ENOENT')
    return (await hasGitFolder(start)) ? refused({ code: 'build-git-missing' }) : parsed(undefined)
  if (/not a git repository|cannot change to|must be run in a work tree/.test(found.stderr)) {
    // A .git directory that git refuses is a broken checkout, not a missing one.
    return (await hasGitFolder(start)) ? refused(failed(found)) : parsed(undefined)
  }
  return refused(failed(found))
}

async function hasGitFolder(start: string): Promise<boolean> {
  for (let at = resolve(start); ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return true
    if (at === dirname(at)) return false
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** The path without symbolic links. The file may not exist yet. */
const realOf = async (path: string): Promise<string> => {
  const folder = dirname(path)
  try {
    return join(await realpath(folder), relative(folder, path))
  } catch {
    return path
  }
}

/**
 * Tracked files that differ from HEAD: changed, staged, deleted, or in a submodule. Executable bits are ignored, because
 * builds set them (`chmod +x gradlew`) and they don't change the result.
 */
async function changedFiles(git: Git, at: string): Promise<Parsed<readonly string[], WorktreeFault>> {
  const listed = await git(at, ['ls-files', '-v', '-z'])
  if (!listed.ok) return refused(failed(listed))
  const flagged = listed.stdout.split('\0').filter((line) => /^(?:[a-z]|S) /.test(line))
  const present: string[] = []
  // A file that a sparse checkout leaves out was not built.
  for (const line of flagged)
    if (!line.startsWith('S ') || (await exists(join(at, line.slice(2))))) present.push(line.slice(2))
  if (present.length === 0) return statusOf(git, at)
  return withoutFlags(git, at, present)
}

const statusWords = [
  'status',
  '--porcelain=v2',
  '-z',
  '--untracked-files=no',
  '--ignore-submodules=untracked',
  '--no-renames',
]

async function statusOf(git: Git, at: string, index?: string): Promise<Parsed<readonly string[], WorktreeFault>> {
  const status = await git(at, statusWords, { index })
  if (!status.ok) return refused(failed(status))
  return parsed(
    status.stdout.split('\0').flatMap((line) => {
      const [, path] = /^(?:1(?: \S+){7}|u(?: \S+){9}) (.*)$/s.exec(line) ?? []
      return path === undefined ? [] : [path]
    }),
  )
}

/** The same with a copy of the index without `--assume-unchanged` and `--skip-worktree`. */
async function withoutFlags(
  git: Git,
  at: string,
  paths: readonly string[],
): Promise<Parsed<readonly string[], WorktreeFault>> {
  const found = await git(at, ['rev-parse', '--path-format=absolute', '--git-path', 'index'])
  if (!found.ok) return refused(failed(found))
  const folder = await mkdtemp(join(tmpdir(), 'runtime-drift-index-'))
  try {
    const index = join(folder, 'index')
    const own = found.stdout.replace(/\n$/, '')
    await copyFile(own, index)
    for (const flag of ['--no-assume-unchanged', '--no-skip-worktree']) {
      const done = await git(at, ['update-index', flag, '-z', '--stdin'], { index, input: `${paths.join('\0')}\0` })
      if (!done.ok) return refused(failed(done))
    }
    // Git reads a file again if it is newer than the index.
    const { mtimeMs } = await stat(own)
    await utimes(index, Math.floor(mtimeMs / 1000), Math.floor(mtimeMs / 1000))
    return await statusOf(git, at, index)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Finished {
  readonly ok: boolean
  readonly code: unknown
  readonly stdout: string
  readonly stderr: string
}

type Git = (
  at: string,
  words: readonly string[],
  more?: { index?: string | undefined; input?: string },
) => Promise<Finished>

/**
 * git with the configuration of the job, because filters such as Git LFS define a clean file. A file monitor, hooks, and
 * variables that name another repository are disabled, because they could hide changes. The directory may belong to another
 * user, as in a container job.
 */
const openGit =
  ({ PATH = '', HOME, XDG_CONFIG_HOME }: WorktreeAsk['environment']): Git =>
  (at, words, { index, input } = {}) =>
    new Promise((settle) => {
      const env = {
        PATH,
        ...(HOME === undefined ? {} : { HOME }),
        ...(XDG_CONFIG_HOME === undefined ? {} : { XDG_CONFIG_HOME }),
        ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
      }
      const own = ['safe.directory=*', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.fileMode=false']
      const args = ['-C', at, ...own.flatMap((setting) => ['-c', setting]), ...words]
      const child = execFile('git', args, { env, timeout: maxTime, maxBuffer: maxBytes }, (error, stdout, stderr) =>
        settle({
          ok: error === null,
          code: error?.code,
          stdout,
          stderr: stderr || (error?.killed ? 'no answer in time' : ''),
        }),
      )
      // The exit code reports a git that ended before it read its input.
      child.stdin?.on('error', () => {})
      child.stdin?.end(input ?? '')
    })

const failed = ({ code, stderr }: Finished): WorktreeFault => {
  if (code === 'ENOENT') return { code: 'build-git-missing' }
  const received = stderr.trim().split('\n')[0] ?? ''
  return { code: 'build-git-failed', received: received === '' ? `exit ${String(code)}` : received.slice(0, 240) }
}

/** The source in the manifest: HEAD, which must be the given commit. */
export function judgeWorktree(
  worktree: Worktree | undefined,
  named: CommitSha | undefined,
): Parsed<{ readonly commit: CommitSha | undefined; readonly dirty: DirtyFiles | undefined }, WorktreeFault> {
  if (worktree === undefined) return parsed({ commit: named, dirty: undefined })
  const { head, dirty } = worktree
  if (named !== undefined && named !== head) return refused({ code: 'build-head-other', commit: named, head })
  return parsed({ commit: head, dirty })
}
