import { posix } from 'node:path'
import type { OtherFormat } from '../../model/plan-files.ts'
import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { ManifestFault } from '../../problem.ts'
import type { NamedFile, NamedManifest } from '../port.ts'
import { type Entries, entriesOf, pointer, valueAt } from './json.ts'
import { bounded, readPath } from './path.ts'

export type Bundler = NamedManifest['format']

/** The files that a bundler or framework lists: names with their place in the document, and how they are written. */
export interface BundlerList {
  readonly format: Bundler
  /** `path`: relative to the build directory; `url`: as pages request them. */
  readonly as: 'path' | 'url'
  readonly names: readonly Named[]
}

/** A name, and the keys that lead to it. */
interface Named {
  readonly at: readonly string[]
  readonly name: unknown
}

type Reader = (entries: Entries, hint: string) => BundlerList | undefined

/** Reads the list of a bundler; `undefined` for any other object. */
export function bundlerOf(entries: Entries, hint: string): BundlerList | undefined {
  for (const read of readers) {
    const list = read(entries, hint)
    if (list !== undefined) return list
  }
  return undefined
}

const list = (format: Bundler, as: BundlerList['as'], names: readonly Named[]): BundlerList => ({ format, as, names })

/** Laravel Mix, by its file name: URLs with `?id=` to bypass caches. */
const readMix: Reader = (entries, hint) =>
  posix.basename(hint) === 'mix-manifest.json' ? list('mix', 'url', valuesOf(entries)) : undefined

/** Next.js (`build-manifest.json`, `app-build-manifest.json`): lists of files below `.next` for each page. */
const readNext: Reader = (entries) => {
  const pages = entriesOf(valueAt(entries, 'pages'))
  if (pages === undefined || !pages.every(([, files]) => Array.isArray(files))) return undefined
  const keys = ['polyfillFiles', 'rootMainFiles', 'lowPriorityFiles']
  const shared = keys.flatMap((key) => listed(valueAt(entries, key), key))
  return list('next', 'path', [...shared, ...pages.flatMap(([page, files]) => listed(files, 'pages', page))])
}

/** Angular's service worker (`ngsw.json`): URLs with SHA-1 hashes, which are not compared. */
const readAngular: Reader = (entries) => {
  const table = entriesOf(valueAt(entries, 'hashTable'))
  if (table === undefined || valueAt(entries, 'configVersion') === undefined) return undefined
  return list('angular', 'url', keysOf(table, 'hashTable'))
}

/** Sprockets: files with `logical_path`. Propshaft: files by their names, or with `digested_path`. */
const readRails: Reader = (entries) => {
  const files = entriesOf(valueAt(entries, 'files'))
  if (files?.some(([, file]) => has(file, 'logical_path'))) return list('rails', 'path', keysOf(files, 'files'))
  if (!entries.some(([, file]) => has(file, 'digested_path'))) return undefined
  return list('rails', 'path', fieldsOf(entries, 'digested_path'))
}

/** Django (`staticfiles.json`). */
const readDjango: Reader = (entries) => {
  const paths = entriesOf(valueAt(entries, 'paths'))
  const isDjango = paths !== undefined && typeof valueAt(entries, 'version') === 'string'
  return isDjango ? list('django', 'path', valuesOf(paths, 'paths')) : undefined
}

/** Create React App (`asset-manifest.json`) and Symfony Encore (`entrypoints.json`). */
const readEntrypoints: Reader = (entries) => {
  const files = entriesOf(valueAt(entries, 'files'))
  if (files !== undefined && valueAt(entries, 'entrypoints') !== undefined)
    return list('webpack', 'url', valuesOf(files, 'files'))
  const points = entries.length === 1 ? entriesOf(valueAt(entries, 'entrypoints')) : undefined
  if (points === undefined) return undefined
  return list(
    'webpack',
    'url',
    points.flatMap(([point, kinds]) =>
      (entriesOf(kinds) ?? []).flatMap(([kind, names]) => listed(names, 'entrypoints', point, kind)),
    ),
  )
}

/** The statistics of webpack (`stats.json`): `name` of each asset. */
const readStats: Reader = (entries) => {
  const assets = valueAt(entries, 'assets')
  if (!Array.isArray(assets) || !assets.every((asset) => has(asset, 'name'))) return undefined
  const names = assets.map((asset: unknown, at) => ({
    at: ['assets', String(at)],
    name: valueAt(entriesOf(asset) ?? [], 'name'),
  }))
  return list('webpack', 'path', names)
}

/** Vite, and Nuxt with it: `file` of each chunk, with its styles and assets (vite.dev/guide/backend-integration). */
const readVite: Reader = (entries, hint) => {
  if (entries.some(([, chunk]) => has(chunk, 'file')))
    return list(
      'vite',
      'path',
      entries.flatMap(([key, chunk]) => namedByVite(chunk).map((name) => ({ at: [key], name }))),
    )
  const isOfServer = posix.basename(hint) === 'ssr-manifest.json' && entries.every(([, names]) => Array.isArray(names))
  return isOfServer
    ? list(
        'vite',
        'url',
        entries.flatMap(([key, names]) => listed(names, key)),
      )
    : undefined
}

/** webpack-assets-manifest: `src` of each file. */
const readSources: Reader = (entries) =>
  entries.some(([, file]) => has(file, 'src')) ? list('webpack', 'url', fieldsOf(entries, 'src')) : undefined

/** webpack-manifest-plugin and Parcel: names as values; Shakapacker adds `entrypoints`, which name the same files. */
const readNames: Reader = (entries, hint) => {
  const files = entries.filter(([key, value]) => key !== 'entrypoints' || typeof value !== 'object')
  const isList = files.some(([, value]) => typeof value === 'string') || hint.endsWith('manifest.json')
  if (!isList || files.length === 0) return undefined
  // Without a public path, webpack writes `auto/` in front of each name.
  const names = valuesOf(files)
  const isAuto = names.every(({ name }) => typeof name === 'string' && name.startsWith('auto/'))
  return list(
    'webpack',
    'url',
    isAuto ? names.map(({ at, name }) => ({ at, name: String(name).slice('auto/'.length) })) : names,
  )
}

const readers = [
  readMix,
  readNext,
  readAngular,
  readRails,
  readDjango,
  readEntrypoints,
  readStats,
  readVite,
  readSources,
  readNames,
]

const has = (value: unknown, key: string): boolean => typeof valueAt(entriesOf(value) ?? [], key) === 'string'

const valuesOf = (entries: Entries, ...at: readonly string[]): readonly Named[] =>
  entries.map(([key, name]) => ({ at: [...at, key], name }))

const keysOf = (entries: Entries, ...at: readonly string[]): readonly Named[] =>
  entries.map(([name]) => ({ at: [...at, name], name }))

const fieldsOf = (entries: Entries, field: string): readonly Named[] =>
  entries.map(([key, value]) => ({ at: [key], name: valueAt(entriesOf(value) ?? [], field) }))

const listed = (names: unknown, ...at: readonly string[]): readonly Named[] =>
  Array.isArray(names)
    ? names.map((name: unknown, index) => ({ at: [...at, String(index)], name }))
    : names === undefined
      ? []
      : [{ at, name: names }]

/** The files that a bundler lists, without duplicates. */
export function readBundler({ as, names }: BundlerList): Parsed<readonly NamedFile[], ManifestFault> {
  const faults: ManifestFault[] = []
  const paths = names.flatMap(({ at, name }) => {
    if (typeof name !== 'string') {
      faults.push({ code: 'manifest-malformed', at: pointer(...at) })
      return []
    }
    const path = as === 'path' ? readPath(name) : readUrlPath(name)
    if (!path.ok) faults.push(...path.problems)
    return path.ok ? [path.value] : []
  })
  return faults.length > 0 ? refused(...faults) : parsed([...new Set(paths)].map((path) => ({ path })))
}

/** The file of a chunk, and its styles and assets. */
function namedByVite(chunk: unknown): readonly unknown[] {
  const entries = entriesOf(chunk) ?? []
  const lists = ['css', 'assets'].map((key) => valueAt(entries, key)).filter((names) => names !== undefined)
  return [valueAt(entries, 'file'), ...lists.flat()]
}

/** Names as pages request them: below the root of the site, with `?id=` to bypass caches. */
function readUrlPath(text: string): Parsed<string, ManifestFault> {
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(text))
    return refused({ code: 'manifest-path', path: bounded(text), reason: 'url' })
  return readPath(text.replace(/[?#].*$/s, '').replace(/^\//, ''))
}

/** Well-known documents that list no files of a build, by keys that only they have. */
export function otherFormatOf(entries: Entries): OtherFormat | undefined {
  const keys = new Set(entries.map(([key]) => key))
  const all = (...some: readonly string[]): boolean => some.every((key) => keys.has(key))
  if (keys.has('manifest_version')) return 'browser-extension'
  if ((keys.has('name') || keys.has('short_name')) && (keys.has('icons') || keys.has('start_url'))) return 'web-app'
  if (keys.has('lockfileVersion') || (keys.has('name') && (keys.has('dependencies') || keys.has('scripts'))))
    return 'package'
  if (keys.has('schemaVersion') && (keys.has('layers') || keys.has('manifests') || keys.has('config'))) return 'image'
  if (keys.has('bomFormat') || keys.has('spdxVersion')) return 'sbom'
  if (keys.has('_type') || all('payloadType', 'payload')) return 'attestation'
  if (all('inputs', 'outputs')) return 'esbuild'
  return all('version', 'mappings') ? 'source-map' : undefined
}
