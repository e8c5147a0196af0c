import { type CommitSha, commitSha } from '../../model/plan.ts'
import type { DirtyFiles } from '../../model/plan-files.ts'
import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { ManifestFault } from '../../problem.ts'
import type { HashedFile, LinkedFile } from '../port.ts'
import { type Entries, entriesOf, pointer, valueAt } from './json.ts'
import { bounded, readPath } from './path.ts'

/** The manifest format of Runtime Drift, as defined in schema/manifest.schema.json. */
export const schema = 1
export const name = 'runtime-drift-manifest'

/** The content of our manifest. */
export interface OwnManifest {
  readonly commit: CommitSha | undefined
  readonly dirty?: DirtyFiles
  readonly files: readonly HashedFile[]
  readonly links: readonly LinkedFile[]
}

export const isOwn = (entries: Entries): boolean => valueAt(entries, 'name') === name

const keys = ['schema', 'name', 'commit', 'dirty', 'repository', 'run', 'files']

/** Parses strictly, because a skipped entry would be a file that is never checked. */
export function readOwn(entries: Entries): Parsed<OwnManifest, ManifestFault> {
  const version = valueAt(entries, 'schema')
  if (typeof version === 'number' && version > schema) return refused({ code: 'manifest-newer', schema: version })
  const listed = entriesOf(valueAt(entries, 'files'))
  const faults: ManifestFault[] = [
    ...entries.filter(([key]) => !keys.includes(key)).map(([key]) => malformed(key)),
    ...(version === schema ? [] : [malformed('schema')]),
    ...['repository', 'run'].filter((key) => !isText(valueAt(entries, key))).map((key) => malformed(key)),
    ...(listed === undefined ? [malformed('files')] : []),
  ]
  const commit = readCommit(valueAt(entries, 'commit'))
  if (!commit.ok) faults.push(...commit.problems)
  const dirty = readDirty(valueAt(entries, 'dirty'))
  if (!dirty.ok) faults.push(...dirty.problems)
  const files: HashedFile[] = []
  const links: LinkedFile[] = []
  for (const [key, value] of listed ?? []) {
    const entry = readEntry(key, value)
    if (!entry.ok) faults.push(...entry.problems)
    else if ('link' in entry.value) links.push(entry.value)
    else files.push(entry.value)
  }
  if (faults.length > 0 || !commit.ok || !dirty.ok) return refused(...faults)
  return parsed({ commit: commit.value, ...(dirty.value === undefined ? {} : { dirty: dirty.value }), files, links })
}

const malformed = (...path: readonly string[]): ManifestFault => ({ code: 'manifest-malformed', at: pointer(...path) })

/** An optional string that is shown to people. */
const isText = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.length <= 1024 && !/\p{Cc}/u.test(value))

function readCommit(received: unknown): Parsed<CommitSha | undefined, ManifestFault> {
  if (received === undefined) return parsed(undefined)
  if (typeof received !== 'string') return refused(malformed('commit'))
  const commit = commitSha(received)
  return commit === undefined ? refused({ code: 'manifest-commit', received: bounded(received) }) : parsed(commit)
}

/** Refuses any other value, because a build of changed files must not count as a build of the commit. */
function readDirty(received: unknown): Parsed<DirtyFiles | undefined, ManifestFault> {
  if (received === undefined) return parsed(undefined)
  const entries = entriesOf(received) ?? []
  const [total, paths] = [valueAt(entries, 'total'), valueAt(entries, 'paths')]
  const isCount = typeof total === 'number' && Number.isSafeInteger(total) && total > 0
  const named = Array.isArray(paths)
    ? paths.filter((path) => typeof path === 'string' && path !== '' && isText(path))
    : []
  const isWhole = Array.isArray(paths) && named.length === paths.length && named.length > 0 && named.length <= 100
  if (entries.length !== 2 || !isCount || !isWhole) return refused(malformed('dirty'))
  return parsed({ total, paths: named })
}

function readEntry(key: string, value: unknown): Parsed<HashedFile | LinkedFile, ManifestFault> {
  const path = readPath(key)
  if (!path.ok) return path
  const entry = entriesOf(value)
  const { sum, size, link } = fieldsOf(entry ?? [])
  const isLink = entry?.length === 1 && typeof link === 'string' && link !== '' && !/(?![\t\n\r])\p{Cc}/u.test(link)
  if (isLink) return parsed({ path: path.value, link })
  const other = entry?.find(([one]) => /^(?:md5|sha1|sha224|sha384|sha512|hash)$/i.test(one))?.[1]
  const wrong = typeof sum === 'string' ? sum : other
  if (typeof wrong === 'string' && !/^[0-9a-f]{64}$/.test(wrong))
    return refused({ code: 'manifest-hash', path: bounded(key), digits: wrong.length })
  const isWhole = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0
  if (typeof sum !== 'string' || !isWhole || entry?.length !== 2) return refused(malformed('files', key))
  return parsed({ path: path.value, sha256: sum })
}

/** Collects all keys at once, because a manifest may have ten thousand entries. */
function fieldsOf(entry: Entries): { readonly sum?: unknown; readonly size?: unknown; readonly link?: unknown } {
  const fields: { sum?: unknown; size?: unknown; link?: unknown } = {}
  for (const [key, value] of entry)
    if (key === 'sha256') fields.sum = value
    else if (key === 'size') fields.size = value
    else if (key === 'link') fields.link = value
  return fields
}
