/** Creates a value on first use. Of a hundred thousand findings, only the first few are formatted. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
