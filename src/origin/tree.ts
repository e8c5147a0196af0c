import type { GlobObservation } from '../model/answer.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { CommitSha } from '../model/plan.ts'
import { askCheckout, type Git, gitCommand } from './checkout.ts'
import { openGit, openListing } from './git.ts'
import { type Globs, pathspecsOf } from './pathspec.ts'
import type { SourceTree } from './port.ts'

export interface TreeSettings {
  /** The directory of the checkout. */
  readonly workspace: string
  /** The PATH to search for programs. */
  readonly path: string
  /** Timeout of one call of git in milliseconds. */
  readonly timeout: number
  /** The limit of the names that match one glob in bytes. */
  readonly most?: number
}

const maxPaths = 3
const longestPath = 256

/** Lists the files of commits in the checkout, whichever commit is checked out. */
export function openTree({ workspace, path, timeout, most }: TreeSettings): SourceTree {
  return {
    async find(commit, globs, signal) {
      const git = openListing(path, timeout, signal, most)
      const known = await hasFilesOf(openGit(path, timeout, signal), workspace, commit)
      if (known.kind === 'missing') return known
      const rows: GlobObservation[] = []
      for (const glob of globs) {
        if (signal.aborted) return noEvidence('run', 'cancelled')
        const row = await matchesOf(git, workspace, commit, glob)
        if (row.kind === 'missing') return signal.aborted ? noEvidence('run', 'cancelled') : row
        rows.push(row.value)
      }
      return seen(rows)
    },
  }
}

/** Whether the files of the commit can be listed. A shallow clone of that commit has all of them. */
export async function hasFilesOf(git: Git, workspace: string, commit: CommitSha): Promise<Evidence<true>> {
  const answer = await askCheckout(git, workspace, commit)
  switch (answer.kind) {
    case 'found':
      return seen(true)
    case 'absent':
      return noEvidence('run', 'checkout-without-commit', { about: workspace })
    case 'shallow':
      return noEvidence('run', 'checkout-shallow', { about: workspace })
    case 'git-missing':
      return noEvidence('prepare', 'git-missing')
    case 'no-checkout':
      return noEvidence('run', 'checkout-missing')
    case 'failed':
      return noEvidence('run', 'git-failed', { about: workspace, received: answer.received })
  }
}

/** The empty tree of every repository, as SHA-1 and as SHA-256 (`git hash-object -t tree`). */
const emptyTrees = [
  '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
] as const

/**
 * Lists the files of the commit as its difference to the empty tree. `diff-tree` supports every pathspec, unlike `ls-tree`,
 * and reads the commit, unlike `ls-files`. It compares names only, so no content is read and no configured program runs.
 */
export const filesCommand = (workspace: string, commit: CommitSha, globs: Globs): readonly string[] =>
  gitCommand(
    workspace,
    ...['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv'],
    ...['--ignore-submodules=none', emptyTrees[commit.length === 40 ? 0 : 1], commit, '--', ...pathspecsOf(globs)],
  )

/** The same for one glob. */
export const treeCommand = (workspace: string, commit: CommitSha, glob: string): readonly string[] =>
  filesCommand(workspace, commit, { included: [glob], excluded: [] })

async function matchesOf(
  git: Git,
  workspace: string,
  commit: CommitSha,
  glob: string,
): Promise<Evidence<GlobObservation>> {
  const { code, stdout, stderr } = await git(treeCommand(workspace, commit, glob))
  if (code !== 0) return noEvidence('run', 'git-failed', { about: glob, received: stderr.trim().slice(0, 240) })
  // Every name ends with NUL.
  let total = 0
  for (let end = stdout.indexOf('\0'); end !== -1; end = stdout.indexOf('\0', end + 1)) total += 1
  const names = stdout.split('\0', Math.min(total, maxPaths))
  return seen({ total, paths: names.map((name) => name.slice(0, longestPath)) })
}
