/**
 * A sentence with its foreign parts kept apart. Our own text is in the template; all inserted values
 * (names, labels, responses) are hostile until a reporter has escaped them for their place.
 */
export interface Phrase {
  readonly parts: readonly (string | Foreign)[]
}

/** A value from outside, shown as code where the place knows code. */
export interface Foreign {
  readonly foreign: string
}

type Part = string | number | Foreign | Phrase

/** Makes a phrase: `` say`${name} still runs ${image}` ``. Strings and numbers put in are foreign; phrases are joined. */
export function say(words: TemplateStringsArray, ...values: readonly Part[]): Phrase {
  const parts: (string | Foreign)[] = []
  words.forEach((word, at) => {
    if (word !== '') parts.push(word)
    const value = values[at]
    if (value === undefined) return
    if (typeof value === 'string' || typeof value === 'number') parts.push({ foreign: String(value) })
    else if ('parts' in value) parts.push(...value.parts)
    else parts.push(value)
  })
  return { parts }
}

/** Joins values as a list in words: `a`, `b` and `c`. */
export function list(values: readonly (string | Phrase)[], last = 'and'): Phrase {
  const parts: (string | Foreign)[] = []
  values.forEach((value, at) => {
    if (at > 0) parts.push(at === values.length - 1 ? ` ${last} ` : ', ')
    if (typeof value === 'string') parts.push({ foreign: value })
    else parts.push(...value.parts)
  })
  return { parts }
}

/** Our own text, when code selects it. */
export const plain = (words: string): Phrase => ({ parts: [words] })

/** Ends of a sentence; a colon opens a list or a block below it. */
const isEnded = (words: string): boolean => /[.?!:…]$/.test(words)

/** A phrase as a sentence: a capital if it starts with our own text, and a full stop if it has no end. */
export function sentence(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase.parts.filter((part) => part !== '')
  if (typeof first !== 'string') return ended(phrase)
  return ended({ parts: [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...rest] })
}

export const isEmpty = ({ parts }: Phrase): boolean => parts.every((part) => part === '')

/** A phrase with a full stop where it has no end; it goes on after other words, so it keeps its first letter. */
export function ended(phrase: Phrase): Phrase {
  const last = phrase.parts.findLast((part) => part !== '')
  const isWhole = last === undefined || (typeof last === 'string' && isEnded(last))
  return isWhole ? phrase : { parts: [...phrase.parts, '.'] }
}

/** What is wrong, and why if that is known; each in full sentences. */
export interface Statement {
  readonly what: Phrase
  readonly why?: Phrase | undefined
}

/** A message in three parts: what happened (expected and actual), why, and what to do. Its place comes from the finding. */
export interface Sentence extends Statement {
  readonly fix: Fix
}

/** A statement as one paragraph. */
export const paragraph = ({ what, why }: Statement): Phrase =>
  why === undefined ? sentence(what) : say`${sentence(what)} ${sentence(why)}`

/**
 * A fix: a command to paste (each line is one command), or a description of an edit. An edit follows `Fix:`, so it
 * begins with a small letter; `then` is a separate sentence.
 */
export type Fix =
  | {
      readonly kind: 'command'
      readonly on: string | undefined
      readonly lines: readonly string[]
      readonly then?: Phrase
    }
  | { readonly kind: 'edit'; readonly words: Phrase }
