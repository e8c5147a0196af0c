import { createHash } from 'node:crypto'
import type { RouteObservation } from '../../src/model/answer.ts'
import type { MissingEvidence } from '../../src/model/evidence.ts'
import { seen } from '../../src/model/evidence.ts'
import type { Freshness } from '../../src/model/evidence-statement.ts'
import type { HostView, TargetObservation } from '../../src/model/host.ts'
import type { Contents, ExtrasObservation, FilesObservation, Image, Instance, Mount } from '../../src/model/instance.ts'
import type { FilesClaim, RouteClaim, ServiceClaim, StatusClaim } from '../../src/model/plan.ts'
import { type CommitSha, commitSha, type Plan, type PlannedTarget } from '../../src/model/plan.ts'
import type { Observations, Verdict } from '../../src/model/verdict.ts'

/** Builders of test data: plans, the images and containers of a host, and observations of them. */

export function sha(text: string): CommitSha {
  const commit = commitSha(text)
  if (commit === undefined) throw new Error(`${text} is no commit`)
  return commit
}

/** The expected commit, and the one that was deployed before. */
export const merged = sha('1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d')
export const before = sha('0f0e0d0c0b0a09080706050403020100ffeeddcc')

const digestOf = (name: string): string => `sha256:${Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64)}`

/** An image of `docker inspect`. Images with the same name are the same image. */
export function image(name: string, revision: string | undefined, facts: Partial<Image> = {}): Image {
  return {
    id: digestOf(name),
    tags: [],
    repoDigests: [],
    createdAt: '2026-11-22T10:00:00Z',
    labels: { revision, source: undefined, version: undefined },
    ...facts,
  }
}

/** Images of the story. */
export const fresh = image('fresh', merged)
export const stale = image('stale', before)
export const unlabelled = image('unlabelled', undefined)

/** A running container of the compose project `pack`, created from `runs`; its reference now resolves to `means`. */
export function container(
  name: string,
  runs: Image | undefined,
  { means, ...facts }: { readonly means?: Image | 'nothing' } & Partial<Instance> = {},
): Instance {
  return {
    id: createHash('sha256')
      .update(JSON.stringify([name, facts.name, facts.compose]))
      .digest('hex'),
    name: `pack_${name}_1`,
    services: [name],
    state: 'running',
    health: undefined,
    exitCode: 0,
    restarts: 0,
    createdAt: '2026-11-22T10:00:00Z',
    startedAt: '2026-11-22T10:00:01Z',
    compose: composed('pack', name),
    reference: `${name}:latest`,
    imageId: runs?.id ?? digestOf('gone'),
    ownLabels: runs?.labels ?? { revision: undefined, source: undefined, version: undefined },
    image: runs,
    resolved: means === 'nothing' ? undefined : (means ?? runs),
    ...facts,
  }
}

export const composed = (project: string, service: string, oneoff = false): NonNullable<Instance['compose']> => ({
  project,
  service,
  number: '1',
  oneoff,
  workingDir: `/srv/${project}`,
  configFiles: [`/srv/${project}/compose.yml`],
})

const line = (at: number) => ({ kind: 'file', path: '.github/runtime-drift.yml', line: at, column: 3 }) as const

export const target = (name: string, facts: Partial<PlannedTarget> = {}): PlannedTarget => ({
  name,
  kind: 'ssh',
  address: `ssh://deploy@${name}.example.com`,
  hasInstances: true,
  place: line(1),
  ...facts,
})

export const endpoint = (name: string): PlannedTarget =>
  target(name, { kind: 'https', address: `https://${name}.example.com/version`, hasInstances: false })

export const service = (name: string, facts: Partial<ServiceClaim> = {}): ServiceClaim => ({
  name,
  on: ['prod'],
  container: { by: 'service', name },
  instances: undefined,
  image: undefined,
  files: undefined,
  require: 'claimed',
  place: line(2),
  ...facts,
})

/** The files of a service, as a manifest of the commit lists them. */
export const files = (facts: Partial<FilesClaim> = {}): FilesClaim => ({
  artifact: '/app/dist',
  manifest: 'dist/build-manifest.json',
  commit: merged,
  count: 2,
  links: 0,
  digest: digestOf('files'),
  place: line(4),
  ...facts,
})

/** The files of an instance of `api`: those of the manifest, except for the given changes. */
export function contents(
  {
    changed = [],
    missing = [],
    edited = [],
  }: Partial<Record<'changed' | 'missing' | 'edited', readonly string[]>> = {},
  mounts: readonly Mount[] = [],
  extras?: ExtrasObservation,
): readonly Contents[] {
  const { artifact, count } = files()
  const evidence: FilesObservation = {
    method: 'proc',
    hashed: count - missing.length,
    changed: { total: changed.length, paths: changed },
    missing: { total: missing.length, paths: missing },
    edited,
    held: { total: 0, paths: [], image: 'other' },
  }
  const one = { service: 'api', artifact, files: seen(evidence), mounts }
  return [extras === undefined ? one : { ...one, extras: seen(extras) }]
}

/** Its links and unhashed names that are as expected, different or missing, and its unlisted files. */
export function extras({
  right = 0,
  ...lists
}: Partial<Record<'changed' | 'missing' | 'extra', readonly string[]>> & {
  readonly right?: number
}): ExtrasObservation {
  const list = (paths: readonly string[] = []) => ({ total: paths.length, paths })
  return {
    method: 'proc',
    right,
    changed: list(lists.changed),
    missing: list(lists.missing),
    extra: list(lists.extra),
  }
}

/** Its files could not be read. */
export const closed = (why: MissingEvidence): readonly Contents[] => [
  { service: 'api', artifact: files().artifact, files: { kind: 'missing', why }, mounts: [] },
]

export const mount = (destination: string, facts: Partial<Mount> = {}): Mount => ({
  type: 'bind',
  name: undefined,
  source: '/srv/app',
  destination,
  writable: true,
  ...facts,
})

export function route(path: string, ...expected: readonly number[]): RouteClaim {
  const expect: StatusClaim = {
    codes: expected.filter((code) => code > 9),
    classes: expected.filter((code) => code <= 9),
    text: expected.join('|'),
  }
  const url = `https://backoffice.example.com${path}`
  return { id: `GET ${url}`, method: 'GET', url, expect, place: line(3) }
}

/** The id of a route, by its index in a plan of these tests. */
export const routeId = (index: number): string => `route ${index}`

/** Routes with the ids that answers refer to. */
export const numbered = (routes: readonly RouteClaim[]): readonly RouteClaim[] =>
  routes.map((one, index) => ({ ...one, id: routeId(index) }))

/** A plan; by default its targets are all hosts that its services name. */
export function plan({ routes = [], ...facts }: Partial<Plan>): Plan {
  const names = new Set((facts.services ?? []).flatMap(({ on }) => on))
  return {
    commit: merged,
    commitFrom: { kind: 'event', event: 'push', field: 'after' },
    targets: [...names].map((name) => target(name)),
    services: [],
    routes: numbered(routes),
    pace: { wait: 60_000, interval: 2_000, stable: 2, timeout: 20_000, concurrency: 50 },
    unsafe: [],
    ...facts,
  }
}

export const view = (...instances: readonly Instance[]): HostView => ({
  kind: 'host',
  clock: 1_796_040_000,
  engine: 'docker',
  instances,
  others: ['pack/worker', 'postgres'],
})

/** The observations of a host. Container ids are unique across hosts. */
export const host = (name: string, ...instances: readonly Instance[]): TargetObservation => ({
  target: name,
  evidence: seen(
    view(...instances.map((one) => (one.id === '' ? one : { ...one, id: digestOf(name + one.id).slice(7) }))),
  ),
})

export const says = (name: string, commit: string, freshness: Freshness = {}): TargetObservation => ({
  target: name,
  evidence: seen({ kind: 'statement', commit, at: 'json /commit', ...freshness }),
})

export const hidden = (name: string, why: MissingEvidence): TargetObservation => ({
  target: name,
  evidence: { kind: 'missing', why },
})

export const answer = (index: number, status: number): RouteObservation => ({
  route: routeId(index),
  evidence: seen({ status, location: undefined, took: 12 }),
})

export const silence = (index: number, why: MissingEvidence): RouteObservation => ({
  route: routeId(index),
  evidence: { kind: 'missing', why },
})

export const observations = (facts: Partial<Observations>): Observations => ({
  source: seen({ where: 'event', exists: true }),
  targets: [],
  answers: [],
  ...facts,
})

/** A verdict as a row: kind, first broken link, the codes of all findings, the codes of the causes. */
export const resultOf = ({ kind, broken, chain, causes }: Verdict) => ({
  kind,
  broken,
  findings: chain.flatMap(({ findings }) => findings.map(({ code }) => code)),
  causes: causes.map(({ code }) => code),
})
