import { closest, distance } from 'fastest-levenshtein'
import type { Problem } from '../problem.ts'
import type { EngineName } from './collector/engines.ts'
import type { Setting } from './port.ts'

/** The supported engines. */
const known: readonly EngineName[] = ['docker', 'podman']

/** Reads the setting `engine` of a target; default: docker, or podman where docker is missing. */
export function readEngine(setting: Setting | undefined, problems: Problem[]): EngineName | undefined {
  if (setting === undefined) return undefined
  const { value, place } = setting
  const engine = known.find((one) => one === value)
  if (engine !== undefined) return engine
  if (typeof value !== 'string') {
    problems.push({ place, value: undefined, fault: { code: 'setting-not-text', key: 'engine' } })
    return undefined
  }
  const near = closest(value.slice(0, 100), known)
  const nearest = distance(value.slice(0, 100), near) <= 2 ? near : undefined
  problems.push({ place, value: value.slice(0, 100), fault: { code: 'value-unknown', what: 'engine', nearest, known } })
  return undefined
}

/** Reads the setting `remote-engine`: the answering engine may run on another machine. */
export function readRemoteEngine(setting: Setting | undefined, problems: Problem[]): true | undefined {
  if (setting === undefined || setting.value === false) return undefined
  if (setting.value === true) return true
  const known = ['true', 'false']
  const value = typeof setting.value === 'string' ? setting.value.slice(0, 100) : undefined
  problems.push({
    place: setting.place,
    value,
    fault: { code: 'value-unknown', what: 'remote-engine', nearest: undefined, known },
  })
  return undefined
}

/** Reads the setting `collector`: whether the host has the collector installed. Otherwise the script is sent to it. */
export function readCollector(setting: Setting | undefined, problems: Problem[]): boolean {
  if (setting === undefined || setting.value === 'installed') return setting !== undefined
  const value = typeof setting.value === 'string' ? setting.value.slice(0, 100) : undefined
  const fault = { code: 'value-unknown', what: 'collector', nearest: undefined, known: ['installed'] } as const
  problems.push({ place: setting.place, value, fault })
  return false
}

/** Unknown settings of a kind of target, each with the closest known one. */
export function refuseUnknown(
  settings: Readonly<Record<string, Setting>>,
  keys: readonly string[],
  problems: Problem[],
): void {
  for (const [key, { place }] of Object.entries(settings)) {
    if (keys.includes(key)) continue
    const near = closest(key, keys)
    const nearest = distance(key, near) <= 2 ? near : undefined
    problems.push({ place, value: undefined, fault: { code: 'unknown-key', key, nearest, known: keys } })
  }
}
