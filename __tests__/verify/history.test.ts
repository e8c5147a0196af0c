import { judgeChain } from '../../src/judge/index.ts'
import type { CommitRelation } from '../../src/model/answer.ts'
import { seen } from '../../src/model/evidence.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { withHistory } from '../../src/verify/history.ts'
import type { Adapters } from '../../src/verify.ts'
import {
  before,
  container,
  fresh,
  host,
  image,
  observations,
  plan,
  service,
  sha,
  stale,
} from '../builders/observations.ts'
import { absent, moving, registry, repository } from '../builders/registry.ts'
import { openClock } from '../clock.ts'

const planned = plan({ services: [service('api')] })
const old = observations({ targets: [host('prod', container('api', stale))] })

/** Ends a run with these observations and this history, or with a history that never arrives. */
async function end(
  seen: Observations,
  history: readonly CommitRelation[] | 'never',
  signal = new AbortController().signal,
) {
  const clock = openClock()
  const questions: (readonly string[])[] = []
  const relate: Adapters['origin']['relate'] = (_, others) => {
    questions.push(others)
    return history === 'never' ? new Promise(() => {}) : Promise.resolve(history)
  }
  const adapters: Adapters = {
    targets: [],
    files: new Map(),
    openProber: () => Promise.reject(new Error('no routes')),
    origin: { observe: async () => undefined, relate },
  }
  const judged = { observations: seen, verdict: judgeChain(planned, seen) }
  return { judged, ended: await clock.run(withHistory(planned, judged, adapters, clock, signal)), questions }
}

describe('the history of commits', () => {
  it('reports that the running commit is newer than the expected one', async () => {
    const { ended } = await end(old, [{ commit: before, relation: 'descendant' }])
    expect(ended.verdict).toMatchObject({ kind: 'drifted', causes: [{ code: 'running-newer', revision: before }] })
    expect(ended.observations.history).toEqual([{ commit: before, relation: 'descendant' }])
  })

  it('does not change a verdict that it does not explain', async () => {
    const { judged, ended } = await end(old, [{ commit: before, relation: 'ancestor' }])
    expect(ended.verdict).toEqual(judged.verdict)
  })

  it('is requested for at most three other commits', async () => {
    const revisions = ['a', 'b', 'c', 'd'].map((digit) => sha(digit.repeat(40)))
    const others = revisions.map((revision, at) => container('api', image(revision, revision), { name: `${at}` }))
    const none = container('api', image('none', 'latest'), { name: 'none' })
    const { questions } = await end(
      observations({ targets: [host('prod', none, container('api', fresh), ...others)] }),
      [],
    )
    expect(questions).toEqual([revisions.slice(0, 3)])
  })

  it('is not requested when all is proven, when no commit was observed, or when the run was cancelled', async () => {
    const proven = observations({ targets: [host('prod', container('api', fresh))] })
    const nothing = observations({ targets: [host('prod')], source: seen({ where: 'event', exists: true }) })
    for (const one of [proven, nothing]) expect((await end(one, [])).questions).toEqual([])
    expect((await end(old, [], AbortSignal.abort())).questions).toEqual([])
  })

  it('is not awaited for longer than the timeout', async () => {
    const { judged, ended } = await end(old, 'never')
    expect(ended).toEqual(judged)
  })

  it('is completed with pull requests, and kept without them if they are late', async () => {
    const relation = { commit: before, relation: 'ancestor' } as const
    const completed = { ...relation, behind: { total: 1, commits: [{ id: before, title: 'x', pulls: [7] }] } }
    for (const [named, expected] of [
      [Promise.resolve([completed]), completed],
      [new Promise<never>(() => {}), relation],
    ] as const) {
      const clock = openClock()
      const adapters: Adapters = {
        targets: [],
        files: new Map(),
        openProber: () => Promise.reject(new Error('no routes')),
        origin: { observe: async () => undefined, relate: async () => [relation], withPulls: () => named },
      }
      const judged = { observations: old, verdict: judgeChain(planned, old) }
      const ended = await clock.run(withHistory(planned, judged, adapters, clock, new AbortController().signal))
      expect(ended.observations.history).toEqual([expected])
    }
  })

  it('includes the runs of the commit if no image of it was built', async () => {
    const pushed = image('pushed', before, { repoDigests: [`ghcr.io/acme/api@sha256:${'cd'.repeat(32)}`] })
    const asking = async (
      one: Parameters<typeof container>[1],
      facts: Parameters<typeof container>[2] = {},
      claim: Parameters<typeof service>[1] = {},
    ) => {
      const requests: string[] = []
      const deployed = observations({
        targets: [host('prod', container('api', one, facts))],
        ...(claim.tag && { registry: registry(absent) }),
      })
      const adapters: Adapters = {
        targets: [],
        files: new Map(),
        openProber: () => Promise.reject(new Error('no routes')),
        origin: {
          observe: async () => undefined,
          runs: async (commit) => {
            requests.push(commit)
            return seen({ total: 0, runs: [] })
          },
        },
      }
      const clock = openClock()
      const claimed = plan({ services: [service('api', claim)] })
      const judged = { observations: deployed, verdict: judgeChain(claimed, deployed) }
      const ended = await clock.run(withHistory(claimed, judged, adapters, clock, new AbortController().signal))
      return [requests.length, ended.verdict.causes.map(({ code }) => code)]
    }
    expect(await asking(pushed)).toEqual([1, ['build-never-ran']])
    const main = { reference: `${repository}:main` }
    expect(await asking(pushed, main, { image: repository, tag: moving })).toEqual([1, ['build-never-ran']])
    expect(await asking(stale, { means: fresh })).toEqual([0, ['built-not-recreated']])
  })
})
