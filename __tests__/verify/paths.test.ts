import { maxCompared } from '../../src/judge/paths.ts'
import { type Evidence, noEvidence, seen } from '../../src/model/evidence.ts'
import type { PathsComparison } from '../../src/model/evidence-paths.ts'
import type { Origin } from '../../src/origin/port.ts'
import { openPaths } from '../../src/verify/paths.ts'
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
  sha,
  stale,
  target,
  view,
} from '../builders/observations.ts'
import { openClock } from '../clock.ts'

const paths = { globs: ['api/**'], place: service('api').place }
const never = new AbortController().signal
const same: Evidence<PathsComparison> = seen({ is: 'same', where: 'checkout' })

/** An origin that returns these answers in order, and its requests. */
function answering(...answers: readonly Evidence<PathsComparison>[]) {
  const requests: (readonly string[])[] = []
  const origin: Origin = {
    observe: async () => seen({ where: 'event', exists: true }),
    compare: async (commit, other, globs) => {
      requests.push([commit, other, ...globs])
      return answers[Math.min(requests.length, answers.length) - 1] ?? noEvidence('run', 'checkout-missing')
    },
  }
  return { origin, requests }
}

describe('comparing the commits that builds name', () => {
  const claimed = plan({ services: [service('api', { paths }), service('web', { paths })] })
  const targets = [host('prod', container('api', stale), container('web', stale))]

  it('happens once in a run, and again after missing evidence', async () => {
    const { origin, requests } = answering(noEvidence('connect', 'api-unreachable'), same)
    const observe = openPaths(plan({ services: [service('api', { paths })] }), origin)
    const one = [host('prod', container('api', stale))]
    expect(await observe(one, never)).toMatchObject([{ evidence: { kind: 'missing' } }])
    for (const _ of [1, 2])
      expect(await observe(one, never)).toEqual([{ service: 'api', revision: before, evidence: same }])
    expect(requests).toEqual([
      [merged, before, 'api/**'],
      [merged, before, 'api/**'],
    ])
  })

  it('is skipped without paths, or if all builds are of the commit', async () => {
    const { origin, requests } = answering(same)
    await openPaths(plan({ services: [service('api')] }), origin)(targets, never)
    await openPaths(claimed, origin)([host('prod', container('api', fresh), container('web', fresh))], never)
    expect(requests).toEqual([])
  })

  it('is missing evidence without a history, and for more commits than are compared', async () => {
    const { observe } = answering().origin
    expect(await openPaths(claimed, { observe })(targets, never)).toMatchObject([
      { service: 'api', evidence: { why: { reason: 'checkout-missing' } } },
      { service: 'web', evidence: { why: { reason: 'checkout-missing' } } },
    ])
    const { origin, requests } = answering(same)
    const many = Array.from({ length: maxCompared + 1 }, (_, at) =>
      container('api', image(`i${at}`, sha(`${at + 10}`.padEnd(40, 'a'))), { name: `c${at}` }),
    )
    const observed = await openPaths(claimed, origin)([host('prod', ...many)], never)
    expect(observed.at(-1)).toMatchObject({ evidence: { why: { reason: 'paths-too-many', limit: maxCompared } } })
    expect(requests).toHaveLength(maxCompared)
  })
})

describe('a run with a service that did not change', () => {
  it('is proven', async () => {
    const clock = openClock()
    const shown = { ...target('prod'), observe: async () => seen(view(container('api', stale))), close: () => {} }
    const { origin, requests } = answering(same)
    const claimed = plan({
      services: [service('api', { paths })],
      pace: { wait: 10_000, interval: 1_000, stable: 2, timeout: 5_000, concurrency: 50 },
    })
    const adapters = { targets: [shown], openProber: () => Promise.reject(new Error('none')), origin, files: new Map() }
    const outcome = await clock.run(verify(claimed, adapters, clock, () => {}, never))
    expect([outcome.verdict.kind, outcome.checks, requests.length]).toEqual(['proven', 2, 1])
  })
})
