import { emptyDeclaration, type Reading, unreadableDeclaration } from '../declarations.ts'
import { declaredInputs } from '../declared.ts'
import type { RawInputs } from '../raw-inputs.ts'
import type { Secrets } from '../template.ts'
import { readConfigFile } from './file.ts'

/** What the config file says, and which file that is. */
export interface LoadedConfig {
  readonly reading: Reading
  /** `undefined` when there is none. */
  readonly path: string | undefined
}

/**
 * Reads the config file that was asked for. Its parser is loaded only when there is a file: it costs more time than all
 * the rest. The runner passes a default as if it had been given, so that an action cannot tell whether it was.
 */
export async function loadConfig(asked: RawInputs, path: string | undefined, secrets: Secrets): Promise<LoadedConfig> {
  if (path === undefined) return nothing
  const optional =
    path === declaredInputs.config.default && (asked.front === 'action' || asked.inputs.get('config') === undefined)
  const file = await readConfigFile(path, { kind: 'input', name: 'config' }, asked.workspace, optional)
  if (!file.ok) return { reading: { declared: unreadableDeclaration, problems: file.problems }, path: undefined }
  if (file.value === undefined) return nothing
  const { readConfig } = await import('./read.ts')
  return { reading: readConfig(file.value, secrets), path: file.value.path }
}

const nothing: LoadedConfig = { reading: { declared: emptyDeclaration, problems: [] }, path: undefined }
