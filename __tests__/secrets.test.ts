import { concealDeep, concealer } from '../src/secrets.ts'

const shown = (secret: string, text: string) => concealer([secret])(text)
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('an echo of a secret', () => {
  it.each([
    ['whole', 'hunter2-hunter2', 'hunter2-hunter2'],
    ['without its scheme', 'Bearer hunter2-hunter2', 'hunter2-hunter2'],
    ['in percent-encoding', 'p@ss/word=1', 'p%40ss%2Fword%3D1'],
    ['in percent-encoding of lower case', 'p@ss/word=1', 'p%40ss%2fword%3d1'],
    ['in a form', 'open sesame!', 'open+sesame%21'],
    ['in base64', 'hunter2-hunter2', base64('hunter2-hunter2').replace(/=+$/, '')],
    ['in JSON', 'quote"and\\slash', 'quote\\"and\\\\slash'],
    ['in HTML', '<b>&"secret', '&lt;b&gt;&amp;&quot;secret'],
    ['with seven characters', 'hunter2', 'hunter2'],
    ['with six characters, in percent-encoding', 'a@b/cd', 'a%40b%2Fcd'],
    ['with three characters', 'x7z', 'x7z'],
    ['as the user and password of Basic', `Basic ${base64('deploy:s3cr3t')}`, 'deploy:s3cr3t'],
    ['as the password of Basic', `Basic ${base64('deploy:s3cr3t')}`, 's3cr3t'],
    ['as the password of Basic without its scheme', base64('deploy:correct-horse'), 'correct-horse'],
  ])('is hidden %s', (_, secret, echo) => {
    expect(shown(secret, `you sent [${echo}] to us`)).toBe('you sent [***] to us')
  })

  it('is hidden where both are cut', () => {
    expect(shown('abcdefghijklmnop', 'token=efghijkl')).toBe('token=***')
    expect(shown('abcdefghijklmnop', 'token=efghijk')).toBe('token=efghijk')
  })

  it('is hidden as a word if it is short', () => {
    expect(shown('x7z', 'x7zz ax7z x7z, x7z')).toBe('x7zz ax7z ***, ***')
    expect(shown('norm', 'a normal norm')).toBe('a normal ***')
    expect(shown('.*+', 'a.*+b and .*+ end')).toBe('a.*+b and *** end')
    expect(shown('ab', 'ab and ab')).toBe('ab and ab')
  })

  it('does not change text without a secret', () => {
    for (const none of ['', '  ']) expect(shown(none, 'all of this')).toBe('all of this')
    expect(concealer([])('all of this')).toBe('all of this')
  })

  it('is hidden everywhere in a value, except in keys and known words', () => {
    const value = { running: 'running', list: [{ name: 'app running 7' }], count: 7, none: undefined, nothing: null }
    expect(concealDeep(value, concealer(['running']))).toEqual({
      ...value,
      list: [{ name: 'app *** 7' }],
    })
  })
})
