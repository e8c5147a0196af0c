import * as v from 'valibot'

/** What a list is to a mapping: nothing that could be one. */
export const listForMapping = Symbol('list')

/** valibot takes a list for an object; in YAML it is none. */
export function mapping<S extends v.GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run': (dataset: Parameters<S['~run']>[0], config: Parameters<S['~run']>[1]) =>
      schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: listForMapping } : dataset, config),
  }
}

/** An object that refuses every key it does not know; `strictObject` names only the first of them. */
export const closed = <E extends v.ObjectEntries>(entries: E) => mapping(v.objectWithRest(entries, v.never()))

/** A text with what it is for. */
export const text = (description: string) => v.pipe(v.string(), v.description(description))

/** A text, or a list of them that is not empty. */
export const texts = (description: string) =>
  v.pipe(v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1))]), v.description(description))

/** The value of a header that is sent: the one place of the file that secrets are read into. */
export const header = v.pipe(
  v.string(),
  v.description(`\`\${NAME}\` is read from the environment of the step, and masked.`),
)

/** What may stand at a level of the file: the keys that are read, and those that a later version will read. */
export interface Level {
  readonly known: readonly string[]
  readonly later: readonly string[]
}

export const level = (shape: { readonly entries: object }, later: readonly string[] = []): Level => ({
  known: Object.keys(shape.entries),
  later,
})
