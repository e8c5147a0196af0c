import * as v from 'valibot'
import { closed, header, type Level, level, listOf, namesTo } from './closed.ts'
import { bodyTests, jsonTests, testKeys } from './test-schema.ts'

const status = v.union([v.number(), v.string()])

const callerKeys = closed({
  headers: v.exactOptional(v.pipe(namesTo(header), v.description('Headers with the credential of the caller.'))),
  status: v.pipe(
    v.union([status, listOf(status)]),
    v.description('Expected status: `401`, `4xx`, `401|403`, or a list of them.'),
  ),
  body: bodyTests,
  json: jsonTests,
  allowed: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description(
        'Whether the caller must be allowed. Defaults to whether its status is 2xx. Needed for a caller with a name of your own that is rejected with a 2xx.',
      ),
    ),
  ),
})

const caller = v.union([v.number(), v.string(), callerKeys])

/** Callers and the status that each of them must get. */
export const guard = v.pipe(
  namesTo(caller),
  v.description(
    'Expected status by caller. `anonymous` sends no credential, `invalid` must be rejected, `authorized` must be allowed. Other callers have your own names.',
  ),
)

export type CallerKeys = v.InferOutput<typeof callerKeys>
export type GuardKeys = v.InferOutput<typeof guard>

/** The known keys at a path below a guard: of a caller, or of a test. */
export const callerLevel = (path: readonly (string | number)[]): Level =>
  level(path[0] === 'body' || path[0] === 'json' ? testKeys : callerKeys)
