import { type Parsed, type Place, parsed, refused } from '../parsed.ts'
import type { Fault, Problem } from '../problem.ts'

const shownCharacters = 200
const searchedCharacters = 4000

/** A mistake at its place. The value is bounded, and the password of a URL in it is hidden. */
export const problem = (place: Place, value: string | undefined, fault: Fault): Problem => ({
  place,
  value: value === undefined ? undefined : shown(value),
  fault,
})

/** One mistake as the whole answer. */
export const mistake = (place: Place, value: string | undefined, fault: Fault) => refused(problem(place, value, fault))

/**
 * Passwords go before the text is cut, or the cut would take the `@` that gives them away. Whatever stands between a
 * colon and an `@` may be one, in a text that is no URL too; a digest (`image:1@sha256:…`) is none.
 */
function shown(value: string): string | undefined {
  if (value.length > searchedCharacters && value.includes(':')) return undefined
  const hidden = value.replace(/(^|[\s/=])([^\s/:@]*):(?!\/\/)\S*@(?!sha\d)/g, '$1$2:…@')
  return hidden.length > shownCharacters ? `${hidden.slice(0, shownCharacters)}…` : hidden
}

/** The value, when there is one; its mistakes go into `problems` otherwise. */
export function keep<T>(read: Parsed<T, Problem>, problems: Problem[]): T | undefined {
  if (read.ok) return read.value
  problems.push(...read.problems)
  return undefined
}

/** Reads every one, and gives all values or all mistakes. */
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
