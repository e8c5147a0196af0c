import { controlCharacter, every, keep, problem } from '../../src/inputs/problems.ts'
import { parsed, refused } from '../../src/parsed.ts'
import type { Problem } from '../../src/problem.ts'
import { processorTime } from '../patience.ts'

const place = { kind: 'input', name: 'it' } as const
const wrong = (value: string) => problem(place, value, { code: 'boolean-malformed' })

describe('a mistake', () => {
  it('shows the shortened value', () => {
    expect(wrong('banana').value).toBe('banana')
    expect(wrong('x'.repeat(3000)).value).toHaveLength(201)
  })

  it.each([
    ['ssh://u:hunter2@host', 'ssh://u:…@host'],
    ['GET https://u:hunter2@host/x -> 200', 'GET https://u:…@host/x -> 200'],
    ['https://u:hun@ter2@host', 'https://u:…@host'],
    ['https://u:hun/ter2@host', 'https://u:…@host'],
    ['u:hunter2@host', 'u:…@host'],
    ['prod=ssh:/u:hunter2@host', 'prod=ssh:…@host'],
    ['acme/api:1@sha256:abc', 'acme/api:1@sha256:abc'],
    ['https://host:443/a', 'https://host:443/a'],
  ])('shows %s as %s', (value, shown) => {
    expect(wrong(value).value).toBe(shown)
  })

  it('hides the password before it cuts', () => {
    expect(wrong(`ssh://u:${'hunter2'.repeat(100)}@host`).value).toBe('ssh://u:…@host')
    expect(wrong(`ssh://u:${'hunter2'.repeat(1000)}@host`).value).toBeUndefined()
  })

  it('is found quickly in a hostile megabyte', async () => {
    const spent = await processorTime(() => {
      wrong('//'.repeat(500_000))
      wrong('/@'.repeat(1900))
      wrong('/:'.repeat(1900))
    })
    expect(spent).toBeLessThan(10_000)
  })
})

describe('reading several', () => {
  const read = (text: string) => (text === 'good' ? parsed(text) : refused(wrong(text)))

  it('returns all values or all problems', () => {
    expect(every(['good', 'good'], read)).toEqual(parsed(['good', 'good']))
    expect(every(['bad', 'good', 'worse'], read)).toEqual(refused(wrong('bad'), wrong('worse')))
  })

  it('returns the value and collects the problems', () => {
    const problems: Problem[] = []
    expect(keep(read('good'), problems)).toBe('good')
    expect(keep(read('bad'), problems)).toBeUndefined()
    expect(problems).toEqual([wrong('bad')])
  })
})

describe('a control character', () => {
  it.each([
    ['a\u001b[31m', 'U+001B'],
    ['a\tb', 'U+0009'],
    ['a\u0085', 'U+0085'],
    ['a\u202eb', 'U+202E'],
    ['a\u2028b', 'U+2028'],
    ['a\0', 'U+0000'],
  ])('is found in %j as %s', (text, name) => {
    expect(controlCharacter(text)).toBe(name)
  })

  it('is not in text of any language', () => {
    expect(controlCharacter('grün 緑 🟢')).toBeUndefined()
  })
})
