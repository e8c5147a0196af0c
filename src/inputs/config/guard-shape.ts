import * as v from 'valibot'
import { closed, header, type Level, level, mapping } from './closed.ts'

const status = v.union([v.number(), v.string()])

const callerKeys = closed({
  headers: v.exactOptional(
    v.pipe(mapping(v.record(v.string(), header)), v.description('What it sends: its credential.')),
  ),
  status: v.pipe(
    v.union([status, v.pipe(v.array(status), v.minLength(1))]),
    v.description('How it must be answered: `401`, `4xx`, `401|403`, or a list of them.'),
  ),
})

const caller = v.union([v.number(), v.string(), callerKeys])

/** Who is let in, and who is turned away. */
export const guard = v.pipe(
  mapping(v.record(v.string(), caller)),
  v.description(
    'Who is let in, and who is turned away: `stranger` (sends no credential) by its status, `wrong`, `invited` and others by their headers and status.',
  ),
)

export type GuardKeys = v.InferOutput<typeof guard>

/** The keys of a caller. */
export const callerLevel = (): Level => level(callerKeys)
