import { judgeChain } from '../../src/judge/index.ts'
import { type MissingEvidence, noEvidence, seen } from '../../src/model/evidence.ts'
import type { Plan, ServiceClaim } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { answering, body, serving } from '../builders/answers.ts'
import { called, feature, featured, guarded } from '../builders/guards.ts'
import {
  answer,
  container,
  contents,
  endpoint,
  extras,
  files,
  fresh,
  host,
  merged,
  observations,
  plan,
  route,
  routeId,
  says,
  service,
  target,
} from '../builders/observations.ts'
import { needing } from '../builders/requirements.ts'
import { build, named, sampled, typed } from '../builders/route-assertions.ts'

type Deployment = readonly [Plan, Observations]

/** The missing evidence of a deployment that must have all of it. */
const whyOf = ([planned, observed]: Deployment): readonly MissingEvidence[] =>
  judgeChain(planned, observed)
    .chain.flatMap(({ findings }) => findings)
    .flatMap((finding) => ('why' in finding ? [finding.why] : []))

const right = { targets: [host('prod', container('api', fresh))] }
const on = (claim: Partial<ServiceClaim>, facts: Parameters<typeof container>[2] = {}): Deployment => [
  plan({ services: [service('api', claim)] }),
  observations({ targets: [host('prod', container('api', fresh, facts))] }),
]
const hashed = { require: 'hashed' } as const
const deploymentWith = (terms: Partial<ReturnType<typeof route>>): Deployment =>
  answering([[{ ...route('/', 200), ...terms }, 200]])
const missing = (about?: string): MissingEvidence =>
  noEvidence('read', 'answer-missing', about === undefined ? {} : { about }).why
const malformed = (about?: string): MissingEvidence =>
  noEvidence('parse', 'answer-malformed', about === undefined ? {} : { about }).why

function without<K extends keyof Observations>([planned, observed]: Deployment, ...keys: readonly K[]): Deployment {
  const kept = Object.entries(observed).filter(([key]) => !keys.some((one) => one === key))
  return [planned, { ...observations({}), ...Object.fromEntries(kept) }]
}

const [plain, answered] = answering([[route('/', 200), 200]])
const [publicFiles, fetched] = serving({})
const globs = feature().source.flatMap((one) => [one, { ...one, glob: 'apps/web/**' }])
const elsewhere = plan({ targets: [target('a')], services: [service('api', { on: ['nowhere'] })] })
const samples = sampled([named(merged), 4])

describe('an item that was not checked', () => {
  it.each<[string, Deployment, readonly MissingEvidence[]]>([
    ['a target', [plan({ services: [service('api')] }), observations({})], [missing()]],
    ['a target of no plan', [elsewhere, observations({ targets: [host('a')] })], [missing('nowhere')]],
    ['a route', [plain, { ...answered, answers: [] }], [missing()]],
    ['public files', without(serving({}), 'publicFiles'), [missing()]],
    ['callers', without(guarded(401, 401, 200), 'callers'), [missing(), missing(), missing()]],
    ['the source of a feature', without(featured({}), 'features'), [noEvidence('run', 'checkout-missing').why]],
    ['the files of a service', on({ ...hashed, files: files() }), [missing('/app/dist')]],
    ['links', on({ ...hashed, files: files({ links: 1 }) }, { contents: contents() }), [missing('/app/dist')]],
    [
      'unlisted files',
      on({ ...hashed, files: files({ complete: ['**'] }) }, { contents: contents() }),
      [missing('/app/dist')],
    ],
    ['a variable', on(needing), [missing('FLAG')]],
    ['compose', on({ current: true }), [missing('compose')]],
    ['the version of HTTP', deploymentWith({ http: '2' }), [missing('http')]],
    ['assertions', deploymentWith({ asserts: [typed] }), [missing('expect')]],
    [
      'the observed value of a failed assertion',
      answering([
        [
          { ...route('/', 200), asserts: [typed] },
          { status: 200, asserts: [{ holds: false }] },
        ],
      ]),
      [missing('expect')],
    ],
    ['the build of an answer', deploymentWith({ build }), [missing('build')]],
    ['samples', deploymentWith({ samples: 4 }), [missing('samples')]],
  ])('is named as missing evidence: %s', (_, deployment, why) => {
    expect(whyOf(deployment)).toEqual(why)
  })
})

describe('an invalid answer', () => {
  const twice = <T>(one: T): readonly T[] => [one, one]

  it.each<[string, Deployment, readonly MissingEvidence[]]>([
    [
      'an event that contradicts its commit',
      [
        plan({ services: [service('api')] }),
        observations({ ...right, source: seen({ where: 'event', exists: false }) }),
      ],
      [malformed('event')],
    ],
    ['rows of other globs', featured({ claim: { source: globs } }), [malformed('apps/api/src/workflow/**')]],
    [
      "an endpoint's answer for a host",
      [plan({ services: [service('api')] }), observations({ targets: [says('prod', merged)] })],
      [malformed('statement')],
    ],
    [
      "an endpoint's answer without a commit",
      [plan({ targets: [endpoint('public')] }), observations({ targets: [says('public', '')] })],
      [noEvidence('parse', 'commit-missing', { about: 'json /commit' }).why],
    ],
    ['two of one target', [plain, { ...answered, targets: twice(host('prod')) }], [malformed()]],
    ['two of one route', [plain, { ...answered, answers: twice(answer(0, 200)) }], [malformed()]],
    [
      'two of one build',
      [publicFiles, { ...fetched, publicFiles: [...(fetched.publicFiles ?? []), ...(fetched.publicFiles ?? [])] }],
      [malformed()],
    ],
    [
      'a different number of hashes',
      on({ ...hashed, files: files({ count: 3 }) }, { contents: contents() }),
      [malformed('/app/dist')],
    ],
    [
      'fewer links than listed',
      on({ ...hashed, files: files({ links: 2 }) }, { contents: contents({}, [], extras({ right: 1 })) }),
      [malformed('/app/dist')],
    ],
    [
      'assertions of another route',
      [
        plain,
        {
          ...answered,
          answers: [
            {
              route: routeId(0),
              evidence: seen({ status: 200, location: undefined, took: 1, asserts: [{ holds: true }] }),
            },
          ],
        },
      ],
      [missing('expect')],
    ],
  ])('is missing evidence: %s', (_, deployment, why) => {
    expect(whyOf(deployment)).toEqual(why)
  })

  it('for one caller proves nothing about another', () => {
    const [planned, observed] = guarded(401, 401, 200)
    const doubled = [...called(401, 401, 200), ...called(401)]
    expect(whyOf([planned, { ...observed, callers: doubled }])).toEqual([malformed()])
  })

  it('with fewer samples than required is rejected', () => {
    const [planned, observed] = samples
    const [route] = planned.routes
    if (route === undefined) throw new Error('no route')
    expect(whyOf([{ ...planned, routes: [{ ...route, samples: 5 }] }, observed])).toEqual([missing('samples')])
  })

  it('with fewer public files than requested leaves the others unknown', () => {
    const [claim] = publicFiles.publicFiles ?? []
    if (claim === undefined) throw new Error('no public files')
    const [cut, observed] = serving({ lost: 1 })
    expect(whyOf([{ ...publicFiles, publicFiles: [{ ...claim, asked: 4 }] }, fetched])).toEqual([missing(claim.at)])
    expect(judgeChain({ ...cut, publicFiles: [{ ...claim, asked: 4 }] }, observed).chain[3]?.findings).toMatchObject([
      { code: 'route/public-files-unknown', total: 3, why: { reason: 'answer-cut' } },
    ])
  })

  it('for a baseline request takes no proof away', () => {
    const page = { status: 200, body: body('<!doctype html>') }
    const [planned, observed] = answering([[route('/healthz', 200), page]], { baseline: page })
    expect(judgeChain(planned, { ...observed, baselines: [] }).kind).toBe('proven')
  })
})
