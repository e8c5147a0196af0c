import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readManifest } from '../../src/origin/manifest.ts'
import type { HashedFile } from '../../src/origin/port.ts'
import { run } from '../command.ts'
import type { Stage } from './stage.ts'
import { bundle, commit } from './step.ts'

/** A build of many files: where it lies here, and the manifest that the product's own command made of it. */
export interface Build {
  readonly folder: string
  readonly manifest: string
  readonly files: readonly HashedFile[]
}

/** Writes `count` files of `bytes` bytes each, a hundred to a folder, each with different content. */
export async function openBuild(stage: Stage, count: number, bytes: number): Promise<Build> {
  const folder = join(stage.folder, 'build')
  const manifest = join(stage.folder, 'build-manifest.json')
  for (let at = 0; at < count; at += 1) {
    if (at % 100 === 0) mkdirSync(join(folder, `chunk-${at / 100}`), { recursive: true })
    const line = `file ${at} of ${commit}\n`
    writeFileSync(join(folder, `chunk-${Math.floor(at / 100)}`, `file-${at}.js`), line.repeat(bytes).slice(0, bytes))
  }
  const line = [
    process.execPath,
    join(bundle, 'cli.js'),
    'manifest',
    folder,
    '--commit',
    commit,
    '--out',
    manifest,
  ] as const
  const made = await run({ line: [...line], env: { PATH: '/usr/bin:/bin' }, cwd: stage.folder }, stage.folder)
  if (made.exit !== 0) throw new Error(`there is no manifest: ${made.stderr}`)
  const read = await readManifest(readFileSync(manifest, 'utf8'), manifest)
  if (!read.ok || read.value.lists !== 'hashes') throw new Error('there is no manifest that can be read')
  return { folder, manifest, files: read.value.files }
}
