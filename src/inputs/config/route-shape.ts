import * as v from 'valibot'
import { closed, header, type Level, level, mapping, text, texts } from './closed.ts'
import { maxPort } from './conduct-shape.ts'
import { callerLevel, guard } from './guard-shape.ts'

/** The most samples of a route, and the most days of a certificate. */
const max = 1000

const scalar = v.union([v.string(), v.number(), v.boolean(), v.null()])

const testKeys = closed({
  equals: v.exactOptional(v.pipe(scalar, v.description('The value itself, of the same kind: `1` is not `"1"`.'))),
  contains: v.exactOptional(texts('A text that stands in it, or a list of them that all do.')),
  matches: v.exactOptional(text('A regular expression (RE2, searched in linear time) that is found in it.')),
  exists: v.exactOptional(v.pipe(v.boolean(), v.description('Whether it is there at all.'))),
})

const someTest = v.pipe(testKeys, v.minEntries(1))

const test = v.union([scalar, someTest])

const status = v.union([v.number(), v.string()])

const expectKeys = closed({
  status: v.pipe(
    v.union([status, v.pipe(v.array(status), v.minLength(1))]),
    v.description('`200`, `2xx`, `200|204`, or a list of them.'),
  ),
  headers: v.exactOptional(
    v.pipe(mapping(v.record(v.string(), test)), v.description('Headers of the answer: a value, or a test, by name.')),
  ),
  body: v.exactOptional(v.pipe(someTest, v.description('Tests of the whole body, as UTF-8 text.'))),
  json: v.exactOptional(
    v.pipe(
      mapping(v.record(v.string(), test)),
      v.description('Values in a JSON body, by JSON pointer (`/a/0`) or JSON path (`$.a[0]`): a value, or a test.'),
    ),
  ),
})

const tlsKeys = closed({
  ca: v.exactOptional(text('Authorities to trust in place of the usual ones: a PEM file, relative to the workspace.')),
  days: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(max),
      v.description('Warn when the certificate is valid for fewer days.'),
    ),
  ),
})

const buildKeys = closed({
  header: v.exactOptional(text('A header of the answer.')),
  json: v.exactOptional(text('A place in a JSON body: a JSON pointer or a JSON path.')),
  meta: v.exactOptional(text('The `content` of the HTML element `<meta name="…">`.')),
})

const eachKeys = closed({
  service: text('A service of containers on `ssh://` or `docker://` targets.'),
  port: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(maxPort),
    v.description('The port that it listens on in the container.'),
  ),
})

const routeKeys = closed({
  request: text('`METHOD PATH-or-URL`'),
  headers: v.exactOptional(
    v.pipe(mapping(v.record(v.string(), header)), v.description('Headers to send with the request.')),
  ),
  body: v.exactOptional(
    v.pipe(
      v.union([v.string(), mapping(v.record(v.string(), v.unknown())), v.array(v.unknown())]),
      v.description('What is sent: a text as it stands, a mapping or a list as JSON.'),
    ),
  ),
  expect: v.pipe(expectKeys, v.description('What the response must be.')),
  guard: v.exactOptional(guard),
  build: v.exactOptional(
    v.pipe(
      buildKeys,
      v.minEntries(1),
      v.maxEntries(1),
      v.description(
        'Where the answer names the commit it was built from, which must be the one asked for. One of these.',
      ),
    ),
  ),
  samples: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(max),
      v.description('Ask so often, each time over a new connection, at every address of the name in turn.'),
    ),
  ),
  timeout: v.exactOptional(text('The most that one request may take: `500ms`, `5s`. Not given: the input `timeout`.')),
  follow: v.exactOptional(
    text('`same-origin` follows redirects that stay on the origin. Not given: none is followed.'),
  ),
  via: v.exactOptional(
    v.union([
      text('Who is asked in place of the address of the name: `HOST:PORT`, or an `ssh://` target by name.'),
      v.pipe(eachKeys, v.description('Each running instance of a service is asked for itself, at its own address.')),
    ]),
  ),
  http: v.exactOptional(
    v.pipe(v.union([v.number(), v.string()]), v.description('The version of HTTP that must be spoken: `1.1` or `2`.')),
  ),
  tls: v.exactOptional(v.pipe(tlsKeys, v.minEntries(1), v.description('What is asked of the certificate.'))),
})

/** A request and what must be answered: in one line, or by keys. */
export const route = v.union([text('`METHOD PATH-or-URL -> STATUS`'), routeKeys])

export type RouteKeys = v.InferOutput<typeof routeKeys>
export type TestKeys = v.InferOutput<typeof testKeys>
export type Tested = v.InferOutput<typeof test>

/** The level that a path below a route leads to. */
export function routeLevel(path: readonly (string | number)[]): Level {
  const [first, second] = path
  if (first === 'tls') return level(tlsKeys)
  if (first === 'via') return level(eachKeys)
  if (first === 'build') return level(buildKeys)
  if (first === 'guard' && second !== undefined) return callerLevel()
  if (first !== 'expect') return level(routeKeys)
  return level(second === undefined ? expectKeys : testKeys)
}
