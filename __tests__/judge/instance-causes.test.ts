import { judgeChain } from '../../src/judge/index.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { Observations } from '../../src/model/verdict.ts'
import {
  before,
  container,
  fresh,
  host,
  merged,
  observations,
  plan,
  service,
  stale,
  told,
  unlabelled,
} from './observations.ts'

const judge = (instances: readonly Instance[], facts: Partial<Observations> = {}, names = ['api']) =>
  judgeChain(
    plan({ services: names.map((name) => service(name)) }),
    observations({ targets: [host('prod', ...instances)], ...facts }),
  )

describe('another build next to one of the commit', () => {
  const right = container('api', fresh)
  const wrong = container('api', stale, { name: 'pack_api_2' })

  it('is newer when its commit is a descendant', () => {
    const verdict = judge([right, wrong], { history: [{ commit: before, relation: 'descendant' }] })
    expect(verdict).toMatchObject({
      broken: 'runtime',
      causes: [{ code: 'running-newer', revision: before, instances: [{ container: 'pack_api_2' }] }],
    })
  })

  it('was left behind when its history is unknown', () => {
    expect(told(judge([right, wrong]))).toMatchObject({ broken: 'runtime', causes: ['left-behind'] })
  })
})

describe('a build that differs from the tagged one', () => {
  const late = container('api', stale, { means: fresh })

  it('was rolled back when an earlier check proved the commit', () => {
    expect(judge([late], { wasProven: true })).toMatchObject({
      broken: 'runtime',
      causes: [{ code: 'rolled-back', revision: before, services: ['api'] }],
    })
  })

  it('was not replaced when its history is unknown', () => {
    expect(told(judge([late])).causes).toEqual(['built-not-recreated'])
  })
})

describe('a label that hides another one', () => {
  it('is reported only for containers whose image names another commit', () => {
    const own = { ownLabels: { ...fresh.labels, revision: merged } }
    const hidden = container('api', stale, own)
    const bare = container('api', unlabelled, { ...own, name: 'pack_api_2' })
    expect(judge([hidden, bare]).causes).toContainEqual(
      expect.objectContaining({
        code: 'label-overridden',
        instances: [expect.objectContaining({ container: 'pack_api_1' })],
      }),
    )
  })
})
