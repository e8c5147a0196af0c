import type { FilesRequest } from '../port.ts'

/**
 * A list in the order that scripts and readers agree on: records refer to a file by its number, and a plan may list
 * the files of features first.
 */
export const inOrder = (files: FilesRequest): FilesRequest => ({
  ...files,
  entries: files.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
})

/** Identifies a list: where the files lie, their paths and sums, and the other checks on them. */
export function digestOf(files: FilesRequest): string {
  const { artifact, entries, links = [], names = [], complete = [], exclude = [] } = inOrder(files)
  const parts = [
    artifact,
    entries.map(({ path, sha256 }) => [path, sha256]),
    links.map(({ path, link }) => [path, link]),
    names,
    complete,
    ...(exclude.length === 0 ? [] : [exclude]),
  ]
  return process.getBuiltinModule('node:crypto').hash('sha256', JSON.stringify(parts))
}
