import { accountFor, canConverge, judgeChain } from '../../src/judge/index.ts'
import type { LinkName } from '../../src/model/plan.ts'
import type { LinkResult, Verdict } from '../../src/model/verdict.ts'
import { answering } from '../builders/answers.ts'
import {
  answer,
  container,
  contents,
  files,
  fresh,
  host,
  merged,
  mount,
  observations,
  plan,
  resultOf,
  route,
  service,
  stale,
  unlabelled,
} from '../builders/observations.ts'

const right = { targets: [host('prod', container('api', fresh))] }
const api = plan({ services: [service('api')] })

const linkOf = (verdict: Verdict, name: LinkName): LinkResult | undefined =>
  verdict.chain.find(({ link }) => link === name)

describe('the example: containers that were built and not recreated', () => {
  const model = plan({
    services: [service('api'), service('dashboard')],
    routes: [route('/healthz', 200), route('/api/workflows', 401)],
  })
  const verdict = judgeChain(
    model,
    observations({
      targets: [
        host('prod', container('api', stale, { means: fresh }), container('dashboard', stale, { means: fresh })),
      ],
      answers: [answer(0, 200), answer(1, 404)],
    }),
  )

  it('is drift at runtime, and not in the build or in the routes', () => {
    expect(verdict.kind).toBe('drifted')
    expect(verdict.broken).toBe('runtime')
    expect(verdict.chain.map(({ link, state, blocked }) => [link, state, blocked])).toEqual([
      ['source', 'holds', false],
      ['build', 'holds', false],
      ['runtime', 'broken', false],
      ['route', 'broken', true],
      ['auth', 'unclaimed', true],
    ])
  })

  it('has one cause: both services were built and not recreated', () => {
    expect(verdict.causes).toMatchObject([
      {
        code: 'built-not-recreated',
        target: 'prod',
        compose: { project: 'pack', workingDir: '/srv/pack' },
        services: ['api', 'dashboard'],
        instances: [{ container: 'pack_api_1' }, { container: 'pack_dashboard_1' }],
      },
    ])
    expect(verdict.causes).toHaveLength(1)
  })

  it('explains the 404 by the old code', () => {
    expect(linkOf(verdict, 'route')?.findings).toMatchObject([{ code: 'route/status', status: 404, explained: true }])
  })

  it('can still be fixed while the run waits', () => {
    expect(canConverge(verdict)).toBe(true)
  })

  it('is proven once the containers are recreated', () => {
    const fixed = judgeChain(
      model,
      observations({
        targets: [host('prod', container('api', fresh), container('dashboard', fresh))],
        answers: [answer(0, 200), answer(1, 401)],
      }),
    )
    expect(fixed.kind).toBe('proven')
    expect(fixed.broken).toBeUndefined()
    expect(fixed.causes).toEqual([])
    expect(linkOf(fixed, 'runtime')).toMatchObject({ state: 'holds', claims: 2, proof: 'claimed', blocked: false })
  })
})

describe('the chain', () => {
  it('is unproven when nothing is claimed', () => {
    expect(resultOf(judgeChain(plan({}), observations({})))).toEqual({
      kind: 'unproven',
      broken: undefined,
      findings: [],
      causes: ['nothing-claimed'],
    })
  })

  it('is unproven when only routes are claimed, because none of them shows which commit responds', () => {
    const routes = plan({ routes: [route('/healthz', 200)] })
    const verdict = judgeChain(routes, observations({ answers: [answer(0, 200)] }))
    expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', broken: undefined, causes: ['nothing-claimed'] })
    expect(canConverge(verdict)).toBe(false)
  })

  it('is unproven when a host is checked and no service is claimed on it', () => {
    const idle = plan({ targets: api.targets })
    expect(resultOf(judgeChain(idle, observations(right)))).toMatchObject({
      kind: 'unproven',
      causes: ['nothing-claimed'],
    })
  })

  it('is decided by its first broken link, and a contradiction counts more than missing evidence', () => {
    const two = plan({ services: [service('api'), service('web')] })
    const mixed = observations({ targets: [host('prod', container('api', unlabelled), container('web', stale))] })
    expect(resultOf(judgeChain(two, mixed))).toMatchObject({ kind: 'drifted', broken: 'build' })
    const missing = observations({
      targets: [host('prod', container('api', unlabelled), container('web', stale, { means: fresh }))],
    })
    expect(resultOf(judgeChain(two, missing))).toMatchObject({ kind: 'unproven', broken: 'build' })
  })
})

describe('the findings that a cause accounts for', () => {
  const accounted = (instances: Parameters<typeof host>[1][], claim: Parameters<typeof service>[1] = {}) => {
    const planned = plan({ services: [service('api', claim)] })
    const there = observations({ targets: [host('prod', ...instances)] })
    const known = accountFor(planned, there, judgeChain(planned, there))
    return [...known].map(([{ code }, causes]) => [code, causes.map((cause) => cause.code)])
  }

  it('are empty when everything is proven', () => {
    expect(accounted([container('api', fresh)])).toEqual([])
  })

  it('are those of the first broken link, each with its causes', () => {
    expect(accounted([container('api', stale, { means: fresh })])).toEqual([
      ['runtime/not-recreated', ['built-not-recreated']],
    ])
    expect(accounted([container('api', unlabelled)])).toEqual([['build/no-revision', ['label-missing']]])
  })

  it('have several causes when several mounts hide files', () => {
    const hidden = contents({ changed: ['a/x', 'b/y'] }, [mount('/app/dist/a'), mount('/app/dist/b')])
    const known = accounted([container('api', fresh, { contents: hidden })], { files: files() })
    expect(known).toContainEqual(['runtime/file-changed', ['shadowed', 'shadowed']])
  })
})

describe('a plan without a service on a host', () => {
  it('is not tied to its commit by a route that names the commit', () => {
    const claim = { ...route('/', 200), build: { by: 'header', name: 'x-commit' } as const }
    const [asked, there] = answering([[claim, { status: 200, build: { kind: 'named', build: merged } }]])
    const verdict = judgeChain({ ...asked, services: [], targets: [] }, { ...there, targets: [] })
    expect(verdict.chain[3]).toMatchObject({ link: 'route', state: 'holds', proof: 'claimed' })
    expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', causes: ['nothing-claimed'] })
  })
})
