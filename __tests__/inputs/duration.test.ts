import fc from 'fast-check'
import { durationText, readDuration } from '../../src/inputs/duration.ts'
import { codes } from '../builders/inputs.ts'

const place = { kind: 'input', name: 'wait' } as const
const day = 86_400_000
const read = (text: string, min = 0) => readDuration(text, place, { min, max: day })

describe('a duration', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['1m30s', 90_000],
    ['1h2m3s4ms', 3_723_004],
    ['0s', 0],
    ['90s', 90_000],
  ])('reads %s as %d milliseconds', (text, milliseconds) => {
    expect(read(text)).toEqual({ ok: true, value: milliseconds })
  })

  it.each([
    ['5', 'duration-unit-missing'],
    ['0', 'duration-unit-missing'],
    ['banana', 'duration-malformed'],
    ['', 'duration-malformed'],
    ['5 s', 'duration-malformed'],
    ['5S', 'duration-malformed'],
    ['1s1m', 'duration-malformed'],
    ['1m1m', 'duration-malformed'],
    ['5d', 'duration-malformed'],
    ['1e3s', 'duration-malformed'],
    ['０s', 'duration-malformed'],
    ['-1s', 'duration-negative'],
    ['-5', 'duration-negative'],
    ['1.5h', 'duration-fraction'],
    ['0.0001s', 'duration-fraction'],
    ['25h', 'duration-too-long'],
    [`${'9'.repeat(400)}s`, 'duration-too-long'],
  ])('refuses %.20s as %s', (text, code) => {
    expect(codes(read(text))).toEqual([`${code} @ wait`])
  })

  it('refuses a duration below the minimum', () => {
    expect(codes(read('99ms', 100))).toEqual(['duration-too-short @ wait'])
    expect(read('100ms', 100).ok).toBe(true)
  })

  it('suggests whole numbers for a fraction where possible', () => {
    expect(read('1.5h')).toMatchObject({ problems: [{ fault: { suggestion: '1h30m' } }] })
    expect(read('0.0001s')).toMatchObject({ problems: [{ fault: { suggestion: undefined } }] })
  })

  it('parses every duration that it formats', () => {
    fc.assert(fc.property(fc.nat(day), (time) => expect(read(durationText(time))).toEqual({ ok: true, value: time })))
  })

  it('is always a whole number of milliseconds', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789.-msh '), maxLength: 8 })
    fc.assert(
      fc.property(text, (words) => {
        const time = read(words)
        expect(!time.ok || (Number.isInteger(time.value) && time.value >= 0)).toBe(true)
      }),
    )
  })
})
