import { execFileSync } from 'node:child_process'
import { engineJson, shellWord } from '../../../src/targets/collector/shell.ts'

/** A shell that knows no program but its own: a word that got out of its quotes can do nothing. */
const bare = { encoding: 'utf8', env: { PATH: '/nonexistent' } } as const

describe('a word for the shell', () => {
  it.each(["it's", '$(id) `id` $HOME', '"a" \\ b', 'line\nend', "''", '-n', '', '%s \t * ~ !x'])(
    'is unchanged: %j',
    (text) => {
      expect(execFileSync('/bin/sh', ['-c', `printf %s ${shellWord(text)}`], bare)).toBe(text)
    },
  )

  it('cannot hold NUL, which no argument can', () => {
    expect(shellWord('a\0b')).toBe("'ab'")
  })
})

describe('a text in the JSON of the engine', () => {
  it('escapes the separators of lines that Go escapes', () => {
    expect(engineJson('a\u2028b\u2029"\t<é>')).toBe('"a\\u2028b\\u2029\\"\\t<é>"')
  })
})
