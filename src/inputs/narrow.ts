import type { FeatureClaim, Plan } from '../model/plan.ts'
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
  const routes = plan.routes.filter(({ id }) => feature.routes.includes(id))
  const eachServices = new Set(routes.flatMap(({ each }) => each?.service ?? []))
  const services = plan.services.filter(({ name }) => names.size === 0 || names.has(name) || eachServices.has(name))
  const guards = (plan.guards ?? []).filter(({ id }) => feature.guards.includes(id))
  const wanted = new Set([...services.flatMap(({ on }) => on), ...routes.flatMap(({ via }) => via ?? [])])
  const isWanted = (target: { readonly name: string }): boolean => names.size === 0 || wanted.has(target.name)
  const publicFiles = plan.publicFiles?.filter(
    ({ service, site }) => (site !== undefined && names.size === 0) || services.some(({ name }) => name === service),
  )
  return parsed({
    ...request,
    plan: {
      ...plan,
      targets: plan.targets.filter(isWanted),
      services,
      routes,
      guards,
      features: [feature],
      ...(publicFiles === undefined ? {} : { publicFiles }),
      ...narrowBaselines(plan, feature),
    },
    targets: request.targets.filter(isWanted),
    publicFiles: request.publicFiles.filter((ask) => publicFiles?.some(({ service }) => service === ask.service)),
    sent: new Map([...request.sent].filter(([route]) => feature.routes.includes(route))),
    credentials: request.credentials.filter(({ guard }) => feature.guards.includes(guard)),
  })
}

/** A baseline request without a route is removed. */
function narrowBaselines({ baselines }: Plan, feature: FeatureClaim): Pick<Plan, 'baselines'> {
  if (baselines === undefined) return {}
  const probes = baselines.probes
    .map((probe) => ({ ...probe, routes: probe.routes.filter((id) => feature.routes.includes(id)) }))
    .filter((probe) => probe.routes.length > 0)
  return { baselines: { ...baselines, probes } }
}
