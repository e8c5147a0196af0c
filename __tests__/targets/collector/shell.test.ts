import { execFileSync } from 'node:child_process'
import { globPattern } from '../../../src/targets/collector/shell.ts'

/** Which of the paths awk takes for a match. */
function matching(glob: string, paths: readonly string[], awk: readonly string[]): readonly string[] {
  const [file = 'awk', ...args] = awk
  const input = paths.map((path) => `./${path}\n`).join('')
  const program = '$0 ~ ENVIRON["glob"] { print substr($0, 3) }'
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', glob: globPattern(glob) }
  return execFileSync(file, [...args, program], { input, env, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
}

describe.each([
  ['awk', ['awk']],
  ['the awk of busybox', ['busybox', 'awk']],
])('a glob for %s', (_, awk) => {
  it.each([
    ['*.js', ['a.js', 'a.jsx', 'd/a.js', 'ajs'], ['a.js']],
    ['**/*.js', ['a.js', 'd/a.js', 'd/e/a.js', 'a.css'], ['a.js', 'd/a.js', 'd/e/a.js']],
    ['d/**', ['d/a', 'd/e/a', 'da', 'x/d/a'], ['d/a', 'd/e/a']],
    ['d/**/a', ['d/a', 'd/e/a', 'd/e/f/a', 'd/ba'], ['d/a', 'd/e/a', 'd/e/f/a']],
    ['a?c', ['abc', 'ac', 'a/c'], ['abc']],
    ['a+(b)|{c}$^.\\]', ['a+(b)|{c}$^.\\]', 'aab'], ['a+(b)|{c}$^.\\]']],
    ['[a]', ['[a]', 'a'], ['[a]']],
  ])('%s matches what it should', (glob, paths, taken) => {
    expect(matching(glob, paths, awk)).toEqual(taken)
  })
})
