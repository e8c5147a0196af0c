import { readPrivateKey } from '../../../src/targets/ssh/key.ts'

const pem = (name: string, body = 'AAAAB3NzaC1yc2EAAAADAQABAAAA'): string =>
  `-----BEGIN ${name}PRIVATE KEY-----\n${body}\n-----END ${name}PRIVATE KEY-----\n`
const openssh = (cipher: string): string => {
  const bytes = `openssh-key-v1\0\0\0\0${String.fromCharCode(cipher.length)}${cipher}`
  return pem('OPENSSH ', Buffer.from(bytes, 'latin1').toString('base64'))
}
const key = openssh('none')

describe('a private key', () => {
  it.each([
    ['as it is', key],
    ['with CRLF', key.replaceAll('\n', '\r\n')],
    ['with CR', key.replaceAll('\n', '\r')],
    ['without its last newline', key.trimEnd()],
    ['with a byte order mark', `\uFEFF${key}`],
    ['with spaces around it and around each line', `\n  ${key.replaceAll('\n', '  \n  ')}  `],
    ['in double quotes', `"${key}"`],
    ['in single quotes', `'${key.trim()}'\n`],
    ['with its line ends written out', key.replaceAll('\n', '\\n')],
    ['with CRLF written out', `"${key.replaceAll('\n', '\\r\\n')}"`],
    ['in base64', Buffer.from(key).toString('base64')],
    ['in base64 with lines', `${Buffer.from(key).toString('base64').replaceAll(/.{20}/g, '$&\n')}\n`],
    ['with a comment before it', `deploy key\n${key}`],
  ])('%s is the key', (_, text) => {
    expect(readPrivateKey(text, undefined)).toEqual({ ok: true, value: { text: key, encrypted: false } })
  })

  it.each(['RSA ', 'EC ', 'DSA ', ''])('of the PEM kind %j is a key', (name) => {
    expect(readPrivateKey(pem(name), undefined)).toMatchObject({ ok: true, value: { text: pem(name) } })
  })

  it.each([
    ['nothing', '', 'ssh-key-empty'],
    ['blank space', ' \r\n ', 'ssh-key-empty'],
    ['a public key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE deploy', 'ssh-key-public'],
    ['a public key in base64', Buffer.from('ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB x').toString('base64'), 'ssh-key-public'],
    ['a public key in PEM', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----', 'ssh-key-public'],
    ['a PuTTY key', 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none', 'ssh-key-putty'],
    ['a key without its end', key.slice(0, -30), 'ssh-key-cut'],
    ['a key without its beginning', key.slice(30), 'ssh-key-cut'],
    ['something else', 'deploy.pem', 'ssh-key-unrecognised'],
    ['an encrypted key', openssh('aes256-ctr'), 'ssh-key-passphrase-missing'],
    ['an encrypted PEM key', pem('RSA ', 'Proc-Type: 4,ENCRYPTED\nAAAA'), 'ssh-key-passphrase-missing'],
    ['an encrypted PKCS#8 key', pem('ENCRYPTED '), 'ssh-key-passphrase-missing'],
  ])('that is %s is refused', (_, text, code) => {
    expect(readPrivateKey(text, undefined)).toEqual({ ok: false, problems: [{ code }] })
  })

  it('that is encrypted is taken with a passphrase', () => {
    expect(readPrivateKey(openssh('aes256-ctr'), 'words')).toMatchObject({ ok: true, value: { encrypted: true } })
  })
})
