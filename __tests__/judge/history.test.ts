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
  plan,
  says,
  service,
  sha,
  stale,
  unlabelled,
} from '../builders/observations.ts'
import { hostProcess, kept, main, release } from '../builders/swarm.ts'

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
    expect(otherCommits(plan({}), observations({ targets }), 9)).toEqual([a, b, before, c])
    expect(otherCommits(plan({}), observations({ targets }), 2)).toEqual([a, b])
  })

  it('exclude invalid texts, missing evidence, and the commit itself', () => {
    const gone = container('gone', undefined, { means: 'nothing' })
    const targets = [
      host('prod', container('api', fresh), container('web', unlabelled), container('db', of('latest')), gone),
      says('public', merged.slice(0, 7)),
      hidden('away', noEvidence('connect', 'connection-refused').why),
    ]
    expect(otherCommits(plan({}), observations({ targets }), 9)).toEqual([])
  })

  it('are not those of a service with its own commit', () => {
    const own = plan({ services: [service('api', { commit: before }), service('web')] })
    const targets = [host('prod', container('api', of(String(a))), container('web', of(String(b))))]
    expect(otherCommits(own, observations({ targets }), 9)).toEqual([b])
    const shared = [host('prod', container('api', of(String(a)), { services: ['api', 'web'] }))]
    expect(otherCommits(own, observations({ targets: shared }), 9)).toEqual([a])
    const stated = plan({ services: [service('api', { commit: before, on: ['public'] })] })
    expect(otherCommits(stated, observations({ targets: [says('public', String(c))] }), 9)).toEqual([])
    const beside = { ...stated, services: [...stated.services, service('web')] }
    expect(otherCommits(beside, observations({ targets: [says('public', String(c))] }), 9)).toEqual([])
    const [ofProcess, seenThere] = kept({
      kind: 'seen',
      value: hostProcess({ main: main({ release: release('1', c) }) }),
    })
    const services = ofProcess.services.map((one) => ({ ...one, commit: before }))
    expect(otherCommits(ofProcess, seenThere, 9)).toEqual([c])
    expect(otherCommits({ ...ofProcess, services }, seenThere, 9)).toEqual([])
  })

  it('are not those of a process that was not observed', () => {
    expect(otherCommits(...kept(noEvidence('run', 'process-unreadable')), 9)).toEqual([])
  })

  it('are those of releases too', () => {
    const [claimed, seen] = kept({
      kind: 'seen',
      value: hostProcess({ main: main({ release: release('1', before) }) }),
    })
    expect(otherCommits(claimed, seen, 9)).toEqual([before])
  })
})
