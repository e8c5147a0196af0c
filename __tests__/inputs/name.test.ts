import { readCompose, readImage, readLabel, readName } from '../../src/inputs/name.ts'

const place = { kind: 'input', name: 'it' } as const

describe('a name', () => {
  it.each(['api', 'API_2', '8080', 'a.b-c', 'a'.repeat(128)])('can be %s', (text) => {
    expect(readName(text, 'service', place)).toEqual({ ok: true, value: text })
  })

  it.each(['', '-rf', '.hidden', '_x', 'a b', 'a/b', 'a;b', '$(x)', 'ü', 'a\n', 'a'.repeat(129)])(
    'cannot be %j',
    (text) => {
      expect(readName(text, 'service', place).ok).toBe(false)
    },
  )
})

describe('a compose service', () => {
  it('is a service of one project, or of any project', () => {
    expect(readCompose('pack/api', place)).toEqual({
      ok: true,
      value: { by: 'compose', project: 'pack', service: 'api' },
    })
    expect(readCompose('api', place)).toEqual({
      ok: true,
      value: { by: 'compose', project: undefined, service: 'api' },
    })
  })

  it.each(['', '/', 'a/', '/a', 'a/b/c', '-a/b', 'a b'])('cannot be %j', (text) => {
    expect(readCompose(text, place).ok).toBe(false)
  })
})

describe('a label', () => {
  it('has a key, and a value that may hold an equals sign and spaces', () => {
    expect(readLabel('com.example.role=a = b', place)).toEqual({
      ok: true,
      value: { by: 'label', key: 'com.example.role', value: 'a = b' },
    })
  })

  it.each(['role', '=x', 'role=', 'a b=c', 'a=b\n', 'a=\u001b[31m', `a=${'b'.repeat(257)}`, `${'a'.repeat(257)}=b`])(
    'cannot be %j',
    (text) => {
      expect(readLabel(text, place).ok).toBe(false)
    },
  )
})

describe('an image reference', () => {
  it('has no capitals, because no registry has any', () => {
    expect(readImage('ghcr.io/Acme/API:Main', place)).toEqual({ ok: true, value: 'ghcr.io/acme/api:Main' })
  })

  it.each([
    'nginx',
    'ghcr.io/acme/api',
    'localhost:5000/acme/api:1.2',
    `ghcr.io/acme/api@sha256:${'a'.repeat(64)}`,
    `acme/api:1@sha256:${'a'.repeat(64)}`,
  ])('can be %s', (text) => {
    expect(readImage(text, place)).toEqual({ ok: true, value: text })
  })

  it.each(['', '-x', 'a//b', 'a b', 'a@b@c', 'https://ghcr.io/x', 'a:', 'a/', '$(x)', 'a\n'])(
    'cannot be %j',
    (text) => {
      expect(readImage(text, place).ok).toBe(false)
    },
  )
})
