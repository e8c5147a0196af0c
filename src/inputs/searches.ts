import type { Problem } from '../problem.ts'
import type { DeclaredGuard, DeclaredRoute, DeclaredSearch } from './declarations.ts'
import { problem } from './problems.ts'

/** The maximum number of `..` in a JSON path. Each one multiplies the visited values. */
const maxDescents = 2
/** The maximum number of instructions of a compiled pattern, which is the worst case of steps per character. */
const maxSteps = 250
const maxCharacters = 1024

/** Parses all patterns and JSON paths of routes. Their parsers are loaded only if needed. */
export async function checkSearches(
  routes: readonly DeclaredRoute[],
  guards: readonly DeclaredGuard[],
  problems: Problem[],
): Promise<void> {
  const all = [...guards, ...routes.flatMap((route) => (route.kind === 'parts' ? (route.guard ?? []) : []))]
  const searches = [
    ...routes.flatMap((route) => (route.kind === 'parts' ? route.terms.searches : [])),
    ...all.flatMap(({ callers }) => callers.flatMap((caller) => caller.searches ?? [])),
  ]
  const patterns = searches.filter(({ kind }) => kind === 'pattern')
  const paths = searches.filter(({ kind }) => kind === 'path')
  if (patterns.length > 0) problems.push(...(await wrongPatterns(patterns)))
  if (paths.length > 0) problems.push(...(await wrongPaths(paths)))
}

async function wrongPatterns(patterns: readonly DeclaredSearch[]): Promise<readonly Problem[]> {
  const { RE2JS } = await import('re2js')
  return patterns.flatMap(({ text, place }) => {
    if (text.length > maxCharacters) return [problem(place, text, { code: 'pattern-costly' })]
    try {
      const isCostly = RE2JS.compile(text).programSize() > maxSteps
      return isCostly ? [problem(place, text, { code: 'pattern-costly' })] : []
    } catch (error) {
      return [problem(place, text, { code: 'pattern-malformed', received: saidBy(error) })]
    }
  })
}

async function wrongPaths(paths: readonly DeclaredSearch[]): Promise<readonly Problem[]> {
  const { compile } = await import('json-p3')
  return paths.flatMap(({ text, place }) => {
    if ((text.match(/\.\./g)?.length ?? 0) > maxDescents)
      return [problem(place, text, { code: 'json-path-costly', limit: maxDescents })]
    try {
      compile(text)
      return []
    } catch (error) {
      return [problem(place, text, { code: 'json-path-malformed', received: saidBy(error) })]
    }
  })
}

const saidBy = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1).join().slice(0, 200)
