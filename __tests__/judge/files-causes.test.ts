import { judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { Instance } from '../../src/model/host.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import {
  container,
  contents,
  extras,
  files,
  fresh,
  host,
  image,
  mount,
  observations,
  plan,
  service,
  told,
} from './world.ts'

const judge = (instance: Instance, claim: Partial<ServiceClaim> = {}) =>
  judgeChain(
    plan({ services: [service('api', { files: files(), ...claim })] }),
    observations({ targets: [host('prod', instance)] }),
  )
const changed = contents({ changed: ['a'] })

describe('mounts that hide the files of the build', () => {
  it('are one cause for each place that they hide', () => {
    const two = contents({ changed: ['a/x', 'b/y'] }, [mount('/app/dist/a'), mount('/app/dist/b')])
    expect(judge(container('api', fresh, { contents: two })).causes).toMatchObject([
      { code: 'shadowed', paths: ['a/x'] },
      { code: 'shadowed', paths: ['b/y'] },
    ])
  })
})

describe('what a mount does not hide', () => {
  it('is told beside it', () => {
    const partly = contents({ changed: ['a/x', 'b'] }, [mount('/app/dist/a')]).map((one) =>
      one.files.kind === 'missing' ? one : { ...one, files: seen({ ...one.files.value, edited: undefined }) },
    )
    expect(told(judge(container('api', fresh, { contents: partly }))).causes).toEqual(['shadowed', 'as-found'])
  })
})

describe('an image of the commit with other files', () => {
  it('was built from a stale cache when nobody put them there since', () => {
    expect(told(judge(container('api', fresh, { contents: changed }))).causes).toEqual(['stale-cache'])
  })

  it('is as it was found when nobody could tell what was put there since', () => {
    const untold = changed.map((one) =>
      one.files.kind === 'missing' ? one : { ...one, files: seen({ ...one.files.value, edited: undefined }) },
    )
    expect(told(judge(container('api', fresh, { contents: untold }))).causes).toEqual(['as-found'])
  })

  it('is as it was found when only its digest says that it is of the commit', () => {
    const bare = image('bare', undefined)
    const claim = { image: `ghcr.io/acme/api@${bare.id}` }
    const facts = { contents: changed, reference: `ghcr.io/acme/api@${bare.id}` }
    expect(told(judge(container('api', bare, facts), claim))).toMatchObject({ broken: 'runtime', causes: ['as-found'] })
  })

  it('has more than its cache to blame for links and files that nobody lists', () => {
    const off = contents({}, [], extras({ changed: ['latest'], extra: ['old.js'] }))
    const claim = { files: files({ links: 1, complete: ['**'] }) }
    expect(told(judge(container('api', fresh, { contents: off }), claim))).toMatchObject({
      findings: ['runtime/link-changed', 'runtime/file-extra'],
      causes: ['as-found', 'as-found'],
    })
  })
})

describe('what each instance has of its own to blame', () => {
  const judgeAll = (...instances: readonly Instance[]) =>
    judgeChain(
      plan({ services: [service('api', { files: files() })] }),
      observations({ targets: [host('prod', ...instances)] }),
    )

  it('is told of that instance alone', () => {
    const covered = container('api', fresh, { contents: contents({ changed: ['a'] }, [mount('/app/dist')]) })
    const other = container('api', fresh, { contents: changed, name: 'b' })
    const { causes } = judgeAll(covered, other)
    expect(causes).toMatchObject([
      { code: 'shadowed', instances: [{ container: 'pack_api_1' }] },
      { code: 'stale-cache', instances: [{ container: 'b' }] },
    ])
    expect(causes).toHaveLength(2)
  })

  it('is a cache only where the image that runs says the commit', () => {
    const bare = image('bare', undefined)
    const claim = { image: `ghcr.io/acme/api@${bare.id}` }
    const gone = container('api', undefined, { contents: changed, reference: claim.image, imageId: bare.id })
    expect(told(judge(gone, claim)).causes).not.toContain('stale-cache')
  })
})
