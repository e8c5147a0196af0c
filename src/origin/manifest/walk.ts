import type { Dirent } from 'node:fs'
import { readdir, readlink } from 'node:fs/promises'
import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { BuildFault } from '../../problem.ts'
import type { LinkedFile, NamedFile } from '../port.ts'
import { bounded, readPath } from './path.ts'

/** The content of a directory, with paths relative to it. */
export interface Tree {
  readonly files: readonly NamedFile[]
  readonly links: readonly LinkedFile[]
}

/** The number of reported names, which usually have the same problem. */
const maxFaults = 10

/**
 * Lists a directory recursively. Symbolic links are read and never followed. Entries that are neither a file, a link nor a
 * directory, more than `mostEntries` entries, and names that are not UTF-8 are refused.
 */
export async function walk(root: string, maxEntries: number): Promise<Parsed<Tree, BuildFault>> {
  const files: NamedFile[] = []
  const links: LinkedFile[] = []
  const faults: BuildFault[] = []
  const folders = ['']
  let entered = 0
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    entered += 1
    for (const entry of await readdir(join(root, folder), { withFileTypes: true, encoding: 'buffer' })) {
      const path = readName(folder, entry.name)
      if (!path.ok) faults.push(...path.problems)
      else if (entry.isDirectory()) folders.push(path.value)
      else if (entry.isFile()) files.push({ path: path.value })
      else if (entry.isSymbolicLink()) links.push({ path: path.value, link: await readlink(join(root, path.value)) })
      else faults.push({ code: 'build-entry', path: bounded(path.value), kind: kindOf(entry) })
      if (faults.length >= maxFaults) return refused(...faults)
      if (Math.max(files.length + links.length, entered + folders.length) > maxEntries)
        return refused({ code: 'build-too-many', limit: maxEntries })
    }
  }
  return faults.length > 0 ? refused(...faults) : parsed({ files, links })
}

/** `path.join` would normalize a path with dots. */
export const join = (root: string, path: string): string => (path === '' ? root : `${root}/${path}`)

function readName(folder: string, name: Buffer): Parsed<string, BuildFault> {
  const text = name.toString()
  const path = folder === '' ? text : `${folder}/${text}`
  if (!Buffer.from(text).equals(name))
    return refused({ code: 'build-name', path: bounded(path), reason: 'not-unicode' })
  const read = readPath(path)
  if (read.ok) return read
  return refused(
    ...read.problems.flatMap((fault) =>
      fault.code === 'manifest-path' ? [{ ...fault, code: 'build-name' } as const] : [],
    ),
  )
}

function kindOf(entry: Dirent<Buffer>): Extract<BuildFault, { code: 'build-entry' }>['kind'] {
  if (entry.isSocket()) return 'socket'
  return entry.isFIFO() ? 'pipe' : 'device'
}
