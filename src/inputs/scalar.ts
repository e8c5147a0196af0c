import { type Proof, proofs } from '../model/plan.ts'
import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { nearest } from './nearest.ts'
import { mistake } from './problems.ts'

/** Parses a whole number in decimal digits. */
export function readWhole(text: string, place: Place, min: number, max: number): Parsed<number, Problem> {
  if (!/^-?\d{1,15}$/.test(text)) return mistake(place, text, { code: 'number-malformed', min, max })
  const value = Number(text)
  if (value < min || value > max) return mistake(place, text, { code: 'number-out-of-range', min, max })
  return parsed(value)
}

/** Parses the six spellings that `getBooleanInput` of the runner accepts (YAML 1.2 core schema). */
export function readBoolean(text: string, place: Place): Parsed<boolean, Problem> {
  if (/^(?:true|True|TRUE)$/.test(text)) return parsed(true)
  if (/^(?:false|False|FALSE)$/.test(text)) return parsed(false)
  return mistake(place, text, { code: 'boolean-malformed' })
}

const levels = ['error', 'warning'] as const
export type FailOn = (typeof levels)[number]

/** Parses `fail-on`. */
export function readFailOn(text: string, place: Place): Parsed<FailOn, Problem> {
  const level = levels.find((one) => one === text)
  if (level !== undefined) return parsed(level)
  return mistake(place, text, {
    code: 'value-unknown',
    what: 'level',
    nearest: nearest(text, levels),
    known: levels,
  })
}

/** The supported proof grades. */
export const availableProofs = ['claimed', 'identified', 'hashed'] as const satisfies readonly Proof[]

/** Parses `require`, the minimum proof grade. */
export function readProof(text: string, place: Place): Parsed<Proof, Problem> {
  const available = availableProofs.find((proof) => proof === text)
  if (available !== undefined) return parsed(available)
  if (proofs.some((proof) => proof === text))
    return mistake(place, text, { code: 'proof-unsupported', available: availableProofs })
  return mistake(place, text, {
    code: 'proof-unknown',
    nearest: nearest(text, availableProofs),
    known: availableProofs,
  })
}
