import { judgeChain } from '../../src/judge/index.ts'
import { indexObservations } from '../../src/judge/observations.ts'
import { longestRun, readNeighbours } from '../../src/judge/route-diagnosis.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { answering, type Declared } from '../builders/answers.ts'
import {
  container,
  endpoint,
  fresh,
  image,
  merged,
  observations,
  plan,
  route,
  says,
  service,
  target,
  view,
} from '../builders/observations.ts'
import { hostProcess, main } from '../builders/swarm.ts'

const home = route('/', 200)
const behind = { ...home, via: '10.0.0.5:8080' }

describe('the uptime', () => {
  const clock = Date.parse('2026-11-22T10:00:00Z') / 1000
  const begun = (seconds: number) => new Date((clock - seconds) * 1000).toISOString()
  const host = (name: string, ...instances: readonly Instance[]): Observations['targets'][number] => ({
    target: name,
    evidence: seen({ ...view(...instances), clock }),
  })
  const instance = (startedAt: string, state: 'running' | 'exited' = 'running') =>
    container('api', fresh, { name: startedAt, startedAt, state })
  const planned = plan({
    targets: [target('a'), target('b'), endpoint('public')],
    services: [service('api', { on: ['a', 'b'] })],
  })
  const longest = (...targets: Observations['targets']) =>
    longestRun(planned, indexObservations(planned, observations({ targets })))

  it("is the one of the oldest running instance of all hosts, by its host's clock", () => {
    expect(longest(host('a', instance(begun(60)), instance(begun(600))), host('b', instance(begun(30))))).toEqual({
      seconds: 600,
      within: 20,
    })
    expect(longest(host('b', instance(begun(30))))).toMatchObject({ seconds: 30 })
    expect(longest(host('a', instance(begun(0.5))))).toMatchObject({ seconds: 0 })
    expect(longest(host('a', instance(begun(0))))).toMatchObject({ seconds: 0 })
  })

  it('ignores stopped instances, and those without a start time', () => {
    const others = [instance(begun(9000), 'exited'), instance('')]
    expect(longest(host('a', ...others, instance(begun(5))))).toMatchObject({ seconds: 5 })
    expect(longest(host('a', ...others))).toBeUndefined()
  })

  it('is zero for a start in the same second or later', () => {
    for (const start of [begun(-0.4), begun(-60)]) {
      expect(longest(host('a', instance(start)))).toEqual({ seconds: 0, within: 20 })
      expect(longest(host('a', instance(start), instance(begun(5))))).toMatchObject({ seconds: 5 })
    }
  })

  it('ignores unrelated containers even if the service selects everything', () => {
    const all = { ...planned, services: [service('all', { on: ['a'], container: { by: 'all', project: undefined } })] }
    const pulled = { ...image('db', undefined), repoDigests: [`postgres@sha256:${'d'.repeat(64)}`] }
    const database = container('db', pulled, { startedAt: begun(9_000_000), reference: 'postgres:17' })
    const own = container('api', fresh, { startedAt: begun(60) })
    const some = [own, database].map((one) => ({ ...one, services: ['all'] }))
    const observed = indexObservations(all, observations({ targets: [host('a', ...some)] }))
    expect(longestRun(all, observed)).toMatchObject({ seconds: 60 })
  })

  it('includes processes of a host', () => {
    const unit = plan({
      targets: [target('a')],
      services: [service('api', { on: ['a'], container: { by: 'systemd', unit: 'api.service' } })],
    })
    const evidence = seen(hostProcess({ main: main({ startedAt: begun(90) }) }))
    const seenAt: Observations['targets'][number] = {
      target: 'a',
      evidence: seen({
        ...view(),
        clock,
        hostProcesses: [{ service: 'api', manager: { by: 'systemd', unit: 'api.service' }, evidence }],
      }),
    }
    expect(longestRun(unit, indexObservations(unit, observations({ targets: [seenAt] })))).toMatchObject({
      seconds: 90,
    })
  })

  it('is unknown for a process that does not run, or was not observed', () => {
    const manager = { by: 'systemd', unit: 'api.service' } as const
    const unit = plan({ targets: [target('a')], services: [service('api', { on: ['a'], container: manager })] })
    const { main: _, ...stopped } = hostProcess({ state: 'stopped' })
    for (const evidence of [seen(stopped), noEvidence('run', 'process-unreadable')]) {
      const hostProcesses = [{ service: 'api', manager, evidence }]
      const targets = [{ target: 'a', evidence: seen({ ...view(), clock, hostProcesses }) }]
      expect(longestRun(unit, indexObservations(unit, observations({ targets })))).toBeUndefined()
    }
  })

  it('is unknown for unobserved hosts and for endpoints', () => {
    expect(longest(says('public', merged))).toBeUndefined()
    expect(longest()).toBeUndefined()
  })
})

describe('the same request in another way', () => {
  const diagnosisOf = (...pairs: readonly (readonly [typeof home, Declared])[]) =>
    judgeChain(...answering(pairs)).chain[3]?.findings[0]

  it('ignores a repeated request in the same way', () => {
    const again = route('/', 404)
    expect(diagnosisOf([home, 404], [again, 404], [behind, 200])).toMatchObject({
      diagnosis: { code: 'edge-alone', via: '10.0.0.5:8080' },
    })
    const [plan, observed] = answering([
      [home, 404],
      [again, 404],
    ])
    expect(readNeighbours(plan, indexObservations(plan, observed))(home).twins).toEqual([])
  })

  it('uses the same method', () => {
    expect(diagnosisOf([home, 500], [{ ...behind, method: 'HEAD' }, 200])).toMatchObject({
      diagnosis: { code: 'code-fails' },
    })
  })
})
