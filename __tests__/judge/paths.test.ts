import { judgeChain } from '../../src/judge/index.ts'
import { maxCompared, requestedPaths } from '../../src/judge/paths.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { PathsComparison, PathsObservation } from '../../src/model/evidence-paths.ts'
import type { CommitSha, ServiceClaim } from '../../src/model/plan.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { siting } from '../builders/answers.ts'
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
  says,
  service,
  sha,
  stale,
} from '../builders/observations.ts'
import { hostProcess, kept, main, nameless, outside, release } from '../builders/swarm.ts'

const paths = { globs: ['api/**'], place: service('api').place }
const same: PathsComparison = { is: 'same', where: 'checkout' }
const changed: PathsComparison = { is: 'changed', where: 'github', changed: { total: 2, paths: ['api/a.ts'] } }
const absent: PathsComparison = { is: 'absent', where: 'github' }
const of = (evidence: PathsObservation['evidence'], revision: string = before): PathsObservation => ({
  service: 'api',
  revision,
  evidence,
})
const codes = ({ chain }: Verdict): readonly string[] =>
  chain.flatMap(({ findings, warnings }) => [...findings, ...warnings].map(({ code }) => code))

type Instances = Parameters<typeof host>[1][]
const judge = (
  instances: Instances,
  compared: readonly PathsObservation[],
  claim: Partial<ServiceClaim> = { paths },
  commit: CommitSha = merged,
): Verdict =>
  judgeChain(
    plan({ commit, services: [service('api', claim)] }),
    observations({ targets: [host('prod', ...instances)], paths: compared }),
  )

describe('a service with paths', () => {
  it('is proven if it runs a build of a commit with the same files', () => {
    const verdict = judge([container('api', stale)], [of(seen(same))])
    expect([verdict.kind, codes(verdict)]).toEqual(['proven', []])
    expect(verdict.chain.map(({ proof }) => proof)).toContain('claimed')
  })

  it('is proven if it runs a build of the commit', () => {
    expect(judge([container('api', fresh)], []).kind).toBe('proven')
  })

  it('has drifted if a file differs, and the finding names what differs', () => {
    const verdict = judge([container('api', stale)], [of(seen(changed))])
    expect(verdict).toMatchObject({ kind: 'drifted', broken: 'build' })
    for (const at of [1, 2])
      expect(verdict.chain[at]?.findings).toMatchObject([
        { revision: before, commit: merged, changed: { total: 2, paths: ['api/a.ts'], globs: ['api/**'] } },
      ])
  })

  it.each<[string, readonly PathsObservation[]]>([
    ['the repository does not have the commit', [of(seen(absent))]],
    ['nothing was compared', []],
    ['another commit was compared', [of(seen(same), sha('c'.repeat(40)))]],
    ['another service was compared', [{ ...of(seen(same)), service: 'web' }]],
    ['two comparisons disagree', [of(seen(same)), of(seen(changed))]],
  ])('has drifted if %s', (_, compared) => {
    expect(judge([container('api', stale)], compared)).toMatchObject({ kind: 'drifted', broken: 'build' })
  })

  it('has drifted without paths, whatever was compared', () => {
    expect(judge([container('api', stale)], [of(seen(same))], {}).kind).toBe('drifted')
  })

  it('is unproven if nothing shows whether its files differ', () => {
    const verdict = judge([container('api', stale)], [of(noEvidence('run', 'checkout-shallow'))])
    expect(verdict).toMatchObject({ kind: 'unproven', broken: 'source' })
    expect(codes(verdict)).toEqual(['source/paths-unknown'])
  })

  it('has drifted if one of two instances runs another build', () => {
    const other = image('other', sha('c'.repeat(40)))
    const instances = [container('api', stale), container('api', other, { name: 'second' })]
    const verdict = judge(instances, [of(seen(same)), of(seen(changed), 'c'.repeat(40))])
    expect(verdict).toMatchObject({ kind: 'drifted', broken: 'runtime' })
    expect(codes(verdict)).toEqual(['runtime/other-commit'])
  })

  it('is proven with a warning if its tag points to the build of the commit, which was not needed', () => {
    const verdict = judge([container('api', stale, { means: fresh })], [of(seen(same))])
    expect([verdict.kind, codes(verdict)]).toEqual(['proven', ['runtime/tag-moved']])
  })

  it('has drifted if its container was not recreated and its files differ', () => {
    const verdict = judge([container('api', stale, { means: fresh })], [of(seen(changed))])
    expect(verdict).toMatchObject({ kind: 'drifted', causes: [{ code: 'built-not-recreated' }] })
  })

  it.each([
    ['the build that runs', before, before],
    ['the commit', merged, before],
    ['an equal commit', before, merged],
  ])('is hashed with a manifest of %s', (_, manifest, label) => {
    const instance = container('api', image('hashed', label), { contents: contents() })
    const claim = { paths, files: files({ commit: sha(manifest) }), require: 'hashed' } as const
    const verdict = judge([instance], [of(seen(same))], claim)
    expect([verdict.kind, codes(verdict)]).toEqual(['proven', []])
    expect(verdict.chain[2]?.proof).toBe('hashed')
  })

  it('is not hashed with a manifest of a commit whose files differ', () => {
    const instance = container('api', fresh, { contents: contents() })
    const claim = { paths, files: files({ commit: before }), require: 'hashed' } as const
    const verdict = judge([instance], [of(seen(changed))], claim)
    expect(verdict.kind).toBe('drifted')
    expect(codes(verdict)).toContain('build/manifest-other-commit')
    const accepted = judge([instance], [of(seen(changed))], { paths, files: files({ commit: before }) })
    expect(accepted.chain[2]?.proof).toBe('claimed')
  })

  it('is not compared with another service', () => {
    const planned = plan({ services: ['api', 'web'].map((name) => service(name, { paths })) })
    const targets = [host('prod', container('api', stale), container('web', stale))]
    const lost = { ...of(noEvidence('run', 'checkout-shallow')), service: 'web' }
    const verdict = judgeChain(planned, observations({ targets, paths: [of(seen(same)), lost] }))
    expect(verdict.chain[0]).toMatchObject({ claims: 3, findings: [{ code: 'source/paths-unknown', service: 'web' }] })
    const alone = judgeChain(planned, observations({ targets: [host('prod', container('api', fresh))] }))
    expect(alone.chain[0]).toMatchObject({ claims: 1, findings: [] })
  })

  it('is not hashed with a manifest of changed files of an equal commit', () => {
    const instance = container('api', stale, { contents: contents() })
    const claim = {
      paths,
      files: files({ commit: before, dirty: { total: 1, paths: ['a'] } }),
      require: 'hashed',
    } as const
    expect(codes(judge([instance], [of(seen(same))], claim))).toContain('build/manifest-dirty')
  })

  it('is proven by an endpoint that names an equal commit', () => {
    const judged = (compared: readonly PathsObservation[]) =>
      judgeChain(
        plan({ targets: [endpoint('public')], services: [service('api', { on: ['public'], paths })] }),
        observations({ targets: [says('public', before)], paths: compared }),
      ).kind
    expect(judged([of(seen(same))])).toBe('proven')
    expect(judged([of(seen(changed))])).toBe('drifted')
    expect(judged([of(noEvidence('run', 'checkout-shallow'))])).toBe('unproven')
  })

  it('is proven by a process whose release is of an equal commit', () => {
    const [claimed, seenThere] = kept(
      seen(
        hostProcess({
          main: main({ release: release('1', before) }),
          release: { ...release('1', before), linkedAt: undefined },
        }),
      ),
    )
    const judged = (compared: readonly PathsObservation[]) =>
      judgeChain(
        { ...claimed, services: claimed.services.map((one) => ({ ...one, paths })) },
        { ...seenThere, paths: compared.map((one) => ({ ...one, service: claimed.services[0]?.name ?? '' })) },
      ).kind
    expect(judged([of(seen(same))])).toBe('proven')
    expect(judged([of(seen(changed))])).toBe('drifted')
  })

  it('is proven by a process that works outside of its release, which is of an equal commit', () => {
    const [claimed, seenThere] = kept(
      seen(hostProcess({ main: outside(), release: { ...release('2', before), linkedAt: undefined } })),
    )
    const judged = (compared: readonly PathsObservation[]) =>
      judgeChain(
        { ...claimed, services: claimed.services.map((one) => ({ ...one, paths })) },
        { ...seenThere, paths: compared },
      ).kind
    expect(judged([of(seen(same))])).toBe('proven')
    expect(judged([of(seen(changed))])).toBe('drifted')
  })
})

describe('a service with its own commit', () => {
  it('must run that commit', () => {
    expect(judge([container('api', stale)], [], { commit: before }).kind).toBe('proven')
    const verdict = judge([container('api', fresh)], [], { commit: before })
    expect(verdict).toMatchObject({ kind: 'drifted', broken: 'build' })
    expect(verdict.chain[1]?.findings).toMatchObject([{ revision: merged, commit: before }])
  })

  it('compares its paths with that commit', () => {
    const compared = [of(seen(same), merged)]
    expect(judge([container('api', fresh)], compared, { commit: before, paths }).kind).toBe('proven')
  })

  it('is hashed with a manifest of that commit only', () => {
    const instance = container('api', stale, { contents: contents() })
    const judged = (commit: CommitSha) =>
      judge([instance], [], { commit: before, files: files({ commit }), require: 'hashed' }).kind
    expect([judged(before), judged(merged)]).toEqual(['proven', 'drifted'])
  })
})

describe('the comparisons that a service needs', () => {
  const requestedOf = (claim: Partial<ServiceClaim>, ...instances: Instances) =>
    requestedPaths(plan({ services: [service('api', claim)] }), [host('prod', ...instances)]).map(
      ({ commit, revision, isExtra }) => [commit, revision, isExtra],
    )

  it('are those of other full commits', () => {
    const instances = [
      container('api', stale),
      container('api', fresh, { name: 'second' }),
      container('api', image('short', before.slice(0, 12)), { name: 'third' }),
      container('api', image('none', undefined), { name: 'fourth' }),
    ]
    expect(requestedOf({ paths }, ...instances)).toEqual([[merged, before, false]])
    expect(requestedOf({}, ...instances)).toEqual([])
  })

  it('are those of the image that a tag points to, and of the manifest', () => {
    const other = sha('c'.repeat(40))
    const claim = { paths, files: files({ commit: other }) }
    expect(requestedOf(claim, container('api', fresh, { means: stale }))).toEqual([
      [merged, other, false],
      [merged, before, false],
    ])
  })

  it('are bounded, and the rest are reported', () => {
    const many = Array.from({ length: maxCompared + 3 }, (_, at) =>
      container('api', image(`i${at}`, sha(`${at + 10}`.padEnd(40, 'a'))), { name: `c${at}` }),
    )
    expect(requestedOf({ paths }, ...many).filter(([, , isExtra]) => isExtra)).toHaveLength(3)
  })

  it('are none for a service without paths next to one with paths', () => {
    const both = plan({ services: [service('api', { paths }), service('web')] })
    const targets = [host('prod', container('api', fresh), container('web', stale))]
    expect(requestedPaths(both, targets)).toEqual([])
  })

  it('are those of images that the engine still has', () => {
    const gone = container('api', undefined, { means: 'nothing' })
    expect(requestedOf({ paths }, gone, container('api', stale, { name: 'second' }))).toEqual([[merged, before, false]])
  })

  it('are the commit that an endpoint names', () => {
    const requested = (...targets: Parameters<typeof requestedPaths>[1]) =>
      requestedPaths(
        plan({
          targets: [endpoint('other'), endpoint('public')],
          services: [service('api', { on: ['public'], paths })],
        }),
        targets,
      )
    const asked = { service: 'api', commit: merged, revision: before, globs: ['api/**'], isExtra: false }
    expect(requested(says('other', 'c'.repeat(40)), says('public', before))).toEqual([asked])
    expect(requested(says('public', merged))).toEqual([])
    expect(requested(hidden('public', noEvidence('connect', 'connection-refused').why))).toEqual([])
    expect(requested()).toEqual([])
  })

  it('are the commits of the releases of a process, of its link and of its workers', () => {
    const [other, third] = [sha('c'.repeat(40)), sha('d'.repeat(40))]
    const requested = (...given: Parameters<typeof kept>) => {
      const [claimed, there] = kept(...given)
      const services = claimed.services.map((one) => ({ ...one, paths }))
      return requestedPaths({ ...claimed, services }, there.targets).map(({ revision }) => revision)
    }
    const running = hostProcess({
      main: main({ release: release('1', before) }),
      release: { ...release('2', other), linkedAt: undefined },
      children: [main({ release: release('3', third) }), outside()],
    })
    expect(requested(seen(running))).toEqual([before, other, third])
    expect(requested(seen(nameless()))).toEqual([])
    const { main: _, children: __, release: ___, ...stopped } = running
    expect(requested(seen({ ...stopped, state: 'stopped' }))).toEqual([])
    expect(requested(noEvidence('run', 'systemd-missing'))).toEqual([])
  })

  it('are the commit of the manifest of a site', () => {
    const requested = (facts: object) => {
      const [planned, { targets }] = siting({}, before)
      const publicFiles = (planned.publicFiles ?? []).map((one) => ({ ...one, ...facts }))
      return requestedPaths({ ...planned, publicFiles }, targets)
    }
    const asked = { service: 'web', commit: merged, revision: before, globs: ['api/**'], isExtra: false }
    expect(requested({ paths })).toEqual([asked])
    expect(requested({ paths, commit: sha('c'.repeat(40)) })).toEqual([{ ...asked, commit: 'c'.repeat(40) }])
    expect(requested({ paths, commit: before })).toEqual([])
    expect(requested({})).toEqual([])
    expect(requested({ paths, site: undefined })).toEqual([])
  })
})
