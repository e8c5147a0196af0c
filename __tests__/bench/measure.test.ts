import { furtherOf, type Goal, met, ratio, spread } from '../../bench/measure.ts'

describe('a spread', () => {
  it('is the median and the extremes, in any order', () => {
    expect(spread([5, 1, 9])).toEqual({ median: 5, min: 1, max: 9, count: 3 })
  })

  it('is between the two middle values of an even number', () => {
    expect(spread([1, 2, 4, 100])?.median).toBe(3)
  })

  it('compares numbers as numbers', () => {
    expect(spread([10, 9, 100])?.median).toBe(10)
  })

  it('is undefined without values', () => {
    expect(spread([])).toBeUndefined()
  })
})

describe('a ratio', () => {
  it('compares what ran in the same round', () => {
    expect(ratio([2, 40, 6], [1, 20, 2])).toEqual({ median: 2, min: 2, max: 3, count: 3 })
  })

  it('leaves out the rounds that only one of them ran', () => {
    const both = { median: 3.5, min: 3, max: 4, count: 2 }
    expect(ratio([30, 40], [10, 10, 1, 1])).toEqual(both)
    expect(ratio([30, 40, 1, 1], [10, 10])).toEqual(both)
  })
})

describe('a further unit', () => {
  it('is the additional time of all units after the first, without the pauses', () => {
    expect(furtherOf([2_100, 3_100], [100, 100], 10, 100)).toEqual([100, 200])
  })

  it('leaves out the rounds that only one of them ran', () => {
    expect(furtherOf([1_100, 9], [100], 10, 0)).toEqual([100])
  })
})

describe('a goal', () => {
  const slower: Goal = { kind: 'time', what: '', over: 'a', under: 'b', bound: 'at most', times: 1.5 }
  const faster: Goal = { kind: 'time', what: '', over: 'b', under: 'a', bound: 'at least', times: 5 }
  const memory: Goal = { kind: 'memory', what: '', of: 'a', megabytes: 120 }
  const of = (median: number, max = median) => ({ median, min: median, max, count: 7 })

  it('is kept by the median of the times', () => {
    expect([1.4, 1.5, 1.6].map((median) => met(slower, of(median, 9)))).toEqual([true, true, false])
    expect([4.9, 5, 6].map((median) => met(faster, of(median, 9)))).toEqual([false, true, true])
  })

  it('is kept by the worst of the peaks', () => {
    expect([119, 121].map((max) => met(memory, of(100, max)))).toEqual([true, false])
  })
})
