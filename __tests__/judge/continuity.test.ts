import { addRestarts, compareChecks } from '../../src/judge/continuity.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { HostProcessObservation } from '../../src/model/host.ts'
import { ago, livedFor } from '../builders/host-of-age.ts'
import { observations, says } from '../builders/observations.ts'
import { elsewhere, hostProcess, kept, main, swarming } from '../builders/swarm.ts'

const check = (...of: Parameters<typeof livedFor>) =>
  observations({ targets: [{ target: 'prod', evidence: seen(livedFor(...of)) }] })
const changes = (...[before, now]: Parameters<typeof compareChecks>) => compareChecks(before, now).changes

describe('two checks in a row', () => {
  it('are equal when nothing changed', () => {
    expect(compareChecks(check(60), check(60))).toEqual({ changes: [], repeated: [] })
  })

  it.each([
    ['another start', { startedAt: ago(1) }, 'restarted', 1],
    ['a higher restart count', { restarts: 2 }, 'restarted', 2],
    ['another process', { pid: 4712 }, 'restarted', 1],
    ['another state', { state: 'paused' } as const, 'state', undefined],
  ])('differ by %s', (_, facts, what, times) => {
    const change = { target: 'prod', name: 'pack_api_1', what, ...(times === undefined ? {} : { times }) }
    expect(changes(check(60, { pid: 4711 }), check(60, { pid: 4711, ...facts }))).toEqual([change])
  })

  it('differ by another container with the same name', () => {
    expect(changes(check(60), check(60, { id: 'f'.repeat(64) }))).toEqual([
      { target: 'prod', name: 'pack_api_1', what: 'started' },
      { target: 'prod', name: 'pack_api_1', what: 'gone' },
    ])
  })

  it.each([
    ['the clock was set back', { clock: 1 }, 'clock'],
    ['another engine answered', { engine: 'podman' } as const, 'engine'],
  ])('differ when %s', (_, host, what) => {
    expect(changes(check(60), check(60, {}, host))).toEqual([{ target: 'prod', name: undefined, what }])
  })

  it('differ by another swarm task in the same slot of another node', () => {
    const of = (id: string) =>
      swarming([
        elsewhere('acme/api:2', {
          id: '',
          task: { id, node: 'node-2', here: false, state: 'running', error: undefined },
        }),
      ])[1]
    expect(changes(of('a'), of('a'))).toEqual([])
    expect(changes(of('a'), of('b'))).toMatchObject([{ what: 'started' }, { what: 'gone' }])
  })

  it('differ by the main process of a unit', () => {
    const [, before] = kept(seen(hostProcess({ main: main({ pid: 100 }) })))
    const [, other] = kept(seen(hostProcess({ main: main({ pid: 101 }) })))
    const [, again] = kept(seen(hostProcess({ main: main({ pid: 100 }), restarts: 3 })))
    expect([changes(before, other), changes(before, again), changes(before, before)]).toMatchObject([
      [{ what: 'restarted', times: 1 }],
      [{ what: 'restarted', times: 3 }],
      [],
    ])
  })

  it('differ by the workers of a supervisor when all of them are new', () => {
    const of = (supervisor: string | undefined, ...pids: readonly number[]) => {
      const children = pids.map((pid) => main({ pid }))
      const own = supervisor === undefined ? {} : { supervisor }
      return kept(seen(hostProcess({ main: main({ pid: 100, ...own }), children })))[1]
    }
    expect(changes(of('pm2', 101, 102), of('pm2', 103, 104))).toMatchObject([{ what: 'restarted', times: 1 }])
    expect(changes(of('pm2', 101, 102), of('pm2', 102, 103))).toEqual([])
    expect(changes(of('pm2', 101), of('pm2'))).toEqual([])
    // A program starts helpers, and is the same.
    expect(changes(of(undefined, 101), of(undefined, 102))).toEqual([])
  })

  it('differ by the workers of whatever starts a program from outside its release', () => {
    const of = (children: readonly Parameters<typeof main>[0][], facts: Parameters<typeof main>[0] = {}) => {
      const started = main({ pid: 100, release: undefined, ...facts })
      return kept(seen(hostProcess({ main: started, children: children.map(main) })))[1]
    }
    const restarted = [{ target: 'prod', name: 'api.service', what: 'restarted', times: 1 }]
    expect(changes(of([{ pid: 101 }]), of([{ pid: 102 }]))).toEqual(restarted)
    // A launcher whose release is known through its arguments is the program itself.
    expect(
      changes(of([{ pid: 101 }], { through: '/srv/api/current' }), of([{ pid: 102 }], { through: '/srv/api/current' })),
    ).toEqual([])
    // Another program that holds one of the listening sockets is no worker.
    const holder = (pid: number) => ({ pid, shares: true }) as const
    expect(changes(of([{ pid: 101 }, holder(201)]), of([{ pid: 101 }, holder(202)]))).toEqual([])
    expect(changes(of([holder(201)]), of([holder(202)]))).toEqual([])
    // No worker before, or none now, shows no restart.
    expect(changes(of([]), of([{ pid: 101 }]))).toEqual([])
    expect(changes(of([{ pid: 101 }]), of([]))).toEqual([])
  })

  it('differ by a main process that appears or ends', () => {
    const { main: _, children: __, ...ended } = hostProcess({ state: 'stopped' })
    const [, idle] = kept(seen(ended))
    const [, running] = kept(seen(hostProcess({ main: main({ pid: 100 }) })))
    expect(changes(idle, idle)).toEqual([])
    expect(changes(idle, running)).toMatchObject([{ what: 'restarted', times: 1 }])
    expect(changes(running, idle)).toMatchObject([{ what: 'restarted', times: 1 }])
  })

  it('name a process by its unit or by its pid file', () => {
    const of = (pid: number, manager?: HostProcessObservation['manager']) =>
      kept(seen(hostProcess({ main: main({ pid }) })), {}, manager === undefined ? {} : { manager })[1]
    expect(changes(of(100), of(101))).toMatchObject([{ name: 'api.service' }])
    const manager = { by: 'pidfile', path: '/run/api.pid' } as const
    expect(changes(of(100, manager), of(101, manager))).toMatchObject([{ name: '/run/api.pid' }])
  })

  it('skip a process that one of them could not read', () => {
    const [, lost] = kept(noEvidence('run', 'systemd-failed'))
    const [, running] = kept(seen(hostProcess()))
    expect(changes(lost, lost)).toEqual([])
    expect(changes(lost, running)).toMatchObject([{ what: 'started' }])
  })

  it('compare each process with that of its own service', () => {
    const of = (...pids: readonly [number, number]) =>
      observations({
        targets: [
          {
            target: 'prod',
            evidence: seen({
              ...livedFor(60),
              hostProcesses: ['api', 'web'].map((name, at) => ({
                service: name,
                manager: { by: 'systemd', unit: `${name}.service` } as const,
                evidence: seen(hostProcess({ main: main({ pid: pids[at] ?? 0 }) })),
              })),
            }),
          },
        ],
      })
    expect(changes(of(1, 2), of(1, 3))).toMatchObject([{ name: 'web.service', what: 'restarted' }])
    expect(changes(of(1, 2), of(3, 2))).toMatchObject([{ name: 'api.service', what: 'restarted' }])
    expect(changes(of(1, 2), of(1, 2))).toEqual([])
  })

  it('count the restarts since the last check, not those before', () => {
    expect(changes(check(60, { restarts: 5 }), check(60, { restarts: 8 }))).toMatchObject([{ times: 3 }])
  })

  it('identify tasks of a swarm without an id by their name', () => {
    const of = (name: string) => {
      const { task: _, ...away } = elsewhere('acme/api:2', { id: '', name })
      return swarming([away])[1]
    }
    expect(changes(of('shop_api.1'), of('shop_api.1'))).toEqual([])
    expect(changes(of('shop_api.1'), of('shop_api.2'))).toMatchObject([
      { name: 'shop_api.2', what: 'started' },
      { name: 'shop_api.1', what: 'gone' },
    ])
  })

  it('add nothing when a published document is unchanged', () => {
    const [old, same] = [check(60, {}, { collected: 'published' }), check(60, {}, { collected: 'published' })]
    expect(compareChecks(old, same)).toEqual({ changes: [], repeated: ['prod'] })
    const later = check(60, {}, { collected: 'published', clock: Date.parse('2026-11-22T12:05:00Z') / 1000 })
    expect(compareChecks(old, later).repeated).toEqual([])
  })

  it('compare no endpoint, and nothing that one of them did not observe', () => {
    const lost = observations({ targets: [{ target: 'prod', evidence: noEvidence('connect', 'connection-timeout') }] })
    const received = observations({ targets: [says('prod', 'x')] })
    for (const other of [lost, received]) expect(compareChecks(other, check(60))).toEqual({ changes: [], repeated: [] })
  })

  it('add up the restarts of a run', () => {
    const once = compareChecks(check(60), check(60, { restarts: 1 }))
    const known = addRestarts(addRestarts([], once), once)
    expect(known).toEqual([{ target: 'prod', name: 'pack_api_1', count: 2 }])
    expect(addRestarts(known, compareChecks(check(60), check(60)))).toEqual(known)
    // A change without a restart adds nothing, whether it has a name or not.
    expect(addRestarts(known, compareChecks(check(60), check(60, { state: 'paused' })))).toEqual(known)
    expect(addRestarts([], compareChecks(check(60), check(60, { state: 'paused' })))).toEqual([])
    expect(addRestarts([], compareChecks(check(60), check(60, {}, { clock: 1 })))).toEqual([])
  })

  it('add up the restarts of each container of each target', () => {
    const change = (target: string, name: string | undefined) =>
      ({ target, name, what: 'restarted', times: 1 }) as const
    const changed = [change('a', 'x'), change('a', 'y'), change('b', 'x'), change('a', undefined)]
    const once = addRestarts([], { changes: changed, repeated: [] })
    expect(addRestarts(once, { changes: [change('a', 'y')], repeated: [] })).toEqual([
      { target: 'a', name: 'x', count: 1 },
      { target: 'a', name: 'y', count: 2 },
      { target: 'b', name: 'x', count: 1 },
    ])
  })
})
