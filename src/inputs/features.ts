import type { FeatureClaim, GuardClaim } from '../model/plan.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredFeature, DeclaredGuard, DeclaredRoute } from './declarations.ts'
import { type Builds, claimArtifact } from './feature-artifact.ts'
import { claimCaller, impliedStatus } from './guards.ts'
import type { HeaderField } from './header.ts'
import { problem } from './problems.ts'
import type { ReadRoute } from './routes.ts'

/** The claims of features, and the credentials that a plan must not contain. */
export interface Features {
  readonly features: readonly FeatureClaim[]
  readonly guards: readonly GuardClaim[]
  readonly credentials: readonly Credential[]
}

/** The request headers of a caller of a guard. */
export interface Credential {
  readonly guard: number
  readonly caller: number
  readonly headers: readonly HeaderField[]
}

export interface FeaturesContext extends Builds {
  readonly routes: readonly ReadRoute[]
}

/** The routes of features, parsed with all others. The guard of a route declares the accepted statuses. */
export function routesOf(features: readonly DeclaredFeature[], problems: Problem[]): readonly DeclaredFeature[] {
  return features.map((feature) => ({
    ...feature,
    routes: feature.routes.map((route) => implied(route, feature.guard, problems)),
  }))
}

function implied(route: DeclaredRoute, guard: DeclaredGuard | undefined, problems: Problem[]): DeclaredRoute {
  if (route.kind !== 'line' || guard === undefined || /\s->\s/.test(route.text)) return route
  const anonymous = guard.callers.find(({ name }) => name === 'anonymous')
  // A missing `anonymous` was already reported.
  if (anonymous === undefined) return { ...route, text: `${route.text} -> 2xx` }
  const status = impliedStatus(anonymous.expect)
  if (status === undefined)
    problems.push(problem(route.place, route.text, { code: 'guard-hides-route', status: anonymous.expect.text }))
  return { ...route, text: `${route.text} -> ${status ?? '2xx'}`, guarded: anonymous.expect }
}

/** Joins features with the routes, services and manifests of the plan. */
export function claimFeatures(
  declared: readonly DeclaredFeature[],
  context: FeaturesContext,
  problems: Problem[],
): Features {
  const guards: GuardClaim[] = []
  const credentials: Credential[] = []
  const add = (guard: DeclaredGuard, route: number): void => {
    if (context.routes[route]?.claim.each === undefined) addGuard(guard, route, context, guards, credentials)
    else problems.push(problem(guard.place, undefined, { code: 'via-guard' }))
  }
  context.routes.forEach((route, at) => {
    for (const one of route.declared) if (one.kind === 'parts' && one.guard !== undefined) add(one.guard, at)
  })
  const features = declared.map(({ name, source, artifacts, routes, guard, place }): FeatureClaim => {
    const indexes = routes
      .map((route) => context.routes.findIndex((one) => one.declared.includes(route)))
      .filter((at) => at !== -1)
    if (guard !== undefined) for (const at of indexes) add(guard, at)
    return {
      name,
      source: source.map(({ text, place }) => ({ glob: text, place })),
      artifacts: artifacts.flatMap((artifact) => claimArtifact(artifact, context, problems)),
      routes: indexes,
      guards: [],
      place,
    }
  })
  const ofRoutes = (routes: readonly number[]): readonly number[] =>
    guards.flatMap((guard, at) => (routes.includes(guard.route) ? [at] : []))
  return {
    // The guard of a route applies to every feature with that route.
    features: features.map((feature) => ({ ...feature, guards: ofRoutes(feature.routes) })),
    guards,
    credentials,
  }
}

function addGuard(
  { callers, place }: DeclaredGuard,
  route: number,
  { routes }: FeaturesContext,
  guards: GuardClaim[],
  credentials: Credential[],
): void {
  const { method = 'GET', url = '' } = routes[route]?.claim ?? {}
  const guard = guards.length
  guards.push({ method, url, route, callers: callers.map(claimCaller), place })
  callers.forEach(({ headers }, caller) => {
    if (headers.length > 0) credentials.push({ guard, caller, headers })
  })
}
