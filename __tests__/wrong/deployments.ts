import { existsSync } from 'node:fs'
import { planBaselines } from '../../src/judge/baseline.ts'
import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { Plan, RouteClaim } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { answering, body, running, siting } from '../builders/answers.ts'
import { featured } from '../builders/guards.ts'
import {
  container,
  contents,
  endpoint,
  extras,
  files,
  fresh,
  host,
  image,
  merged,
  mount,
  numbered,
  observations,
  plan,
  route,
  routeId,
  says,
  service,
  view,
} from '../builders/observations.ts'
import { composedOf, having, listening, needing, socketed } from '../builders/requirements.ts'
import { build, named, sampled, typed } from '../builders/route-assertions.ts'
import { elsewhere, hostProcess, kept, swarm, swarming, task } from '../builders/swarm.ts'
import { readRecording, recordedAt } from '../scenarios/recording.ts'
import { requestOf } from '../scenarios/replay.ts'
import { engineNames, expectedOn, readScenarios } from '../scenarios/scenario.ts'
import type { Json } from './shape.ts'

/** A proven deployment: its plan and its observations. */
export interface Deployment {
  readonly name: string
  readonly plan: Plan
  /** Evidence as a saved report has it. */
  readonly observations: Json
}

/** Every recorded scenario that is proven, and the kinds of evidence that none of them has. */
export async function provenDeployments(): Promise<readonly Deployment[]> {
  const recordings = readScenarios().flatMap((scenario) =>
    engineNames
      .filter((engine) => existsSync(recordedAt(scenario, engine).world))
      .filter((engine) => expectedOn(scenario, engine).verdict === 'proven')
      .map((engine) => ({ scenario, engine })),
  )
  const recorded = await Promise.all(
    recordings.map(async ({ scenario, engine }) => {
      const recording = readRecording(scenario, engine)
      const { plan } = await requestOf(scenario, recording)
      return deployment(engine === 'docker-20' ? scenario.name : `${scenario.name} on ${engine}`, [
        plan,
        recording.observations,
      ])
    }),
  )
  return [...recorded, ...Object.entries(built).map(([name, pair]) => deployment(`built: ${name}`, pair))]
}

const deployment = (name: string, [plan, observations]: readonly [Plan, Observations]): Deployment => ({
  name,
  plan,
  observations: JSON.parse(JSON.stringify(observations)),
})

export const isProven = ({ plan }: Deployment, observations: Json): boolean => {
  const observed: Observations = JSON.parse(JSON.stringify(observations))
  return judgeChain(plan, observed).kind === 'proven'
}

const one = (facts: Parameters<typeof container>[2], claim: Parameters<typeof service>[1] = {}) =>
  [
    plan({ services: [service('api', claim)] }),
    observations({ targets: [host('prod', container('api', fresh, facts))] }),
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

const built: Readonly<Record<string, readonly [Plan, Observations]>> = {
  'a container that says all it can': one({
    health: 'healthy',
    pid: 4242,
    log: seen(['listening on 3000']),
    manager: { by: 'podman' },
    contents: contents({}, [mount('/data')], extras({ right: 0 })),
  }),
  'files, links and nothing else, in a mount': one(
    {
      contents: contents({}, [mount('/app/dist')], extras({ right: 3 })).map((at) =>
        at.files.kind === 'missing'
          ? at
          : { ...at, files: seen({ ...at.files.value, newest: { path: 'a.js', at: '2026-11-22T09:00:00Z' } }) },
      ),
    },
    { files: files({ links: 3, complete: ['**/*.js'] }), require: 'hashed' },
  ),
  'files whose names alone are known': one(
    {
      contents: contents({}, [], extras({ right: 2 })).map((at) =>
        at.files.kind === 'missing' ? at : { ...at, files: seen({ ...at.files.value, hashed: 0 }) },
      ),
    },
    { files: files({ named: 'vite', commit: undefined }) },
  ),
  'a declared digest': [
    plan({
      services: [service('api', { image: `acme/api:2@sha256:${'d'.repeat(64)}`, require: 'identified', instances: 1 })],
    }),
    observations({ targets: [host('prod', container('api', identified, { reference: 'acme/api:2' }))] }),
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
  'a unit': kept(seen(hostProcess())),
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
    { baseline: { status: 200, body: body('the page of everything') } },
  ),
  samples: sampled([named(merged), 8]),
  'answers of each instance': [
    plan({
      services: [service('api')],
      routes: [{ ...route('/version', 200), build, via: 'api:3000', each: { service: 'api', port: 3000 } }],
    }),
    observations({
      targets: [{ target: 'prod', evidence: seen(view(...copies)) }],
      answers: [
        {
          route: routeId(0),
          evidence: seen({
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
                  evidence: seen({ status: 200, location: undefined, took: 12, build: named(merged) }),
                },
              ],
            },
          }),
        },
      ],
    }),
  ],
  'strict baselines': ((): readonly [Plan, Observations] => {
    const routes = numbered([route('/api/orders', 401), route('/healthz', 200)])
    const baselines = planBaselines(routes, 'strict')
    return [
      plan({ services: [service('api')], routes, ...(baselines === undefined ? {} : { baselines }) }),
      observations({
        targets: running(600),
        answers: [401, 200].map((status, at) => ({
          route: routeId(at),
          evidence: seen({ status, location: undefined, took: 12 }),
        })),
        baselines: (baselines?.probes ?? []).map(({ id }) => ({
          baseline: id,
          evidence: seen({ status: 404, location: undefined, took: 12, body: body('nothing') }),
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
    observations({
      source: seen({ where: 'checkout', exists: true }),
      targets: [host('prod', container('api', fresh)), says('public', merged)],
    }),
  ],
}
