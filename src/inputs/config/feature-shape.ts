import * as v from 'valibot'
import { closed, header, type Level, level, mapping, text, texts } from './closed.ts'
import { route, routeLevel } from './route-shape.ts'

const status = v.union([v.number(), v.string()])

const callerKeys = closed({
  headers: v.exactOptional(
    v.pipe(mapping(v.record(v.string(), header)), v.description('What it sends: its credential.')),
  ),
  status: v.pipe(
    v.union([status, v.pipe(v.array(status), v.minLength(1))]),
    v.description('How it must be answered: `401`, `4xx`, `401|403`, or a list of them.'),
  ),
})

const caller = v.union([v.number(), v.string(), callerKeys])

const guard = v.pipe(
  mapping(v.record(v.string(), caller)),
  v.description(
    'Who is let in, and who is turned away: `stranger` (sends no credential) by its status, `wrong`, `invited` and others by their headers and status.',
  ),
)

const artifactKeys = closed({
  service: text('The service whose build has it.'),
  path: text('The file, relative to the `artifact` of the service, as its manifest lists it.'),
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
export type GuardKeys = v.InferOutput<typeof guard>

/** The level that a path below a feature leads to. */
export function featureLevel(path: readonly (string | number)[]): Level {
  const [first, ...below] = path
  const inList = typeof below[0] === 'number' ? below.slice(1) : below
  if (first === 'artifact') return level(artifactKeys)
  if (first === 'route') return routeLevel(inList)
  if (first === 'guard' && below.length > 0) return level(callerKeys)
  return level(featureKeys)
}
