import { readRevision } from '../../src/model/image-reference.ts'
import { before, merged } from '../builders/observations.ts'

describe('a revision', () => {
  it.each([
    ['the full commit', merged, 'commit'],
    ['nothing', undefined, 'none'],
    ['an empty text', '', 'none'],
    ['the abbreviation git gives', merged.slice(0, 7), 'short'],
    ['all but the last character', merged.slice(0, -1), 'short'],
    ['the shortest abbreviation of git', merged.slice(0, 4), 'short'],
    ['fewer characters than git abbreviates to', merged.slice(0, 3), 'other'],
    ['another commit', before, 'other'],
    ['a dirty tree of the commit', `${merged}-dirty`, 'other'],
    ['the commit and a newline', `${merged}\n`, 'other'],
    ['the commit in upper case', merged.toUpperCase(), 'other'],
    ['a branch', 'main', 'other'],
  ] as const)('is classified when it is %s', (_, text, reading) => {
    expect(readRevision(text, merged)).toBe(reading)
  })
})
