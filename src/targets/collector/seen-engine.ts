import { type EngineObservation, engineSigns } from '../../model/evidence-engine.ts'
import { allTexts, readCount } from './shell.ts'

/** The keys of a record `w`. */
export const engineKeys = [
  ...['shown', 'source', 'endpoint', 'name', 'kernel', 'system', 'hostSystem', 'hostName', 'hostKernel', 'engines'],
]

/** A record `w`: which engine answered, as whereabouts.ts prints it. */
export function readEngineObservation(value: unknown): EngineObservation | undefined {
  if (!Array.isArray(value) || value.length !== 10) return undefined
  const texts = allTexts(value.slice(0, 9), 9)?.map((text) => text.slice(0, 300))
  const engines = readCount(value[9])
  if (texts === undefined || engines === undefined) return undefined
  const [sign, source, endpoint, name, kernel, system, hostSystem, hostName, hostKernel] = texts
  const shown = engineSigns.find((one) => one === sign)
  if (shown === undefined) return undefined
  return {
    shown,
    ...(source ? { source } : {}),
    ...(endpoint ? { endpoint } : {}),
    ...(name ? { machine: { name, kernel: kernel ?? '', system: system ?? '' } } : {}),
    ...(hostName ? { host: { name: hostName, kernel: hostKernel ?? '', system: hostSystem ?? '' } } : {}),
    ...(endpoint?.startsWith('tcp:') ? { engines } : {}),
  }
}
