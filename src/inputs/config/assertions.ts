import type { Assertion, Test } from '../../chain/plan/route.ts'
import type { Problem } from '../../problem.ts'
import { readFieldNames } from '../header.ts'
import { problem } from '../mistakes.ts'
import type { SaidSearch } from '../said.ts'
import type { RouteKeys, Tested, TestKeys } from './route-shape.ts'
import type { Located, Path } from './yaml.ts'

/** What is expected of an answer beside its status, and the texts in it that another reader must still understand. */
export interface SaidAssertions {
  readonly asserts: readonly Assertion[]
  readonly searches: readonly SaidSearch[]
}

/** Reads `expect` but its status, in the order in which it was written. */
export function readAssertions(
  { headers = {}, body, json = {} }: RouteKeys['expect'],
  path: Path,
  yaml: Located,
  problems: Problem[],
): SaidAssertions {
  const searches: SaidSearch[] = []
  const at = (name: string) => yaml.atKey([...path, 'headers', name])
  const names = readFieldNames(Object.keys(headers), at, problems)
  const tests = (said: Tested, where: Path): readonly Test[] => {
    const read = testsOf(said)
    for (const { pattern, key } of patternsOf(read, said))
      searches.push({ kind: 'pattern', text: pattern, place: yaml.at([...where, ...key]) })
    return read
  }
  const onHeaders = Object.entries(headers).flatMap(([written, said]): Assertion[] => {
    const name = written.toLowerCase()
    return names.has(name)
      ? tests(said, [...path, 'headers', written]).map((one) => ({ on: 'header', name, test: one }))
      : []
  })
  const onBody =
    body === undefined ? [] : tests(body, [...path, 'body']).map((one): Assertion => ({ on: 'body', test: one }))
  const onJson = Object.entries(json).flatMap(([place, said]): Assertion[] => {
    const where = [...path, 'json', place]
    const search = readJsonPlace(place)
    if (search === undefined) problems.push(problem(yaml.atKey(where), place, { code: 'json-place-malformed' }))
    else if (search === 'path') searches.push({ kind: 'path', text: place, place: yaml.atKey(where) })
    return tests(said, where).map((one) => ({ on: 'json', at: place, test: one }))
  })
  return { asserts: [...onHeaders, ...onBody, ...onJson], searches }
}

/** The tests that a value, or a mapping of tests, asks for. */
function testsOf(said: Tested): readonly Test[] {
  if (typeof said !== 'object' || said === null) return [{ is: 'equal', to: said }]
  const { equals, contains, matches, exists } = said
  return [
    ...(equals === undefined ? [] : [{ is: 'equal', to: equals } as const]),
    ...[contains ?? []].flat().map((text) => ({ is: 'containing', text }) as const),
    ...(matches === undefined ? [] : [{ is: 'matching', pattern: matches } as const]),
    ...(exists === undefined ? [] : [{ is: exists ? 'present' : 'absent' } as const]),
  ]
}

const patternsOf = (tests: readonly Test[], said: TestKeys | Tested) =>
  tests.flatMap((test) =>
    test.is === 'matching'
      ? [{ pattern: test.pattern, key: typeof said === 'object' && said !== null ? ['matches'] : [] }]
      : [],
  )

/** Whether a text names a place in JSON: as a pointer (RFC 6901; the empty one names all of it), or as a path. */
export function readJsonPlace(text: string): 'pointer' | 'path' | undefined {
  if (text.length > 1024) return undefined
  if (text.startsWith('$')) return 'path'
  return /^(?:\/(?:[^~]|~[01])*)?$/u.test(text) ? 'pointer' : undefined
}
