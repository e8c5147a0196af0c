import type { FeatureClaim, GuardClaim, Plan } from '../model/plan.ts'
import { type Parsed, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { Request } from './index.ts'
import { nearest } from './nearest.ts'
import { mistake } from './problems.ts'

/**
 * Reduces a plan to one feature: its sources, services, routes and guards, and their targets. A feature without a service
 * keeps all services, because a route alone proves no commit.
 */
export function narrowRequest(request: Request, name: string): Parsed<Request, Problem> {
  const all = request.plan.features ?? []
  const feature = all.find((one) => one.name === name)
  if (feature === undefined) {
    const known = all.map((one) => one.name)
    const fault = { code: 'feature-unknown', name, nearest: nearest(name, known), known } as const
    return mistake({ kind: 'input', name: 'feature' }, name, fault)
  }
  const { plan } = request
  const names = new Set(feature.artifacts.map(({ service }) => service))
  const routes = kept(plan.routes, (_, at) => feature.routes.includes(at))
  const asked = new Set(routes.values.flatMap(({ each }) => each?.service ?? []))
  const services = plan.services.filter(({ name }) => names.size === 0 || names.has(name) || asked.has(name))
  const guards = kept(plan.guards ?? [], (_, at) => feature.guards.includes(at))
  const wanted = new Set([...services.flatMap(({ on }) => on), ...routes.values.flatMap(({ via }) => via ?? [])])
  const targets = kept(plan.targets, (target) => names.size === 0 || wanted.has(target.name))
  const publicFiles = kept(
    plan.publicFiles ?? [],
    ({ service, site }) => (site !== undefined && names.size === 0) || services.some(({ name }) => name === service),
  )
  return parsed({
    ...request,
    plan: {
      ...plan,
      targets: targets.values,
      services,
      routes: routes.values,
      guards: guards.values.map((guard): GuardClaim => ({ ...guard, route: routes.at(guard.route) ?? 0 })),
      features: [{ ...feature, ...reindexed(feature, routes, guards) }],
      ...(plan.publicFiles === undefined ? {} : { publicFiles: publicFiles.values }),
      ...controlsOf(plan, routes),
    },
    targets: request.targets.filter((_, at) => targets.at(at) !== undefined),
    publicFiles: request.publicFiles.filter((_, at) => publicFiles.at(at) !== undefined),
    sent: new Map([...request.sent].flatMap(([at, sent]) => move(routes.at(at), sent))),
    credentials: request.credentials.flatMap((one) => {
      const guard = guards.at(one.guard)
      return guard === undefined ? [] : [{ ...one, guard }]
    }),
  })
}

/** The rest of a list, and the new index of each entry. */
interface Kept<T> {
  readonly values: readonly T[]
  at(before: number): number | undefined
}

function kept<T>(all: readonly T[], wanted: (value: T, at: number) => boolean): Kept<T> {
  const indexes = all.flatMap((value, at) => (wanted(value, at) ? [at] : []))
  const moved = new Map(indexes.map((before, now) => [before, now]))
  return { values: all.filter((_, at) => moved.has(at)), at: (before) => moved.get(before) }
}

const move = <T>(to: number | undefined, value: T): readonly (readonly [number, T])[] =>
  to === undefined ? [] : [[to, value]]

const reindexed = (
  { routes, guards }: FeatureClaim,
  keptRoutes: Kept<unknown>,
  keptGuards: Kept<unknown>,
): Pick<FeatureClaim, 'routes' | 'guards'> => ({
  routes: routes.flatMap((at) => keptRoutes.at(at) ?? []),
  guards: guards.flatMap((at) => keptGuards.at(at) ?? []),
})

/** A baseline request without a route is removed. */
function controlsOf({ baselines }: Plan, routes: Kept<unknown>): Pick<Plan, 'baselines'> {
  if (baselines === undefined) return {}
  const probes = baselines.probes
    .map((probe) => ({ ...probe, routes: probe.routes.flatMap((at) => routes.at(at) ?? []) }))
    .filter((probe) => probe.routes.length > 0)
  return { baselines: { ...baselines, probes } }
}
