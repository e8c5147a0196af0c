import type { GlobObservation } from '../model/answer.ts'
import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { CommitSha } from '../model/plan.ts'
import { askCheckout, type Git, gitCommand } from './checkout.ts'
import { openGit } from './git.ts'
import type { SourceTree } from './port.ts'

export interface TreeSettings {
  /** The folder of the checkout. */
  readonly workspace: string
  /** Where programs are looked for: PATH. */
  readonly path: string
  /** The most that one call of git may take, in milliseconds. */
  readonly timeout: number
}

/** Characters of names that are read for one glob: tens of thousands of files, of which the first few are shown. */
const readCharacters = 1024 * 1024
const maxPaths = 3
const longestPath = 256

/** Lists the files of commits in the checkout, whatever is checked out there. */
export function openTree({ workspace, path, timeout }: TreeSettings): SourceTree {
  return {
    async find(commit, globs, signal) {
      const git = openGit(path, timeout, signal, readCharacters)
      const known = await isThere(git, workspace, commit)
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

/** Whether the files of the commit can be listed; a shallow clone of that very commit has them all. */
async function isThere(git: Git, workspace: string, commit: CommitSha): Promise<Evidence<true>> {
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
      return noEvidence('run', 'git-failed', { about: workspace, said: answer.said })
  }
}

/** The tree without files, which every repository knows, as SHA-1 and as SHA-256 (git's own `hash-object -t tree`). */
const emptyTrees = [
  '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
] as const

/**
 * The difference between nothing and the commit is what the commit holds: `diff-tree` takes every pathspec, which `ls-tree`
 * does not, and reads the commit itself, which `ls-files` does not. Names alone are compared, so that no content is read,
 * and no program that the configuration names is run.
 */
export const treeCommand = (workspace: string, commit: CommitSha, glob: string): readonly string[] =>
  gitCommand(
    workspace,
    ...['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv'],
    ...[emptyTrees[commit.length === 40 ? 0 : 1], commit, '--', ...readings(glob).map((one) => `:(top,glob)${one}`)],
  )

/**
 * Brackets are a set of letters to git, and part of a name to frameworks that route by files (`app/[id]/page.tsx`): both
 * are meant.
 */
const readings = (glob: string): readonly string[] => {
  const named = glob.replace(/(?<!\\)[[\]]/g, '\\$&')
  return named === glob ? [glob] : [glob, named]
}

async function matchesOf(
  git: Git,
  workspace: string,
  commit: CommitSha,
  glob: string,
): Promise<Evidence<GlobObservation>> {
  const { code, stdout, stderr } = await git(treeCommand(workspace, commit, glob))
  if (code !== 0) return noEvidence('run', 'git-failed', { about: glob, said: stderr.trim().slice(0, 240) })
  // Every name ends with a NUL: the last piece is empty, or a name that was cut.
  const names = stdout.split('\0').slice(0, -1)
  return seen({ total: names.length, paths: names.slice(0, maxPaths).map((name) => name.slice(0, longestPath)) })
}
