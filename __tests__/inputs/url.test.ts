import { readBaseUrl, readUrl } from '../../src/inputs/url.ts'
import { codes } from '../builders/inputs.ts'

const place = { kind: 'input', name: 'base-url' } as const

describe('a URL', () => {
  it.each([
    'https://a.example/x?y=1',
    'http://127.0.0.1:8080/',
    'http://localhost/',
    'http://[::1]:1/',
    'http://127.9.9.9/',
  ])('can be %s', (text) => {
    expect(readUrl(text, place, false)).toEqual({ ok: true, value: new URL(text) })
  })

  it.each([
    ['a.example', 'url-malformed'],
    ['//a.example', 'url-malformed'],
    ['https:a.example', 'url-malformed'],
    ['https:///a.example', 'url-malformed'],
    ['https://', 'url-malformed'],
    ['https://a b', 'url-malformed'],
    ['https://a.example\\@b.example', 'url-malformed'],
    ['https://a.example:99999', 'url-malformed'],
    ['ftp://a.example', 'url-scheme'],
    ['javascript://a', 'url-scheme'],
    ['https://u:p@a.example', 'url-credentials'],
    ['https://@a.example', 'url-credentials'],
    ['https://a.example/#top', 'url-fragment'],
    ['https://a.example/#', 'url-fragment'],
    ['http://a.example', 'url-plain-http'],
    ['http://127.0.0.1.example', 'url-plain-http'],
    ['http://localhost.example', 'url-plain-http'],
    ['https://a.example/\r\nx', 'control-character'],
    ['https://a.example/\u202e', 'control-character'],
  ])('refuses %j as %s', (text, code) => {
    expect(codes(readUrl(text, place, false))).toEqual([`${code} @ base-url`])
  })

  it('may be plain HTTP when that is allowed', () => {
    expect(readUrl('http://a.example/', place, true).ok).toBe(true)
  })

  it.each(['https://u:hunter2@a.example', 'https://u:hun/hunter2@a.example', `https://u:hunter2${'x'.repeat(5000)}@a`])(
    'never repeats the password of %.40s',
    (text) => {
      expect(JSON.stringify(readUrl(text, place, false))).not.toContain('hunter2')
    },
  )
})

describe('the URL that paths begin with', () => {
  it('loses its last slash', () => {
    expect(readBaseUrl('https://a.example/app/', place, false)).toEqual({ ok: true, value: 'https://a.example/app' })
  })

  it('has no query', () => {
    expect(codes(readBaseUrl('https://a.example/?', place, false))).toEqual(['url-query @ base-url'])
  })
})
