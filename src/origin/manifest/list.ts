import { createHash } from 'node:crypto'
import type { HashedFile, LinkedFile, NamedFile } from '../port.ts'

type Listed = HashedFile | LinkedFile | NamedFile

/** In the order of UTF-16 code units, which is the same in every locale. */
export const inOrder = <T extends NamedFile>(files: readonly T[]): readonly T[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

/**
 * `sha256:…` of a list. Its canonical form is a line of JSON an entry, in order: `["path","sum"]` of a file,
 * `["path",{"link":"text"}]` of a link, `["path"]` of a name.
 */
export function digestOf(files: readonly Listed[]): string {
  const hash = createHash('sha256')
  for (const file of inOrder(files)) hash.update(`${JSON.stringify(lineOf(file))}\n`)
  return `sha256:${hash.digest('hex')}`
}

function lineOf(file: Listed): readonly unknown[] {
  if ('sha256' in file) return [file.path, file.sha256]
  return 'link' in file ? [file.path, { link: file.link }] : [file.path]
}
