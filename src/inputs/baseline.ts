import type { BaselineMode } from '../model/plan.ts'
import { type Parsed, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredText } from './declarations.ts'
import { nearest } from './nearest.ts'
import { mistake } from './problems.ts'

const modes = ['off', 'pages', 'strict'] as const satisfies readonly (BaselineMode | 'off')[]

/** Parses `baseline`: how responses are compared with that of a path that can't exist. Defaults to `pages`. */
export function readBaseline(declared: DeclaredText | undefined): Parsed<BaselineMode | 'off', Problem> {
  if (declared === undefined) return parsed('pages')
  const mode = modes.find((one) => one === declared.text)
  if (mode !== undefined) return parsed(mode)
  return mistake(declared.place, declared.text, {
    code: 'value-unknown',
    what: 'baseline',
    nearest: nearest(declared.text, modes),
    known: modes,
  })
}
