import type { BaseIssue } from 'valibot'
import type { Fault, Problem, YamlKind } from '../../problem.ts'
import { nearest } from '../nearest.ts'
import { problem } from '../problems.ts'
import { readProof } from '../scalar.ts'
import { listForMapping, maxListed } from './closed.ts'
import { maxPort } from './requirements-schema.ts'
import { levelOf, maxInstances, maxLogs } from './schema.ts'
import type { Located, Path } from './yaml.ts'

/** A violation of the schema, and its path. */
export interface SchemaProblem {
  readonly path: Path
  readonly problem: Problem
}

/** The issues of valibot as problems with line and column. Of a union, the matching alternative is reported. */
export function schemaProblemsOf(
  issues: readonly BaseIssue<unknown>[],
  yaml: Located,
  above: Path = [],
  root: unknown = issues[0]?.path?.[0]?.input,
): SchemaProblem[] {
  const found = issues.flatMap((issue): SchemaProblem[] => {
    const path = [...above, ...keysOf(issue)]
    const deeper = (issue.issues ?? []).filter((below) => keysOf(below).length > 0)
    if (deeper.length > 0) return schemaProblemsOf(deeper, yaml, path, root)
    return [{ path, problem: problemOf(issue, path, yaml, root) }]
  })
  // One misplaced key can break the schema in several ways.
  const reported = new Set<string>()
  return found.filter(({ problem: { fault } }) => {
    if (fault.code !== 'key-of-service') return true
    const isNew = !reported.has(fault.key)
    reported.add(fault.key)
    return isNew
  })
}

const keysOf = (issue: BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []))

function problemOf(issue: BaseIssue<unknown>, path: Path, yaml: Located, root: unknown): Problem {
  const misplaced = keyOfService(path, root)
  if (misplaced !== undefined) return problem(yaml.atKey(path.slice(0, 2)), undefined, misplaced)
  const source = yaml.source(path)
  const above = path.slice(0, -1)
  const key = String(path.at(-1))
  if (issue.type === 'never') return problem(yaml.atKey(path), undefined, unknownKey(key, above))
  if (issue.expected === JSON.stringify(key) && issue.received === 'undefined')
    return problem(yaml.at(above), undefined, { code: 'missing', what: key })
  if (issue.type === 'picklist' && typeof issue.input === 'string') {
    const proof = key === 'require' ? readProof(issue.input, yaml.at(path)) : undefined
    if (proof?.ok === false && proof.problems[0] !== undefined) return proof.problems[0]
    const known = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word = '']) => word)
    const meant = nearest(issue.input, known)
    return problem(yaml.at(path), source, { code: 'value-unknown', what: key, nearest: meant, known })
  }
  return problem(yaml.at(path), source, faultOf(issue, path, source))
}

/** A key of a service that has the indentation of a service. `root` is the file. */
function keyOfService([room, key]: Path, root: unknown): Fault | undefined {
  const { known } = levelOf(['services', 'any'])
  if (room !== 'services' || typeof key !== 'string' || !known.includes(key)) return undefined
  const names = Object.keys(Object(Object(root).services))
  const service = names.slice(0, names.indexOf(key)).findLast((name) => !known.includes(name))
  return { code: 'key-of-service', key, service }
}

function unknownKey(key: string, above: Path): Fault {
  const { known, later } = levelOf(above)
  if (above.length === 0 && key === 'commit') return { code: 'commit-in-file' }
  if (later.includes(key)) return { code: 'key-unsupported', key }
  return { code: 'unknown-key', key, nearest: nearest(key, known), known }
}

function faultOf(issue: BaseIssue<unknown>, path: Path, source: string | undefined): Fault {
  const amount = Number(issue.received)
  if ((issue.type === 'max_length' || issue.type === 'max_entries') && amount > maxListed)
    return { code: 'too-many', what: `entries of ${String(path.at(-1))}`, limit: maxListed, amount }
  if (issue.type === 'min_length' || (issue.type === 'min_entries' && path[2] === 'env')) return { code: 'list-empty' }
  if (issue.type === 'min_entries' || issue.type === 'max_entries')
    return { code: 'entries-count', min: 1, max: isTest(path) ? 4 : 1, known: levelOf(path).known }
  const max =
    path[2] === 'listens' || (path[0] === 'routes' && path.at(-1) === 'port')
      ? maxPort
      : path.at(-1) === 'logs'
        ? maxLogs
        : maxInstances
  if (issue.type === 'integer') return { code: 'number-malformed', min: 1, max }
  if (issue.type === 'min_value' || issue.type === 'max_value') return { code: 'number-out-of-range', min: 1, max }
  const expected = [...new Set((issue.issues ?? [issue]).flatMap(kindsOf))]
  const seen = kindOf(issue.input)
  const quotable = expected.includes('text') && !expected.includes('number') && !expected.includes('mapping')
  const quoted = quotable && (seen === 'number' || seen === 'boolean') && source !== undefined
  const key = path.findLast((part) => typeof part === 'string')
  const isListOfNames = seen === 'list' && path.length === 1 && (path[0] === 'services' || path[0] === 'targets')
  return {
    code: 'yaml-type',
    ...{ expected, seen, quoted: quoted ? JSON.stringify(source.slice(0, 80)) : undefined },
    ...(key === undefined ? {} : { key }),
    ...(isListOfNames ? { instead: path[0] === 'services' ? 'api: {}' : 'prod: ssh://deploy@host' } : {}),
  }
}

/** Whether a path leads to `expect` or `tls` of a route, which take several keys. */
const isTest = (path: Path): boolean => path[0] === 'routes' && (path[2] === 'expect' || path[2] === 'tls')

/** The YAML kinds that an alternative accepts, by the name of its valibot schema. */
function kindsOf(issue: BaseIssue<unknown>): YamlKind[] {
  if (issue.issues !== undefined) return issue.issues.flatMap(kindsOf)
  if (issue.type === 'string' || issue.type === 'picklist') return ['text']
  if (issue.type === 'number') return ['number']
  if (issue.type === 'boolean') return ['boolean']
  if (issue.type === 'null') return ['nothing']
  return [issue.type === 'array' ? 'list' : 'mapping']
}

function kindOf(value: unknown): YamlKind {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value) || value === listForMapping) return 'list'
  if (typeof value === 'number' || typeof value === 'bigint') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'string' ? 'text' : 'mapping'
}
