import * as v from 'valibot'

/** Stands for a list where a mapping is expected, so that valibot rejects it. */
export const listForMapping = Symbol('list')

/** valibot accepts a list as an object, but YAML distinguishes the two. */
export function mapping<S extends v.GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run': (dataset: Parameters<S['~run']>[0], config: Parameters<S['~run']>[1]) =>
      schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: listForMapping } : dataset, config),
  }
}

/** An object that reports every unknown key; `strictObject` reports only the first one. */
export const closed = <E extends v.ObjectEntries>(entries: E) => mapping(v.objectWithRest(entries, v.never()))

/** A string with a description. */
export const text = (description: string) => v.pipe(v.string(), v.description(description))

/**
 * The most entries of one list, and of one mapping with names of your own. Some entries are compared with each other, or
 * with each file of a manifest, so thousands of them would take minutes.
 */
export const maxListed = 100

/** A list that is not empty, and not too long. */
export const listOf = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema), v.minLength(1), v.maxLength(maxListed))

/** A mapping with names of your own. */
export const namesTo = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(mapping(v.record(v.string(), schema)), v.maxEntries(maxListed))

/** A string, or a list of strings that is not empty. */
export const texts = (description: string) =>
  v.pipe(v.union([v.string(), listOf(v.string())]), v.description(description))

/** The value of a request header, which may contain secrets. */
export const header = v.pipe(
  v.string(),
  v.description(`\`\${NAME}\` is replaced with a variable of the step, and masked.`),
)

/** The known keys at one level of the file, and those that a later version will support. */
export interface Level {
  readonly known: readonly string[]
  readonly later: readonly string[]
}

export const level = (schema: { readonly entries: object }, later: readonly string[] = []): Level => ({
  known: Object.keys(schema.entries),
  later,
})
