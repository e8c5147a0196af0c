import { closest, distance } from 'fastest-levenshtein'

/** The known word that was probably meant: a third of its letters may differ, not more. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 64) return undefined
  const best = closest(word.toLowerCase(), known)
  return distance(word.toLowerCase(), best.toLowerCase()) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined
}
