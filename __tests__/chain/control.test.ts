import { planControls, readLikeness } from '../../src/chain/control.ts'
import { judgeChain } from '../../src/chain/index.ts'
import type { RouteClaim } from '../../src/chain/plan.ts'
import { answering, body, type Said } from './answers.ts'
import { route, told } from './world.ts'

const at = (url: string, ...expected: readonly number[]): RouteClaim => ({ ...route('/', ...expected), url })
const page = { status: 200, body: body('<!doctype html>') }
const longer = { ...body('<!doctype html>'), bytes: 99 }
const redirect: Said = { status: 302, location: '/new', body: body('') }
const other: Said = { status: 200, body: body('ok') }

describe('the paths that cannot exist', () => {
  const directories = (mode: 'pages' | 'strict', ...routes: readonly RouteClaim[]) =>
    planControls(routes, mode)?.probes.map(({ directory, routes: indexes }) => [directory, indexes])

  it('are one at an origin, in the deepest directory that its routes share', () => {
    expect(
      directories(
        'pages',
        at('https://a.example/app/healthz', 200),
        at('https://a.example/app/api/orders', 401),
        at('https://b.example', 200),
        at('https://a.example/app/api/users?x=/y', 2),
      ),
    ).toEqual([
      ['https://a.example/app/', [0, 1, 3]],
      ['https://b.example/', [2]],
    ])
  })

  it('share no more than the directories of all routes', () => {
    const [api, web] = [at('https://a.example/app/api/x', 200), at('https://a.example/app/web/y', 200)]
    expect(directories('pages', api, web)).toEqual([['https://a.example/app/', [0, 1]]])
  })

  it('do not look for a directory in what is asked of a page', () => {
    const [query, fragment] = [at('https://a.example/app/x?next=/b/c', 200), at('https://b.example#/d/e', 200)]
    expect(directories('strict', query, fragment)).toEqual([
      ['https://a.example/app/', [0]],
      ['https://b.example/', [1]],
    ])
  })

  it('do not take the beginning of a name for a directory', () => {
    expect(directories('pages', at('https://a.example/app/x', 200), at('https://a.example/apple/y', 200))).toEqual([
      ['https://a.example/', [0, 1]],
    ])
  })

  it('are one in every directory when strictness is wished for', () => {
    expect(
      directories('strict', at('https://a.example/healthz', 200), at('https://a.example/api/orders', 401)),
    ).toEqual([
      ['https://a.example/', [0]],
      ['https://a.example/api/', [1]],
    ])
  })

  it('are asked the way that the routes are', () => {
    const behind = { ...at('https://a.example/x', 200), via: '10.0.0.5:80' }
    const beside = { ...at('https://a.example/x', 200), via: '10.0.0.6:80' }
    const probes = planControls([at('https://a.example/x', 200), behind, beside], 'pages')?.probes
    expect(probes).toMatchObject([
      { routes: [0] },
      { routes: [1], via: '10.0.0.5:80' },
      { routes: [2], via: '10.0.0.6:80' },
    ])
    expect(probes?.[0]).not.toHaveProperty('via')
  })

  it.each<[string, RouteClaim]>([
    ['expects 404', at('https://a.example/x', 404)],
    ['expects a redirect', at('https://a.example/x', 300, 302)],
    ['expects 5xx', at('https://a.example/x', 5)],
    ['is asked with POST', { ...at('https://a.example/x', 200), method: 'POST' }],
    [
      'says what is in the answer',
      { ...at('https://a.example/x', 200), asserts: [{ on: 'body', test: { is: 'present' } }] },
    ],
    ['says where the build stands', { ...at('https://a.example/x', 200), build: { by: 'header', name: 'x-commit' } }],
  ])('are not asked for a route that %s', (_, claim) => {
    expect(planControls([claim], 'strict')).toBeUndefined()
  })

  it('are fifty at most', () => {
    const routes = Array.from({ length: 80 }, (_, n) => at(`https://a.example/${n}/x`, 200))
    expect(planControls(routes, 'strict')?.probes).toHaveLength(50)
  })
})

describe('an answer as declared', () => {
  const verdictOf = (claim: RouteClaim, said: Said, control: Said, mode: 'pages' | 'strict' = 'pages') =>
    judgeChain(
      ...answering(
        [
          [claim, said],
          [route('/x/y', 404), 404],
        ],
        { control, mode },
      ),
    )

  it('shows nothing when a path that cannot exist is answered with the same page', () => {
    const verdict = verdictOf(route('/healthz', 200), page, page)
    expect(told(verdict)).toEqual({
      kind: 'unproven',
      broken: 'route',
      findings: ['route/catch-all'],
      causes: ['catch-all'],
    })
    expect(verdict.causes).toMatchObject([
      { requests: ['GET /healthz'], control: 'https://backoffice.example.com/', of: 2 },
    ])
  })

  it.each<[string, RouteClaim, Said, Said]>([
    ['its bytes are others', route('/healthz', 200), other, page],
    ['its bytes are others, and as many', route('/healthz', 200), { status: 200, body: body('<!DOCTYPE HTML>') }, page],
    ['the control is told that nothing is there', route('/healthz', 200), page, 404],
    ['the control has another status', route('/healthz', 2), page, { status: 203, body: body('<!doctype html>') }],
    ['nobody summed up the bytes of the control', route('/healthz', 200), page, 200],
    ['nobody summed up its own bytes', route('/healthz', 200), 200, page],
    ['the control was not answered', route('/healthz', 200), page, 'connection-timeout'],
    ['it is the page itself that was asked for', route('/', 200), page, page],
    ['it is the page itself with something asked of it', route('/?tab=1', 200), page, page],
    ['it is the page itself without a path', at('https://backoffice.example.com', 200), page, page],
    ['it is no page', route('/old', 200, 302), redirect, redirect],
    ['it begins like the page, and goes on', route('/healthz', 200), { ...page, body: longer }, page],
    ['it is the page itself by name', route('/index.html', 200), page, page],
  ])('stands for itself when %s', (_, claim, said, control) => {
    expect(verdictOf(claim, said, control).kind).toBe('proven')
  })

  it('stands for itself when nothing is known of a control', () => {
    const answer = { ...page, location: undefined, took: 1 }
    const claim = { directory: 'https://backoffice.example.com/', routes: [0] }
    expect(readLikeness(route('/healthz', 200), answer, claim, undefined)).toBe('apart')
  })

  it('stands for itself when the control was not asked', () => {
    const [asked, { controls: _, ...sights }] = answering([[route('/healthz', 200), page]], { control: page })
    expect(judgeChain(asked, sights).kind).toBe('proven')
  })

  it.each([401, 403])(
    'of %i is as declared although everybody is turned away everywhere, unless strictness is wished for',
    (status) => {
      expect(verdictOf(route('/api', status), status, status).kind).toBe('proven')
      expect(told(verdictOf(route('/api', status), status, status, 'strict'))).toMatchObject({
        kind: 'unproven',
        findings: ['route/all-turned-away'],
        causes: ['all-turned-away'],
      })
    },
  )

  it('of 401 stands for itself when a path that cannot exist is answered with 404', () => {
    expect(verdictOf(route('/api', 401), 401, 404, 'strict').kind).toBe('proven')
  })
})
