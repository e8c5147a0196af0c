import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import { serving, siting } from '../builders/answers.ts'
import {
  before,
  container,
  contents,
  fresh,
  hidden,
  host,
  merged,
  plan,
  resultOf,
  service,
  target,
} from '../builders/observations.ts'

const verdictOf = (...facts: Parameters<typeof serving>) => judgeChain(...serving(...facts))
const hit = { 'x-cache': 'HIT', age: '90' }

describe('the public files', () => {
  it('hold when all of them equal the built ones', () => {
    expect(verdictOf({})).toMatchObject({
      kind: 'proven',
      chain: [{}, {}, {}, { link: 'route', state: 'holds', claims: 1 }, {}],
    })
  })

  it('are stale when one has other bytes', () => {
    const verdict = verdictOf({ changed: ['index.html'], foreign: ['assets/app-1.js'] })
    expect(resultOf(verdict)).toEqual({
      kind: 'drifted',
      broken: 'route',
      findings: ['route/public-files-stale'],
      causes: ['stale-public'],
    })
    expect(verdict.causes).toMatchObject([
      {
        service: 'api',
        at: 'https://backoffice.example.com/',
        paths: ['index.html'],
        total: 1,
        of: 2,
        foreign: ['assets/app-1.js'],
      },
    ])
  })

  it('are `stale-between` when every instance has the right ones', () => {
    const verdict = verdictOf({ changed: ['index.html'], held: contents() })
    expect(resultOf(verdict).causes).toEqual(['stale-between'])
    expect(verdict.causes).toMatchObject([{ behind: 'right', cache: undefined }])
  })

  it('are `stale-between` when a cache reports a hit', () => {
    expect(verdictOf({ changed: ['index.html'], fields: hit }).causes).toMatchObject([
      { code: 'stale-between', behind: 'unknown', cache: { received: 'HIT', age: 90 } },
    ])
    expect(resultOf(verdictOf({ changed: ['index.html'], fields: { 'x-cache': 'MISS' } })).causes).toEqual([
      'stale-public',
    ])
  })

  it('are explained by the instances first when those have other files', () => {
    const verdict = verdictOf({ changed: ['index.html'], held: contents({ changed: ['index.html'] }) })
    expect(verdict.broken).toBe('runtime')
    expect(verdict.chain[3]).toMatchObject({
      blocked: true,
      findings: [{ code: 'route/public-files-stale', behind: 'unknown' }],
    })
  })

  it('are not right on the host while any instance may have others', () => {
    const [planned, observed] = serving({ changed: ['index.html'], held: contents() })
    const [claim] = planned.services
    if (claim === undefined) throw new Error('no service')
    const behindOf = (
      on: readonly string[],
      services: typeof planned.services,
      ...targets: ReturnType<typeof host>[]
    ) => {
      const all = [...services, { ...claim, on }]
      const plan = { ...planned, services: all, targets: on.map((name) => target(name)) }
      return judgeChain(plan, { ...observed, targets }).chain[3]?.findings[0]
    }
    const [right, other] = [container('api', fresh, { contents: contents() }), container('api', fresh, { name: 'b' })]
    const web = { ...service('web'), files: undefined }
    expect(behindOf(['prod'], [web], host('prod', right))).toMatchObject({ behind: 'right' })
    expect(behindOf(['prod'], [], host('prod', right, other))).toMatchObject({ behind: 'unknown' })
    expect(behindOf(['prod', 'b'], [], host('prod', right), host('b'))).toMatchObject({ behind: 'unknown' })
    expect(behindOf(['prod', 'b'], [], host('prod', right))).toMatchObject({ behind: 'unknown' })
    expect(behindOf(['prod', 'b'], [], host('prod', right), host('b', right))).toMatchObject({ behind: 'right' })
  })

  it('are not right on the host when there are no instances', () => {
    const [planned, observed] = serving({ changed: ['index.html'], held: contents() })
    const verdict = judgeChain(planned, { ...observed, targets: [host('prod')] })
    expect(verdict.chain[3]?.findings).toMatchObject([{ code: 'route/public-files-stale', behind: 'unknown' }])
  })

  it('are missing when they return another status, or the page of the site', () => {
    const [gone, page] = [
      verdictOf({ missing: ['app.js'], status: 404 }),
      verdictOf({ missing: ['app.js'], page: true }),
    ]
    expect(gone.causes).toMatchObject([{ code: 'not-public', status: 404, page: false, paths: ['app.js'] }])
    expect(page.causes).toMatchObject([{ code: 'not-public', status: 200, page: true }])
  })

  it.each([
    [{ encoding: 'br' }],
    [{ address: '203.0.113.7:443' }],
    [{ encoding: 'gzip', address: '[2001:db8::7]:443' }],
  ])('name the copy that differs, if others may be right: %j', (copy) => {
    const { causes } = verdictOf({ changed: ['index.html'], missing: ['app.js'], ...copy })
    expect(causes.map((cause) => [cause.code, 'copy' in cause && cause.copy])).toStrictEqual([
      ['stale-public', copy],
      ['not-public', copy],
    ])
  })

  it('name no copy when all of them differ', () => {
    for (const cause of verdictOf({ changed: ['index.html'], missing: ['app.js'] }).causes)
      expect(cause).not.toHaveProperty('copy')
  })

  it('are right behind a cache also when the engine no longer has the image of the instance', () => {
    const [planned, observed] = serving({ changed: ['index.html'], held: contents() })
    const targets = [host('prod', container('api', undefined, { contents: contents() }))]
    expect(judgeChain(planned, { ...observed, targets }).chain[3]?.findings).toMatchObject([
      { code: 'route/public-files-stale', behind: 'right' },
    ])
  })

  it('are unknown when one could not be fully fetched', () => {
    expect(resultOf(verdictOf({ lost: 1 }))).toEqual({
      kind: 'unproven',
      broken: 'route',
      findings: ['route/public-files-unknown'],
      causes: ['as-found'],
    })
  })

  it('are unknown when fewer were reported than requested', () => {
    const [planned, observed] = serving({})
    const publicFiles = [
      {
        ...planned.publicFiles?.[0],
        service: 'api',
        at: 'https://a.example/',
        asked: 3,
        of: 3,
        place: { kind: 'input', name: 'config' } as const,
      },
    ]
    expect(resultOf(judgeChain({ ...planned, publicFiles }, observed)).findings).toEqual(['route/public-files-unknown'])
  })

  it('are unknown when they were not fetched', () => {
    const [planned, { publicFiles: _, ...observed }] = serving({})
    expect(judgeChain(planned, observed).chain[3]?.findings).toMatchObject([
      { code: 'route/public-files-unknown', total: 2, why: { reason: 'answer-missing' } },
    ])
  })

  it('are reported as stale, missing and unknown in one check', () => {
    expect(resultOf(verdictOf({ changed: ['index.html'], missing: ['app.js'] }))).toMatchObject({
      findings: ['route/public-files-stale', 'route/public-files-missing'],
      causes: ['stale-public', 'not-public'],
    })
  })
})

describe('a build that runs on no host', () => {
  const siteOf = (...facts: Parameters<typeof siting>) => judgeChain(...siting(...facts))

  it('is proven by its bytes when a manifest of the commit lists them', () => {
    expect(siteOf({})).toMatchObject({
      kind: 'proven',
      broken: undefined,
      chain: [
        {},
        { state: 'holds', claims: 1 },
        { state: 'unclaimed' },
        { state: 'holds', claims: 1, proof: 'hashed', rests: [{ basis: 'public-files', count: 1 }] },
        {},
      ],
    })
  })

  it('has no host that could have the right files behind a cache', () => {
    expect(siteOf({ changed: ['index.html'], missing: ['app.js'], status: 404 }).causes).toMatchObject([
      { code: 'stale-public', behind: 'unknown' },
      { code: 'not-public', behind: 'unknown' },
    ])
  })

  it('is not proven by the manifest of another commit, whatever the public files are', () => {
    const verdict = siteOf({}, before)
    expect(resultOf(verdict)).toMatchObject({
      kind: 'drifted',
      broken: 'build',
      findings: ['build/manifest-other-commit'],
    })
    expect(verdict.chain[1]?.findings).toMatchObject([
      { service: 'web', manifest: 'build.json', received: before, commit: merged },
    ])
  })

  it('is not proven by a manifest of a modified checkout', () => {
    const [planned, observed] = siting({})
    const dirty = { total: 1, paths: ['package-lock.json'] }
    const publicFiles = (planned.publicFiles ?? []).map((one) =>
      one.site ? { ...one, site: { ...one.site, dirty } } : one,
    )
    const verdict = judgeChain({ ...planned, publicFiles }, observed)
    expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', broken: 'build', findings: ['build/manifest-dirty'] })
    expect(verdict.chain[3]?.proof).not.toBe('hashed')
  })

  it.each([
    ['other bytes are public', { changed: ['index.html'] }, 'drifted', 'stale-public'],
    ['a file is not public', { missing: ['app.js'], status: 404 }, 'drifted', 'not-public'],
    ['a file could not be fetched', { lost: 1 }, 'unproven', 'as-found'],
  ] as const)('is not proven when %s', (_, facts, kind, cause) => {
    expect(resultOf(siteOf(facts))).toMatchObject({ kind, broken: 'route', causes: [cause] })
  })

  it('proves nothing about services, so an unobserved host leaves the runtime link missing', () => {
    const [{ publicFiles = [] }, observed] = siting({})
    const planned = plan({ services: [service('api')], publicFiles })
    const targets = [hidden('prod', noEvidence('connect', 'connection-refused').why)]
    expect(resultOf(judgeChain(planned, { ...observed, targets }))).toMatchObject({
      kind: 'unproven',
      broken: 'runtime',
    })
  })

  it('is not proven by contradictory counts', () => {
    const [planned, observed] = siting({})
    const none = { total: 0, files: [] }
    const right = { right: 2, changed: none, missing: none, unknown: { total: 0, why: undefined }, foreign: [] }
    const kindOf = (facts: Partial<typeof right> | object) =>
      judgeChain(planned, {
        ...observed,
        publicFiles: [{ publicFiles: 'web', evidence: seen({ ...right, ...facts }) }],
      }).kind
    expect(kindOf({})).toBe('proven')
    const { why } = noEvidence('read', 'answer-cut')
    const rewritten = (path: string) => ({ path, status: 200, added: ['/edge.js'] })
    expect(kindOf({ extended: { total: 2, files: [rewritten('index.html')] } })).toBe('proven')
    for (const facts of [
      { right: 1, changed: { total: 1, files: [] } },
      { right: 1, missing: { total: 1, files: [] } },
      { extended: { total: 1, files: [rewritten('index.html'), rewritten('about.html')] } },
      { extended: { total: 3, files: [rewritten('index.html')] } },
      { right: -1, extended: { total: 0, files: [] }, rewritten: { total: 3, files: [rewritten('index.html')] } },
      { changed: { total: 0, files: [{ path: 'app.js', status: 200 }] } },
      { unknown: { total: 1, why: undefined } },
      { unknown: { total: -1, why: undefined } },
      { unknown: { total: 0, why } },
      { foreign: ['old.js'] },
    ])
      expect(kindOf(facts)).not.toBe('proven')
  })

  it('ties a plan to a commit, unlike the same bytes of a build that runs on a host', () => {
    const [planned, observed] = siting({})
    const publicFiles = (planned.publicFiles ?? []).map(({ site: _, ...rest }) => rest)
    expect(judgeChain({ ...planned, publicFiles }, observed)).toMatchObject({
      kind: 'unproven',
      causes: [{ code: 'nothing-claimed' }],
    })
    const both = (observed.publicFiles ?? []).flatMap((one) => [one, { ...one, publicFiles: 'api' }])
    const extras = {
      ...planned,
      publicFiles: [...(planned.publicFiles ?? []), ...publicFiles.map((one) => ({ ...one, service: 'api' }))],
    }
    expect(judgeChain(extras, { ...observed, publicFiles: both }).kind).toBe('proven')
  })
})

describe('public files that are rewritten on the way', () => {
  it('hold with a warning when an edge is known to add what differs', () => {
    const verdict = judgeChain(...siting({ extended: ['index.html'] }))
    expect(verdict).toMatchObject({
      kind: 'proven',
      chain: [{}, {}, {}, { state: 'holds', warnings: [{ code: 'route/public-files-extended', total: 1 }] }, {}],
    })
  })

  it.each([['Cloudflare'], [undefined]])('name the edge that did it and what it added: %s', (by) => {
    const facts = by === undefined ? {} : { by }
    const of = { total: 1, paths: ['index.html'], by, added: ['/edge.js'] }
    const known = judgeChain(...siting({ extended: ['index.html'], ...facts })).chain[3]?.warnings
    expect(known).toMatchObject([{ code: 'route/public-files-extended', ...of }])
    expect(judgeChain(...siting({ rewritten: ['index.html'], ...facts })).causes).toMatchObject([
      { code: 'rewritten-between', ...of },
    ])
  })

  it('are unproven, and not of another build, when another build may look the same', () => {
    for (const verdict of [
      judgeChain(...siting({ rewritten: ['index.html'] })),
      verdictOf({ rewritten: ['index.html'] }),
    ])
      expect(resultOf(verdict)).toEqual({
        kind: 'unproven',
        broken: 'route',
        findings: ['route/public-files-rewritten'],
        causes: ['rewritten-between'],
      })
  })

  it('are outdated when other files have other bytes', () => {
    expect(resultOf(verdictOf({ rewritten: ['index.html'], changed: ['app.js'] }))).toMatchObject({
      kind: 'drifted',
      findings: ['route/public-files-stale', 'route/public-files-rewritten'],
    })
  })

  it('are unknown when their number does not fit', () => {
    const [planned, observed] = serving({ rewritten: ['index.html'] })
    const [one] = observed.publicFiles ?? []
    if (one?.evidence.kind !== 'seen') throw new Error('no evidence')
    const { rewritten: _, ...evidence } = one.evidence.value
    const doubtful = [
      evidence,
      { ...one.evidence.value, extended: { total: 2, files: [] } },
      { ...one.evidence.value, rewritten: { total: 1, files: [] } },
    ]
    for (const value of doubtful) {
      const publicFiles = [{ publicFiles: 'api', evidence: seen(value) }]
      expect(resultOf(judgeChain(planned, { ...observed, publicFiles })).findings).toContain(
        'route/public-files-unknown',
      )
    }
  })
})
