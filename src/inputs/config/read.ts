import { safeParse } from 'valibot'
import type { Place } from '../../parsed.ts'
import { fillIn, type Problem } from '../../problem.ts'
import {
  type Declared,
  type DeclaredService,
  emptyDeclaration,
  type Reading,
  unreadableDeclaration,
} from '../declarations.ts'
import { namedServices, namesOf } from '../named-services.ts'
import { problem } from '../problems.ts'
import { misplacedTemplate, type Secrets } from '../template.ts'
import { routesIn, servicesIn, sitesIn, targetsIn, tokenHostsIn } from './entries.ts'
import { featuresIn } from './features.ts'
import type { ConfigText } from './file.ts'
import { type SchemaProblem, schemaProblemsOf } from './issues.ts'
import { type ConfigSchema, configSchema } from './schema.ts'
import { type Located, type Path, readYaml } from './yaml.ts'

/** Parses the config file: everything valid, and a problem for the rest. */
export function readConfig(file: ConfigText, secrets: Secrets): Reading {
  const yaml = readYaml(file.text, file.path)
  if (!yaml.ok) return { declared: unreadableDeclaration, problems: yaml.problems }
  const { value } = yaml.value
  if (value === null)
    return { declared: emptyDeclaration, problems: [problem(yaml.value.at([]), undefined, { code: 'config-empty' })] }
  const mistakes = [...misplaced(value, [], yaml.value), ...schemaMistakes(value, yaml.value)]
  const problems: Problem[] = mistakes.map((one) => one.problem)
  const paths = mistakes.map((one) => one.path)
  const { config, has } = validPartOf(value, paths, yaml.value)
  const base = config['base-url']
  const place = yaml.value.at(['base-url'])
  const unread = has(['base-url']) ? undefined : 'unreadable'
  const keyed = typeof config.services === 'object' ? config.services : {}
  const targets = targetsIn(config.targets ?? {}, yaml.value, secrets, problems)
  const services =
    typeof config.services === 'string'
      ? namedServices(config.services, yaml.value.at(['services']), problems)
      : servicesIn(keyed, yaml.value, has, secrets, problems)
  const declared: Declared = {
    targets,
    services: withLogs(config.logs, services),
    sites: sitesIn(keyed, yaml.value, secrets, problems),
    routes: routesIn(config.routes ?? [], yaml.value, secrets, problems).filter((_, at) => has(['routes', at])),
    features: featuresIn(config.features ?? {}, yaml.value, has, secrets, problems),
    baseUrl: base === undefined ? unread : { text: base, place },
    images: [],
    ...(config.environment === undefined
      ? {}
      : { environment: { text: config.environment, place: yaml.value.at(['environment']) } }),
    ...(config.accept === undefined ? {} : { accept: config.accept }),
    ...(config.baseline === undefined
      ? {}
      : { baseline: { text: config.baseline, place: yaml.value.at(['baseline']) } }),
    ...(config.registries === undefined ? {} : { tokenHosts: tokenHostsIn(config.registries, yaml.value, problems) }),
    targetNames: namesIn(value, 'targets'),
    serviceNames: namesIn(value, 'services'),
  }
  return { declared, problems }
}

/** A key at the top level applies to services that don't set it. */
const withLogs = (logs: number | undefined, services: readonly DeclaredService[]): readonly DeclaredService[] =>
  logs === undefined ? services : services.map((service) => ({ logs, ...service }))

/** The names of all targets or services, valid or not. */
function namesIn(value: unknown, key: 'targets' | 'services'): string[] {
  const named = Object.entries(value ?? {}).find(([name]) => name === key)?.[1]
  if (typeof named === 'string' && key === 'services') return [...namesOf(named)]
  return typeof named === 'object' && named !== null && !Array.isArray(named) ? Object.keys(named) : []
}

interface ValidPart {
  readonly config: ConfigSchema
  /** Whether the value at this path is valid and was kept. */
  has(path: Path): boolean
}

function schemaMistakes(value: unknown, yaml: Located): SchemaProblem[] {
  const read = safeParse(configSchema, value)
  return read.success ? [] : schemaProblemsOf(read.issues, yaml)
}

/** The valid part of the file, so that one run reports all problems. A problem removes its value, and what requires it. */
function validPartOf(value: unknown, wrong: readonly Path[], yaml: Located): ValidPart {
  const left = new Set<string>()
  const has = (path: Path) => !left.has(keyOf(path))
  for (let paths = wrong; ; ) {
    const before = left.size
    for (const path of paths.map((one) => smallest(one, has))) left.add(keyOf(path))
    const read = safeParse(configSchema, without(value, [], has))
    if (read.success) return { config: read.output, has }
    if (left.size === before) return { config: {}, has: () => false }
    paths = schemaProblemsOf(read.issues, yaml).map((one) => one.path)
  }
}

const keyOf = (path: Path): string => JSON.stringify(path.map(String))

/** The smallest part to remove. An entry of a list stays, because its removal would move the others; a missing key removes its parent. */
function smallest(path: Path, has: ValidPart['has']): Path {
  const list = path.findIndex((key, at) => typeof key === 'number' && path[0] !== 'routes' && at > 0)
  const whole = path[0] === 'routes' ? termOf(path) : list === -1 ? path : path.slice(0, list)
  // A removed key may be required by its parent.
  const left = whole.findIndex((_, at) => !has(whole.slice(0, at + 1)))
  return left === -1 ? whole : whole.slice(0, left)
}

/** The key of a route that contains the problem; the other keys are still parsed. */
const termOf = (path: Path): Path => path.slice(0, path[2] === 'expect' ? 4 : 3)

/** A removed route stays as an empty string, so that the others keep their line. */
function without(value: unknown, path: Path, has: ValidPart['has']): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (has([...path, at]) ? without(item, [...path, at], has) : ''))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => has([...path, key]))
  return Object.fromEntries(
    entries.map(([key, below]: [string, unknown]) => [key, without(below, [...path, key], has)]),
  )
}

/** A header value of a target, of a route (also in a feature) or of a caller: `targets.NAME.headers.FIELD`. */
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
  text.includes(fillIn) ? problem(place, text, { code: 'placeholder-left' }) : undefined

/**
 * `${…}` is allowed only in header values, signing secrets, variables, and in values that must be a commit: the rest of the
 * plan appears in reports.
 */
function misplaced(value: unknown, path: Path, yaml: Located): SchemaProblem[] {
  if (isSentHeader(path)) return []
  if (path.length === 4 && path[0] === 'targets' && path[2] === 'sign') return []
  if (path.length === 4 && path[0] === 'services' && path[2] === 'env') return []
  if (path.length === 3 && path[0] === 'services' && path[2] === 'commit') return []
  if (typeof value === 'string') {
    const wrong = misplacedTemplate(value, yaml.at(path)) ?? leftOver(value, yaml.at(path))
    return wrong === undefined ? [] : [{ path, problem: wrong }]
  }
  if (typeof value !== 'object' || value === null) return []
  const list = Array.isArray(value)
  return Object.entries(value).flatMap(([key, below]) => misplaced(below, [...path, list ? Number(key) : key], yaml))
}
