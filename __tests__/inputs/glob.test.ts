import { posix } from 'node:path'
import { openGlob } from '../../src/inputs/glob.ts'

const matches = (glob: string, path: string, hidden = false): boolean | undefined => openGlob(glob, { hidden })?.(path)

describe('a glob', () => {
  it.each([
    ['**/*.js', ['a.js', 'a/b.js', 'a/b.css', '.a/b.js', 'a/.b.js']],
    ['assets/**', ['assets', 'assets/a', 'assets/a/b', 'other/a']],
    ['**/b/**/d.txt', ['b/d.txt', 'a/b/c/d.txt', 'a/b/b/c/c/d.txt', 'a/c/d.txt']],
    ['*-??.{js,css}', ['a-12.js', 'a-12.css', 'a-1.js', 'a-12.html']],
    ['a{1..3}/{b,c,{d,e}}', ['a1/b', 'a3/e', 'a4/b', 'a2/f']],
    ['[a-c][!x]', ['ab', 'cy', 'ax', 'db']],
    ['.well-known/**', ['.well-known/a', '.well-known/.b', 'a']],
    ['{a}', ['{a}', 'a']],
    ['a[b', ['a[b', 'ab']],
    ['**', ['a', 'a/b', '.a']],
  ])('%s matches what the globs of Node match', (glob, paths) => {
    expect(paths.map((path) => [path, matches(glob, path)])).toEqual(
      paths.map((path) => [path, posix.matchesGlob(path, glob)]),
    )
  })

  it('can match hidden names with wildcards', () => {
    expect([matches('*', '.a', true), matches('**', 'a/.b/c', true), matches('?a', '.a')]).toEqual([true, true, false])
  })

  it('is refused if its braces expand to too many paths', () => {
    expect(openGlob('{a,b}'.repeat(8), { hidden: false })).toBeDefined()
    expect(openGlob('{a,b}'.repeat(9), { hidden: false })).toBeUndefined()
    expect(openGlob('{1..999999}', { hidden: false })).toBeUndefined()
  })

  it.each([
    ['stars in a name', `${'*a'.repeat(100)}b`, 'a'.repeat(250)],
    ['stars for names', `${'**/a/'.repeat(45)}b`, 'a/'.repeat(400)],
  ])('takes linear time: %s', (_, glob, path) => {
    const before = process.cpuUsage()
    expect(matches(glob, path)).toBe(false)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000)
  })
})
