import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { Freshness } from '../../src/model/evidence-statement.ts'
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
  observations,
  plan,
  says,
  service,
  stale,
  target,
  told,
  unlabelled,
  view,
} from './world.ts'

/** The runtime link of one service on one host. */
function runtimeOf(instances: Parameters<typeof host>[1][], claim: Partial<ServiceClaim> = {}): LinkResult {
  return runtime(plan({ services: [service('api', claim)] }), { targets: [host('prod', ...instances)] })
}

function runtime(asked: Plan, observed: Partial<Observations>): LinkResult {
  const link = judgeChain(asked, observations(observed)).chain.find(({ link }) => link === 'runtime')
  if (link === undefined) throw new Error('no runtime link')
  return link
}

const codes = ({ findings }: LinkResult) => findings.map(({ code }) => code)

describe('the runtime link', () => {
  it('holds when every instance runs the commit', () => {
    const link = runtimeOf([container('api', fresh), container('api', fresh, { name: 'pack_api_2' })])
    expect(link).toMatchObject({ state: 'holds', claims: 2, proof: 'claimed', findings: [] })
  })

  it('names each instance that still runs another image than its reference means', () => {
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
    ['runs the commit while its reference means another build', container('api', fresh, { means: stale })],
    [
      'runs one build of the commit while its reference means another',
      container('api', fresh, { means: image('again', merged) }),
    ],
    ['runs an image that is gone while its reference means another', container('api', undefined, { means: fresh })],
  ])('calls it drift when an instance %s', (_, instance) => {
    expect(codes(runtimeOf([instance]))).toEqual(['runtime/not-recreated'])
  })

  it('judges an instance by its labels when its reference means nothing any more', () => {
    expect(codes(runtimeOf([container('api', stale, { means: 'nothing' })]))).toEqual(['runtime/other-commit'])
    expect(codes(runtimeOf([container('api', fresh, { means: 'nothing' })]))).toEqual([])
  })

  it('takes an image that the engine knows under another id for the same', () => {
    expect(codes(runtimeOf([container('api', fresh, { imageId: 'sha256:the-manifest' })]))).toEqual([])
  })

  it('reads the image from the reference when only that was read', () => {
    expect(codes(runtimeOf([container('api', fresh, { image: undefined })]))).toEqual([])
  })

  it.each([
    ['another commit', image('i', before), 'runtime/other-commit', 'broken'],
    ['a text that is no commit', image('i', 'main'), 'runtime/other-commit', 'broken'],
    ['no commit', unlabelled, 'runtime/no-revision', 'unknown'],
    ['a short commit', image('i', merged.slice(0, 12)), 'runtime/short-revision', 'unknown'],
  ] as const)('names an instance whose image says %s', (_, runs, code, state) => {
    const link = runtimeOf([container('api', runs)])
    expect([codes(link), link.state]).toEqual([[code], state])
  })

  it('says nothing of an image that the engine no longer has', () => {
    const link = runtimeOf([container('api', undefined)])
    expect([codes(link), link.state]).toEqual([['runtime/image-gone'], 'unknown'])
  })

  it('names an instance whose own label says another commit than its image', () => {
    const ownLabels = { ...fresh.labels, revision: before }
    const link = runtimeOf([container('api', fresh, { ownLabels })])
    expect(link).toMatchObject({
      state: 'broken',
      findings: [{ code: 'runtime/labels-disagree', own: { revision: before }, image: { revision: merged } }],
    })
  })

  it('does not take the own label of a container for that of its image', () => {
    expect(codes(runtimeOf([container('api', unlabelled, { ownLabels: fresh.labels })]))).toEqual([
      'runtime/no-revision',
    ])
  })

  it('takes no label of an image for a container that does not carry it: another variant may run', () => {
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
    const link = runtimeOf([container('api', fresh, { state, exitCode, restarts: 3 })])
    expect(link).toMatchObject({
      state: 'broken',
      findings: [{ code: 'runtime/not-running', state, exitCode, restarts: 3 }],
    })
  })

  it('says of an instance that neither runs nor was recreated both', () => {
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

  it('holds when the engine calls an instance healthy', () => {
    expect(runtimeOf([container('api', fresh, { health: 'healthy' })]).state).toBe('holds')
  })

  it('does not trust the last health of an instance that has stopped', () => {
    expect(codes(runtimeOf([container('api', fresh, { state: 'exited', health: 'healthy' })]))).toEqual([
      'runtime/not-running',
    ])
  })

  it('finds one stale replica of forty', () => {
    const replicas = Array.from({ length: 40 }, (_, at) => container('api', fresh, { name: `pack_api_${at}` }))
    const link = runtimeOf([...replicas, container('api', stale, { means: fresh, name: 'pack_api_40' })])
    expect(link).toMatchObject({ state: 'broken', findings: [{ instance: { container: 'pack_api_40' } }] })
  })
})

describe('the number of instances', () => {
  const two = [container('api', fresh), container('api', fresh, { name: 'pack_api_2' })]

  it('may be any when none is declared', () => {
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

  it('is of those that run', () => {
    const stopped = container('api', fresh, { name: 'pack_api_3', state: 'exited' })
    expect(codes(runtimeOf([...two, stopped], { instances: 2 }))).toEqual(['runtime/not-running'])
  })

  it('is not made up by an instance that is listed twice for its service', () => {
    const twice = container('api', fresh, { services: ['api', 'api'] })
    expect(codes(runtimeOf([twice], { instances: 2 }))).toEqual(['runtime/instance-count'])
  })

  it('is not said again when the ones that are missing are there, and stopped', () => {
    const [first] = two
    const stopped = container('api', fresh, { name: 'pack_api_2', state: 'exited' })
    if (first === undefined) throw new Error('no instance')
    expect(codes(runtimeOf([first, stopped], { instances: 2 }))).toEqual(['runtime/not-running'])
    expect(codes(runtimeOf([stopped], { instances: 2 }))).toEqual(['runtime/not-running', 'runtime/instance-count'])
  })
})

describe('which containers are a service', () => {
  it('names what else is there when no container is', () => {
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

  it('cannot be told when two compose projects have one of that name', () => {
    const [ours, theirs] = [container('api', fresh), container('api', stale, { compose: composed('shop', 'api') })]
    const link = runtimeOf([ours, theirs])
    expect(link).toMatchObject({
      state: 'unknown',
      findings: [{ code: 'runtime/ambiguous', candidates: ['pack/api', 'shop/api'] }],
    })
    expect(link.findings).toHaveLength(1)
  })

  it('cannot be told when a container outside compose has the name of a compose service', () => {
    const alone = container('api', fresh, { name: 'api', compose: undefined })
    expect(runtimeOf([container('api', fresh), alone])).toMatchObject({
      findings: [{ code: 'runtime/ambiguous', candidates: ['api', 'pack/api'] }],
    })
  })

  it('cannot be told of a compose service whose project was not said either', () => {
    const two = [container('api', fresh), container('api', fresh, { compose: composed('shop', 'api') })]
    const link = runtimeOf(two, { container: { by: 'compose', project: undefined, service: 'api' } })
    expect(codes(link)).toEqual(['runtime/ambiguous'])
  })

  it('is every container with the label, whoever owns it', () => {
    const two = [container('api', fresh), container('api', stale, { means: fresh, compose: composed('shop', 'web') })]
    const link = runtimeOf(two, { container: { by: 'label', key: 'tier', value: 'api' } })
    expect(link).toMatchObject({ claims: 2, findings: [{ code: 'runtime/not-recreated' }] })
  })

  it('leaves a container out that no longer runs its one-off task', () => {
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

  it('is no one-off task of a compose service, and every one that has the label', () => {
    const task = container('api', fresh, { name: 'pack_api_run_1', compose: composed('pack', 'api', true) })
    const compose = { by: 'compose', project: 'pack', service: 'api' } as const
    expect(codes(runtimeOf([task], { container: compose }))).toEqual(['runtime/no-instance'])
    expect(runtimeOf([task], { container: { by: 'label', key: 'tier', value: 'api' } })).toMatchObject({ claims: 1 })
    expect(runtimeOf([task], { container: { by: 'image', reference: 'api' } })).toMatchObject({ claims: 1 })
  })

  it('is a one-off task when the plan names that very container', () => {
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

  it('must be of the repository', () => {
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
  ])('needs its digest alone when the image has %s revision', (_, revision) => {
    const quiet = image('quiet', revision, { repoDigests: [`${repository}@${digest}`] })
    const verdict = judgeChain(
      plan({ services: [service('api', { image: `${repository}@${digest}` })] }),
      observations({ targets: [host('prod', container('api', quiet, from))] }),
    )
    expect(told(verdict)).toMatchObject({ kind: 'proven', findings: [] })
  })

  it('is drift when its digest is right and its label says another commit', () => {
    const liar = image('liar', before, { repoDigests: [`${repository}@${digest}`] })
    expect(codes(runtimeOf([container('api', liar, from)], { image: `${repository}@${digest}` }))).toEqual([
      'runtime/other-commit',
    ])
  })

  it('is identified by the digest of the platform manifest that it was created from, beside that of the index', () => {
    const manifest = { digest, platform: 'linux/amd64' }
    const variant = image('index', merged, { manifest, repoDigests: [`${repository}@sha256:${'cd'.repeat(32)}`] })
    const link = runtimeOf([container('api', variant, from)], {
      image: `${repository}@${digest}`,
      require: 'identified',
    })
    expect(link).toMatchObject({ state: 'holds', proof: 'identified', findings: [] })
  })

  it('is drift when a registry knows it by another digest', () => {
    const other = image('other', merged, { repoDigests: [`${repository}@sha256:${'cd'.repeat(32)}`] })
    const link = runtimeOf([container('api', other, from)], { image: `${repository}@${digest}` })
    expect([codes(link), link.state]).toEqual([['runtime/other-image'], 'broken'])
  })

  it('cannot be compared when only another repository knows it', () => {
    const mirrored = image('mirrored', merged, { repoDigests: [`mirror.example.com/api@sha256:${'cd'.repeat(32)}`] })
    const link = runtimeOf([container('api', mirrored, from)], { image: `${repository}@${digest}` })
    expect([codes(link), link.state]).toEqual([['runtime/digest-unknown'], 'unknown'])
  })

  it('cannot be compared when no registry knows it', () => {
    const link = runtimeOf([container('api', fresh, from)], { image: `${repository}@${digest}` })
    expect([codes(link), link.state]).toEqual([['runtime/digest-unknown'], 'unknown'])
  })
})

describe('the required proof', () => {
  it('is not reached by labels when a digest is asked for', () => {
    const link = runtimeOf([container('api', fresh)], { require: 'identified' })
    expect(link).toMatchObject({
      state: 'unknown',
      findings: [{ code: 'runtime/weak-proof', service: 'api', proof: 'claimed', required: 'identified' }],
    })
  })

  it('is not reached by a statement when a digest is asked for', () => {
    const asked = plan({
      targets: [endpoint('public')],
      services: [service('api', { on: ['public'], require: 'identified' })],
    })
    expect(codes(runtime(asked, { targets: [says('public', merged)] }))).toEqual(['runtime/weak-proof'])
  })

  it('is not reached by labels when hashes are asked for', () => {
    const claim = { require: 'hashed', files: files() } as const
    expect(codes(runtimeOf([container('api', fresh)], claim))).toEqual(['runtime/files-unknown'])
  })

  it('is not judged where nothing was seen', () => {
    const asked = plan({ services: [service('api', { require: 'identified' })] })
    const why = noEvidence('connect', 'connection-timeout').why
    expect(codes(runtime(asked, { targets: [hidden('prod', why)] }))).toEqual(['runtime/unknown'])
  })

  it('is judged once anything was seen, wherever nothing was', () => {
    const asked = plan({ services: [service('api', { on: ['a', 'b'], require: 'identified' })] })
    const lost = hidden('b', noEvidence('connect', 'connection-timeout').why)
    const link = runtime(asked, { targets: [host('a', container('api', fresh)), lost] })
    expect(codes(link)).toEqual(['runtime/unknown', 'runtime/weak-proof'])
  })

  it('of the link is the weakest of its services', () => {
    const digest = `sha256:${'ab'.repeat(32)}`
    const pulled = image('pulled', merged, { repoDigests: [`ghcr.io/acme/api@${digest}`] })
    const asked = plan({ services: [service('api', { image: `ghcr.io/acme/api@${digest}` }), service('web')] })
    const there = host('prod', container('api', pulled, { reference: 'ghcr.io/acme/api' }), container('web', fresh))
    expect(runtime(asked, { targets: [there] })).toMatchObject({ state: 'holds', proof: 'claimed' })
  })
})

describe('a target', () => {
  const why = noEvidence('connect', 'connection-refused').why
  const two = plan({ services: [service('api', { on: ['a', 'b'] })] })

  it('that was not seen does not hide what the others said', () => {
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

  it('that was not seen is not made up for by the others', () => {
    const link = runtime(two, { targets: [hidden('a', why), host('b', container('api', fresh))] })
    expect(link).toMatchObject({ state: 'unknown', findings: [{ code: 'runtime/unknown', target: 'a' }] })
  })

  it('that nobody looked at is unseen', () => {
    const link = runtime(two, { targets: [host('b', container('api', fresh))] })
    expect(link).toMatchObject({ state: 'unknown', findings: [{ target: 'a', why: { reason: 'answer-missing' } }] })
  })

  it('that was looked at twice is unseen', () => {
    const there = host('b', container('api', fresh))
    const link = runtime(two, { targets: [host('a', container('api', fresh)), there, there] })
    expect(link).toMatchObject({ state: 'unknown', findings: [{ target: 'b', why: { reason: 'answer-malformed' } }] })
  })

  it('that shows something else than was planned is unseen', () => {
    const link = runtime(plan({ services: [service('api')] }), { targets: [says('prod', merged)] })
    expect(link).toMatchObject({
      state: 'unknown',
      findings: [{ code: 'runtime/unknown', why: { about: 'statement' } }],
    })
  })

  it('that no plan knows is unseen for the service that is on it', () => {
    const asked = plan({ targets: [target('a')], services: [service('api', { on: ['a', 'nowhere'] })] })
    const link = runtime(asked, {
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

  it('says nothing of whether the process is newer than its files', () => {
    expect(runs('2026-11-22T12:00:00Z', { files: files() })).toMatchObject({
      state: 'unknown',
      findings: [{ code: 'runtime/unknown', target: 'prod', why: { reason: 'clock-set-back', amount: 7_200_000 } }],
    })
    expect(runs('2026-11-22T10:00:00.9Z', { files: files() }).state).toBe('holds')
    expect(runs('2026-11-22T09:00:00Z', { files: files() }).state).toBe('holds')
  })

  it('does not matter to labels', () => {
    expect(runs('2026-11-22T12:00:00Z', {}).state).toBe('holds')
  })
})

describe('an endpoint', () => {
  const asked = plan({ targets: [endpoint('public')] })

  it('is believed when it says the full commit', () => {
    expect(runtime(asked, { targets: [says('public', merged)] })).toMatchObject({
      state: 'holds',
      claims: 1,
      proof: 'claimed',
    })
  })

  it.each([
    ['another commit', before, 'runtime/statement-other-commit', 'broken'],
    ['a short commit', merged.slice(0, 7), 'runtime/statement-short', 'unknown'],
    ['nothing', '', 'runtime/unknown', 'unknown'],
  ] as const)('is not believed when it says %s', (_, said, code, state) => {
    const link = runtime(asked, { targets: [says('public', said)] })
    expect([codes(link), link.state]).toEqual([[code], state])
  })

  it('speaks for the services that are on it', () => {
    const on = plan({ targets: [endpoint('public')], services: [service('api', { on: ['public'] })] })
    expect(runtime(on, { targets: [says('public', merged)] })).toMatchObject({ state: 'holds', claims: 2 })
  })

  it.each<[string, Freshness, string]>([
    ['ten days', { cache: { age: '864000', 'x-cache': 'HIT' } }, 'age'],
    ['as long as a cache in the middle says', { cache: { age: '864000, 0' } }, 'age'],
    ['longer than a number tells', { cache: { age: '9'.repeat(30) } }, 'age'],
    ['long enough to be stale', { cache: { warning: '110 edge "Response is stale"', age: '1' } }, 'warning'],
    [
      'nobody knows how long (Akamai)',
      { cache: { 'x-cache': 'TCP_HIT from a1.deploy.akamaitechnologies.com' } },
      'x-cache',
    ],
    ['nobody knows how long (nginx)', { cache: { 'x-cache-status': 'HIT' } }, 'x-cache-status'],
    [
      'nobody knows how long (a cache behind Cloudflare)',
      { cache: { 'cf-cache-status': 'DYNAMIC', 'x-cache': 'HIT' } },
      'x-cache',
    ],
    ['nobody knows how long (RFC 9211)', { cache: { 'cache-status': 'edge; fwd=miss, inner; hit' } }, 'cache-status'],
    ['nobody knows how long (FastCGI)', { cache: { 'x-fastcgi-cache': 'HIT' } }, 'x-fastcgi-cache'],
    ['nobody knows how long (LiteSpeed)', { cache: { 'x-litespeed-cache': 'hit' } }, 'x-litespeed-cache'],
    ['nobody knows how long (Bunny)', { cache: { 'cdn-cache': 'HIT' } }, 'cdn-cache'],
    ['two years by its date', { dated: 63_072_000 }, 'date'],
  ])('is not believed out of a cache, where it lay for %s', (_, freshness, about) => {
    for (const said of [merged, before]) {
      const link = runtime(asked, { targets: [says('public', said, freshness)] })
      expect(link).toMatchObject({
        state: 'unknown',
        findings: [{ code: 'runtime/unknown', target: 'public', why: { reason: 'answer-cached', about } }],
      })
    }
  })

  it('is not believed when its date lies in the future', () => {
    const link = runtime(asked, { targets: [says('public', merged, { dated: -3600 })] })
    expect(link).toMatchObject({ state: 'unknown', findings: [{ why: { reason: 'clock-skewed' } }] })
  })

  it.each<[string, Freshness]>([
    ['was asked by a cache', { cache: { age: '0', 'x-cache': 'MISS' } }],
    ['was asked past one', { cache: { 'cf-cache-status': 'DYNAMIC' } }],
    ['answered a moment ago', { cache: { age: '3', 'x-cache': 'Hit from cloudfront' } }],
    ['was asked again by a stale cache', { cache: { 'cache-status': 'edge; fwd=stale; stored' } }],
    ['warns of something else', { cache: { warning: '199 - "took 110 ms"' } }],
    ['has a clock that is two minutes slow', { dated: 120 }],
    ['signed its answer', { signed: true, cache: { age: '864000' }, dated: 864_000 }],
  ])('is believed when it %s', (_, freshness) => {
    expect(runtime(asked, { targets: [says('public', merged, freshness)] })).toMatchObject({ state: 'holds' })
  })

  it('is believed out of a cache when the service runs for longer than that', () => {
    const asked = plan({
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
      return runtime(asked, { targets: [{ ...there, evidence: seen({ ...there.evidence.value, clock }) }, public_] })
        .state
    }
    expect([ran(3500), ran(3700)]).toEqual(['holds', 'unknown'])
    // A host says nothing of an endpoint that no service of it is on.
    const apart = { ...asked, services: [service('api', { on: ['prod'] })] }
    expect(runtime(apart, { targets: at(60) })).toMatchObject({ state: 'unknown' })
  })

  it('speaks for one service, and never for a list', () => {
    const on = plan({
      targets: [endpoint('public')],
      services: ['api', 'worker'].map((name) => service(name, { on: ['public'] })),
    })
    expect(runtime(on, { targets: [says('public', merged)] })).toMatchObject({
      state: 'unknown',
      findings: ['api alone', 'worker alone'].map((about) => ({ why: { reason: 'answer-missing', about } })),
    })
  })

  it('shows no container', () => {
    const claim = service('api', { on: ['public'], container: { by: 'name', name: 'api-1' } })
    const alone = plan({ targets: [endpoint('public')], services: [claim] })
    expect(runtime(alone, { targets: [says('public', merged)] })).toMatchObject({
      state: 'unknown',
      findings: [{ why: { about: 'container of api' } }],
    })
    const besideHost = plan({
      targets: [target('prod'), endpoint('public')],
      services: [{ ...claim, on: ['prod', 'public'] }],
    })
    const seenThere = host('prod', container('api', fresh, { name: 'api-1' }))
    expect(runtime(besideHost, { targets: [seenThere, says('public', merged)] })).toMatchObject({ state: 'holds' })
  })

  it('cannot say how many copies run, of which image and with which files', () => {
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
