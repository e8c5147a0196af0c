import { type Parsed, type Place, parsed, refused } from '../parsed.ts'
import type { Fault, Problem } from '../problem.ts'

const shownCharacters = 200
const searchedCharacters = 4000

/** A problem at its place. The value is shortened, and the password of a URL in it is hidden. */
export const problem = (place: Place, value: string | undefined, fault: Fault): Problem => ({
  place,
  value: value === undefined ? undefined : shown(value),
  fault,
})

/** A single problem as a refusal. */
export const mistake = (place: Place, value: string | undefined, fault: Fault) => refused(problem(place, value, fault))

/**
 * Passwords are removed before the text is cut, because the cut could remove the `@` that marks them. Any text between a
 * colon and an `@` may be a password, except for a digest (`image:1@sha256:…`).
 */
function shown(value: string): string | undefined {
  if (value.length > searchedCharacters && value.includes(':')) return undefined
  const hidden = value.replace(/(^|[\s/=])([^\s/:@]*):(?!\/\/)\S*@(?!sha\d)/g, '$1$2:…@')
  return hidden.length > shownCharacters ? `${hidden.slice(0, shownCharacters)}…` : hidden
}

/** The value, or `undefined` after its problems were added to `problems`. */
export function keep<T>(read: Parsed<T, Problem>, problems: Problem[]): T | undefined {
  if (read.ok) return read.value
  problems.push(...read.problems)
  return undefined
}

/** Parses every value, and returns all values or all problems. */
export function every<T, U>(values: readonly T[], read: (value: T) => Parsed<U, Problem>): Parsed<U[], Problem> {
  const problems: Problem[] = []
  const good = values.flatMap((value) => {
    const one = read(value)
    if (one.ok) return [one.value]
    problems.push(...one.problems)
    return []
  })
  return problems.length > 0 ? refused(...problems) : parsed(good)
}

/** The first control character in `text`, as `U+001B`; tabs count. */
export function controlCharacter(text: string): string | undefined {
  const found = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.exec(text)?.[0].codePointAt(0)
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`
}
