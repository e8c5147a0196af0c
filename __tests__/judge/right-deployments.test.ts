import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import { warningsOf } from '../../src/model/verdict.ts'
import { fresh, observations, plan, resultOf, service, view } from '../builders/observations.ts'
import { ordinary, sites } from '../builders/ordinary.ts'
import { containers } from '../builders/right-deployments.ts'
import {
  hostProcess,
  kept,
  link,
  nameless,
  outside,
  swarm,
  swarmClaim,
  task,
  unitClaim,
  way,
} from '../builders/swarm.ts'
import { readScenarios } from '../scenarios/scenario.ts'

describe('a right deployment', () => {
  it.each(Object.entries(containers))(
    'is proven: %s',
    (_, { instances, claims = [service('app')], facts = {}, warnings = [] }) => {
      const verdict = judgeChain(
        plan({ services: claims }),
        observations({ targets: [{ target: 'prod', evidence: seen({ ...view(...instances), ...facts }) }] }),
      )
      expect(resultOf(verdict)).toEqual({ kind: 'proven', broken: undefined, findings: [], causes: [] })
      expect(warningsOf(verdict).map(({ code }) => code)).toEqual(warnings)
    },
  )

  it.each([
    ['an update that is done', [task(1, fresh), task(2, fresh)], swarm()],
    [
      'CapRover: one task',
      [task(1, fresh, { name: 'srv-captain--app.1' })],
      swarm({ update: undefined, previous: undefined }),
    ],
    ['a rollback to this commit', [task(1, fresh)], swarm({ update: 'rollback_completed' })],
    ['a declared number of replicas', [task(1, fresh), task(2, fresh)], swarm(), 2],
  ] as const)('is proven: swarm: %s', (_, tasks, known, instances = undefined) => {
    const evidence = seen({ ...view(...tasks), swarm: [known] })
    const claims = { services: [service('api', { ...swarmClaim, instances })] }
    expect(resultOf(judgeChain(plan(claims), observations({ targets: [{ target: 'prod', evidence }] })))).toMatchObject(
      {
        kind: 'proven',
        findings: [],
      },
    )
  })

  it.each([
    ['a unit in its release', hostProcess(), {}],
    ['a server that was started in / after its link was switched', hostProcess({ main: outside() }), {}],
    [
      'php-fpm that is reloaded',
      hostProcess({
        main: outside(),
        ways: [way({ links: [link(undefined, { changedAt: '2026-11-22T11:00:00.000Z' })] })],
      }),
      { reloads: true },
    ],
  ] as const)('is proven: systemd: %s', (_, evidence, claim) => {
    expect(resultOf(judgeChain(...kept(seen(evidence), claim)))).toMatchObject({ kind: 'proven', findings: [] })
  })

  it('is missing evidence, and no drift, when nothing names its release', () => {
    expect(resultOf(judgeChain(...kept(seen(nameless()), { release: unitClaim.release }))).kind).not.toBe('drifted')
  })

  it('is tested in at least 120 shapes: containers, applications, sites, and recorded scenarios', () => {
    const recorded = readScenarios().filter(({ expect: { verdict } }) => verdict === 'proven')
    const shapes = [
      ...Object.keys(containers),
      ...[...ordinary, ...sites].map(([name]) => name),
      ...recorded.map(({ name }) => name),
    ]
    expect(new Set(shapes).size).toBe(shapes.length)
    expect(shapes.length).toBeGreaterThanOrEqual(120)
  })
})
