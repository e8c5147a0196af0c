import { judgeChain } from '../../src/judge/index.ts'
import type { Instance } from '../../src/model/host.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import { warningsOf } from '../../src/model/verdict.ts'
import {
  container,
  contents,
  files,
  fresh,
  host,
  image,
  merged,
  observations,
  plan,
  service,
  stale,
  told,
  unlabelled,
} from './observations.ts'

const judge = (instances: Instance | readonly Instance[], claim: Partial<ServiceClaim> = {}) => {
  const verdict = judgeChain(
    plan({ services: [service('api', claim)] }),
    observations({ targets: [host('prod', ...[instances].flat())] }),
  )
  return { ...told(verdict), warnings: warningsOf(verdict).map(({ code }) => code) }
}

const ofDigest = (letter: string): string => `ghcr.io/acme/api@sha256:${letter.repeat(64)}`
const pinned = { image: ofDigest('a') }
const pulled = image('fresh', merged, { repoDigests: [ofDigest('a')] })
const reference = 'ghcr.io/acme/api:main'

describe('a reference that points to another build', () => {
  it.each([
    ['another commit', stale],
    ['no commit', unlabelled],
    ['a branch name', image('branch', 'main')],
  ])('is a warning when the container runs the commit and the other image names %s', (_names, means) => {
    expect(judge(container('api', fresh, { means }))).toMatchObject({ kind: 'proven', warnings: ['runtime/tag-moved'] })
  })

  it.each([
    ['the commit', merged],
    ['the commit with changed files', `${merged}-dirty`],
    ['the commit in capitals', merged.toUpperCase()],
    ['the beginning of the commit', merged.slice(0, 12)],
  ])('is drift when the other image names %s, because it may be a later build', (_names, revision) => {
    const verdict = judge(container('api', fresh, { means: image('again', revision) }))
    expect(verdict).toMatchObject({ kind: 'drifted', findings: ['runtime/not-recreated'], warnings: [] })
  })

  it('is a warning when the container runs the declared digest and the tag is another build of the commit', () => {
    const again = image('again', merged, { repoDigests: [ofDigest('b')] })
    expect(judge(container('api', pulled, { means: again, reference }), pinned)).toMatchObject({
      kind: 'proven',
      warnings: ['runtime/tag-moved'],
    })
  })

  it('is a warning when the files prove the commit and no label does', () => {
    const claim = { files: files(), require: 'hashed' } as const
    const instance = (means = stale) => container('api', unlabelled, { means, contents: contents() })
    expect(judge(instance(), claim)).toMatchObject({ kind: 'proven', warnings: ['runtime/tag-moved'] })
    expect(judge(instance(fresh), claim)).toMatchObject({ kind: 'drifted', findings: ['runtime/not-recreated'] })
  })

  it('does not replace the findings of a container that does not run the commit', () => {
    const kinds = [
      container('api', stale, { means: unlabelled }),
      container('api', unlabelled, { means: stale }),
      container('api', undefined, { means: stale }),
    ].map((instance) => judge(instance))
    expect(kinds.map(({ kind }) => kind)).toEqual(['unproven', 'drifted', 'drifted'])
    expect(kinds.flatMap(({ warnings }) => warnings)).toEqual([])
  })

  it('does not hide that another instance is outdated', () => {
    const instances = [container('api', fresh, { means: stale }), container('api', stale, { name: 'pack_api_2' })]
    expect(judge(instances)).toMatchObject({
      kind: 'drifted',
      causes: ['left-behind'],
      warnings: ['runtime/tag-moved'],
    })
  })
})
