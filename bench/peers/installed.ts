import { existsSync } from 'node:fs'

/** Why a peer cannot take part, as a part of a contender: nothing when all of its programs are there. */
export function installed(...programs: readonly string[]): { readonly missing?: string } {
  const missing = programs.find((program) => !existsSync(program))
  return missing === undefined ? {} : { missing: `${missing} is not installed` }
}
