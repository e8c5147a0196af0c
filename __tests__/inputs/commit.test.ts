import fc from 'fast-check'
import { readCommit } from '../../src/inputs/commit.ts'
import { codes } from '../builders/inputs.ts'

const place = { kind: 'input', name: 'commit' } as const
const read = (text: string) => readCommit(text, place)
const sha1 = '6113728f27ae82c7b1a177c8d03f9e96e0adf246'

describe('a commit', () => {
  it('is a full lower-case id of SHA-1 or SHA-256', () => {
    expect(read(sha1)).toEqual({ ok: true, value: sha1 })
    expect(read('ab'.repeat(32))).toEqual({ ok: true, value: 'ab'.repeat(32) })
  })

  it.each([
    ['6113728', 'commit-numeric'],
    ['611372f', 'commit-short'],
    ['6113728f27ae82c7b1a177c8d03f9e96e0adf24', 'commit-short'],
    [`${sha1}0`, 'commit-length'],
    ['a'.repeat(65), 'commit-length'],
    [sha1.toUpperCase(), 'commit-upper-case'],
    ['0'.repeat(40), 'commit-zero'],
    ['0'.repeat(64), 'commit-zero'],
    [` ${sha1}`, 'commit-whitespace'],
    [`${sha1}\n`, 'commit-whitespace'],
    ['main', 'commit-not-hex'],
    ['', 'commit-not-hex'],
    ['${{ github.sha }}', 'commit-whitespace'],
    ['Infinity', 'commit-not-hex'],
  ])('refuses %j as %s', (text, code) => {
    expect(codes(read(text))).toEqual([`${code} @ commit`])
  })

  it('is never accepted when any one character is wrong', () => {
    fc.assert(
      fc.property(fc.nat(39), fc.constantFrom('g', 'A', ' ', '\n', '', 'é', '\0'), (at, wrong) => {
        expect(read(sha1.slice(0, at) + wrong + sha1.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  it('is accepted only without changes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(text).ok).toBe(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0*$/.test(text))
      }),
    )
  })
})
