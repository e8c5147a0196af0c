import fc from 'fast-check'
import { readRoute, readStatus } from '../../src/inputs/route.ts'
import { codes } from '../builders/inputs.ts'

const place = { kind: 'input', name: 'routes', line: 1 } as const
const context = { baseUrl: 'https://a.example/app', allowUnsafeHttp: false }
const read = (text: string, baseUrl: string | undefined = context.baseUrl) =>
  readRoute(text, place, { ...context, baseUrl })

describe('a route', () => {
  it('is a method, a URL and the accepted statuses', () => {
    expect(read('GET https://b.example/x?y -> 200|2xx|404')).toEqual({
      ok: true,
      value: {
        id: 'GET https://b.example/x?y',
        method: 'GET',
        url: 'https://b.example/x?y',
        expect: { codes: [200, 404], classes: [2], text: '200|2xx|404' },
        place,
      },
    })
  })

  it('appends a path to the base URL, without resolving it against another host', () => {
    expect(read('HEAD\t/x -> 200')).toMatchObject({ value: { url: 'https://a.example/app/x' } })
    expect(read('GET //evil.example/x -> 200')).toMatchObject({
      value: { url: 'https://a.example/app//evil.example/x' },
    })
  })

  it.each([
    ['GET /x', ['route-malformed']],
    ['GET /x => 200', ['route-malformed']],
    ['GET -> 200', ['route-malformed']],
    ['GET /x y -> 200', ['route-malformed']],
    ['-> 200', ['route-malformed']],
    ['get /x -> 200', ['method-malformed']],
    ['G@T /x -> 200', ['method-malformed']],
    ['CONNECT /x -> 200', ['method-unsupported']],
    ['GET x -> 200', ['route-path-malformed']],
    ['GET /x#y -> 200', ['url-fragment']],
    ['GET https://u:p@b.example -> 200', ['url-credentials']],
    ['GET http://b.example -> 200', ['url-plain-http']],
    ['GET ftp://b.example -> 200', ['url-scheme']],
    ['GET /x -> 99', ['status-malformed']],
    ['GET /x -> 600', ['status-out-of-range']],
    ['GET /x -> 099', ['status-out-of-range']],
    ['GET /x -> 6xx', ['status-malformed']],
    ['GET /x -> 200,204', ['status-malformed']],
    ['GET /x -> 200|', ['status-malformed']],
    ['GET /x -> ok', ['status-malformed']],
    ['GET /x\u0000 -> 200', ['control-character']],
    ['GET /x -> 200\u001b[31m', ['status-malformed']],
    ['GET /a\nb -> 200', ['control-character']],
    ['get x -> ok', ['method-malformed', 'route-path-malformed', 'status-malformed']],
  ])('refuses %j as %j', (text, faults) => {
    expect(codes(read(text))).toEqual(faults.map((code) => `${code} @ routes:1`))
  })

  it('needs a base URL for a path', () => {
    expect(codes(readRoute('GET /x -> 200', place, { ...context, baseUrl: undefined }))).toEqual([
      'base-url-missing @ routes:1',
    ])
  })

  it('parses every duration that it formats', () => {
    const method = fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS', 'PROPFIND')
    const code = fc.integer({ min: 100, max: 599 }).map(String)
    const group = fc.integer({ min: 1, max: 5 }).map((digit) => `${digit}xx`)
    const status = fc.array(fc.oneof(code, group), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(method, fc.webUrl({ validSchemes: ['https'] }), status, (verb, url, words) => {
        const route = read(`${verb} ${url} -> ${words.join('|')}`)
        expect(route).toMatchObject({ ok: true, value: { method: verb, url: new URL(url).href } })
        const again = route.ok && read(`${route.value.method} ${route.value.url} -> ${route.value.expect.text}`)
        expect(again).toEqual(route)
      }),
    )
  })
})

describe('a status', () => {
  it('lists each code and class once, in order', () => {
    expect(readStatus('404|2xx|200|2XX|200', place)).toMatchObject({ value: { codes: [200, 404], classes: [2] } })
  })
})
