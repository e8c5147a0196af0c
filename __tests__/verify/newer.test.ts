import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machineTime } from '../../src/app.ts'
import type { CommitRelation } from '../../src/model/answer.ts'
import { seen } from '../../src/model/evidence.ts'
import { openOrigin } from '../../src/origin/index.ts'
import type { Origin } from '../../src/origin/port.ts'
import { inText } from '../../src/reporters/escape.ts'
import { buildReport } from '../../src/reporters/rows/index.ts'
import { renderSummary } from '../../src/reporters/summary.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { openNewer } from '../../src/verify/newer.ts'
import { verify } from '../../src/verify.ts'
import {
  before,
  container,
  fresh,
  host,
  image,
  merged,
  plan,
  service,
  stale,
  target,
  view,
} from '../builders/observations.ts'
import { openClock } from '../clock.ts'
import { makeRepository, runGit } from '../rig/git-repository.ts'

const never = new AbortController().signal
const newer: CommitRelation = {
  commit: before,
  relation: 'descendant',
  ahead: { total: 2, commits: [] },
  branch: { name: 'main', contains: true },
}

/** An origin that answers in turn, and how often it was asked. */
function answering(...answers: readonly (CommitRelation | undefined)[]) {
  const asked: (readonly string[])[] = []
  const origin: Origin = {
    observe: async () => ({ kind: 'seen', value: { where: 'event', exists: true } }),
    relate: async (commit, others) => {
      asked.push([commit, ...others])
      const answer = answers[Math.min(asked.length, answers.length) - 1]
      return answer === undefined ? [] : [answer]
    },
  }
  return { origin, asked }
}

describe('comparing the commits that builds name with those to run', () => {
  const claimed = plan({ services: [service('api')], accept: 'newer' })
  const targets = [host('prod', container('api', stale))]

  it('is repeated until it is settled', async () => {
    const unmerged: CommitRelation = { ...newer, branch: { name: 'main', contains: false } }
    const { origin, asked } = answering(undefined, unmerged, newer)
    const observe = openNewer(claimed, origin)
    expect(await observe(targets, [], never)).toMatchObject([{ evidence: { kind: 'missing' } }])
    expect(await observe(targets, [], never)).toMatchObject([{ evidence: { value: unmerged } }])
    for (const _ of [1, 2]) expect(await observe(targets, [], never)).toMatchObject([{ evidence: { value: newer } }])
    expect(asked).toEqual([1, 2, 3].map(() => [merged, before]))
  })

  it('is not repeated for a commit that is not newer', async () => {
    const { origin, asked } = answering({ commit: before, relation: 'ancestor' })
    const observe = openNewer(claimed, origin)
    for (const _ of [1, 2]) await observe(targets, [], never)
    expect(asked).toHaveLength(1)
  })

  it('is skipped without the key, and if all builds are of the commit', async () => {
    const { origin, asked } = answering(newer)
    await openNewer(plan({ services: [service('api')] }), origin)(targets, [], never)
    await openNewer(claimed, origin)([host('prod', container('api', fresh))], [], never)
    expect(asked).toEqual([])
  })

  it('is missing evidence without a history', async () => {
    const { observe } = answering().origin
    expect(await openNewer(claimed, { observe })(targets, [], never)).toMatchObject([{ evidence: { kind: 'missing' } }])
  })
})

describe('a run that accepts newer commits', () => {
  const run = async (relation: CommitRelation, facts: Parameters<typeof service>[1] = {}) => {
    const clock = openClock()
    const shown = { ...target('prod'), observe: async () => seenView(), close: () => {} }
    const { origin } = answering(relation)
    const claimed = plan({
      services: [service('api', facts)],
      accept: 'newer',
      pace: { wait: 3_000, interval: 1_000, stable: 2, timeout: 5_000, concurrency: 50 },
    })
    const adapters = { targets: [shown], openProber: () => Promise.reject(new Error('none')), origin, files: new Map() }
    return clock.run(verify(claimed, adapters, clock, () => {}, never))
  }
  const seenView = () => ({ kind: 'seen', value: view(container('api', stale)) }) as const

  it('is proven, and each surface says which commit runs and why it is accepted', async () => {
    const outcome = await run(newer)
    expect([outcome.verdict.kind, outcome.checks]).toEqual(['proven', 2])
    const model = buildReport(outcome)
    expect(inText(model.headline)).toMatch(/^Proven by labels, for commit \w+ newer than \w+ \("?accept: newer"?\)/)
    for (const text of [inText(model.meaning), renderTerminal(outcome, false).replace(/\s+/g, ' ')])
      expect(text).toMatch(
        /api runs commit \w+, 2 commits newer than \w+, accepted by "?accept: newer"? because main contains it/,
      )
    const summary = renderSummary(outcome, 'VERSION')
    expect(summary).toContain('### Newer commits')
    expect(summary).not.toContain(`Commit \`${merged.slice(0, 12)}\` is running`)
  })

  it('has drifted if the branch does not contain the commit', async () => {
    const outcome = await run({ ...newer, branch: { name: 'main', contains: false } })
    expect(outcome.verdict).toMatchObject({ kind: 'drifted', causes: [{ code: 'running-unmerged', branch: 'main' }] })
  })

  it('has drifted if the service has a digest, and says that the key does not apply', async () => {
    const outcome = await run(newer, { image: `ghcr.io/acme/api@sha256:${'ab'.repeat(32)}` })
    expect(outcome.verdict.kind).toBe('drifted')
    const fixes = renderTerminal(outcome, false).replace(/\s+/g, ' ')
    expect(fixes).toMatch(
      /"?accept: newer"? does not apply to api: its digest, tag, attestation or manifest in the config belongs to one build/,
    )
  })

  it('is proven by a checkout that has both commits and the branch', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newer-'))
    try {
      const work = makeRepository(join(folder, 'work'))
      const [first, second] = [work.commit('first', { a: '1' }), work.commit('second', { a: '2' })]
      work.git('checkout', '-q', '-b', 'topic')
      const topic = work.commit('topic', { b: '1' })
      work.git('checkout', '-q', 'main')
      runGit(folder, 'clone', '-q', `file://${work.path}`, 'clone')
      const verdictOf = async (revision: string) => {
        const origin = openOrigin({
          ...{ workspace: join(folder, 'clone'), commitKnownBy: undefined, githubToken: undefined },
          ...{ repository: undefined, apiUrl: undefined, path: process.env.PATH ?? '', timeout: 10_000 },
          branches: { own: 'main' },
        })
        const running = seen(view(container('api', image('x', revision))))
        const shown = { ...target('prod'), observe: async () => running, close: () => {} }
        const claimed = plan({
          ...{ commit: first, services: [service('api')], accept: 'newer' },
          pace: { wait: 0, interval: 1_000, stable: 1, timeout: 10_000, concurrency: 50 },
        })
        const openProber = () => Promise.reject(new Error('none'))
        const adapters = { targets: [shown], openProber, origin, files: new Map() }
        const { verdict } = await verify(claimed, adapters, machineTime, () => {}, never)
        return [verdict.kind, verdict.causes.map(({ code }) => code)]
      }
      expect(await verdictOf(second)).toEqual(['proven', []])
      expect(await verdictOf(topic)).toEqual(['drifted', ['running-newer']])
      expect(await verdictOf('d'.repeat(40))).toEqual(['drifted', ['never-built']])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
