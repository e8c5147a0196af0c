import { judgeChain } from '../../src/judge/index.ts'
import { copiesOf, indexObservations } from '../../src/judge/observations.ts'
import { seen } from '../../src/model/evidence.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import { container, fresh, observations, plan, resultOf, service, stale, view } from '../builders/observations.ts'

const odd = { name: 'pack_web_1', services: ['web'], received: 'running, stopped' }

const deployment = (instances: readonly Instance[], claim: Partial<ServiceClaim> = {}, unknown = odd) =>
  [
    plan({ services: [service('api'), service('web', claim)] }),
    observations({
      targets: [{ target: 'prod', evidence: seen({ ...view(...instances), unknownContainers: [unknown] }) }],
    }),
  ] as const

describe('a container in an unknown state', () => {
  const api = container('api', fresh)

  it('is missing evidence of its service, with its name and its state in the engine', () => {
    const verdict = judgeChain(...deployment([api]))
    expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', broken: 'runtime', findings: ['runtime/unknown'] })
    expect(verdict.causes).toMatchObject([
      {
        targets: [
          {
            why: {
              phase: 'parse',
              reason: 'container-state-unknown',
              about: 'pack_web_1',
              received: 'running, stopped',
            },
          },
        ],
      },
    ])
  })

  it('leaves the other services as they are', () => {
    const old = judgeChain(...deployment([container('api', stale)]))
    expect(resultOf(old)).toMatchObject({ kind: 'drifted', broken: 'build' })
    const other = judgeChain(...deployment([api, container('web', fresh)], {}, { ...odd, services: ['nobody'] }))
    expect(resultOf(other)).toMatchObject({ kind: 'proven', findings: [] })
  })

  it('does not hide an outdated instance of its service, and is not missing from a number of instances', () => {
    const two = deployment([api, container('web', fresh, { name: 'pack_web_2' })], { instances: 2 })
    expect(resultOf(judgeChain(...two))).toMatchObject({ kind: 'unproven', findings: ['runtime/unknown'] })
    const one = deployment([api, container('web', stale, { name: 'pack_web_2' })])
    expect(resultOf(judgeChain(...one)).kind).toBe('drifted')
  })

  it('may be a copy that requests must reach', () => {
    for (const instances of [[api], [api, container('web', fresh, { name: 'pack_web_2' })]]) {
      const [planned, observed] = deployment(instances)
      expect(copiesOf({ service: 'web', port: 80 }, planned, indexObservations(planned, observed))).toMatchObject({
        why: { reason: 'instances-unknown' },
      })
    }
  })
})
