import type { Verdict } from './verdict.ts'

/**
 * For how many milliseconds nobody is to be asked again: as long as a server wants that limits its requests (429). What
 * was promised for a later time than that (503) is not waited for; it may well come sooner.
 */
export function patienceOf({ chain }: Verdict): number {
  const wishes = chain.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.code === 'route/throttled' ? (finding.after ?? 0) : [])),
  )
  return wishes.reduce((most, seconds) => Math.max(most, seconds), 0) * 1000
}
