import type { DraftRoute } from '../../reporters/draft.ts'
import type { Repository } from './repository.ts'

/** The usual names of health routes in frameworks and applications. */
const healthNames =
  /^\/(?:api\/(?:v\d\/)?)?(?:healthz?|health[_-]?check|livez?|readyz?|ready|liveness|readiness|up|ping|status|_health|actuator\/health)\/?$/
/** A call that declares a route, in Express, Fastify, Hono, FastAPI, Flask, Django, Laravel, Go, Spring, ASP.NET, Ktor … */
const declaration =
  /(?:\b(?:get|GET|route|path|re_path|Handle|HandleFunc|MapGet|MapHealthChecks|GetMapping|RequestMapping|add_api_route)\s{0,4}\(\s{0,4}(?:r|path\s?=\s?|value\s?=\s?)?|\bget\s{1,4}|\bhealth:\s{0,4})["'`](?:GET )?\^?(\/?[\w./-]{1,64})\$?["'`]/g
const sources = /\.(?:[cm]?[jt]sx?|py|rb|php|go|java|kt|cs|rs)$/
const maxSources = 1500
const maxRoutes = 3

/** Routes that are declared in the source, or that a framework has by the place of a file. */
export function readRoutes(repository: Repository): readonly DraftRoute[] {
  const byPath = new Map<string, DraftRoute>()
  const add = (route: DraftRoute): void => {
    if (healthNames.test(route.path) && !byPath.has(route.path)) byPath.set(route.path, route)
  }
  for (const path of repository.paths) {
    const route = routeOfFile(path)
    if (route !== undefined) add({ path: route, why: 'convention', from: { path, line: 1 } })
  }
  for (const path of repository.paths) {
    if (!/(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/.test(path)) continue
    const text = repository.read(path) ?? ''
    const found = text.indexOf('spring-boot-starter-actuator')
    if (found !== -1) add({ path: '/actuator/health', why: 'convention', from: { path, line: lineOf(text, found) } })
  }
  for (const path of repository.paths.filter((one) => sources.test(one)).slice(0, maxSources)) {
    if (byPath.size >= maxRoutes) break
    const text = repository.read(path) ?? ''
    for (const match of text.matchAll(declaration)) {
      const name = match[1] ?? ''
      add({
        path: name.startsWith('/') ? name : `/${name}`,
        why: 'route',
        from: { path, line: lineOf(text, match.index) },
      })
    }
  }
  return [...byPath.values()].slice(0, maxRoutes)
}

/** Next.js, Nuxt, SvelteKit and Remix name routes by files. */
function routeOfFile(path: string): string | undefined {
  const found =
    /(?:^|\/)app\/((?:[\w()-]+\/)*[\w-]+)\/route\.[jt]s$/.exec(path)?.[1] ??
    /(?:^|\/)pages\/(api\/[\w/-]+)\.[jt]s$/.exec(path)?.[1] ??
    /(?:^|\/)src\/routes\/((?:[\w()-]+\/)*[\w-]+)\/\+server\.[jt]s$/.exec(path)?.[1] ??
    /(?:^|\/)server\/((?:api|routes)\/[\w/-]+?)(?:\.get)?\.[jt]s$/.exec(path)?.[1]?.replace(/^routes\//, '')
  // Groups in brackets are folders and no part of the path.
  return found === undefined ? undefined : `/${found.replace(/\/index$/, '').replace(/\([\w-]+\)\//g, '')}`
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
