import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import {
  before,
  container,
  fresh,
  image,
  merged,
  observations,
  plan,
  service,
  stale,
  view,
} from '../builders/observations.ts'
import { elsewhere, swarm, swarming, task } from '../builders/swarm.ts'

const failed = (error: string, name = 'shop_api.9') =>
  elsewhere('acme/api:2', { name, state: 'dead', task: { node: 'node-2', here: false, state: 'rejected', error } })
const causesOf = (...given: Parameters<typeof swarming>) => judgeChain(...swarming(...given)).causes

describe('tasks that a node rejected', () => {
  it.each([
    ['No such image: acme/api:2', true],
    ['failed to resolve reference "ghcr.io/acme/api:2": ghcr.io/acme/api:2: not found', true],
    [
      'failed to resolve reference "ghcr.io/acme/api:2": failed to do request: dial tcp: lookup ghcr.io: no such host',
      false,
    ],
    ['pull access denied for acme/api', true],
    ['manifest for acme/api:2 not found: manifest unknown', true],
    ['manifest for acme/api:2 not found', true],
    ['manifest unknown', true],
    ['manifest not found', true],
    ['repository acme/api not found: does not exist', true],
    ['no suitable node (insufficient resources on 1 node)', false],
    ['invalid mount config for type "bind"', false],
  ])('with the message "%s": missing image is %p', (error, missing) => {
    expect(causesOf([failed(error)])).toMatchObject([
      { code: 'task-rejected', service: 'api', swarm: 'shop_api', reference: 'acme/api:2', errors: [error], missing },
    ])
  })

  it('have a missing image when all of them do', () => {
    const [first, second] = [failed('No such image: acme/api:2'), failed('task: non-zero exit (1)', 'shop_api.8')]
    expect(causesOf([first, second, { ...second, name: 'shop_api.7' }])).toMatchObject([
      {
        missing: false,
        errors: ['No such image: acme/api:2', 'task: non-zero exit (1)'],
        tasks: [
          { task: 'shop_api.9', node: 'node-2', state: 'rejected' },
          { task: 'shop_api.8' },
          { task: 'shop_api.7' },
        ],
      },
    ])
  })

  it('are reported for each service', () => {
    const [web] = [failed('exec format error', 'shop_web.1')].map((one) => ({
      ...one,
      services: ['web'],
      manager: { by: 'swarm', service: 'shop_web' } as const,
    }))
    if (web === undefined) throw new Error('no task')
    const claims = ['api', 'web'].map((name) =>
      service(name, { container: { by: 'swarm', service: `shop_${name}` } as const }),
    )
    const known = { ...view(failed('No such image'), web), swarm: [swarm(), swarm({ name: 'shop_web' })] }
    const verdict = judgeChain(
      plan({ services: claims }),
      observations({ targets: [{ target: 'prod', evidence: seen(known) }] }),
    )
    expect(verdict.causes).toMatchObject([
      { code: 'task-rejected', service: 'api', swarm: 'shop_api' },
      { code: 'task-rejected', service: 'web', swarm: 'shop_web' },
    ])
  })

  it('are not stopped containers of a service outside the swarm', () => {
    const dead = container('api', fresh, {
      state: 'exited',
      task: { node: 'node-1', here: true, state: 'failed', error: 'killed' },
    })
    const verdict = judgeChain(
      plan({ services: [service('api')] }),
      observations({ targets: [{ target: 'prod', evidence: seen(view(dead)) }] }),
    )
    expect(verdict.causes).toMatchObject([{ code: 'stopped' }])
  })
})

describe('a task that does not run without an error', () => {
  it.each([
    ['is new', { node: 'node-2', here: false, state: 'new', error: undefined }],
    ['is not listed by the manager', undefined],
  ])('waits for its start when it %s', (_, known) => {
    const { task: _task, ...waiting } = elsewhere('acme/api:2', { state: 'created' })
    const [cause] = causesOf([known === undefined ? waiting : { ...waiting, task: known }])
    expect(cause).toMatchObject({ code: 'as-found', finding: { code: 'runtime/not-running', state: 'created' } })
  })
})

describe('a task on another node', () => {
  it('that does not run is reported without its build', () => {
    const codes = judgeChain(...swarming([failed('exec format error')])).chain.flatMap(({ findings }) => findings)
    expect(codes.map(({ code }) => code)).toEqual(['runtime/not-running'])
  })

  it('is reported with its node', () => {
    const verdict = judgeChain(...swarming([elsewhere('acme/api:2')]))
    expect(verdict.chain.flatMap(({ findings }) => findings)).toMatchObject([
      { code: 'runtime/task-elsewhere', node: 'node-2', reference: 'acme/api:2' },
    ])
  })

  it('is not reported as a container with an unknown image', () => {
    const bare = container('api', undefined, { imageId: '' })
    const verdict = judgeChain(
      plan({ services: [service('api')] }),
      observations({ targets: [{ target: 'prod', evidence: seen(view(bare)) }] }),
    )
    expect(verdict.chain[2]?.findings).toMatchObject([{ code: 'runtime/image-gone' }])
  })
})

describe('an update that failed', () => {
  const [right, wrong] = [task(1, fresh), task(2, stale)]
  const late = task(3, stale, { resolved: fresh })

  it.each(['rollback_completed', 'paused'] as const)('explains each task with another build: %s', (update) => {
    const digest = `ghcr.io/acme/api@sha256:${'ab'.repeat(32)}`
    const other = task(4, image('other', merged, { repoDigests: [`ghcr.io/acme/web@sha256:${'cd'.repeat(32)}`] }), {
      reference: 'ghcr.io/acme/web',
    })
    expect(causesOf([right, wrong, late], swarm({ update }))).toHaveLength(1)
    const codes = causesOf([other], swarm({ update }), { image: digest }).map(({ code }) => code)
    expect(codes).not.toContain('as-found')
  })

  it('names the commit that its tasks run', () => {
    expect(causesOf([right, late, wrong], swarm({ update: 'rollback_completed' }))).toMatchObject([
      { code: 'update-rolled-back', revision: before },
    ])
    expect(causesOf([right, late], swarm({ update: 'rollback_completed' }))).toMatchObject([
      { code: 'update-rolled-back', revision: undefined },
    ])
  })

  it('does not explain a task of the same service in another swarm', () => {
    const claim = service('api', { on: ['a', 'b'], container: { by: 'swarm', service: 'shop_api' } })
    const [here, there] = ['paused', 'completed'].map((update, at) =>
      seen({
        ...view(...[right, wrong].map((one) => ({ ...one, id: `${at}${one.id.slice(1)}` }))),
        swarm: [swarm({ update: update === 'paused' ? update : 'completed' })],
      }),
    )
    if (here === undefined || there === undefined) throw new Error('no swarms')
    const targets = [
      { target: 'a', evidence: here },
      { target: 'b', evidence: there },
    ]
    const causes = judgeChain(plan({ services: [claim] }), observations({ targets })).causes
    expect(causes).toMatchObject([{ code: 'update-stuck', target: 'a' }, { target: 'b' }])
  })

  it('does not explain a task of another service', () => {
    const web = container('web', stale, { means: fresh })
    const known = { ...view(right, wrong, web), swarm: [swarm({ update: 'paused' })] }
    const claims = [service('api', { container: { by: 'swarm', service: 'shop_api' } }), service('web')]
    const verdict = judgeChain(
      plan({ services: claims }),
      observations({ targets: [{ target: 'prod', evidence: seen(known) }] }),
    )
    expect(verdict.causes.map(({ code }) => code)).toEqual(['update-stuck', 'built-not-recreated'])
  })
})
