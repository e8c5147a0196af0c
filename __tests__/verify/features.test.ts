import type { GlobObservation } from '../../src/model/answer.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { SourceTree } from '../../src/origin/port.ts'
import { everyFeature, openFeatures } from '../../src/verify/features.ts'
import { feature } from '../judge/features.ts'
import { merged, plan } from '../judge/observations.ts'

const never = new AbortController().signal
const cancelled = { kind: 'missing', why: { phase: 'run', reason: 'cancelled' } } as const
const rows: Evidence<readonly GlobObservation[]> = { kind: 'seen', value: [{ total: 1, paths: ['a'] }] }

/** A tree that answers in turn, and notes what it is asked. */
function tree(
  ...answers: readonly Evidence<readonly GlobObservation[]>[]
): SourceTree & { readonly asked: unknown[][] } {
  const asked: unknown[][] = []
  return {
    asked,
    async find(commit, globs) {
      asked.push([commit, globs])
      return answers[asked.length - 1] ?? rows
    },
  }
}

describe('looking for the source of features', () => {
  it('asks for the globs of each feature at the commit, but of none that names no source', async () => {
    const asked = plan({ features: [feature({ name: 'idle', source: [] }), feature()] })
    const files = tree(rows)
    expect(await openFeatures(asked, files)(never)).toEqual([{ feature: 'workflow', source: rows }])
    expect(files.asked).toEqual([[merged, ['apps/api/src/workflow/**']]])
  })

  it('keeps what it saw once, and asks again for what it did not see', async () => {
    const files = tree(cancelled, rows)
    const look = openFeatures(plan({ features: [feature()] }), files)
    expect(await look(never)).toEqual([{ feature: 'workflow', source: cancelled }])
    expect(await look(never)).toEqual([{ feature: 'workflow', source: rows }])
    expect(await look(never)).toEqual([{ feature: 'workflow', source: rows }])
    expect(files.asked).toHaveLength(2)
  })

  it('sees nothing where nobody lists the files of commits', async () => {
    expect(await openFeatures(plan({ features: [feature()] }), undefined)(never)).toMatchObject([
      { feature: 'workflow', source: { kind: 'missing', why: { reason: 'checkout-missing' } } },
    ])
  })

  it('leaves the same sight for every feature when none could be looked for to the end', () => {
    expect(everyFeature(plan({ features: [feature(), feature({ name: 'other' })] }), cancelled)).toEqual([
      { feature: 'workflow', source: cancelled },
      { feature: 'other', source: cancelled },
    ])
  })
})
