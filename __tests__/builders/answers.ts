import { planBaselines } from '../../src/judge/baseline.ts'
import type { Answer, BaselineObservation, PublicFile, PublicFiles, RouteObservation } from '../../src/model/answer.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { BaselineMode, Plan, RouteClaim } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import {
  container,
  type contents,
  files,
  fresh,
  host,
  merged,
  numbered,
  observations,
  plan,
  routeId,
  service,
  view,
} from './observations.ts'

/** Routes of a deployment whose code runs, and what they are answered. */

/** What a route is answered: a status, more of it, or the reason why nothing was. */
export type Declared = number | (Partial<Answer> & { readonly status: number }) | Parameters<typeof noEvidence>[1]

export const evidenceOf = (received: Declared): RouteObservation['evidence'] => {
  if (typeof received === 'string') return noEvidence('connect', received, { about: 'backoffice.example.com' })
  return seen({ location: undefined, took: 12, ...(typeof received === 'number' ? { status: received } : received) })
}

export const body = (text: string): NonNullable<Answer['body']> => ({
  bytes: text.length,
  whole: true,
  sha256: Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64),
})

/** A bot check that answers in place of the application. */
export const challenge: NonNullable<Answer['edge']> = { by: 'Cloudflare', did: 'challenged', mark: 'cf-mitigated' }

const clock = Date.parse('2026-11-22T10:00:01Z') / 1000

/** A host on which `api` runs for so many seconds. */
export const running = (seconds: number): Observations['targets'] => [
  { target: 'prod', evidence: seen({ ...view(container('api', fresh)), clock: clock + seconds }) },
]

/** A deployment that is right in everything but, perhaps, its answers: a claim and what it was answered, each. */
export const answering = (
  pairs: readonly (readonly [RouteClaim, Declared])[],
  {
    runs = 600,
    baseline,
    mode = 'pages',
  }: { readonly runs?: number; readonly baseline?: Declared; readonly mode?: BaselineMode } = {},
): readonly [Plan, Observations] => {
  const routes = numbered(pairs.map(([claim]) => claim))
  const baselines = baseline === undefined ? undefined : planBaselines(routes, mode)
  const observed = (baselines?.probes ?? []).map(
    ({ id }): BaselineObservation => ({ baseline: id, evidence: evidenceOf(baseline ?? 404) }),
  )
  return [
    plan({ services: [service('api')], routes, ...(baselines === undefined ? {} : { baselines }) }),
    observations({
      targets: running(runs),
      answers: pairs.map(([, received], at) => ({ route: routeId(at), evidence: evidenceOf(received) })),
      ...(baselines === undefined ? {} : { baselines: observed }),
    }),
  ]
}

/** Two files of the build of `api` that are public at the root, and what was fetched of them. */
export function serving({
  changed = [],
  missing = [],
  lost = 0,
  extended = [],
  rewritten = [],
  fields,
  held,
  ...facts
}: Partial<Omit<PublicFile, 'path'>> & {
  readonly changed?: readonly string[]
  readonly missing?: readonly string[]
  readonly lost?: number
  readonly foreign?: readonly string[]
  /** Pages that an edge rewrote: in a known way, and otherwise. */
  readonly extended?: readonly string[]
  readonly rewritten?: readonly string[]
  /** The edge that rewrote them. */
  readonly by?: string
  /** What is inside the instances, when it was looked at. */
  readonly held?: ReturnType<typeof contents>
}): readonly [Plan, Observations] {
  const { foreign = [], by, status = 200, ...copy } = facts
  const file = (path: string): PublicFile => ({ path, status, ...copy, ...(fields && { fields }) })
  const rewrites = (paths: readonly string[]) => ({
    total: paths.length,
    files: paths.map((path) => ({ ...file(path), ...(by && { by }), added: ['/edge.js'] })),
  })
  const evidence: PublicFiles = {
    right: 2 - changed.length - missing.length - lost - rewritten.length,
    ...(extended.length === 0 ? {} : { extended: rewrites(extended) }),
    ...(rewritten.length === 0 ? {} : { rewritten: rewrites(rewritten) }),
    changed: { total: changed.length, files: changed.map(file) },
    missing: { total: missing.length, files: missing.map(file) },
    unknown: { total: lost, why: lost === 0 ? undefined : noEvidence('read', 'answer-cut').why },
    foreign,
  }
  const at = 'https://backoffice.example.com/'
  return [
    plan({
      services: [service('api', held === undefined ? {} : { files: files() })],
      publicFiles: [{ service: 'api', at, asked: 2, of: 2, place: { kind: 'input', name: 'config' } }],
    }),
    observations({
      targets: [host('prod', container('api', fresh, held === undefined ? {} : { contents: held }))],
      publicFiles: [{ publicFiles: 'api', evidence: seen(evidence) }],
    }),
  ]
}

/** The same build, of the service `web` that runs on no host, as a manifest of `commit` lists it; the plan has nothing else. */
export function siting(facts: Parameters<typeof serving>[0], commit = merged): readonly [Plan, Observations] {
  const [planned, observed] = serving(facts)
  const site = { manifest: 'build.json', commit, listed: 2, place: { kind: 'input', name: 'config' } } as const
  const publicFiles = (planned.publicFiles ?? []).map((one) => ({ ...one, service: 'web', site }))
  const fetched = (observed.publicFiles ?? []).map((one) => ({ ...one, publicFiles: 'web' }))
  return [
    { ...planned, services: [], targets: [], publicFiles },
    { ...observed, targets: [], publicFiles: fetched },
  ]
}
