import { manifestOfWords } from '../inputs/manifest-asked.ts'
import { writeManifest } from '../origin/manifest/write.ts'
import type { Problem } from '../problem.ts'
import { renderProblems } from '../reporters/terminal.ts'
import { checkoutCommit } from './shell.ts'
import { wantsColor } from './verify.ts'

/**
 * `runtime-drift manifest DIR [--out FILE] [--commit SHA]`: hashes a build directory, and writes the manifest of it to FILE
 * or standard output.
 */
export async function runManifest(words: readonly string[]): Promise<number> {
  const asked = manifestOfWords(words, process.env, await checkoutCommit(process.cwd()))
  if (!asked.ok) return refuse(asked.problems)
  const { folder, out, ...origins } = asked.value
  const written = await writeManifest(folder, origins, out ?? 1)
  if (!written.ok) {
    const place = { kind: 'input', name: 'DIR' } as const
    return refuse(written.problems.map((fault) => ({ place, value: folder, fault })))
  }
  if (out === undefined) await print(written.value.text)
  return 0
}

/** Ends when everything is on its way, for the process ends soon after. */
const print = (text: string): Promise<void> => new Promise((done) => process.stdout.write(text, () => done()))

function refuse(problems: readonly Problem[]): number {
  process.stderr.write(renderProblems(problems, wantsColor(undefined)))
  return 64
}
