import { judgeChain } from '../../src/judge/index.ts'
import { isFinal } from '../../src/judge/link.ts'
import { before, fresh, image, resultOf, stale } from '../builders/observations.ts'
import { elsewhere, swarm, swarming, task } from '../builders/swarm.ts'

const verdictOf = (deployment: ReturnType<typeof swarming>) => resultOf(judgeChain(...deployment))
const digest = (pair: string): string => `ghcr.io/acme/api@sha256:${pair.repeat(32)}`
const rejected = { node: 'node-2', here: false, state: 'rejected', error: 'No such image: acme/api:2' } as const

describe('a swarm service', () => {
  it('is proven when every task runs the commit and no update is in progress', () => {
    expect(verdictOf(swarming([task(1, fresh), task(2, fresh)]))).toMatchObject({ kind: 'proven' })
  })

  it('is not proven without the answer of a manager, whatever containers exist', () => {
    const [plan, observations] = swarming([task(1, fresh)])
    const alone = observations.targets.map((one) =>
      one.evidence.kind === 'seen' && one.evidence.value.kind === 'host'
        ? { ...one, evidence: { ...one.evidence, value: { ...one.evidence.value, swarm: undefined } } }
        : one,
    )
    const without: typeof observations = JSON.parse(JSON.stringify({ ...observations, targets: alone }))
    expect(resultOf(judgeChain(plan, without))).toMatchObject({ kind: 'unproven', findings: ['runtime/unknown'] })
  })

  it('is absent when the manager does not have it', () => {
    expect(verdictOf(swarming([], undefined)).findings).toEqual(['runtime/no-instance'])
    expect(verdictOf(swarming([task(1, fresh)], swarm({ name: 'shop_web' }))).findings).toEqual(['runtime/no-instance'])
  })

  it.each(['updating', 'rollback_started'] as const)(
    'is not proven while it is %s, because it may be rolled back',
    (update) => {
      const verdict = verdictOf(swarming([task(1, fresh)], swarm({ update })))
      expect(verdict).toEqual({
        kind: 'unproven',
        broken: 'runtime',
        findings: ['runtime/updating'],
        causes: ['as-found'],
      })
    },
  )

  it.each(['paused', 'rollback_paused'] as const)(
    'is drift when its update is %s, which explains the old tasks',
    (update) => {
      const verdict = verdictOf(swarming([task(1, fresh), task(2, stale)], swarm({ update })))
      expect(verdict.findings).toEqual(['runtime/other-commit', 'runtime/update-stuck'])
      expect(verdict.causes).toEqual(['update-stuck'])
    },
  )

  it('reports a rollback with its commit and the requested one', () => {
    const { causes } = judgeChain(
      ...swarming(
        [task(1, stale)],
        swarm({ update: 'rollback_completed', reference: 'acme/api:1', previous: 'acme/api:2' }),
      ),
    )
    expect(causes).toEqual([
      expect.objectContaining({
        code: 'update-rolled-back',
        revision: before,
        wanted: 'acme/api:2',
        swarm: 'shop_api',
      }),
    ])
  })

  it('may have been rolled back to this commit', () => {
    expect(verdictOf(swarming([task(1, fresh)], swarm({ update: 'rollback_completed' }))).kind).toBe('proven')
  })

  it('stops retries after a rollback or a pause, and retries during an update', () => {
    const ends = (update: 'updating' | 'paused' | 'rollback_completed'): boolean =>
      judgeChain(...swarming([task(1, stale)], swarm({ update }))).chain.some(({ findings }) => findings.some(isFinal))
    expect([ends('updating'), ends('paused'), ends('rollback_completed')]).toEqual([false, true, true])
  })

  it('is not proven while an old task still runs next to the new ones', () => {
    const verdict = judgeChain(
      ...swarming([task(1, fresh)], swarm({ draining: [{ task: 'shop_api.1', node: 'node-2' }] })),
    )
    expect(verdict.kind).toBe('unproven')
    expect(verdict.chain[2]?.findings).toMatchObject([{ code: 'runtime/draining', tasks: ['shop_api.1'] }])
  })

  it('is not proven while an ending task still runs the old image under the same reference', () => {
    const ending = task(2, stale, {
      task: { node: 'node-1', here: true, state: 'running', error: undefined, ending: true },
    })
    expect(verdictOf(swarming([task(1, fresh), ending])).findings).toEqual(['runtime/other-commit'])
  })

  it('is not proven while a container without a task runs another commit', () => {
    const orphan = task(2, stale, { name: 'shop_api.2.zzzzzzzzzzzzzzzzzzzzzzzzz' })
    const { task: _, ...taskless } = orphan
    expect(verdictOf(swarming([task(1, fresh), taskless])).findings).toEqual(['runtime/other-commit'])
  })

  it('counts an ending task that still runs here, and none on a node that may be gone', () => {
    const ending = (here: boolean, facts: Parameters<typeof task>[2] = {}) =>
      task(2, fresh, { task: { node: 'node-1', here, state: 'running', error: undefined, ending: true }, ...facts })
    const one = { instances: 1 }
    expect(verdictOf(swarming([task(1, fresh), ending(true)], swarm(), one)).findings).toEqual([
      'runtime/instance-count',
    ])
    expect(verdictOf(swarming([task(1, fresh), ending(false)], swarm(), one)).kind).toBe('proven')
  })

  it('names the task that was left behind', () => {
    const verdict = verdictOf(swarming([task(1, fresh), task(2, stale, { resolved: fresh })]))
    expect(verdict).toMatchObject({ findings: ['runtime/not-recreated'], causes: ['left-behind'] })
  })

  it('breaks at runtime, and not at build, when its manager has no image of the commit', () => {
    expect(verdictOf(swarming([task(1, stale)])).broken).toBe('runtime')
  })
})

describe('a task on another node', () => {
  it('is not proven by a tag, which can differ there', () => {
    const verdict = judgeChain(...swarming([elsewhere('acme/api:2')]))
    expect(verdict.kind).toBe('unproven')
    expect(verdict.chain[2]?.findings).toMatchObject([
      { code: 'runtime/task-elsewhere', reference: 'acme/api:2', node: 'node-2' },
    ])
  })

  it('is not proven by an image that it is not known to run', () => {
    expect(verdictOf(swarming([elsewhere('acme/api:2', { image: fresh })]))).toMatchObject({
      kind: 'unproven',
      findings: expect.arrayContaining(['runtime/task-elsewhere']),
    })
  })

  it('is identified by the declared digest', () => {
    const verdict = judgeChain(...swarming([elsewhere(digest('ab'))], swarm(), { image: digest('ab') }))
    expect(verdict.kind).toBe('proven')
    expect(verdict.chain[2]?.proof).toBe('identified')
  })

  it('is not identified by another digest', () => {
    expect(verdictOf(swarming([elsewhere(digest('cd'))], swarm(), { image: digest('ab') })).kind).not.toBe('proven')
  })

  it('is judged by the image that the manager has for that digest', () => {
    const known = image('known', before, { repoDigests: [digest('ab')] })
    const verdict = verdictOf(swarming([elsewhere(digest('ab'), { image: known, imageId: known.id })]))
    expect(verdict.findings).toEqual(['runtime/other-commit'])
  })

  it('that does not run is reported with the error of its node and a missing image', () => {
    const verdict = judgeChain(...swarming([elsewhere('acme/api:2', { state: 'dead', task: rejected })]))
    expect(resultOf(verdict)).toMatchObject({ findings: ['runtime/not-running'], causes: ['task-rejected'] })
    expect(verdict.causes[0]).toMatchObject({ missing: true, errors: [rejected.error], reference: 'acme/api:2' })
  })

  it('that ended with an error is not reported as missing an image', () => {
    const failed = { ...rejected, state: 'failed', error: 'task: non-zero exit (3)' }
    const verdict = judgeChain(...swarming([elsewhere('acme/api:2', { state: 'exited', task: failed })]))
    expect(verdict.causes[0]).toMatchObject({ code: 'task-rejected', missing: false })
  })

  it('that has not started yet is not reported as a stopped container', () => {
    const preparing = { ...rejected, state: 'preparing', error: undefined }
    const verdict = verdictOf(swarming([elsewhere('acme/api:2', { state: 'created', task: preparing })]))
    expect(verdict).toMatchObject({ findings: ['runtime/not-running'], causes: ['as-found'] })
  })
})
