import { conceal } from '../../../src/targets/collector/logs.ts'
import { processorTime } from '../../patience.ts'

const hidden = (line: string, ...secrets: readonly string[]): string | undefined => conceal([line], secrets)[0]

describe('a log', () => {
  it.each([
    ['password=hunter22 for bob', 'password=*** for bob'],
    ['{"password":"hunter22","user":"bob"}', '{"password":"***","user":"bob"}'],
    ['DB_PASSWORD: hunter22', 'DB_PASSWORD: ***'],
    ['Authorization: Bearer abcdef0123456789', 'Authorization: ***'],
    ['authorization=Basic Ym9iOmh1bnRlcg==', 'authorization=***'],
    ['Cookie: sid=1; theme=dark', 'Cookie: ***; theme=dark'],
    ['GET /x?api_key=12345&y=1', 'GET /x?api_key=***&y=1'],
    ['sent Bearer abcdef0123456789', 'sent ***'],
    ['postgres://app:hunter22@db:5432/x', 'postgres://app:***@db:5432/x'],
    ['jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl done', 'jwt *** done'],
    ['ghp_abcdefghijklmnopqrstuvwxyz012345', '***'],
    ['AKIAIOSFODNN7EXAMPLE', '***'],
  ])('hides text in the form of a secret: %s', (line, shown) => {
    expect(hidden(line)).toBe(shown)
  })

  it.each(['the password is wrong', 'GET /workflows 500', 'token expired', 'https://a.example:8080/x', 'a: b@c', ''])(
    'shows text that is no secret: %s',
    (line) => {
      expect(hidden(line)).toBe(line)
    },
  )

  it('hides each secret that the run knows, the longest first', () => {
    expect(hidden('x s3cr3t-long and s3cr3t!', 's3cr3t', 's3cr3t-long')).toBe('x *** and ***!')
  })

  it('does not hide other text because of a short secret', () => {
    expect(hidden('a normal line', 'a', 'norm')).toBe('a normal line')
  })

  it('does not show a private key, of however many lines', () => {
    const lines = ['a', '-----BEGIN RSA PRIVATE KEY-----', 'MIIE', 'x==', '-----END RSA PRIVATE KEY-----', 'b']
    expect(conceal(lines, [])).toEqual(['a', '***', '***', '***', '***', 'b'])
  })

  it('is read in linear time', async () => {
    const spent = await processorTime(() => {
      for (const word of ['password=', 'a://', 'Bearer ', 'eyJ', 'token:  ']) hidden(word.repeat(20_000))
    })
    expect(spent).toBeLessThan(10_000)
  })
})
