import { describe, expect, it } from '@jest/globals'
import { type Answer, shapes } from '../bench/growth/answers.ts'
import { costOf } from '../bench/growth/run.ts'

/** Twice the size may take 2.5 times the CPU; a step that compares everything with everything takes 4 times. */
const [factor, limit] = [4, 2.5 ** 2]
const size = 750
const maxRounds = 5

/** How the least CPU of a few runs grows. What else the machine does only adds to it, so more runs can only lower it. */
function growthOf(shape: (size: number) => Answer): number {
  const [small, large] = [shape(size), shape(factor * size)]
  // Code that runs for the first time is several times as slow.
  costOf(small)
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < maxRounds && !(most / least < limit); round += 1) {
    least = Math.min(least, costOf(small).total)
    most = Math.min(most, costOf(large).total)
  }
  return most / least
}

describe('the CPU of a run', () => {
  it.each(Object.entries(shapes))('grows in proportion to the number of %s', (_, shape) => {
    expect(growthOf(shape)).toBeLessThan(limit)
  })
})
