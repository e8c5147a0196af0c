import * as v from 'valibot'
import { availableProofs } from '../scalar.ts'
import { attestation, attestationKeys } from './attestation-schema.ts'
import { closed, header, type Level, level, mapping, namesTo, text, texts } from './closed.ts'
import { featureLevel, features } from './feature-schema.ts'
import { managerEntries, releaseEntries } from './host-process-schema.ts'
import { listenKeys, requirementsEntries } from './requirements-schema.ts'
import { route, routeLevel } from './route-schema.ts'

/**
 * The only definition of the config file. It parses the file and gives its type, and scripts/schema.mjs generates the JSON
 * schema from it. Values such as addresses and routes are parsed by the same functions as the inputs.
 */

const signKeys = closed({ secret: text('Shared secret of at least 32 characters, as `${NAME}`.') })

const target = v.union([
  text('Address of the target: `ssh://user@host[:port]`, `docker://` or `https://…`.'),
  mapping(
    v.looseObject({
      address: text('Address of the target: `ssh://user@host[:port]`, `docker://` or `https://…`.'),
      engine: v.exactOptional(
        text(
          'ssh, docker: container engine, `docker` or `podman`. Defaults to docker, or to podman if docker is missing.',
        ),
      ),
      'remote-engine': v.exactOptional(
        v.pipe(
          v.boolean(),
          v.description(
            'ssh, docker: accept an engine on another machine, as with a docker context or `DOCKER_HOST`. By default such an engine proves nothing.',
          ),
        ),
      ),
      collector: v.exactOptional(
        v.pipe(
          v.picklist(['installed']),
          v.description(
            'ssh: `installed` runs the collector that is installed on the host, for a key that can do nothing else. By default the collector is sent to the host.',
          ),
        ),
      ),
      jump: v.exactOptional(text('ssh: jump host, `ssh://user@host[:port]`.')),
      commit: v.exactOptional(text('https: JSON pointer of the commit in the response.')),
      header: v.exactOptional(text('https: response header that contains the commit.')),
      preset: v.exactOptional(text('https: known endpoint format: `dockerflow`, `actuator` or `prometheus`.')),
      meta: v.exactOptional(text('https: name of the HTML meta tag that contains the commit.')),
      metric: v.exactOptional(text('https: metric of the build. Defaults to any metric that ends in `build_info`.')),
      label: v.exactOptional(text('https: label of the metric that contains the commit. Defaults to `revision`.')),
      method: v.exactOptional(text('https: request method, `GET`, `POST` (with a `body`) or `HEAD` (for a `header`).')),
      body: v.exactOptional(text('https: request body of a `POST`.')),
      http: v.exactOptional(
        v.pipe(
          v.union([v.number(), v.string()]),
          v.description(
            'https: HTTP version of the request, `1.1` (default) or `2` for servers that support nothing else.',
          ),
        ),
      ),
      sign: v.exactOptional(
        v.pipe(signKeys, v.description('https: require a response that is signed with this secret.')),
      ),
      evidence: v.exactOptional(
        v.pipe(v.boolean(), v.description('https: the endpoint returns the output of the collector.')),
      ),
      headers: v.exactOptional(v.pipe(namesTo(header), v.description('https: request headers.'))),
    }),
  ),
])

const containerKeys = closed({
  compose: v.exactOptional(text('Compose service: `project/service`, or `service` of any project.')),
  name: v.exactOptional(text('Name of the container.')),
  label: v.exactOptional(text('Label of the container: `key=value`.')),
  image: v.exactOptional(text('Image reference that the container was created from.')),
  ...managerEntries,
})

const container = v.pipe(
  containerKeys,
  v.minEntries(1),
  v.maxEntries(1),
  v.description('How to find the containers, if not by the name of the service. Exactly one of these keys.'),
)

export const maxInstances = 1000

const publicFilesKeys = closed({
  at: text('Absolute URL of the build directory.'),
  files: v.exactOptional(
    texts('Public files, as globs; `!` excludes files. Defaults to all files whose names do not start with a dot.'),
  ),
  http: v.exactOptional(
    v.pipe(
      v.union([v.number(), v.string()]),
      v.description('HTTP version of the requests, `1.1` (default) or `2` for servers that support nothing else.'),
    ),
  ),
  adds: v.exactOptional(
    texts(
      'Texts of elements that an edge adds to pages, such as the address of a script. Pages are compared without these elements.',
    ),
  ),
})

export const maxLogs = 200

const logs = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(maxLogs),
  v.description('Number of log lines to show if a check fails. Secrets are removed.'),
)

const serviceKeys = closed({
  on: v.exactOptional(texts('Names of the targets that the service runs on. Defaults to all targets with containers.')),
  container: v.exactOptional(container),
  instances: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(maxInstances),
      v.description(
        'Number of running instances on each target. Defaults to at least one. `0` means that none may run, so nothing else of the service is checked.',
      ),
    ),
  ),
  image: v.exactOptional(
    texts(
      'Expected image repository, with `@sha256:…` if the digest is known. The further ones of a list are mirrors or pull-through caches of the same image.',
    ),
  ),
  tag: v.exactOptional(
    text(
      'Tag of `image` that finds the expected image in its registry, if no digest is known: `main`, `sha-{commit}` or `sha-{short}` (7 characters).',
    ),
  ),
  attestation: v.exactOptional(attestation),
  artifact: v.exactOptional(
    text('Absolute path of the build directory in the container, or on the host for a process.'),
  ),
  manifest: v.exactOptional(
    text(
      'Build manifest that lists the files, relative to the workspace. Created by `runtime-drift manifest` or `sha256sum`.',
    ),
  ),
  complete: v.exactOptional(
    texts('Globs below `artifact`, such as `**/*.js`. A matching file that the manifest does not list is drift.'),
  ),
  include: v.exactOptional(
    texts(
      'Globs below `artifact` of the files that are compared, such as `server.js`. Defaults to all files of the manifest. The summary counts the others.',
    ),
  ),
  exclude: v.exactOptional(
    texts(
      'Globs below `artifact` of files that are not compared, because the container rewrites them when it starts. The summary counts them.',
    ),
  ),
  commit: v.exactOptional(
    text(
      'Commit that the service must run, as a full ID or as `${NAME}`, a variable of the step. Defaults to the input `commit`.',
    ),
  ),
  paths: v.exactOptional(
    texts(
      'Part of the repository that the service is built from, as globs; `!` excludes files. A build of another commit counts if nothing there differs.',
    ),
  ),
  ...requirementsEntries,
  ...releaseEntries,
  logs: v.exactOptional(logs),
  serves: v.exactOptional(
    v.pipe(
      v.union([v.string(), publicFilesKeys]),
      v.description(
        'Absolute URL of the public build directory. Its files must equal the manifest. A service with only `manifest` and `serves` is a site that runs on no host.',
      ),
    ),
  ),
  require: v.exactOptional(
    v.pipe(
      v.picklist(availableProofs),
      v.description('Minimum proof grade of this service. Defaults to the input `require`.'),
    ),
  ),
})

const service = v.union([v.null(), serviceKeys])

const registryKeys = closed({
  'token-host': texts(
    'Hosts that give out the tokens of this registry, as a self-hosted GitLab does. The login for the registry is sent to them.',
  ),
})

export const configSchema = closed({
  targets: v.exactOptional(
    v.pipe(mapping(v.record(v.string(), target)), v.description('Targets by name: where the deployment runs.')),
  ),
  services: v.exactOptional(
    v.pipe(
      v.union([v.string(), mapping(v.record(v.string(), service))]),
      v.description(
        'Services by name: what must run the commit. Names alone, such as `all` or `PROJECT/*`, as in the input `services`.',
      ),
    ),
  ),
  environment: v.exactOptional(text('The environment that the file is about, as in the input `environment`.')),
  accept: v.exactOptional(
    v.pipe(
      v.picklist(['newer']),
      v.description(
        'Which other commits may run. `newer` accepts a descendant of the commit that the branch of the run contains, where no digest, tag, attestation or manifest is declared. By default none.',
      ),
    ),
  ),
  'base-url': v.exactOptional(text('Absolute URL that is put before the paths in `routes`.')),
  baseline: v.exactOptional(
    text(
      'Compare each route with a request to a path that can not exist. `pages` (the default) rejects a page that both return, `strict` also a rejection that both return, `off` sends no such request.',
    ),
  ),
  logs: v.exactOptional(logs),
  routes: v.exactOptional(v.pipe(v.array(route), v.description('Requests and their expected responses.'))),
  features: v.exactOptional(features),
  registries: v.exactOptional(v.pipe(namesTo(registryKeys), v.description('Settings of registries, by their host.'))),
})

export type ConfigSchema = v.InferOutput<typeof configSchema>

/** The known keys at a path of keys and indexes. */
export function levelOf(path: readonly (string | number)[]): Level {
  const [top, , third] = path
  if (top === 'routes') return routeLevel(path.slice(2))
  if (top === 'targets' && third === 'sign') return level(signKeys, [])
  if (top === 'registries' && path.length > 1) return level(registryKeys)
  if (top === 'features' && path.length > 1) return featureLevel(path.slice(2))
  if (top !== 'services') return level(configSchema)
  if (third === 'container') return level(containerKeys)
  if (third === 'listens') return level(listenKeys)
  if (third === 'attestation') return level(attestationKeys)
  if (third === 'serves') return level(publicFilesKeys)
  return level(serviceKeys)
}
