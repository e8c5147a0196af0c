import type { Problem } from '../problem.ts'
import type { DeclaredRoute, DeclaredSearch } from './declarations.ts'
import { problem } from './problems.ts'

/** The most `..` of a JSON path: each looks at everything below everything that the one before it found. */
const maxDescents = 2
/** The most instructions of a compiled pattern: a search takes so many steps a character at worst. */
const maxSteps = 250
const maxCharacters = 1024

/** Reads every pattern and path that routes search for. Their readers are loaded only when there is one. */
export async function checkSearches(routes: readonly DeclaredRoute[], problems: Problem[]): Promise<void> {
  const searches = routes.flatMap((route) => (route.kind === 'parts' ? route.terms.searches : []))
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
      return [problem(place, text, { code: 'pattern-malformed', said: saidBy(error) })]
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
      return [problem(place, text, { code: 'json-path-malformed', said: saidBy(error) })]
    }
  })
}

const saidBy = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1).join().slice(0, 200)
