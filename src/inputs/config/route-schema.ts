import * as v from 'valibot'
import { closed, header, type Level, level, listOf, mapping, namesTo, text } from './closed.ts'
import { callerLevel, guard } from './guard-schema.ts'
import { maxPort } from './requirements-schema.ts'
import { bodyTests, jsonTests, test, testKeys } from './test-schema.ts'

/** The maximum of `samples` and of `tls.days`. */
const max = 1000

const status = v.union([v.number(), v.string()])

const expectKeys = closed({
  status: v.pipe(
    v.union([status, listOf(status)]),
    v.description('Expected status: `200`, `2xx`, `200|204`, or a list of them.'),
  ),
  headers: v.exactOptional(
    v.pipe(namesTo(test), v.description('Expected response headers by name, each as a value or a test.')),
  ),
  body: bodyTests,
  json: jsonTests,
})

const tlsKeys = closed({
  ca: v.exactOptional(
    text('PEM file with the certificate authorities to trust instead of the default ones, relative to the workspace.'),
  ),
  days: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(max),
      v.description('Warn if the certificate expires in fewer days.'),
    ),
  ),
})

const buildKeys = closed({
  header: v.exactOptional(text('Response header that contains the commit.')),
  json: v.exactOptional(text('JSON pointer or JSON path of the commit in a JSON body.')),
  meta: v.exactOptional(text('Name of the HTML element `<meta name="…">` whose `content` is the commit.')),
})

const eachKeys = closed({
  service: text('Name of a service of containers on `ssh://` or `docker://` targets.'),
  port: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(maxPort),
    v.description('Port that the service listens on in the container.'),
  ),
})

const routeKeys = closed({
  request: text('Method and path or URL: `METHOD PATH-or-URL`.'),
  headers: v.exactOptional(v.pipe(namesTo(header), v.description('Request headers.'))),
  body: v.exactOptional(
    v.pipe(
      v.union([v.string(), mapping(v.record(v.string(), v.unknown())), v.array(v.unknown())]),
      v.description('Request body. A string is sent unchanged, a mapping or a list as JSON.'),
    ),
  ),
  expect: v.pipe(expectKeys, v.description('What the response must be.')),
  guard: v.exactOptional(guard),
  build: v.exactOptional(
    v.pipe(
      buildKeys,
      v.minEntries(1),
      v.maxEntries(1),
      v.description('Where the response names its commit, which must be the verified one. Exactly one of these keys.'),
    ),
  ),
  samples: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(max),
      v.description('Number of requests, each over a new connection, to all addresses of the name in turn.'),
    ),
  ),
  timeout: v.exactOptional(text('Timeout of one request: `500ms`, `5s`. Defaults to the input `timeout`.')),
  follow: v.exactOptional(
    text('`same-origin` follows redirects within the origin. By default no redirect is followed.'),
  ),
  via: v.exactOptional(
    v.union([
      text(
        'Send the request to this address instead of the address of the name: `HOST:PORT`, or the name of an `ssh://` target.',
      ),
      v.pipe(eachKeys, v.description('Send the request to each running instance of a service, at its own address.')),
    ]),
  ),
  http: v.exactOptional(
    v.pipe(v.union([v.number(), v.string()]), v.description('Required HTTP version: `1.1` or `2`.')),
  ),
  tls: v.exactOptional(v.pipe(tlsKeys, v.minEntries(1), v.description('Requirements on the TLS certificate.'))),
})

/** A request and its expected response, in one line or by keys. */
export const route = v.union([text('Request and expected status: `METHOD PATH-or-URL -> STATUS`.'), routeKeys])

export type RouteKeys = v.InferOutput<typeof routeKeys>

/** The known keys at a path below a route. */
export function routeLevel(path: readonly (string | number)[]): Level {
  const [first, second] = path
  if (first === 'tls') return level(tlsKeys)
  if (first === 'via') return level(eachKeys)
  if (first === 'build') return level(buildKeys)
  if (first === 'guard' && second !== undefined) return callerLevel(path.slice(2))
  if (first !== 'expect') return level(routeKeys)
  return level(second === undefined ? expectKeys : testKeys)
}
