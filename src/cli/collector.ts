import { readCollectorInputs } from '../inputs/collector-inputs.ts'
import { collectorFlags, readFlags } from '../inputs/flags.ts'
import { readManifest } from '../origin/manifest.ts'
import { collectorScript, installedProgram } from '../targets/collector/index.ts'
import type { Command } from './command.ts'
import { print, refuse } from './print.ts'
import { shell } from './shell.ts'

const flags = {
  ...collectorFlags,
  'forced-command': { description: 'Print the program of a key that can run nothing else.' },
} as const

export const command: Command = {
  summary: 'Prints the read-only script that collects the evidence of a host.',
  usage: ['collector [--forced-command] [--services NAMES] [--config FILE]'],
  about: [
    'A host that publishes the output of this script behind https is a target with `evidence: true`. The script only reads. With a config file it recognises containers as the file says, and hashes the files that the manifests list.',
    'With --forced-command it prints a program for the key of a target with `collector: installed`. That key can run nothing else: see docs/guides/restrict-the-ssh-key.md.',
  ],
  examples: [
    'runtime-drift collector --services "api dashboard" > collector.sh',
    'runtime-drift collector --forced-command > runtime-drift-collect',
  ],
  flags,
  exits: ['done', 'wrongInput', 'bug'],
  run: runCollector,
}

async function runCollector(args: readonly string[]): Promise<number> {
  const read = await readFlags(args, shell, flags)
  const asks = read.ok ? await readCollectorInputs(read.value.inputs, process.cwd(), readManifest) : read
  if (!asks.ok) return refuse(asks.problems)
  if (read.ok && read.value.switches.has('forced-command')) {
    await print(installedProgram(asks.value))
    return 0
  }
  const { randomUUID } = await import('node:crypto')
  await print(collectorScript(asks.value, randomUUID(), true))
  return 0
}
