import { readKnownHosts } from '../../../src/targets/ssh/known-hosts.ts'

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKxR'

describe('known hosts', () => {
  it.each([
    `prod.example.com ${key}`,
    `[prod.example.com]:2222,10.0.0.1 ${key} comment of many words`,
    `|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg= ${key}`,
    `@cert-authority *.example.com ${key}`,
    '@revoked * ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTY=',
    'prod sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2g=',
  ])('accept the line %s', (line) => {
    expect(readKnownHosts(line)).toEqual({ ok: true, value: `${line}\n` })
  })

  it('fix line ends and keep line numbers', () => {
    expect(readKnownHosts(`# prod\r\n\r\nprod ${key}\r\n`)).toEqual({ ok: true, value: `# prod\n\nprod ${key}\n\n` })
  })

  it.each(['', ' \n', '# a comment alone'])('are missing in %j', (text) => {
    expect(readKnownHosts(text)).toEqual({ ok: false, problems: [{ code: 'ssh-known-hosts-missing' }] })
  })

  it.each([
    ['a key without names', key],
    ['names without a key', 'prod.example.com'],
    ['a fingerprint', 'prod SHA256:aHC49uzHQ2ixu64gKClbUiSy0VViC3jAFKRQq6P'],
    ['a key that is cut', 'prod ssh-ed25519 AAAA'],
  ])('name the line with %s, which ssh would skip', (_, line) => {
    expect(readKnownHosts(`prod ${key}\n${line}\n`)).toEqual({
      ok: false,
      problems: [{ code: 'ssh-known-hosts-malformed', line: 2 }],
    })
  })
})
