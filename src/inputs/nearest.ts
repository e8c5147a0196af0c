import { closest, distance } from 'fastest-levenshtein'

/**
 * The most letters of a word, and the most words that it is compared with. A comparison takes the product of both lengths,
 * and a pull request can write thousands of long names. Without a comparison there is only no suggestion.
 */
const maxLetters = 64
const maxWords = 1000

const comparable = (known: readonly string[]): readonly string[] =>
  known.slice(0, maxWords).filter(({ length }) => length <= maxLetters)

/** The known word that was probably meant: a third of its letters may differ, not more. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const words = comparable(known)
  if (words.length === 0 || word.length > maxLetters) return undefined
  const best = closest(word.toLowerCase(), words)
  return distance(word.toLowerCase(), best.toLowerCase()) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined
}

/** The known words that may have been meant, the nearest first: parts of them count as well as typing errors. */
export function allNear(word: string, known: readonly string[], max: number): readonly string[] {
  const typed = word.toLowerCase().slice(0, maxLetters)
  if (typed === '') return []
  return comparable(known)
    .map((name) => {
      const own = name.slice(name.indexOf('/') + 1)
      const apart = Math.min(distance(typed, name), distance(typed, own))
      return {
        name,
        apart: name.includes(typed) ? Math.min(apart, 1) : apart,
        limit: Math.max(2, Math.floor(own.length / 3)),
      }
    })
    .filter(({ apart, limit }) => apart <= limit)
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, max)
    .map(({ name }) => name)
}
