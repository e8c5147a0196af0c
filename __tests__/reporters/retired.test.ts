import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../rig/act.ts'

/** Phrases that were replaced by plain words. Single English words are not listed: they have good uses too. */
const retired = [
  'otherwise than',
  'looks in a row',
  'proven look',
  'by now',
  'what now',
  'what to do now',
  'would be started',
  'open to strangers',
  'strangers are',
  'the invited',
  'not given,',
  'mends',
  'whoever',
  'nobody can tell',
  'nothing was touched',
  'what was asked',
  'has the last word',
  "by the container's own word",
  'said last',
  'who is let in',
  'looked at',
  'looking again',
  'the time was over',
  'not asked to wait',
  'give it more time',
  'let the plan name',
  'somebody or something',
  'is the one that is checked out',
  'the image from before',
  'of their own',
  'a name of its own',
  'in its own words',
  'put into words',
  'is asked as',
  'asked with',
  'asked at',
  'was asked',
  'were asked',
  'not asked for',
  'no request asked for',
  'stands where',
  'stands in',
  'stands beside',
  'shown beside',
  'stand between',
  'nobody behind',
  'let us in',
  'lets us in',
  'tells them apart',
  'as it was told',
  'takes nothing away',
  'goes on calling',
  'has the word',
  'which one you mean',
  'happen to agree',
  'say nothing',
  'tells nothing',
  'says of itself',
  'last look',
  'next look',
  'one look',
  'beside them',
] as const

const texts = (folder: string, ends: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ends))
    .map((name) => join(folder, name))

const files = [
  ...texts('src/reporters', '.ts'),
  ...texts('docs', '.md'),
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'action.yml',
  'manifest/action.yml',
]

/** A text on one line, so that a phrase is found across a line break. */
const flat = (text: string): string => text.toLowerCase().replace(/[\s*#>]+/g, ' ')

const isIn = (phrase: string, text: string): boolean => new RegExp(`(?<![\\w-])${phrase}(?!\\w)`).test(text)

const find = (text: string): readonly string[] => retired.filter((phrase) => isIn(phrase, flat(text)))

describe('a retired phrase', () => {
  it.each(files)('is not in %s', (file) => {
    expect(find(readFileSync(join(root, file), 'utf8'))).toEqual([])
  })

  it('is found at the start of a sentence and across lines, but not inside another word', () => {
    expect(find('What\n * now?')).toEqual(['what now'])
    expect(find('standby nowhere, amends')).toEqual([])
  })
})
