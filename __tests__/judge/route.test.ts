import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { LinkName } from '../../src/model/plan.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import {
  answer,
  container,
  fresh,
  hidden,
  host,
  observations,
  plan,
  resultOf,
  route,
  routeId,
  service,
  silence,
} from '../builders/observations.ts'

const link = (verdict: Verdict, name: LinkName) => verdict.chain.find((result) => result.link === name)
const right = { targets: [host('prod', container('api', fresh))] }

describe('the route link', () => {
  const refused = noEvidence('connect', 'connection-refused').why
  const judged = (answers: Parameters<typeof observations>[0]['answers'], ...expected: readonly number[]) =>
    judgeChain(
      plan({ services: [service('api')], routes: [route('/', ...expected)] }),
      observations({ ...right, ...(answers && { answers }) }),
    )

  it.each([
    [200, [200], true],
    [204, [200, 204], true],
    [204, [2], true],
    [299, [2], true],
    [404, [2, 404], true],
    [404, [200], false],
    [302, [2], false],
    [500, [4], false],
    [200, [], false],
  ])('compares %i with %j', (status, expected, holds) => {
    const verdict = judged([answer(0, status)], ...expected)
    expect(link(verdict, 'route')?.state).toBe(holds ? 'holds' : 'broken')
    expect(verdict.kind).toBe(holds ? 'proven' : 'drifted')
  })

  it('reports the status and the redirect target', () => {
    const redirect = { route: routeId(0), evidence: seen({ status: 302, location: '/login', took: 3 }) }
    const verdict = judged([redirect], 200)
    expect(verdict).toMatchObject({ broken: 'route', causes: [{ code: 'login-wall' }] })
    expect(link(verdict, 'route')?.findings).toMatchObject([
      { code: 'route/status', status: 302, location: '/login', explained: false, place: { line: 3 } },
    ])
  })

  it('is broken when the connection is refused, because nothing listens', () => {
    const verdict = judged([silence(0, refused)], 200)
    expect(resultOf(verdict)).toMatchObject({ kind: 'drifted', broken: 'route', findings: ['route/refused'] })
  })

  it('is unknown when there is no response for another reason', () => {
    const verdict = judged([silence(0, noEvidence('connect', 'name-not-resolved').why)], 200)
    expect(resultOf(verdict)).toMatchObject({ kind: 'unproven', broken: 'route', findings: ['route/unknown'] })
  })

  it('is unknown when a route was not requested, or twice', () => {
    expect(resultOf(judged([], 200)).findings).toEqual(['route/unknown'])
    expect(resultOf(judged([answer(0, 200), answer(0, 200)], 200)).findings).toEqual(['route/unknown'])
  })

  it('is not explained by a host that was not observed', () => {
    const verdict = judgeChain(
      plan({ services: [service('api')], routes: [route('/', 200)] }),
      observations({ targets: [hidden('prod', refused)], answers: [answer(0, 404)] }),
    )
    expect(link(verdict, 'route')).toMatchObject({ blocked: true, findings: [{ explained: false }] })
  })

  it('explains a refused connection by a stopped container', () => {
    const verdict = judgeChain(
      plan({ services: [service('api')], routes: [route('/', 200)] }),
      observations({
        targets: [host('prod', container('api', fresh, { state: 'exited' }))],
        answers: [silence(0, refused)],
      }),
    )
    expect(link(verdict, 'route')).toMatchObject({ findings: [{ code: 'route/refused', explained: true }] })
  })
})
