import { nearest } from '../../src/inputs/nearest.ts'

describe('the nearest known word', () => {
  it('is the one that was probably meant', () => {
    expect(nearest('rotes', ['routes', 'services'])).toBe('routes')
    expect(nearest('SERVICE', ['routes', 'services'])).toBe('services')
  })

  it('is none when nothing is near', () => {
    expect(nearest('banana', ['routes', 'services'])).toBeUndefined()
    expect(nearest('a', [])).toBeUndefined()
    expect(nearest('x'.repeat(1_000_000), ['x'])).toBeUndefined()
  })
})
