import { resolve } from 'node:path'
import { readManifestFlags } from '../inputs/manifest-inputs.ts'
import { judgeWorktree, readWorktree } from '../origin/manifest/worktree.ts'
import { writeManifest } from '../origin/manifest/write.ts'
import type { Problem } from '../problem.ts'
import { inText } from '../reporters/escape.ts'
import { explainDirtyBuild } from '../reporters/messages/worktree.ts'
import { renderProblems } from '../reporters/terminal.ts'
import { wantsColor } from './verify.ts'

/**
 * `runtime-drift manifest DIR [--out FILE] [--commit SHA]`: hashes a build directory, and writes the manifest of it to FILE
 * or standard output. Without a commit it is the one that is checked out.
 */
export async function runManifest(words: readonly string[]): Promise<number> {
  const asked = readManifestFlags(words, process.env)
  if (!asked.ok) return refuse(asked.problems)
  const { folder, out, ...origins } = asked.value
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

/** Ends when everything is on its way, for the process ends soon after. */
const print = (text: string): Promise<void> => new Promise((done) => process.stdout.write(text, () => done()))

function refuse(problems: readonly Problem[]): number {
  process.stderr.write(renderProblems(problems, wantsColor(undefined)))
  return 64
}
