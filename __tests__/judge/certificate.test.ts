import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { RouteClaim } from '../../src/model/plan.ts'
import { warningsOf } from '../../src/model/verdict.ts'
import {
  answer,
  container,
  fresh,
  host,
  observations,
  plan,
  route,
  routeId,
  service,
} from '../builders/observations.ts'

const until = '2026-12-06T00:00:00Z'
/** The warnings about routes that each allow so many days, and whose certificates are valid for so many. */
function warnings(
  ...routes: readonly (readonly [days: number | undefined, wanted: number | undefined, url?: string])[]
) {
  const claims = routes.map(([, wanted, url], at): RouteClaim => {
    const claim = { ...route(`/${at}`, 200), ...(url === undefined ? {} : { url }) }
    return wanted === undefined ? claim : { ...claim, certificateDays: wanted }
  })
  const answers = routes.map(([days], at) =>
    days === undefined
      ? answer(at, 200)
      : {
          route: routeId(at),
          evidence: seen({ status: 200, location: undefined, took: 12, certificate: { days, until } }),
        },
  )
  const verdict = judgeChain(
    plan({ services: [service('api')], routes: claims }),
    observations({ targets: [host('prod', container('api', fresh))], answers }),
  )
  expect(verdict.kind).toBe('proven')
  return warningsOf(verdict)
}
const ending = { code: 'route/certificate-ending', origin: 'https://backoffice.example.com' }

describe('a certificate', () => {
  it.each<[string, number | undefined, number | undefined]>([
    ['is valid for exactly the declared days', 14, 14],
    ['is valid for longer', 90, 14],
    ['has no declared days', 1, undefined],
    ['was not reported', undefined, 14],
  ])('has no warning when it %s', (_title, days, wanted) => {
    expect(warnings([days, wanted])).toEqual([])
  })

  it('has a warning when it is valid for fewer days than declared', () => {
    expect(warnings([13, 14])).toMatchObject([{ ...ending, certificate: { days: 13, until }, wanted: 14 }])
  })

  it('has one warning for all routes of an origin, and one for each origin', () => {
    expect(warnings([13, 14], [13, 20])).toMatchObject([{ ...ending, wanted: 14 }])
    const other = 'https://shop.example.com'
    expect(warnings([13, 14], [13, 14, `${other}/`])).toMatchObject([ending, { ...ending, origin: other }])
  })
})
