import type { FeatureClaim, GuardClaim, RouteClaim } from '../model/plan.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredFeature, DeclaredGuard, DeclaredRoute } from './declarations.ts'
import { type Builds, claimArtifact } from './feature-artifact.ts'
import { claimCaller, impliedStatus } from './guards.ts'
import type { HeaderField } from './header.ts'
import { freeId } from './id.ts'
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
  readonly guard: string
  readonly caller: string
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
  const add = (guard: DeclaredGuard, { claim }: ReadRoute): void => {
    if (claim.each === undefined) addGuard(guard, claim, guards, credentials)
    else problems.push(problem(guard.place, undefined, { code: 'via-guard' }))
  }
  for (const route of context.routes)
    for (const one of route.declared) if (one.kind === 'parts' && one.guard !== undefined) add(one.guard, route)
  const features = declared.map(({ name, source, artifacts, routes, guard, place }): FeatureClaim => {
    const own = routes.flatMap((route) => context.routes.find((one) => one.declared.includes(route)) ?? [])
    if (guard !== undefined) for (const route of own) add(guard, route)
    return {
      name,
      source: source.map(({ text, place }) => ({ glob: text, place })),
      artifacts: artifacts.flatMap((artifact) => claimArtifact(artifact, context, problems)),
      routes: own.map(({ claim }) => claim.id),
      guards: [],
      place,
    }
  })
  const ofRoutes = (routes: readonly string[]): readonly string[] =>
    guards.flatMap(({ id, route }) => (routes.includes(route) ? [id] : []))
  return {
    // The guard of a route applies to every feature with that route.
    features: features.map((feature) => ({ ...feature, guards: ofRoutes(feature.routes) })),
    guards,
    credentials,
  }
}

function addGuard(
  { callers, place }: DeclaredGuard,
  { id: route, method, url }: RouteClaim,
  guards: GuardClaim[],
  credentials: Credential[],
): void {
  const id = freeId(
    route,
    guards.map((one) => one.id),
  )
  guards.push({ id, method, url, route, callers: callers.map(claimCaller), place })
  for (const { name, headers } of callers)
    if (headers.length > 0) credentials.push({ guard: id, caller: name, headers })
}
