import type { CommitRelation } from '../../src/chain/evidence/history.ts'
import { seen } from '../../src/chain/evidence.ts'
import { judgeChain } from '../../src/chain/index.ts'
import type { World } from '../../src/chain/world.ts'
import { withHistory } from '../../src/verify/history.ts'
import type { Eyes } from '../../src/verify.ts'
import { before, container, fresh, host, image, plan, service, sha, stale, world } from '../chain/world.ts'
import { openClock } from '../clock.ts'

const asked = plan({ services: [service('api')] })
const old = world({ targets: [host('prod', container('api', stale))] })

/** Ends a run in `world` with somebody who tells the history so, or never. */
async function end(seen: World, history: readonly CommitRelation[] | 'never', signal = new AbortController().signal) {
  const clock = openClock()
  const questions: (readonly string[])[] = []
  const relate: Eyes['origin']['relate'] = (_, others) => {
    questions.push(others)
    return history === 'never' ? new Promise(() => {}) : Promise.resolve(history)
  }
  const eyes: Eyes = {
    targets: [],
    files: new Map(),
    openProber: () => Promise.reject(new Error('no routes')),
    origin: { look: async () => undefined, relate },
  }
  const judged = { world: seen, verdict: judgeChain(asked, seen) }
  return { judged, ended: await clock.run(withHistory(asked, judged, eyes, clock, signal)), questions }
}

describe('the history of commits', () => {
  it('says that what runs is newer than what was asked for', async () => {
    const { ended } = await end(old, [{ commit: before, relation: 'descendant' }])
    expect(ended.verdict).toMatchObject({ kind: 'drifted', causes: [{ code: 'running-newer', revision: before }] })
    expect(ended.world.history).toEqual([{ commit: before, relation: 'descendant' }])
  })

  it('changes nothing of what it does not explain', async () => {
    const { judged, ended } = await end(old, [{ commit: before, relation: 'ancestor' }])
    expect(ended.verdict).toEqual(judged.verdict)
  })

  it('is asked for the other commits alone, of which three are enough', async () => {
    const revisions = ['a', 'b', 'c', 'd'].map((digit) => sha(digit.repeat(40)))
    const others = revisions.map((revision, at) => container('api', image(revision, revision), { name: `${at}` }))
    const none = container('api', image('none', 'latest'), { name: 'none' })
    const { questions } = await end(world({ targets: [host('prod', none, container('api', fresh), ...others)] }), [])
    expect(questions).toEqual([revisions.slice(0, 3)])
  })

  it('is not asked for when everything is proven, when no commit was seen, or when the run was cancelled', async () => {
    const proven = world({ targets: [host('prod', container('api', fresh))] })
    const nothing = world({ targets: [host('prod')], source: seen({ where: 'event', exists: true }) })
    for (const one of [proven, nothing]) expect((await end(one, [])).questions).toEqual([])
    expect((await end(old, [], AbortSignal.abort())).questions).toEqual([])
  })

  it('is not waited for longer than one look may take', async () => {
    const { judged, ended } = await end(old, 'never')
    expect(ended).toEqual(judged)
  })
})
