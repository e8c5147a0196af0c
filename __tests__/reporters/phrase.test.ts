import { inText } from '../../src/reporters/escape.ts'
import { ended, paragraph, plain, say, sentence } from '../../src/reporters/phrase.ts'

describe('a sentence', () => {
  it('begins with a capital and ends with a full stop', () => {
    expect(inText(sentence(say`the port ${80} is used`))).toBe('The port 80 is used.')
  })

  it('keeps a name at its start as it is, and gets a full stop after a name at its end', () => {
    expect(inText(sentence(say`${'api'} runs ${'v1'}`))).toBe('api runs v1.')
  })

  it.each(['Done.', 'Did you mean this?', 'Stop!', 'Run:', 'And more…'])('keeps its own end: %s', (words) => {
    expect(inText(sentence(plain(words)))).toBe(words)
  })

  it('gets one full stop when its last part is empty', () => {
    expect(inText(sentence(say`all hold.${plain('')}`))).toBe('All hold.')
  })

  it('keeps its first letter after `Fix:`', () => {
    expect(inText(ended(say`recreate ${'api'}`))).toBe('recreate api.')
  })

  it('is followed by why', () => {
    expect(inText(paragraph({ what: say`one failed`, why: say`it is old` }))).toBe('One failed. It is old.')
    expect(inText(paragraph({ what: say`one failed` }))).toBe('One failed.')
  })
})
