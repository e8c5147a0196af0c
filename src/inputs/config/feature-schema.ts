import * as v from 'valibot'
import { closed, type Level, level, listOf, mapping, text, texts } from './closed.ts'
import { callerLevel, guard } from './guard-schema.ts'
import { route, routeLevel } from './route-schema.ts'

const artifactKeys = closed({
  service: text('Name of the service whose build contains the file.'),
  path: text(
    'Path or glob of the file, relative to the `artifact` of the service, as its manifest lists it: `assets/workflow-*.js`. Without a manifest, an absolute path in the container, which proves only that the file exists.',
  ),
})

const featureKeys = closed({
  source: v.exactOptional(
    texts(
      'Source files of the feature, as globs from the root of the repository. Each glob must match a file of the commit.',
    ),
  ),
  artifact: v.exactOptional(
    v.pipe(
      v.union([artifactKeys, listOf(artifactKeys)]),
      v.description('File that must be in the build and in every running instance.'),
    ),
  ),
  route: v.exactOptional(
    v.pipe(
      v.union([route, v.pipe(v.array(route), v.minLength(1))]),
      v.description('Route of the feature, written as in `routes`. With a guard, `METHOD PATH-or-URL` is enough.'),
    ),
  ),
  guard: v.exactOptional(guard),
})

export const features = v.pipe(
  mapping(v.record(v.string(), featureKeys)),
  v.description('Features by name, each verified from source to auth.'),
)

export type FeatureKeys = v.InferOutput<typeof featureKeys>

/** The known keys at a path below a feature. */
export function featureLevel(path: readonly (string | number)[]): Level {
  const [first, ...below] = path
  const inList = typeof below[0] === 'number' ? below.slice(1) : below
  if (first === 'artifact') return level(artifactKeys)
  if (first === 'route') return routeLevel(inList)
  if (first === 'guard' && below.length > 0) return callerLevel(below.slice(1))
  return level(featureKeys)
}
