import { posix } from 'node:path'
import type { FeatureArtifact, FeatureClaim, GuardClaim } from '../chain/plan/feature.ts'
import type { Parsed, Place } from '../parsed.ts'
import { parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { ReadFiles } from './files.ts'
import { claimCaller, impliedStatus } from './guards.ts'
import type { HeaderField } from './header.ts'
import { controlCharacter, mistake, problem } from './mistakes.ts'
import { nearest } from './nearest.ts'
import type { ReadRoute } from './routes.ts'
import type { SaidArtifact, SaidFeature, SaidGuard, SaidRoute, SaidService } from './said.ts'

/** What features claim, and the credentials that no plan may show. */
export interface Features {
  readonly features: readonly FeatureClaim[]
  readonly guards: readonly GuardClaim[]
  readonly credentials: readonly Credential[]
}

/** What a caller of a guard sends, by their indexes in the plan. */
export interface Credential {
  readonly guard: number
  readonly caller: number
  readonly headers: readonly HeaderField[]
}

export interface FeaturesContext {
  readonly routes: readonly ReadRoute[]
  /** The names of all services, or nothing when they could not be read. */
  readonly named: readonly string[] | undefined
  readonly said: readonly SaidService[]
  /** What manifests list, by service. */
  readonly files: ReadonlyMap<string, ReadFiles>
}

/** The routes of features as they are read with all others; those of a guard say themselves what shows that they are there. */
export function routesOf(features: readonly SaidFeature[], problems: Problem[]): readonly SaidFeature[] {
  return features.map((feature) => ({
    ...feature,
    routes: feature.routes.map((route) => implied(route, feature.guard, problems)),
  }))
}

function implied(route: SaidRoute, guard: SaidGuard | undefined, problems: Problem[]): SaidRoute {
  if (route.kind !== 'line' || guard === undefined || /\s->\s/.test(route.text)) return route
  const stranger = guard.callers.find(({ name }) => name === 'stranger')
  // That nobody says how strangers are answered is reported already.
  if (stranger === undefined) return { ...route, text: `${route.text} -> 2xx` }
  const status = impliedStatus(stranger.expect)
  if (status === undefined)
    problems.push(problem(route.place, route.text, { code: 'guard-hides-route', status: stranger.expect.text }))
  return { ...route, text: `${route.text} -> ${status ?? '2xx'}`, guarded: stranger.expect }
}

/** Puts features together with the routes, services and manifests of the plan. */
export function claimFeatures(said: readonly SaidFeature[], context: FeaturesContext, problems: Problem[]): Features {
  const guards: GuardClaim[] = []
  const credentials: Credential[] = []
  context.routes.forEach((route, at) => {
    for (const one of route.said)
      if (one.kind === 'parts' && one.guard !== undefined) addGuard(one.guard, at, context, guards, credentials)
  })
  const features = said.map(({ name, source, artifacts, routes, guard, place }): FeatureClaim => {
    const indexes = routes
      .map((route) => context.routes.findIndex((one) => one.said.includes(route)))
      .filter((at) => at !== -1)
    if (guard !== undefined) for (const at of indexes) addGuard(guard, at, context, guards, credentials)
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
    // A route that is guarded where it is declared is so for every feature that it belongs to.
    features: features.map((feature) => ({ ...feature, guards: ofRoutes(feature.routes) })),
    guards,
    credentials,
  }
}

function addGuard(
  { callers, place }: SaidGuard,
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

function claimArtifact(
  { service, path }: SaidArtifact,
  { named, said, files }: FeaturesContext,
  problems: Problem[],
): FeatureArtifact[] {
  if (named?.includes(service.text) === false) {
    const meant = nearest(service.text, named)
    const fault = { code: 'service-unknown', name: service.text, nearest: meant, known: named } as const
    problems.push(problem(service.place, service.text, fault))
    return []
  }
  const read = files.get(service.text)
  if (read === undefined) {
    // A manifest that was named and could not be read is reported already.
    if (said.some(({ name, files: own }) => name === service.text && own === undefined))
      problems.push(problem(service.place, service.text, { code: 'feature-without-manifest', service: service.text }))
    return []
  }
  const paths = read.manifest.files.map((file) => file.path)
  const claim = { service: service.text, path: path.text, place: path.place }
  // A file may be called like a glob (`[id].js`).
  if (paths.includes(path.text)) return [{ ...claim, listed: true, near: [] }]
  const matched = isGlob(path.text) ? paths.filter((one) => posix.matchesGlob(one, path.text)) : []
  if (matched.length === 0) return [{ ...claim, listed: false, near: alike(path.text, paths) }]
  if (matched.length <= mostFiles) return [{ ...claim, listed: true, files: matched, near: [] }]
  const fault = { code: 'too-many', what: 'files of a feature', limit: mostFiles, amount: matched.length } as const
  problems.push(problem(path.place, path.text, fault))
  return []
}

/** What one glob of a feature may stand for: the plan, and every report, carries all of them. */
const mostFiles = 100

const isGlob = (text: string): boolean => /[*?{[]/.test(text)

const mostAlike = 3

/** Paths of a manifest that may be the same file by another name: called alike but for the folder or the ending. */
function alike(path: string, paths: readonly string[]): readonly string[] {
  const stem = (text: string): string => (text.split('/').at(-1) ?? '').replace(/\..*$/, '').toLowerCase()
  const folder = (text: string): string => text.split('/').at(-2)?.toLowerCase() ?? ''
  const same = paths.filter((other) => stem(other) === stem(path))
  const near = stem(path) === 'index' ? same.filter((other) => folder(other) === folder(path)) : same
  return near.slice(0, mostAlike)
}

const longest = 1024

/** Reads a glob of files in the repository; `:` and `!` begin what git would not take for a name. */
export function readGlob(text: string, place: Place): Parsed<string, Problem> {
  const character = controlCharacter(text)
  if (character !== undefined) return mistake(place, text, { code: 'control-character', character })
  const malformed = (reason: 'empty' | 'absolute' | 'parent' | 'excluding' | 'too-long') =>
    mistake(place, text, { code: 'glob-malformed', reason })
  const glob = text.replace(/^(?:\.\/)+/, '')
  if (glob.trim() === '' || glob === '.') return malformed('empty')
  if (glob.startsWith('/')) return malformed('absolute')
  if (glob.split('/').includes('..')) return malformed('parent')
  if (glob.startsWith('!')) return malformed('excluding')
  return glob.length > longest ? malformed('too-long') : parsed(glob)
}

/** Reads the path of a file of a build, as a manifest lists it. */
export function readListedPath(text: string, place: Place): Parsed<string, Problem> {
  const character = controlCharacter(text)
  if (character !== undefined) return mistake(place, text, { code: 'control-character', character })
  const malformed = (reason: 'empty' | 'absolute' | 'parent' | 'directory' | 'too-long') =>
    mistake(place, text, { code: 'feature-path-malformed', reason })
  const path = text.replace(/^(?:\.\/)+/, '')
  if (path.trim() === '' || path === '.') return malformed('empty')
  if (path.startsWith('/')) return malformed('absolute')
  if (path.split('/').includes('..')) return malformed('parent')
  if (path.endsWith('/')) return malformed('directory')
  return path.length > longest ? malformed('too-long') : parsed(path)
}
