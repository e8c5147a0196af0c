import { traceFeatures } from '../../src/judge/feature-rows.ts'
import { canConverge, judgeChain } from '../../src/judge/index.ts'
import { type Answered, type Feat, feature, featured } from '../builders/guards.ts'
import { before, container, contents, files, fresh, resultOf, service, stale } from '../builders/observations.ts'

const judged = (facts: Feat) => judgeChain(...featured(facts))

describe('a feature', () => {
  it('is proven when it is in the commit, in the build, in the running instances, routed and guarded', () => {
    expect(resultOf(judged({}))).toEqual({ kind: 'proven', broken: undefined, findings: [], causes: [] })
    expect(judged({}).chain.map(({ state }) => state)).toEqual(['holds', 'holds', 'holds', 'holds', 'holds'])
  })

  it('is identified at the source link by a tree, which is named by its content', () => {
    const [plan, observations] = featured({})
    const [source] = judgeChain(plan, { ...observations, source: undefined }).chain
    expect(source).toMatchObject({ link: 'source', state: 'holds', claims: 1, proof: 'identified' })
  })

  it('breaks the source link, without a retry, when a glob matches no file of the commit', () => {
    const verdict = judged({ matches: 0 })
    expect(resultOf(verdict)).toEqual({
      kind: 'drifted',
      broken: 'source',
      findings: ['source/feature-missing'],
      causes: ['not-in-commit'],
    })
    expect(canConverge(verdict)).toBe(false)
  })

  it('needs every glob to match, not one of them', () => {
    const { source, place } = feature()
    const two = [...source, { glob: 'apps/web/**', place }]
    const [plan, observations] = featured({ claim: { source: two } })
    const rows = [3, 0].map((total) => ({ total, paths: [] }))
    const verdict = judgeChain(plan, {
      ...observations,
      features: [{ feature: 'workflow', source: { kind: 'seen', value: rows } }],
    })
    expect(verdict.causes).toMatchObject([{ code: 'not-in-commit', globs: ['apps/web/**'] }])
  })

  it('is not proven by rows of other globs', () => {
    const { source, place } = feature()
    const two = [...source, { glob: 'apps/web/**', place }]
    expect(resultOf(judged({ claim: { source: two } }))).toMatchObject({
      kind: 'unproven',
      findings: ['source/feature-unknown'],
    })
    expect(resultOf(judged({ matches: 3, claim: { source: [] } })).findings).toEqual([])
  })

  it('leaves the source link unknown without a checkout, and without a retry', () => {
    const verdict = judged({ unseen: 'checkout-missing' })
    expect(resultOf(verdict)).toMatchObject({
      kind: 'unproven',
      broken: 'source',
      findings: ['source/feature-unknown'],
    })
    expect(canConverge(verdict)).toBe(false)
  })

  it('breaks the build link, without a retry, when the manifest does not list its file', () => {
    const verdict = judged({ listed: false })
    expect(resultOf(verdict)).toEqual({
      kind: 'drifted',
      broken: 'build',
      findings: ['build/feature-missing'],
      causes: ['not-in-build'],
    })
    expect(canConverge(verdict)).toBe(false)
  })

  it('is not judged by the manifest of another commit, which has its own finding', () => {
    const [plan, observations] = featured({ listed: false })
    const old = { ...plan, services: [service('api', { files: files({ commit: before }) })] }
    expect(resultOf(judgeChain(old, observations)).findings).toEqual(['build/manifest-other-commit'])
  })

  it('is missing from the manifest of its service, with or without a commit in it', () => {
    const [plan, observations] = featured({ listed: false })
    const own = service('api', { files: files({ commit: undefined, manifest: 'api.json' }) })
    const other = service('web', { files: files({ commit: before, manifest: 'web.json' }), on: [] })
    const verdict = judgeChain({ ...plan, services: [other, own] }, observations)
    expect(verdict.chain[1]?.findings).toMatchObject([
      { code: 'build/manifest-other-commit', service: 'web' },
      { code: 'build/feature-missing', service: 'api', manifest: 'api.json' },
    ])
  })

  it('claims nothing for a link that it does not use', () => {
    const [plan, observations] = featured({})
    const bare = { ...plan, features: [feature({ source: [], artifacts: [] })] }
    expect(resultOf(judgeChain(bare, { ...observations, features: [] })).kind).toBe('proven')
  })
})

describe('every deployment of a feature', () => {
  const right = container('api', fresh, { contents: contents() })
  const wrong = container('api', stale, { means: fresh, contents: contents({ missing: ['workflow/index.js'] }) })
  const answers: readonly (readonly Answered[])[] = [
    [401, 401, 200],
    [200, 401, 200],
    [401, 204, 200],
    [401, 401, 401],
    ['connection-timeout', 401, 200],
    [404, 404, 404],
    [],
  ]
  const deployments = [3, 0].flatMap((matches) =>
    [true, false].flatMap((listed) =>
      [[right], [wrong], [right, wrong], []].flatMap((instances) =>
        [401, 404, 500].flatMap((status) =>
          answers.map((answers): Feat => ({ matches, listed, instances, status, answers })),
        ),
      ),
    ),
  )

  it('is proven when everything is right, and never proven if anything is wrong', () => {
    const proven = deployments.filter((facts) => judged(facts).kind === 'proven')
    expect(proven).toEqual([{ matches: 3, listed: true, instances: [right], status: 401, answers: [401, 401, 200] }])
    expect(deployments).toHaveLength(336)
  })

  it('breaks at the same link for the feature as for the chain when nothing else is deployed', () => {
    for (const facts of deployments) {
      const [plan, observations] = featured(facts)
      const verdict = judgeChain(plan, observations)
      expect(traceFeatures(plan, observations, verdict)[0]?.broken).toBe(verdict.broken)
    }
  })
})
