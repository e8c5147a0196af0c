import { leadsToLogin, originOf, readMove } from '../../src/judge/route-diagnosis.ts'

const requestUrl = 'https://shop.example.com/api/orders?page=2'

describe('a redirect', () => {
  it.each([
    ['http://shop.example.com/api/orders?page=2', 'tls'],
    ['http://shop.example.com/api/users?page=2', 'host'],
    ['/api/orders/?page=2', 'slash'],
    ['/api/orders', 'slash'],
    ['/orders', 'path'],
    ['?page=3', 'slash'],
    ['https://www.example.com/api/orders', 'host'],
    ['http://www.example.com/api/orders?page=2', 'host'],
    ['//cdn.example.com/x', 'host'],
    ['https://shop.example.com:8443/api/orders', 'host'],
    ['https://shop.example.com:8443/api/orders?page=2', 'host'],
    ['http://shop.example.com/api/orders', 'host'],
    [requestUrl, undefined],
    ['http://', undefined],
  ])('to %s is a different %s', (location, move) => {
    expect(readMove(requestUrl, location)).toBe(move)
  })

  it.each([
    '/login',
    '/login?next=/api/orders',
    '/users/sign_in',
    '/accounts/signin/',
    '/auth/realms/x',
    '/oauth2/authorization/github',
    '/oauth/authorize?client_id=1',
    '/saml2/idp',
    '/oauth/start',
    '/oauth2/start',
    '/openid',
    '/openid-connect/x',
    '/saml/idp',
    '/sso',
    '/Account/Login',
    '/#/login',
    '/session/new',
    '/log-in.html',
    'https://login.example.com/',
    'https://account.example.com/o',
    'https://idp.example.com/o',
    'https://id.example.com/o',
    'https://accounts.example.com/o',
    'https://auth.example.com/',
    'https://example.okta.com/oauth2/v1/authorize',
  ])('to %s leads to a login', (location) => {
    expect(leadsToLogin(requestUrl, location)).toBe(true)
  })

  it.each([
    '/catalogin',
    '/blog/in',
    '/authors',
    '/?next=/login',
    '/home',
    'https://www.example.com/',
    'https://authors.example.com/',
    'https://catalogin.example.com/',
    'http://',
  ])('to %s is not a login', (location) => {
    expect(leadsToLogin(requestUrl, location)).toBe(false)
  })

  it('within a login host is not a login by its host', () => {
    expect(leadsToLogin('https://login.example.com/a', '/b')).toBe(false)
  })

  it('that only changes the scheme or a slash of a login is not a login', () => {
    expect(leadsToLogin('http://a.example/login', 'https://a.example/login')).toBe(false)
    expect(leadsToLogin('https://a.example/login', '/login/')).toBe(false)
  })
})

describe('an origin', () => {
  it.each([
    ['https://a.example/b', 'https://a.example'],
    ['https://a.example:8443?b', 'https://a.example:8443'],
    ['nonsense', 'nonsense'],
    ['see https://a.example/b', 'see https://a.example/b'],
  ])('of %s is %s', (url, origin) => {
    expect(originOf(url)).toBe(origin)
  })
})
