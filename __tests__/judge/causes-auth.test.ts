import { judgeChain } from '../../src/judge/index.ts'
import type { GuardClaim } from '../../src/model/plan.ts'
import { type Answered, calledBy, caller, guard, guarded, theGuard } from '../builders/guards.ts'
import { container, fresh, host, observations, plan, service } from '../builders/observations.ts'

const other: GuardClaim = { ...theGuard, url: 'https://backoffice.example.com/api/orders' }

/** The causes where the stranger, the wrong credential and the invited were answered so, at each guard. */
const causesAt = (...guards: readonly (readonly [GuardClaim, readonly Answered[]])[]) =>
  judgeChain(
    plan({ services: [service('api')], guards: guards.map(([claim], at) => ({ ...claim, id: `guard ${at}` })) }),
    observations({
      targets: [host('prod', container('api', fresh))],
      callers: guards.flatMap(([claim, answers], at) => calledBy({ ...claim, id: `guard ${at}` })(...answers)),
    }),
  ).causes

describe('a route that is open to anonymous requests', () => {
  it('is one cause at each address', () => {
    expect(causesAt([theGuard, [200, 401, 200]], [other, [200, 401, 200]])).toMatchObject([
      { code: 'open-to-anonymous', url: theGuard.url, expected: '401' },
      { code: 'open-to-anonymous', url: other.url },
    ])
  })

  it('is separate for another method', () => {
    const written = { ...theGuard, method: 'POST' }
    expect(causesAt([theGuard, [401, 200, 200]], [written, [401, 200, 200]])).toMatchObject([
      { code: 'credential-unchecked', method: 'GET', expected: '401' },
      { code: 'credential-unchecked', method: 'POST' },
    ])
  })
})

describe('a denied caller', () => {
  it('is reported with the callers and the headers that they sent', () => {
    const two = guard(caller('anonymous', 401), caller('authorized', 200), caller('admin', 200, { admitted: true }))
    expect(causesAt([two, [401, 403, 403]])).toMatchObject([
      { code: 'locked-out', callers: ['authorized', 'admin'], headers: ['authorization'], status: 403 },
    ])
  })

  it('is one cause for each address and for each kind of refusal', () => {
    const two = guard(caller('anonymous', 401), caller('authorized', 200), caller('admin', 200, { admitted: true }))
    expect(causesAt([two, [401, 403, 401]])).toMatchObject([
      { code: 'locked-out', callers: ['authorized'], status: 403 },
      { code: 'locked-out', callers: ['admin'], status: 401 },
    ])
    expect(causesAt([theGuard, [401, 401, 403]], [other, [401, 401, 403]])).toMatchObject([
      { url: theGuard.url },
      { url: other.url },
    ])
  })

  it.each<[string, readonly Answered[], string]>([
    ['an invalid credential gets the same refusal, and an anonymous caller another one', [302, 401, 401], 'invalid'],
    ['only an anonymous caller gets the same refusal', [401, 403, 401], 'unknown'],
    ['an anonymous caller gets 401, and the authorized one 403', [401, 401, 403], 'forbidden'],
    ['only an invalid credential gets 401', [302, 401, 403], 'unknown'],
    ['the response to an invalid credential is unknown', [302, 'connection-timeout', 401], 'unknown'],
  ])('is compared with the other callers: %s', (_, answers, as) => {
    expect(causesAt([theGuard, answers]).find(({ code }) => code === 'locked-out')).toMatchObject({ as })
  })

  it('is not compared with responses of another address', () => {
    expect(causesAt([theGuard, [302, 403, 401]], [other, [302, 401, 200]])).toMatchObject([
      { code: 'locked-out', as: 'unknown' },
      { code: 'as-found' },
      { code: 'as-found' },
      { code: 'as-found' },
    ])
  })

  it('is reported when nothing else is wrong', () => {
    expect(judgeChain(...guarded(401, 401, 401)).causes).toMatchObject([{ callers: ['authorized'] }])
  })
})
