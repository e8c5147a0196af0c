import type { ControlMode } from '../chain/plan/control.ts'
import type { Parsed } from '../parsed.ts'
import { parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { mistake } from './mistakes.ts'
import { nearest } from './nearest.ts'
import type { SaidText } from './said.ts'

const modes = ['off', 'pages', 'strict'] as const satisfies readonly (ControlMode | 'off')[]

/** Reads how far answers are held against that of a path that cannot exist; pages are when nothing is said. */
export function readControl(said: SaidText | undefined): Parsed<ControlMode | 'off', Problem> {
  if (said === undefined) return parsed('pages')
  const mode = modes.find((one) => one === said.text)
  if (mode !== undefined) return parsed(mode)
  return mistake(said.place, said.text, {
    code: 'word-unknown',
    what: 'control',
    nearest: nearest(said.text, modes),
    known: modes,
  })
}
