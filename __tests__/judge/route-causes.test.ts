import { judgeChain } from '../../src/judge/index.ts'
import type { Plan, RouteClaim } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { answering, body, type Declared, evidenceOf } from '../builders/answers.ts'
import {
  before,
  container,
  fresh,
  host,
  merged,
  observations,
  plan,
  resultOf,
  route,
  routeId,
  service,
} from '../builders/observations.ts'
import { build, named, sampled } from '../builders/route-assertions.ts'

type Pair = readonly [RouteClaim, Declared]

const at = (url: string, ...expected: readonly number[]): RouteClaim => ({ ...route('/', ...expected), url })
const causesOf = (...pairs: readonly Pair[]) => judgeChain(...answering(pairs)).causes
const page: Declared = { status: 200, body: body('<!doctype html>') }
const marked = (path: string): RouteClaim => ({ ...route(path, 200), build })
const cached: Declared = { status: 404, fields: { 'x-cache': 'HIT' } }
const home = route('/', 200)
const [planned, observed] = sampled([named(merged), 3], [named(before), 1])

/** Two builds that answer one route. */
const mixture: Pair = [{ ...planned.routes[0], ...marked('/mixed'), samples: 4 }, answerOf(observed)]

function answerOf({ answers }: Observations): Declared {
  const evidence = answers[0]?.evidence
  if (evidence?.kind !== 'seen') throw new Error('no samples')
  return evidence.value
}

describe('many causes at once', () => {
  it('are listed in the order in which they are fixed, whatever the order of the routes', () => {
    const behind = { ...route('/hidden', 200), via: '10.0.0.5:80' }
    const alone = { ...route('/alone', 200), via: '10.0.0.5:80' }
    const causes = causesOf(
      [route('/secret', 200), 401],
      [route('/method', 200), 405],
      [route('/gone', 200), 404],
      [at('https://empty.example.com/a', 200), 404],
      [at('https://empty.example.com/b', 200), 404],
      [route('/old', 200), { status: 302, location: '/new' }],
      [route('/members', 200), { status: 302, location: '/login' }],
      [route('/broken', 200), 500],
      [route('/down', 200), 502],
      [route('/busy', 200), 429],
      [route('/silent', 200), 'connection-timeout'],
      [route('/aged', 200), { status: 200, fields: { age: '99999' } }],
      [route('/stale', 200), cached],
      [route('/hidden', 200), 200],
      [behind, 404],
      [route('/alone', 200), 404],
      [alone, 200],
      [marked('/copy'), { status: 200, build: named(before) }],
      mixture,
    )
    expect(causes.map(({ code }) => code)).toEqual([
      'mixed-copies',
      'other-copy',
      'edge-alone',
      'edge-hides',
      'edge-stale',
      'edge-old',
      'origin-silent',
      'throttled',
      'upstream-down',
      'code-fails',
      'login-wall',
      'moved',
      'nothing-routed',
      'not-routed',
      'method-missing',
      'turned-away',
    ])
  })

  it('list routes with the declared status that prove nothing last', () => {
    const pairs: readonly Pair[] = [
      [at('https://closed.example.com/api', 401), 401],
      [at('https://shop.example.com/healthz', 200), page],
      [at('https://shop.example.com/api', 200), 403],
    ]
    const [plan, observations] = answering(pairs, { baseline: page, mode: 'strict' })
    const baselines = plan.baselines?.probes.map(({ id, directory }) => ({
      baseline: id,
      evidence: evidenceOf(directory.startsWith('https://closed.') ? 401 : page),
    }))
    const verdict = judgeChain(plan, { ...observations, ...(baselines && { baselines }) })
    expect(resultOf(verdict).causes).toEqual(['turned-away', 'catch-all', 'all-turned-away'])
  })
})

describe('the causes of routes', () => {
  it('name a request as written, and the root page by a slash', () => {
    expect(causesOf([at('https://shop.example.com', 200), 500])).toMatchObject([{ requests: ['GET /'] }])
    expect(causesOf([at('https://shop.example.com/a?b=1', 200), 500])).toMatchObject([{ requests: ['GET /a?b=1'] }])
  })

  it("name the build of each copy except the commit's", () => {
    expect(causesOf(mixture)).toMatchObject([
      { code: 'mixed-copies', samples: 4, copies: [{ build: before, count: 1 }] },
    ])
  })

  it('are one for each combination of builds', () => {
    const [, other] = sampled([named(merged), 2], [named(before), 2])
    const second: Pair = [{ ...marked('/other'), samples: 4 }, answerOf(other)]
    expect(causesOf(mixture, second)).toMatchObject([{ requests: ['GET /mixed'] }, { requests: ['GET /other'] }])
    expect(causesOf(mixture, [{ ...mixture[0], ...marked('/alike'), samples: 4 }, mixture[1]])).toMatchObject([
      { requests: ['GET /mixed', 'GET /alike'] },
    ])
  })
})

describe('the suggested logs', () => {
  const among = (instances: number, received: Declared) => {
    const [claims] = answering([[home, received]])
    const names = Array.from({ length: instances }, (_, at) => `pack_api_${at + 1}`)
    const planned: Plan = plan({ services: [service('api')], routes: claims.routes })
    const targets = [host('prod', ...names.map((name) => container('api', fresh, { name })))]
    return judgeChain(
      planned,
      observations({ targets, answers: [{ route: routeId(0), evidence: evidenceOf(received) }] }),
    ).causes
  }

  it.each([500, 502, 504])('are the ones of the instances behind a status of %i', (status) => {
    expect(among(3, status)).toMatchObject([
      { suspects: [{ container: 'pack_api_1' }, { container: 'pack_api_2' }, { container: 'pack_api_3' }] },
    ])
  })

  it('are omitted when there are too many instances', () => {
    expect(among(4, 500)[0]).not.toHaveProperty('suspects')
  })

  it.each<[Declared]>([[404], [401], [429], ['connection-refused']])(
    'are not suggested when the code did not respond: %s',
    (received) => {
      expect(among(1, received)[0]).not.toHaveProperty('suspects')
    },
  )
})
