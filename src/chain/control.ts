import type { Answer, Evidence } from './evidence.ts'
import { gather } from './group.ts'
import type { ControlClaim, ControlMode, Controls } from './plan/control.ts'
import type { StatusClaim } from './plan/route.ts'
import type { RouteClaim } from './plan.ts'
import { originOf } from './redirect.ts'

/** The most requests of this kind in a look. */
const mostControls = 50

/**
 * The control requests that the routes of a plan need. Only a 2xx, 401 or 403 can be what everything is answered with,
 * and only where nothing else tells the answer apart: an assertion or a build mark says more than any control.
 */
export function planControls(routes: readonly RouteClaim[], mode: ControlMode): Controls | undefined {
  const doubtful = routes.flatMap((route, index) => (isDoubtful(route) ? [{ route, index }] : []))
  const groups = gather(doubtful, ({ route: { url, via, each } }) =>
    JSON.stringify([mode === 'strict' ? directoryOf(url) : originOf(url), via, each]),
  )
  const probes = groups.slice(0, mostControls).map((group): ControlClaim => {
    const directory = group.map(({ route }) => directoryOf(route.url)).reduce(shared)
    const { via, each } = group[0].route
    return {
      directory,
      routes: group.map(({ index }) => index),
      ...(via === undefined ? {} : { via }),
      ...(each === undefined ? {} : { each }),
    }
  })
  return probes.length === 0 ? undefined : { mode, probes }
}

const isDoubtful = ({ method, expect, asserts = [], build }: RouteClaim): boolean =>
  method === 'GET' && asserts.length === 0 && build === undefined && (takesPages(expect) || takesRefusals(expect))

const takesPages = ({ codes, classes }: StatusClaim): boolean => classes.includes(2) || codes.some(isPage)

const isPage = (status: number): boolean => Math.floor(status / 100) === 2

const takesRefusals = ({ codes }: StatusClaim): boolean => codes.includes(401) || codes.includes(403)

const withoutQuery = (url: string): string => url.replace(/[?#].*/, '')

/** The address up to the last slash of its path. */
function directoryOf(url: string): string {
  const path = withoutQuery(url)
  const origin = originOf(url)
  return path.length === origin.length ? `${origin}/` : path.slice(0, path.lastIndexOf('/') + 1)
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
  /** The same page. */
  | 'page'
  /** Turned away alike. */
  | 'refusal'

/** Compares an answer with that of a control. What is not known of either takes nothing away. */
export function readLikeness(
  { url }: RouteClaim,
  answer: Answer,
  { directory }: ControlClaim,
  control: Evidence<Answer> | undefined,
): Likeness {
  if (control?.kind !== 'seen' || control.value.status !== answer.status) return 'apart'
  if (answer.status === 401 || answer.status === 403) return 'refusal'
  if (!isPage(answer.status) || isEntrance(url, directory)) return 'apart'
  return isSameBody(answer, control.value) ? 'page' : 'apart'
}

/** The page that everything is answered with is what is to be answered at the entrance itself. */
const isEntrance = (url: string, directory: string): boolean =>
  [directory, `${directory}index.html`, directory.slice(0, -1)].includes(withoutQuery(url))

const isSameBody = ({ body: a }: Answer, { body: b }: Answer): boolean =>
  a !== undefined && b !== undefined && a.sha256 === b.sha256 && a.bytes === b.bytes
