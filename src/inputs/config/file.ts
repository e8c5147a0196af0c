import { type Parsed, type Place, parsed } from '../../parsed.ts'
import type { Fault, Problem } from '../../problem.ts'
import type { ReadFile } from '../base-file.ts'
import { controlCharacter, mistake } from '../problems.ts'

/** The maximum size of a config file or of an input in bytes. */
export const maxBytes = 1024 * 1024

export interface ConfigText {
  /** Relative to the workspace, with slashes, as annotations need it. */
  readonly path: string
  readonly text: string
}

/** Where the config file is read: in the workspace, or at the commit of the base branch. */
export interface ConfigSource {
  readonly read: ReadFile
  /** The event and the commit of the base branch. */
  readonly base?: { readonly event: string; readonly commit: string }
}

/** Reads the config file at `path`; `undefined` if it is optional and missing. */
export async function readConfigFile(
  path: string,
  place: Place,
  source: ConfigSource,
  optional: boolean,
): Promise<Parsed<ConfigText | undefined, Problem>> {
  const character = controlCharacter(path)
  if (character !== undefined) return mistake(place, path, { code: 'control-character', character })
  const file = await source.read(path, maxBytes)
  if (file.kind === 'text') return parsed({ path: file.path, text: file.text })
  if (file.kind === 'missing' && optional) return misnamed(path, place, source)
  return mistake(place, path, faultOf(file, source))
}

/** A config file with the other extension, or in another directory, would be ignored silently, and its claims with it. */
async function misnamed(path: string, place: Place, { read }: ConfigSource): Promise<Parsed<undefined, Problem>> {
  const base = path.replace(/^.*\//, '')
  const alike = [path, base].flatMap((one) => [one, one.replace(/\.yml$/, '.yaml')])
  for (const other of new Set(alike.filter((one) => one !== path)))
    if ((await read(other, maxBytes)).kind !== 'missing')
      return mistake(place, other, { code: 'config-misnamed', usual: path })
  return parsed(undefined)
}

function faultOf(
  file: Exclude<Awaited<ReturnType<ReadFile>>, { readonly kind: 'text' }>,
  { base }: ConfigSource,
): Fault {
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
    case 'unknown':
      return { code: 'base-unknown', event: base?.event ?? '', commit: base?.commit ?? '', why: file.why }
  }
}
