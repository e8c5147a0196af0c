import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { ManifestFault } from '../../problem.ts'
import type { HashedManifest, Manifest, NamedManifest } from '../port.ts'
import { bundlerOf, otherFormatOf, readBundler } from './bundler.ts'
import { readObject } from './json.ts'
import { digestOf, inOrder } from './list.ts'
import { isOwn, readOwn } from './own.ts'
import { clashes } from './path.ts'
import { isSums, readSums } from './sums.ts'

/** The maximum size of a manifest in bytes, about 80,000 files. */
export const maxBytes = 10 * 1024 * 1024

/** The number of reported problems of one manifest, which usually have one reason. */
const maxFaults = 10

/** A manifest before it is sorted. */
type Unordered = Omit<HashedManifest, 'digest'> | Omit<NamedManifest, 'digest'>

/** Parses a build manifest: ours, sums of files, or a list of a bundler or framework. */
export function readManifest(text: string, hint: string): Parsed<Manifest, ManifestFault> {
  const amount = Buffer.byteLength(text)
  if (amount > maxBytes) return refused({ code: 'manifest-too-large', limit: maxBytes, amount })
  const read = text.trim() === '' ? refused({ code: 'manifest-empty' } as const) : readFormat(text, hint)
  if (!read.ok) return refused(...read.problems.slice(0, maxFaults))
  if (read.value.files.length === 0) return refused({ code: 'manifest-empty' })
  const manifest = putInOrder(read.value)
  const listed = manifest.lists === 'hashes' ? [...manifest.files, ...manifest.links] : manifest.files
  const faults = clashes(inOrder(listed).map(({ path }) => path))
  return faults.length > 0 ? refused(...faults.slice(0, maxFaults)) : parsed(manifest)
}

function readFormat(text: string, hint: string): Parsed<Unordered, ManifestFault> {
  const isJson = /^\s*[{[]/.test(text)
  if (!isJson && isSums(text)) {
    const sums = readSums(text)
    if (!sums.ok) return sums
    return parsed({ lists: 'hashes', format: 'sha256sum', commit: undefined, files: sums.value, links: [] })
  }
  if (!isJson) return refused({ code: 'manifest-unrecognised' })
  const entries = readObject(text)
  if (!entries.ok) return entries
  if (isOwn(entries.value)) {
    const own = readOwn(entries.value)
    return own.ok ? parsed({ lists: 'hashes', format: 'runtime-drift', ...own.value }) : own
  }
  const other = otherFormatOf(entries.value)
  if (other !== undefined) return refused({ code: 'manifest-of-other-format', format: other })
  const list = bundlerOf(entries.value, hint)
  if (list === undefined)
    return refused({ code: entries.value.length === 0 ? 'manifest-empty' : 'manifest-unrecognised' })
  const names = readBundler(list)
  return names.ok ? parsed({ lists: 'names', format: list.format, commit: undefined, files: names.value }) : names
}

function putInOrder(read: Unordered): Manifest {
  if (read.lists === 'names') return { ...read, files: inOrder(read.files), digest: digestOf(read.files) }
  const { files, links } = read
  return { ...read, files: inOrder(files), links: inOrder(links), digest: digestOf([...files, ...links]) }
}
