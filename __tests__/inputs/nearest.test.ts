import { nearest } from '../../src/inputs/nearest.ts'

describe('the nearest known word', () => {
  it('is the most similar one', () => {
    expect(nearest('rotes', ['routes', 'services'])).toBe('routes')
    expect(nearest('SERVICE', ['routes', 'services'])).toBe('services')
  })

  it('is `undefined` when none is similar', () => {
    expect(nearest('banana', ['routes', 'services'])).toBeUndefined()
    expect(nearest('a', [])).toBeUndefined()
    expect(nearest('x'.repeat(1_000_000), ['x'])).toBeUndefined()
  })
})
