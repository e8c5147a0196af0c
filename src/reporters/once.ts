/** Makes a value when it is first needed. Of a hundred thousand findings, only the first few are ever put into words. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
