import { judgeChain } from '../../src/judge/index.ts'
import { composed, container, fresh, host, observations, plan, service, stale } from '../builders/observations.ts'

const labelled = (instances?: number) =>
  service('api', { instances, container: { by: 'label', key: 'role', value: 'api' } })

function copiesOf(claim: ReturnType<typeof service>, ...seen: Parameters<typeof host>[1][]) {
  const { causes } = judgeChain(plan({ services: [claim] }), observations({ targets: [host('prod', ...seen)] }))
  return causes.map((cause) => ('copies' in cause ? cause.copies : undefined))
}

const late = (name: string, facts: Parameters<typeof container>[2] = {}) =>
  container('api', stale, { means: fresh, name, ...facts })

describe('the copies of a group', () => {
  it('count only its own compose service in its own project', () => {
    const others = [
      late('c', { compose: composed('pack', 'worker') }),
      late('d', { compose: composed('shop', 'api') }),
      late('e', { compose: undefined }),
    ]
    expect(copiesOf(labelled(), late('a'), late('b'), ...others)).toEqual([
      [{ service: 'api', count: 2 }],
      undefined,
      undefined,
    ])
  })

  it('use the declared number when all of them are of that service', () => {
    expect(copiesOf(labelled(3), late('a'), late('b'))[0]).toEqual([{ service: 'api', count: 3 }])
    expect(copiesOf(labelled(1), late('a'), late('b'))[0]).toBeUndefined()
    const other = late('c', { compose: composed('pack', 'worker') })
    expect(copiesOf(labelled(9), late('a'), late('b'), other)[0]).toEqual([{ service: 'api', count: 2 }])
  })

  it('are reported for each service that has more than one', () => {
    const workers = ['c', 'd'].map((name) => late(name, { compose: composed('pack', 'worker') }))
    const copies = ['api', 'worker'].map((name) => ({ service: name, count: 2 }))
    expect(copiesOf(labelled(), late('a'), late('b'), ...workers)).toEqual([copies])
  })
})
