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

describe('the sum of a body', () => {
  it('is that of its bytes', () => {
    expect(sum('ok')).toMatchObject({
      bytes: 2,
      whole: true,
      sha256: '2689367b205c16ce32ed4200942b8b8b1e262dfc70d9bc9fbc77c49699a4f1df',
    })
  })

  it('is that of the fields that describe it where HEAD was asked', () => {
    const head = (headers: Reply['headers']) => sumOf(reply('', headers), 'HEAD', 'https://a.example/').sha256
    expect(head({ 'content-length': '2' })).toBe(head({ 'content-length': '2', date: 'now' }))
    expect(head({ 'content-length': '2' })).not.toBe(head({ 'content-length': '3' }))
    expect(head({ etag: '"a"' })).not.toBe(head({ 'content-type': '"a"' }))
  })

  it('has one shape for pages that differ in what is new each time', () => {
    expect(shapes(['<a nonce="rAnd0m/abcdefghij+1=">'], ['<a nonce="0therRand0mValue1234==">'])).toBe(1)
    expect(shapes(['at 10:00:01'], ['at 23:59:59'])).toBe(1)
    expect(shapes(['id 0f8fad5b-d9cb-469f-a165-70867728950e'], ['id 7c9e6679-7425-40de-944b-e07fc1f90ae7'])).toBe(1)
    expect(shapes(['Not found: /orders', '/orders'], ['Not found: /app/x', '/app/x'])).toBe(1)
    expect(shapes(['?next=%2Forders', '/orders'], ['?next=%2Fapp%2Fx', '/app/x'])).toBe(1)
  })

  it('has other shapes for pages that say something else', () => {
    expect(shapes(['<h1>Orders</h1>'], ['<h1>Home</h1>'])).toBe(2)
    expect(shapes(['<script src="/assets/orders-BxK3f9aZ.js">'], ['<script src="/assets/index-Ab3dE5gH.js">'])).toBe(2)
    expect(shapes(['{"status":"ok"}'], ['{"status":"down"}'])).toBe(2)
  })

  it('has no shape where it is no text, or nothing in it is new', () => {
    expect(sum('').shape).toBeUndefined()
    expect(sum('<p>Home</p>').shape).toBeUndefined()
    expect(sum(Buffer.from([0, 1, 2])).shape).toBeUndefined()
  })
})
