import type { Problem } from '../problem.ts'
import { problem } from './mistakes.ts'
import { nearest } from './nearest.ts'
import type { SaidRoute } from './said.ts'

/** A target as far as a request can go through it; `kind` is unknown of one that could not be read. */
export interface Gate {
  readonly name: string
  readonly kind: string | undefined
}

/** Whether `via` names a target and no address. */
export const isTargetName = (via: string): boolean => !via.includes(':')

/** What keeps routes from being asked through the targets that they name: only ssh can carry a request. */
export function judgeVias(routes: readonly SaidRoute[], gates: readonly Gate[]): Problem[] {
  return routes.flatMap((route) => {
    const via = route.kind === 'parts' ? route.terms.terms.via : undefined
    if (route.kind === 'line' || via === undefined || !isTargetName(via)) return []
    const place = route.terms.places.via
    const gate = gates.find(({ name }) => name === via)
    const known = gates.filter(({ kind }) => kind === 'ssh').map(({ name }) => name)
    if (gate === undefined)
      return [problem(place, via, { code: 'via-unknown', name: via, nearest: nearest(via, known), known })]
    if (gate.kind === undefined || gate.kind === 'ssh') return []
    return [problem(place, via, { code: 'via-kind', name: via, kind: gate.kind })]
  })
}
