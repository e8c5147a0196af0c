import { canConverge, judgeChain } from '../../src/judge/index.ts'
import { noEvidence } from '../../src/model/evidence.ts'
import type { FilesClaim, LinkName } from '../../src/model/plan.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import {
  before,
  container,
  contents,
  endpoint,
  files,
  fresh,
  hidden,
  host,
  image,
  merged,
  observations,
  plan,
  resultOf,
  says,
  service,
  stale,
  unlabelled,
} from '../builders/observations.ts'

const link = (verdict: Verdict, name: LinkName) => verdict.chain.find((result) => result.link === name)
const api = plan({ services: [service('api')] })

describe('the build link', () => {
  const build = (...instances: Parameters<typeof container>[]) =>
    link(
      judgeChain(api, observations({ targets: [host('prod', ...instances.map((of) => container(...of)))] })),
      'build',
    )

  it('holds when the reference resolves to an image of the commit, whatever runs', () => {
    expect(build(['api', stale, { means: fresh }])).toMatchObject({ state: 'holds', claims: 1, proof: 'claimed' })
  })

  it('holds when an image of the commit runs, whatever the reference resolves to', () => {
    expect(build(['api', fresh, { means: stale }])).toMatchObject({ state: 'holds' })
    expect(build(['api', fresh, { means: 'nothing' }])).toMatchObject({ state: 'holds' })
  })

  it('is broken when the reference resolves to another commit', () => {
    expect(build(['api', stale])).toMatchObject({
      state: 'broken',
      findings: [
        { code: 'build/other-commit', service: 'api', reference: 'api:latest', revision: before, image: stale.id },
      ],
    })
  })

  it('reports what the reference resolves to before what runs', () => {
    expect(build(['api', unlabelled, { means: stale }])).toMatchObject({
      findings: [{ code: 'build/other-commit', image: stale.id }],
    })
    expect(build(['api', stale, { means: 'nothing' }])).toMatchObject({
      findings: [{ code: 'build/other-commit', image: stale.id }],
    })
  })

  it('reads the label of the image, and never the one of the container', () => {
    expect(build(['api', stale, { ownLabels: fresh.labels }])).toMatchObject({ state: 'broken' })
  })

  it.each([
    ['names no commit', unlabelled, 'build/no-revision'],
    ['names a short commit', image('i', merged.slice(0, 10)), 'build/short-revision'],
    ['is gone', undefined, 'build/image-gone'],
  ] as const)('is unknown when the image %s', (_, runs, code) => {
    expect(build(['api', runs])).toMatchObject({ state: 'unknown', findings: [{ code }] })
  })

  it('reports the most specific of several images of one service', () => {
    expect(
      build(['api', unlabelled], ['api', undefined, { name: 'b' }], ['api', stale, { name: 'c' }])?.findings,
    ).toMatchObject([{ code: 'build/other-commit' }])
  })

  it('claims nothing about an unobserved host, which the runtime link reports', () => {
    const verdict = judgeChain(
      api,
      observations({ targets: [hidden('prod', noEvidence('connect', 'connection-timeout').why)] }),
    )
    expect(link(verdict, 'build')).toMatchObject({ state: 'unclaimed', claims: 0, proof: undefined })
    expect(verdict).toMatchObject({ kind: 'unproven', broken: 'runtime' })
  })

  it('claims nothing about a missing service, which the runtime link reports', () => {
    const verdict = judgeChain(api, observations({ targets: [host('prod')] }))
    expect(link(verdict, 'build')).toMatchObject({ state: 'unclaimed' })
    expect(verdict).toMatchObject({ kind: 'drifted', broken: 'runtime' })
  })

  it('claims nothing about a deployment that only an endpoint reports', () => {
    const verdict = judgeChain(
      plan({ targets: [endpoint('public')] }),
      observations({ targets: [says('public', merged)] }),
    )
    expect(link(verdict, 'build')).toMatchObject({ state: 'unclaimed' })
    expect(verdict.kind).toBe('proven')
  })

  it('is broken by a manifest of another commit, whatever the images name', () => {
    const planned = plan({ services: [service('api', { on: ['a', 'b'], files: files({ commit: before }) })] })
    const right = ['a', 'b'].map((name) => host(name, container('api', fresh)))
    const verdict = judgeChain(planned, observations({ targets: right }))
    const manifest = { code: 'build/manifest-other-commit', service: 'api', received: before, commit: merged }
    expect(link(verdict, 'build')).toMatchObject({ state: 'broken', claims: 3, findings: [manifest] })
    expect(verdict).toMatchObject({ kind: 'drifted', broken: 'build', causes: [{ code: 'as-found' }] })
  })

  it.each(['claimed', 'hashed'] as const)(
    'is unknown when the manifest is of a modified checkout, whatever the image contains (%s)',
    (required) => {
      const dirty = { total: 2, paths: ['package-lock.json', 'src/a.ts'] }
      const claim = { files: files({ dirty }), require: required }
      const planned = plan({ services: [service('api', claim)] })
      const verdict = judgeChain(
        planned,
        observations({ targets: [host('prod', container('api', fresh, { contents: contents() }))] }),
      )
      expect(link(verdict, 'build')?.findings).toEqual([
        expect.objectContaining({ code: 'build/manifest-dirty', service: 'api', ...dirty }),
      ])
      expect(verdict).toMatchObject({ kind: 'unproven', broken: 'build' })
      expect(link(verdict, 'build')?.proof).not.toBe('hashed')
      expect(link(verdict, 'runtime')?.proof).not.toBe('hashed')
      expect(canConverge(verdict)).toBe(false)
    },
  )

  it('is broken by a manifest of another commit, with or without changed files', () => {
    const changed = files({ commit: before, dirty: { total: 1, paths: ['a.ts'] } })
    const planned = plan({ services: [service('api', { files: changed })] })
    expect(
      resultOf(judgeChain(planned, observations({ targets: [host('prod', container('api', fresh))] }))).findings,
    ).toEqual(['build/manifest-other-commit'])
  })

  it('does not retry for a manifest', () => {
    const planned = plan({ services: [service('api', { files: files({ commit: before }) })] })
    expect(canConverge(judgeChain(planned, observations({ targets: [host('prod', container('api', fresh))] })))).toBe(
      false,
    )
  })

  it('is not proven by a manifest of the commit, which shows nothing about a host', () => {
    const listed = (claim: Partial<FilesClaim>, runs = fresh) =>
      link(
        judgeChain(
          plan({ services: [service('api', { files: files(claim) })] }),
          observations({ targets: [host('prod', container('api', runs))] }),
        ),
        'build',
      )
    expect(listed({})).toMatchObject({ state: 'holds', claims: 2, proof: 'claimed' })
    expect(listed({ commit: undefined })).toMatchObject({ state: 'holds', claims: 1, proof: 'claimed' })
    expect(listed({}, stale)).toMatchObject({ state: 'broken', findings: [{ code: 'build/other-commit' }] })
  })

  it('is hashed when the files of the commit are in the image of one instance', () => {
    const planned = plan({ services: [service('api', { files: files() })] })
    const right = container('api', unlabelled, { contents: contents() })
    const wrong = container('api', unlabelled, { name: 'b', contents: contents({ changed: ['a.js'] }) })
    const verdict = judgeChain(planned, observations({ targets: [host('prod', wrong, right)] }))
    expect(link(verdict, 'build')).toMatchObject({ state: 'holds', proof: 'hashed' })
  })

  it('carries the strongest proof of the images on the host', () => {
    const [labelled, declared] = [image('labelled', merged), image('declared', undefined)]
    const planned = plan({ services: [service('api', { image: `ghcr.io/acme/api@${declared.id}` })] })
    const two = [container('api', labelled), container('api', declared, { name: 'b' })]
    expect(link(judgeChain(planned, observations({ targets: [host('prod', ...two)] })), 'build')).toMatchObject({
      state: 'holds',
      proof: 'identified',
    })
  })

  it('is judged for each service on each host', () => {
    const two = plan({ services: [service('api', { on: ['a', 'b'] }), service('web', { on: ['b'] })] })
    const there = [host('a', container('api', fresh)), host('b', container('api', stale), container('web', fresh))]
    expect(link(judgeChain(two, observations({ targets: there })), 'build')).toMatchObject({
      state: 'broken',
      claims: 3,
      findings: [{ service: 'api', target: 'b' }],
    })
  })
})
