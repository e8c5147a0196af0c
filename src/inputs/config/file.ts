import { type Parsed, type Place, parsed } from '../../parsed.ts'
import type { Fault, Problem } from '../../problem.ts'
import { controlCharacter, mistake } from '../problems.ts'
import { readWorkspaceFile, type WorkspaceFile } from '../workspace-file.ts'

/** The maximum size of a config file or of an input in bytes. */
export const maxBytes = 1024 * 1024

export interface ConfigText {
  /** Relative to the workspace, with slashes, as annotations need it. */
  readonly path: string
  readonly text: string
}

/** Reads the config file at `path` in the workspace; `undefined` if it is optional and missing. */
export async function readConfigFile(
  path: string,
  place: Place,
  workspace: string,
  optional: boolean,
): Promise<Parsed<ConfigText | undefined, Problem>> {
  const character = controlCharacter(path)
  if (character !== undefined) return mistake(place, path, { code: 'control-character', character })
  const file = await readWorkspaceFile(path, workspace, maxBytes)
  if (file.kind === 'text') return parsed({ path: file.path, text: file.text })
  if (file.kind === 'missing' && optional) return misnamed(path, place, workspace)
  return mistake(place, path, faultOf(file))
}

/** A config file with the other extension, or in another directory, would be ignored silently, and its claims with it. */
async function misnamed(path: string, place: Place, workspace: string): Promise<Parsed<undefined, Problem>> {
  const base = path.replace(/^.*\//, '')
  const alike = [path, base].flatMap((one) => [one, one.replace(/\.yml$/, '.yaml')])
  for (const other of new Set(alike.filter((one) => one !== path)))
    if ((await readWorkspaceFile(other, workspace, maxBytes)).kind !== 'missing')
      return mistake(place, other, { code: 'config-misnamed', usual: path })
  return parsed(undefined)
}

function faultOf(file: Exclude<WorkspaceFile, { readonly kind: 'text' }>): Fault {
  switch (file.kind) {
    case 'missing':
      return { code: 'config-missing' }
    case 'not-a-file':
      return { code: 'config-not-a-file' }
    case 'not-utf8':
      return { code: 'config-not-utf8' }
    case 'outside':
      return { code: 'config-outside', by: file.by }
    case 'too-large':
      return { code: 'too-large', limit: maxBytes, amount: file.amount }
    case 'unreadable':
      return { code: 'config-unreadable', reason: file.reason }
  }
}
