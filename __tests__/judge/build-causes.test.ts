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
  resultOf,
  service,
  stale,
} from '../builders/observations.ts'

const judge = (instances: readonly Instance[], claim: Partial<ServiceClaim> = {}) =>
  judgeChain(plan({ services: [service('api', claim)] }), observations({ targets: [host('prod', ...instances)] }))

describe('a host without an image of the commit', () => {
  it('has only orphans when all its containers are orphans', () => {
    const orphaned = { ...composed('pack', 'api'), orphaned: true }
    const orphan = container('api', stale, { compose: orphaned })
    expect(resultOf(judge([orphan])).causes).toEqual(['orphaned'])
    expect(resultOf(judge([orphan, container('api', stale, { name: 'b' })])).causes).toEqual(['never-built'])
  })

  it('has the declared digest of another commit only when the image with that digest names it', () => {
    const declared = image('declared', before)
    const claim = { image: `ghcr.io/acme/api@${declared.id}` }
    const instances = [container('api', stale), container('api', declared, { name: 'b' })]
    expect(resultOf(judge([container('api', declared)], claim)).causes).toEqual(['digest-of-other-commit'])
    expect(resultOf(judge(instances, claim)).causes).toEqual(['never-built'])
  })

  it('has the declared digest of another commit also when its reference names no image', () => {
    const declared = image('declared', before)
    const claim = { image: `ghcr.io/acme/api@${declared.id}` }
    expect(resultOf(judge([container('api', declared, { means: 'nothing' })], claim)).causes).toEqual([
      'digest-of-other-commit',
    ])
    expect(resultOf(judge([container('api', stale)], { image: 'ghcr.io/acme/api:main' })).causes).toEqual([
      'never-built',
    ])
  })

  it('names a build with what is known of its registry', () => {
    const builds = (...instances: readonly Instance[]) => {
      const [cause] = judge(instances).causes
      return cause?.code === 'never-built' ? cause.builds : undefined
    }
    const pulled = image('pulled', undefined, { repoDigests: [`ghcr.io/acme/api@sha256:${'ab'.repeat(32)}`] })
    const build = { service: 'api', reference: 'api:latest', revision: before }
    expect(builds(container('api', pulled), container('api', stale, { name: 'b' }))).toStrictEqual([
      { ...build, registered: false },
    ])
    const stored = image('stored', before, { id: stale.id, repoDigests: [`api@${stale.id}`] })
    expect(builds(container('api', stored))).toStrictEqual([build])
  })

  it('has an untagged build although another reference resolves', () => {
    const gone = container('api', stale, { means: 'nothing' })
    expect(judge([gone, container('api', stale, { name: 'b', reference: 'api:old' })]).causes).toMatchObject([
      { builds: [{ reference: 'api:latest', untagged: true }] },
    ])
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
