import { isDirty } from '../../../src/model/revision.ts'
import { inText } from '../../../src/reporters/escape.ts'
import { fixText } from '../../../src/reporters/fix.ts'
import { explainFinding } from '../../../src/reporters/messages/index.ts'
import { everyFinding } from '../../builders/examples.ts'
import { merged, planOf } from '../../builders/outcomes.ts'

describe('a revision of a build with uncommitted changes', () => {
  it.each([`${merged}-dirty`, `${merged}+dirty`, `${merged}-modified`, 'v1.2.0-3-g1a2b3c4-dirty', `${merged}_dirty-2`])(
    'is recognised: %s',
    (revision) => expect(isDirty(revision)).toBe(true),
  )

  it.each([merged, 'dirty', `${merged}-dirtywater`, 'v1.2.0', ''])('is not %s', (revision) =>
    expect(isDirty(revision)).toBe(false),
  )

  it('is reported as that, and not as another commit', () => {
    const finding = everyFinding.find(({ code }) => code === 'runtime/other-commit')
    if (finding?.code !== 'runtime/other-commit') throw new Error('no example')
    const { what, fix } = explainFinding({ ...finding, revision: `${merged}-dirty` }, planOf({}))
    expect(inText(what)).toContain(`runs a build with uncommitted changes: ${merged}-dirty`)
    expect(fixText(fix)).toContain('clean checkout')
  })
})
