import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A repository as far as a first config needs it: bounded, links not followed, nothing run. */
export interface Repository {
  /** Paths of files with slashes, those near the root first, then by name. */
  readonly paths: readonly string[]
  /** The text of a file; nothing when it is too large or cannot be read. */
  read(path: string): string | undefined
}

/** Folders of dependencies and of build output. */
const skipped = new Set([
  ...['node_modules', 'vendor', 'bower_components', 'third_party', 'venv', '.venv', 'site-packages', '__pycache__'],
  ...[
    'dist',
    'build',
    'out',
    'target',
    'coverage',
    'tmp',
    'log',
    'logs',
    'test',
    'tests',
    '__tests__',
    'spec',
    'fixtures',
  ],
])
/** Hidden folders belong to tools, except for these. */
const wanted = new Set(['.github', '.config'])
const maxDepth = 6
const maxEntries = 20_000
/** Bytes: no compose file, workflow or Dockerfile is larger. */
const maxBytes = 256 * 1024
const maxBytesInAll = 16 * 1024 * 1024

export function openRepository(folder: string): Repository {
  const texts = new Map<string, string | undefined>()
  let left = maxBytesInAll
  const load = (path: string): string | undefined => {
    try {
      const found = lstatSync(join(folder, path))
      if (!found.isFile() || found.size > Math.min(maxBytes, left)) return undefined
      left -= found.size
      return readFileSync(join(folder, path), 'utf8')
    } catch {
      // It was removed or is not readable, so it shows nothing.
      return undefined
    }
  }
  return {
    paths: walk(folder),
    read(path) {
      if (!texts.has(path)) texts.set(path, load(path))
      return texts.get(path)
    },
  }
}

/** Level by level, so that a bound cuts off what is deepest. */
function walk(folder: string): readonly string[] {
  const found: string[] = []
  let seen = 0
  let level = ['']
  for (let depth = 0; depth <= maxDepth && level.length > 0; depth += 1) {
    const deeper: string[] = []
    for (const at of level) {
      for (const entry of entriesOf(join(folder, at))) {
        seen += 1
        if (seen > maxEntries) return found
        const path = at === '' ? entry.name : `${at}/${entry.name}`
        if (entry.isFile()) found.push(path)
        else if (entry.isDirectory() && isOpened(entry.name)) deeper.push(path)
      }
    }
    level = deeper
  }
  return found
}

const isOpened = (name: string): boolean => !skipped.has(name) && (!name.startsWith('.') || wanted.has(name))

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}
