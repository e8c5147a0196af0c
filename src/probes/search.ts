import type { JSONValue } from 'json-p3'
import { readPointer, valueAt } from '../wire/pointer.ts'

/** Searches in answers. Their time can be long: see terms.ts for what bounds it. */
export interface Search {
  /** Whether a regular expression is found in a text, in linear time. */
  finds(pattern: string, text: string): boolean
  /** The values at a place in JSON: those of a path, or the one of a pointer. */
  select(document: JSONValue, at: string): Selected
}

export type Selected =
  | { readonly kind: 'values'; readonly values: readonly unknown[] }
  | { readonly kind: 'too-deep' | 'too-large' | 'too-costly' }

/** A pattern of an answer that takes too many steps. */
class CostlyPattern extends Error {}

/** How deep a path searches a document, and the most values that it may find. */
const depth = 100
const maxValues = 10_000
/** The longest pattern that may come from an answer itself: a path can compare with it. */
const maxCharacters = 256
const maxSteps = 100

/** Whether a place in JSON is a path, and not a pointer. */
export const isPath = (at: string): boolean => at.startsWith('$')

/** Loads the readers of patterns and of JSON paths where they are needed. */
export async function openSearch({ patterns = false, paths = false }): Promise<Search> {
  const finds = patterns ? await openPatterns() : noRequest
  const selectPath = paths ? await openPaths() : noRequest
  return {
    finds,
    select(document, at) {
      if (isPath(at)) return selectPath(document, at)
      const pointer = at === '' ? [] : readPointer(at)
      const value = pointer === undefined ? undefined : valueAt(document, pointer)
      return { kind: 'values', values: value === undefined ? [] : [value] }
    },
  }
}

const noRequest = (): never => {
  throw new Error('a reader was asked that no route needs')
}

async function openPatterns(): Promise<Search['finds']> {
  const { RE2JS } = await import('re2js')
  const known = new Map<string, ReturnType<typeof RE2JS.compile>>()
  return (pattern, text) => {
    const compiled = known.get(pattern) ?? RE2JS.compile(pattern)
    known.set(pattern, compiled)
    return compiled.matcher(text).find()
  }
}

async function openPaths(): Promise<Search['select']> {
  const [{ JSONPathEnvironment, JSONPathRecursionLimitError, FunctionExpressionType }, { RE2JS }] = await Promise.all([
    import('json-p3'),
    import('re2js'),
  ])
  const environment = new JSONPathEnvironment({ maxRecursionDepth: depth })
  // The functions of RFC 9535 that take a regular expression, which may come from the answer: also in linear time.
  const function_ = (find: (text: string, pattern: string) => boolean) => ({
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
    call: (text: unknown, pattern: unknown) =>
      typeof text === 'string' && typeof pattern === 'string' && find(text, pattern),
  })
  // An invalid pattern finds nothing (RFC 9535, 2.4.6). The result of a pattern that is too large is unknown.
  const compiled = (pattern: string) => {
    if (pattern.length > maxCharacters) throw new CostlyPattern()
    const read = readPattern(pattern)
    if (read !== undefined && read.programSize() > maxSteps) throw new CostlyPattern()
    return read
  }
  const readPattern = (pattern: string) => {
    try {
      return RE2JS.compile(pattern)
    } catch {
      return undefined
    }
  }
  environment.functionRegister.set(
    'match',
    function_((text, pattern) => compiled(pattern)?.matches(text) ?? false),
  )
  environment.functionRegister.set(
    'search',
    function_((text, pattern) => compiled(pattern)?.matcher(text).find() ?? false),
  )
  return (document, at) => {
    const values: unknown[] = []
    try {
      for (const { value } of environment.lazyQuery(at, document)) {
        if (values.length === maxValues) return { kind: 'too-large' }
        values.push(value)
      }
    } catch (error) {
      if (error instanceof CostlyPattern) return { kind: 'too-costly' }
      // The document, or a path within the path, is deeper than the stack.
      if (error instanceof JSONPathRecursionLimitError || error instanceof RangeError) return { kind: 'too-deep' }
      throw error
    }
    return { kind: 'values', values }
  }
}
