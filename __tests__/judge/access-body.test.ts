import { assertsOf, readBody } from '../../src/judge/access.ts'
import { judgeChain } from '../../src/judge/index.ts'
import type { Answer, AssertObservation } from '../../src/model/answer.ts'
import type { Assertion, CallerClaim, GuardClaim } from '../../src/model/plan.ts'
import { calledBy, caller, guard } from '../builders/guards.ts'
import { container, fresh, host, observations, plan, resultOf, service } from '../builders/observations.ts'

const refused: Assertion = { on: 'json', at: '/errors/0', test: { is: 'present' } }
const admitted: Assertion = { on: 'json', at: '/data/me', test: { is: 'present' } }
const text: Assertion = { on: 'body', test: { is: 'containing', text: 'denied' } }

const anonymous = caller('anonymous', 200, { asserts: [refused] })
const expired = caller('expired', 200, { asserts: [text] })
const authorized = caller('authorized', 200, { asserts: [admitted] })
/** GraphQL returns 200 to every caller: only the body shows who is allowed. */
const graphql = guard(anonymous, expired, authorized)

const yes: AssertObservation = { holds: true }
const absent: AssertObservation = { holds: false, saw: { kind: 'absent' } }
const other: AssertObservation = { holds: false, saw: { kind: 'text', text: 'x' } }
const noJson: AssertObservation = { holds: false, saw: { kind: 'unreadable', why: 'not-json' } }
const costly: AssertObservation = { holds: false, saw: { kind: 'unreadable', why: 'too-costly' } }

const answer = (asserts: readonly AssertObservation[], status = 200): Answer => ({
  status,
  location: undefined,
  took: 1,
  asserts,
})
const read = (who: CallerClaim, asserts: readonly AssertObservation[], status = 200, of: GuardClaim = graphql) =>
  readBody(of, who, answer(asserts, status))

describe('the body of a response to a caller', () => {
  it('is checked with the assertions of the caller, and of those who must get the opposite', () => {
    const names = (who: CallerClaim) => assertsOf(graphql, who).map((one) => [one.caller.name, one.assertion])
    expect(names(anonymous)).toEqual([
      ['anonymous', refused],
      ['authorized', admitted],
    ])
    expect(names(authorized)).toEqual([
      ['authorized', admitted],
      ['anonymous', refused],
      ['expired', text],
    ])
    expect(assertsOf(guard(caller('anonymous', 401), caller('authorized', 200)), caller('anonymous', 401))).toEqual([])
  })

  it.each<[string, CallerClaim, readonly AssertObservation[], string]>([
    ['a rejected caller gets its own mark', anonymous, [yes, absent], 'as-declared'],
    ['a rejected caller gets the mark of an allowed one', anonymous, [absent, yes], 'allowed'],
    ['a rejected caller gets both marks', anonymous, [yes, yes], 'allowed'],
    ['a rejected caller gets neither mark', anonymous, [absent, absent], 'allowed'],
    ['a rejected caller gets no JSON', anonymous, [noJson, noJson], 'allowed'],
    ['a rejected caller gets another value', anonymous, [other, absent], 'other'],
    ['a rejected caller gets something that is not shown', anonymous, [{ holds: false }, absent], 'other'],
    ['a rejected caller gets another text', expired, [other, absent], 'allowed'],
    ['an allowed caller gets its own mark', authorized, [yes, absent, absent], 'as-declared'],
    ['an allowed caller gets the mark of a rejected one', authorized, [absent, yes, absent], 'denied'],
    ['an allowed caller gets the mark of another rejected one', authorized, [absent, absent, yes], 'denied'],
    ['an allowed caller gets both marks', authorized, [yes, yes, absent], 'denied'],
    ['an allowed caller gets neither mark', authorized, [absent, absent, absent], 'other'],
    ['an allowed caller gets another value', authorized, [other, absent, absent], 'other'],
  ])('matches when %s', (_, who, asserts, kind) => {
    expect(read(who, asserts).kind).toBe(kind)
  })

  it('shows what differs', () => {
    expect(read(anonymous, [other, absent])).toEqual({ kind: 'other', assertion: refused, saw: other.saw })
    expect(read(authorized, [absent, absent, absent])).toEqual({ kind: 'other', assertion: admitted, saw: absent.saw })
  })

  it('is no sign of access when the status is a refusal', () => {
    const denied = caller('anonymous', 403, { asserts: [refused] })
    const strict = guard(denied, authorized)
    expect(read(denied, [yes, absent], 403, strict).kind).toBe('as-declared')
    expect(read(denied, [absent, absent], 403, strict).kind).toBe('other')
    expect(read(denied, [absent, yes], 403, strict).kind).toBe('other')
  })

  it('must match all assertions of a caller', () => {
    const several = caller('authorized', 200, { asserts: [admitted, text] })
    const two = guard(anonymous, several)
    expect(read(anonymous, [yes, yes, absent], 200, two).kind).toBe('as-declared')
    expect(read(anonymous, [yes, yes, yes], 200, two).kind).toBe('allowed')
  })

  it('proves nothing when a search in it was stopped or when other assertions were checked', () => {
    expect(read(anonymous, [costly, absent])).toEqual({
      kind: 'unreadable',
      why: { phase: 'parse', reason: 'answer-malformed', about: graphql.url, received: 'too-costly' },
    })
    expect(read(authorized, [yes, absent, costly]).kind).toBe('unreadable')
    expect(read(anonymous, [yes])).toEqual({ kind: 'unreadable', why: { phase: 'read', reason: 'answer-missing' } })
    const unchecked = { status: 200, location: undefined, took: 1 }
    expect(readBody(graphql, anonymous, unchecked).kind).toBe('unreadable')
    expect(readBody(guard(anonymous), anonymous, unchecked).kind).toBe('unreadable')
  })

  it('proves nothing about a caller without assertions', () => {
    const plain = guard(caller('anonymous', 401), caller('authorized', 200))
    expect(read(caller('anonymous', 401), [], 401, plain)).toEqual({ kind: 'as-declared' })
    expect(read(caller('anonymous', 401), [yes], 401, plain)).toEqual({ kind: 'as-declared' })
  })
})

describe('the auth link of an API that returns 200 to every caller', () => {
  const verdictOf = (...answers: readonly (readonly AssertObservation[])[]) =>
    judgeChain(
      plan({ services: [service('api')], guards: [graphql] }),
      observations({
        targets: [host('prod', container('api', fresh))],
        callers: calledBy(graphql)(...answers.map((asserts) => ({ status: 200, asserts }))),
      }),
    )
  const right = [
    [yes, absent],
    [yes, absent],
    [yes, absent, absent],
  ] as const

  it('holds when each body is as declared', () => {
    expect(resultOf(verdictOf(...right))).toMatchObject({ kind: 'proven', findings: [] })
  })

  it.each<[string, number, readonly AssertObservation[], string, string]>([
    ['an anonymous caller is allowed', 0, [absent, yes], 'drifted', 'auth/anonymous-allowed'],
    ['another caller is allowed', 1, [absent, yes], 'drifted', 'auth/invalid-allowed'],
    ['the authorized caller is denied', 2, [absent, yes, absent], 'drifted', 'auth/authorized-denied'],
    ['a body is another one', 2, [other, absent, absent], 'drifted', 'auth/response'],
    ['a body could not be searched', 0, [costly, absent], 'unproven', 'auth/unknown'],
  ])('breaks when %s', (_, at, asserts, kind, code) => {
    const answers = right.map((one, index) => (index === at ? asserts : one))
    expect(resultOf(verdictOf(...answers))).toMatchObject({ kind, findings: [code] })
  })
})
