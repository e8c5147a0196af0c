import * as v from 'valibot'
import { availableProofs } from '../scalar.ts'

/**
 * The shape of the config file, and the only definition of it: it parses, gives the type, and scripts/schema.mjs makes
 * the JSON schema of it. What a text means (an address, a route) is read by the same readers as the inputs.
 */

/** What a list is to a mapping: nothing that could be one. */
export const listForMapping = Symbol('list')

/** valibot takes a list for an object; in YAML it is none. */
function mapping<S extends v.GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run': (dataset: Parameters<S['~run']>[0], config: Parameters<S['~run']>[1]) =>
      schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: listForMapping } : dataset, config),
  }
}

/** An object that refuses every key it does not know; `strictObject` names only the first of them. */
const closed = <E extends v.ObjectEntries>(entries: E) => mapping(v.objectWithRest(entries, v.never()))

const text = (description: string) => v.pipe(v.string(), v.description(description))
const texts = (description: string) =>
  v.pipe(v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1))]), v.description(description))

const header = v.pipe(v.string(), v.description(`\`\${NAME}\` is read from the environment of the step, and masked.`))

const target = v.union([
  text('An address: `ssh://user@host[:port]`, `docker://` or `https://…`.'),
  mapping(
    v.looseObject({
      address: text('`ssh://user@host[:port]`, `docker://` or `https://…`.'),
      jump: v.exactOptional(text('ssh: the host to go through, `ssh://user@host[:port]`.')),
      commit: v.exactOptional(text('https: where the commit stands in the JSON answer, as a JSON pointer.')),
      header: v.exactOptional(text('https: the response header that names the commit.')),
      evidence: v.exactOptional(
        v.pipe(v.boolean(), v.description('https: whether the host publishes there what the collector prints.')),
      ),
      headers: v.exactOptional(
        v.pipe(mapping(v.record(v.string(), header)), v.description('https: headers to send with the request.')),
      ),
    }),
  ),
])

const containerKeys = closed({
  compose: v.exactOptional(text('A compose service: `project/service`, or `service` of any project.')),
  name: v.exactOptional(text('The name of the container.')),
  label: v.exactOptional(text('A label that the container carries: `key=value`.')),
  image: v.exactOptional(text('The reference that the container was created from.')),
})

const container = v.pipe(
  containerKeys,
  v.minEntries(1),
  v.maxEntries(1),
  v.description('How the containers are recognised, when not by the name of the service. One of these.'),
)

export const mostInstances = 1000

const serviceKeys = closed({
  on: v.exactOptional(texts('Names of the targets it runs on. Not given: all that show containers.')),
  container: v.exactOptional(container),
  instances: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(mostInstances),
      v.description('How many copies run on each target. Not given: at least one.'),
    ),
  ),
  image: v.exactOptional(text('The repository its image comes from, with `@sha256:…` when the digest is known.')),
  artifact: v.exactOptional(text('Where the build directory lies inside the container, as an absolute path.')),
  manifest: v.exactOptional(
    text(
      'The build manifest that lists its files, relative to the workspace: of `runtime-drift manifest`, or `sha256sum`.',
    ),
  ),
  require: v.exactOptional(
    v.pipe(v.picklist(availableProofs), v.description('The weakest proof that is accepted for this service.')),
  ),
})

const service = v.union([v.null(), serviceKeys])

const status = v.union([v.number(), v.string()])

const expectKeys = closed({
  status: v.pipe(
    v.union([status, v.pipe(v.array(status), v.minLength(1))]),
    v.description('`200`, `2xx`, `200|204`, or a list of them.'),
  ),
})

const routeKeys = closed({ request: text('`METHOD PATH-or-URL`'), expect: expectKeys })

const route = v.union([text('`METHOD PATH-or-URL -> STATUS`'), routeKeys])

export const configShape = closed({
  targets: v.exactOptional(
    v.pipe(mapping(v.record(v.string(), target)), v.description('Where the deployment runs, by name.')),
  ),
  services: v.exactOptional(
    v.pipe(mapping(v.record(v.string(), service)), v.description('What must run the commit, by name.')),
  ),
  'base-url': v.exactOptional(text('The absolute URL that paths in `routes` begin with.')),
  routes: v.exactOptional(v.pipe(v.array(route), v.description('Requests that must be answered as declared.'))),
})

export type ConfigShape = v.InferOutput<typeof configShape>

/** What may stand at a level of the file: the keys that are read, and those that a later version will read. */
export interface Level {
  readonly known: readonly string[]
  readonly later: readonly string[]
}

/** The level that a path of keys and indexes leads to. */
export function levelOf(path: readonly (string | number)[]): Level {
  const [top, , third] = path
  if (top === 'routes') return level(third === 'expect' ? expectKeys : routeKeys, [])
  if (top !== 'services') return level(configShape, ['features'])
  if (third === 'container') return level(containerKeys, ['swarm'])
  return level(serviceKeys, ['env', 'listens'])
}

const level = (shape: { readonly entries: object }, later: readonly string[]): Level => ({
  known: Object.keys(shape.entries),
  later,
})
