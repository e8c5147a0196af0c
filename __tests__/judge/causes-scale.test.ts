import { judgeChain } from '../../src/judge/index.ts'
import { composed, container, fresh, host, observations, plan, service } from '../builders/observations.ts'

const causesOf = (instances: number, ...seen: Parameters<typeof host>[1][]) =>
  judgeChain(
    plan({ services: [service('api', { instances, container: { by: 'label', key: 'role', value: 'api' } })] }),
    observations({ targets: [host('prod', ...seen)] }),
  ).causes

describe('a number of instances that differs from the declared one', () => {
  it('is one scale command of one compose service', () => {
    expect(causesOf(3, container('api', fresh))).toMatchObject([
      {
        code: 'wrong-scale',
        expected: 3,
        running: 1,
        compose: { project: 'pack' },
        copies: [{ service: 'api', count: 3 }],
      },
    ])
  })

  it('is one scale command down to a single instance', () => {
    expect(causesOf(1, container('api', fresh), container('api', fresh, { name: 'pack_api_2' }))).toMatchObject([
      { code: 'wrong-scale', expected: 1, running: 2, copies: [{ service: 'api', count: 1 }] },
    ])
  })

  it('has no scale command when its containers have several owners', () => {
    const other = container('api', fresh, { name: 'other', compose: composed('shop', 'api') })
    const [cause] = causesOf(1, container('api', fresh), other)
    expect(cause).toMatchObject({ code: 'wrong-scale', expected: 1, running: 2, compose: undefined })
    expect(cause).not.toHaveProperty('copies')
  })

  it('has no scale command for two services of one project, or for a manual container', () => {
    const worker = container('api', fresh, { name: 'worker', compose: composed('pack', 'worker') })
    for (const seen of [[container('api', fresh), worker], [container('api', fresh, { compose: undefined })]]) {
      const [cause] = causesOf(3, ...seen)
      expect(cause).toMatchObject({ code: 'wrong-scale', expected: 3, running: seen.length, compose: undefined })
      expect(cause).not.toHaveProperty('copies')
    }
  })

  it('has no cause when the service has no container, which is its own finding', () => {
    expect(causesOf(1)).toMatchObject([{ code: 'never-created' }])
  })
})
