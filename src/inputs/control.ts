import type { BaselineMode } from '../model/plan.ts'
import { type Parsed, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { mistake } from './mistakes.ts'
import { nearest } from './nearest.ts'
import type { DeclaredText } from './said.ts'

const modes = ['off', 'pages', 'strict'] as const satisfies readonly (BaselineMode | 'off')[]

/** Reads how far answers are held against that of a path that cannot exist; pages are when nothing is said. */
export function readBaseline(declared: DeclaredText | undefined): Parsed<BaselineMode | 'off', Problem> {
  if (declared === undefined) return parsed('pages')
  const mode = modes.find((one) => one === declared.text)
  if (mode !== undefined) return parsed(mode)
  return mistake(declared.place, declared.text, {
    code: 'word-unknown',
    what: 'control',
    nearest: nearest(declared.text, modes),
    known: modes,
  })
}
