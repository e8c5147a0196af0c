import { unseen } from '../../src/chain/evidence.ts'
import { otherCommits } from '../../src/chain/history.ts'
import { before, container, fresh, hidden, host, image, merged, says, sha, stale, unlabelled, world } from './world.ts'

const [a, b, c] = ['a', 'b', 'c'].map((digit) => sha(digit.repeat(40)))
const of = (revision: string) => image(revision, revision)

describe('the other commits of a world', () => {
  it('are those that images and endpoints name, each once and in the order in which they are seen', () => {
    const targets = [
      host(
        'prod',
        container('api', of(String(a)), { means: of(String(b)) }),
        container('web', stale, { means: fresh }),
      ),
      says('public', String(c)),
      says('mirror', String(a)),
    ]
    expect(otherCommits(world({ targets }), merged, 9)).toEqual([a, b, before, c])
    expect(otherCommits(world({ targets }), merged, 2)).toEqual([a, b])
  })

  it('are no texts that are no commit, nor what nobody saw, nor the commit itself', () => {
    const gone = container('gone', undefined, { means: 'nothing' })
    const targets = [
      host('prod', container('api', fresh), container('web', unlabelled), container('db', of('latest')), gone),
      says('public', merged.slice(0, 7)),
      hidden('away', unseen('connect', 'connection-refused').why),
    ]
    expect(otherCommits(world({ targets }), merged, 9)).toEqual([])
  })
})
