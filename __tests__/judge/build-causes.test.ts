import { judgeChain } from '../../src/judge/index.ts'
import type { Instance } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import {
  before,
  composed,
  container,
  host,
  image,
  observations,
  plan,
  service,
  stale,
  told,
} from '../builders/observations.ts'

const judge = (instances: readonly Instance[], claim: Partial<ServiceClaim> = {}) =>
  judgeChain(plan({ services: [service('api', claim)] }), observations({ targets: [host('prod', ...instances)] }))

describe('a host without an image of the commit', () => {
  it('has only orphans when all its containers are orphans', () => {
    const orphaned = { ...composed('pack', 'api'), orphaned: true }
    const orphan = container('api', stale, { compose: orphaned })
    expect(told(judge([orphan])).causes).toEqual(['orphaned'])
    expect(told(judge([orphan, container('api', stale, { name: 'b' })])).causes).toEqual(['never-built'])
  })

  it('has the declared digest of another commit only when the image with that digest names it', () => {
    const declared = image('declared', before)
    const claim = { image: `ghcr.io/acme/api@${declared.id}` }
    const instances = [container('api', stale), container('api', declared, { name: 'b' })]
    expect(told(judge([container('api', declared)], claim)).causes).toEqual(['digest-of-other-commit'])
    expect(told(judge(instances, claim)).causes).toEqual(['never-built'])
  })

  it('has an untagged build only when no reference of its containers resolves to it', () => {
    const second = container('api', stale, { name: 'b', reference: 'api:old', means: 'nothing' })
    const [named] = judge([container('api', stale), second]).causes
    expect(named).toMatchObject({ code: 'never-built', builds: [{ reference: 'api:latest', registered: false }] })
    expect(JSON.stringify(named)).not.toContain('untagged')
    expect(judge([container('api', stale, { means: 'nothing' })]).causes).toMatchObject([
      { builds: [{ untagged: true }] },
    ])
  })
})

describe('a host whose images are of another commit', () => {
  it('has the declared digest of another commit also next to older containers', () => {
    const declared = image('declared', before)
    const claim = { image: `ghcr.io/acme/api@${declared.id}` }
    const instances = [container('api', declared), container('api', stale, { name: 'b' })]
    expect(judge(instances, claim).causes).toMatchObject([
      { code: 'digest-of-other-commit', image: claim.image, revision: before },
    ])
  })
})
