import { hash } from 'node:crypto'
import type { HashedFile, LinkedFile, NamedFile } from '../port.ts'

type Listed = HashedFile | LinkedFile | NamedFile

/** Compares by UTF-16 code units, which is the same in every locale. */
export const inOrder = <T extends NamedFile>(files: readonly T[]): readonly T[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

/**
 * `sha256:…` of a list. Its canonical form is one line of JSON per entry, in order: `["path","sum"]` of a file,
 * `["path",{"link":"text"}]` of a link, `["path"]` of a name.
 */
export function digestOf(files: readonly Listed[]): string {
  const lines = inOrder(files).map((file) => `${lineOf(file)}\n`)
  return `sha256:${hash('sha256', lines.join(''))}`
}

function lineOf(file: Listed): string {
  const path = JSON.stringify(file.path)
  if ('sha256' in file) return `[${path},"${file.sha256}"]`
  return 'link' in file ? `[${path},${JSON.stringify({ link: file.link })}]` : `[${path}]`
}
