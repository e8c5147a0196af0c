import { judgeChain } from '../../src/judge/index.ts'
import type { Bystander } from '../../src/model/evidence-engine.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { PlannedTarget, RouteClaim } from '../../src/model/plan.ts'
import { warningsOf } from '../../src/model/verdict.ts'
import { bystander, extraRecords } from '../builders/bystanders.ts'
import {
  before,
  composed,
  container,
  fresh,
  hidden,
  image,
  merged,
  resultOf,
  route,
  service,
  target,
} from '../builders/observations.ts'

const source = 'https://github.com/acme/shop'
const sourced = image('fresh', merged, { labels: { revision: merged, source, version: undefined } })
const api = container('api', sourced)
const warnedOf = (one: Partial<Bystander>, instance = api): boolean => {
  const verdict = judgeChain(...extraRecords([instance], [bystander(one)]))
  expect(verdict.kind).toBe('proven')
  return warningsOf(verdict).length === 1
}
const unrelated = { image: 'acme/other:1', project: 'blog', service: 'blog', workingDir: '/srv/blog' }

const inProject = { ...unrelated, project: 'pack', service: 'worker', image: 'acme/worker:1', revision: before }
const builtHere = container('api', fresh, { reference: 'pack_api' })
const builtElsewhere = { ...unrelated, service: 'api', project: 'pack-old', image: 'pack-old_api', revision: before }

/** Cases with the declared instance, which is `api` if a case names none. */
const withBystander = (cases: readonly (readonly [string, Partial<Bystander>, Instance?])[]) =>
  cases.map(([name, one, instance = api]): [string, Partial<Bystander>, Instance] => [name, one, instance])

describe('an undeclared container', () => {
  it('causes a warning with its name, project, image and commit, and changes no verdict', () => {
    const verdict = judgeChain(...extraRecords([api], [bystander({ revision: before })]))
    expect(resultOf(verdict)).toMatchObject({ kind: 'proven', findings: [] })
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

  it('is named by what the engine lists', () => {
    const one = bystander({ revision: before })
    const [warning] = warningsOf(judgeChain(...extraRecords([api], [one])))
    const { id: _, workingDir: __, source: ___, ports: ____, ...named } = one
    expect(warning?.code === 'runtime/also-running' && warning.containers).toStrictEqual([named])
  })

  it('is named with its engine, if that is another one', () => {
    const engine = '/run/user/1000/docker.sock'
    const verdict = judgeChain(...extraRecords([api], [bystander({ revision: before, engine })]))
    expect(verdict.kind).toBe('proven')
    expect(warningsOf(verdict)).toMatchObject([{ code: 'runtime/also-running', containers: [{ engine }] }])
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

  it.each<[string, Partial<Bystander>, Instance]>(
    withBystander([
      ['is of a SHA-256 commit', { ...inProject, revision: 'b'.repeat(64) }],
      ['has its commit in capitals', { ...inProject, revision: before.toUpperCase() }],
      ['is of the project, while the images name no source', { ...inProject, source }, container('api', fresh)],
      [
        'has the source that only the container names',
        { ...unrelated, source, revision: before },
        container('api', fresh, { ownLabels: { revision: merged, source, version: undefined } }),
      ],
      [
        'has the source of an image that the engine no longer has',
        { ...unrelated, source, revision: merged.replace('1', '2') },
        container('api', fresh, { ownLabels: { revision: merged, source, version: undefined } }),
      ],
      [
        'has the repository that is only a tag of the image',
        { ...unrelated, image: 'ghcr.io/acme/api:2' },
        container('api', { ...fresh, tags: ['ghcr.io/acme/api:1'] }),
      ],
      [
        'has the repository of a digest of the image',
        { ...unrelated, image: 'ghcr.io/acme/api:2' },
        container('api', { ...fresh, repoDigests: [`ghcr.io/acme/api@sha256:${'d'.repeat(64)}`] }),
      ],
      [
        'has the repository, is another service of the project, and names no commit',
        { ...inProject, image: 'api:1', revision: undefined },
      ],
      ['is the same service of the same source in another project', { ...unrelated, service: 'api', source }],
      [
        'has the repository of one of two instances',
        { ...unrelated, image: 'api:1' },
        container('api', sourced, { reference: 'api:2' }),
      ],
      ['has an image that Compose built, with its tag', { ...builtElsewhere, image: 'pack-old-api:latest' }, builtHere],
      [
        'has a repository whose name ends like a digest',
        { ...unrelated, image: `x${'a'.repeat(64)}` },
        container('api', sourced, { reference: `x${'a'.repeat(64)}:1` }),
      ],
      [
        'has a short name of hexadecimal digits',
        { ...unrelated, image: 'cafe' },
        container('api', sourced, { reference: 'cafe:1' }),
      ],
      [
        'has a name that goes on after the hexadecimal digits',
        { ...unrelated, image: `${'a'.repeat(12)}-api` },
        container('api', sourced, { reference: `${'a'.repeat(12)}-api:1` }),
      ],
    ]),
  )('causes a warning when it %s', (_, one, instance) => {
    expect(warnedOf(one, instance)).toBe(true)
  })

  it.each<[string, Partial<Bystander>, Instance]>(
    withBystander([
      ['has a revision with more than a commit', { ...inProject, revision: `${before}0` }],
      ['has a revision that starts with something else', { ...inProject, revision: `v${before}` }],
      ['has a revision that is no hexadecimal number', { ...inProject, revision: `${before}${'z'.repeat(24)}` }],
      [
        'has the same folder, but another service',
        { ...unrelated, service: 'web', workingDir: '/srv/pack', image: 'postgres:16' },
      ],
      [
        'has the folder of the project and no service',
        { ...unrelated, project: undefined, service: undefined, workingDir: '/srv/pack', revision: before },
      ],
      [
        'names neither project nor service nor commit',
        { ...unrelated, project: undefined, service: undefined, workingDir: undefined },
      ],
      [
        'names no folder, as the declared instance',
        { ...unrelated, service: 'api', workingDir: undefined },
        container('api', fresh, {
          compose: { ...composed('pack', 'api'), workingDir: undefined },
        }),
      ],
      ['is a build of Compose without a commit', { ...builtElsewhere, revision: undefined }, builtHere],
      ['is a build of Compose, while the declared image is none', builtElsewhere],
      [
        'is a build of Compose of another source',
        { ...builtElsewhere, source: 'https://github.com/acme/other' },
        container('api', sourced, { reference: 'pack_api' }),
      ],
      ['is a service of the project, of another source', { ...inProject, source: 'https://github.com/acme/other' }],
      [
        'has the service in the folder, of another source',
        { ...unrelated, service: 'api', workingDir: '/srv/pack', source: 'https://github.com/acme/other' },
      ],
      [
        'has the id of an image, like the declared instance',
        { ...unrelated, image: 'a'.repeat(64) },
        container('api', sourced, { reference: 'a'.repeat(64) }),
      ],
      [
        'has the short id of an image, like the declared instance',
        { ...unrelated, image: 'a'.repeat(12) },
        container('api', sourced, { reference: 'a'.repeat(12) }),
      ],
      [
        'has no reference, like the declared instance',
        { ...unrelated, image: '' },
        container('api', sourced, { reference: '' }),
      ],
      ['has no commit, no source and another service', { ...inProject, revision: undefined }],
      [
        'is unrelated, and the declared container has no project',
        { ...unrelated, revision: before },
        container('api', sourced, { compose: undefined }),
      ],
      [
        'has neither project nor service, like the declared container',
        { ...unrelated, project: undefined, service: undefined, revision: before },
        container('api', fresh, { compose: undefined }),
      ],
    ]),
  )('causes no warning when it %s', (_, one, instance) => {
    expect(warnedOf(one, instance)).toBe(false)
  })

  it('is compared with every declared instance', () => {
    const other = container('api', sourced, { name: 'pack_api_2', reference: 'other:1', compose: undefined })
    const warnings = (one: Partial<Bystander>) => {
      const verdict = judgeChain(...extraRecords([api, other], [bystander(one)]))
      return warningsOf(verdict).map(({ code }) => code)
    }
    expect(warnings({ ...unrelated, image: 'api:1' })).toEqual(['runtime/also-running'])
    expect(warnings({ ...unrelated, image: 'other:2' })).toEqual(['runtime/also-running'])
    expect(warnings({ ...inProject, image: 'api:1', revision: undefined })).toEqual(['runtime/also-running'])
    expect(warnings(inProject)).toEqual(['runtime/also-running'])
    expect(warnings(unrelated)).toEqual([])
  })

  it('is not the service of an instance with another source than its own', () => {
    const labels = { revision: merged, source: 'https://github.com/acme/web', version: undefined }
    const web = container('web', image('web', merged, { labels }), { services: ['api'] })
    const one = bystander({ ...unrelated, service: 'api', source: labels.source })
    expect(warningsOf(judgeChain(...extraRecords([api, web], [one])))).toEqual([])
  })

  it('is compared with an instance whose image the engine no longer has', () => {
    const ownLabels = { revision: merged, source, version: undefined }
    const gone = container('api', undefined, { ownLabels, compose: undefined })
    const warned = (one: Partial<Bystander>) =>
      warningsOf(judgeChain(...extraRecords([gone], [bystander({ ...unrelated, ...one })]))).length
    expect(warned({ source, revision: before })).toBe(1)
    expect(warned({ image: 'api:1' })).toBe(1)
    expect(warned({})).toBe(0)
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
  const routeClaim = (url: string, via?: string): RouteClaim => ({
    ...route('/', 200),
    url,
    ...(via === undefined ? {} : { via }),
  })
  const judged = (claim: RouteClaim, holder: Bystander, facts: Partial<PlannedTarget> = {}) =>
    resultOf(judgeChain(...extraRecords([api], [holder], { routes: [claim], targets: [target('prod', facts)] })))
  const unproven = { kind: 'unproven', broken: 'route', findings: ['route/other-container'] }

  it.each<[string, RouteClaim, Bystander, Partial<PlannedTarget>]>([
    ['through the target', routeClaim('https://shop.example.com/', 'prod'), old('127.0.0.1', 443), {}],
    [
      'at loopback of this machine',
      routeClaim('http://127.0.0.1:8080/'),
      old('0.0.0.0', 8080),
      { isThisMachine: true, address: 'docker://' },
    ],
    ['through the target, on an unnamed address', routeClaim('https://shop.example.com/', 'prod'), old('', 443), {}],
    ['through the target, on every address', routeClaim('https://shop.example.com/', 'prod'), old('*', 443), {}],
    [
      'at the host, where it belongs to the project',
      routeClaim('http://prod.example.com/'),
      old('0.0.0.0', 80, { project: 'pack', workingDir: '/srv/pack' }),
      {},
    ],
    [
      'at localhost',
      routeClaim('http://localhost:8080/'),
      old('::', 8080),
      { isThisMachine: true, address: 'docker:///run/docker.sock' },
    ],
    ['at the name of the host', routeClaim('http://prod.example.com/'), old('0.0.0.0', 80), {}],
    [
      'at an address of the host',
      routeClaim('http://10.0.0.5:8080/'),
      old('10.0.0.5', 8080),
      { address: 'ssh://deploy@10.0.0.5:22' },
    ],
    [
      'at the host, behind another name',
      routeClaim('https://shop.example.com/', '10.0.0.5:8443'),
      old('0.0.0.0', 8443),
      { address: 'ssh://deploy@10.0.0.5' },
    ],
    [
      'at the loopback of a host that is reached by loopback',
      routeClaim('http://127.0.0.2:8080/'),
      old('127.0.0.1', 8080),
      { address: 'ssh://deploy@127.0.0.1:2222' },
    ],
    [
      'at the IPv6 loopback of this machine',
      routeClaim('http://[::1]:8080/'),
      old('::1', 8080),
      { isThisMachine: true, address: 'docker://' },
    ],
    [
      'at the host, whose login names no user',
      routeClaim('http://10.0.0.5/'),
      old('*', 80),
      { address: 'ssh://10.0.0.5' },
    ],
    ['at a port that is published on an unnamed address', routeClaim('http://prod.example.com/'), old('', 80), {}],
    [
      'at one of its ports',
      routeClaim('http://prod.example.com/'),
      old('', 80, {
        ports: [
          { ip: '127.0.0.1', port: 9000 },
          { ip: '0.0.0.0', port: 80 },
        ],
      }),
      {},
    ],
    [
      'at the address that `via` names in brackets',
      routeClaim('https://shop.example.com/', '[fd00::5]:8443'),
      old('::', 8443),
      { address: 'ssh://deploy@[fd00::5]' },
    ],
    [
      'at an IPv6 address of the host',
      routeClaim('http://[fd00::5]:8080/'),
      old('::', 8080),
      { address: 'ssh://deploy@[fd00::5]:22' },
    ],
  ])('proves nothing when an old build of the service publishes it: %s', (...[, claim, holder, facts]) => {
    expect(judged(claim, holder, facts)).toMatchObject(unproven)
  })

  it('proves nothing when its publisher names no commit', () => {
    expect(judged(routeClaim('http://prod.example.com/'), old('0.0.0.0', 80, { revision: undefined }))).toMatchObject(
      unproven,
    )
  })

  it('proves nothing when an old build of one of several declared services publishes it', () => {
    const web = container('web', image('web', merged), { services: ['api'], compose: composed('site', 'web') })
    const claim = routeClaim('http://prod.example.com/')
    const facts = {
      routes: [claim],
      services: [service('api', { container: { by: 'label', key: 'app', value: 'api' } })],
    }
    expect(resultOf(judgeChain(...extraRecords([api, web], [old('0.0.0.0', 80)], facts)))).toMatchObject(unproven)
  })

  it('is not judged on a host that was not observed', () => {
    const [asks, seen] = extraRecords([api], [], { routes: [routeClaim('http://prod.example.com/')] })
    const targets = [hidden('prod', { phase: 'connect', reason: 'connection-refused' })]
    expect(resultOf(judgeChain(asks, { ...seen, targets }))).toMatchObject({ kind: 'unproven', broken: 'runtime' })
  })

  it.each<[string, RouteClaim, Bystander, Partial<PlannedTarget>?]>([
    [
      'a proxy of the project',
      routeClaim('http://prod.example.com/'),
      old('0.0.0.0', 80, { image: 'nginx', project: 'pack', service: 'nginx', revision: undefined }),
    ],
    [
      'a proxy that was built with the project',
      routeClaim('http://prod.example.com/'),
      old('0.0.0.0', 80, { image: 'pack_proxy', project: 'pack', service: 'proxy' }),
    ],
    [
      'a proxy of the same repository',
      routeClaim('http://prod.example.com/'),
      old('0.0.0.0', 80, { image: 'api:proxy', project: 'pack', service: 'proxy' }),
    ],
    [
      'a proxy outside of the project',
      routeClaim('http://prod.example.com/'),
      old('0.0.0.0', 80, { image: 'traefik:3', project: 'edge', service: 'traefik' }),
    ],
    [
      'another build, while `via` names another target',
      routeClaim('http://prod.example.com/', 'other'),
      old('0.0.0.0', 80),
    ],
    [
      'another build, while `via` names a socket with a port-like end',
      routeClaim('http://prod.example.com/', 'unix:/run/app:80x'),
      old('0.0.0.0', 80),
    ],
    [
      'another build at a name like loopback',
      routeClaim('http://x127.0.0.1.example.com/'),
      old('127.0.0.1', 80),
      { isThisMachine: true, address: 'docker://' },
    ],
    [
      'another build at the loopback address, for a name like it',
      routeClaim('http://prod.example.com/'),
      old('::1', 80),
    ],
    ['another build at another port', routeClaim('http://prod.example.com/'), old('0.0.0.0', 8080)],
    ['another build at loopback alone', routeClaim('http://prod.example.com/'), old('127.0.0.1', 80)],
    [
      'another build at another address of the host',
      routeClaim('http://prod.example.com/', 'prod'),
      old('10.0.0.5', 80),
    ],
    ['the commit itself', routeClaim('http://prod.example.com/'), old('0.0.0.0', 80, { revision: merged })],
    ['another build, while the route asks another machine', routeClaim('http://shop.example.com/'), old('0.0.0.0', 80)],
    [
      'another build, while the route asks the loopback of the runner',
      routeClaim('http://127.0.0.1/'),
      old('0.0.0.0', 80),
    ],
  ])('leads to a declared service despite %s', (...[, claim, holder, facts]) => {
    expect(judged(claim, holder, facts)).toMatchObject({ kind: 'proven', findings: [] })
  })

  it('is not checked for a service whose instances are each requested', () => {
    const claim = { ...routeClaim('http://prod.example.com/'), each: { service: 'api', port: 80 } }
    expect(judged(claim, old('0.0.0.0', 80)).findings).not.toContain('route/other-container')
  })

  it('leads to the compose service of another project only if that has the same folder or repository', () => {
    const claim = routeClaim('http://prod.example.com/')
    const namesake = old('0.0.0.0', 80, { image: 'blog/api', project: 'blog', service: 'api', workingDir: '/srv/blog' })
    expect(judged(claim, namesake).kind).toBe('proven')
    expect(judged(claim, { ...namesake, workingDir: composed('pack', 'api').workingDir })).toMatchObject(unproven)
  })
})
