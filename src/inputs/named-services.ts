import type { Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { bareService, type DeclaredService } from './declarations.ts'
import { readServiceName } from './name.ts'

/** The names in a text, separated by spaces or commas. */
export const namesOf = (text: string): readonly string[] => text.split(/[\s,]+/).filter((name) => name !== '')

/** Parses services of which only the names are declared: `api`, `PROJECT/api`, `PROJECT/*` or `all`. */
export function namedServices(text: string, place: Place, problems: Problem[]): DeclaredService[] {
  return namesOf(text).flatMap((name) => {
    const read = readServiceName(name, place)
    if (!read.ok) problems.push(...read.problems)
    return read.ok ? [{ ...bareService(name, place), container: read.value }] : []
  })
}
