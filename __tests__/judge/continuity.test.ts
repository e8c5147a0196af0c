import { addRestarts, compareChecks } from '../../src/judge/continuity.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import { elsewhere, hostProcess, kept, main, swarming } from './kept.ts'
import { ago, livedFor } from './lived.ts'
import { observations, says } from './observations.ts'

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

  it('add nothing when a published document is unchanged', () => {
    const [old, same] = [check(60, {}, { collected: 'published' }), check(60, {}, { collected: 'published' })]
    expect(compareChecks(old, same)).toEqual({ changes: [], repeated: ['prod'] })
    const later = check(60, {}, { collected: 'published', clock: Date.parse('2026-11-22T12:05:00Z') / 1000 })
    expect(compareChecks(old, later).repeated).toEqual([])
  })

  it('compare no endpoint, and nothing that one of them did not observe', () => {
    const lost = observations({ targets: [{ target: 'prod', evidence: noEvidence('connect', 'connection-timeout') }] })
    const said = observations({ targets: [says('prod', 'x')] })
    for (const other of [lost, said]) expect(compareChecks(other, check(60))).toEqual({ changes: [], repeated: [] })
  })

  it('add up the restarts of a run', () => {
    const once = compareChecks(check(60), check(60, { restarts: 1 }))
    const known = addRestarts(addRestarts([], once), once)
    expect(known).toEqual([{ target: 'prod', name: 'pack_api_1', count: 2 }])
    expect(addRestarts(known, compareChecks(check(60), check(60)))).toEqual(known)
  })
})
