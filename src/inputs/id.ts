/** An id that no other claim of the plan has: a number is added where its words are taken. */
export function freeId(wanted: string, taken: Iterable<string>): string {
  const used = new Set(taken)
  for (let number = 2, id = wanted; ; number += 1) {
    if (!used.has(id)) return id
    id = `${wanted} (${number})`
  }
}
