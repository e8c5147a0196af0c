import { isDeepStrictEqual } from 'node:util'
import type { RouteClaim } from '../chain/plan.ts'
import type { Problem } from '../problem.ts'
import { keep, problem } from './mistakes.ts'
import { type RouteContext, readRequestAndStatus, readRoute } from './route.ts'
import type { Said, SaidRoute } from './said.ts'
import { readBaseUrl } from './url.ts'

/** Reads every route, and puts together those that were said twice with the same answers. */
export function readRoutes(said: readonly SaidRoute[], context: RouteContext, problems: Problem[]): RouteClaim[] {
  const routes = new Map<string, RouteClaim>()
  for (const one of said) {
    const route = keep(readSaid(one, context), problems)
    if (route === undefined) continue
    const name = `${route.method} ${route.url}`
    const first = routes.get(name)
    if (first === undefined) routes.set(name, route)
    else if (!isDeepStrictEqual(answers(first), answers(route)))
      problems.push(
        problem(route.place, route.expect.text, { code: 'said-twice', what: 'route', name, other: first.place }),
      )
  }
  return [...routes.values()]
}

const readSaid = (said: SaidRoute, context: RouteContext) =>
  said.kind === 'line'
    ? readRoute(said.text, said.place, context)
    : readRequestAndStatus(said.request, said.status, said.place, context)

const answers = ({ expect }: RouteClaim) => [expect.codes, expect.classes]

/** Reads the URL that paths begin with, wherever it is said: in the file, in the input, or the same in both. */
export function readBase(
  said: readonly Said['baseUrl'][],
  allowUnsafeHttp: boolean,
  problems: Problem[],
): RouteContext['baseUrl'] {
  const given = said.filter((one) => one !== undefined && one !== 'unreadable')
  const read = given.map(({ text, place }) => keep(readBaseUrl(text, place, allowUnsafeHttp), problems))
  const [first, second] = read
  const [where, again] = given
  if (first !== undefined && second !== undefined && first !== second && where && again)
    problems.push(
      problem(again.place, again.text, { code: 'said-twice', what: 'base-url', name: first, other: where.place }),
    )
  return first ?? second ?? (given.length > 0 || said.includes('unreadable') ? 'unreadable' : undefined)
}
