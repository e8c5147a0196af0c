import { planControls } from '../../src/chain/control.ts'
import type { ControlSight } from '../../src/chain/evidence/control.ts'
import type { ServedFile, ServedFiles } from '../../src/chain/evidence/served.ts'
import { type Answer, type RouteSight, seen, unseen } from '../../src/chain/evidence.ts'
import type { ControlMode } from '../../src/chain/plan/control.ts'
import type { Plan, RouteClaim } from '../../src/chain/plan.ts'
import type { World } from '../../src/chain/world.ts'
import { container, files, fresh, host, type inside, merged, plan, service, view, world } from './world.ts'

/** Routes of a deployment whose code runs, and what they are answered. */

/** What a route is answered: a status, more of it, or the reason why nothing was. */
export type Said = number | (Partial<Answer> & { readonly status: number }) | Parameters<typeof unseen>[1]

export const sightOf = (said: Said): RouteSight['sight'] => {
  if (typeof said === 'string') return unseen('connect', said, { about: 'backoffice.example.com' })
  return seen({ location: undefined, took: 12, ...(typeof said === 'number' ? { status: said } : said) })
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
export const running = (seconds: number): World['targets'] => [
  { target: 'prod', sight: seen({ ...view(container('api', fresh)), clock: clock + seconds }) },
]

/** A deployment that is right in everything but, perhaps, its answers: a claim and what it was answered, each. */
export const answering = (
  pairs: readonly (readonly [RouteClaim, Said])[],
  {
    runs = 600,
    control,
    mode = 'pages',
  }: { readonly runs?: number; readonly control?: Said; readonly mode?: ControlMode } = {},
): readonly [Plan, World] => {
  const routes = pairs.map(([claim]) => claim)
  const controls = control === undefined ? undefined : planControls(routes, mode)
  const sights = (controls?.probes ?? []).map(
    (_, at): ControlSight => ({ control: at, sight: sightOf(control ?? 404) }),
  )
  return [
    plan({ services: [service('api')], routes, ...(controls === undefined ? {} : { controls }) }),
    world({
      targets: running(runs),
      answers: pairs.map(([, said], route) => ({ route, sight: sightOf(said) })),
      ...(controls === undefined ? {} : { controls: sights }),
    }),
  ]
}

/** Two files of the build of `api` that are public at the root, and what was fetched of them. */
export function serving({
  changed = [],
  missing = [],
  lost = 0,
  fields,
  held,
  ...facts
}: Partial<Omit<ServedFile, 'path'>> & {
  readonly changed?: readonly string[]
  readonly missing?: readonly string[]
  readonly lost?: number
  readonly foreign?: readonly string[]
  /** What is inside the instances, when it was looked at. */
  readonly held?: ReturnType<typeof inside>
}): readonly [Plan, World] {
  const { foreign = [], status = 200, page } = facts
  const file = (path: string): ServedFile => ({ path, status, ...(page && { page }), ...(fields && { fields }) })
  const sight: ServedFiles = {
    right: 2 - changed.length - missing.length - lost,
    changed: { total: changed.length, files: changed.map(file) },
    missing: { total: missing.length, files: missing.map(file) },
    unseen: { total: lost, why: lost === 0 ? undefined : unseen('read', 'answer-cut').why },
    foreign,
  }
  const at = 'https://backoffice.example.com/'
  return [
    plan({
      services: [service('api', held === undefined ? {} : { files: files() })],
      served: [{ service: 'api', at, asked: 2, of: 2, place: { kind: 'input', name: 'config' } }],
    }),
    world({
      targets: [host('prod', container('api', fresh, held === undefined ? {} : { inside: held }))],
      served: [{ served: 0, sight: seen(sight) }],
    }),
  ]
}

/** The same build, of the service `web` that runs on no host, as a manifest of `commit` lists it; nothing else is asked. */
export function siting(facts: Parameters<typeof serving>[0], commit = merged): readonly [Plan, World] {
  const [asked, sights] = serving(facts)
  const site = { manifest: 'build.json', commit, listed: 2, place: { kind: 'input', name: 'config' } } as const
  const served = (asked.served ?? []).map((one) => ({ ...one, service: 'web', site }))
  return [
    { ...asked, services: [], targets: [], served },
    { ...sights, targets: [] },
  ]
}
