import type { DirtyFiles } from '../../model/plan-files.ts'
import { list, type Phrase, plain, say } from '../phrase.ts'
import { count } from './names.ts'

/** The first changed files by name, and how many there are more. */
export const nameChanged = ({ total, paths }: DirtyFiles): Phrase =>
  list([...paths, ...(total > paths.length ? [count(total - paths.length, 'more', 'more')] : [])])

/** That a manifest was written of changed files. */
export const explainDirtyBuild = (dirty: DirtyFiles): Phrase =>
  say`${count(dirty.total, 'tracked file')} in the checkout ${plain(dirty.total === 1 ? 'differs' : 'differ')} from the commit, so this manifest proves nothing: ${nameChanged(dirty)}. Fix: commit these files, or restore them before the build`
