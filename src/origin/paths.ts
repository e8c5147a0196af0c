import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { PathsComparison } from '../model/evidence-paths.ts'
import type { CommitSha } from '../model/plan.ts'
import { type Git, gitCommand } from './checkout.ts'
import { pathspecsOf, splitGlobs } from './pathspec.ts'
import { filesCommand, hasFilesOf } from './tree.ts'

const maxPaths = 5
const longestPath = 256

/**
 * Compares the files of two commits below paths in a checkout. A tree is complete even in a shallow clone, as long as the
 * clone has the commit. `list` runs git for lists of names, and fails if it can't give a whole one.
 */
export async function comparePathsInCheckout(
  git: Git,
  list: Git,
  workspace: string,
  commit: CommitSha,
  other: CommitSha,
  globs: readonly string[],
): Promise<Evidence<PathsComparison>> {
  for (const one of [commit, other]) {
    const known = await hasFilesOf(git, workspace, one)
    if (known.kind === 'missing') return known
  }
  const { code, stdout, stderr } = await list(pathsCommand(workspace, commit, other, globs))
  if (code !== 0) return noEvidence('run', 'git-failed', { about: workspace, received: stderr.trim().slice(0, 240) })
  const names = namesIn(stdout)
  if (names.length > 0) {
    const paths = names.slice(0, maxPaths).map((name) => name.slice(0, longestPath))
    return seen({ is: 'changed', where: 'checkout', changed: { total: names.length, paths } })
  }
  // A glob that matches nothing shows no change.
  const { included, excluded } = splitGlobs(globs)
  for (const glob of included) {
    const found = await list(filesCommand(workspace, commit, { included: [glob], excluded }))
    if (found.code !== 0)
      return noEvidence('run', 'git-failed', { about: glob, received: found.stderr.trim().slice(0, 240) })
    if (found.stdout === '') return noEvidence('run', 'paths-match-nothing', { about: glob })
  }
  return seen({ is: 'same', where: 'checkout' })
}

/** Every name ends with NUL. */
const namesIn = (stdout: string): readonly string[] => stdout.split('\0').filter((name) => name !== '')

/**
 * Lists the files that differ between two commits. A renamed file counts twice, and a submodule by its commit, even if
 * `.gitmodules` says to ignore it. Only names are compared, so no content is read and no configured program runs.
 */
export const pathsCommand = (
  workspace: string,
  commit: CommitSha,
  other: CommitSha,
  globs: readonly string[],
): readonly string[] =>
  gitCommand(
    workspace,
    ...['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv'],
    ...['--ignore-submodules=none', other, commit, '--', ...pathspecsOf(splitGlobs(globs))],
  )
