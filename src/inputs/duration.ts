import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { mistake } from './problems.ts'

const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const
type Unit = keyof typeof units

/** The accepted range in milliseconds. */
export interface DurationBounds {
  readonly min: number
  readonly max: number
}

/** Parses `500ms`, `30s`, `2m`, `1h`, `1m30s` as milliseconds. A number without a unit is ambiguous and refused. */
export function readDuration(text: string, place: Place, bounds: DurationBounds): Parsed<number, Problem> {
  if (/^\d+$/.test(text)) return mistake(place, text, { code: 'duration-unit-missing', suggestion: `${text}s` })
  if (/^-/.test(text)) return mistake(place, text, { code: 'duration-negative' })
  const fraction = /^(\d{1,6}\.\d{1,6})(ms|s|m|h)$/.exec(text)
  if (fraction) return mistake(place, text, { code: 'duration-fraction', suggestion: whole(fraction) })
  const found = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text)
  if (!found || text === '') return mistake(place, text, { code: 'duration-malformed' })
  const amounts = [units.h, units.m, units.s, units.ms].map((unit, at) => unit * Number(found[at + 1] ?? '0'))
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  if (total > bounds.max) return mistake(place, text, { code: 'duration-too-long', max: bounds.max })
  if (total < bounds.min) return mistake(place, text, { code: 'duration-too-short', min: bounds.min })
  return parsed(total)
}

/** The inverse of `readDuration`. */
export function durationText(milliseconds: number): string {
  let left = milliseconds
  const words = (Object.keys(units) as Unit[]).map((unit) => {
    const amount = Math.floor(left / units[unit])
    left -= amount * units[unit]
    return amount === 0 ? '' : `${amount}${unit}`
  })
  return words.join('') || '0s'
}

/** `1.5h` in whole numbers, if it is a whole number of milliseconds. */
function whole(fraction: RegExpExecArray): string | undefined {
  const total = Number(fraction[1]) * units[fraction[2] as Unit]
  return Number.isInteger(total) ? durationText(total) : undefined
}
