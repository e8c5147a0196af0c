import { judgeChain } from '../../src/judge/index.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import { warningsOf } from '../../src/model/verdict.ts'
import {
  before,
  container,
  contents,
  files,
  fresh,
  host,
  image,
  merged,
  observations,
  plan,
  resultOf,
  service,
  stale,
  unlabelled,
} from '../builders/observations.ts'
import { swarming, task } from '../builders/swarm.ts'

const judge = (instances: Instance | readonly Instance[], claim: Partial<ServiceClaim> = {}) => {
  const verdict = judgeChain(
    plan({ services: [service('api', claim)] }),
    observations({ targets: [host('prod', ...[instances].flat())] }),
  )
  return { ...resultOf(verdict), warnings: warningsOf(verdict).map(({ code }) => code) }
}

const labels = (revision: string | undefined, version?: string, source?: string) => ({ revision, version, source })

const ofDigest = (letter: string): string => `ghcr.io/acme/api@sha256:${letter.repeat(64)}`
const pinned = { image: ofDigest('a') }
const pulled = image('fresh', merged, { repoDigests: [ofDigest('a')] })
const reference = 'ghcr.io/acme/api:main'

describe('a reference that points to another build', () => {
  it.each([
    ['another commit', stale],
    ['no commit', unlabelled],
    ['a branch name', image('branch', 'main')],
  ])('is a warning when the container runs the commit and the other image names %s', (_names, means) => {
    expect(judge(container('api', fresh, { means }))).toMatchObject({ kind: 'proven', warnings: ['runtime/tag-moved'] })
  })

  it.each([
    ['the commit', merged],
    ['the commit with changed files', `${merged}-dirty`],
    ['the commit in capitals', merged.toUpperCase()],
    ['the beginning of the commit', merged.slice(0, 12)],
  ])('is drift when the other image names %s, because it may be a later build', (_names, revision) => {
    const verdict = judge(container('api', fresh, { means: image('again', revision) }))
    expect(verdict).toMatchObject({ kind: 'drifted', findings: ['runtime/not-recreated'], warnings: [] })
  })

  it('is a warning when the container runs the declared digest and the tag is another build of the commit', () => {
    const again = image('again', merged, { repoDigests: [ofDigest('b')] })
    expect(judge(container('api', pulled, { means: again, reference }), pinned)).toMatchObject({
      kind: 'proven',
      warnings: ['runtime/tag-moved'],
    })
  })

  it('is drift when the tag is another image with the declared digest', () => {
    const again = image('again', undefined, { repoDigests: [ofDigest('a')] })
    expect(judge(container('api', pulled, { means: again, reference }), pinned)).toMatchObject({
      kind: 'drifted',
      findings: ['runtime/not-recreated'],
      warnings: [],
    })
  })

  it('is drift when the image names another commit, whatever its files are', () => {
    const instance = container('api', stale, { means: unlabelled, contents: contents() })
    expect(judge(instance, { files: files() })).toMatchObject({
      findings: ['build/no-revision', 'runtime/not-recreated'],
      warnings: [],
    })
  })

  it('is no finding when it has the ID by which the engine knows the image of the container', () => {
    const index = image('index', merged)
    expect(judge(container('api', fresh, { imageId: index.id, means: index }))).toMatchObject({
      kind: 'proven',
      findings: [],
    })
  })

  it('is a warning when the files prove the commit and no label does', () => {
    const claim = { files: files(), require: 'hashed' } as const
    const instance = (means = stale) => container('api', unlabelled, { means, contents: contents() })
    expect(judge(instance(), claim)).toMatchObject({ kind: 'proven', warnings: ['runtime/tag-moved'] })
    expect(judge(instance(fresh), claim)).toMatchObject({ kind: 'drifted', findings: ['runtime/not-recreated'] })
  })

  it('does not replace the findings of a container that does not run the commit', () => {
    const kinds = [
      container('api', stale, { means: unlabelled }),
      container('api', unlabelled, { means: stale }),
      container('api', undefined, { means: stale }),
    ].map((instance) => judge(instance))
    expect(kinds.map(({ kind }) => kind)).toEqual(['unproven', 'drifted', 'drifted'])
    expect(kinds.flatMap(({ warnings }) => warnings)).toEqual([])
  })

  it('does not hide that another instance is outdated', () => {
    const instances = [container('api', fresh, { means: stale }), container('api', stale, { name: 'pack_api_2' })]
    expect(judge(instances)).toMatchObject({
      kind: 'drifted',
      causes: ['left-behind'],
      warnings: ['runtime/tag-moved'],
    })
  })
})

describe('a container with another commit label than its image', () => {
  const source = 'https://github.com/acme/pack'
  const released = image('released', merged, { labels: labels(merged, '2.0', source) })

  it.each([
    ['the commit of an earlier build', labels(before)],
    ['all labels of an earlier build', labels(before, '1.9', source)],
    ['an earlier build without a full commit', labels('0f0e0d0', '1.9', source)],
    ['an earlier build of the same version', labels(before, '2.0', source)],
    ['an earlier build with a commit of SHA-256', labels('b'.repeat(64))],
  ])('is a warning when the image names the commit and the container has %s', (_labels, ownLabels) => {
    expect(judge(container('api', released, { ownLabels }))).toMatchObject({
      kind: 'proven',
      warnings: ['runtime/label-copied'],
    })
  })

  it.each([
    ['a branch name', labels('main')],
    ['the commit with an ending', labels(`${merged}-dirty`)],
    ['the commit in capitals', labels(merged.toUpperCase())],
    ['another source', labels(before, '1.9', 'https://github.com/mallory/pack')],
    ['a branch name of the same version', labels('main', '2.0', source)],
    ['more than a commit', labels(`${before}0`)],
    ['a release with the name of a commit', labels(`release-${before}`)],
  ])('is drift when the label is no copy: %s', (_label, ownLabels) => {
    expect(judge(container('api', released, { ownLabels }))).toMatchObject({
      kind: 'drifted',
      findings: ['runtime/labels-disagree'],
    })
  })

  it('is a warning when only the container has the source or the version', () => {
    const ownLabels = labels(before, '1.9', source)
    expect(judge(container('api', fresh, { ownLabels }))).toMatchObject({ warnings: ['runtime/label-copied'] })
    expect(judge(container('api', fresh, { ownLabels: labels('main', '1.9') }))).toMatchObject({
      findings: ['runtime/labels-disagree'],
    })
  })

  it('is drift when the image names another commit, whatever the container has', () => {
    const own = (revision: string) => judge(container('api', stale, { ownLabels: labels(revision) }))
    expect(own(merged)).toMatchObject({ kind: 'drifted', causes: ['label-overridden', 'never-built'], warnings: [] })
    expect(own('a'.repeat(40))).toMatchObject({ kind: 'drifted', warnings: [] })
  })
})

describe('a task of a swarm that was selected as a container', () => {
  const claim = { container: { by: 'image', reference: 'acme/api' } } as const
  const id = 'b'.repeat(25)

  it.each([`shop_api.1.${id}`, `shop_api.12.${id}`, `shop_api.${'c'.repeat(25)}.${id}`])(
    'is a warning for %s, because other nodes may run others',
    (name) => {
      const planned = plan({ services: [service('api', claim)] })
      const verdict = judgeChain(planned, observations({ targets: [host('prod', container('api', fresh, { name }))] }))
      expect(verdict.kind).toBe('proven')
      expect(warningsOf(verdict)).toMatchObject([
        { code: 'runtime/other-nodes', service: 'api', target: 'prod', container: name, swarm: 'shop_api' },
      ])
    },
  )

  it('is absent for a service of the swarm, whose manager knows all tasks', () => {
    const tasks = [task(1, fresh, { name: `shop_api.1.${id}` })]
    expect(warningsOf(judgeChain(...swarming(tasks)))).toEqual([])
  })

  it('is one warning for all tasks of a service', () => {
    const tasks = [1, 2].map((slot) =>
      container('api', fresh, { id: `${slot}`.repeat(64), name: `shop_api.${slot}.${id}` }),
    )
    expect(judge(tasks, claim).warnings).toEqual(['runtime/other-nodes'])
  })

  it.each(['api', 'shop-api-1', 'api.1', `api.1.${'b'.repeat(24)}`, `api.1.${'b'.repeat(26)}`])(
    'is absent for a container named %s',
    (name) => {
      expect(judge(container('api', fresh, { name }), claim).warnings).toEqual([])
    },
  )

  it('is absent when each node is a target', () => {
    const nodes = ['prod', 'second']
    const verdict = judgeChain(
      plan({ services: [service('api', { ...claim, on: nodes })] }),
      observations({
        targets: nodes.map((name, at) =>
          host(name, container('api', fresh, { id: `${at}`.repeat(64), name: `shop_api.${at}.${id}` })),
        ),
      }),
    )
    expect(warningsOf(verdict)).toEqual([])
  })
})

describe('the finding about an instance', () => {
  const found = (instance: Instance, claim: Partial<ServiceClaim> = {}) =>
    judgeChain(
      plan({ services: [service('api', claim)] }),
      observations({ targets: [host('prod', instance)] }),
    ).chain.flatMap(({ findings }) => findings)

  it('names only what is known', () => {
    const { name, compose } = container('api', fresh)
    expect(found(container('api', fresh, { state: 'exited', exitCode: 3, restarts: 2 }))).toStrictEqual([
      {
        code: 'runtime/not-running',
        place: service('api').place,
        instance: { target: 'prod', service: 'api', container: name, compose },
        ...{ state: 'exited', exitCode: 3, restarts: 2 },
      },
    ])
  })

  it('treats an empty label as none', () => {
    expect(found(container('api', image('empty', '')))).toMatchObject([
      { code: 'build/no-revision' },
      { code: 'runtime/no-revision' },
    ])
  })

  it('of another repository names no digest of an image that the engine no longer has', () => {
    const gone = container('api', undefined, { reference: 'mallory/api:main' })
    expect(found(gone, pinned)).toContainEqual(
      expect.objectContaining({ code: 'runtime/other-image', repoDigests: [] }),
    )
  })

  const other = `ghcr.io/acme/api@sha256:${'c'.repeat(64)}`
  const mirror = `mirror.example.com/api@sha256:${'c'.repeat(64)}`
  const manifest = { digest: `sha256:${'e'.repeat(64)}`, platform: 'linux/amd64' }
  it.each<[string, Parameters<typeof image>[2], string | undefined]>([
    ['the digest that a registry has', { repoDigests: [other] }, other],
    ['it by the declared repository', { repoDigests: [mirror, other] }, other],
    ['no digest of another repository', { repoDigests: [mirror] }, undefined],
    ['no digest of another repository, not even of an index', { repoDigests: [mirror], manifest }, undefined],
    [
      'no digest of an image that only the host has',
      { id: `sha256:${'c'.repeat(64)}`, repoDigests: [other] },
      undefined,
    ],
    ['no digest of an image without any', {}, undefined],
  ])('with an unknown digest names %s', (_, facts, known) => {
    const [finding] = found(container('api', image('pulled', merged, facts), { reference }), pinned)
    expect(finding).toMatchObject({ code: 'runtime/digest-unknown' })
    expect(finding?.code === 'runtime/digest-unknown' && finding.known).toBe(known)
    expect(Object.keys(finding ?? {}).includes('known')).toBe(known !== undefined)
  })
})
