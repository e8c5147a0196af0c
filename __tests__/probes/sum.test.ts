import { sumOf } from '../../src/probes/sum.ts'
import type { Reply } from '../../src/wire/line.ts'

const reply = (body: string | Buffer, headers: Reply['headers'] = {}): Reply => ({
  status: 200,
  headers,
  body: Buffer.from(body),
  whole: true,
  took: 1,
  peer: undefined,
})
const sum = (body: string | Buffer, path = '/orders') => sumOf(reply(body), 'GET', `https://a.example${path}`)
const shapes = (...pages: readonly (readonly [body: string, path?: string])[]) =>
  new Set(
    pages.map(([body, path]) => {
      const { shape, sha256 } = sum(body, path)
      return shape ?? sha256
    }),
  ).size

describe('the hash of a body', () => {
  it('is the hash of its bytes', () => {
    expect(sum('ok')).toMatchObject({
      bytes: 2,
      whole: true,
      sha256: '2689367b205c16ce32ed4200942b8b8b1e262dfc70d9bc9fbc77c49699a4f1df',
    })
  })

  it('is the hash of the headers that describe it, for a HEAD request', () => {
    const head = (headers: Reply['headers']) => sumOf(reply('', headers), 'HEAD', 'https://a.example/').sha256
    expect(head({ 'content-length': '2' })).toBe(head({ 'content-length': '2', date: 'now' }))
    expect(head({ 'content-length': '2' })).not.toBe(head({ 'content-length': '3' }))
    expect(head({ etag: '"a"' })).not.toBe(head({ 'content-type': '"a"' }))
  })

  it('has the same shape for pages that differ in values that are new in each response', () => {
    expect(shapes(['<a nonce="rAnd0m/abcdefghij+1=">'], ['<a nonce="0therRand0mValue1234==">'])).toBe(1)
    expect(shapes(['at 10:00:01'], ['at 23:59:59'])).toBe(1)
    expect(shapes(['id 0f8fad5b-d9cb-469f-a165-70867728950e'], ['id 7c9e6679-7425-40de-944b-e07fc1f90ae7'])).toBe(1)
    expect(shapes(['Not found: /orders', '/orders'], ['Not found: /app/x', '/app/x'])).toBe(1)
    expect(shapes(['?next=%2Forders', '/orders'], ['?next=%2Fapp%2Fx', '/app/x'])).toBe(1)
  })

  it.each([
    ['an id in a comment', '<!-- req 7f3a9c21 -->', '<!-- req c01dcafe9 -->'],
    ['an id in JSON', '{"ok":true,"requestId":"a1b2c3d4"}', '{"ok":true,"requestId":"99ffeeddb"}'],
    ['a number of base 36', '<p id="k3j9x2">', '<p id="zz81pq0">'],
    ['a token of three parts', 'content="eyJhbGci0iJ.QkxLq9a.x_3f"', 'content="eyJhbGci0iJ.AbcDe8f.p_1d"'],
    ['base64url', 'content="b3-QkRT-LmN_x-AbCD.9fE-ZZtop"', 'content="QQ-7hJkL-PoIU-mNbV.XcD-Er5tY"'],
    ['letters that change their case', 'id=aBcDeFgHiJ', 'id=qRsTuVwXyZ'],
    ['a nonce of letters alone', '<script nonce="abcdefgh">', '<script nonce="ijklmnop">'],
    ['a date', 'Sat, 28 Nov 2026 23:59:59 GMT', 'Sun, 29 Nov 2026 00:00:00 GMT'],
  ])('has the same shape for pages that differ in %s', (_, one, other) => {
    expect(shapes([`<html>${one}</html>`], [`<html>${other}</html>`])).toBe(1)
  })

  it('excludes a short path that stands alone', () => {
    const page = (path: string) => `<a href="/menu">Menu</a><link rel="canonical" href="https://a.example${path}">`
    expect(shapes([page('/me'), '/me'], [page('/runtime-drift-x'), '/runtime-drift-x'])).toBe(1)
    expect(shapes(['for $& (a+b)', '/(a+b)'], ['for $& (c+d)', '/(c+d)'])).toBe(1)
  })

  it('reads a long word in linear time', () => {
    const started = performance.now()
    sum('a'.repeat(64 * 1024))
    sum(`"${'a'.repeat(64 * 1024)}`)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('has the same shape for HEAD of a page that repeats the requested path', () => {
    const head = (headers: Reply['headers']) => sumOf(reply('', headers), 'HEAD', 'https://a.example/').shape
    const html = { 'content-type': 'text/html' }
    expect(head({ ...html, 'content-length': '120', etag: 'W/"a"' })).toBe(head({ ...html, 'content-length': '151' }))
    expect(head(html)).not.toBe(head({ 'content-type': 'application/json' }))
    expect(head({ ...html, etag: '"a"' })).toBeUndefined()
    expect(head({ ...html, 'last-modified': 'Sat, 28 Nov 2026 10:00:00 GMT' })).toBeUndefined()
  })

  it('has different shapes for pages with different content', () => {
    expect(shapes(['<h1>Orders</h1>'], ['<h1>Home</h1>'])).toBe(2)
    expect(shapes(['<script src="/assets/orders-BxK3f9aZ.js">'], ['<script src="/assets/index-Ab3dE5gH.js">'])).toBe(2)
    expect(shapes(['{"status":"ok"}'], ['{"status":"down"}'])).toBe(2)
  })

  it('has no shape when it is not text, or when it has no values that change', () => {
    expect(sum('').shape).toBeUndefined()
    expect(sum('<p>Home</p>').shape).toBeUndefined()
    expect(sum(Buffer.from([0, 1, 2])).shape).toBeUndefined()
  })
})
