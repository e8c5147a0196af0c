import { execFileSync } from 'node:child_process'
import { engineJson, shellWord } from '../../../src/targets/collector/quote.ts'

describe('a word for the shell', () => {
  it.each(["it's", '$(id) `id` $HOME', '"a" \\ b', 'line\nend', "''", '-n', '', '%s \t * ~ !x'])(
    '%j stays what it is',
    (text) => {
      expect(execFileSync('sh', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' })).toBe(text)
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
