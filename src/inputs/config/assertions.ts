import type { Assertion, Test } from '../../model/plan.ts'
import type { Problem } from '../../problem.ts'
import type { DeclaredSearch } from '../declarations.ts'
import { readFieldNames } from '../header.ts'
import { problem } from '../problems.ts'
import type { RouteKeys } from './route-schema.ts'
import type { Tested, TestKeys } from './test-schema.ts'
import type { Located, Path } from './yaml.ts'

/** The expectations on a response besides its status, and the searches that are parsed later. */
export interface DeclaredAssertions {
  readonly asserts: readonly Assertion[]
  readonly searches: readonly DeclaredSearch[]
}

/** Parses `expect` without its status, in the written order. */
export function readAssertions(
  { headers = {}, body, json = {} }: Pick<RouteKeys['expect'], 'headers' | 'body' | 'json'>,
  path: Path,
  yaml: Located,
  problems: Problem[],
): DeclaredAssertions {
  const searches: DeclaredSearch[] = []
  const at = (name: string) => yaml.atKey([...path, 'headers', name])
  const names = readFieldNames(Object.keys(headers), at, problems)
  const tests = (declared: Tested, where: Path): readonly Test[] => {
    const read = testsOf(declared)
    for (const { pattern, key } of patternsOf(read, declared))
      searches.push({ kind: 'pattern', text: pattern, place: yaml.at([...where, ...key]) })
    return read
  }
  const onHeaders = Object.entries(headers).flatMap(([written, declared]): Assertion[] => {
    const name = written.toLowerCase()
    return names.has(name)
      ? tests(declared, [...path, 'headers', written]).map((one) => ({ on: 'header', name, test: one }))
      : []
  })
  const onBody =
    body === undefined ? [] : tests(body, [...path, 'body']).map((one): Assertion => ({ on: 'body', test: one }))
  const onJson = Object.entries(json).flatMap(([place, declared]): Assertion[] => {
    const where = [...path, 'json', place]
    const search = readJsonPlace(place)
    if (search === undefined) problems.push(problem(yaml.atKey(where), place, { code: 'json-place-malformed' }))
    else if (search === 'path') searches.push({ kind: 'path', text: place, place: yaml.atKey(where) })
    return tests(declared, where).map((one) => ({ on: 'json', at: place, test: one }))
  })
  return { asserts: [...onHeaders, ...onBody, ...onJson], searches }
}

/** The tests of a value or of a mapping of tests. */
function testsOf(declared: Tested): readonly Test[] {
  if (typeof declared !== 'object' || declared === null) return [{ is: 'equal', to: declared }]
  const { equals, contains, matches, exists } = declared
  return [
    ...(equals === undefined ? [] : [{ is: 'equal', to: equals } as const]),
    ...[contains ?? []].flat().map((text) => ({ is: 'containing', text }) as const),
    ...(matches === undefined ? [] : [{ is: 'matching', pattern: matches } as const]),
    ...(exists === undefined ? [] : [{ is: exists ? 'present' : 'absent' } as const]),
  ]
}

const patternsOf = (tests: readonly Test[], declared: TestKeys | Tested) =>
  tests.flatMap((test) =>
    test.is === 'matching'
      ? [{ pattern: test.pattern, key: typeof declared === 'object' && declared !== null ? ['matches'] : [] }]
      : [],
  )

/** Whether a text is a JSON pointer (RFC 6901; the empty one is the whole document) or a JSON path. */
export function readJsonPlace(text: string): 'pointer' | 'path' | undefined {
  if (text.length > 1024) return undefined
  if (text.startsWith('$')) return 'path'
  return /^(?:\/(?:[^~]|~[01])*)?$/u.test(text) ? 'pointer' : undefined
}
