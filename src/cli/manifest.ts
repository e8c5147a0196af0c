import { resolve } from 'node:path'
import { manifestFlags, readManifestFlags } from '../inputs/manifest-inputs.ts'
import { judgeWorktree, readWorktree } from '../origin/manifest/worktree.ts'
import { writeManifest } from '../origin/manifest/write.ts'
import { inText } from '../reporters/escape.ts'
import { explainDirtyBuild } from '../reporters/messages/worktree.ts'
import type { Command } from './command.ts'
import { print, refuse } from './print.ts'

export const command: Command = {
  summary: 'Lists the files of a build with their SHA-256, for `manifest:` of a service.',
  usage: ['manifest DIR [--out FILE] [--commit SHA]'],
  about: [
    'Hashes every file of the build directory DIR. A service whose config names the manifest must have exactly these files where it runs.',
  ],
  examples: ['runtime-drift manifest dist --out build-manifest.json'],
  flags: manifestFlags,
  exits: ['done', 'wrongInput', 'bug'],
  run: runManifest,
}

async function runManifest(args: readonly string[]): Promise<number> {
  const flags = readManifestFlags(args, process.env)
  if (!flags.ok) return refuse(flags.problems)
  const { folder, out, ...origins } = flags.value
  const workspace = process.cwd()
  const file = out === undefined ? undefined : resolve(out)
  const worktree = await readWorktree({ folder: resolve(folder), workspace, out: file, environment: process.env })
  const source = worktree.ok ? judgeWorktree(worktree.value, origins.commit) : worktree
  if (!source.ok) {
    const place = { kind: 'input', name: 'commit' } as const
    return refuse(source.problems.map((fault) => ({ place, value: undefined, fault })))
  }
  const written = await writeManifest(folder, { ...origins, ...source.value }, out ?? 1)
  if (!written.ok) {
    const place = { kind: 'input', name: 'DIR' } as const
    return refuse(written.problems.map((fault) => ({ place, value: folder, fault })))
  }
  const { dirty } = source.value
  if (dirty !== undefined) process.stderr.write(`Warning: ${inText(explainDirtyBuild(dirty))}.\n`)
  if (out === undefined) await print(written.value.text)
  return 0
}
