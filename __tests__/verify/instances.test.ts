import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { TargetObservation } from '../../src/model/host.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { RouteAsk } from '../../src/probes/port.ts'
import type { Target } from '../../src/targets/port.ts'
import { findInstances, servicesOf } from '../../src/verify/instances.ts'
import { askRoutes } from '../../src/verify/routes.ts'
import { container, fresh, plan, route, service, target, view } from '../builders/observations.ts'

const each = { service: 'api', port: 3000 }
const one = { ...route('/version', 200), via: 'api:3000', each }
const network = (ip: string) => ({ address: { by: 'network', ip } }) as const

const place = (name: string, facts: Partial<Target> = {}): Target => ({
  ...target(name),
  observe: async () => noEvidence('run', 'cancelled'),
  close: () => {},
  ...facts,
})
const tunnel: Target['tunnel'] = async () => noEvidence('run', 'cancelled')
const saw = (name: string, ...instances: readonly Instance[]): TargetObservation => ({
  target: name,
  evidence: seen(view(...instances)),
})

/** The instances of `api` that are found in the observations of these targets. */
function find(targets: readonly Target[], observed: readonly TargetObservation[]) {
  const names = targets.map(({ name }) => name)
  const planned = plan({ targets: names.map((name) => target(name)), services: [service('api', { on: names })] })
  return findInstances(
    planned,
    targets,
    observed.map(async (evidence) => evidence),
  )(each)
}

describe('finding the instances of a service', () => {
  it('connects directly to those of this machine, and to those of a host through its target', async () => {
    const two = [
      container('api', fresh, network('172.17.0.2')),
      container('api', fresh, { name: 'b', address: { by: 'host' } }),
    ]
    expect(await find([place('prod', { canDialContainers: true })], [saw('prod', ...two)])).toMatchObject({
      value: [
        { name: 'pack_api_1', at: { value: { to: { host: '172.17.0.2', port: 3000 } } } },
        { name: 'b', at: { value: { to: { host: '127.0.0.1', port: 3000 } } } },
      ],
    })
    expect(await find([place('prod', { tunnel })], [saw('prod', ...two)])).toMatchObject({
      value: [
        { at: { value: { through: 'prod', far: { host: '172.17.0.2', port: 3000 } } } },
        { at: { value: { through: 'prod', far: { port: 3000 } } } },
      ],
    })
  })

  it('adds the target to their names when there are several targets', async () => {
    const observed = ['a', 'b'].map((name) =>
      saw(name, container('api', fresh, { ...network('172.17.0.2'), id: name.repeat(64) })),
    )
    const found = await find([place('a', { tunnel }), place('b', { tunnel })], observed)
    expect(found).toMatchObject({ value: [{ name: 'pack_api_1 on a' }, { name: 'pack_api_1 on b' }] })
  })

  it('leaves out stopped containers and those of `docker compose run`', async () => {
    const stopped = container('api', fresh, { name: 'stopped', state: 'exited' })
    const running = container('api', fresh, network('172.17.0.2'))
    const origin = running.compose
    if (origin === undefined) throw new Error('no origin')
    const aside = { ...running, id: 'f'.repeat(64), name: 'aside', compose: { ...origin, oneoff: true } }
    const found = await find([place('prod', { tunnel })], [saw('prod', stopped, running, aside)])
    expect(found.kind === 'seen' && found.value.map(({ name }) => name)).toEqual(['pack_api_1'])
  })

  it.each([
    [
      'shares the network of another',
      place('prod', { tunnel }),
      { by: 'none', network: 'none' },
      'instance-without-address',
    ],
    [
      'is on a machine that nothing leads to',
      place('prod'),
      { by: 'network', ip: '172.17.0.2' },
      'instance-out-of-reach',
    ],
  ] as const)('keeps one that %s, with the reason why it is not requested', async (_, host, address, reason) => {
    const found = await find([host], [saw('prod', container('api', fresh, { address }))])
    expect(found).toMatchObject({ value: [{ name: 'pack_api_1', at: { why: { reason } } }] })
  })

  it('finds none when a target was not observed, or has none', async () => {
    const hosts = [place('a', { tunnel }), place('b', { tunnel })]
    const shown = saw('a', container('api', fresh, network('172.17.0.2')))
    const blind = { target: 'b', evidence: noEvidence('connect', 'connection-timeout') }
    expect(await find(hosts, [shown, blind])).toMatchObject({ why: { reason: 'instances-unknown', about: 'b' } })
    expect(await find(hosts, [shown, saw('b')])).toMatchObject({ why: { reason: 'instance-missing' } })
  })

  it('is needed only for services that routes name', () => {
    expect([...servicesOf({ routes: [route('/', 200), one] })]).toEqual(['api'])
  })
})

describe('routes next to a route at each instance', () => {
  it('do not wait for the target of the instances', async () => {
    const requests: RouteAsk[][] = []
    const prober = {
      ask: async (asks: readonly RouteAsk[]) => {
        requests.push([...asks])
        return asks.map((_, at) => ({ route: at, evidence: seen({ status: 200, location: undefined, took: 1 }) }))
      },
      close: async () => {},
    }
    const observed = Promise.withResolvers<void>()
    const instances = [{ name: 'api-1', at: seen({ to: { host: '172.17.0.2', port: 3000 } }) }]
    const asking = askRoutes(
      plan({ services: [service('api')], routes: [one, route('/healthz', 200)] }),
      new Map(),
      prober,
      new AbortController().signal,
      () => observed.promise.then(() => seen(instances)),
    )
    await new Promise((next) => setTimeout(next, 5))
    expect(requests.map((asks) => asks.map(({ claim }) => claim.via))).toEqual([[undefined]])
    observed.resolve()
    expect((await asking).answers).toMatchObject([{ evidence: { kind: 'seen' } }, { evidence: { kind: 'seen' } }])
    expect(requests[1]).toMatchObject([{ instances }])
  })

  it('are requested when the instances cannot be found', async () => {
    const asks = plan({ services: [service('api')], routes: [route('/healthz', 200), one] })
    const prober = {
      ask: async (some: readonly RouteAsk[]) =>
        some.map((_, at) => ({ route: at, evidence: seen({ status: 200, location: undefined, took: 1 }) })),
      close: async () => {},
    }
    const lost = noEvidence('read', 'instances-unknown', { about: 'prod' })
    const calm = new AbortController().signal
    expect((await askRoutes(asks, new Map(), prober, calm, async () => lost)).answers).toMatchObject([
      { evidence: { kind: 'seen' } },
      { evidence: lost },
    ])
  })
})
