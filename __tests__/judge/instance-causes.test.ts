import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { livedFor } from '../builders/host-of-age.ts'
import {
  before,
  composed,
  container,
  fresh,
  host,
  image,
  merged,
  observations,
  plan,
  resultOf,
  service,
  sha,
  stale,
  unlabelled,
} from '../builders/observations.ts'
import { hostProcess, kept } from '../builders/swarm.ts'

const judge = (instances: readonly Instance[], facts: Partial<Observations> = {}, names = ['api']) =>
  judgeChain(
    plan({ services: names.map((name) => service(name)) }),
    observations({ targets: [host('prod', ...instances)], ...facts }),
  )

describe('another build next to one of the commit', () => {
  const right = container('api', fresh)
  const wrong = container('api', stale, { name: 'pack_api_2' })

  it('is newer when its commit is a descendant', () => {
    const verdict = judge([right, wrong], { history: [{ commit: before, relation: 'descendant' }] })
    expect(verdict).toMatchObject({
      broken: 'runtime',
      causes: [{ code: 'running-newer', revision: before, instances: [{ container: 'pack_api_2' }] }],
    })
  })

  it.each([
    ['contains it', true, 'running-newer'],
    ['does not contain it', false, 'running-unmerged'],
    ['may contain it', undefined, 'running-newer'],
  ])('is a descendant, and the branch %s', (_, contains, code) => {
    const branch = { name: 'main', ...(contains === undefined ? {} : { contains }) }
    const verdict = judge([right, wrong], { history: [{ commit: before, relation: 'descendant', branch }] })
    expect(verdict.causes).toMatchObject([{ code, branch: contains === false ? 'main' : branch }])
    expect(verdict.causes[0]).not.toHaveProperty('isTagged')
  })

  it('is one cause for each commit, because one of two descendants may be merged', () => {
    const other = sha('c'.repeat(40))
    const wide = container('web', image('other', other), { name: 'pack_web_1' })
    const history = [
      { commit: before, relation: 'descendant', branch: { name: 'main', contains: true } },
      { commit: other, relation: 'descendant', branch: { name: 'main', contains: false } },
    ] as const
    const expected = [
      { code: 'running-newer', revision: before, services: ['api'] },
      { code: 'running-unmerged', revision: other, services: ['web'] },
    ]
    expect(judge([right, wrong, container('web', fresh), wide], { history }, ['api', 'web']).causes).toMatchObject(
      expected,
    )
    const alone = [container('api', stale), wide]
    expect(judge(alone, { history }, ['api', 'web'])).toMatchObject({ broken: 'build', causes: expected })
  })

  it('is not newer when its service must run another commit than the history is about', () => {
    const history = [{ commit: before, relation: 'descendant' }] as const
    const claimed = plan({ services: [service('api', { commit: sha('e'.repeat(40)) })] })
    const verdict = judgeChain(claimed, observations({ targets: [host('prod', wrong)], history }))
    expect(resultOf(verdict).causes).toEqual(['never-built'])
  })

  it('was left behind when its history is unknown', () => {
    expect(resultOf(judge([right, wrong]))).toMatchObject({ broken: 'runtime', causes: ['left-behind'] })
  })
})

describe('a build that differs from the tagged one', () => {
  const late = container('api', stale, { means: fresh })

  it('was rolled back when an earlier check proved the commit', () => {
    expect(judge([late], { wasProven: true })).toMatchObject({
      broken: 'runtime',
      causes: [{ code: 'rolled-back', revision: before, services: ['api'] }],
    })
  })

  it('is not merged, and the tagged one of the commit can replace it', () => {
    const history = [{ commit: before, relation: 'descendant', branch: { name: 'main', contains: false } }] as const
    expect(judge([late], { history }).causes).toMatchObject([{ code: 'running-unmerged', isTagged: true }])
  })

  it('was rolled back although the engine no longer has its image', () => {
    const verdict = judge([container('api', undefined, { means: fresh })], { wasProven: true })
    expect(verdict.causes).toMatchObject([{ code: 'rolled-back', revision: undefined }])
  })

  it('was not replaced when its history is unknown', () => {
    expect(resultOf(judge([late])).causes).toEqual(['built-not-recreated'])
  })
})

describe('a label that hides another one', () => {
  it('is reported only for containers whose image names another commit', () => {
    const own = { ownLabels: { ...fresh.labels, revision: merged } }
    const hidden = container('api', stale, own)
    const bare = container('api', unlabelled, { ...own, name: 'pack_api_2' })
    expect(judge([hidden, bare]).causes).toContainEqual(
      expect.objectContaining({
        code: 'label-overridden',
        instances: [expect.objectContaining({ container: 'pack_api_1' })],
      }),
    )
  })
})

describe('a crash loop', () => {
  const looping = (facts: Partial<Instance>) =>
    judgeChain(
      plan({ services: [service('api')] }),
      observations({
        targets: [{ target: 'prod', evidence: seen(livedFor(3, facts)) }],
        restarts: [{ target: 'prod', name: 'pack_api_1', count: 2 }],
      }),
    ).causes

  it('names the instance, how it ended and how often', () => {
    const stop = { instance: { container: 'pack_api_1' }, state: 'running', restarts: 22 }
    const group = { code: 'crash-loop', target: 'prod', services: ['api'], compose: { project: 'pack' } }
    expect(looping({ restarts: 22, exitCode: 137 })).toMatchObject([{ ...group, stops: [{ ...stop, exitCode: 137 }] }])
    expect(looping({ restarts: 22 })).toMatchObject([{ ...group, stops: [{ ...stop, exitCode: 0 }] }])
  })

  it('is one for each project', () => {
    const view = livedFor(3, { restarts: 22 })
    const [one] = view.instances
    if (one === undefined) throw new Error('no instance')
    const other = { ...one, id: 'e'.repeat(64), name: 'shop_api_1', compose: composed('shop', 'api') }
    const verdict = judgeChain(
      plan({ services: [service('api', { container: { by: 'label', key: 'role', value: 'api' } })] }),
      observations({
        targets: [{ target: 'prod', evidence: seen({ ...view, instances: [one, other] }) }],
        restarts: ['pack_api_1', 'shop_api_1'].map((name) => ({ target: 'prod', name, count: 2 })),
      }),
    )
    expect(verdict.causes).toMatchObject([
      { code: 'crash-loop', compose: { project: 'pack' }, stops: [{}] },
      { code: 'crash-loop', compose: { project: 'shop' }, stops: [{}] },
    ])
  })

  it.each([
    { by: 'systemd', unit: 'api.service' },
    { by: 'pidfile', path: '/run/api.pid' },
  ] as const)('of a process of the host has no log of the engine: %j', (manager) => {
    const [planned, there] = kept(seen(hostProcess()), { container: manager }, { manager })
    const clock = Date.parse('2026-11-22T10:00:05Z') / 1000
    const targets = there.targets.map((one) =>
      one.evidence.kind === 'seen' && one.evidence.value.kind === 'host'
        ? { ...one, evidence: seen({ ...one.evidence.value, clock }) }
        : one,
    )
    const name = manager.by === 'systemd' ? manager.unit : manager.path
    const verdict = judgeChain(planned, { ...there, targets, restarts: [{ target: 'prod', name, count: 2 }] })
    expect(resultOf(verdict)).toMatchObject({ findings: ['runtime/crash-loop'], causes: ['as-found'] })
  })
})

describe('stopped instances', () => {
  const exited = (facts: Partial<Instance>) => container('api', fresh, { state: 'exited', exitCode: 1, ...facts })

  it('have one cause for each project, with how each of them ended', () => {
    const two = [exited({}), exited({ name: 'pack_api_2', exitCode: 137, restarts: 3 })]
    expect(judge(two).causes).toMatchObject([
      {
        code: 'stopped',
        compose: { project: 'pack' },
        stops: [
          { instance: { container: 'pack_api_1' }, state: 'exited', exitCode: 1, restarts: 0 },
          { instance: { container: 'pack_api_2' }, state: 'exited', exitCode: 137, restarts: 3 },
        ],
      },
    ])
  })

  it('need no project', () => {
    const claim = { container: { by: 'name', name: 'api' } } as const
    const verdict = judgeChain(
      plan({ services: [service('api', claim)] }),
      observations({ targets: [host('prod', exited({ name: 'api', compose: undefined }))] }),
    )
    expect(verdict.causes).toMatchObject([{ code: 'stopped', compose: undefined, stops: [{ state: 'exited' }] }])
  })
})

describe('a leftover', () => {
  const labelled = (name: string) => service(name, { container: { by: 'label', key: 'role', value: name } })
  const causesOf = (services: readonly string[], ...instances: readonly Instance[]) =>
    judgeChain(plan({ services: services.map(labelled) }), observations({ targets: [host('prod', ...instances)] }))
      .causes

  it('without a project was left behind by the instance that replaced it', () => {
    const old = container('api', stale, { name: 'old', compose: undefined })
    expect(causesOf(['api'], container('api', fresh), old)).toMatchObject([
      { code: 'left-behind', of: 2, instances: [{ container: 'old' }] },
    ])
  })

  it('of two services is replaced only if both of them are', () => {
    const compose = { ...composed('pack', 'backend'), orphaned: true }
    const orphans = ['api', 'web'].map((name) => container(name, stale, { name: `old-${name}`, compose, means: fresh }))
    expect(causesOf(['api', 'web'], container('api', fresh), ...orphans)).toMatchObject([
      { code: 'orphaned', right: false, instances: [{ container: 'old-api' }, { container: 'old-web' }] },
    ])
  })

  const inProjects = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => {
      const project = `${name}-${String(at + 10)}`
      return container(name, fresh, { name: project, compose: composed(project, name) })
    })
  const oldOf = (name: string) =>
    container(name, stale, { name: `old-${name}`, compose: composed('blue', name), means: fresh })

  it('names up to twenty current projects, and reports when there are more', () => {
    const [all] = causesOf(['api'], ...inProjects('api', 20), oldOf('api'))
    expect(all).toMatchObject({ code: 'old-project', current: { length: 20 } })
    expect(all).not.toHaveProperty('more')
    expect(causesOf(['api'], ...inProjects('api', 21), oldOf('api'))).toMatchObject([
      { code: 'old-project', current: { length: 20 }, more: true },
    ])
    const both = [...inProjects('api', 11), ...inProjects('web', 11), oldOf('api'), oldOf('web')]
    expect(causesOf(['api', 'web'], ...both)).toMatchObject([{ current: { length: 20 }, more: true }])
  })

  it('that has stopped is started by one command for each project', () => {
    const stopped = ['a', 'b'].map((project) =>
      container('api', fresh, { name: project, compose: composed(project, 'api'), state: 'exited' }),
    )
    expect(causesOf(['api'], ...stopped)).toMatchObject([
      { code: 'stopped', compose: { project: 'a' } },
      { code: 'stopped', compose: { project: 'b' } },
    ])
  })
})
