import type { Instance } from '../../../src/model/instance.ts'
import { indexImages } from '../../../src/targets/collector/images.ts'
import {
  readNode,
  readService,
  readTask,
  servicesOf,
  type TaskRecord,
  withoutLost,
  withTasks,
} from '../../../src/targets/collector/swarm.ts'
import { container, fresh, image, merged, stale } from '../../builders/observations.ts'

const id = (letter: string): string => letter.repeat(25)
const asks = [{ name: 'api', container: { by: 'swarm', service: 'shop_api' } }] as const
const task = (slot: number | string, letter: string, facts: Partial<TaskRecord> = {}): TaskRecord => ({
  id: id(letter),
  name: `shop_api.${slot}`,
  reference: 'acme/api:2',
  node: 'node-1',
  desired: 'running',
  state: 'running',
  since: 300,
  error: undefined,
  ...facts,
})
const service = {
  name: 'shop_api',
  reference: 'acme/api:2',
  previous: undefined,
  update: undefined,
  message: undefined,
}
/** The container of a task, as the engine calls it. */
const of = ({ name, id: own }: TaskRecord, facts: Partial<Instance> = {}): Instance =>
  container('api', fresh, { name: `${name}.${own}`, compose: undefined, ...facts })
const none = indexImages([])
const names = (instances: readonly Instance[]) => instances.map(({ name, state }) => `${name} ${state}`)

describe('a node', () => {
  const old = task(1, 'b', { desired: 'shutdown', node: 'node-2', reference: 'acme/api:1' })
  const node = (name: string, status: string) => ({ name, status })

  it('is read by its name and status', () => {
    expect(readNode(['node-2', 'Down'])).toEqual(node('node-2', 'down'))
    expect(readNode(['', 'Down'])).toBeUndefined()
    expect(readNode('node-2')).toBeUndefined()
  })

  it('that is down has no tasks that should end', () => {
    const tasks = [task(1, 'a'), old]
    expect(withoutLost(tasks, [node('node-1', 'ready'), node('node-2', 'down')])).toEqual([task(1, 'a')])
    expect(withoutLost(tasks, [])).toEqual(tasks)
    expect(withoutLost(tasks, [node('node-2', 'ready')])).toEqual(tasks)
    expect(withoutLost(tasks, [node('node-2', 'unknown')])).toEqual(tasks)
  })

  it('that is down keeps its tasks that should run', () => {
    const current = task(1, 'a', { node: 'node-2' })
    expect(withoutLost([current], [node('node-2', 'down')])).toEqual([current])
  })

  it('that returned under its name has its tasks', () => {
    expect(withoutLost([old], [node('node-2', 'down'), node('node-2', 'ready')])).toEqual([old])
  })
})

describe('the record of a task', () => {
  const record = ['abc', 'shop_api.1', 'acme/api:2', 'node-1', 'Ready', 'Rejected 3 seconds ago', '"No such image"']

  it('is read with the states of the manager, without the quotes', () => {
    expect(readTask(record)).toEqual({
      id: 'abc',
      name: 'shop_api.1',
      reference: 'acme/api:2',
      node: 'node-1',
      desired: 'ready',
      state: 'rejected',
      since: 3,
      error: 'No such image',
    })
  })

  it.each([
    ['Running less than a second ago', 0],
    ['Running 1 second ago', 1],
    ['Failed 42 seconds ago', 42],
    ['Running about a minute ago', 60],
    ['Running 5 minutes ago', 300],
    ['Running about an hour ago', 3600],
    ['Shutdown 3 weeks ago', 1_814_400],
    ['Running', undefined],
    ['Running a while ago', undefined],
  ])('has the time of its last state: %s', (current, since) => {
    expect(readTask(record.with(5, current))?.since).toBe(since)
  })

  it.each([
    [0, '../etc'],
    [1, 'shop_api'],
    [4, ''],
    [5, ''],
    [5, '::set-output name=a::b'],
  ])('is invalid when field %i is %p', (at, text) => {
    expect(readTask(record.with(at, text))).toBeUndefined()
  })

  it('is invalid with another number of fields, or with a field that is not text', () => {
    expect(readTask(record.slice(1))).toBeUndefined()
    expect(readTask([...record.slice(0, 6), 3])).toBeUndefined()
    expect(readTask({})).toBeUndefined()
  })
})

describe('the record of a service', () => {
  it('has no update before the first one', () => {
    expect(readService(['shop_api', 'acme/api:2', '', '', ''])).toEqual(service)
    expect(readService(['shop_api', 'acme/api:2', 'acme/api:1', 'paused', 'why'])).toMatchObject({
      previous: 'acme/api:1',
      update: 'paused',
      message: 'why',
    })
  })

  it('is rejected when its update is in an unknown state, because it could not be judged', () => {
    expect(readService(['shop_api', 'acme/api:2', '', 'reversing', ''])).toBeUndefined()
  })
})

describe('the tasks of a service', () => {
  it('are instances by their slot, with the containers that they have on the host', () => {
    const tasks = [task(1, 'a'), task(2, 'b')]
    const instances = withTasks(
      tasks.map((one) => of(one)),
      tasks,
      asks,
      none,
    )
    expect(names(instances)).toEqual(['shop_api.1 running', 'shop_api.2 running'])
    expect(instances[0]).toMatchObject({
      services: ['api'],
      manager: { by: 'swarm', service: 'shop_api' },
      imageId: fresh.id,
    })
  })

  it('are no instances when they should end, and neither are their containers', () => {
    const [now, past] = [task(1, 'a'), task(1, 'b', { desired: 'shutdown', state: 'shutdown' })]
    expect(names(withTasks([of(now), of(past, { state: 'exited' })], [now, past], asks, none))).toEqual([
      'shop_api.1 running',
    ])
  })

  it('are instances while they still run the current reference of the service, although they should end', () => {
    const [now, past] = [task(1, 'a'), task(1, 'b', { desired: 'shutdown' })]
    const instances = withTasks([of(now), of(past, { image: stale, imageId: stale.id })], [now, past], asks, none, [
      service,
    ])
    expect(instances.map(({ name, image, task }) => [name, image?.id, task?.ending])).toEqual([
      ['shop_api.1', fresh.id, undefined],
      ['shop_api.1', stale.id, true],
    ])
  })

  it.each(['shutdown', 'remove', 'complete', 'orphaned', 'running', 'ready', 'accepted'])(
    'are instances when they run on another node and should be %s',
    (desired) => {
      expect(withTasks([], [task(1, 'a', { desired, node: 'node-2' })], asks, none, [service])).toMatchObject([
        { name: 'shop_api.1', task: { node: 'node-2', state: 'running' } },
      ])
    },
  )

  it('are no instances when their container ended and the manager does not know it yet', () => {
    const past = task(1, 'b', { desired: 'shutdown' })
    expect(withTasks([of(past, { state: 'exited' })], [past], asks, none, [service])).toEqual([])
  })

  it('are reported as draining, and only once, when they run another reference', () => {
    const past = task(1, 'b', { desired: 'shutdown', reference: 'acme/api:1' })
    expect(withTasks([of(past)], [past], asks, none, [service])).toEqual([])
    expect(servicesOf([service], [past])).toMatchObject([{ draining: [{ task: 'shop_api.1', node: 'node-1' }] }])
  })

  it.each(['running', 'paused', 'restarting'] as const)(
    'are reported with a %s container that has no task',
    (state) => {
      const now = task(1, 'a')
      const orphan = of(task(7, 'z'), { state })
      const instances = withTasks([of(now), orphan], [now], asks, none, [service])
      expect(instances.map(({ id, services, manager }) => [id, services, manager])).toEqual([
        [expect.any(String), ['api'], { by: 'swarm', service: 'shop_api' }],
        [orphan.id, ['api'], { by: 'swarm', service: 'shop_api' }],
      ])
    },
  )

  it('include the running container of a task that the manager calls ended', () => {
    const past = task(1, 'b', { desired: 'shutdown', state: 'failed' })
    expect(names(withTasks([of(past)], [past], asks, none, [service]))).toEqual([`${of(past).name} running`])
  })

  it('are two instances when two tasks share one slot', () => {
    const twins = [task(1, 'a'), task(1, 'b')]
    const instances = withTasks(
      twins.map((one) => of(one)),
      twins,
      asks,
      none,
      [service],
    )
    expect(names(instances)).toEqual(['shop_api.1 running', 'shop_api.1 running'])
  })

  it('exclude a container that only has their name', () => {
    const now = task(1, 'a')
    const pretender = of(now, { services: ['other'], image: fresh })
    const instances = withTasks(
      [pretender],
      [now],
      [...asks, { name: 'other', container: { by: 'name', name: 'x' } }],
      none,
    )
    expect(instances.find(({ services }) => services.includes('api'))?.task?.here).toBe(false)
  })

  it('leave a container to a service that selects it in another way', () => {
    const past = task(1, 'b', { desired: 'shutdown', state: 'shutdown' })
    const instances = withTasks([of(past, { services: ['api', 'all'], state: 'exited' })], [past], asks, none)
    expect(instances.map(({ services }) => services)).toEqual([['all']])
  })

  it('are instances too when they run on another node, by their reference', () => {
    const instances = withTasks([], [task(1, 'a', { node: 'node-2' })], asks, none)
    expect(instances).toMatchObject([
      { name: 'shop_api.1', imageId: '', reference: 'acme/api:2', task: { node: 'node-2', here: false } },
    ])
  })

  it('have an image on another node only by its digest, because a tag may differ there', () => {
    const digest = `acme/api@sha256:${'ab'.repeat(32)}`
    const known = indexImages([image('known', merged, { tags: ['acme/api:2'], repoDigests: [digest] })])
    expect(withTasks([], [task(1, 'a')], asks, known)[0]?.image).toBeUndefined()
    expect(withTasks([], [task(1, 'a', { reference: digest })], asks, known)[0]?.image?.labels.revision).toBe(merged)
  })

  it('of a global service are named by their node', () => {
    expect(names(withTasks([], [task(id('n'), 'a', { node: 'node-2' })], asks, none))).toEqual([
      'shop_api.node-2 running',
    ])
  })

  it.each([
    ['rejected', 'dead'],
    ['failed', 'exited'],
    ['preparing', 'created'],
    ['pending', 'created'],
    ['running', 'running'],
  ])('that are %s have a container that is %s', (state, expected) => {
    expect(withTasks([], [task(1, 'a', { state })], asks, none)[0]?.state).toBe(expected)
  })

  it('report why the previous task of their slot failed when the slot does not run', () => {
    const before = task(1, 'b', { desired: 'shutdown', state: 'rejected', error: 'No such image: acme/api:2' })
    const [instance] = withTasks([], [task(1, 'a', { state: 'pending', desired: 'ready' }), before], asks, none)
    expect(instance?.task?.error).toBe('No such image: acme/api:2')
    const [running] = withTasks([], [task(1, 'a'), before], asks, none)
    expect(running?.task?.error).toBeUndefined()
  })

  it('count the tasks of their slot and reference that failed in the last minutes', () => {
    const failed = (letter: string, since: number, facts: Partial<TaskRecord> = {}) =>
      task(1, letter, { desired: 'shutdown', state: 'failed', since, ...facts })
    const of = (...others: readonly TaskRecord[]) => withTasks([], [task(1, 'a'), ...others], asks, none)[0]?.task
    expect(of()).toMatchObject({ id: id('a'), since: 300 })
    expect(of()?.failed).toBeUndefined()
    expect(of(failed('b', 9), failed('c', 20), failed('d', 33, { state: 'complete' }))?.failed).toEqual({
      times: 3,
      within: 24,
    })
    const others = [
      failed('b', 9, { name: 'shop_api.2' }),
      failed('c', 9, { reference: 'acme/api:1' }),
      failed('d', 9, { state: 'shutdown' }),
      failed('e', 601),
    ]
    expect(of(...others)?.failed).toBeUndefined()
  })
})

describe('a service', () => {
  it('names tasks that should end and still run another reference', () => {
    const old = task(1, 'b', { desired: 'shutdown', reference: 'acme/api:1' })
    const same = task(2, 'c', { desired: 'shutdown' })
    const gone = task(3, 'd', { desired: 'shutdown', state: 'shutdown', reference: 'acme/api:1' })
    expect(servicesOf([service], [old, same, gone])[0]?.draining).toEqual([{ task: 'shop_api.1', node: 'node-1' }])
  })

  it('is read from its tasks when it no longer has its own reference', () => {
    const failed = task(1, 'b', { desired: 'shutdown', state: 'failed', reference: 'acme/api:3', error: 'exit (3)' })
    const services = servicesOf(
      [{ ...service, update: 'rollback_completed', message: 'rollback completed' }],
      [task(1, 'a'), failed],
    )
    expect(services).toMatchObject([{ previous: 'acme/api:3', message: 'exit (3)' }])
  })

  it('reports a current update from the manager, and no old failures', () => {
    const failed = task(1, 'b', { desired: 'shutdown', state: 'failed', error: 'exit (3)' })
    const services = servicesOf(
      [{ ...service, update: 'updating', message: 'update in progress' }],
      [task(1, 'a'), failed],
    )
    expect(services).toMatchObject([{ message: 'update in progress' }])
  })
})
