import { readRunnerManifestInputs } from './inputs/manifest-inputs.ts'
import type { Problem } from './problem.ts'

const environment = process.env

/** The entry point of the step in the build job that writes a manifest. The step fails if it writes none. */
async function main(): Promise<void> {
  const inputs = await readRunnerManifestInputs(environment)
  if (!inputs.ok) return refuse(inputs.problems)
  const { folder, out, ...origins } = inputs.value
  const { resolve } = await import('node:path')
  const at = (path: string): string => resolve(environment.GITHUB_WORKSPACE ?? '', path)
  const file = at(out)
  const { judgeWorktree, readWorktree } = await import('./origin/manifest/worktree.ts')
  const workspace = resolve(environment.GITHUB_WORKSPACE ?? '')
  const worktree = await readWorktree({ folder: at(folder), workspace, out: file, environment })
  const source = worktree.ok ? judgeWorktree(worktree.value, origins.commit) : worktree
  if (!source.ok) {
    const place = { kind: 'input', name: 'commit' } as const
    return refuse(source.problems.map((fault) => ({ place, value: undefined, fault })))
  }
  const { writeManifest } = await import('./origin/manifest/write.ts')
  const written = await writeManifest(at(folder), { ...origins, ...source.value }, file)
  if (!written.ok) {
    const place = { kind: 'input', name: 'path' } as const
    return refuse(written.problems.map((fault) => ({ place, value: folder, fault })))
  }
  const { reportManifest } = await import('./reporters/manifest.ts')
  reportManifest({ ...written.value, dirty: source.value.dirty }, file)
  process.exitCode = 0
}

async function refuse(problems: readonly Problem[]): Promise<void> {
  const { reportProblems } = await import('./reporters/refusal.ts')
  await reportProblems(problems, undefined)
}

process.exitCode = 1
try {
  await main()
} catch (bug) {
  process.exitCode = 1
  const { reportBug } = await import('./reporters/bug.ts')
  await reportBug(bug)
}
