import * as v from 'valibot'
import { availableProofs } from '../scalar.ts'
import { closed, header, type Level, level, mapping, text, texts } from './closed.ts'
import { listenKeys, requirementsEntries } from './conduct-shape.ts'
import { managerEntries, releaseEntries } from './daemon-shape.ts'
import { featureLevel, features } from './feature-shape.ts'
import { route, routeLevel } from './route-shape.ts'

/**
 * The shape of the config file, and the only definition of it: it parses, gives the type, and scripts/schema.mjs makes
 * the JSON schema of it. What a text means (an address, a route) is read by the same readers as the inputs.
 */

const signKeys = closed({ secret: text('`${NAME}`, which both sides hold; at least 32 characters.') })

const target = v.union([
  text('An address: `ssh://user@host[:port]`, `docker://` or `https://…`.'),
  mapping(
    v.looseObject({
      address: text('`ssh://user@host[:port]`, `docker://` or `https://…`.'),
      engine: v.exactOptional(
        text('ssh, docker: `docker` or `podman`; not given, docker is asked, and podman where that is missing.'),
      ),
      'remote-engine': v.exactOptional(
        v.pipe(
          v.boolean(),
          v.description(
            'ssh, docker: that the engine that answers may run on another machine, as with a docker context or `DOCKER_HOST`. Not given, such an engine proves nothing.',
          ),
        ),
      ),
      jump: v.exactOptional(text('ssh: the host to go through, `ssh://user@host[:port]`.')),
      commit: v.exactOptional(text('https: where the commit stands in the JSON answer, as a JSON pointer.')),
      header: v.exactOptional(text('https: the response header that names the commit.')),
      preset: v.exactOptional(
        text('https: an endpoint that is known by name: `dockerflow`, `actuator` or `prometheus`.'),
      ),
      meta: v.exactOptional(text('https: the name of the HTML meta tag that holds the commit.')),
      metric: v.exactOptional(text('https: the metric of the build; any that ends in `build_info` when not said.')),
      label: v.exactOptional(text('https: the label of the metric that holds the commit: `revision` when not said.')),
      method: v.exactOptional(text('https: `GET`, `POST` (with a `body`) or `HEAD` (for a `header`).')),
      body: v.exactOptional(text('https: the body of a `POST`.')),
      sign: v.exactOptional(
        v.pipe(
          signKeys,
          v.description('https: sign the request, and take only an answer to it that is signed with this secret.'),
        ),
      ),
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
  ...managerEntries,
})

const container = v.pipe(
  containerKeys,
  v.minEntries(1),
  v.maxEntries(1),
  v.description('How the containers are recognised, when not by the name of the service. One of these.'),
)

export const maxInstances = 1000

const publicFilesKeys = closed({
  at: text('The absolute URL of the build directory.'),
  files: v.exactOptional(
    texts(
      'Which of its files are public, as globs; `!` leaves some out. Not given: all but those that begin with a dot.',
    ),
  ),
})

export const maxLogs = 200

const logs = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(maxLogs),
  v.description('How many of the last lines of its log are shown, without secrets, when something is wrong.'),
)

const serviceKeys = closed({
  on: v.exactOptional(texts('Names of the targets it runs on. Not given: all that show containers.')),
  container: v.exactOptional(container),
  instances: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(maxInstances),
      v.description('How many copies run on each target. Not given: at least one.'),
    ),
  ),
  image: v.exactOptional(text('The repository its image comes from, with `@sha256:…` when the digest is known.')),
  artifact: v.exactOptional(
    text('Where the build directory lies inside the container (of a process: on the host), as an absolute path.'),
  ),
  manifest: v.exactOptional(
    text(
      'The build manifest that lists its files, relative to the workspace: of `runtime-drift manifest`, or `sha256sum`.',
    ),
  ),
  complete: v.exactOptional(
    texts(
      'Globs below `artifact`, such as `**/*.js`: a file there that matches one and that the manifest does not list is drift.',
    ),
  ),
  ...requirementsEntries,
  ...releaseEntries,
  logs: v.exactOptional(logs),
  serves: v.exactOptional(
    v.pipe(
      v.union([v.string(), publicFilesKeys]),
      v.description(
        'Where its build directory is public: an absolute URL, whose files must be those of the manifest. With `manifest` alone beside it the service runs on no host, and is proven by those bytes.',
      ),
    ),
  ),
  require: v.exactOptional(
    v.pipe(v.picklist(availableProofs), v.description('The weakest proof that is accepted for this service.')),
  ),
})

const service = v.union([v.null(), serviceKeys])

export const configShape = closed({
  targets: v.exactOptional(
    v.pipe(mapping(v.record(v.string(), target)), v.description('Where the deployment runs, by name.')),
  ),
  services: v.exactOptional(
    v.pipe(mapping(v.record(v.string(), service)), v.description('What must run the commit, by name.')),
  ),
  'base-url': v.exactOptional(text('The absolute URL that paths in `routes` begin with.')),
  baseline: v.exactOptional(
    text(
      'What a path that cannot exist is asked for: `pages` (when not said) doubts a page that is answered there too, `strict` also what turns everybody away, `off` asks none.',
    ),
  ),
  logs: v.exactOptional(logs),
  routes: v.exactOptional(v.pipe(v.array(route), v.description('Requests that must be answered as declared.'))),
  features: v.exactOptional(features),
})

export type ConfigShape = v.InferOutput<typeof configShape>

/** The level that a path of keys and indexes leads to. */
export function levelOf(path: readonly (string | number)[]): Level {
  const [top, , third] = path
  if (top === 'routes') return routeLevel(path.slice(2))
  if (top === 'targets' && third === 'sign') return level(signKeys, [])
  if (top === 'features' && path.length > 1) return featureLevel(path.slice(2))
  if (top !== 'services') return level(configShape)
  if (third === 'container') return level(containerKeys)
  if (third === 'listens') return level(listenKeys)
  if (third === 'serves') return level(publicFilesKeys)
  return level(serviceKeys)
}
