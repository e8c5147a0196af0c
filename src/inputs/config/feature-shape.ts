import * as v from 'valibot'
import { closed, type Level, level, mapping, text, texts } from './closed.ts'
import { callerLevel, guard } from './guard-shape.ts'
import { route, routeLevel } from './route-shape.ts'

const artifactKeys = closed({
  service: text('The service whose build has it.'),
  path: text(
    'The file, relative to the `artifact` of the service, as its manifest lists it; or a glob of several: `assets/workflow-*.js`.',
  ),
})

const featureKeys = closed({
  source: v.exactOptional(
    texts('The files that it is written in, as globs from the root of the repository: each must match one.'),
  ),
  artifact: v.exactOptional(
    v.pipe(
      v.union([artifactKeys, v.pipe(v.array(artifactKeys), v.minLength(1))]),
      v.description('The file that its build must have, and that must be inside of whatever runs.'),
    ),
  ),
  route: v.exactOptional(
    v.pipe(
      v.union([route, v.pipe(v.array(route), v.minLength(1))]),
      v.description('Where it is asked for, as in `routes`; with a guard, `METHOD PATH-or-URL` is enough.'),
    ),
  ),
  guard: v.exactOptional(guard),
})

export const features = v.pipe(
  mapping(v.record(v.string(), featureKeys)),
  v.description('Things that a person can name, traced from their source to who may use them.'),
)

export type FeatureKeys = v.InferOutput<typeof featureKeys>

/** The level that a path below a feature leads to. */
export function featureLevel(path: readonly (string | number)[]): Level {
  const [first, ...below] = path
  const inList = typeof below[0] === 'number' ? below.slice(1) : below
  if (first === 'artifact') return level(artifactKeys)
  if (first === 'route') return routeLevel(inList)
  if (first === 'guard' && below.length > 0) return callerLevel()
  return level(featureKeys)
}
