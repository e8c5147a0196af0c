import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { CommitSha } from '../../model/plan.ts'
import type { DirtyFiles } from '../../model/plan-files.ts'
import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { BuildFault } from '../../problem.ts'
import { digestOf, inOrder } from './list.ts'
import { name, schema } from './own.ts'
import { maxBytes } from './read.ts'
import { type Build, recordBuild } from './record.ts'
import { codeOf } from './system-error.ts'

/** The keys of a manifest besides the files. */
export interface Origins {
  readonly commit: CommitSha | undefined
  /** The tracked files that differ from that commit. */
  readonly dirty?: DirtyFiles | undefined
  /** `owner/name`. */
  readonly repository: string | undefined
  /** The id of the workflow run that built it. */
  readonly run: string | undefined
}

/** A written manifest. */
export interface Written {
  readonly text: string
  /** The digest of the list in canonical form, as in a plan. */
  readonly digest: string
  readonly files: number
  readonly links: number
}

/** The path of the file to write, or an open file descriptor: 1 is standard output. */
export type Sink = string | 1

/** The limits of entries and bytes, the same as for reading a manifest. */
export interface Limits {
  readonly entries: number
  readonly bytes: number
}

const usual: Limits = { entries: 100_000, bytes: maxBytes }

/** Hashes a build directory into a manifest, and writes it to `sink` if that is a path. */
export async function writeManifest(
  folder: string,
  origins: Origins,
  sink: Sink,
  limits = usual,
): Promise<Parsed<Written, BuildFault>> {
  const build = await recordBuild(folder, await inodeOf(sink), limits.entries)
  if (!build.ok) return build
  const { files, links } = build.value
  const text = renderManifest(build.value, origins)
  const amount = Buffer.byteLength(text)
  if (amount > limits.bytes) return refused({ code: 'build-too-large', limit: limits.bytes, amount })
  if (sink !== 1) {
    const reason = await save(sink, text)
    if (reason !== undefined) return refused({ code: 'build-out', path: sink, reason })
  }
  return parsed({ text, digest: digestOf([...files, ...links]), files: files.length, links: links.length })
}

/** A manifest as text, with one line per file. The same build gives the same bytes. */
export function renderManifest({ files, links }: Build, { commit, dirty, repository, run }: Origins): string {
  const head = Object.entries({ schema, name, commit, dirty, repository, run }).filter(
    ([, value]) => value !== undefined,
  )
  const listed = inOrder([...files, ...links]).map((file) => {
    const entry = 'link' in file ? { link: file.link } : { sha256: file.sha256, size: file.size }
    return `    ${JSON.stringify(file.path)}: ${JSON.stringify(entry)}`
  })
  const lines = [
    ...head.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `  "files": {\n${listed.join(',\n')}\n  }`,
  ]
  return `{\n${lines.join(',\n')}\n}\n`
}

/** Device and inode of an existing file. */
async function inodeOf(sink: Sink): Promise<string | undefined> {
  const { fstatSync } = process.getBuiltinModule('node:fs')
  try {
    const { dev, ino } = sink === 1 ? fstatSync(1, { bigint: true }) : await stat(sink, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return undefined
  }
}

/** Writes the text, and returns the code of a system error. */
async function save(path: string, text: string): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}
