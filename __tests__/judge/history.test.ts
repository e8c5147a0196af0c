import { otherCommits } from '../../src/judge/source.ts'
import { noEvidence } from '../../src/model/evidence.ts'
import {
  before,
  container,
  fresh,
  hidden,
  host,
  image,
  merged,
  observations,
  says,
  sha,
  stale,
  unlabelled,
} from '../builders/observations.ts'

const [a, b, c] = ['a', 'b', 'c'].map((digit) => sha(digit.repeat(40)))
const of = (revision: string) => image(revision, revision)

describe('the other commits in the observations', () => {
  it('are the ones that images and endpoints name, each once, in the order of observation', () => {
    const targets = [
      host(
        'prod',
        container('api', of(String(a)), { means: of(String(b)) }),
        container('web', stale, { means: fresh }),
      ),
      says('public', String(c)),
      says('mirror', String(a)),
    ]
    expect(otherCommits(observations({ targets }), merged, 9)).toEqual([a, b, before, c])
    expect(otherCommits(observations({ targets }), merged, 2)).toEqual([a, b])
  })

  it('exclude invalid texts, missing evidence, and the commit itself', () => {
    const gone = container('gone', undefined, { means: 'nothing' })
    const targets = [
      host('prod', container('api', fresh), container('web', unlabelled), container('db', of('latest')), gone),
      says('public', merged.slice(0, 7)),
      hidden('away', noEvidence('connect', 'connection-refused').why),
    ]
    expect(otherCommits(observations({ targets }), merged, 9)).toEqual([])
  })
})
