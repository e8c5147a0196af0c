import { list, type Phrase, plain, say } from '../../phrase.ts'

/** What is wrong (expected and seen), and what to do now. */
export interface Says {
  readonly what: Phrase
  readonly fix: Phrase
}

/** The value as it was written, when it may be shown. */
export const quote = (value: string | undefined, otherwise: string): Phrase =>
  value === undefined ? plain(otherwise) : value === '' ? plain('an empty text') : say`${value}`

/** `Did you mean x?`, or all that is known there. */
export function suggest(nearest: string | undefined, known: readonly string[]): Phrase {
  if (nearest !== undefined) return say`Did you mean ${nearest}?`
  return known.length === 0 ? plain('Remove it.') : say`Known here: ${list(known)}.`
}

/** A GitHub expression, as a workflow writes it. */
export const expression = (inner: string): string => `\${{ ${inner} }}`

/** A variable of the environment, as the config file writes it. */
export const variable = (name: string): string => `\${${name}}`
