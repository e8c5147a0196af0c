import { judgeChain } from '../../src/judge/index.ts'
import { isSamePlace, redirectBelow } from '../../src/judge/redirect-place.ts'
import { answering, body } from '../builders/answers.ts'
import { resultOf, route } from '../builders/observations.ts'

const random = 'runtime-drift-0f8fad5b-d9cb-469f-a165-70867728950e'

/** Whether a request and one to a random path of the same origin are redirected to the same place. */
const isSame = (one: string, other: string, from = 'https://a.example/orders') =>
  isSamePlace({ location: one, from }, redirectBelow('https://a.example/', other))

describe('the place that a redirect leads to', () => {
  it.each([
    ['a slash at the end', '/new', '/new/'],
    ['a UUID', '/new/0f8fad5b-d9cb-469f-a165-70867728950e', '/new/7c9e6679-7425-40de-944b-e07fc1f90ae7'],
    ['a UUID in capitals', '/n/0F8FAD5B-D9CB-469F-A165-70867728950E', '/n/7c9e6679-7425-40de-944b-e07fc1f90ae7'],
    ['a long mixture of letters and digits', '/n?id=sess_ABCdef123456789', '/n?id=sess_ZYXwvu987654321'],
    ['the order of its query', '/n?a=1&b=2', '/n?b=2&a=1'],
    ['the requested path in its query', '/n?to=/orders', `/n?to=/${random}`],
    ['the requested path in its path', '/en/orders', `/en/${random}`],
    ['the requested name in its query', '/search?q=orders', `/search?q=${random}`],
    ['the requested URL in its query', '/n?to=https://a.example/orders', `/n?to=https://a.example/${random}`],
    ['a new session below the requested path', '/orders/sess_ABCdef123456789', `/${random}/sess_ZYXwvu987654321`],
    ['a slash after the requested path', '/orders/', `/${random}/`],
  ])('is the same despite %s', (_, one, two) => {
    expect(isSame(one, two)).toBe(true)
  })

  it.each([
    ['another host', 'https://b.example/new', '/new'],
    ['another name', '/new-orders', '/old-orders'],
    ['a short id', '/n/42', '/n/43'],
    ['a long word without digits', '/n/abcdefghijklmnopqrst', '/n/tsrqponmlkjihgfedcba'],
    ['another value in its query', '/n?page=new', '/n?page=home'],
    ['another name in its query', '/n?page=new', '/n?view=new'],
    ['another name for the requested path', '/n?page=/orders', `/n?view=/${random}`],
    ['a query beside a path', '/n?page=new', '/npage=new'],
    ['several names in its query', '/n?a=1&b=2', '/n?a=1b=2'],
    ['another login', '/login', '/admin/login'],
    ['the login of another host', 'https://idp.example/login', 'https://sso.example/login'],
    ['what follows the requested path', `/${random}/a`, '/b'],
    ['the requested path, which only one repeats', '/orders/home', '/home'],
    ['the requested path in its query, which only one repeats', '/n?to=/orders', '/n?to='],
    ['the entrance instead of the requested path', '/n?to=/', `/n?to=/${random}`],
    ['the directory instead of the requested path', '/en/', `/en/${random}`],
    ['what follows the repeated path', '/orders/a', `/${random}/b`],
    ['a part of the requested name', '/n?q=order', `/n?q=${random}`],
  ])('differs by %s', (_, one, two) => {
    expect(isSame(one, two)).toBe(false)
  })

  it('is another one for a path that leads only to itself with a slash than for a path that leads to a login', () => {
    expect(isSame('/login/', '/login/', 'https://a.example/login')).toBe(false)
  })

  it('is the same when the place has the name of the request by chance', () => {
    expect(isSame('/app/home', '/app/home', 'https://a.example/app')).toBe(true)
    expect(isSame('/app/home?from=/app', `/app/home?from=/${random}`, 'https://a.example/app')).toBe(true)
    expect(isSame('/app/login', '/login', 'https://a.example/app')).toBe(false)
  })

  it('is the same despite a query that the redirect takes over', () => {
    const from = 'https://a.example/orders?tab=7&page=2'
    expect(isSame('/n?tab=7&page=2', '/n', from)).toBe(true)
    expect(isSame('/n?tab=8&page=2', '/n', from)).toBe(false)
    expect(isSame('/n?page=7', '/n', from)).toBe(false)
  })

  it('is the same despite characters that only one of its parts encodes', () => {
    const from = 'https://a.example/new%20orders'
    expect(isSame('/en/new%20orders?to=/new%20orders', `/en/${random}?to=/${random}`, from)).toBe(true)
  })

  it('does not repeat the path of an origin', () => {
    const isAlike = (one: string, two: string) => isSame(one, two, 'https://a.example/')
    expect(isAlike('/n?to=/', `/n?to=/${random}`)).toBe(false)
    expect(isAlike('/n?to=', `/n?to=${random}`)).toBe(false)
    expect(isAlike('/en/', `/en/${random}`)).toBe(false)
    expect(isAlike('/n?to=/x', '/n?to=/x')).toBe(true)
  })

  it('is the text itself if it is not a URL', () => {
    expect(isSame('http://[', 'http://[')).toBe(true)
    expect(isSame('http://[', 'https://[')).toBe(false)
    expect(isSame('http://[', '/')).toBe(false)
    expect(isSame('/', 'http://[')).toBe(false)
  })
})

describe('a request to a deeper path than that of its baseline', () => {
  it('leads to the same place when a redirect replaces the start of every path', () => {
    const deep = { location: '/new/api/orders', from: 'https://a.example/old/api/orders' }
    expect(isSamePlace(deep, redirectBelow('https://a.example/old/', `/new/${random}`))).toBe(true)
    expect(isSamePlace(deep, redirectBelow('https://a.example/old/', `/new/api/${random}`))).toBe(false)
  })
})

describe('a route below a directory that is redirected', () => {
  const verdictOf = (path: string, location: string, baseline: string) => {
    const sent = (to: string) => ({ status: 302, location: to, body: body('') })
    return judgeChain(...answering([[route(path, 302), sent(location)]], { baseline: sent(baseline) }))
  }

  it.each([
    ['the directory', '/app/orders', '/app/', '/app/'],
    ['its parent directory', '/app/api/orders', '/app/', '/app/'],
    ['a page in the directory', '/app/orders', '/app/home', '/app/home'],
    ['a page in the same place', '/app/orders', 'home', 'home'],
    ['a page with the directory in its query', '/app/orders', '/welcome?next=/app/home', '/welcome?next=/app/home'],
    ['the same path of another host', '/app/orders', 'https://b.example/app/orders', `https://b.example/app/${random}`],
    [
      'the same path and query over TLS',
      '/orders?tab=1',
      'https://b.example/orders?tab=1',
      `https://b.example/${random}`,
    ],
    ['the same path in a language', '/app/orders', '/en/app/orders', `/en/app/${random}`],
    ['the same name in another directory', '/old/orders', '/new/orders', `/new/${random}`],
    ['the same names in another directory', '/old/api/orders', '/new/api/orders', `/new/api/${random}`],
    ['itself with a slash', '/app/orders', '/app/orders/', `/app/${random}/`],
    ['the entrance with its path', '/app/orders', '/start?to=/app/orders', `/start?to=/app/${random}`],
    ['a search for its name', '/app/orders', '/search?q=orders', `/search?q=${random}`],
  ])('proves nothing when every path leads to %s', (_, ...facts) => {
    expect(resultOf(verdictOf(...facts))).toMatchObject({ kind: 'unproven', findings: ['route/catch-all'] })
  })

  it.each([
    ['the directory', '/app/orders', '/app/list', '/app/'],
    ['another directory', '/app/orders', '/app/list/', '/list/'],
    ['the entrance with its path', '/app/orders', '/app/list', `/?to=/app/${random}`],
    ['another name', '/app/orders', '/app/orders-2026', `/app/${random}/`],
    ['another host', '/app/orders', 'https://b.example/app/orders', `/en/app/${random}`],
  ])('is proven when only other paths lead to %s', (_, ...facts) => {
    expect(verdictOf(...facts).kind).toBe('proven')
  })
})
