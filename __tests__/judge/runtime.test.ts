import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { Freshness } from '../../src/model/evidence-statement.ts'
import type { Image, Instance } from '../../src/model/instance.ts'
import type { Plan, ServiceClaim } from '../../src/model/plan.ts'
import type { LinkResult, Observations } from '../../src/model/verdict.ts'
import {
  before,
  composed,
  container,
  contents,
  endpoint,
  files,
  fresh,
  hidden,
  host,
  image,
  merged,
  mount,
  observations,
  plan,
  resultOf,
  says,
  service,
  stale,
  target,
  unlabelled,
  view,
} from '../builders/observations.ts'
import { mountedAt } from '../builders/requirements.ts'

/** The runtime link of one service on one host. */
function runtimeOf(instances: Parameters<typeof host>[1][], claim: Partial<ServiceClaim> = {}): LinkResult {
  return runtime(plan({ services: [service('api', claim)] }), { targets: [host('prod', ...instances)] })
}

function runtime(planned: Plan, observed: Partial<Observations>): LinkResult {
  const link = judgeChain(planned, observations(observed)).chain.find(({ link }) => link === 'runtime')
  if (link === undefined) throw new Error('no runtime link')
  return link
}

const codes = ({ findings }: LinkResult) => findings.map(({ code }) => code)

describe('the runtime link', () => {
  it('holds when every instance runs the commit', () => {
    const link = runtimeOf([container('api', fresh), container('api', fresh, { name: 'pack_api_2' })])
    expect(link).toMatchObject({ state: 'holds', claims: 2, proof: 'claimed', findings: [] })
  })

  it('names each instance that runs another image than its reference resolves to', () => {
    const link = runtimeOf([
      container('api', stale, { means: fresh }),
      container('api', stale, { means: fresh, name: 'pack_api_2' }),
    ])
    expect(link).toMatchObject({
      state: 'broken',
      proof: undefined,
      findings: [
        {
          code: 'runtime/not-recreated',
          instance: { target: 'prod', service: 'api', container: 'pack_api_1', compose: { project: 'pack' } },
          reference: 'api:latest',
          running: stale.id,
          tagged: fresh.id,
          runningRevision: before,
          taggedRevision: merged,
          commit: merged,
          place: { line: 2 },
        },
        { code: 'runtime/not-recreated', instance: { container: 'pack_api_2' } },
      ],
    })
  })

  it.each([
    [
      'runs one build of the commit while its reference resolves to another',
      container('api', fresh, { means: image('again', merged) }),
    ],
    ['runs a deleted image while its reference resolves to another', container('api', undefined, { means: fresh })],
  ])('is drift when an instance %s', (_, instance) => {
    expect(codes(runtimeOf([instance]))).toEqual(['runtime/not-recreated'])
  })

  it('judges an instance by its labels when its reference no longer resolves', () => {
    expect(codes(runtimeOf([container('api', stale, { means: 'nothing' })]))).toEqual(['runtime/other-commit'])
    expect(codes(runtimeOf([container('api', fresh, { means: 'nothing' })]))).toEqual([])
  })

  it('accepts an image that the engine reports under another id', () => {
    expect(codes(runtimeOf([container('api', fresh, { imageId: 'sha256:the-manifest' })]))).toEqual([])
  })

  it('reads the image of the reference when only that is known', () => {
    expect(codes(runtimeOf([container('api', fresh, { image: undefined })]))).toEqual([])
  })

  it.each([
    ['another commit', image('i', before), 'runtime/other-commit', 'broken'],
    ['a text that is no commit', image('i', 'main'), 'runtime/other-commit', 'broken'],
    ['no commit', unlabelled, 'runtime/no-revision', 'unknown'],
    ['a short commit', image('i', merged.slice(0, 12)), 'runtime/short-revision', 'unknown'],
  ] as const)('names an instance whose image has %s', (_, runs, code, state) => {
    const link = runtimeOf([container('api', runs)])
    expect([codes(link), link.state]).toEqual([[code], state])
  })

  it('reports missing evidence for an image that the engine no longer has', () => {
    const link = runtimeOf([container('api', undefined)])
    expect([codes(link), link.state]).toEqual([['runtime/image-gone'], 'unknown'])
  })

  it('names an instance whose own label differs from its image', () => {
    const ownLabels = { ...fresh.labels, revision: 'main' }
    const link = runtimeOf([container('api', fresh, { ownLabels })])
    expect(link).toMatchObject({
      state: 'broken',
      findings: [{ code: 'runtime/labels-disagree', own: { revision: 'main' }, image: { revision: merged } }],
    })
  })

  it('does not treat the own label of a container as the label of its image', () => {
    expect(codes(runtimeOf([container('api', unlabelled, { ownLabels: fresh.labels })]))).toEqual([
      'runtime/no-revision',
    ])
  })

  it('is unknown when a container lacks the labels of its image, because another variant may run', () => {
    const ownLabels = { revision: undefined, source: undefined, version: undefined }
    expect(codes(runtimeOf([container('api', fresh, { ownLabels })]))).toEqual(['runtime/variant-unknown'])
  })

  it('reports `variant-unknown` when the labels of the variant that runs could not be read', () => {
    const manifest = { digest: `sha256:${'5'.repeat(64)}`, platform: 'linux/arm64', unread: true } as const
    const link = runtimeOf([
      container('api', { ...unlabelled, manifest }, { means: unlabelled, ownLabels: fresh.labels }),
    ])
    expect(link).toMatchObject({ state: 'unknown', findings: [{ code: 'runtime/variant-unknown', manifest }] })
  })

  it.each([
    ['exited', 137],
    ['restarting', 1],
    ['created', 0],
    ['paused', 0],
    ['dead', 0],
    ['removing', 0],
  ] as const)('names an instance that is %s', (state, exitCode) => {
    const error = 'port is already allocated'
    const link = runtimeOf([container('api', fresh, { state, exitCode, restarts: 3, error })])
    expect(link).toMatchObject({
      state: 'broken',
      findings: [{ code: 'runtime/not-running', state, exitCode, restarts: 3, error }],
    })
  })

  it('reports both when an instance is stopped and was not recreated', () => {
    const link = runtimeOf([container('api', stale, { means: fresh, state: 'exited' })])
    expect(codes(link)).toEqual(['runtime/not-running', 'runtime/not-recreated'])
  })

  it.each([
    ['unhealthy', 'runtime/unhealthy', 'broken'],
    ['starting', 'runtime/health-starting', 'unknown'],
  ] as const)('does not hold while an instance is %s', (health, code, state) => {
    const link = runtimeOf([container('api', fresh, { health })])
    expect([codes(link), link.state]).toEqual([[code], state])
  })

  it('holds when an instance is healthy', () => {
    expect(runtimeOf([container('api', fresh, { health: 'healthy' })]).state).toBe('holds')
  })

  it('ignores the last health state of a stopped instance', () => {
    expect(codes(runtimeOf([container('api', fresh, { state: 'exited', health: 'healthy' })]))).toEqual([
      'runtime/not-running',
    ])
  })

  it('finds one stale replica among forty', () => {
    const replicas = Array.from({ length: 40 }, (_, at) => container('api', fresh, { name: `pack_api_${at}` }))
    const link = runtimeOf([...replicas, container('api', stale, { means: fresh, name: 'pack_api_40' })])
    expect(link).toMatchObject({ state: 'broken', findings: [{ instance: { container: 'pack_api_40' } }] })
  })
})

describe('the number of instances', () => {
  const two = [container('api', fresh), container('api', fresh, { name: 'pack_api_2' })]

  it('can be any when none is declared', () => {
    expect(runtimeOf(two).state).toBe('holds')
  })

  it('is a claim when it is declared', () => {
    expect(runtimeOf(two, { instances: 2 })).toMatchObject({ state: 'holds', claims: 3 })
  })

  it.each([1, 3])('is drift when %i are declared and two run', (instances) => {
    expect(runtimeOf(two, { instances })).toMatchObject({
      state: 'broken',
      findings: [{ code: 'runtime/instance-count', expected: instances, running: 2 }],
    })
  })

  it('counts running instances only', () => {
    const stopped = container('api', fresh, { name: 'pack_api_3', state: 'exited' })
    expect(codes(runtimeOf([...two, stopped], { instances: 2 }))).toEqual(['runtime/not-running'])
  })

  it('does not count an instance twice when it is listed twice for its service', () => {
    const twice = container('api', fresh, { services: ['api', 'api'] })
    expect(codes(runtimeOf([twice], { instances: 2 }))).toEqual(['runtime/instance-count'])
  })

  it('is not reported again when the missing ones exist and are stopped', () => {
    const [first] = two
    const stopped = container('api', fresh, { name: 'pack_api_2', state: 'exited' })
    if (first === undefined) throw new Error('no instance')
    expect(codes(runtimeOf([first, stopped], { instances: 2 }))).toEqual(['runtime/not-running'])
    expect(codes(runtimeOf([stopped], { instances: 2 }))).toEqual(['runtime/not-running', 'runtime/instance-count'])
  })
})

describe('the selection of containers', () => {
  it('names the other containers when none matches', () => {
    const link = runtimeOf([container('worker', fresh)])
    expect(link).toMatchObject({
      state: 'broken',
      claims: 1,
      findings: [
        {
          code: 'runtime/no-instance',
          service: 'api',
          target: 'prod',
          selector: { by: 'service', name: 'api' },
          others: ['pack/worker', 'postgres'],
        },
      ],
    })
  })

  it('is ambiguous when two compose projects have a service with that name', () => {
    const [ours, theirs] = [container('api', fresh), container('api', stale, { compose: composed('shop', 'api') })]
    const link = runtimeOf([ours, theirs])
    expect(link).toMatchObject({
      state: 'unknown',
      findings: [
        {
          code: 'runtime/ambiguous',
          candidates: ['pack/api', 'shop/api'],
          shown: [
            { name: 'pack/api', state: 'running', revision: merged },
            { name: 'shop/api', state: 'running', revision: expect.any(String) },
          ],
        },
      ],
    })
    expect(link.findings).toHaveLength(1)
  })

  it('shows one container of each of the first eight owners, a running one if there is one', () => {
    const of = (project: string, name: string, facts: Parameters<typeof container>[2] = {}, runs = fresh) =>
      container('api', runs, { name, compose: composed(project, 'api'), ...facts })
    const link = runtimeOf([
      ...['i', 'h', 'g', 'f', 'e', 'd', 'c'].map((project) => of(project, project)),
      of('b', 'b1', { state: 'exited' }),
      of('b', 'b2', { state: 'dead' }),
      of('a', 'a1', { state: 'exited' }),
      of('a', 'a2', {}, stale),
    ])
    expect(link.findings).toMatchObject([
      {
        candidates: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((project) => `${project}/api`),
        shown: [
          { name: 'a/api', state: 'running', revision: before },
          { name: 'b/api', state: 'exited', revision: merged },
          ...['c', 'd', 'e', 'f', 'g', 'h'].map((project) => ({ name: `${project}/api`, state: 'running' })),
        ],
      },
    ])
  })

  it('shows a container whose image was removed without a commit', () => {
    const gone = container('api', undefined, { compose: composed('shop', 'api') })
    expect(runtimeOf([container('api', fresh), gone]).findings).toMatchObject([
      { code: 'runtime/ambiguous', shown: [{ revision: merged }, { name: 'shop/api', revision: undefined }] },
    ])
  })

  it('is ambiguous when a container outside compose has the name of a compose service', () => {
    const alone = container('api', fresh, { name: 'api', compose: undefined })
    expect(runtimeOf([container('api', fresh), alone])).toMatchObject({
      findings: [{ code: 'runtime/ambiguous', candidates: ['api', 'pack/api'] }],
    })
  })

  it('is ambiguous for a compose service without a declared project', () => {
    const two = [container('api', fresh), container('api', fresh, { compose: composed('shop', 'api') })]
    const link = runtimeOf(two, { container: { by: 'compose', project: undefined, service: 'api' } })
    expect(codes(link)).toEqual(['runtime/ambiguous'])
  })

  it('includes every container with the label, in any project', () => {
    const two = [container('api', fresh), container('api', stale, { means: fresh, compose: composed('shop', 'web') })]
    const link = runtimeOf(two, { container: { by: 'label', key: 'tier', value: 'api' } })
    expect(link).toMatchObject({ claims: 2, findings: [{ code: 'runtime/not-recreated' }] })
  })

  it('excludes a stopped one-off task', () => {
    const task = container('api', stale, { state: 'exited', compose: composed('pack', 'api', true) })
    expect(runtimeOf([container('api', fresh), task])).toMatchObject({ state: 'holds', claims: 1 })
  })

  it('does not count a one-off task as an instance', () => {
    const task = container('api', fresh, { name: 'pack_api_run_1', compose: composed('pack', 'api', true) })
    expect(codes(runtimeOf([task]))).toEqual(['runtime/no-instance'])
    expect(codes(runtimeOf([container('api', fresh), task], { instances: 1 }))).toEqual([])
  })

  it('names a one-off task that still runs another build', () => {
    const task = container('api', stale, { name: 'pack_api_run_1', compose: composed('pack', 'api', true) })
    expect(runtimeOf([container('api', fresh), task])).toMatchObject({
      state: 'broken',
      claims: 2,
      findings: [{ code: 'runtime/other-commit', instance: { container: 'pack_api_run_1' } }],
    })
  })

  it('excludes one-off tasks of a compose service, and includes them by label or image', () => {
    const task = container('api', fresh, { name: 'pack_api_run_1', compose: composed('pack', 'api', true) })
    const compose = { by: 'compose', project: 'pack', service: 'api' } as const
    expect(codes(runtimeOf([task], { container: compose }))).toEqual(['runtime/no-instance'])
    expect(codes(runtimeOf([task], { container: { by: 'all', project: undefined } }))).toEqual(['runtime/no-instance'])
    for (const container of [
      { by: 'label', key: 'tier', value: 'api' } as const,
      { by: 'image', reference: 'api' } as const,
    ])
      expect(runtimeOf([task], { container })).toMatchObject({ state: 'holds', claims: 1 })
  })

  it('includes a one-off task when the plan names its container', () => {
    const task = container('api', stale, { name: 'api-task', compose: composed('pack', 'api', true) })
    expect(codes(runtimeOf([task], { container: { by: 'name', name: 'api-task' } }))).toEqual(['runtime/other-commit'])
    expect(codes(runtimeOf([task], { container: { by: 'service', name: 'api-task' } }))).toEqual([
      'runtime/other-commit',
    ])
  })
})

describe('a declared image', () => {
  const repository = 'ghcr.io/acme/api'
  const digest = `sha256:${'ab'.repeat(32)}`
  const pulled = image('pulled', merged, { repoDigests: [`${repository}@${digest}`] })
  const from = { reference: `${repository}:main` }

  it('must be from the declared repository', () => {
    expect(codes(runtimeOf([container('api', fresh, from)], { image: repository }))).toEqual([])
    expect(runtimeOf([container('api', fresh)], { image: repository })).toMatchObject({
      state: 'broken',
      findings: [{ code: 'runtime/other-image', expected: repository, reference: 'api:latest' }],
    })
  })

  it('is identified by its digest', () => {
    const link = runtimeOf([container('api', pulled, from)], {
      image: `${repository}@${digest}`,
      require: 'identified',
    })
    expect(link).toMatchObject({ state: 'holds', proof: 'identified' })
  })

  it.each([
    ['no', undefined],
    ['a short', merged.slice(0, 7)],
  ])('needs only its digest when the image has %s revision', (_, revision) => {
    const quiet = image('quiet', revision, { repoDigests: [`${repository}@${digest}`] })
    const verdict = judgeChain(
      plan({ services: [service('api', { image: `${repository}@${digest}` })] }),
      observations({ targets: [host('prod', container('api', quiet, from))] }),
    )
    expect(resultOf(verdict)).toMatchObject({ kind: 'proven', findings: [] })
  })

  it('is drift when its digest is right and its label names another commit', () => {
    const liar = image('liar', before, { repoDigests: [`${repository}@${digest}`] })
    expect(codes(runtimeOf([container('api', liar, from)], { image: `${repository}@${digest}` }))).toEqual([
      'runtime/other-commit',
    ])
  })

  it('is identified by the digest of its platform manifest or of the index', () => {
    const manifest = { digest, platform: 'linux/amd64' }
    const variant = image('index', merged, { manifest, repoDigests: [`${repository}@sha256:${'cd'.repeat(32)}`] })
    const link = runtimeOf([container('api', variant, from)], {
      image: `${repository}@${digest}`,
      require: 'identified',
    })
    expect(link).toMatchObject({ state: 'holds', proof: 'identified', findings: [] })
  })

  it.each([
    ['has no tag', `${repository}@${digest}`],
    ['has another tag', `${repository}:latest`],
    ['names a mirror', 'mirror.example.com/api:1.2'],
    ['names a registry in capitals', 'GHCR.io/acme/api:1.2'],
  ])('is identified by its digest when the reference of the container %s', (_, reference) => {
    const link = runtimeOf([container('api', pulled, { reference })], {
      image: `${repository}:1.2@${digest}`,
      require: 'identified',
    })
    expect(link).toMatchObject({ state: 'holds', proof: 'identified', findings: [] })
  })

  const another = `${repository}@sha256:${'cd'.repeat(32)}`
  const judged = (running: Image, means: Image = running) => {
    const link = runtimeOf([container('api', running, { ...from, means })], { image: `${repository}@${digest}` })
    return [codes(link), link.state]
  }
  const unknown = [['runtime/digest-unknown'], 'unknown']
  const drifted = [['runtime/other-image'], 'broken']

  it('is missing evidence when the engine knows one digest, which may be of the index', () => {
    expect(judged(image('other', merged, { repoDigests: [another] }))).toEqual(unknown)
  })

  it('is drift when the engine knows both the index and the platform manifest', () => {
    const manifest = { digest: `sha256:${'ef'.repeat(32)}`, platform: 'linux/amd64' }
    const index = image('index', merged, { manifest, repoDigests: [another] })
    expect(judged(index)).toEqual(drifted)
  })

  it('is drift when the host has the image with the declared digest, and the container runs another', () => {
    const running = image('other', merged, { repoDigests: [another] })
    expect(judged(running, pulled)[0]).toContain('runtime/other-image')
  })

  it('is missing evidence when only the host has it, which has a RepoDigest in the containerd image store', () => {
    const id = `sha256:${'cd'.repeat(32)}`
    expect(judged(image('local', merged, { id, repoDigests: [another] }))).toEqual(unknown)
    const declared = image('pulled', merged, { id: digest, repoDigests: [`${repository}@${digest}`] })
    const local = image('local', merged, { id, repoDigests: [another] })
    expect(judged(local, declared)[0]).toContain('runtime/digest-unknown')
  })

  it('is missing evidence when only another repository has it', () => {
    const mirrored = image('mirrored', merged, { repoDigests: [`mirror.example.com/api@sha256:${'cd'.repeat(32)}`] })
    const link = runtimeOf([container('api', mirrored, from)], { image: `${repository}@${digest}` })
    expect([codes(link), link.state]).toEqual([['runtime/digest-unknown'], 'unknown'])
  })

  it('is missing evidence when no registry has it', () => {
    const link = runtimeOf([container('api', fresh, from)], { image: `${repository}@${digest}` })
    expect([codes(link), link.state]).toEqual([['runtime/digest-unknown'], 'unknown'])
  })
})

describe('the required proof', () => {
  it('is not reached by labels when a digest is required', () => {
    const link = runtimeOf([container('api', fresh)], { require: 'identified' })
    expect(link).toMatchObject({
      state: 'unknown',
      findings: [{ code: 'runtime/weak-proof', service: 'api', proof: 'claimed', required: 'identified' }],
    })
  })

  it('is not reached by an endpoint when a digest is required', () => {
    const planned = plan({
      targets: [endpoint('public')],
      services: [service('api', { on: ['public'], require: 'identified' })],
    })
    expect(codes(runtime(planned, { targets: [says('public', merged)] }))).toEqual(['runtime/weak-proof'])
  })

  it('is not reached by labels when hashes are required', () => {
    const claim = { require: 'hashed', files: files() } as const
    expect(codes(runtimeOf([container('api', fresh)], claim))).toEqual(['runtime/files-unknown'])
  })

  it('is not judged when nothing was observed', () => {
    const planned = plan({ services: [service('api', { require: 'identified' })] })
    const why = noEvidence('connect', 'connection-timeout').why
    expect(codes(runtime(planned, { targets: [hidden('prod', why)] }))).toEqual(['runtime/unknown'])
  })

  it('is judged when anything was observed, even if some targets were not', () => {
    const planned = plan({ services: [service('api', { on: ['a', 'b'], require: 'identified' })] })
    const lost = hidden('b', noEvidence('connect', 'connection-timeout').why)
    const link = runtime(planned, { targets: [host('a', container('api', fresh)), lost] })
    expect(codes(link)).toEqual(['runtime/unknown', 'runtime/weak-proof'])
  })

  it('of the link is the weakest of its services', () => {
    const digest = `sha256:${'ab'.repeat(32)}`
    const pulled = image('pulled', merged, { repoDigests: [`ghcr.io/acme/api@${digest}`] })
    const planned = plan({ services: [service('api', { image: `ghcr.io/acme/api@${digest}` }), service('web')] })
    const there = host('prod', container('api', pulled, { reference: 'ghcr.io/acme/api' }), container('web', fresh))
    expect(runtime(planned, { targets: [there] })).toMatchObject({ state: 'holds', proof: 'claimed' })
  })
})

describe('a target', () => {
  const why = noEvidence('connect', 'connection-refused').why
  const two = plan({ services: [service('api', { on: ['a', 'b'] })] })

  it('that was not observed does not hide the findings of the others', () => {
    const link = runtime(two, { targets: [hidden('a', why), host('b', container('api', stale, { means: fresh }))] })
    expect(link).toMatchObject({
      state: 'broken',
      claims: 3,
      findings: [
        { code: 'runtime/unknown', target: 'a', address: 'ssh://deploy@a.example.com', why, place: { line: 1 } },
        { code: 'runtime/not-recreated' },
      ],
    })
  })

  it('that was not observed is not replaced by the others', () => {
    const link = runtime(two, { targets: [hidden('a', why), host('b', container('api', fresh))] })
    expect(link).toMatchObject({ state: 'unknown', findings: [{ code: 'runtime/unknown', target: 'a' }] })
  })

  it('that was not checked is unknown', () => {
    const link = runtime(two, { targets: [host('b', container('api', fresh))] })
    expect(link).toMatchObject({ state: 'unknown', findings: [{ target: 'a', why: { reason: 'answer-missing' } }] })
  })

  it('that was checked twice is unknown', () => {
    const there = host('b', container('api', fresh))
    const link = runtime(two, { targets: [host('a', container('api', fresh)), there, there] })
    expect(link).toMatchObject({ state: 'unknown', findings: [{ target: 'b', why: { reason: 'answer-malformed' } }] })
  })

  it('that is of another kind than planned is unknown', () => {
    const link = runtime(plan({ services: [service('api')] }), { targets: [says('prod', merged)] })
    expect(link).toMatchObject({
      state: 'unknown',
      findings: [{ code: 'runtime/unknown', why: { about: 'statement' } }],
    })
  })

  it('that is not in the plan is unknown for the service on it', () => {
    const planned = plan({ targets: [target('a')], services: [service('api', { on: ['a', 'nowhere'] })] })
    const link = runtime(planned, {
      targets: [host('a', container('api', fresh)), host('nowhere', container('api', fresh))],
    })
    expect(link).toMatchObject({ state: 'unknown', findings: [{ code: 'runtime/unknown', target: 'nowhere' }] })
  })
})

describe('a start in the future of its own host', () => {
  const clock = Date.parse('2026-11-22T10:00:00Z') / 1000
  const runs = (startedAt: string, claim: Partial<ServiceClaim>) => {
    const instance = container('api', fresh, { startedAt, contents: contents() })
    return runtime(plan({ services: [service('api', claim)] }), {
      targets: [{ target: 'prod', evidence: seen({ ...view(instance), clock }) }],
    })
  }

  it('is tolerated for a few seconds, because the clock is read before the containers', () => {
    expect(runs('2026-11-22T10:00:05Z', { files: files() }).state).toBe('holds')
  })

  it('does not matter for an instance that is stopped, or that runs on another node', () => {
    const judged = (instance: Instance) =>
      codes(
        runtime(plan({ services: [service('api', { files: files(), container: { by: 'name', name: 'api' } })] }), {
          targets: [{ target: 'prod', evidence: seen({ ...view(instance), clock }) }],
        }),
      )
    const later = { startedAt: '2026-11-22T12:00:00Z', contents: contents() }
    expect(judged(container('api', fresh, later))).toEqual(['runtime/unknown'])
    expect(judged(container('api', fresh, { ...later, state: 'exited' }))).toEqual(['runtime/not-running'])
    expect(judged(container('api', fresh, { ...later, id: '' }))).toEqual([])
  })

  it.each(['2026-11-22T10:00:06Z', '2026-11-22T10:00:59Z'])('is missing evidence at %s', (startedAt) => {
    expect(runs(startedAt, { current: true }).findings).toContainEqual(
      expect.objectContaining({ why: expect.objectContaining({ reason: 'clock-set-back' }) }),
    )
    expect(runs(startedAt, { files: files() }).state).toBe('unknown')
  })

  it.each(['startedAt', 'createdAt'])('is missing evidence when %s is no time', (key) => {
    const instance = container('api', fresh, { contents: contents(), [key]: 'yesterday' })
    for (const claim of [{ files: files() }, { current: true }] satisfies readonly Partial<ServiceClaim>[])
      expect(
        runtime(plan({ services: [service('api', claim)] }), {
          targets: [{ target: 'prod', evidence: seen({ ...view(instance), clock }) }],
        }).findings,
      ).toContainEqual(
        expect.objectContaining({
          code: 'runtime/unknown',
          why: { phase: 'parse', reason: 'answer-malformed', about: 'the times of api' },
        }),
      )
  })

  it('is missing evidence when the time of a file is no time', () => {
    const [one] = contents({}, [mount('/app/dist')])
    if (one?.files.kind !== 'seen') throw new Error('no files')
    const newest = { path: 'server.js', at: 'soon' }
    const instance = container('api', fresh, {
      contents: [{ ...one, files: seen({ ...one.files.value, newest }) }],
    })
    const link = runtime(plan({ services: [service('api', { files: files() })] }), {
      targets: [{ target: 'prod', evidence: seen(view(instance)) }],
    })
    expect(link.state).not.toBe('holds')
    expect(link.findings.map(({ code }) => code)).toContain('runtime/unknown')
  })

  it('is missing evidence when the time of a mounted file is no time', () => {
    const instance = container('api', fresh, mountedAt('soon'))
    const link = runtime(plan({ services: [service('api', { current: true })] }), {
      targets: [{ target: 'prod', evidence: seen(view(instance)) }],
    })
    expect(codes(link)).toEqual(['runtime/unknown'])
  })

  it('is missing evidence, because the process may be older than its files', () => {
    expect(runs('2026-11-22T12:00:00Z', { files: files() })).toMatchObject({
      state: 'unknown',
      findings: [
        {
          code: 'runtime/unknown',
          target: 'prod',
          why: { phase: 'read', reason: 'clock-set-back', about: 'api', amount: 7_200_000 },
        },
      ],
    })
    expect(runs('2026-11-22T10:00:00.9Z', { files: files() }).state).toBe('holds')
    expect(runs('2026-11-22T09:00:00Z', { files: files() }).state).toBe('holds')
  })

  it('does not affect labels', () => {
    expect(runs('2026-11-22T12:00:00Z', {}).state).toBe('holds')
  })
})

describe('an endpoint', () => {
  const planned = plan({ targets: [endpoint('public')] })

  it('is accepted when it reports the full commit', () => {
    expect(runtime(planned, { targets: [says('public', merged)] })).toMatchObject({
      state: 'holds',
      claims: 1,
      proof: 'claimed',
    })
  })

  it.each([
    ['another commit', before, 'runtime/statement-other-commit', 'broken'],
    ['a short commit', merged.slice(0, 7), 'runtime/statement-short', 'unknown'],
    ['nothing', '', 'runtime/unknown', 'unknown'],
  ] as const)('is not accepted when it reports %s', (_, received, code, state) => {
    const link = runtime(planned, { targets: [says('public', received)] })
    expect([codes(link), link.state]).toEqual([[code], state])
  })

  it('reports for the services that are on it', () => {
    const on = plan({ targets: [endpoint('public')], services: [service('api', { on: ['public'] })] })
    expect(runtime(on, { targets: [says('public', merged)] })).toMatchObject({ state: 'holds', claims: 2 })
  })

  it.each<[string, Freshness, string]>([
    ['ten days', { cache: { age: '864000', 'x-cache': 'HIT' } }, 'age'],
    ['the age of a cache in the middle', { cache: { age: '864000, 0' } }, 'age'],
    ['a time above the limit', { cache: { age: '9'.repeat(30) } }, 'age'],
    ['becoming stale', { cache: { warning: '110 edge "Response is stale"', age: '1' } }, 'warning'],
    ['an unknown time (Akamai)', { cache: { 'x-cache': 'TCP_HIT from a1.deploy.akamaitechnologies.com' } }, 'x-cache'],
    ['an unknown time (nginx)', { cache: { 'x-cache-status': 'HIT' } }, 'x-cache-status'],
    [
      'an unknown time (a cache behind Cloudflare)',
      { cache: { 'cf-cache-status': 'DYNAMIC', 'x-cache': 'HIT' } },
      'x-cache',
    ],
    ['an unknown time (RFC 9211)', { cache: { 'cache-status': 'edge; fwd=miss, inner; hit' } }, 'cache-status'],
    ['an unknown time (FastCGI)', { cache: { 'x-fastcgi-cache': 'HIT' } }, 'x-fastcgi-cache'],
    ['an unknown time (LiteSpeed)', { cache: { 'x-litespeed-cache': 'hit' } }, 'x-litespeed-cache'],
    ['an unknown time (Bunny)', { cache: { 'cdn-cache': 'HIT' } }, 'cdn-cache'],
    ['two years by its date', { dated: 63_072_000 }, 'date'],
  ])('is not accepted from a cache after %s', (_, freshness, about) => {
    // A signature does not make a response younger that its signer took from a cache.
    const signed = about === 'date' ? [] : [{ ...freshness, signed: true } as const]
    for (const [received, fresh] of [merged, before].flatMap((one) =>
      [freshness, ...signed].map((f) => [one, f] as const),
    )) {
      const link = runtime(planned, { targets: [says('public', received, fresh)] })
      expect(link).toMatchObject({
        state: 'unknown',
        findings: [{ code: 'runtime/unknown', target: 'public', why: { reason: 'answer-cached', about } }],
      })
    }
  })

  it('is reported with the age of its response, if a cache states one', () => {
    const why = (freshness: Freshness) =>
      runtime(planned, { targets: [says('public', merged, freshness)] }).findings.map((one) => 'why' in one && one.why)
    const facts = { phase: 'parse', reason: 'answer-cached', limit: 20_000 }
    expect(why({ cache: { age: '90', 'x-cache': 'HIT' } })).toEqual([{ ...facts, about: 'age', amount: 90_000 }])
    expect(why({ cache: { 'x-cache': 'HIT' } })).toEqual([{ ...facts, about: 'x-cache' }])
  })

  it('is not accepted when its date is in the future', () => {
    const link = runtime(planned, { targets: [says('public', merged, { dated: -3600 })] })
    expect(link).toMatchObject({
      state: 'unknown',
      findings: [{ why: { phase: 'parse', reason: 'clock-skewed', limit: 300_000, amount: 3_600_000 } }],
    })
  })

  it.each<[string, Freshness]>([
    ['was requested by a cache', { cache: { age: '0', 'x-cache': 'MISS' } }],
    ['was requested past a cache', { cache: { 'cf-cache-status': 'DYNAMIC' } }],
    ['answered a moment ago', { cache: { age: '3', 'x-cache': 'Hit from cloudfront' } }],
    ['was requested again by a stale cache', { cache: { 'cache-status': 'edge; fwd=stale; stored' } }],
    ['warns of something else', { cache: { warning: '199 - "took 110 ms"' } }],
    ['has a clock that is two minutes slow', { dated: 120 }],
    ['has a clock that is five minutes fast', { dated: -300 }],
    ['signed its answer', { signed: true, dated: 864_000 }],
    [
      'signed its answer, which passed a cache',
      { signed: true, cache: { age: '0', 'x-cache': 'MISS' }, dated: -864_000 },
    ],
  ])('is accepted when it %s', (_, freshness) => {
    expect(runtime(planned, { targets: [says('public', merged, freshness)] })).toMatchObject({ state: 'holds' })
  })

  it('is accepted from a cache when the service has run for longer', () => {
    const planned = plan({
      targets: [target('prod'), endpoint('public')],
      services: [service('api', { on: ['prod', 'public'] })],
    })
    const at = (age: number) => [
      host('prod', container('api', fresh, { startedAt: '2026-11-22T09:00:00Z' })),
      says('public', merged, { cache: { age: String(age), 'x-cache': 'HIT' } }),
    ]
    const clock = Date.parse('2026-11-22T10:00:00Z') / 1000
    const ran = (age: number) => {
      const [there, public_] = at(age)
      if (there?.evidence.kind !== 'seen' || there.evidence.value.kind !== 'host' || public_ === undefined)
        throw new Error()
      return runtime(planned, { targets: [{ ...there, evidence: seen({ ...there.evidence.value, clock }) }, public_] })
        .state
    }
    expect([ran(3500), ran(3700)]).toEqual(['holds', 'unknown'])
    // A host shows nothing about an endpoint without one of its services.
    const apart = { ...planned, services: [service('api', { on: ['prod'] })] }
    expect(runtime(apart, { targets: at(60) })).toMatchObject({ state: 'unknown' })
  })

  it('reports for one service, and never for a list', () => {
    const on = plan({
      targets: [endpoint('public')],
      services: ['api', 'worker'].map((name) => service(name, { on: ['public'] })),
    })
    expect(runtime(on, { targets: [says('public', merged)] })).toMatchObject({
      state: 'unknown',
      findings: ['api alone', 'worker alone'].map((about) => ({ why: { reason: 'answer-missing', about } })),
    })
  })

  it('reports for its service when another target has another one', () => {
    const planned = plan({
      targets: [target('prod'), endpoint('public')],
      services: [service('api', { on: ['public'] }), service('web')],
    })
    const targets = [host('prod', container('web', fresh)), says('public', merged)]
    expect(runtime(planned, { targets })).toMatchObject({ state: 'holds', findings: [] })
  })

  it('must report the own commit of its service, whatever runs on another target', () => {
    const own = service('api', { on: ['public'], commit: before })
    const planned = plan({ targets: [target('prod'), endpoint('public')], services: [own, service('web')] })
    const there = host('prod', container('web', fresh))
    expect(runtime(planned, { targets: [there, says('public', before)] }).state).toBe('holds')
    expect(codes(runtime(planned, { targets: [there, says('public', merged)] }))).toEqual([
      'runtime/statement-other-commit',
    ])
  })

  it('must report the expected commit if several services are on it', () => {
    const two = ['api', 'web'].map((name) => service(name, { on: ['public'], commit: before }))
    const link = (commit: string) =>
      codes(runtime(plan({ targets: [endpoint('public')], services: two }), { targets: [says('public', commit)] }))
    expect(link(merged)).toEqual(['runtime/unknown', 'runtime/unknown'])
    expect(link(before)).toContain('runtime/statement-other-commit')
  })

  it('shows no containers', () => {
    const claim = service('api', { on: ['public'], container: { by: 'name', name: 'api-1' } })
    const alone = plan({ targets: [endpoint('public')], services: [claim] })
    expect(runtime(alone, { targets: [says('public', merged)] })).toMatchObject({
      state: 'unknown',
      findings: [{ why: { about: 'container of api' } }],
    })
    const withHost = plan({
      targets: [target('prod'), endpoint('public')],
      services: [{ ...claim, on: ['prod', 'public'] }],
    })
    const seenThere = host('prod', container('api', fresh, { name: 'api-1' }))
    expect(runtime(withHost, { targets: [seenThere, says('public', merged)] })).toMatchObject({ state: 'holds' })
  })

  it('cannot prove a number of instances, an image or files', () => {
    const claim = service('api', { on: ['public'], instances: 2, image: 'ghcr.io/acme/api', files: files() })
    const link = runtime(plan({ targets: [endpoint('other'), endpoint('public')], services: [claim] }), {
      targets: [says('public', merged), says('other', merged)],
    })
    expect(link).toMatchObject({
      state: 'unknown',
      claims: 6,
      findings: ['instances of api', 'image of api', 'files of api'].map((about) => ({
        target: 'public',
        address: 'https://public.example.com/version',
        why: { reason: 'answer-missing', about },
      })),
    })
  })
})
