import { authenticate, baseOf, digestField, isDigestOf, ofAnswer } from '../../src/wire/signature/base.ts'
import { memberOf, readCovered } from '../../src/wire/signature/fields.ts'
import { doubtAnswer, doubtRequest, type SignedRequest, signAnswer, signRequest } from '../../src/wire/signature.ts'

const secret = 'canary-'.repeat(5)
const now = Date.parse('2026-11-22T10:00:00Z')
const nonce = 'b3k2pp5k7z-50gnwp'
const empty = Buffer.alloc(0)

describe('the example of RFC 9421, appendix B.2.5', () => {
  const raw = '("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"'
  const message: Readonly<Record<string, string>> = {
    date: 'Tue, 20 Apr 2021 02:07:55 GMT',
    '@authority': 'example.com',
    'content-type': 'application/json',
  }
  const key = 'uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ=='

  it('has the same signature', () => {
    const covered = readCovered(raw)
    const base = covered && baseOf(covered, (name) => message[name])
    expect(base).toBe(
      `"date": Tue, 20 Apr 2021 02:07:55 GMT\n"@authority": example.com\n"content-type": application/json\n"@signature-params": ${raw}`,
    )
    expect(authenticate(base ?? '', Buffer.from(key, 'base64')).toString('base64')).toBe(
      'pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=',
    )
  })
})

describe('the digest of a body', () => {
  it('is that of RFC 9530', () => {
    expect(digestField('{"hello": "world"}\n')).toBe('sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:')
  })

  it.each([
    ['another one', 'sha-256=:AAAA:', false],
    ['none', undefined, false],
    ['a weak one alone', 'md5=:Sd/dVLAcvNLSq16eXua5uQ==:', false],
    ['no digest', 'sha-256=abc', false],
  ])('is not %s', (_, field, expected) => expect(isDigestOf(field, 'x')).toBe(expected))

  it('must be right in every given algorithm', () => {
    const good = digestField('x')
    expect(isDigestOf(good, 'x')).toBe(true)
    expect(isDigestOf(`md5=:AAAA:, ${good}`, 'x')).toBe(true)
    expect(isDigestOf(`${good}, sha-512=:AAAA:`, 'x')).toBe(false)
  })
})

describe('a member of a dictionary of fields', () => {
  it.each([
    ['drift=("a");nonce="x,drift=()"', '("a");nonce="x,drift=()"'],
    ['sig1=("b"), drift=("a")', '("a")'],
    ['drift=("a"), drift=("b")', '("b")'],
    ['sig1=("b")', undefined],
    ['drift', undefined],
    ['drift=("a', undefined],
  ])('of %s is %s', (text, expected) => expect(memberOf(text, 'drift')).toBe(expected))

  it.each(['("a" "b")', '()', '("a";req;key="k");created=1;nonce="n";x-y=-5'])(
    '%s lists the covered components',
    (text) => {
      expect(readCovered(text)?.raw).toBe(text)
    },
  )

  it.each(['("a"', '("a","b")', '( "a")', '("a")created=1', '("a");created', '(a)', '("a\\"")', '("a");n="\n"'])(
    '%s does not list them',
    (text) => expect(readCovered(text)).toBeUndefined(),
  )
})

describe('a signed request', () => {
  const request = signRequest({ method: 'GET', target: '/v?x=1' }, secret, now, nonce)

  it('names the signed components, the time and the nonce', () => {
    expect(request.fields['signature-input']).toBe(
      `drift=("@method" "@path" "@query");created=1795341600;nonce="${nonce}";alg="hmac-sha256";tag="runtime-drift"`,
    )
    expect(doubtRequest(request, empty, secret, now + 59_000)).toBeUndefined()
  })

  it.each<[string, Partial<SignedRequest>, string?, number?]>([
    ['of another method', { method: 'POST' }],
    ['of another path', { target: '/w?x=1' }],
    ['of another query', { target: '/v?x=2' }],
    ['without a query', { target: '/v' }],
    ['with another secret', {}, 'other-'.repeat(6)],
    ['without a signature', { fields: { 'signature-input': request.fields['signature-input'] } }],
    ['without the fields', { fields: {} }],
  ])('is refused %s', (_, change, other = secret) => {
    expect(doubtRequest({ ...request, ...change }, empty, other, now)).toBe('signature')
  })

  it.each([-61_000, 61_000, 86_400_000])('is refused when clocks are %i ms apart', (apart) => {
    expect(doubtRequest(request, empty, secret, now + apart)).toBe('clock')
  })

  it('is refused when its body was changed', () => {
    const post = signRequest({ method: 'POST', target: '/v', body: '{}' }, secret, now, nonce)
    expect(doubtRequest(post, Buffer.from('{}'), secret, now)).toBeUndefined()
    expect(doubtRequest(post, Buffer.from('[]'), secret, now)).toBe('signature')
    expect(doubtRequest(request, Buffer.from('{}'), secret, now)).toBe('signature')
    const unsigned = { ...request, fields: { ...request.fields, 'content-digest': digestField('{}') } }
    expect(doubtRequest(unsigned, Buffer.from('{}'), secret, now)).toBe('signature')
  })
})

describe('a signed answer', () => {
  const request = signRequest({ method: 'GET', target: '/v' }, secret, now, nonce)
  const body = Buffer.from('{"commit":"a"}')
  const answer = { status: 200, body, fields: signAnswer({ status: 200, body }, request, secret, now) }
  const doubt = (change: object, at = now, other = secret) => doubtAnswer({ ...answer, ...change }, request, other, at)
  const field = (name: string, value: string | undefined) => ({ fields: { ...answer.fields, [name]: value } })

  it('is accepted when it was signed with the secret', () => {
    expect(doubt({})).toBeUndefined()
    expect(doubt({}, now + 59_000)).toBeUndefined()
  })

  it.each<[string, object, object]>([
    [
      'has another body',
      { body: Buffer.from('{"commit":"b"}') },
      { reason: 'signature-wrong', about: 'Content-Digest' },
    ],
    ['has another status', { status: 203 }, { reason: 'signature-wrong', about: 'HMAC-SHA-256' }],
    [
      'has another digest',
      { ...field('content-digest', digestField('x')), body: Buffer.from('x') },
      { reason: 'signature-wrong' },
    ],
    ['has no signature', field('signature', undefined), { reason: 'signature-missing', about: 'Signature' }],
    ['does not say what is signed', field('signature-input', undefined), { reason: 'signature-missing' }],
    [
      'covers too little',
      { fields: { ...answer.fields, 'signature-input': `drift=("@status");created=1795341600;nonce="${nonce}"` } },
      { reason: 'signature-missing', about: '"signature";req;key="drift"' },
    ],
    [
      'is signed otherwise',
      field('signature-input', String(answer.fields['signature-input']).replace('hmac-sha256', 'none')),
      { reason: 'signature-missing' },
    ],
  ])('is refused when it %s', (_, change, expected) =>
    expect(doubt(change)?.kind === 'missing' && doubt(change)).toMatchObject({ why: expected }),
  )

  it('is refused with another secret', () => {
    expect(doubt({}, now, 'other-'.repeat(6))).toMatchObject({ why: { reason: 'signature-wrong' } })
  })

  it('is refused when it answers another request', () => {
    const other = signRequest({ method: 'GET', target: '/v' }, secret, now, 'another-nonce')
    expect(doubtAnswer(answer, other, secret, now)).toMatchObject({ why: { reason: 'nonce-mismatch' } })
    // One who cannot sign cannot put our nonce on it either.
    const forged = {
      ...answer.fields,
      'signature-input': String(answer.fields['signature-input']).replace(nonce, 'another-nonce'),
    }
    expect(doubtAnswer({ ...answer, fields: forged }, other, secret, now)).toMatchObject({
      why: { reason: 'signature-wrong' },
    })
  })

  it('is refused for a repeated request with the same nonce', () => {
    const again = signRequest({ method: 'GET', target: '/v' }, secret, now + 1000, nonce)
    expect(doubtAnswer(answer, again, secret, now)).toMatchObject({ why: { reason: 'signature-wrong' } })
  })

  it('is refused when the clocks are a day apart', () => {
    expect(doubt({}, now - 86_400_000)).toMatchObject({
      why: { reason: 'clock-skewed', limit: 60_000, amount: 86_400_000 },
    })
  })

  it('covers the field that is relied on', () => {
    expect(doubtAnswer(answer, request, secret, now, 'x-revision')).toMatchObject({
      why: { reason: 'signature-missing', about: '"x-revision"' },
    })
    const raw = `("@status" "x-revision" "signature";req;key="drift");created=1795341600;nonce="${nonce}"`
    const covered = readCovered(raw)
    const base = covered && baseOf(covered, ofAnswer(200, { 'x-revision': 'a' }, request))
    const signature = `drift=:${authenticate(base ?? '', secret).toString('base64')}:`
    const fields = { 'x-revision': 'a', 'signature-input': `drift=${raw}`, signature }
    expect(doubtAnswer({ status: 200, body: empty, fields }, request, secret, now, 'x-revision')).toBeUndefined()
    const changed = { status: 200, body: empty, fields: { ...fields, 'x-revision': 'b' } }
    expect(doubtAnswer(changed, request, secret, now, 'x-revision')).toMatchObject({
      why: { reason: 'signature-wrong' },
    })
  })
})
