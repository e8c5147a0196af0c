/** A unique id for a claim of the plan: a number is added when the text is already used. */
export function freeId(wanted: string, taken: Iterable<string>): string {
  const used = new Set(taken)
  for (let number = 2, id = wanted; ; number += 1) {
    if (!used.has(id)) return id
    id = `${wanted} (${number})`
  }
}
