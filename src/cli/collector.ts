import { readCollectorInputs } from '../inputs/collector-inputs.ts'
import { readFlags } from '../inputs/flags.ts'
import { readManifest } from '../origin/manifest.ts'
import { renderProblems } from '../reporters/terminal.ts'
import { collectorScript } from '../targets/collector/index.ts'
import { shell } from './shell.ts'
import { wantsColor } from './verify.ts'

/**
 * `runtime-drift collector --services "api dashboard" [--config FILE]`: prints the read-only script whose answer an `https://`
 * target with `evidence: true` reads. With a config file it knows containers as that does, and hashes the files of its manifests.
 */
export async function runCollector(words: readonly string[]): Promise<number> {
  const flags = await readFlags(words, shell)
  const asks = flags.ok ? await readCollectorInputs(flags.value.inputs, process.cwd(), readManifest) : flags
  if (!asks.ok) {
    process.stderr.write(renderProblems(asks.problems, wantsColor(undefined)))
    return 64
  }
  const { randomUUID } = await import('node:crypto')
  await new Promise<void>((done) => process.stdout.write(collectorScript(asks.value, randomUUID(), true), () => done()))
  return 0
}
