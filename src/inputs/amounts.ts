import type { Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { Declared, DeclaredCaller, DeclaredRoute } from './declarations.ts'
import { problem } from './problems.ts'

/** The most of each kind in one plan. */
const limits = {
  targets: 200,
  services: 500,
  sites: 500,
  images: 500,
  routes: 1000,
  features: 100,
  files: 500,
  callers: 5000,
  authorities: 50,
} as const

interface Placed {
  readonly place: Place
}

/**
 * Whether the plan is small enough to be read further. This comes before any named file is read and any two entries are
 * compared, because a pull request can declare thousands of them. One problem for each kind that has too many.
 */
export function judgeAmounts(declared: readonly Declared[], problems: Problem[]): boolean {
  const [features, sites] = [declared.flatMap((one) => one.features), declared.flatMap((one) => one.sites)]
  const routes = [...declared.flatMap((one) => one.routes), ...features.flatMap((one) => one.routes)]
  const services = distinct(declared.flatMap((one) => one.services))
  const names = (all: readonly (readonly string[] | undefined)[]): number =>
    new Set(all.flatMap((one) => one ?? [])).size
  const targets = declared.flatMap((one) => one.targets)
  const authorities = new Map(
    routes.flatMap((route) =>
      route.kind === 'parts' && route.terms.authorities
        ? [[route.terms.authorities.text, route.terms.authorities]]
        : [],
    ),
  )
  const found = [
    tooMany(
      'targets',
      targets,
      limits.targets,
      Math.max(targets.length, names(declared.map((one) => one.targetNames))),
    ),
    tooMany(
      'services',
      services,
      limits.services,
      Math.max(services.length, names(declared.map((one) => one.serviceNames)) - sites.length),
    ),
    tooMany('sites', sites, limits.sites),
    tooMany(
      'images',
      declared.flatMap((one) => one.images),
      limits.images,
    ),
    tooMany('routes', routes, limits.routes),
    tooMany('features', features, limits.features),
    tooMany(
      'files and globs of features',
      features.flatMap(({ artifacts, source }) => [...artifacts.map(({ path }) => path), ...source]),
      limits.files,
    ),
    tooMany(
      'callers',
      callersIn(
        routes,
        features.map(({ guard }) => guard?.callers ?? []),
      ),
      limits.callers,
    ),
    tooMany('files of certificate authorities', [...authorities.values()], limits.authorities),
  ].flat()
  problems.push(...found)
  return found.length === 0
}

/** A guard of a feature applies to each of its routes, but it is declared once. */
const callersIn = (
  routes: readonly DeclaredRoute[],
  ofFeatures: readonly (readonly DeclaredCaller[])[],
): readonly DeclaredCaller[] => [
  ...routes.flatMap((route) => (route.kind === 'parts' ? (route.guard?.callers ?? []) : [])),
  ...ofFeatures.flat(),
]

/** A service in the config file and in the inputs is one service. */
const distinct = <T extends Placed & { readonly name: string }>(services: readonly T[]): readonly T[] => [
  ...new Map(services.map((one) => [one.name, one])).values(),
]

function tooMany(what: string, entries: readonly Placed[], limit: number, amount = entries.length): readonly Problem[] {
  const first = entries[limit] ?? entries.at(-1)
  const place: Place = first?.place ?? { kind: 'input', name: what }
  return amount > limit ? [problem(place, undefined, { code: 'too-many', what, limit, amount })] : []
}
