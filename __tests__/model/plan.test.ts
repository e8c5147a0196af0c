import { commitSha } from '../../src/model/plan.ts'

const sha1 = '0123456789abcdef'.repeat(3).slice(0, 40)
const sha256 = '0123456789abcdef'.repeat(4)

describe('a commit', () => {
  it.each([[sha1], [sha256], [`${'0'.repeat(39)}1`]])('is named by %s', (text) => {
    expect(commitSha(text)).toBe(text)
  })

  it.each([
    [''],
    [sha1.slice(1)],
    [`x${sha1}`],
    [`${sha1}x`],
    [`${sha1}\n`],
    [sha1.toUpperCase()],
    ['z'.repeat(64)],
    ['0'.repeat(40)],
    ['0'.repeat(64)],
  ])('is not named by %j', (text) => {
    expect(commitSha(text)).toBeUndefined()
  })
})
