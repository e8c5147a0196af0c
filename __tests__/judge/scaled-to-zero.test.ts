import { judgeChain } from '../../src/judge/index.ts'
import { type Evidence, seen } from '../../src/model/evidence.ts'
import type { HostView } from '../../src/model/host.ts'
import type { Instance } from '../../src/model/instance.ts'
import {
  container,
  fresh,
  host,
  image,
  observations,
  plan,
  resultOf,
  service,
  stale,
  target,
  view,
} from '../builders/observations.ts'
import { swarm, swarmClaim } from '../builders/swarm.ts'

const none = { instances: 0 } as const
const judge = (instances: readonly Instance[], claim = {}) =>
  resultOf(
    judgeChain(
      plan({ services: [service('api'), service('worker', { ...none, ...claim })] }),
      observations({ targets: [host('prod', container('api', fresh), ...instances)] }),
    ),
  )

describe('a service that was scaled to zero', () => {
  it.each([
    ['no container', []],
    ['a stopped container of the commit', [container('worker', fresh, { state: 'exited' })]],
    ['a stopped container of another commit', [container('worker', stale, { state: 'exited', exitCode: 137 })]],
    ['a container that never started', [container('worker', stale, { state: 'created' })]],
  ] as const)('is right with %s', (_, instances) => {
    expect(judge(instances)).toMatchObject({ kind: 'proven', findings: [] })
  })

  it.each(['running', 'restarting', 'paused', 'removing'] as const)('is drift while a container is %s', (state) => {
    for (const runs of [fresh, stale])
      expect(judge([container('worker', runs, { state })])).toMatchObject({
        kind: 'drifted',
        findings: ['runtime/instance-count'],
      })
  })

  it('is named with its host in the finding', () => {
    const verdict = judgeChain(
      plan({ services: [service('api'), service('worker', none)] }),
      observations({ targets: [host('prod', container('api', fresh), container('worker', fresh))] }),
    )
    expect(verdict.chain[2]?.findings).toMatchObject([
      { code: 'runtime/instance-count', service: 'worker', target: 'prod', expected: 0, running: 1 },
    ])
  })

  it('needs no proof, because nothing of it runs', () => {
    const pinned = { image: `ghcr.io/acme/worker@sha256:${'a'.repeat(64)}`, require: 'identified' }
    expect(judge([], pinned)).toMatchObject({ kind: 'proven' })
    for (const state of ['exited', 'created', 'dead'] as const)
      expect(judge([container('worker', image('x', undefined), { state })], pinned)).toMatchObject({
        kind: 'proven',
      })
  })

  it('needs no proof that it can never have', () => {
    const stopped = [container('worker', fresh, { state: 'exited' })]
    expect(judge(stopped, { require: 'identified' })).toMatchObject({ kind: 'proven' })
  })

  it('may be a swarm service without tasks', () => {
    const claim = { ...swarmClaim, ...none }
    const evidence = seen({ ...view(container('api', fresh)), swarm: [swarm()] })
    const chain = (value: Evidence<HostView>) =>
      resultOf(
        judgeChain(
          plan({ services: [service('api'), service('worker', claim)] }),
          observations({ targets: [{ target: 'prod', evidence: value }] }),
        ),
      )
    expect(chain(evidence)).toMatchObject({ kind: 'proven' })
    expect(chain(seen(view(container('api', fresh))))).toMatchObject({ kind: 'unproven' })
  })

  it('proves no commit by itself', () => {
    const planned = plan({ services: [service('worker', none)] })
    expect(resultOf(judgeChain(planned, observations({ targets: [host('prod')] })))).toMatchObject({
      kind: 'unproven',
      causes: ['nothing-claimed'],
    })
  })

  it('is unknown where its host could not be checked', () => {
    const planned = plan({ targets: [target('prod')], services: [service('worker', none)] })
    expect(resultOf(judgeChain(planned, observations({})))).toMatchObject({ kind: 'unproven', broken: 'runtime' })
  })
})
