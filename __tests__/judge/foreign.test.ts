import { judgeChain } from '../../src/judge/index.ts'
import type { Instance } from '../../src/model/instance.ts'
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
} from '../builders/observations.ts'

const source = 'https://github.com/acme/shop'
const labels = (revision: string | undefined, from: string | undefined) => ({
  revision,
  source: from,
  version: undefined,
})
const repoDigests = (name: string) => [`${name}@sha256:${'ab'.repeat(32)}`]
const everything = { container: { by: 'all', project: undefined } } as const
const judged = (...instances: readonly Instance[]) =>
  resultOf(
    judgeChain(
      plan({ services: [service('all', everything)] }),
      observations({ targets: [host('prod', ...instances.map((one) => ({ ...one, services: ['all'] })))] }),
    ),
  )
const api = container('api', image('api', merged, { labels: labels(merged, source) }), {
  reference: 'ghcr.io/acme/api:2',
})
const pulled = (name: string, reference: string, revision?: string, from?: string) =>
  container(name, image(name, revision, { labels: labels(revision, from), repoDigests: repoDigests(reference) }), {
    reference,
  })

describe('a service that selects everything', () => {
  it('is proven when all containers of the source run the commit', () => {
    const worker = container('worker', image('worker', merged), { reference: 'ghcr.io/acme/worker:2' })
    expect(judged(api, worker)).toMatchObject({ kind: 'proven', findings: [] })
  })

  it.each([
    ['a database', pulled('db', 'postgres:16')],
    ['an image of another publisher', pulled('cache', 'bitnami/redis:7')],
    [
      'an image that names a commit of another source',
      pulled('search', 'getmeili/meilisearch:1', before, 'https://github.com/meilisearch/meilisearch'),
    ],
  ])('leaves out %s', (_, one) => {
    expect(judged(api, one)).toMatchObject({ kind: 'proven', findings: [] })
  })

  it('is not proven when a container of the source runs another commit', () => {
    expect(judged(api, pulled('worker', 'ghcr.io/acme/worker:1', before, source)).findings).toEqual([
      'runtime/other-commit',
    ])
  })

  it('is not proven when a container without a source runs another commit, in any project', () => {
    const old = container('old', image('old', before), { reference: 'api:1', compose: composed('pack-old', 'api') })
    expect(judged(api, old).findings).toEqual(['runtime/other-commit'])
  })

  it('is not proven when an image of the same publisher, or one built on the host, names no commit', () => {
    const built = container('worker', image('built', undefined), { reference: 'pack_worker' })
    expect(judged(api, built).findings).toEqual(['runtime/no-revision'])
    expect(judged(api, pulled('worker', 'ghcr.io/acme/worker:1')).findings).toEqual(['runtime/no-revision'])
  })

  it('is not proven when an image that was only built on the host has its ID as a digest', () => {
    const id = `sha256:${'ab'.repeat(32)}`
    const local = (origins: readonly string[]) =>
      container(
        'worker',
        image('local', undefined, { id, repoDigests: [`queue@${id}`], ...(origins[0] && { origins }) }),
        {
          reference: 'queue',
          compose: composed('pack', 'worker'),
        },
      )
    const own = { ...api, compose: composed('pack', 'api') }
    expect(judged(own, local([])).findings).toEqual(['runtime/no-revision'])
    expect(judged(own, local(['docker.io/library/queue']))).toMatchObject({ kind: 'proven', findings: [] })
  })

  it('is absent when all containers are unrelated', () => {
    expect(judged(pulled('db', 'postgres:16'))).toMatchObject({ kind: 'drifted', findings: ['runtime/no-instance'] })
  })

  it('is drift when no container runs the commit', () => {
    expect(judged(pulled('api', 'ghcr.io/acme/api:1', before, source)).kind).toBe('drifted')
  })

  it.each([
    'https://github.com/acme/shop.git',
    'https://github.com/Acme/Shop/',
    'git@github.com:acme/shop.git',
    'ssh://git@github.com:22/acme/shop.git',
    'https://x-access-token@github.com/acme/shop',
    'https://github.com/acme/shop/tree/main/worker',
    'git://github.com/acme/shop#main',
  ])('is not proven when a container of the source, written as %s, runs another commit', (spelling) => {
    const stale = pulled('worker', 'registry.example.com/team/worker:1', before, spelling)
    expect(judged(api, stale).findings).toEqual(['runtime/other-commit'])
  })

  it.each(['https://github.com/acme/shop-tools', 'https://gitlab.com/acme/shop', 'git@github.com:acme/shop/more.git'])(
    'leaves out a container of the source %s',
    (other) => {
      const apart = pulled('tools', 'registry.example.com/team/tools:1', before, other)
      expect(judged(api, apart)).toMatchObject({ kind: 'proven', findings: [] })
    },
  )

  const inProject = { ...api, compose: composed('shop', 'api') }
  const base = 'https://github.com/puppeteer/puppeteer'

  it('is not proven when an image that was built on the host has the labels of its base image', () => {
    const built = container('worker', image('worker', before, { labels: labels(before, base) }), {
      reference: 'shop-worker',
      compose: composed('shop', 'worker'),
    })
    expect(judged(inProject, built).findings).toEqual(['runtime/other-commit'])
  })

  it('is not proven when the engine gives a digest to an image that Compose built', () => {
    const compose = composed('shop', 'worker')
    const stale = { ...pulled('worker', 'shop-worker', before, base), compose }
    expect(judged(inProject, stale).findings).toEqual(['runtime/other-commit'])
    expect(judged(inProject, { ...pulled('worker', 'shop-worker'), compose }).findings).toEqual(['runtime/no-revision'])
  })

  it.each<[string, string, string | undefined]>([
    ['another owner', base, before],
    ['another owner, without a commit', base, undefined],
    ['another host', 'https://gitlab.example.com/acme/base', before],
    ['no repository', 'https://puppeteer.example', before],
  ])(
    'is not proven when a pulled image of the same publisher has the labels of its base image: %s',
    (_, from, revision) => {
      const stale = pulled('worker', 'ghcr.io/acme/worker:1', revision, from)
      const findings = [revision === undefined ? 'runtime/no-revision' : 'runtime/other-commit']
      expect(judged(api, stale).findings).toEqual(findings)
      expect(judged(inProject, { ...stale, compose: composed('shop', 'worker') }).findings).toEqual(findings)
    },
  )

  it('leaves out a mirror of an image of another owner', () => {
    const mirror = pulled('metrics', 'ghcr.io/acme/prometheus:3', before, 'https://github.com/prometheus/prometheus')
    expect(judged(api, mirror)).toMatchObject({ kind: 'proven', findings: [] })
  })

  it('leaves out a database of the project, and what was built on the host from another source in another project', () => {
    const database = { ...pulled('db', 'postgres:16'), compose: composed('shop', 'db') }
    const other = container('blog', image('blog', before, { labels: labels(before, base) }), {
      reference: 'blog-web',
      compose: composed('blog', 'web'),
    })
    expect(judged(inProject, database, other)).toMatchObject({ kind: 'proven', findings: [] })
  })

  const sourceless = container('api', fresh, { reference: 'ghcr.io/acme/api:2' })
  const meili = 'https://github.com/meilisearch/meilisearch'

  it.each<[string, Instance, readonly string[]]>([
    [
      'a container whose image was removed',
      container('worker', undefined, { means: 'nothing' }),
      ['runtime/image-gone'],
    ],
    [
      'a stopped container of the commit, whoever published it',
      { ...pulled('tools', 'bitnami/tools:1', merged, meili), state: 'exited' },
      ['runtime/not-running'],
    ],
    [
      'an image of another commit that names no source',
      pulled('worker', 'bitnami/worker:1', before),
      ['runtime/other-commit'],
    ],
  ])('judges %s', (_title, one, findings) => {
    expect(judged(api, one).findings).toEqual(findings)
  })

  it('leaves out an image of the same publisher that names another source', () => {
    const tools = pulled('tools', 'ghcr.io/acme/tools:1', before, 'https://github.com/acme/tools')
    expect(judged(api, tools)).toMatchObject({ kind: 'proven', findings: [] })
  })

  it('judges by the publisher when the images of the commit name no source', () => {
    expect(judged(sourceless, pulled('worker', 'ghcr.io/acme/worker:1', before, source)).findings).toEqual([
      'runtime/other-commit',
    ])
    expect(judged(sourceless, pulled('search', 'getmeili/meilisearch:1', before, meili)).kind).toBe('proven')
  })

  it('judges an image of another commit and source when no container runs the commit', () => {
    expect(judged(pulled('api', 'ghcr.io/acme/api:1', before, source)).findings).toContain('runtime/other-commit')
  })

  it('leaves out an official image next to one that was built on the host without a namespace', () => {
    const built = container('api', fresh, { reference: 'api:latest' })
    expect(judged(built, pulled('db', 'postgres:16'))).toMatchObject({ kind: 'proven', findings: [] })
  })
})
