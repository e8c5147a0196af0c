import { accountFor, judgeChain } from '../../src/judge/index.ts'
import { seen } from '../../src/model/evidence.ts'
import type { Instance } from '../../src/model/instance.ts'
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
  resultOf,
  service,
} from '../builders/observations.ts'
import { hostProcess, kept } from '../builders/swarm.ts'

const judge = (instance: Instance, claim: Partial<ServiceClaim> = {}) =>
  judgeChain(
    plan({ services: [service('api', { files: files(), ...claim })] }),
    observations({ targets: [host('prod', instance)] }),
  )
const changed = contents({ changed: ['a'] })

describe('mounts that hide the files of the build', () => {
  it('are one cause for each mounted path', () => {
    const two = contents({ changed: ['a/x', 'b/y'] }, [mount('/app/dist/a'), mount('/app/dist/b')])
    expect(judge(container('api', fresh, { contents: two })).causes).toMatchObject([
      { code: 'shadowed', paths: ['a/x'] },
      { code: 'shadowed', paths: ['b/y'] },
    ])
  })
})

describe('a file that a mount does not hide', () => {
  it('is reported in addition to the mount', () => {
    const partly = contents({ changed: ['a/x', 'b'] }, [mount('/app/dist/a')]).map((one) =>
      one.files.kind === 'missing' ? one : { ...one, files: seen({ ...one.files.value, edited: undefined }) },
    )
    expect(resultOf(judge(container('api', fresh, { contents: partly }))).causes).toEqual(['shadowed', 'as-found'])
  })
})

describe('an image of the commit with other files', () => {
  it('was built from a stale cache when the files come from the image', () => {
    expect(resultOf(judge(container('api', fresh, { contents: changed }))).causes).toEqual(['stale-cache'])
  })

  it('is `as-found` when files are only missing, because a cache keeps old files', () => {
    const lacking = (missing: readonly string[], changed: readonly string[] = []) =>
      resultOf(judge(container('api', fresh, { contents: contents({ missing, changed }) })))
    expect(lacking(['a'])).toMatchObject({ findings: ['runtime/file-missing'], causes: ['as-found'] })
    expect(lacking(['a', 'b'])).toMatchObject({ causes: ['as-found'] })
    expect(lacking(['a'], ['b'])).toMatchObject({ causes: ['stale-cache'] })
  })

  it('is `as-found` when it is unknown whether the files were changed later', () => {
    const unexplained = changed.map((one) =>
      one.files.kind === 'missing' ? one : { ...one, files: seen({ ...one.files.value, edited: undefined }) },
    )
    expect(resultOf(judge(container('api', fresh, { contents: unexplained }))).causes).toEqual(['as-found'])
  })

  it('is `as-found` when only its digest identifies the commit', () => {
    const bare = image('bare', undefined)
    const claim = { image: `ghcr.io/acme/api@${bare.id}` }
    const facts = { contents: changed, reference: `ghcr.io/acme/api@${bare.id}` }
    expect(resultOf(judge(container('api', bare, facts), claim))).toMatchObject({
      broken: 'runtime',
      causes: ['as-found'],
    })
  })

  it('has another cause than its cache for links and unlisted files', () => {
    const off = contents({}, [], extras({ changed: ['latest'], extra: ['old.js'] }))
    const claim = { files: files({ links: 1, complete: ['**'] }) }
    expect(resultOf(judge(container('api', fresh, { contents: off }), claim))).toMatchObject({
      findings: ['runtime/link-changed', 'runtime/file-extra'],
      causes: ['as-found', 'as-found'],
    })
    const both = contents({ changed: ['a'] }, [], extras({ changed: ['latest'], extra: ['old.js'] }))
    expect(resultOf(judge(container('api', fresh, { contents: both }), claim)).causes).toEqual([
      'stale-cache',
      'as-found',
      'as-found',
    ])
  })
})

describe("the cause of one instance's own files", () => {
  const judgeAll = (...instances: readonly Instance[]) =>
    judgeChain(
      plan({ services: [service('api', { files: files() })] }),
      observations({ targets: [host('prod', ...instances)] }),
    )

  it('is reported for that instance only', () => {
    const covered = container('api', fresh, { contents: contents({ changed: ['a'] }, [mount('/app/dist')]) })
    const other = container('api', fresh, { contents: changed, name: 'b' })
    const { causes } = judgeAll(covered, other)
    expect(causes).toMatchObject([
      { code: 'shadowed', instances: [{ container: 'pack_api_1' }] },
      { code: 'stale-cache', instances: [{ container: 'b' }] },
    ])
    expect(causes).toHaveLength(2)
  })

  it('accounts for the findings about that instance only', () => {
    const covered = container('api', fresh, { contents: contents({ changed: ['a'] }, [mount('/app/dist')]) })
    const edited = container('api', fresh, { contents: contents({ changed: ['b'], edited: ['b'] }), name: 'b' })
    const planned = plan({ services: [service('api', { files: files() })] })
    const there = observations({ targets: [host('prod', covered, edited)] })
    const known = accountFor(planned, there, judgeChain(planned, there))
    expect(
      [...known].map(([finding, causes]) => [
        finding.code,
        'instance' in finding && finding.instance.container,
        ...causes.map(({ code }) => code),
      ]),
    ).toEqual([
      ['runtime/shadowed', 'pack_api_1', 'shadowed'],
      ['runtime/file-changed', 'pack_api_1', 'shadowed'],
      ['runtime/edited', 'b', 'edited-in-place'],
      ['runtime/file-changed', 'b', 'edited-in-place'],
    ])
  })

  it('is not an image for a process of the host', () => {
    const off = judgeChain(...kept(seen(hostProcess()), { files: files() }, { contents: changed }))
    expect(resultOf(off)).toMatchObject({ kind: 'drifted', findings: ['runtime/file-changed'], causes: ['as-found'] })
  })

  it('is reported only when the running image names the commit', () => {
    const bare = image('bare', undefined)
    const claim = { image: `ghcr.io/acme/api@${bare.id}` }
    const gone = container('api', undefined, { contents: changed, reference: claim.image, imageId: bare.id })
    expect(resultOf(judge(gone, claim)).causes).not.toContain('stale-cache')
  })
})
