import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commonFlags, parseCommandLine } from '../inputs/command-line.ts'
import { declaredInputs } from '../inputs/index.ts'
import type { Fault, Problem } from '../problem.ts'
import { explainDrafted } from '../reporters/cli.ts'
import { renderDraft } from '../reporters/draft/render.ts'
import type { Command } from './command.ts'
import { draftOf } from './init/draft.ts'
import { openRepository } from './init/repository.ts'
import { print, refuse } from './print.ts'

const path = declaredInputs.config.default
const flags = {
  stdout: { description: `Print the config file, and write nothing.` },
  ...commonFlags,
} as const

export const command: Command = {
  summary: 'Writes a first config file from what this repository says of its deployment.',
  usage: ['init [--stdout]'],
  about: [
    `Reads Compose files, Dockerfiles, Kamal's config and workflows in this folder, and writes ${path}. An existing file is never overwritten.`,
  ],
  examples: ['runtime-drift init', 'runtime-drift init --stdout'],
  flags,
  exits: ['done', 'wrongInput', 'bug'],
  run: runInit,
}

async function runInit(args: readonly string[]): Promise<number> {
  const problems: Problem[] = []
  const { switched, rest } = parseCommandLine(args, flags, problems)
  for (const word of rest)
    problems.push({
      place: { kind: 'input', name: word.slice(0, 64) },
      value: undefined,
      fault: { code: 'argument-unexpected' },
    })
  if (problems.length > 0) return refuse(problems)
  const folder = process.cwd()
  const isPrinted = switched.includes('stdout')
  const taken = isPrinted ? undefined : obstacle(folder)
  if (taken !== undefined) return refuse([problemOf(taken)])
  const draft = draftOf(openRepository(folder), folder, await import('yaml'))
  const text = renderDraft(draft)
  if (isPrinted) {
    await print(text)
    return 0
  }
  const failed = write(folder, text)
  if (failed !== undefined) return refuse([problemOf(failed)])
  process.stdout.write(explainDrafted(path, draft, text))
  return 0
}

const problemOf = (fault: Fault): Problem => ({ place: { kind: 'input', name: 'config' }, value: path, fault })

/** What prevents the file from being written: a file, a link, or a folder that leads elsewhere. */
function obstacle(folder: string): Fault | undefined {
  if (kindOf(join(folder, path)) !== undefined) return { code: 'config-exists' }
  return kindOf(join(folder, dirname(path))) === 'link' ? { code: 'config-unwritable', reason: 'ELOOP' } : undefined
}

function kindOf(file: string): 'link' | 'other' | undefined {
  try {
    return lstatSync(file).isSymbolicLink() ? 'link' : 'other'
  } catch {
    return undefined
  }
}

function write(folder: string, text: string): Fault | undefined {
  try {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    // A file that was created there in the meantime is kept.
    writeFileSync(join(folder, path), text, { flag: 'wx' })
    return undefined
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return reason === 'EEXIST' ? { code: 'config-exists' } : { code: 'config-unwritable', reason }
  }
}
