import { type Parsed, type Place, refused } from '../../parsed.ts'
import type { Problem, YamlKind } from '../../problem.ts'

/** A setting of the wrong type; its value is not shown, because it may be a secret. */
export function wrongType(value: unknown, expected: YamlKind, place: Place): Parsed<never, Problem> {
  const fault = { code: 'yaml-type', expected: [expected], seen: kindOf(value), quoted: undefined } as const
  return refused({ place, value: undefined, fault })
}

function kindOf(value: unknown): YamlKind {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'mapping'
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text'
}
