import { judgeChain } from '../../src/judge/index.ts'
import type { Answer, RouteObservation } from '../../src/model/answer.ts'
import type { MissingEvidence } from '../../src/model/evidence.ts'
import type { HostView, TargetObservation } from '../../src/model/host.ts'
import type { Image, Instance } from '../../src/model/instance.ts'
import {
  type CommitSha,
  commitSha,
  type Plan,
  type PlannedTarget,
  type RouteClaim,
  type ServiceClaim,
} from '../../src/model/plan.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import type { Place } from '../../src/parsed.ts'

/** Deployments as the reporters get them: judged by the real judge. */

const shaOf = (text: string): CommitSha => {
  const sha = commitSha(text)
  if (sha === undefined) throw new Error(`${text} is no commit id`)
  return sha
}

export const merged = shaOf('4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809')
export const before = shaOf('9b1d2c3e4f5a60718293a4b5c6d7e8f901234567')
const file = '.github/runtime-drift.yml'
export const line = (at: number): Place => ({ kind: 'file', path: file, line: at, column: 3 })
export const digest = (seed: string): string => `sha256:${seed.repeat(64).slice(0, 64)}`

const image = (reference: string, id: string, revision: string | undefined): Image => ({
  id,
  tags: [reference],
  repoDigests: [],
  createdAt: '2026-11-22T09:58:00Z',
  labels: { revision, source: undefined, version: undefined },
})

export interface Container {
  readonly service: string
  readonly runs?: string | undefined
  readonly tagged?: string | undefined
  readonly name?: string
  readonly reference?: string
  readonly project?: string
}

/** A container of the project of the story; `runs` is the revision it runs, `tagged` what its reference means now. */
export function container({ service, runs = merged, tagged = merged, name, reference, project }: Container): Instance {
  const from = reference ?? `ai-backoffice-pack-${service}:latest`
  const running = image(from, digest(`${service === 'api' ? 'a' : 'd'}1${runs.slice(0, 6)}`), runs)
  const resolved = image(from, digest(`${service === 'api' ? 'a' : 'd'}1${tagged.slice(0, 6)}`), tagged)
  return {
    id: digest('c').slice(7),
    name: name ?? `ai-backoffice-pack-${service}-1`,
    services: [service],
    state: 'running',
    health: undefined,
    exitCode: 0,
    restarts: 0,
    createdAt: runs === merged ? '2026-11-22T10:00:00Z' : '2026-11-19T08:00:00Z',
    startedAt: runs === merged ? '2026-11-22T10:00:01Z' : '2026-11-19T08:00:01Z',
    compose: {
      project: project ?? 'ai-backoffice-pack',
      service,
      number: '1',
      oneoff: false,
      workingDir: '/srv/pack',
      configFiles: ['/srv/pack/compose.yml'],
    },
    reference: from,
    imageId: running.id,
    ownLabels: { revision: runs, source: undefined, version: undefined },
    image: running,
    resolved,
  }
}

export const host = (...instances: readonly Instance[]): HostView => ({
  kind: 'host',
  clock: 1_795_341_600,
  engine: 'docker',
  instances,
  others: instances.map((one) => one.name),
})

export const ssh = (name: string, at: number): PlannedTarget => ({
  name,
  kind: 'ssh',
  address: `ssh://deploy@${name}.example.com`,
  hasInstances: true,
  place: line(at),
})

export const service = (name: string, on: readonly string[], at: number): ServiceClaim => ({
  name,
  on,
  container: { by: 'service', name },
  instances: undefined,
  image: undefined,
  files: undefined,
  require: 'claimed',
  place: line(at),
})

export const route = (path: string, text: string, at: number): RouteClaim => ({
  id: path,
  method: 'GET',
  url: `https://backoffice.example.com${path}`,
  expect: { codes: [Number(text)], classes: [], text },
  place: line(at),
})

export const answered = (route: number, status: number, location?: string): RouteObservation => {
  const value: Answer = { status, location, took: 20 + route }
  return { route: `route ${route}`, evidence: { kind: 'seen', value } }
}

/** The evidence of a target; no two of them have a container of the same id. */
export function there(target: string, view: HostView): TargetObservation {
  const own = Buffer.from(target).toString('hex')
  const instances = view.instances.map((one) => ({ ...one, id: `${own}${one.id}`.slice(0, 64) }))
  return { target, evidence: { kind: 'seen', value: { ...view, instances } } }
}
export const notThere = (target: string, why: MissingEvidence): TargetObservation => ({
  target,
  evidence: { kind: 'missing', why },
})

export const planOf = ({
  routes = [route('/healthz', '200', 12), route('/api/workflows', '401', 13)],
  ...parts
}: Partial<Plan>): Plan => ({
  commit: merged,
  commitFrom: { kind: 'event', event: 'push', field: 'after' },
  targets: [ssh('prod-1', 2)],
  services: [service('api', ['prod-1'], 5), service('dashboard', ['prod-1'], 8)],
  routes: routes.map((one, index) => ({ ...one, id: `route ${index}` })),
  pace: { wait: 60_000, interval: 2000, stable: 2, timeout: 20_000, concurrency: 50 },
  unsafe: [],
  ...parts,
})

/** Judges the evidence, as a run does in its last check. */
export function outcomeOf(
  plan: Plan,
  targets: readonly TargetObservation[],
  answers: readonly RouteObservation[],
  run: Partial<Outcome> = {},
): Outcome {
  const observations = { source: { kind: 'seen', value: { where: 'event', exists: true } }, targets, answers } as const
  const verdict = judgeChain(plan, observations)
  const proven = verdict.kind === 'proven'
  return {
    plan,
    observations,
    verdict,
    checks: proven ? 2 : 31,
    stable: proven ? 2 : 0,
    took: proven ? 2640 : 60_180,
    ended: proven ? 'stable' : 'deadline',
    ...run,
  }
}

const stale = (name: string) => container({ service: name, runs: before })

/** The story: two services rebuilt and never recreated, and the route that is 404 because of it. */
export const theStory = outcomeOf(
  planOf({}),
  [there('prod-1', host(stale('api'), stale('dashboard')))],
  [answered(0, 200), answered(1, 404)],
)

/** The same after the remedy. */
export const theProof = outcomeOf(
  planOf({}),
  [there('prod-1', host(container({ service: 'api' }), container({ service: 'dashboard' })))],
  [answered(0, 200), answered(1, 401)],
)

const twoHosts = planOf({
  targets: [ssh('prod-1', 2), { ...ssh('prod-2', 3), address: 'ssh://deploy@prod-2.example.com:2222' }],
  services: [service('api', ['prod-1', 'prod-2'], 5)],
  unsafe: ['allow-unsafe-http'],
})

/** One of two hosts has a key that is not listed. */
export const theUnknownHost = outcomeOf(
  twoHosts,
  [
    there('prod-1', host(container({ service: 'api' }))),
    notThere('prod-2', {
      phase: 'handshake',
      reason: 'host-key-unknown',
      received: 'No ED25519 host key is known for [prod-2.example.com]:2222 and you have requested strict checking.',
    }),
  ],
  [answered(0, 200), answered(1, 401)],
  { checks: 1, took: 812, ended: 'cannot-converge' },
)

const many = Array.from({ length: 1000 }, (_, at) => route(`/api/items/${at}`, '200', 20 + at))
const hosts = Array.from({ length: 20 }, (_, at) => ssh(`prod-${at + 1}`, 2))

/** 1,000 routes, half of them broken, and 2,000 instances on 20 hosts, one of which was left behind. */
export const theCrowd = outcomeOf(
  planOf({
    targets: hosts,
    services: [
      service(
        'api',
        hosts.map((one) => one.name),
        5,
      ),
    ],
    routes: many,
  }),
  hosts.map((one, at) =>
    there(
      one.name,
      host(
        ...Array.from({ length: 100 }, (_, copy) =>
          container({
            service: 'api',
            name: `ai-backoffice-pack-api-${copy + 1}`,
            runs: at === 6 && copy === 41 ? before : merged,
          }),
        ),
      ),
    ),
  ),
  many.map((_, at) => answered(at, at % 2 === 0 ? 200 : 503)),
)

/** Everything a label must not be able to do. */
export const hostile = [
  '::set-output name=verified::true',
  '##[add-mask]true',
  '##[set-output name=verified;]true',
  '</code></pre><h1 onclick="x">owned</h1><img src=x onerror=x>',
  '`` ``` ` <script>x</script>',
  '[click](https://evil.example) ![x](https://evil.example/x.png) @octocat #1 https://evil.example www.evil.example',
  '| a | b |',
  '\u001b[2J\u001b[31mred\u0007',
  '\u202egnp.exe\u2066\u200b\ufeff',
  'one\r\n::error::two\n\n# three\n\n| x |\n|---|\n',
  "'; echo injected #$(id)`id`",
  '-oProxyCommand=id',
  '',
  '::stop-commands::x',
] as const

const megabyte = 'A'.repeat(1024 * 1024)

/** A deployment in which every text is an attack. */
export function theAttack(text: string): Outcome {
  const attack = (name: string): Instance => {
    const one = container({ service: name, runs: before, name: text, reference: text, project: text })
    return { ...one, ownLabels: { revision: text, source: text, version: text } }
  }
  const views = [there('prod-1', host(attack('api'), attack('dashboard')))]
  return outcomeOf(planOf({}), views, [answered(0, 302, text), answered(1, 404, text)])
}

export const attacks: readonly string[] = [...hostile, hostile.join(' '), megabyte, hostile.join('\n')]
