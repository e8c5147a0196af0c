import { judgeChain } from '../../src/judge/index.ts'
import { referenceOf } from '../../src/judge/registry.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { Image, Instance } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import type { RegistryObservation, RunningLookup } from '../../src/model/registry.ts'
import { warningsOf } from '../../src/model/verdict.ts'
import {
  before,
  container,
  host,
  image,
  merged,
  observations,
  plan,
  resultOf,
  service,
} from '../builders/observations.ts'
import {
  absent,
  digestNamed,
  found,
  indexed,
  moving,
  ofCommit,
  registry,
  repository,
  variant,
  withoutLogin,
} from '../builders/registry.ts'
import { elsewhere, swarming } from '../builders/swarm.ts'

/** What registries answered about what the claim names. */
const judge = (
  instances: readonly Instance[],
  claim: Partial<ServiceClaim>,
  observed?: readonly RegistryObservation[],
) => {
  const wanted = referenceOf(service('api', claim)) ?? ''
  return judgeAll(
    instances,
    claim,
    observed?.map((one) => ({ ...one, wanted })),
  )
}

const judgeAll = (
  instances: readonly Instance[],
  claim: Partial<ServiceClaim>,
  observed?: readonly RegistryObservation[],
) => {
  const verdict = judgeChain(
    plan({ services: [service('api', claim)] }),
    observations({ targets: [host('prod', ...instances)], ...(observed === undefined ? {} : { registry: observed }) }),
  )
  return {
    ...resultOf(verdict),
    warnings: warningsOf(verdict).map(({ code }) => code),
    chain: verdict.chain,
    all: verdict.causes,
  }
}

const main = { reference: `${repository}:main` }
const at = (name: string): string => `${repository}@${digestNamed(name)}`

/** The image on an engine with a graph driver: its ID is the config, and the registry's digest is in its RepoDigests. */
const graph = (config: string, revision: string | undefined, ...digests: readonly string[]): Image =>
  image(config, revision, { id: digestNamed(config), repoDigests: digests.map(at) })

/** The image on an engine with the containerd store: its ID is the index, or the manifest of the only platform. */
const store = (id: string, revision: string | undefined, manifest?: string): Image =>
  image(id, revision, {
    id: digestNamed(id),
    repoDigests: [at(id)],
    ...(manifest === undefined ? {} : { manifest: { digest: digestNamed(manifest), platform: 'linux/amd64' } }),
  })

/** An answer about the index. */
const aboutIndex = (expected: RegistryObservation['expected']): readonly RegistryObservation[] =>
  registry(expected).map((one) => ({ ...one, wanted: digestNamed('index') }))

const amd64 = variant('amd64', 'amd64 config', merged)
const arm64 = variant('arm64', 'arm64 config', merged)
const whole = found(indexed('index', amd64, arm64))
const single = found({ digest: digestNamed('amd64'), variants: [amd64] })

describe('a declared digest of another kind than the one of the host', () => {
  const declared = (name: string): Partial<ServiceClaim> => ({ image: at(name), require: 'identified' })
  const proven = { kind: 'proven', findings: [] }

  it.each([
    ['the index is declared, the host knows the platform', graph('amd64 config', merged, 'amd64'), 'index', whole],
    ['the index is declared, the host knows the config', graph('arm64 config', merged), 'index', whole],
    ['the platform is declared, the host knows the index', graph('amd64 config', merged, 'index'), 'amd64', single],
    ['the config is the only common digest', graph('amd64 config', merged, 'mirror index'), 'index', whole],
    ['the engine names the index and the platform', store('other index', merged, 'arm64'), 'index', whole],
    ['the engine names the platform alone', store('amd64', merged), 'index', whole],
  ])('is right where the registry shows that both belong together: %s', (_name, running, name, expected) => {
    expect(judge([container('api', running, main)], declared(name))).not.toMatchObject({ kind: 'proven' })
    expect(judge([container('api', running, main)], declared(name), registry(expected))).toMatchObject(proven)
    expect(judge([container('api', running, main)], declared(name), registry(expected)).chain[2]?.proof).toBe(
      'identified',
    )
  })

  it('is right where another manifest has the same config, as in a mirror', () => {
    const running = store('mirrored', merged, 'mirrored')
    const lookup: RunningLookup = {
      digest: digestNamed('mirrored'),
      evidence: found({ digest: digestNamed('mirrored'), variants: [{ ...amd64, manifest: digestNamed('mirrored') }] }),
    }
    expect(judge([container('api', running, main)], declared('index'), registry(whole, [lookup]))).toMatchObject(proven)
  })

  it.each([
    ['another platform of the same index', store('index', merged, 'arm64'), 'amd64', single],
    ['another build with the same label', graph('rebuilt config', merged, 'rebuilt'), 'index', whole],
  ])('is drift where the host runs %s', (_name, running, name, expected) => {
    expect(judge([container('api', running, main)], declared(name), registry(expected, lookups))).not.toMatchObject(
      proven,
    )
  })
  const lookups: readonly RunningLookup[] = [
    { digest: digestNamed('arm64'), evidence: found({ digest: digestNamed('arm64'), variants: [arm64] }) },
  ]

  it('is drift, and no missing evidence, once the configs are known to differ', () => {
    const running = graph('rebuilt config', merged, 'rebuilt')
    expect(judge([container('api', running, main)], declared('index'))).toMatchObject({
      findings: ['runtime/digest-unknown'],
    })
    expect(judge([container('api', running, main)], declared('index'), registry(whole))).toMatchObject({
      kind: 'drifted',
      findings: ['runtime/other-image'],
    })
  })

  it.each([
    ['does not answer', registry(withoutLogin)],
    ['does not have it', registry(absent)],
    ['gave two answers', [...registry(whole), ...registry(single)]],
    ['answered about another service', registry(whole).map((one) => ({ ...one, service: 'web' }))],
  ])('stays missing evidence where the registry %s', (_name, observed) => {
    const running = graph('amd64 config', merged, 'amd64')
    expect(judge([container('api', running, main)], declared('index'), observed)).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/digest-unknown'],
    })
  })

  it.each([
    ['another tag or digest', registry(whole)],
    [
      'the image of another repository',
      aboutIndex(seen({ kind: 'image', repository: 'ghcr.io/acme/web', image: indexed('index', amd64, arm64) })),
    ],
    ['another digest than the requested one', aboutIndex(single)],
    ['an image without a platform', aboutIndex(found(indexed('index')))],
    ['a text instead of a digest', aboutIndex(found(indexed('index', { ...amd64, config: 'amd64 config' })))],
  ])('stays missing evidence where the answer is about %s', (_name, observed) => {
    const running = graph('amd64 config', merged, 'amd64')
    expect(judgeAll([container('api', running, main)], declared('index'), observed)).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/digest-unknown'],
    })
  })

  it('stays missing evidence where the engine names the manifest, and another config than the registry', () => {
    const running = graph('another config', merged, 'amd64')
    expect(judge([container('api', running, main)], declared('index'), registry(whole))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/digest-unknown'],
    })
  })

  it('reports why the registry could not answer', () => {
    const [, , runtime] = judge(
      [container('api', graph('amd64 config', merged, 'amd64'), main)],
      declared('index'),
      registry(withoutLogin),
    ).chain
    expect(runtime?.findings).toMatchObject([
      { code: 'runtime/digest-unknown', why: { reason: 'registry-login-missing' } },
    ])
  })

  it('is not proven by a label of another commit', () => {
    const running = graph('amd64 config', before, 'amd64')
    expect(judge([container('api', running, main)], declared('index'), registry(whole))).toMatchObject({
      kind: 'drifted',
    })
  })

  it('proves nothing if a digest of the host names another image than the host reports', () => {
    const running = store('mirrored', merged, 'mirrored')
    const lie: RunningLookup = { digest: digestNamed('mirrored'), evidence: whole }
    expect(judge([container('api', running, main)], declared('index'), registry(whole, [lie]))).not.toMatchObject(
      proven,
    )
  })

  it('identifies a task on another node', () => {
    const task = elsewhere(`${repository}:main@${digestNamed('index')}`)
    const lookup: RunningLookup = { digest: digestNamed('index'), evidence: found(indexed('index', amd64)) }
    const codes = (observed?: readonly RegistryObservation[]) => {
      const [asked, observations] = swarming([task], undefined, { image: at('amd64') })
      return resultOf(
        judgeChain(asked, observed === undefined ? observations : { ...observations, registry: observed }),
      )
    }
    expect(codes().findings).toContain('runtime/task-elsewhere')
    expect(codes(registry(single, [], digestNamed('amd64'))).findings).toContain('runtime/task-elsewhere')
    expect(codes(registry(single, [lookup], digestNamed('amd64')))).toMatchObject({ kind: 'proven' })
  })
})

describe('a tag', () => {
  const claim = { image: repository, tag: moving }
  const right = [container('api', graph('amd64 config', merged, 'index'), main)]
  const stale = [container('api', graph('old config', before, 'old index'), main)]
  const old = found(indexed('old index', variant('old', 'old config', before)))

  it('that names the running build is claimed, never identified', () => {
    expect(judge(right, claim, registry(whole))).toMatchObject({ kind: 'proven', warnings: [] })
    expect(judge(right, claim, registry(whole)).chain[2]).toMatchObject({
      proof: 'claimed',
      rests: [{ basis: 'labels' }],
    })
    expect(judge(right, { ...claim, require: 'identified' }, registry(whole))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/weak-proof'],
    })
  })

  it('that could not be read is missing evidence, and so is an unrequested one', () => {
    expect(judge(right, claim, registry(withoutLogin))).toMatchObject({
      kind: 'unproven',
      findings: ['build/registry-unknown'],
    })
    expect(judge(right, claim)).toMatchObject({ kind: 'unproven', findings: ['build/registry-unknown'] })
  })

  it('that was removed or moved to the next build is a warning next to the right commit', () => {
    expect(judge(right, claim, registry(absent))).toMatchObject({ kind: 'proven', warnings: ['build/tag-missing'] })
    const next = found(indexed('next', variant('next', 'next config', '9'.repeat(40))))
    expect(judge(right, claim, registry(next))).toMatchObject({ kind: 'proven', warnings: ['build/tag-other-commit'] })
  })

  it('that names another build of the commit is drift', () => {
    const first = [container('api', graph('first config', merged, 'first index'), main)]
    expect(judge(first, claim, registry(whole))).toMatchObject({ kind: 'drifted', findings: ['runtime/other-build'] })
  })

  it('that can not be compared with the image of the host is missing evidence', () => {
    const loaded = [container('api', store('loaded', merged), main)]
    expect(judge(loaded, claim, registry(whole))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/digest-unknown'],
    })
  })

  it('of the full commit names the commit of an image without a label', () => {
    const bare = { ...amd64, labels: { revision: undefined, source: undefined, version: undefined } }
    const plain = [
      container('api', graph('amd64 config', undefined, 'index'), { reference: `${repository}:sha-${merged}` }),
    ]
    const byCommit = { image: repository, tag: ofCommit }
    const observed = registry(found(indexed('index', bare)))
    expect(judge(plain, byCommit, observed)).toMatchObject({ kind: 'proven' })
    expect(judge(plain, byCommit, observed).chain[2]?.rests).toEqual([{ basis: 'tags', count: 1 }])
    expect(
      judge(plain, { image: repository, tag: { name: `sha-${merged.slice(0, 7)}`, namesCommit: false } }, observed),
    ).toMatchObject({ kind: 'unproven' })
    expect(judge(plain, { image: repository }, observed)).toMatchObject({ kind: 'unproven' })
    const mixed = registry(found(indexed('index', bare, { ...arm64, labels: { ...bare.labels, revision: before } })))
    expect(judge(plain, byCommit, mixed)).toMatchObject({ kind: 'unproven' })
  })

  it('does not outvote the label of another commit', () => {
    const byCommit = { image: repository, tag: ofCommit }
    const running = [
      container('api', graph('old config', before, 'old index'), { reference: `${repository}:sha-${merged}` }),
    ]
    expect(judge(running, byCommit, registry(old))).toMatchObject({
      kind: 'drifted',
      causes: ['tag-of-other-commit'],
      warnings: ['build/tag-other-commit'],
    })
  })

  it('shows whether the build was pushed, and not pulled', () => {
    expect(judge(stale, claim, registry(whole))).toMatchObject({ kind: 'drifted', causes: ['never-pulled'] })
    expect(judge(stale, claim, registry(absent))).toMatchObject({ kind: 'drifted', causes: ['never-pushed'] })
    expect(judge(stale, claim, registry(old))).toMatchObject({ kind: 'drifted', causes: ['never-pushed'] })
    expect(judge(stale, { image: at('index') }, registry(whole))).toMatchObject({
      kind: 'drifted',
      causes: ['never-pulled'],
    })
    expect(judge(stale, { image: at('index') }, registry(withoutLogin))).toMatchObject({ causes: ['never-built'] })
    const hidden = registry(seen({ kind: 'absent', repository, what: 'repository' }))
    expect(judge(stale, claim, hidden)).toMatchObject({ causes: ['never-built'], warnings: ['build/tag-missing'] })
  })

  it.each([
    [`${repository}:main`, moving, true],
    [`${repository}:1.4`, moving, undefined],
    [`docker.io/acme/api:main`, moving, undefined],
    [repository, { name: 'latest', namesCommit: false }, true],
  ])('is pulled by the command of the fix only if the host names it: %s', (reference, tag, pulls) => {
    const [running] = stale
    const { all } = judge(
      running === undefined ? [] : [{ ...running, reference }],
      { image: repository, tag },
      registry(whole),
    )
    expect(all.flatMap((cause) => ('builds' in cause ? cause.builds : []))).toMatchObject([
      { reference, ...(pulls && { pulls }) },
    ])
  })

  it('is not needed of a service that was scaled to zero, or whose digest is declared', () => {
    const stopped = [{ ...right[0], state: 'exited' } as Instance]
    expect(judge(stopped, { ...claim, instances: 0 }).findings).not.toContain('build/registry-unknown')
    expect(judge(right, { ...claim, image: at('index') })).toMatchObject({ kind: 'proven' })
  })
})

describe('a mirror', () => {
  it('is as good as the first repository', () => {
    const mirrored = image('amd64 config', merged, {
      id: digestNamed('amd64 config'),
      repoDigests: [`mirror.example.com/acme/api@${digestNamed('index')}`],
    })
    const running = [container('api', mirrored, { reference: 'mirror.example.com/acme/api:main' })]
    const claim = { image: repository, tag: moving }
    expect(judge(running, claim, registry(whole))).toMatchObject({ kind: 'drifted', findings: ['runtime/other-image'] })
    const mirrors = ['mirror.example.com/acme/api']
    expect(judge(running, { ...claim, mirrors }, registry(whole))).toMatchObject({ kind: 'proven' })
    expect(judge(running, { image: at('index'), mirrors })).toMatchObject({ kind: 'proven' })
    expect(judge(running, { image: `${repository}:2`, mirrors })).toMatchObject({ kind: 'drifted' })
  })
})

it('keeps missing evidence of a host as it is', () => {
  const missing = noEvidence('connect', 'connection-refused')
  const verdict = judgeChain(
    plan({ services: [service('api', { image: repository, tag: moving })] }),
    observations({ targets: [{ target: 'prod', evidence: missing }], registry: registry(whole) }),
  )
  expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', findings: ['runtime/unknown'] })
})
