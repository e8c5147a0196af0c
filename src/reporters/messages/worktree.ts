import type { DirtyFiles } from '../../model/plan-files.ts'
import { list, type Phrase, plain, say } from '../phrase.ts'
import { count } from './names.ts'

/** The names of the first changed files, and the number of the others. */
export const nameChanged = ({ total, paths }: DirtyFiles): Phrase =>
  list([...paths, ...(total > paths.length ? [count(total - paths.length, 'more', 'more')] : [])])

/** Warns that a manifest was written from changed files. */
export const explainDirtyBuild = (dirty: DirtyFiles): Phrase =>
  say`${count(dirty.total, 'tracked file')} in the checkout ${plain(dirty.total === 1 ? 'differs' : 'differ')} from the commit: ${nameChanged(dirty)}. This manifest proves nothing. Fix: commit these files, or restore them before the build`
