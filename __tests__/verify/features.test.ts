import type { GlobObservation } from '../../src/model/answer.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { SourceTree } from '../../src/origin/port.ts'
import { everyFeature, openFeatures } from '../../src/verify/features.ts'
import { feature } from '../builders/guards.ts'
import { merged, plan } from '../builders/observations.ts'

const never = new AbortController().signal
const cancelled = { kind: 'missing', why: { phase: 'run', reason: 'cancelled' } } as const
const rows: Evidence<readonly GlobObservation[]> = { kind: 'seen', value: [{ total: 1, paths: ['a'] }] }

/** A tree that returns these answers in turn and records its requests. */
function tree(
  ...answers: readonly Evidence<readonly GlobObservation[]>[]
): SourceTree & { readonly requests: unknown[][] } {
  const requests: unknown[][] = []
  return {
    requests,
    async find(commit, globs) {
      requests.push([commit, globs])
      return answers[requests.length - 1] ?? rows
    },
  }
}

describe('searching the source of features', () => {
  it('searches the globs of each feature that has a source', async () => {
    const planned = plan({ features: [feature({ name: 'idle', source: [] }), feature()] })
    const files = tree(rows)
    expect(await openFeatures(planned, files)(never)).toEqual([{ feature: 'workflow', source: rows }])
    expect(files.requests).toEqual([[merged, ['apps/api/src/workflow/**']]])
  })

  it('keeps a result, and searches again after missing evidence', async () => {
    const files = tree(cancelled, rows)
    const observe = openFeatures(plan({ features: [feature()] }), files)
    expect(await observe(never)).toEqual([{ feature: 'workflow', source: cancelled }])
    expect(await observe(never)).toEqual([{ feature: 'workflow', source: rows }])
    expect(await observe(never)).toEqual([{ feature: 'workflow', source: rows }])
    expect(files.requests).toHaveLength(2)
  })

  it('has no evidence without a source of commit files', async () => {
    expect(await openFeatures(plan({ features: [feature()] }), undefined)(never)).toMatchObject([
      { feature: 'workflow', source: { kind: 'missing', why: { reason: 'checkout-missing' } } },
    ])
  })

  it('gives every feature the same evidence when the check was interrupted', () => {
    expect(everyFeature(plan({ features: [feature(), feature({ name: 'other' })] }), cancelled)).toEqual([
      { feature: 'workflow', source: cancelled },
      { feature: 'other', source: cancelled },
    ])
  })
})
