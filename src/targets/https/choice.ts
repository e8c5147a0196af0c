import { closest, distance } from 'fastest-levenshtein'
import { type Parsed, type Place, parsed, refused } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import { readPointer } from '../../wire/pointer.ts'
import type { Setting } from '../port.ts'
import { isFieldName } from './headers.ts'
import { wrongType } from './kind-of.ts'
import { type Preset, presets } from './presets.ts'
import type { Says } from './says.ts'

/** What to read from an answer, and the default path for an address without one. */
export interface Chosen {
  readonly says: Says
  readonly path: string | undefined
}

type Settings = Readonly<Record<string, Setting>>

const choices = ['preset', 'commit', 'header', 'meta', 'metric', 'evidence'] as const

/** Reads which part of the answer names the commit; default: the field `/commit` of a JSON answer. */
export function readSays(settings: Settings): Parsed<Chosen, Problem> {
  const given = choices.filter((key) => settings[key] !== undefined && settings[key].value !== false)
  const ofMetric = given[0] === 'preset' && settings['preset']?.value === 'prometheus'
  const chosen = given.filter((key) => !(ofMetric && key === 'metric'))
  const [first, second] = chosen
  const setting = first === undefined ? undefined : settings[second ?? first]
  if (setting !== undefined && second !== undefined)
    return refused({ place: setting.place, value: undefined, fault: { code: 'settings-exclude', keys: chosen } })
  const { label } = settings
  if (label !== undefined && first !== 'metric' && !ofMetric)
    return refused({ place: label.place, value: undefined, fault: { code: 'missing', what: 'metric' } })
  if (first === undefined || setting === undefined)
    return parsed({ says: { kind: 'json', places: [{ text: '/commit', pointer: ['commit'] }] }, path: undefined })
  const { value, place } = setting
  switch (first) {
    case 'preset': {
      const preset = readPreset(value, place)
      if (!preset.ok || !ofMetric) return preset.ok ? parsed(chosenBy(preset.value)) : preset
      const says = readMetric(settings)
      return says.ok ? parsed({ says: says.value, path: preset.value.path }) : says
    }
    case 'commit':
      return withoutPath(readPointerSetting(value, place))
    case 'header':
    case 'meta':
      return withoutPath(readNamed(first, value, place))
    case 'metric':
      return withoutPath(readMetric(settings))
    case 'evidence':
      return withoutPath(value === true ? parsed({ kind: 'evidence' }) : wrongType(value, 'boolean', place))
  }
}

const withoutPath = (says: Parsed<Says, Problem>): Parsed<Chosen, Problem> =>
  says.ok ? parsed({ says: says.value, path: undefined }) : says

const chosenBy = ({ says, path }: Preset): Chosen => ({ says, path })

function readPreset(value: unknown, place: Place): Parsed<Preset, Problem> {
  if (typeof value !== 'string') return wrongType(value, 'text', place)
  const found = presets.find(({ name }) => name === value)
  if (found !== undefined) return parsed(found)
  const known = presets.map(({ name }) => name)
  const near = value.length > 64 ? undefined : closest(value.toLowerCase(), known)
  const nearest = near !== undefined && distance(value.toLowerCase(), near) <= 2 ? near : undefined
  return refused({ place, value: value.slice(0, 64), fault: { code: 'preset-unknown', nearest, known } })
}

function readPointerSetting(value: unknown, place: Place): Parsed<Says, Problem> {
  if (typeof value !== 'string') return wrongType(value, 'text', place)
  const pointer = value.length > 1024 ? undefined : readPointer(value)
  if (pointer === undefined) return refused({ place, value: value.slice(0, 128), fault: { code: 'pointer-malformed' } })
  return parsed({ kind: 'json', places: [{ text: value, pointer }] })
}

function readNamed(kind: 'header' | 'meta', value: unknown, place: Place): Parsed<Says, Problem> {
  if (typeof value !== 'string') return wrongType(value, 'text', place)
  const name = value.slice(0, 128)
  if (kind === 'header')
    return isFieldName(value)
      ? parsed({ kind, name: value.toLowerCase() })
      : refused({ place, value: name, fault: { code: 'header-name-malformed', name } })
  return /^[\x21-\x7e]{1,128}$/.test(value)
    ? parsed({ kind, name: value })
    : refused({ place, value: name, fault: { code: 'meta-name-malformed' } })
}

/** `metric` and its `label`; both are optional in the preset. */
function readMetric({ metric, label }: Settings): Parsed<Says, Problem> {
  const problems = [
    ...explainFaults(metric, /^[A-Za-z_:][A-Za-z0-9_:.]{0,255}$/),
    ...explainFaults(label, /^[A-Za-z_][A-Za-z0-9_.]{0,255}$/),
  ]
  if (problems.length > 0) return refused(...problems)
  const [name, key] = [metric?.value, label?.value]
  return parsed({
    kind: 'metric',
    metric: typeof name === 'string' ? name : undefined,
    label: typeof key === 'string' ? key : 'revision',
  })
}

function explainFaults(setting: Setting | undefined, grammar: RegExp): readonly Problem[] {
  if (setting === undefined) return []
  const { value, place } = setting
  const read = typeof value === 'string' ? undefined : wrongType(value, 'text', place)
  if (read !== undefined) return read.ok ? [] : read.problems
  return typeof value === 'string' && !grammar.test(value)
    ? [{ place, value: value.slice(0, 128), fault: { code: 'metric-malformed' } }]
    : []
}
