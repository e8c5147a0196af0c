import type { Problem } from '../../problem.ts'
import type { DeclaredCaller, DeclaredGuard } from '../declarations.ts'
import { judgeGuard } from '../guards.ts'
import { readHeaders } from '../header.ts'
import { readName } from '../name.ts'
import { keep, problem } from '../problems.ts'
import { readStatus } from '../route.ts'
import type { Secrets } from '../template.ts'
import { readAssertions } from './assertions.ts'
import type { CallerKeys, GuardKeys } from './guard-schema.ts'
import type { Located, Path } from './yaml.ts'

/** The callers of a guard. Their credentials are read from the environment and masked. */
export function guardIn(
  guard: GuardKeys,
  path: Path,
  yaml: Located,
  secrets: Secrets,
  problems: Problem[],
): DeclaredGuard {
  const place = yaml.atKey(path)
  const callers = Object.entries(guard).flatMap(([name, caller]) =>
    callerIn(name, caller, [...path, name], yaml, secrets, problems),
  )
  if (guard['anonymous'] === undefined) problems.push(problem(place, undefined, { code: 'missing', what: 'anonymous' }))
  problems.push(...judgeGuard(callers))
  return { callers, place }
}

function callerIn(
  name: string,
  caller: GuardKeys[string],
  path: Path,
  yaml: Located,
  secrets: Secrets,
  problems: Problem[],
): DeclaredCaller[] {
  const place = yaml.atKey(path)
  const { status, ...keys } = typeof caller === 'object' ? caller : { status: caller }
  const { headers, allowed, body, json }: Omit<Partial<CallerKeys>, 'status'> = keys
  const tests = { ...(body === undefined ? {} : { body }), ...(json === undefined ? {} : { json }) }
  const { asserts, searches } = readAssertions(tests, path, yaml, problems)
  const at = yaml.at(typeof caller === 'object' ? [...path, 'status'] : path)
  const named = keep(readName(name, 'caller', place), problems)
  const expect = keep(readStatus([status].flat().join('|'), at), problems)
  const fields = keep(
    readHeaders(headers ?? {}, (field) => yaml.atKey([...path, 'headers', field]), secrets),
    problems,
  )
  if (name === 'anonymous' && headers !== undefined)
    problems.push(problem(yaml.atKey([...path, 'headers']), undefined, { code: 'guard-anonymous-headers' }))
  if (name !== 'anonymous' && Object.keys(headers ?? {}).length === 0)
    problems.push(problem(place, undefined, { code: 'guard-headers-missing', caller: name }))
  return named === undefined || expect === undefined || fields === undefined
    ? []
    : [
        {
          ...{ name, headers: fields, expect, place },
          ...(asserts.length === 0 ? {} : { asserts }),
          ...(searches.length === 0 ? {} : { searches }),
          ...(allowed === undefined ? {} : { allowed }),
        },
      ]
}
