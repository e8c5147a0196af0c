import type { Parsed, Place } from '../../parsed.ts'
import { parsed } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import { errorCode } from '../error-code.ts'
import { controlCharacter, mistake } from '../mistakes.ts'

/** The most that a config file, or a single input, may hold, in bytes. */
export const mostBytes = 1024 * 1024

export interface ConfigText {
  /** Relative to the workspace, with slashes: how an annotation names it. */
  readonly path: string
  readonly text: string
}

/**
 * Reads the config file at `path`; `undefined` when there is none and none was asked for. It must lie in the
 * workspace, symbolic links followed: a plan from elsewhere is not the repository's.
 */
export async function readConfigFile(
  path: string,
  place: Place,
  workspace: string,
  optional: boolean,
): Promise<Parsed<ConfigText | undefined, Problem>> {
  const { isAbsolute, join, normalize, relative, sep } = await import('node:path')
  const inside = normalize(path)
  const character = controlCharacter(path)
  if (character !== undefined) return mistake(place, path, { code: 'control-character', character })
  if (isAbsolute(path)) return mistake(place, path, { code: 'config-outside', by: 'absolute' })
  if (inside === '..' || inside.startsWith(`..${sep}`))
    return mistake(place, path, { code: 'config-outside', by: 'parent' })
  const { readFile, realpath, stat } = await import('node:fs/promises')
  try {
    const root = await realpath(workspace)
    const real = await realpath(join(workspace, inside))
    const within = relative(root, real)
    if (within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within))
      return mistake(place, path, { code: 'config-outside', by: 'link' })
    const found = await stat(real)
    if (!found.isFile()) return mistake(place, path, { code: 'config-not-a-file' })
    if (found.size > mostBytes) return mistake(place, path, { code: 'too-large', limit: mostBytes, amount: found.size })
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real))
    return parsed({ path: inside.split(sep).join('/'), text })
  } catch (error) {
    const reason = errorCode(error)
    if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA') return mistake(place, path, { code: 'config-not-utf8' })
    if (reason === 'ENOENT' && optional) return parsed(undefined)
    if (reason === 'ENOENT') return mistake(place, path, { code: 'config-missing' })
    return mistake(place, path, { code: 'config-unreadable', reason })
  }
}
