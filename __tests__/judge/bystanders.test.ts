import { judgeChain } from '../../src/judge/index.ts'
import type { Bystander } from '../../src/model/evidence-engine.ts'
import type { PlannedTarget, RouteClaim } from '../../src/model/plan.ts'
import { warningsOf } from '../../src/model/verdict.ts'
import { bystander, extraRecords } from './bystanders.ts'
import { before, composed, container, image, merged, route, target, told } from './observations.ts'

const source = 'https://github.com/acme/shop'
const sourced = image('fresh', merged, { labels: { revision: merged, source, version: undefined } })
const api = container('api', sourced)
const warnedOf = (one: Partial<Bystander>, instance = api): boolean => {
  const verdict = judgeChain(...extraRecords([instance], [bystander(one)]))
  expect(verdict.kind).toBe('proven')
  return warningsOf(verdict).length === 1
}
const unrelated = { image: 'acme/other:1', project: 'blog', service: 'blog', workingDir: '/srv/blog' }

describe('an undeclared container', () => {
  it('causes a warning with its name, project, image and commit, and changes no verdict', () => {
    const verdict = judgeChain(...extraRecords([api], [bystander({ revision: before })]))
    expect(told(verdict)).toMatchObject({ kind: 'proven', findings: [] })
    expect(warningsOf(verdict)).toMatchObject([
      {
        code: 'runtime/also-running',
        target: 'prod',
        containers: [{ name: 'pack-old_api_1', project: 'pack-old', image: 'api:1', revision: before }],
        total: 1,
        more: false,
      },
    ])
  })

  it.each<[string, Partial<Bystander>]>([
    ['has the repository of a declared instance', { ...unrelated, image: 'api:1' }],
    ['has it in another spelling', { ...unrelated, image: 'docker.io/library/api:1' }],
    [
      'is a service of the project, of a commit',
      { ...unrelated, project: 'pack', service: 'worker', revision: before },
    ],
    ['is an undeclared instance of the service', { ...unrelated, project: 'pack', service: 'api' }],
    ['is the service in another project of the folder', { ...unrelated, service: 'api', workingDir: '/srv/pack' }],
    ['has the source of a declared instance', { ...unrelated, source, revision: before }],
  ])('causes a warning when it %s', (_, one) => {
    expect(warnedOf(one)).toBe(true)
  })

  it('causes a warning when Compose named both images itself', () => {
    const built = container('api', sourced, { reference: 'pack_api' })
    expect(
      warnedOf({ ...unrelated, service: 'api', project: 'pack-old', image: 'pack-old_api', revision: before }, built),
    ).toBe(true)
    expect(warnedOf({ ...unrelated, service: 'api', project: 'blog', image: 'blog_api' }, built)).toBe(false)
  })

  it.each<[string, Partial<Bystander>]>([
    ['is of the commit', { revision: merged }],
    ['is unrelated to the deployment', unrelated],
    [
      'is an image without a commit in the project',
      { ...unrelated, project: 'pack', service: 'db', image: 'postgres:16' },
    ],
    [
      'is an image of another source in the project',
      {
        ...unrelated,
        project: 'pack',
        service: 'search',
        image: 'getmeili/meilisearch',
        revision: before,
        source: 'https://github.com/meilisearch/meilisearch',
      },
    ],
    ['has the name of the service in a project of another folder', { ...unrelated, service: 'api', revision: before }],
    ['is listed by its id only', { ...unrelated, image: `sha256:${'a'.repeat(64)}` }],
  ])('causes no warning when it %s', (_, one) => {
    expect(warnedOf(one)).toBe(false)
  })

  it('is named up to a limit, and counted beyond it', () => {
    const many = Array.from({ length: 60 }, (_, at) => bystander({ name: `old-${at}`, revision: before }))
    const [warning] = warningsOf(
      judgeChain(...extraRecords([api], many, {}, { bystanders: { total: 90, containers: many } })),
    )
    expect(warning).toMatchObject({ total: 60, more: true })
    expect(warning?.code === 'runtime/also-running' && warning.containers.length).toBe(50)
  })
})

describe('the port of a route', () => {
  const old = (ip: string, port: number, facts: Partial<Bystander> = {}) =>
    bystander({ revision: before, ports: [{ ip, port }], ...facts })
  const asked = (url: string, via?: string): RouteClaim => ({
    ...route('/', 200),
    url,
    ...(via === undefined ? {} : { via }),
  })
  const judged = (claim: RouteClaim, holder: Bystander, facts: Partial<PlannedTarget> = {}) =>
    told(judgeChain(...extraRecords([api], [holder], { routes: [claim], targets: [target('prod', facts)] })))
  const unproven = { kind: 'unproven', broken: 'route', findings: ['route/other-container'] }

  it.each<[string, RouteClaim, Bystander, Partial<PlannedTarget>]>([
    ['through the target', asked('https://shop.example.com/', 'prod'), old('127.0.0.1', 443), {}],
    [
      'at loopback of this machine',
      asked('http://127.0.0.1:8080/'),
      old('0.0.0.0', 8080),
      { isThisMachine: true, address: 'docker://' },
    ],
    [
      'at localhost',
      asked('http://localhost:8080/'),
      old('::', 8080),
      { isThisMachine: true, address: 'docker:///run/docker.sock' },
    ],
    ['at the name of the host', asked('http://prod.example.com/'), old('0.0.0.0', 80), {}],
    [
      'at an address of the host',
      asked('http://10.0.0.5:8080/'),
      old('10.0.0.5', 8080),
      { address: 'ssh://deploy@10.0.0.5:22' },
    ],
    [
      'at the host, behind another name',
      asked('https://shop.example.com/', '10.0.0.5:8443'),
      old('0.0.0.0', 8443),
      { address: 'ssh://deploy@10.0.0.5' },
    ],
    [
      'at an IPv6 address of the host',
      asked('http://[fd00::5]:8080/'),
      old('::', 8080),
      { address: 'ssh://deploy@[fd00::5]:22' },
    ],
  ])('proves nothing when an old build of the service publishes it: %s', (_, claim, holder, facts) => {
    expect(judged(claim, holder, facts)).toMatchObject(unproven)
  })

  it('proves nothing when its publisher names no commit', () => {
    expect(judged(asked('http://prod.example.com/'), old('0.0.0.0', 80, { revision: undefined }))).toMatchObject(
      unproven,
    )
  })

  it.each<[string, RouteClaim, Bystander]>([
    [
      'a proxy of the project',
      asked('http://prod.example.com/'),
      old('0.0.0.0', 80, { image: 'nginx', project: 'pack', service: 'nginx', revision: undefined }),
    ],
    [
      'a proxy that was built with the project',
      asked('http://prod.example.com/'),
      old('0.0.0.0', 80, { image: 'pack_proxy', project: 'pack', service: 'proxy' }),
    ],
    [
      'a proxy of the same repository',
      asked('http://prod.example.com/'),
      old('0.0.0.0', 80, { image: 'api:proxy', project: 'pack', service: 'proxy' }),
    ],
    [
      'a proxy outside of the project',
      asked('http://prod.example.com/'),
      old('0.0.0.0', 80, { image: 'traefik:3', project: 'edge', service: 'traefik' }),
    ],
    ['another build at another port', asked('http://prod.example.com/'), old('0.0.0.0', 8080)],
    ['another build at loopback alone', asked('http://prod.example.com/'), old('127.0.0.1', 80)],
    ['another build at another address of the host', asked('http://prod.example.com/', 'prod'), old('10.0.0.5', 80)],
    ['the commit itself', asked('http://prod.example.com/'), old('0.0.0.0', 80, { revision: merged })],
    ['another build, while the route asks another machine', asked('http://shop.example.com/'), old('0.0.0.0', 80)],
    ['another build, while the route asks the loopback of the runner', asked('http://127.0.0.1/'), old('0.0.0.0', 80)],
  ])('leads to a declared service despite %s', (_, claim, holder) => {
    expect(judged(claim, holder)).toMatchObject({ kind: 'proven', findings: [] })
  })

  it('is not checked for a service whose instances are each requested', () => {
    const claim = { ...asked('http://prod.example.com/'), each: { service: 'api', port: 80 } }
    expect(judged(claim, old('0.0.0.0', 80)).findings).not.toContain('route/other-container')
  })

  it('leads to the compose service of another project only if that has the same folder or repository', () => {
    const claim = asked('http://prod.example.com/')
    const namesake = old('0.0.0.0', 80, { image: 'blog/api', project: 'blog', service: 'api', workingDir: '/srv/blog' })
    expect(judged(claim, namesake).kind).toBe('proven')
    expect(judged(claim, { ...namesake, workingDir: composed('pack', 'api').workingDir })).toMatchObject(unproven)
  })
})
