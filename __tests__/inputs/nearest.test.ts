import { allNear, nearest } from '../../src/inputs/nearest.ts'

describe('the nearest known word', () => {
  it('is the most similar one', () => {
    expect(nearest('rotes', ['routes', 'services'])).toBe('routes')
    expect(nearest('SERVICE', ['routes', 'services'])).toBe('services')
  })

  it('is `undefined` when none is similar', () => {
    expect(nearest('banana', ['routes', 'services'])).toBeUndefined()
    expect(nearest('a', [])).toBeUndefined()
    expect(nearest('x'.repeat(1_000_000), ['x'])).toBeUndefined()
    expect(nearest('x', ['x'.repeat(1_000_000)])).toBeUndefined()
  })

  it('is found among a bounded number of words', () => {
    const many = Array.from({ length: 1_000_000 }, (_, at) => `service-${at}`)
    expect(nearest('service-1x', many)).toMatch(/^service-1\d?$/)
    expect(allNear('999999', many, 5)).toEqual([])
  })
})
