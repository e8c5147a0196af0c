import { planControls } from '../../src/chain/control.ts'
import { seen } from '../../src/chain/evidence.ts'
import { judgeChain } from '../../src/chain/index.ts'
import type { Plan, RouteClaim } from '../../src/chain/plan.ts'
import type { World } from '../../src/chain/world.ts'
import { answering, body, running, siting } from '../chain/answers.ts'
import { composedOf, having, listening, needing, socketed } from '../chain/conducted.ts'
import { featured } from '../chain/features.ts'
import { daemon, elsewhere, kept, swarm, swarming, task } from '../chain/kept.ts'
import { build, named, sampled, typed } from '../chain/termed.ts'
import {
  beside,
  container,
  endpoint,
  files,
  fresh,
  host,
  image,
  inside,
  merged,
  mount,
  plan,
  route,
  says,
  service,
  view,
  world,
} from '../chain/world.ts'
import { readRecording } from '../scenarios/recording.ts'
import { requestOf } from '../scenarios/replay.ts'
import { readScenarios } from '../scenarios/scenario.ts'
import type { Json } from './shape.ts'

/** A deployment that is proven: what was asked, and what was seen. */
export interface Deployment {
  readonly name: string
  readonly plan: Plan
  /** Evidence as a saved report has it. */
  readonly world: Json
}

/** Every recorded scenario that is proven, and the kinds of evidence that none of them has. */
export async function provenDeployments(): Promise<readonly Deployment[]> {
  const scenarios = readScenarios().filter(({ expect: { verdict } }) => verdict === 'proven')
  const recorded = await Promise.all(
    scenarios.map(async (scenario) => {
      const recording = readRecording(scenario)
      const { plan } = await requestOf(scenario, recording)
      return deployment(scenario.name, [plan, recording.world])
    }),
  )
  return [...recorded, ...Object.entries(built).map(([name, pair]) => deployment(`built: ${name}`, pair))]
}

const deployment = (name: string, [plan, world]: readonly [Plan, World]): Deployment => ({
  name,
  plan,
  world: JSON.parse(JSON.stringify(world)),
})

export const isProven = ({ plan }: Deployment, world: Json): boolean => {
  const observed: World = JSON.parse(JSON.stringify(world))
  return judgeChain(plan, observed).kind === 'proven'
}

const one = (facts: Parameters<typeof container>[2], claim: Parameters<typeof service>[1] = {}) =>
  [
    plan({ services: [service('api', claim)] }),
    world({ targets: [host('prod', container('api', fresh, facts))] }),
  ] as const

const holds = { holds: true }
const full: RouteClaim = {
  ...route('/version', 200),
  build,
  asserts: [typed],
  http: '2',
  follow: 'same-origin',
  certificateDays: 14,
}

const identified = image('fresh', merged, { tags: ['acme/api:2'], repoDigests: [`acme/api@sha256:${'d'.repeat(64)}`] })
const copies = ['a', 'b'].map((name) => ({
  ...container('api', fresh, { name, address: { by: 'network', ip: '172.18.0.2' } }),
  id: Buffer.from(name).toString('hex').padEnd(64, '0'),
}))

const built: Readonly<Record<string, readonly [Plan, World]>> = {
  'a container that says all it can': one({
    health: 'healthy',
    pid: 4242,
    log: seen(['listening on 3000']),
    keeper: { by: 'podman' },
    inside: inside({}, [mount('/data')], beside({ right: 0 })),
  }),
  'files, links and nothing else, in a mount': one(
    {
      inside: inside({}, [mount('/app/dist')], beside({ right: 3 })).map((at) =>
        at.files.kind === 'unseen'
          ? at
          : { ...at, files: seen({ ...at.files.value, newest: { path: 'a.js', at: '2026-11-22T09:00:00Z' } }) },
      ),
    },
    { files: files({ links: 3, complete: ['**/*.js'] }), require: 'hashed' },
  ),
  'files whose names alone are known': one(
    {
      inside: inside({}, [], beside({ right: 2 })).map((at) =>
        at.files.kind === 'unseen' ? at : { ...at, files: seen({ ...at.files.value, hashed: 0 }) },
      ),
    },
    { files: files({ named: 'vite', commit: undefined }) },
  ),
  'a declared digest': [
    plan({
      services: [service('api', { image: `acme/api:2@sha256:${'d'.repeat(64)}`, require: 'identified', instances: 1 })],
    }),
    world({ targets: [host('prod', container('api', identified, { reference: 'acme/api:2' }))] }),
  ],
  sockets: one(socketed({}), listening),
  variables: one(having({ created: 'missing', started: 'same' }), needing),
  'the same configuration': one(
    {
      ...composedOf('same', '2026-11-22T09:00:00Z'),
      mountedFiles: [{ source: '/srv/a', destination: '/a', is: 'same', writtenAt: '2026-11-22T09:00:00Z' }],
    },
    { current: true },
  ),
  'configuration of an unknown hash': one(composedOf('compose-missing', '2026-11-22T09:00:00Z'), { current: true }),
  'a unit': kept(seen(daemon())),
  'tasks on other nodes': swarming(
    [
      task(1, identified, { reference: `acme/api:2@sha256:${'d'.repeat(64)}` }),
      elsewhere(`acme/api:2@sha256:${'d'.repeat(64)}`),
    ],
    swarm(),
    { image: `acme/api@sha256:${'d'.repeat(64)}`, require: 'identified' },
  ),
  'an answer that says all it can': answering(
    [
      [
        full,
        {
          status: 200,
          asserts: [holds],
          build: named(merged),
          http: '2',
          certificate: { days: 60, until: '2027-01-22T10:00:00Z' },
          hops: [{ status: 301, to: 'https://backoffice.example.com/version' }],
          fields: { age: '5', 'x-cache': 'MISS', 'content-type': 'text/html' },
        },
      ],
      [route('/healthz', 200), { status: 200, body: body('fine') }],
    ],
    { control: { status: 200, body: body('the page of everything') } },
  ),
  samples: sampled([named(merged), 8]),
  'answers of each instance': [
    plan({
      services: [service('api')],
      routes: [{ ...route('/version', 200), build, via: 'api:3000', each: { service: 'api', port: 3000 } }],
    }),
    world({
      targets: [{ target: 'prod', sight: seen(view(...copies)) }],
      answers: [
        {
          route: 0,
          sight: seen({
            status: 200,
            location: undefined,
            took: 12,
            build: named(merged),
            tally: {
              samples: 2,
              addresses: 2,
              by: 'instance',
              groups: [
                {
                  count: 2,
                  addresses: ['a', 'b'],
                  sight: seen({ status: 200, location: undefined, took: 12, build: named(merged) }),
                },
              ],
            },
          }),
        },
      ],
    }),
  ],
  'strict baselines': ((): readonly [Plan, World] => {
    const routes = [route('/api/orders', 401), route('/healthz', 200)]
    const controls = planControls(routes, 'strict')
    return [
      plan({ services: [service('api')], routes, ...(controls === undefined ? {} : { controls }) }),
      world({
        targets: running(600),
        answers: [401, 200].map((status, at) => ({
          route: at,
          sight: seen({ status, location: undefined, took: 12 }),
        })),
        controls: (controls?.probes ?? []).map((_, control) => ({
          control,
          sight: seen({ status: 404, location: undefined, took: 12, body: body('nothing') }),
        })),
      }),
    ]
  })(),
  'a site': siting({}),
  'a feature': featured({}),
  'a checkout, a host and an endpoint': [
    plan({
      services: [service('api')],
      targets: [...plan({ services: [service('api')] }).targets, endpoint('public')],
    }),
    world({
      source: seen({ where: 'checkout', exists: true }),
      targets: [host('prod', container('api', fresh)), says('public', merged)],
    }),
  ],
}
