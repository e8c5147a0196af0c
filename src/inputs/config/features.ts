import type { Problem } from '../../problem.ts'
import type { DeclaredArtifact, DeclaredFeature, DeclaredText } from '../declarations.ts'
import { readGlob, readListedPath } from '../feature-path.ts'
import { readName } from '../name.ts'
import { keep, problem } from '../problems.ts'
import type { Secrets } from '../template.ts'
import { routeIn } from './entries.ts'
import type { FeatureKeys } from './feature-schema.ts'
import { guardIn } from './guard.ts'
import type { Located, Path } from './yaml.ts'

const claiming = ['source', 'artifact', 'route'] as const

/** The features of the file. The valid part of an invalid feature is kept. */
export function featuresIn(
  features: Readonly<Record<string, FeatureKeys>>,
  yaml: Located,
  has: (path: Path) => boolean,
  secrets: Secrets,
  problems: Problem[],
): DeclaredFeature[] {
  return Object.entries(features).map(([name, feature]): DeclaredFeature => {
    const path = ['features', name]
    const place = yaml.atKey(path)
    keep(readName(name, 'feature', place), problems)
    const guard = feature.guard && guardIn(feature.guard, [...path, 'guard'], yaml, secrets, problems)
    const routes = listed(feature.route, [...path, 'route']).map(([route, at]) =>
      routeIn(route, at, yaml, secrets, problems),
    )
    const isWhole = claiming.every((key) => has([...path, key]))
    if (guard !== undefined && feature.route === undefined && isWhole)
      problems.push(problem(guard.place, undefined, { code: 'missing', what: 'route' }))
    if (claiming.every((key) => feature[key] === undefined) && isWhole)
      problems.push(problem(place, undefined, { code: 'feature-empty' }))
    return {
      name,
      source: listed(feature.source, [...path, 'source']).flatMap(([glob, at]) => globIn(glob, at, yaml, problems)),
      artifacts: listed(feature.artifact, [...path, 'artifact']).flatMap(([artifact, at]) =>
        artifactIn(artifact, at, yaml, problems),
      ),
      routes,
      guard,
      place,
    }
  })
}

/** One or several values, each with its path. */
function listed<T>(declared: T | readonly T[] | undefined, path: Path): (readonly [T, Path])[] {
  if (declared === undefined) return []
  return isList(declared) ? declared.map((one, at) => [one, [...path, at]] as const) : [[declared, path]]
}

const isList = <T>(declared: T | readonly T[]): declared is readonly T[] => Array.isArray(declared)

function globIn(glob: string, path: Path, yaml: Located, problems: Problem[]): DeclaredText[] {
  const place = yaml.at(path)
  const text = keep(readGlob(glob, place), problems)
  return text === undefined ? [] : [{ text, place }]
}

function artifactIn(
  { service, path: file }: { readonly service: string; readonly path: string },
  path: Path,
  yaml: Located,
  problems: Problem[],
): DeclaredArtifact[] {
  const [at, where] = [yaml.at([...path, 'service']), yaml.at([...path, 'path'])]
  const read = keep(readListedPath(file, where), problems)
  return read === undefined ? [] : [{ service: { text: service, place: at }, path: { text: read, place: where } }]
}
