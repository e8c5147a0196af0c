/** The result of parsing a text, and the place of the text. */

/** Where a value was written, so that a message can point at it. Lines and columns count from 1. */
export type Place =
  | { readonly kind: 'input'; readonly name: string; readonly line?: number }
  | { readonly kind: 'file'; readonly path: string; readonly line: number; readonly column: number }
  | { readonly kind: 'environment'; readonly name: string }
  | { readonly kind: 'event'; readonly name: string }

/** A text becomes a value, or every mistake in it at once. */
export type Parsed<T, P = never> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] }

/** A value that was read. */
export const parsed = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** The mistakes that kept a text from becoming a value. */
export const refused = <P>(...problems: readonly P[]): { readonly ok: false; readonly problems: readonly P[] } => ({
  ok: false,
  problems,
})

/** Text that was validated as one kind; only the parser of that name creates it. */
export type Branded<Name extends string> = string & { readonly __brand: Name }
