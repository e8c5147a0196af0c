import type { TellingField } from './evidence/answer.ts'
import type { Answer } from './evidence.ts'

/** What an answer says of the caches that it came through. */
export interface Cached {
  /** Whether one of them answered in place of the origin. */
  readonly hit: boolean
  /** The field that says so, and what it says; hostile. */
  readonly by: TellingField
  readonly said: string
  /** For how many seconds it lies there (`Age`, RFC 9111, 5.1). */
  readonly age: number | undefined
}

/** For how many seconds something runs, and by how many that may be wrong for an answer of the same look. */
export interface Uptime {
  readonly seconds: number
  readonly within: number
}

/** Whether an answer was stored before the thing that is to have given it was started. */
export const isOlder = ({ age }: Cached, { seconds, within }: Uptime): boolean =>
  age !== undefined && age > seconds + within

/** Fields that name the cache's own decision, the most exact first. */
const verdicts = ['cache-status', 'cf-cache-status', 'x-vercel-cache', 'x-cache'] as const

/** A word of one of them that means: from the cache, however old (`HIT`, `Hit from cloudfront`, `TCP_MEM_HIT`, RFC 9211 `; hit`). */
const hits = /(?:^|[\s,;_])(?:hit|stale|updating|prerender)(?:$|[\s,;_])/i

/** Reads what caches say of an answer; nothing when none does. */
export function readCache({ fields }: Pick<Answer, 'fields'>): Cached | undefined {
  if (fields === undefined) return undefined
  const age = readAge(fields.age)
  for (const by of verdicts) {
    const said = fields[by]
    if (said !== undefined) return { hit: hits.test(said), by, said, age }
  }
  return age === undefined ? undefined : { hit: age > 0, by: 'age', said: String(age), age }
}

const readAge = (said: string | undefined): number | undefined =>
  said !== undefined && /^\d{1,10}$/.test(said) ? Number(said) : undefined
