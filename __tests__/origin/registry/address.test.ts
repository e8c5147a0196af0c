import { addressOf, mayLeadTo, tokenServer } from '../../../src/origin/registry/address.ts'
import { readChallenge } from '../../../src/origin/registry/challenge.ts'

describe('the address of a registry', () => {
  it.each([
    ['docker.io/library/nginx', 'https://registry-1.docker.io', 'library/nginx'],
    ['ghcr.io/acme/api', 'https://ghcr.io', 'acme/api'],
    ['registry.example.com:5000/a/b/c', 'https://registry.example.com:5000', 'a/b/c'],
    ['127.0.0.1:5000/acme/api', 'http://127.0.0.1:5000', 'acme/api'],
    ['localhost:5000/acme/api', 'http://localhost:5000', 'acme/api'],
  ])('of %s', (repository, origin, path) => {
    expect(addressOf(repository)).toMatchObject({ origin, path })
  })

  it.each([
    'acme',
    '/acme',
    'example.com/',
    'example.com/A',
    'example.com/a//b',
    'user@example.com/a',
    'example.com/a?b',
    'a b/c',
  ])('is none of %s', (repository) => {
    expect(addressOf(repository)).toBeUndefined()
  })
})

describe('a token server', () => {
  const of = (repository: string, realm: string, named?: readonly string[]) => {
    const address = addressOf(repository)
    return address === undefined ? undefined : tokenServer(realm, address, named)?.href
  }

  it.each([
    ['docker.io/library/nginx', 'https://auth.docker.io/token'],
    ['ghcr.io/acme/api', 'https://ghcr.io/token'],
    ['quay.io/acme/api', 'https://quay.io/v2/auth'],
    ['registry.gitlab.com/acme/api', 'https://gitlab.com/jwt/auth'],
    ['registry.example.com:5000/acme', 'https://registry.example.com:5000/token'],
    ['127.0.0.1:5000/acme', 'http://127.0.0.1:5000/token'],
  ])('of %s is %s', (repository, realm) => {
    expect(of(repository, realm)).toBe(realm)
  })

  it.each([
    ['docker.io/library/nginx', 'https://auth.docker.io.example.com/token'],
    ['docker.io/library/nginx', 'http://auth.docker.io/token'],
    ['ghcr.io/acme/api', 'https://auth.docker.io/token'],
    ['ghcr.io/acme/api', 'https://ghcr.io:8443/token'],
    ['ghcr.io/acme/api', 'https://ghcr.io@evil.example.com/token'],
    ['ghcr.io/acme/api', 'https://user@ghcr.io/token'],
    ['ghcr.io/acme/api', 'http://127.0.0.1/token'],
    ['ghcr.io/acme/api', 'https://169.254.169.254/token'],
    ['ghcr.io/acme/api', '/token'],
    ['ghcr.io/acme/api', 'file:///etc/passwd'],
    ['constructor/acme/api', 'https://toString/'],
  ])('of %s is not %s', (repository, realm) => {
    expect(of(repository, realm)).toBeUndefined()
  })

  it('can be named by the plan', () => {
    expect(of('registry.example.com/acme', 'https://gitlab.example.com/jwt/auth', ['gitlab.example.com'])).toBeDefined()
    expect(
      of('registry.example.com/acme', 'http://gitlab.example.com/jwt/auth', ['gitlab.example.com']),
    ).toBeUndefined()
  })
})

describe('a redirect', () => {
  const from = new URL('https://registry.example.com/v2/acme/api/blobs/x')
  const local = new URL('http://127.0.0.1:5000/v2/acme/api/blobs/x')

  it.each([
    [from, 'https://storage.example.com/x?signature=y'],
    [from, 'https://registry.example.com/x'],
    [local, 'http://127.0.0.1:9000/x'],
    [local, 'https://storage.example.com/x'],
  ])('from %s to %s is followed', (start, to) => {
    expect(mayLeadTo(start, new URL(to))).toBe(true)
  })

  it.each([
    [from, 'http://storage.example.com/x'],
    [from, 'http://127.0.0.1/x'],
    [from, 'https://127.0.0.1/x'],
    [from, 'https://localhost/x'],
    [from, 'https://user:password@storage.example.com/x'],
    [from, 'file:///etc/passwd'],
    [from, 'unix://127.0.0.1/run/docker.sock'],
    [local, 'http://storage.example.com/x'],
    [local, 'ftp://127.0.0.1/x'],
  ])('from %s to %s is not', (start, to) => {
    expect(mayLeadTo(start, new URL(to))).toBe(false)
  })
})

describe('a challenge', () => {
  it.each([
    ['Bearer realm="https://a/b",service="c"', { scheme: 'bearer', realm: 'https://a/b', service: 'c' }],
    ['bearer Realm=https://a/b', { scheme: 'bearer', realm: 'https://a/b', service: undefined }],
    [
      'Basic realm="x", Bearer realm="https://a/b",service="c, d"',
      { scheme: 'bearer', realm: 'https://a/b', service: 'c, d' },
    ],
    ['Bearer error="invalid_token"', undefined],
    ['Basic realm="x"', { scheme: 'basic' }],
    ['Basic', { scheme: 'basic' }],
    ['Negotiate abc==', undefined],
    ['Bearer realm="https://a/\\"b"', { scheme: 'bearer', realm: 'https://a/"b', service: undefined }],
    ['', undefined],
    [undefined, undefined],
  ])('reads %s', (field, challenge) => {
    expect(readChallenge(field)).toEqual(challenge)
  })

  it('is read in linear time', () => {
    const begun = Date.now()
    readChallenge(Array.from({ length: 100 }, () => `Bearer ${'a="\\'.repeat(100_000)}`))
    expect(Date.now() - begun).toBeLessThan(500)
  })
})
