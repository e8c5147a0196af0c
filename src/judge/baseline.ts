import type { Answer } from '../model/answer.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Assertion, BaselineClaim, BaselineMode, Baselines, RouteClaim, StatusClaim, Test } from '../model/plan.ts'
import { gather } from './context.ts'
import { isSamePlace, redirectBelow } from './redirect-place.ts'
import { leadsToLogin, originOf } from './route-diagnosis.ts'

/** The maximum number of directory baselines in one check, and the maximum number of samples of one baseline. */
const maxBaselines = 200
const maxSamples = 50

interface Doubtful {
  readonly route: RouteClaim
  /** Equal for routes that send the same values. */
  readonly sender: string | undefined
}
/** A baseline request without an id, because ids are numbered after grouping. */
type Unnamed = Omit<BaselineClaim, 'id'>
type Group = readonly [Doubtful, ...Doubtful[]]

/**
 * Plans the baseline requests for all methods and expected statuses, except for routes that expect "not found" or have
 * an assertion or a build mark in the body: those prove more than a baseline. One baseline for each origin shows a response that
 * all its paths get, one for each directory shows the same for a server of that directory. `senders` maps the id of a
 * route to a text that differs when its header values differ.
 */
export function planBaselines(
  routes: readonly RouteClaim[],
  mode: BaselineMode,
  senders: ReadonlyMap<string, string> = new Map(),
): Baselines | undefined {
  const doubtful = routes.flatMap((route) => (isDoubtful(route) ? [{ route, sender: senders.get(route.id) }] : []))
  const everywhere = gather(doubtful, (one) => keyOf(one, originOf(one.route.url))).map(baselineOf)
  const nearby = byDirectory(mode === 'strict' ? doubtful : doubtful.filter(isPageWanted))?.map(baselineOf)
  const probes = mode === 'strict' ? (nearby ?? everywhere) : [...everywhere, ...pagesOf(nearby ?? [], everywhere)]
  return probes.length === 0
    ? undefined
    : { mode, probes: probes.map((probe, at) => ({ ...probe, id: `baseline ${at + 1} of ${probe.directory}` })) }
}

/**
 * Baselines that no other one repeats. They compare only pages, because a login for one directory may be
 * correct.
 */
const pagesOf = (nearby: readonly Unnamed[], everywhere: readonly Unnamed[]): readonly Unnamed[] =>
  nearby
    .filter(
      ({ directory, routes }) =>
        !everywhere.some(
          (other) => other.directory === directory && routes.every((route) => other.routes.includes(route)),
        ),
    )
    .map((claim) => ({ ...claim, pages: true }))

/** Groups routes by directory. If there are too many directories, it groups by their parent directories. */
function byDirectory(doubtful: readonly Doubtful[]): readonly Group[] | undefined {
  const deepest = Math.max(0, ...doubtful.map(({ route }) => depthOf(route.url)))
  for (let depth = deepest; depth > 2; depth -= 1) {
    const groups = gather(doubtful, (one) => keyOf(one, ancestor(depth, directoryOf(one.route.url))))
    if (groups.length <= maxBaselines) return groups
  }
  return undefined
}

/** Routes with the same key can be compared with the same baseline response. */
function keyOf({ route, sender }: Doubtful, place: string): string {
  const { via, each, http, follow, headers } = route
  return JSON.stringify([place, methodOf(route), via, each, http, follow, headers, sender])
}

function baselineOf(group: Group): Unnamed {
  const directory = group.map(({ route }) => directoryOf(route.url)).reduce(shared)
  const { via, each, http, follow, headers } = group[0].route
  const method = methodOf(group[0].route)
  const samples = Math.min(maxSamples, Math.max(...group.map(({ route }) => route.samples ?? 1)))
  return {
    directory,
    routes: group.map(({ route }) => route.id),
    ...(method === 'GET' ? {} : { method }),
    ...(via === undefined ? {} : { via }),
    ...(each === undefined ? {} : { each }),
    ...(http === undefined ? {} : { http }),
    ...(follow === undefined ? {} : { follow }),
    ...(headers === undefined ? {} : { headers }),
    ...(samples === 1 ? {} : { samples }),
  }
}

/**
 * Whether a response could not be compared with that of a path that cannot exist, because its method may change data
 * there. A server may answer all such requests alike, and unknown paths only to a `GET` with 404.
 */
export const isNotCompared = (request: Pick<RouteClaim, 'method' | 'expect' | 'asserts' | 'build'>): boolean =>
  methodOf(request) !== request.method && isDoubtful(request)

const isDoubtful = ({
  method,
  expect,
  asserts = [],
  build,
}: Pick<RouteClaim, 'method' | 'expect' | 'asserts' | 'build'>): boolean =>
  !asserts.some((one) => describesPath(one, method)) &&
  // A server sets a header on all of its responses, and so also on the page that every path gets.
  (build === undefined || build.by === 'header') &&
  !isAbsence(expect)

/**
 * Whether an assertion describes the response of this path. An absent value does not, and neither does a header that a
 * server sets on all responses. The headers of a preflight and the `Location` of a redirect do.
 */
function describesPath(assertion: Assertion, method: string): boolean {
  const { test } = assertion
  if (test.is === 'absent') return false
  switch (assertion.on) {
    case 'header':
      return method === 'OPTIONS' || assertion.name === 'location'
    case 'body':
      return !isAnything(test)
    case 'json':
      return !['', '$'].includes(assertion.at) || test.is === 'equal'
  }
}

/** Whether a test accepts any text, or only an empty one. */
function isAnything(test: Exclude<Test, { readonly is: 'absent' }>): boolean {
  switch (test.is) {
    case 'present':
      return true
    case 'containing':
      return test.text.trim() === ''
    case 'matching':
      return /^\^?(?:\.[*+]\??)?\$?$/.test(test.pattern)
    case 'equal':
      return test.to === ''
  }
}

/** Whether the route accepts any status other than a refusal. */
const isPageWanted = ({ route: { expect } }: Doubtful): boolean =>
  expect.classes.length > 0 || expect.codes.some((code) => code !== 401 && code !== 403)

/** Whether the route only expects "not found", which is also the response of a path that cannot exist. */
const isAbsence = ({ codes, classes }: StatusClaim): boolean => classes.length === 0 && codes.every(isUnknown)

const isUnknown = (status: number): boolean => status === 404 || status === 410

/**
 * The method of a baseline request: `HEAD` or `OPTIONS` like its routes, and `GET` for all others, so that it never
 * changes anything.
 */
export const methodOf = ({ method }: Pick<RouteClaim, 'method'>): 'GET' | 'HEAD' | 'OPTIONS' =>
  method === 'HEAD' || method === 'OPTIONS' ? method : 'GET'

const withoutQuery = (url: string): string => url.replace(/[?#].*/, '')

/** The URL up to the last slash of its path. */
export function directoryOf(url: string): string {
  const path = withoutQuery(url)
  const origin = originOf(url)
  return path.length === origin.length ? `${origin}/` : path.slice(0, path.lastIndexOf('/') + 1)
}

/** One more than the number of slashes up to the directory of a URL. */
const depthOf = (url: string): number => directoryOf(url).split('/').length

/** The URL up to its last slash of so many; the third slash ends the origin. */
const ancestor = (slashes: number, directory: string): string => directory.split('/').slice(0, slashes).join('/')

/** The deepest directory that contains both paths of one origin. */
function shared(a: string, b: string): string {
  let end = originOf(a).length
  for (let next = a.indexOf('/', end); next !== -1 && b.startsWith(a.slice(0, next + 1)); next = a.indexOf('/', end))
    end = next + 1
  return a.slice(0, end)
}

/** What a baseline response shows about a route with the declared response. */
export type Likeness =
  /** The responses differ, or can't be compared, so the response of the route counts. */
  | 'apart'
  /** The same page, the same status without a page, or a redirect to the same place. */
  | 'page'
  /** Both are redirected to the same login, which shows neither the route nor an application. */
  | 'login'
  /** Both are refused with the same status. */
  | 'refusal'

/** Compares a response with all baseline responses. Missing evidence does not count against the route. */
export function readLikeness(
  route: RouteClaim,
  answer: Answer,
  { directory }: BaselineClaim,
  baseline: Evidence<Answer> | undefined,
): Likeness {
  if (baseline?.kind !== 'seen') return 'apart'
  const { tally } = baseline.value
  const others =
    tally === undefined
      ? [baseline.value]
      : tally.groups
          .map(({ evidence }) => evidence)
          .filter((evidence) => evidence.kind === 'seen')
          .map(({ value }) => value)
  return others.map((other) => compare(route, directory, answer, other)).find((one) => one !== 'apart') ?? 'apart'
}

/** Compares one response with one baseline response below `directory`. */
export function compare(
  { method, url }: Pick<RouteClaim, 'method' | 'url'>,
  directory: string,
  answer: Answer,
  other: Answer,
): Likeness {
  const { status, location } = answer
  // An edge that blocks unknown paths shows nothing about the known ones.
  if (status !== other.status || isUnknown(status) || other.edge !== undefined) return 'apart'
  if (status === 401 || status === 403 || (method === 'OPTIONS' && isPreflight(answer))) return 'refusal'
  const isAt = isEntrance(url, directory)
  if (location !== undefined && other.location !== undefined) {
    if (!isSamePlace({ location, from: url }, redirectBelow(directory, other.location))) return 'apart'
    if (leadsToLogin(url, location)) return 'login'
    return isAt ? 'apart' : 'page'
  }
  return !isAt && isSameBody(answer, other) ? 'page' : 'apart'
}

/**
 * Whether a response is a CORS preflight. Most applications send it before they resolve the path, as they do with 401.
 */
const isPreflight = ({ fields }: Answer): boolean => fields?.['access-control-allow-methods'] !== undefined

/** The entrance may return the same page as all other paths. */
const isEntrance = (url: string, directory: string): boolean =>
  [directory, `${directory}index.html`, directory.slice(0, -1)].includes(withoutQuery(url))

function isSameBody({ body: a }: Answer, { body: b }: Answer): boolean {
  if (a === undefined || b === undefined) return false
  if (a.sha256 === b.sha256) return a.bytes === b.bytes
  return (a.shape ?? a.sha256) === (b.shape ?? b.sha256)
}
