import type { TellingField } from './evidence/answer.ts'
import { cacheFields, type Freshness } from './evidence/statement.ts'
import { type Answer, type Unseen, unseen } from './evidence.ts'

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

/** What a larger age counts as (RFC 9111, 1.2.2). */
const mostAge = 2 ** 31

/** How far the clock of an endpoint may be from ours, in seconds: its `Date` is no more exact than that. */
const clockTolerance = 300

/**
 * Why a statement may be one of the past; nothing when it was made for this request. `uptime` is for how long the service runs that it speaks
 * for: an answer that is younger was given by what runs. Where nobody knows that, only an answer of just now counts.
 */
export function doubtAge(
  { cache = {}, dated = 0, signed }: Freshness,
  { seconds, within }: Uptime,
): { readonly why: Unseen } | undefined {
  if (signed === true) return undefined
  const most = seconds + within
  const old = (about: string, age?: number) =>
    unseen('parse', 'answer-cached', {
      about,
      limit: most * 1000,
      ...(age === undefined ? {} : { amount: age * 1000 }),
    })
  // Several caches may stand in a row, each with an age of its own.
  const ages = (cache.age ?? '')
    .split(',')
    .flatMap((one) => (/^\s*\d+\s*$/.test(one) ? Math.min(Number(one), mostAge) : []))
  const age = ages.length === 0 ? undefined : Math.max(...ages)
  if (age !== undefined && age > most) return old('age', age)
  if (/(?:^|,)\s*11[0-3]\s/.test(cache.warning ?? '')) return old('warning', age)
  const hit = cacheFields.find((name) => name !== 'age' && name !== 'warning' && hits.test(cache[name] ?? ''))
  if (hit !== undefined && age === undefined) return old(hit)
  if (dated > most + clockTolerance) return old('date', dated)
  const ahead = { limit: clockTolerance * 1000, amount: -dated * 1000 }
  return dated < -clockTolerance ? unseen('parse', 'clock-skewed', ahead) : undefined
}

const readAge = (said: string | undefined): number | undefined =>
  said !== undefined && /^\d{1,10}$/.test(said) ? Number(said) : undefined
