import { readCollectorInputs } from '../inputs/collector-inputs.ts'
import { collectorFlags, readFlags } from '../inputs/flags.ts'
import { readManifest } from '../origin/manifest.ts'
import { collectorScript } from '../targets/collector/index.ts'
import type { Command } from './command.ts'
import { print, refuse } from './print.ts'
import { shell } from './shell.ts'

export const command: Command = {
  summary: 'Prints the read-only script that collects the evidence of a host.',
  usage: ['collector [--services NAMES] [--config FILE]'],
  about: [
    'A host that publishes the output of this script behind https is a target with `evidence: true`. The script only reads. With a config file it recognises containers as the file says, and hashes the files that the manifests list.',
  ],
  examples: ['runtime-drift collector --services "api dashboard" > collector.sh'],
  flags: collectorFlags,
  exits: ['done', 'wrongInput', 'bug'],
  run: runCollector,
}

async function runCollector(args: readonly string[]): Promise<number> {
  const flags = await readFlags(args, shell, collectorFlags)
  const asks = flags.ok ? await readCollectorInputs(flags.value.inputs, process.cwd(), readManifest) : flags
  if (!asks.ok) return refuse(asks.problems)
  const { randomUUID } = await import('node:crypto')
  await print(collectorScript(asks.value, randomUUID(), true))
  return 0
}
