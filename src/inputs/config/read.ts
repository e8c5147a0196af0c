import { safeParse } from 'valibot'
import type { Place } from '../../parsed.ts'
import { fillIn, type Problem } from '../../problem.ts'
import { problem } from '../mistakes.ts'
import { type Declared, type DeclaredService, nothingReadable, nothingSaid, type Reading } from '../said.ts'
import { misplacedTemplate, type Secrets } from '../template.ts'
import { routesIn, servicesIn, sitesIn, targetsIn } from './entries.ts'
import { featuresIn } from './features.ts'
import type { ConfigText } from './file.ts'
import { type Misshape, misshapesOf } from './issues.ts'
import { type ConfigShape, configShape } from './shape.ts'
import { type Located, type Path, readYaml } from './yaml.ts'

/** Reads the config file: all of it that can be read, and every mistake in the rest. */
export function readConfig(file: ConfigText, secrets: Secrets): Reading {
  const yaml = readYaml(file.text, file.path)
  if (!yaml.ok) return { declared: nothingReadable, problems: yaml.problems }
  const { value } = yaml.value
  if (value === null)
    return { declared: nothingSaid, problems: [problem(yaml.value.at([]), undefined, { code: 'config-empty' })] }
  const mistakes = [...misplaced(value, [], yaml.value), ...shapeMistakes(value, yaml.value)]
  const problems: Problem[] = mistakes.map((one) => one.problem)
  const paths = mistakes.map((one) => one.path)
  const { config, has } = withoutMistakes(value, paths, yaml.value)
  const base = config['base-url']
  const place = yaml.value.at(['base-url'])
  const unread = has(['base-url']) ? undefined : 'unreadable'
  const declared: Declared = {
    targets: targetsIn(config.targets ?? {}, yaml.value, secrets, problems),
    services: withLogs(config.logs, servicesIn(config.services ?? {}, yaml.value, has, secrets, problems)),
    sites: sitesIn(config.services ?? {}, yaml.value),
    routes: routesIn(config.routes ?? [], yaml.value, secrets, problems).filter((_, at) => has(['routes', at])),
    features: featuresIn(config.features ?? {}, yaml.value, has, secrets, problems),
    baseUrl: base === undefined ? unread : { text: base, place },
    images: [],
    ...(config.baseline === undefined
      ? {}
      : { baseline: { text: config.baseline, place: yaml.value.at(['control']) } }),
    targetNames: namesIn(value, 'targets'),
    serviceNames: namesIn(value, 'services'),
  }
  return { declared, problems }
}

/** What is said once for all services holds for those that say nothing else. */
const withLogs = (logs: number | undefined, services: readonly DeclaredService[]): readonly DeclaredService[] =>
  logs === undefined ? services : services.map((service) => ({ logs, ...service }))

/** The names of all targets or services, of good shape or not. */
function namesIn(value: unknown, key: 'targets' | 'services'): string[] {
  const named = Object.entries(value ?? {}).find(([name]) => name === key)?.[1]
  return typeof named === 'object' && named !== null && !Array.isArray(named) ? Object.keys(named) : []
}

interface Shaped {
  readonly config: ConfigShape
  /** Whether what stands at this path was left in. */
  has(path: Path): boolean
}

function shapeMistakes(value: unknown, yaml: Located): Misshape[] {
  const read = safeParse(configShape, value)
  return read.success ? [] : misshapesOf(read.issues, yaml)
}

/** The rest of the file, so that it is read in the same run: what is wrong is left out, and what needs it too. */
function withoutMistakes(value: unknown, wrong: readonly Path[], yaml: Located): Shaped {
  const left = new Set<string>()
  const has = (path: Path) => !left.has(keyOf(path))
  for (let paths = wrong; ; ) {
    const before = left.size
    for (const path of paths.map((one) => smallest(one, has))) left.add(keyOf(path))
    const read = safeParse(configShape, without(value, [], has))
    if (read.success) return { config: read.output, has }
    if (left.size === before) return { config: {}, has: () => false }
    paths = misshapesOf(read.issues, yaml).map((one) => one.path)
  }
}

const keyOf = (path: Path): string => JSON.stringify(path.map(String))

/** The least that can be left out: an entry of a list would move the others, and what is gone takes its parent along. */
function smallest(path: Path, has: Shaped['has']): Path {
  const list = path.findIndex((key, at) => typeof key === 'number' && path[0] !== 'routes' && at > 0)
  const whole = path[0] === 'routes' ? termOf(path) : list === -1 ? path : path.slice(0, list)
  // What is gone is asked for by what is above it.
  const left = whole.findIndex((_, at) => !has(whole.slice(0, at + 1)))
  return left === -1 ? whole : whole.slice(0, left)
}

/** The term of a route that a mistake is in: without it the others are read. */
const termOf = (path: Path): Path => path.slice(0, path[2] === 'expect' ? 4 : 3)

/** A route that is left out stays as an empty text, so that the others keep their line. */
function without(value: unknown, path: Path, has: Shaped['has']): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (has([...path, at]) ? without(item, [...path, at], has) : ''))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => has([...path, key]))
  return Object.fromEntries(
    entries.map(([key, below]: [string, unknown]) => [key, without(below, [...path, key], has)]),
  )
}

/** `targets.NAME.headers.FIELD`, and the same of a route, alone or of a feature, and of a caller of its guard. */
function isSentHeader(path: Path): boolean {
  const [top, , below] = path
  if (path.at(-2) !== 'headers') return false
  if (top === 'targets') return path.length === 4
  if (top === 'routes') return isOfRoute(path.slice(2))
  if (top !== 'features') return false
  return below === 'guard' ? path.length === 6 : isOfRoute(path.slice(typeof path[3] === 'number' ? 4 : 3))
}

/** `headers.FIELD`, or `guard.CALLER.headers.FIELD`. */
const isOfRoute = ([first, ...below]: Path): boolean =>
  first === 'guard' ? below.length === 3 : first === 'headers' && below.length === 1

const leftOver = (text: string, place: Place): Problem | undefined =>
  text.includes(fillIn) ? problem(place, text, { code: 'value-left' }) : undefined

/** `${…}` is for the values of headers that are sent and for secrets that sign; a secret in a plan that is saved and shown would be none. */
function misplaced(value: unknown, path: Path, yaml: Located): Misshape[] {
  if (isSentHeader(path)) return []
  if (path.length === 4 && path[0] === 'targets' && path[2] === 'sign') return []
  if (path.length === 4 && path[0] === 'services' && path[2] === 'env') return []
  if (typeof value === 'string') {
    const wrong = misplacedTemplate(value, yaml.at(path)) ?? leftOver(value, yaml.at(path))
    return wrong === undefined ? [] : [{ path, problem: wrong }]
  }
  if (typeof value !== 'object' || value === null) return []
  const list = Array.isArray(value)
  return Object.entries(value).flatMap(([key, below]) => misplaced(below, [...path, list ? Number(key) : key], yaml))
}
