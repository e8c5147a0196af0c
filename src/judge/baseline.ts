import type { Answer } from '../model/answer.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Assertion, BaselineClaim, BaselineMode, Baselines, RouteClaim, StatusClaim, Test } from '../model/plan.ts'
import { gather } from './context.ts'
import { leadsToLogin, originOf } from './route-diagnosis.ts'

/** The most paths of this kind in a check beside one for each origin, and the most answers that are wanted of one. */
const maxBaselines = 200
const maxSamples = 50

interface Doubtful {
  readonly route: RouteClaim
  /** What is equal for routes that send the same values. */
  readonly sender: string
}
/** A baseline request before all of them are known. */
type Unnamed = Omit<BaselineClaim, 'id'>
type Group = readonly [Doubtful, ...Doubtful[]]

/**
 * The baseline requests that the routes of a plan need: for every method, and for every status but "nothing is there". None
 * is needed where something else tells the answer apart: an assertion or a build mark says more than any baseline. One at an
 * origin shows what everybody is answered there. One in each directory shows the same of whoever answers for that directory.
 * `senders` has a text for each id of a route, which differs where the values of the header fields that they send differ.
 */
export function planBaselines(
  routes: readonly RouteClaim[],
  mode: BaselineMode,
  senders: ReadonlyMap<string, string> = new Map(),
): Baselines | undefined {
  const doubtful = routes.flatMap((route) =>
    isDoubtful(route) ? [{ route, sender: senders.get(route.id) ?? '' }] : [],
  )
  const everywhere = gather(doubtful, (one) => keyOf(one, originOf(one.route.url))).map(baselineOf)
  const nearby = byDirectory(mode === 'strict' ? doubtful : doubtful.filter(isPageWanted))?.map(baselineOf)
  const probes = mode === 'strict' ? (nearby ?? everywhere) : [...everywhere, ...pagesOf(nearby ?? [], everywhere)]
  return probes.length === 0
    ? undefined
    : { mode, probes: probes.map((probe, at) => ({ ...probe, id: `baseline ${at + 1} of ${probe.directory}` })) }
}

/** Those that ask what no other one asks. A login before one directory alone may be right, so that they tell pages alone. */
const pagesOf = (nearby: readonly Unnamed[], everywhere: readonly Unnamed[]): readonly Unnamed[] =>
  nearby
    .filter(({ directory, routes }) => {
      const same = everywhere.find((other) => routes.every((route) => other.routes.includes(route)))
      return same?.directory !== directory
    })
    .map((claim) => ({ ...claim, pages: true }))

/** The routes of one directory together. Where there are too many directories, those that they lie in. */
function byDirectory(doubtful: readonly Doubtful[]): readonly Group[] | undefined {
  const deepest = Math.max(0, ...doubtful.map(({ route }) => depthOf(route.url)))
  for (let depth = deepest; depth > 0; depth -= 1) {
    const groups = gather(doubtful, (one) => keyOf(one, ancestor(depth, directoryOf(one.route.url))))
    if (groups.length <= maxBaselines) return groups
  }
  return undefined
}

/** What routes must have in common to be compared with one answer. */
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

const isDoubtful = ({ method, expect, asserts = [], build }: RouteClaim): boolean =>
  !asserts.some((one) => isTelling(one, method)) && build === undefined && !isAbsence(expect)

/**
 * Whether an assertion says what must be in the response of this very path. What must not be there does not, nor does a field
 * that a server sets everywhere. A preflight is its fields, and a redirect is where it leads.
 */
function isTelling(assertion: Assertion, method: string): boolean {
  const { test } = assertion
  if (test.is === 'absent') return false
  switch (assertion.on) {
    case 'header':
      return method === 'OPTIONS' || assertion.name === 'location'
    case 'body':
      return test.is !== 'present' && !isAnything(test)
    case 'json':
      return !['', '$'].includes(assertion.at) || test.is === 'equal'
  }
}

/** A text or a pattern that is found in everything, or a text that is nothing. */
const isAnything = (test: Test): boolean =>
  (test.is === 'containing' && test.text.trim() === '') ||
  (test.is === 'matching' && /^\^?(?:\.[*+]\??)?\$?$/.test(test.pattern)) ||
  (test.is === 'equal' && test.to === '')

/** Whether anything but a refusal is accepted. */
const isPageWanted = ({ route: { expect } }: Doubtful): boolean =>
  expect.classes.length > 0 || expect.codes.some((code) => code !== 401 && code !== 403)

/** Only that nothing is there is expected, which is what a path that cannot exist is answered. */
const isAbsence = ({ codes, classes }: StatusClaim): boolean => classes.length === 0 && codes.every(isUnknown)

const isUnknown = (status: number): boolean => status === 404 || status === 410

/** How a path is asked that cannot exist: as safely as a route with GET, HEAD or OPTIONS; never with what could change something. */
export const methodOf = ({ method }: Pick<RouteClaim, 'method'>): 'GET' | 'HEAD' | 'OPTIONS' =>
  method === 'HEAD' || method === 'OPTIONS' ? method : 'GET'

const withoutQuery = (url: string): string => url.replace(/[?#].*/, '')

/** The address up to the last slash of its path. */
export function directoryOf(url: string): string {
  const path = withoutQuery(url)
  const origin = originOf(url)
  return path.length === origin.length ? `${origin}/` : path.slice(0, path.lastIndexOf('/') + 1)
}

/** How many directories a path lies in; the root is the first. */
const depthOf = (url: string): number => directoryOf(url).slice(originOf(url).length).split('/').length - 1

/** The first directories of a path, as many as `depth` says. */
function ancestor(depth: number, directory: string): string {
  const origin = originOf(directory)
  return `${origin}${directory.slice(origin.length).split('/').slice(0, depth).join('/')}/`
}

/** The deepest directory that both lie in, of one origin. */
function shared(a: string, b: string): string {
  let end = originOf(a).length + 1
  for (let next = a.indexOf('/', end); next !== -1 && b.startsWith(a.slice(0, next + 1)); next = a.indexOf('/', end))
    end = next + 1
  return a.slice(0, end)
}

/** What the answer of a path that cannot exist says of a route that is answered as declared. */
export type Likeness =
  /** They differ, or nobody could tell whether they do: the answer stands for itself. */
  | 'apart'
  /** The same page, the same status without one, or a redirect to the same place. */
  | 'page'
  /** Sent to the same login: neither the route nor an application is shown. */
  | 'login'
  /** Turned away alike, by status. */
  | 'refusal'

/** Compares an answer with all that a control was answered. What is not known of either takes nothing away. */
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
      : tally.groups.flatMap(({ evidence }) => (evidence.kind === 'seen' ? [evidence.value] : []))
  return others.map((other) => compare(route, directory, answer, other)).find((one) => one !== 'apart') ?? 'apart'
}

/** The same of one answer, and one of a path that cannot exist below `directory`. */
export function compare(
  { method, url }: Pick<RouteClaim, 'method' | 'url'>,
  directory: string,
  answer: Answer,
  other: Answer,
): Likeness {
  const { status, location } = answer
  // An edge that turns away whoever asks for a strange path does not answer the others with that.
  if (status !== other.status || isUnknown(status) || other.edge !== undefined) return 'apart'
  if (status === 401 || status === 403 || (method === 'OPTIONS' && isPreflight(answer))) return 'refusal'
  const isAt = isEntrance(url, directory)
  if (location !== undefined && other.location !== undefined) {
    const to = leadsWhere(location, url)
    if (to !== leadsWhere(other.location, directory)) return 'apart'
    if (leadsToLogin(url, location)) return 'login'
    return isAt ? 'apart' : 'page'
  }
  return !isAt && isSameBody(answer, other) ? 'page' : 'apart'
}

/** Whether a preflight of CORS is answered, which most applications do before they look at the path, as they ask for a credential. */
const isPreflight = ({ fields }: Answer): boolean => fields?.['access-control-allow-methods'] !== undefined

/** The page that everything is answered with is what is to be answered at the entrance itself. */
const isEntrance = (url: string, directory: string): boolean =>
  [directory, `${directory}index.html`, directory.slice(0, -1)].includes(withoutQuery(url))

function isSameBody({ body: a }: Answer, { body: b }: Answer): boolean {
  if (a === undefined || b === undefined) return false
  if (a.sha256 === b.sha256) return a.bytes === b.bytes
  return (a.shape ?? a.sha256) === (b.shape ?? b.sha256)
}

/**
 * Where a redirect leads, without what it repeats of the request and what is new each time: a path that cannot exist is
 * sent to the same place when they are equal.
 */
export function leadsWhere(location: string, from: string): string {
  const [to, own] = [URL.parse(location, from), URL.parse(from)]
  if (to === null || own === null) return location
  const path = to.pathname.replace(/runtime-drift-[0-9a-f-]{36}/, '')
  const echoed = own.pathname.length > 1 ? path.replace(own.pathname, '') : path
  if (leadsToLogin(from, location)) return `${to.origin}${withoutNonces(to.pathname)}`
  return [to.origin, withoutNonces(echoed).replace(/\/$/, ''), ...questionOf(to, own)].join(' ')
}

/** What a redirect asks for beside its path, but for what repeats the request, and for values that are new each time. */
const questionOf = ({ searchParams }: URL, { pathname, search }: URL): readonly string[] =>
  [...searchParams]
    .filter(([, value]) => !value.includes('runtime-drift-') && (pathname === '/' || !value.includes(pathname)))
    .map(([name, value]) => `${name}=${search.includes(value) ? '' : withoutNonces(value)}`)
    .toSorted()

/** Identifiers that a server makes for one answer: UUIDs, long hexadecimal numbers, and long mixtures of letters and digits. */
const withoutNonces = (text: string): string =>
  text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '').replace(/(?=[a-z_-]*\d)[\w-]{16,}/gi, '')
