import { posix } from 'node:path'
import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { ManifestFault } from '../../problem.ts'
import type { NamedFile, NamedManifest } from '../port.ts'
import { type Entries, entriesOf, pointer, valueAt } from './json.ts'
import { bounded, readPath } from './path.ts'

export type Bundler = NamedManifest['format']

/**
 * The bundler that wrote an object: Laravel Mix by its file name, Vite by `file` of each chunk (vite.dev/guide/backend-integration),
 * webpack-manifest-plugin by names as values. `undefined` for any other object.
 */
export function bundlerOf(entries: Entries, hint: string): Bundler | undefined {
  const values = entries.map(([, value]) => value)
  if (posix.basename(hint) === 'mix-manifest.json') return 'mix'
  if (values.some((value) => typeof valueAt(entriesOf(value) ?? [], 'file') === 'string')) return 'vite'
  return values.some((value) => typeof value === 'string') || hint.endsWith('manifest.json') ? 'webpack' : undefined
}

/** The files that a bundler lists, without duplicates. */
export function readBundler(entries: Entries, bundler: Bundler): Parsed<readonly NamedFile[], ManifestFault> {
  const faults: ManifestFault[] = []
  const paths = entries.flatMap(([key, value]) => {
    const named = bundler === 'vite' ? namedByVite(value) : [value]
    return named.flatMap((name) => {
      if (typeof name !== 'string') {
        faults.push({ code: 'manifest-malformed', at: pointer(key) })
        return []
      }
      const path = bundler === 'vite' ? readPath(name) : readUrlPath(name)
      if (!path.ok) faults.push(...path.problems)
      return path.ok ? [path.value] : []
    })
  })
  return faults.length > 0 ? refused(...faults) : parsed([...new Set(paths)].map((path) => ({ path })))
}

/** The file of a chunk, and its styles and assets. */
function namedByVite(chunk: unknown): readonly unknown[] {
  const entries = entriesOf(chunk) ?? []
  const lists = ['css', 'assets'].map((key) => valueAt(entries, key)).filter((list) => list !== undefined)
  return [valueAt(entries, 'file'), ...lists.flat()]
}

/** Mix and webpack list files as pages request them: below the root of the site, with `?id=` to bypass caches. */
function readUrlPath(text: string): Parsed<string, ManifestFault> {
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(text))
    return refused({ code: 'manifest-path', path: bounded(text), reason: 'url' })
  return readPath(text.replace(/[?#].*$/s, '').replace(/^\//, ''))
}
