import { planBaselines } from '../../src/judge/baseline.ts'
import { judgeChain } from '../../src/judge/index.ts'
import { copiesOf, indexObservations } from '../../src/judge/observations.ts'
import type { Answer } from '../../src/model/answer.ts'
import { type Evidence, noEvidence, seen } from '../../src/model/evidence.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { RouteClaim } from '../../src/model/plan.ts'
import {
  before,
  composed,
  container,
  fresh,
  hidden,
  host,
  merged,
  numbered,
  observations,
  plan,
  resultOf,
  route,
  routeId,
  service,
  target,
  view,
} from '../builders/observations.ts'
import { build, named } from '../builders/route-assertions.ts'

const claim: RouteClaim = { ...route('/version', 200), build, via: 'api:3000', each: { service: 'api', port: 3000 } }
const says = (commit: string, status = 200): Evidence<Answer> =>
  seen({ status, location: undefined, took: 12, build: named(commit) })
const instancesOf = (...names: readonly string[]): Instance[] =>
  names.map((name) => ({ ...container('api', fresh, { name }), id: Buffer.from(name).toString('hex').padEnd(64, '0') }))

/** What is found of the route when these instances run, and answered so. */
function found(
  instances: readonly Instance[],
  groups: readonly (readonly [Evidence<Answer>, ...string[]])[],
  terms: Partial<RouteClaim> = {},
  by: { readonly by?: 'instance' } = { by: 'instance' },
) {
  const { samples: each = 1 } = terms
  const bodyGroups = groups.map(([evidence, ...addresses]) => ({ count: addresses.length * each, addresses, evidence }))
  const samples = bodyGroups.reduce((sum, { count }) => sum + count, 0)
  const tally = { samples, addresses: samples / each, ...by, groups: bodyGroups }
  const verdict = judgeChain(
    plan({ services: [service('api')], routes: [{ ...claim, ...terms }] }),
    observations({
      targets: [{ target: 'prod', evidence: seen(view(...instances)) }],
      answers: [
        {
          route: routeId(0),
          evidence: seen({ status: 200, location: undefined, took: 12, build: named(merged), tally }),
        },
      ],
    }),
  )
  return { verdict, findings: verdict.chain.find(({ link }) => link === 'route')?.findings ?? [] }
}

describe('a route at each instance', () => {
  it('holds when every running instance responds as declared', () => {
    expect(found(instancesOf('a', 'b'), [[says(merged), 'a', 'b']]).verdict.kind).toBe('proven')
    expect(found(instancesOf('a', 'b'), [[says(merged), 'a', 'b']], { samples: 3 }).verdict.kind).toBe('proven')
  })

  it('names the instances that respond with another build or another status', () => {
    const mixed = found(instancesOf('a', 'b', 'c'), [
      [says(merged), 'a', 'c'],
      [says(before), 'b'],
    ])
    expect(mixed.verdict).toMatchObject({ kind: 'drifted', broken: 'route' })
    expect(mixed.findings).toMatchObject([{ code: 'route/mixed-builds', builds: [{}, { addresses: ['b'] }] }])
    expect(mixed.verdict.causes).toMatchObject([{ code: 'mixed-copies', each: 'api' }])
    const failing = found(instancesOf('a', 'b'), [
      [says(merged), 'a'],
      [says(merged, 500), 'b'],
    ])
    expect(failing.findings).toMatchObject([
      { code: 'route/status', status: 500, part: { count: 1, of: 2, at: ['b'] } },
    ])
  })

  it('is unknown when an instance was not requested, too rarely requested, or not named', () => {
    const missing = { kind: 'unproven', broken: 'route' }
    expect(found(instancesOf('a', 'b'), [[says(merged), 'a']]).verdict).toMatchObject(missing)
    expect(found(instancesOf('a', 'b'), [[says(merged), 'a', 'a']]).verdict).toMatchObject(missing)
    expect(found(instancesOf('a'), [[says(merged), 'a', 'b']]).verdict).toMatchObject(missing)
    expect(found(instancesOf('a'), [[says(merged), 'a']], {}, {}).verdict).toMatchObject(missing)
  })

  it('is unknown when no instance runs, whatever was requested', () => {
    const { verdict, findings } = found([], [[says(merged), 'a']])
    expect(verdict.kind).not.toBe('proven')
    expect(findings).toMatchObject([{ code: 'route/unknown' }])
  })

  it('is unknown when an instance could not be requested, and names it', () => {
    const lost = noEvidence('read', 'instance-without-address', { about: 'b' })
    const { verdict, findings } = found(instancesOf('a', 'b'), [
      [says(merged), 'a'],
      [lost, 'b'],
    ])
    expect(verdict.kind).toBe('unproven')
    expect(findings).toMatchObject([{ code: 'route/unknown', part: { at: ['b'] } }])
  })

  it('does not hold with a single response that names no instance', () => {
    const verdict = judgeChain(
      plan({ services: [service('api')], routes: [claim] }),
      observations({
        targets: [{ target: 'prod', evidence: seen(view(...instancesOf('a'))) }],
        answers: [{ route: routeId(0), evidence: says(merged) }],
      }),
    )
    expect(verdict).toMatchObject({ kind: 'unproven', broken: 'route' })
  })

  it('is compared with a baseline at the instances, and not with a public one', () => {
    const { build: _, ...plain } = claim
    const { each: _each, ...address } = plain
    expect(planBaselines(numbered([plain, address, route('/healthz', 200)]), 'pages')?.probes).toMatchObject([
      { via: 'api:3000', each: claim.each, routes: [routeId(0)] },
      { via: 'api:3000', routes: [routeId(1)] },
      { routes: [routeId(2)] },
    ])
  })
})

describe('the instances that need a request', () => {
  const address = { kind: 'seen', value: '172.18.0.2' } as never
  const copies = (
    targets: Parameters<typeof observations>[0]['targets'] = [],
    on: readonly string[] = ['prod'],
    of = 'api',
  ) => {
    const planned = plan({
      targets: on.map((name) => target(name)),
      services: [service('web'), service('api', { on })],
    })
    return copiesOf({ service: of, port: 3000 }, planned, indexObservations(planned, observations({ targets })))
  }
  const why = (about: string, reason: string) => ({ kind: 'missing', why: { phase: 'read', reason, about } })

  it('are all running ones, with their addresses on the host', () => {
    const [first, second] = instancesOf('a', 'b')
    if (first === undefined || second === undefined) throw new Error('no crew')
    expect(copies([host('prod', { ...first, address }, { ...second, state: 'exited' })])).toEqual(
      seen([{ name: 'a', target: 'prod', address }]),
    )
    expect(copies([host('prod', first, second)])).toEqual(
      seen(['a', 'b'].map((name) => ({ name, target: 'prod', address: undefined }))),
    )
  })

  it('are named with their targets when there are several', () => {
    expect(copies([host('prod', ...instancesOf('a')), host('edge', ...instancesOf('a'))], ['prod', 'edge'])).toEqual(
      seen([
        { name: 'a on prod', target: 'prod', address: undefined },
        { name: 'a on edge', target: 'edge', address: undefined },
      ]),
    )
  })

  it('are missing evidence when one of the targets shows none, because all need a request', () => {
    const on = ['prod', 'edge']
    expect(copies([host('prod', ...instancesOf('a')), host('edge')], on)).toMatchObject(
      why('api on edge', 'instance-missing'),
    )
    const dead = instancesOf('a').map((one) => ({ ...one, state: 'exited' }) as const)
    expect(copies([host('prod', ...instancesOf('a')), host('edge', ...dead)], on)).toMatchObject(
      why('api on edge', 'instance-missing'),
    )
    const lost = noEvidence('connect', 'connection-refused').why
    expect(copies([host('prod', ...instancesOf('a')), hidden('edge', lost)], on)).toMatchObject(
      why('edge', 'instances-unknown'),
    )
  })

  it('are unknown for two projects with one service, and for an undeclared service', () => {
    const other = instancesOf('b').map((one) => ({ ...one, compose: composed('other', 'api') }))
    expect(copies([host('prod', ...instancesOf('a'), ...other)])).toMatchObject(
      why('api on prod', 'instance-ambiguous'),
    )
    expect(copies([host('prod', ...instancesOf('a'))], ['prod'], 'job')).toMatchObject(why('job', 'instance-missing'))
  })

  it('are missing for a service without containers on the host', () => {
    expect(copies([host('prod')])).toEqual(why('api on prod', 'instance-missing'))
  })
})

describe('what a check did not observe', () => {
  const planned = plan({ services: [service('api')], routes: [route('/', 200)] })
  const baselines = planBaselines(planned.routes, 'pages')
  const observed = indexObservations(baselines === undefined ? planned : { ...planned, baselines }, observations({}))
  const missing = noEvidence('read', 'answer-missing')

  it('is missing evidence', () => {
    expect(observed.target(target('prod'))).toEqual(missing)
    expect(observed.target(target('elsewhere'))).toEqual(missing)
    expect(observed.route(routeId(0))).toEqual(missing)
    expect(observed.publicFiles('api')).toEqual(missing)
    expect(observed.caller('admin', 'anonymous')).toEqual(missing)
    expect(observed.feature('search')).toEqual(noEvidence('run', 'checkout-missing'))
  })

  it('is no response to compare with', () => {
    expect(baselines?.probes).toHaveLength(1)
    expect(observed.baselines(routeId(0))).toEqual([])
    expect(observed.callerBaseline('admin', 'anonymous')).toBeUndefined()
    expect(observed.comparisons('api')).toEqual([])
  })

  it('is missing evidence of a process too', () => {
    const unit = plan({ services: [service('api', { container: { by: 'systemd', unit: 'api.service' } })] })
    expect(resultOf(judgeChain(unit, observations({ targets: [host('prod')] })))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/unknown'],
    })
  })
})

describe('the containers of a service', () => {
  it('are read once for each target', () => {
    const claim = service('api', { on: ['prod', 'edge'] })
    const planned = plan({ services: [claim] })
    const targets = [host('prod', ...instancesOf('a')), host('edge', ...instancesOf('b'))]
    const observed = indexObservations(planned, observations({ targets }))
    expect(observed.presence(claim, 'prod')).toBe(observed.presence(claim, 'prod'))
    expect(observed.presence(claim, 'edge')).toMatchObject({ instances: [{ name: 'b' }] })
  })
})
