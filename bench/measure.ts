/** Summarises a few measurements as medians and extremes: too few for averages or a distribution. */

/** Several measurements of one thing, in the unit they were taken in. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly count: number
}

/** The middle, the extremes and the number of `values`; nothing of no values. */
export function spread(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const min = sorted[0]
  const max = sorted.at(-1)
  const below = sorted[Math.floor((sorted.length - 1) / 2)]
  const above = sorted[Math.ceil((sorted.length - 1) / 2)]
  if (min === undefined || max === undefined || below === undefined || above === undefined) return undefined
  return { median: (below + above) / 2, min, max, count: sorted.length }
}

/**
 * `over` divided by `under`, round by round: what two contenders did right after each other is compared, so a machine
 * that gets slower during the run moves both. Rounds that only one of them ran do not count.
 */
export function ratio(over: readonly number[], under: readonly number[]): Spread | undefined {
  const both = Math.min(over.length, under.length)
  return spread(over.slice(0, both).map((value, round) => value / (under[round] ?? Number.NaN)))
}

/** What each further unit took, round by round. */
export const furtherOf = (over: readonly number[], from: readonly number[], count: number, pause: number) =>
  over.slice(0, from.length).map((all, round) => (all - (from[round] ?? Number.NaN)) / count - pause)

/** The goal for two contenders, or for one contender and a limit. */
export type Goal =
  /** `over` takes at most (or at least) so many times as long as `under`. */
  | {
      readonly kind: 'time'
      readonly what: string
      readonly over: string
      readonly under: string
      readonly bound: 'at most' | 'at least'
      readonly times: number
    }
  /**
   * Each of the `count` units that `over` does more than `from` takes at most so many times as long as `under`. `pause`
   * is the time between two of them in milliseconds, which does not count.
   */
  | {
      readonly kind: 'further'
      readonly what: string
      readonly over: string
      readonly from: string
      readonly count: number
      readonly pause: number
      readonly under: string
      readonly bound: 'at most' | 'at least'
      readonly times: number
    }
  /** The largest process of `of` never holds more than `megabytes` (10⁶ bytes) in memory. */
  | { readonly kind: 'memory'; readonly what: string; readonly of: string; readonly megabytes: number }

/** Whether the median of what was measured keeps the goal. A peak is judged by its worst round. */
export function met(goal: Goal, measured: Spread): boolean {
  switch (goal.kind) {
    case 'time':
    case 'further':
      return goal.bound === 'at most' ? measured.median <= goal.times : measured.median >= goal.times
    case 'memory':
      return measured.max <= goal.megabytes
  }
}
