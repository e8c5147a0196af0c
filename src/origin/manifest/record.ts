import { stat } from 'node:fs/promises'
import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { BuildFault } from '../../problem.ts'
import type { LinkedFile } from '../port.ts'
import { bounded } from './path.ts'
import { type Content, sumOf } from './sum.ts'
import { codeOf } from './system-error.ts'
import { join, type Tree, walk } from './walk.ts'

/** A build directory, as a manifest lists it. */
export interface Build {
  readonly files: readonly SizedFile[]
  readonly links: readonly LinkedFile[]
}

export interface SizedFile {
  readonly path: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
}

/** The number of reported files, which usually have the same problem. */
const maxFaults = 10

/**
 * Hashes every file of a build directory. `except` is the file of the manifest itself, by device and inode, which can't list
 * itself. `mostEntries` are the most files and links that it may hold.
 */
export async function recordBuild(
  folder: string,
  except: string | undefined,
  maxEntries: number,
): Promise<Parsed<Build, BuildFault>> {
  try {
    if (!(await stat(folder)).isDirectory()) return refused({ code: 'build-not-a-directory' })
    const tree = await walk(folder, maxEntries)
    if (!tree.ok) return tree
    const files = sumAll(folder, tree.value, except)
    if (!files.ok) return files
    if (files.value.length === 0) return refused({ code: 'build-empty' })
    return parsed({ files: files.value, links: tree.value.links })
  } catch (error) {
    return refused(unreadable('', error))
  }
}

function sumAll(root: string, { files }: Tree, except: string | undefined): Parsed<readonly SizedFile[], BuildFault> {
  const sums: SizedFile[] = []
  const faults: BuildFault[] = []
  for (const { path } of files) {
    const content = contentOf(root, path)
    if ('code' in content) faults.push(content)
    else if (content.inode !== except) sums.push({ path, sha256: content.sha256, size: content.size })
    if (faults.length >= maxFaults) break
  }
  return faults.length > 0 ? refused(...faults) : parsed(sums)
}

function contentOf(root: string, path: string): Content | BuildFault {
  try {
    return sumOf(join(root, path)) ?? { code: 'build-changed', path: bounded(path) }
  } catch (error) {
    return unreadable(path, error)
  }
}

function unreadable(path: string, error: unknown): BuildFault {
  const reason = codeOf(error)
  if (path === '' && reason === 'ENOENT') return { code: 'build-missing' }
  return { code: 'build-unreadable', path: bounded(path), reason }
}
