import type { FilesAsk } from '../port.ts'

/**
 * A list in the order that scripts and readers agree on: whoever verifies may put the files of features first, and records
 * call a file by its number.
 */
export const inOrder = (files: FilesAsk): FilesAsk => ({
  ...files,
  entries: files.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
})

/** What tells one list from another: where the files lie, their paths and sums, and what else is asked of them. */
export function digestOf(files: FilesAsk): string {
  const { artifact, entries, links = [], names = [], complete = [] } = inOrder(files)
  const told = [
    artifact,
    entries.map(({ path, sha256 }) => [path, sha256]),
    links.map(({ path, link }) => [path, link]),
    names,
    complete,
  ]
  return process.getBuiltinModule('node:crypto').hash('sha256', JSON.stringify(told))
}
