import { maxNewer, newerAsked } from '../../src/judge/accepted.ts'
import { judgeChain } from '../../src/judge/index.ts'
import type { CommitRelation } from '../../src/model/answer.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { NewerObservation } from '../../src/model/evidence-newer.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { CommitSha, Plan, ServiceClaim } from '../../src/model/plan.ts'
import type { Observations, Verdict } from '../../src/model/verdict.ts'
import { bystander, extraRecords } from '../builders/bystanders.ts'
import {
  before,
  container,
  contents,
  endpoint,
  files,
  fresh,
  host,
  image,
  merged,
  observations,
  plan,
  says,
  service,
  sha,
  stale,
} from '../builders/observations.ts'
import { named, type Sampled, sampled } from '../builders/route-assertions.ts'
import { hostProcess, kept, main, release } from '../builders/swarm.ts'

const later = sha('c'.repeat(40))
const descends = (revision: string, more: Partial<CommitRelation> = {}): CommitRelation => ({
  commit: revision,
  relation: 'descendant',
  ahead: { total: 2, commits: [] },
  branch: { name: 'main', contains: true },
  ...more,
})
const of = (relation: CommitRelation, revision: string = before, commit: string = merged): NewerObservation => ({
  ...{ commit, revision },
  evidence: seen(relation),
})
const accepted = of(descends(before))
const codes = ({ chain }: Verdict): readonly string[] =>
  chain.flatMap(({ findings, warnings }) => [...findings, ...warnings].map(({ code }) => code))

const judge = (
  instances: readonly Instance[],
  newer: readonly NewerObservation[] = [accepted],
  claim: Partial<ServiceClaim> = {},
  facts: Partial<Plan> = { accept: 'newer' },
): Verdict =>
  judgeChain(
    plan({ services: [service('api', claim)], ...facts }),
    observations({ targets: [host('prod', ...instances)], newer }),
  )

describe('a plan that accepts newer commits', () => {
  it('is proven by labels if a newer commit runs that the branch contains', () => {
    const verdict = judge([container('api', stale)])
    expect([verdict.kind, codes(verdict)]).toEqual(['proven', []])
    expect(verdict.chain.slice(1, 3).map(({ state, proof }) => [state, proof])).toEqual([
      ['holds', 'claimed'],
      ['holds', 'claimed'],
    ])
  })

  it('is proven if the commit runs, whatever is known of newer ones', () => {
    for (const newer of [[], [accepted]]) expect(judge([container('api', fresh)], newer).kind).toBe('proven')
  })

  it.each<[string, readonly NewerObservation[]]>([
    ['nothing was compared', []],
    ['the history is unknown', [{ commit: merged, revision: before, evidence: noEvidence('run', 'checkout-missing') }]],
    ['it is older', [of(descends(before, { relation: 'ancestor' }))]],
    ['it diverged', [of(descends(before, { relation: 'apart' }))]],
    ['it is not of this repository', [of(descends(before, { relation: 'unknown' }))]],
    ['the branch does not contain it', [of(descends(before, { branch: { name: 'main', contains: false } }))]],
    ['it is unknown whether the branch contains it', [of(descends(before, { branch: { name: 'main' } }))]],
    ['no branch is known', [of({ commit: before, relation: 'descendant' })]],
    ['two comparisons disagree', [accepted, of(descends(before, { relation: 'apart' }))]],
    ['another commit was compared', [of(descends(later), later)]],
    ['the comparison is about another commit', [of(descends(later))]],
    ['it is newer than another commit', [of(descends(before), before, later)]],
  ])('has drifted if %s', (_, newer) => {
    expect(judge([container('api', stale)], newer)).toMatchObject({ kind: 'drifted', broken: 'build' })
  })

  it('has drifted if the commit that runs is only named in the comparison of another one', () => {
    expect(judge([container('api', image('later', later))], [of(descends(later))]).kind).toBe('drifted')
  })

  it('has drifted without the key, whatever was compared', () => {
    expect(judge([container('api', stale)], [accepted], {}, {}).kind).toBe('drifted')
  })

  it('is proven by different commits only if each one is accepted', () => {
    const both = [container('api', stale), container('api', image('later', later), { name: 'two' })]
    expect(
      judge([...both, container('api', fresh, { name: 'three' })], [accepted, of(descends(later), later)]).kind,
    ).toBe('proven')
    expect(codes(judge(both))).toEqual(['runtime/other-commit'])
  })

  it('has drifted if the newer image is there, and the container still runs an older one', () => {
    const verdict = judge([container('api', image('later', later), { means: stale })])
    expect(verdict).toMatchObject({ kind: 'drifted', broken: 'runtime', causes: [{ code: 'built-not-recreated' }] })
  })

  it.each<[string, Partial<ServiceClaim>, readonly string[]]>([
    ['a digest', { image: `ghcr.io/acme/api@sha256:${'ab'.repeat(32)}` }, ['build/other-commit']],
    ['a tag', { image: 'ghcr.io/acme/api', tag: { name: 'main', namesCommit: false } }, ['build/other-commit']],
    [
      'an attestation',
      {
        attestation: {
          repository: 'https://github.com/acme/pack',
          issuer: 'https://token.actions.githubusercontent.com',
          signer: { by: 'repository' },
          place: service('api').place,
        },
      },
      ['build/other-commit'],
    ],
    ['a manifest of the commit', { files: files() }, ['build/other-commit']],
    ['a manifest that names no commit', { files: files({ commit: undefined }) }, ['build/other-commit']],
    ['the names of a bundler', { files: files({ named: 'vite', commit: undefined }) }, ['build/other-commit']],
  ])('has drifted if the service declares %s, which belongs to one commit', (_, claim, expected) => {
    const verdict = judge([container('api', stale, { contents: contents() })], [accepted], claim)
    expect([verdict.kind, verdict.broken]).toEqual(['drifted', 'build'])
    expect(codes(verdict)).toEqual(expect.arrayContaining([...expected]))
  })

  it('does not reach a stronger grade than that of labels', () => {
    expect(codes(judge([container('api', stale)], [accepted], { require: 'identified' }))).toContain(
      'runtime/weak-proof',
    )
    expect(judge([container('api', stale)], [accepted], { image: 'ghcr.io/acme/api' }).kind).toBe('drifted')
  })

  it('compares a service with its own commit', () => {
    const newer = [of(descends(before), before, later)]
    expect(judge([container('api', stale)], newer, { commit: later }).kind).toBe('proven')
    expect(judge([container('api', stale)], [accepted], { commit: later }).kind).toBe('drifted')
  })

  it('takes the newer containers for those of the deployment if a service selects everything', () => {
    const labels = { version: undefined }
    const other = image('other', 'e'.repeat(40), {
      labels: { ...labels, revision: 'e'.repeat(40), source: 'https://github.com/grafana/loki' },
      repoDigests: [`grafana/loki@sha256:${'cd'.repeat(32)}`],
    })
    const own = image('own', before, {
      labels: { ...labels, revision: before, source: 'https://github.com/acme/pack' },
    })
    const claim = { container: { by: 'all', project: undefined } } as const
    const running = [
      container('api', own),
      container('api', other, { name: 'loki', reference: 'grafana/loki:3', compose: undefined }),
    ]
    expect(judge(running, [accepted], claim).kind).toBe('proven')
    expect(judge(running, [], claim).kind).toBe('drifted')
  })
})

describe('a newer commit elsewhere', () => {
  const stated = (commit: string, newer: readonly NewerObservation[], services: readonly ServiceClaim[] = []) =>
    judgeChain(
      plan({ targets: [endpoint('public')], services, accept: 'newer' }),
      observations({ targets: [says('public', commit)], newer }),
    ).kind

  it('is accepted from an endpoint', () => {
    expect(stated(before, [accepted])).toBe('proven')
    expect(stated(before, [accepted], [service('api', { on: ['public'] })])).toBe('proven')
    expect(stated(before, [])).toBe('drifted')
    expect(stated(before.slice(0, 12), [accepted])).not.toBe('proven')
    const pinned = service('api', { on: ['public'], image: `a@sha256:${'ab'.repeat(32)}` })
    expect(stated(before, [accepted], [pinned])).toBe('drifted')
  })

  it('is not accepted from an endpoint of several services if one of them declares a digest', () => {
    const on = ['public']
    const judged = (image: string | undefined) =>
      codes(
        judgeChain(
          plan({
            targets: [endpoint('public')],
            services: [service('api', { on, image }), service('web', { on })],
            accept: 'newer',
          }),
          observations({ targets: [says('public', before)], newer: [accepted] }),
        ),
      )
    expect(judged(`a@sha256:${'ab'.repeat(32)}`)).toContain('runtime/statement-other-commit')
    expect(judged(undefined)).not.toContain('runtime/statement-other-commit')
  })

  it('is accepted from a process of the host', () => {
    const [claimed, seenThere] = kept(
      seen(
        hostProcess({
          main: main({ release: release('1', before) }),
          release: { ...release('1', before), linkedAt: undefined },
        }),
      ),
    )
    const judged = (newer: readonly NewerObservation[]) =>
      judgeChain({ ...claimed, accept: 'newer' }, { ...seenThere, newer }).kind
    expect(judged([accepted])).toBe('proven')
    expect(judged([])).toBe('drifted')
  })

  it('is accepted as the build that a route names, in each sample', () => {
    const judged = (groups: readonly Sampled[], newer = [accepted], facts: Partial<Plan> = {}) => {
      const [claimed, answered] = sampled(...groups)
      return codes(judgeChain({ ...claimed, accept: 'newer', ...facts }, { ...answered, newer }))
    }
    expect(judged([[named(before), 3]])).toEqual([])
    expect(judged([[named(before), 3]], [])).toEqual(['route/other-build'])
    expect(
      judged([
        [named(before), 2],
        [named(merged), 1],
      ]),
    ).toEqual([])
    expect(
      judged([
        [named(before), 2],
        [named(later), 1],
      ]),
    ).toEqual(['route/mixed-builds'])
    const [claimed] = sampled([named(before), 3])
    const services = claimed.services.map((one) => ({ ...one, image: `a@sha256:${'ab'.repeat(32)}` }))
    expect(judged([[named(before), 3]], [accepted], { services })).toContain('route/other-build')
  })

  it('is no stale container beside the deployment', () => {
    const judged = (newer: readonly NewerObservation[]) => {
      const [claimed, there] = extraRecords([container('api', fresh)], [bystander({ revision: before })], {
        accept: 'newer',
      })
      return codes(judgeChain(claimed, { ...there, newer }))
    }
    expect(judged([])).toEqual(['runtime/also-running'])
    expect(judged([accepted])).toEqual([])
  })
})

describe('the commits that are compared', () => {
  const asked = (facts: Partial<Plan>, there: Partial<Observations>) => {
    const seenThere = observations(there)
    return newerAsked(plan(facts), seenThere.targets, seenThere.answers)
  }
  const targets = [host('prod', container('api', stale), container('web', image('web', later)))]
  const services = [service('api'), service('web')]

  it('are those that run in place of the wanted ones, each once', () => {
    expect(asked({ accept: 'newer', services }, { targets })).toEqual([
      { commit: merged, revision: before },
      { commit: merged, revision: later },
    ])
    expect(asked({ services }, { targets })).toEqual([])
    expect(asked({ accept: 'newer', services: [service('api', { commit: before })] }, { targets })).toEqual([])
  })

  it('are those of endpoints and of routes too', () => {
    const [, answered] = sampled([named(before), 2], [named(later), 1], [named('v1.2'), 1])
    expect(asked({ accept: 'newer' }, { answers: answered.answers, targets: [says('public', later)] })).toEqual([
      { commit: merged, revision: later },
      { commit: merged, revision: before },
    ])
  })

  it('are no commits of services with a digest', () => {
    const pinned = service('api', { image: `a@sha256:${'ab'.repeat(32)}` })
    expect(asked({ accept: 'newer', services: [pinned] }, { targets })).toEqual([])
  })

  it('are bounded', () => {
    const many = Array.from({ length: maxNewer + 5 }, (_, at): CommitSha => sha(`${at + 10}`.padEnd(40, 'a')))
    const running = many.map((one) => container('api', image(one, one), { name: one }))
    expect(asked({ accept: 'newer', services }, { targets: [host('prod', ...running)] })).toHaveLength(maxNewer)
  })
})
