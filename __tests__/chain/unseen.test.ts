import { seen, type Unseen, unseen } from '../../src/chain/evidence.ts'
import { judgeChain } from '../../src/chain/index.ts'
import type { Plan, ServiceClaim } from '../../src/chain/plan.ts'
import type { World } from '../../src/chain/world.ts'
import { answering, body, serving } from './answers.ts'
import { needing } from './conducted.ts'
import { called, feature, featured, guarded } from './features.ts'
import { build, named, sampled, typed } from './termed.ts'
import {
  answer,
  beside,
  container,
  endpoint,
  files,
  fresh,
  host,
  inside,
  merged,
  plan,
  route,
  says,
  service,
  target,
  world,
} from './world.ts'

type Deployment = readonly [Plan, World]

/** What is missing, in the words of everything that is missing: a deployment is asked for all of it. */
const whyOf = ([asked, sights]: Deployment): readonly Unseen[] =>
  judgeChain(asked, sights)
    .chain.flatMap(({ findings }) => findings)
    .flatMap((finding) => ('why' in finding ? [finding.why] : []))

const right = { targets: [host('prod', container('api', fresh))] }
const on = (claim: Partial<ServiceClaim>, facts: Parameters<typeof container>[2] = {}): Deployment => [
  plan({ services: [service('api', claim)] }),
  world({ targets: [host('prod', container('api', fresh, facts))] }),
]
const hashed = { require: 'hashed' } as const
const asked = (terms: Partial<ReturnType<typeof route>>): Deployment =>
  answering([[{ ...route('/', 200), ...terms }, 200]])
const missing = (about?: string): Unseen => unseen('read', 'answer-missing', about === undefined ? {} : { about }).why
const malformed = (about?: string): Unseen =>
  unseen('parse', 'answer-malformed', about === undefined ? {} : { about }).why

function without<K extends keyof World>([asked, sights]: Deployment, ...keys: readonly K[]): Deployment {
  const kept = Object.entries(sights).filter(([key]) => !keys.some((one) => one === key))
  return [asked, { ...world({}), ...Object.fromEntries(kept) }]
}

const [plain, answered] = answering([[route('/', 200), 200]])
const [served, fetched] = serving({})
const globs = feature().source.flatMap((one) => [one, { ...one, glob: 'apps/web/**' }])
const elsewhere = plan({ targets: [target('a')], services: [service('api', { on: ['nowhere'] })] })
const samples = sampled([named(merged), 4])

describe('what nobody looked at', () => {
  it.each<[string, Deployment, readonly Unseen[]]>([
    ['a target', [plan({ services: [service('api')] }), world({})], [missing()]],
    ['a target of no plan', [elsewhere, world({ targets: [host('a')] })], [missing('nowhere')]],
    ['a route', [plain, { ...answered, answers: [] }], [missing()]],
    ['public files', without(serving({}), 'served'), [missing()]],
    ['callers', without(guarded(401, 401, 200), 'callers'), [missing(), missing(), missing()]],
    ['the source of a feature', without(featured({}), 'features'), [unseen('run', 'checkout-missing').why]],
    ['the files of a service', on({ ...hashed, files: files() }), [missing('/app/dist')]],
    ['links', on({ ...hashed, files: files({ links: 1 }) }, { inside: inside() }), [missing('/app/dist')]],
    [
      'files that nobody lists',
      on({ ...hashed, files: files({ complete: ['**'] }) }, { inside: inside() }),
      [missing('/app/dist')],
    ],
    ['a variable', on(needing), [missing('FLAG')]],
    ['compose', on({ current: true }), [missing('compose')]],
    ['the version of HTTP', asked({ http: '2' }), [missing('http')]],
    ['assertions', asked({ asserts: [typed] }), [missing('expect')]],
    [
      'what an assertion that does not hold saw',
      answering([
        [
          { ...route('/', 200), asserts: [typed] },
          { status: 200, asserts: [{ holds: false }] },
        ],
      ]),
      [missing('expect')],
    ],
    ['the build of an answer', asked({ build }), [missing('build')]],
    ['samples', asked({ samples: 4 }), [missing('samples')]],
  ])('is missing, and is named: %s', (_, deployment, why) => {
    expect(whyOf(deployment)).toEqual(why)
  })
})

describe('an answer that cannot be one', () => {
  const twice = <T>(one: T): readonly T[] => [one, one]

  it.each<[string, Deployment, readonly Unseen[]]>([
    [
      'an event that denies its commit',
      [plan({ services: [service('api')] }), world({ ...right, source: seen({ where: 'event', exists: false }) })],
      [malformed('event')],
    ],
    [
      'rows of other globs than those of the feature',
      featured({ claim: { source: globs } }),
      [malformed('apps/api/src/workflow/**')],
    ],
    [
      'a statement of a host',
      [plan({ services: [service('api')] }), world({ targets: [says('prod', merged)] })],
      [malformed('statement')],
    ],
    [
      'a statement of no commit',
      [plan({ targets: [endpoint('public')] }), world({ targets: [says('public', '')] })],
      [unseen('parse', 'commit-missing', { about: 'json /commit' }).why],
    ],
    ['two of one target', [plain, { ...answered, targets: twice(host('prod')) }], [malformed()]],
    ['two of one route', [plain, { ...answered, answers: twice(answer(0, 200)) }], [malformed()]],
    [
      'two of one build',
      [served, { ...fetched, served: [...(fetched.served ?? []), ...(fetched.served ?? [])] }],
      [malformed()],
    ],
    [
      'other sums than those of the list',
      on({ ...hashed, files: files({ count: 3 }) }, { inside: inside() }),
      [malformed('/app/dist')],
    ],
    [
      'fewer links than the list has',
      on({ ...hashed, files: files({ links: 2 }) }, { inside: inside({}, [], beside({ right: 1 })) }),
      [malformed('/app/dist')],
    ],
    [
      'assertions of another route',
      [
        plain,
        {
          ...answered,
          answers: [
            { route: 0, sight: seen({ status: 200, location: undefined, took: 1, asserts: [{ holds: true }] }) },
          ],
        },
      ],
      [missing('expect')],
    ],
  ])('is missing evidence: %s', (_, deployment, why) => {
    expect(whyOf(deployment)).toEqual(why)
  })

  it('of one caller says nothing of another', () => {
    const [asked, sights] = guarded(401, 401, 200)
    const doubled = [...called(401, 401, 200), ...called(401)]
    expect(whyOf([asked, { ...sights, callers: doubled }])).toEqual([malformed()])
  })

  it('of fewer samples than were taken is none', () => {
    const [asked, sights] = samples
    const [route] = asked.routes
    if (route === undefined) throw new Error('no route')
    expect(whyOf([{ ...asked, routes: [{ ...route, samples: 5 }] }, sights])).toEqual([missing('samples')])
  })

  it('of public files that speaks of fewer than were asked for leaves the others unseen', () => {
    const [claim] = served.served ?? []
    if (claim === undefined) throw new Error('no public files')
    const [cut, sights] = serving({ lost: 1 })
    expect(whyOf([{ ...served, served: [{ ...claim, asked: 4 }] }, fetched])).toEqual([missing(claim.at)])
    expect(judgeChain({ ...cut, served: [{ ...claim, asked: 4 }] }, sights).chain[3]?.findings).toMatchObject([
      { code: 'route/served-unseen', total: 3, why: { reason: 'answer-cut' } },
    ])
  })

  it('of a path that cannot exist takes nothing away', () => {
    const page = { status: 200, body: body('<!doctype html>') }
    const [asked, sights] = answering([[route('/healthz', 200), page]], { control: page })
    expect(judgeChain(asked, { ...sights, controls: [] }).kind).toBe('proven')
  })
})
