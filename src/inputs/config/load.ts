import { emptyDeclaration, type Reading, unreadableDeclaration } from '../declarations.ts'
import { declaredInputs } from '../declared.ts'
import type { RawInputs } from '../raw-inputs.ts'
import type { Secrets } from '../template.ts'
import { type ConfigSource, readConfigFile } from './file.ts'

/** The parsed config file, and its path. */
export interface LoadedConfig {
  readonly reading: Reading
  /** `undefined` if there is no config file. */
  readonly path: string | undefined
}

/**
 * Reads the config file. Its parser is slow to load, so it is loaded only if there is a file. The runner passes the default
 * path like a given one, so the action treats the default path as optional.
 */
export async function loadConfig(
  raw: RawInputs,
  path: string | undefined,
  source: ConfigSource,
  secrets: Secrets,
): Promise<LoadedConfig> {
  if (path === undefined) return nothing
  const optional =
    path === declaredInputs.config.default && (raw.front === 'action' || raw.inputs.get('config') === undefined)
  const file = await readConfigFile(path, { kind: 'input', name: 'config' }, source, optional)
  if (!file.ok) return { reading: { declared: unreadableDeclaration, problems: file.problems }, path: undefined }
  if (file.value === undefined) return nothing
  const { readConfig } = await import('./read.ts')
  return { reading: readConfig(file.value, secrets), path: file.value.path }
}

const nothing: LoadedConfig = { reading: { declared: emptyDeclaration, problems: [] }, path: undefined }
