import { list, type Phrase, plain, say } from '../../phrase.ts'

/** What is wrong (expected and received), and how to fix it. The fix goes on after `Fix:`, so it begins with a small letter. */
export interface Says {
  readonly what: Phrase
  readonly fix: Phrase
}

/** The original value, when it may be shown. */
export const quote = (value: string | undefined, otherwise: string): Phrase =>
  value === undefined ? plain(otherwise) : value === '' ? plain('an empty string') : say`${value}`

/** The nearest known word, or all known words. */
export function suggest(nearest: string | undefined, known: readonly string[]): Phrase {
  if (nearest !== undefined) return say`did you mean ${nearest}?`
  return known.length === 0 ? plain('remove it.') : say`use one of ${list(known, 'or')}.`
}

/** Why a secret can be empty although it exists. */
export const emptySecrets: Phrase = say`A secret of an environment needs ${'environment: NAME'} in the job. Secrets are empty in workflows of forks and of Dependabot.`

/** A GitHub expression, as a workflow writes it. */
export const expression = (inner: string): string => `\${{ ${inner} }}`

/** A variable of the environment, as the config file writes it. */
export const variable = (name: string): string => `\${${name}}`
