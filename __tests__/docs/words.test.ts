import { everyPage, textOf } from './pages.ts'

/** Phrases of earlier versions, and what is written instead. Whole phrases, because single words have other uses. */
const retired: Readonly<Record<string, string>> = {
  'a key that may look': 'an SSH key whose user can run `docker ps` and `docker inspect`',
  'answered otherwise than': 'returned an unexpected response',
  'by now': 'now',
  'in a row': 'consecutive',
  'is told of': 'is reported for',
  'let in': 'admitted',
  'look again': 'check again',
  'nobody can tell': 'it is unknown',
  'not given, it': 'Defaults to',
  'of its own accord': 'by itself',
  'told above everything': 'shown first',
  'turned away': 'rejected',
  'what it says': 'description',
  'what mends it': 'fix',
  'what would be started': 'the image that the reference resolves to',
  'whoever is on the network': 'anyone on the network path',
}

const found = (page: string): readonly string[] =>
  Object.entries(retired).flatMap(([phrase, instead]) => {
    const lines = textOf(page).split('\n')
    return lines.flatMap((line, at) =>
      new RegExp(`\\b${phrase}\\b`, 'i').test(line) ? [`${page}:${at + 1}: "${phrase}", write: ${instead}`] : [],
    )
  })

describe('the words of the pages', () => {
  it.each(everyPage)('are those of today: %s', (page) => {
    expect(found(page)).toEqual([])
  })
})
