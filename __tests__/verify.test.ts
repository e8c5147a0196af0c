import { jest } from '@jest/globals'
import { type Evidence, noEvidence, seen } from '../src/model/evidence.ts'
import type { TargetView } from '../src/model/host.ts'
import type { Plan } from '../src/model/plan.ts'
import type { Outcome, Progress } from '../src/model/verdict.ts'
import type { Prober } from '../src/probes/port.ts'
import { inText } from '../src/reporters/escape.ts'
import { explainCause, explainRun } from '../src/reporters/messages/index.ts'
import { say } from '../src/reporters/phrase.ts'
import type { ServiceAsk, Target } from '../src/targets/port.ts'
import { type Adapters, verify } from '../src/verify.ts'
import { ago, livedFor } from './builders/host-of-age.ts'
import {
  answer,
  before,
  container,
  endpoint,
  fresh,
  merged,
  plan,
  route,
  service,
  stale,
  target,
  view,
} from './builders/observations.ts'
import { type Clock, openClock } from './clock.ts'

const right = seen(view(container('api', fresh)))
const wrong = seen(view(container('api', stale, { means: fresh })))
const unreachable = noEvidence('connect', 'connection-timeout')
const anonymous = noEvidence('handshake', 'host-key-changed')

type Observation = Evidence<TargetView>

/** A target that returns the next observation in each check, then repeats the last one. It ends at once when aborted. */
function showing(clock: Clock, observed: readonly Observation[], { name = 'prod', took = 100 } = {}) {
  const requests: (readonly ServiceAsk[])[] = []
  const closed: string[] = []
  const shown: Target = {
    ...target(name),
    async observe(ask, signal) {
      requests.push(ask)
      await clock.sleep(took, signal)
      return signal.aborted
        ? noEvidence('run', 'cancelled')
        : (observed[Math.min(requests.length, observed.length) - 1] ?? unreachable)
    },
    close: () => void closed.push(name),
  }
  return { target: shown, requests, closed }
}

const noProber = (): Promise<Prober> => Promise.reject(new Error('no prober expected'))
const eventKnows: Adapters['origin'] = { observe: async () => seen({ where: 'event', exists: true }) }

const adapters = (targets: readonly Target[], facts: Partial<Adapters> = {}): Adapters => ({
  targets,
  openProber: noProber,
  origin: eventKnows,
  files: new Map(),
  ...facts,
})

const paced = (pace: Partial<Plan['pace']>, facts: Partial<Plan> = {}): Plan =>
  plan({
    services: [service('api')],
    pace: { wait: 10_000, interval: 1_000, stable: 2, timeout: 5_000, concurrency: 50, ...pace },
    ...facts,
  })

/** Runs a plan against the observations of one target, on its own clock. */
async function run(observed: readonly Observation[], pace: Partial<Plan['pace']> = {}, took = 100) {
  const clock = openClock()
  const { target, requests, closed } = showing(clock, observed, { took })
  const progress: Progress[] = []
  const work = verify(paced(pace), adapters([target]), clock, (it) => progress.push(it), new AbortController().signal)
  return { outcome: await clock.run(work), progress, requests, closed, clock }
}

const short = ({ verdict, ended, checks, stable }: Outcome) => [verdict.kind, ended, checks, stable]

describe('a check', () => {
  it('connects to the hosts before it loads the HTTP client', async () => {
    const clock = openClock()
    const order: string[] = []
    const { target } = showing(clock, [right])
    const host: Target = {
      ...target,
      observe: (ask, signal) => {
        order.push('host')
        return target.observe(ask, signal)
      },
    }
    const openProber = async (): Promise<Prober> => {
      order.push('routes')
      return { ask: async () => [{ ...answer(0, 204), route: 0 }], close: async () => {} }
    }
    const routed = paced({ wait: 0, stable: 1 }, { routes: [route('/healthz', 204)] })
    const work = verify(routed, adapters([host], { openProber }), clock, () => {}, new AbortController().signal)
    expect(order).toEqual(['host', 'routes'])
    await clock.run(work)
  })

  it('observes up to 64 targets concurrently, and all 200 in the end', async () => {
    const clock = openClock()
    let at = 0
    let max = 0
    const targets = Array.from({ length: 200 }, (_, index) => {
      const { target } = showing(clock, [right], { name: `prod-${index}` })
      const observe: Target['observe'] = async (ask, signal) => {
        at += 1
        max = Math.max(max, at)
        const seen = await target.observe(ask, signal)
        at -= 1
        return seen
      }
      return { ...target, observe }
    })
    const fleet = paced({ wait: 0, stable: 1 }, { services: [service('api', { on: targets.map(({ name }) => name) })] })
    const outcome = await clock.run(verify(fleet, adapters(targets), clock, () => {}, new AbortController().signal))
    expect([max, outcome.observations.targets.length, outcome.took]).toEqual([64, 200, 400])
  })
})

describe('checking until the verdict is final', () => {
  it('is proven when enough consecutive checks are proven', async () => {
    const { outcome } = await run([right])
    expect(short(outcome)).toEqual(['proven', 'stable', 2, 2])
    expect(outcome.took).toBe(100 + 1_000 + 100)
  })

  it('checks once when one check is enough and there is no time to wait', async () => {
    const { outcome } = await run([right], { wait: 0, stable: 1 })
    expect(short(outcome)).toEqual(['proven', 'stable', 1, 1])
  })

  it('retries while the deployment may still change', async () => {
    const { outcome } = await run([wrong, unreachable, right])
    expect(short(outcome)).toEqual(['proven', 'stable', 4, 2])
  })

  it('starts the count again after a check that is not proven', async () => {
    const { outcome } = await run([right, wrong, right, right])
    expect(short(outcome)).toEqual(['proven', 'stable', 4, 2])
  })

  it('requires ten checks after a response was wrong again, because some of several servers may be old', async () => {
    const [now, old] = [merged, before].map(
      (commit): Observation => seen({ kind: 'statement', commit, at: 'json /commit' }),
    )
    if (now === undefined || old === undefined) throw new Error()
    const behind = async (observed: readonly Observation[], pace: Partial<Plan['pace']> = {}) => {
      const clock = openClock()
      const { target } = showing(clock, observed)
      const facts = { targets: [endpoint('prod')], services: [] }
      const work = verify(
        paced({ wait: 60_000, ...pace }, facts),
        adapters([target]),
        clock,
        () => {},
        new AbortController().signal,
      )
      return clock.run(work)
    }
    // An old server that answers a third of the requests.
    const mixed = Array.from({ length: 90 }, (_, at) => (at % 3 === 1 ? old : now))
    const unsteady = await behind(mixed)
    expect([unsteady.verdict.kind, unsteady.ended]).toEqual(['unproven', 'deadline'])
    expect(unsteady.verdict.causes).toMatchObject([{ code: 'not-stable', wanted: 10 }])
    const [cause] = unsteady.verdict.causes
    expect(cause && inText(explainCause(cause, unsteady.plan).why ?? say``)).toBe(
      'A response was wrong after a check had passed, so some of several servers may be old',
    )
    expect(short(await behind([old, now, old, now]))).toEqual(['proven', 'stable', 13, 10])
    expect(short(await behind([old, old, now]))).toEqual(['proven', 'stable', 4, 2])
    expect(short(await behind([now, unreachable, now]))).toEqual(['proven', 'stable', 4, 2])
    expect(short(await behind([now, old, now], { stable: 12 }))).toEqual(['proven', 'stable', 14, 12])
    expect(short(await behind([old, now], { stable: 1 }))).toEqual(['proven', 'stable', 2, 1])
  })

  it('starts the count again when a container was restarted since the previous check', async () => {
    const life = (seconds: number) => seen(livedFor(seconds))
    const { outcome } = await run([life(60), life(3), life(3), life(3)], { stable: 3 })
    expect(short(outcome)).toEqual(['proven', 'stable', 4, 3])
  })

  it('is not proven when every check finds another container, and reports the change', async () => {
    const observed = Array.from({ length: 30 }, (_, at) => seen(livedFor(20 + at, { id: `${at}`.padStart(64, '0') })))
    const { outcome } = await run(observed)
    expect(short(outcome)).toEqual(['unproven', 'deadline', 9, 1])
    expect(outcome.verdict.causes).toMatchObject([
      { code: 'not-stable', changes: [{ what: 'started' }, { what: 'gone' }], repeated: [] },
    ])
  })

  it('finds a container that restarts while it is checked', async () => {
    const observed = Array.from({ length: 30 }, (_, at) =>
      seen(livedFor(1, { restarts: 20 + at, startedAt: ago(30 - at) })),
    )
    const { outcome } = await run(observed)
    expect(short(outcome)).toEqual(['drifted', 'deadline', 9, 0])
    expect(outcome.verdict.causes).toMatchObject([{ code: 'crash-loop' }])
    expect(outcome.observations.restarts).toEqual([{ target: 'prod', name: 'pack_api_1', count: 8 }])
  })

  it('counts a published document once, however often it is read', async () => {
    const old = seen(livedFor(60, {}, { collected: 'published' }))
    const { outcome } = await run([old])
    expect(short(outcome)).toEqual(['unproven', 'deadline', 9, 1])
    expect(outcome.verdict.causes).toMatchObject([{ code: 'not-stable', repeated: ['prod'] }])
    const newer = seen(livedFor(60, {}, { collected: 'published', clock: Date.parse('2026-11-22T12:01:00Z') / 1000 }))
    expect(short((await run([old, old, newer])).outcome)).toEqual(['proven', 'stable', 3, 2])
  })

  it('ends with the last observations at the deadline', async () => {
    const { outcome } = await run([wrong])
    expect(short(outcome)).toEqual(['drifted', 'deadline', 9, 0])
    expect(outcome.verdict.causes).toMatchObject([{ code: 'built-not-recreated' }])
    expect(outcome.took).toBeLessThanOrEqual(10_000)
  })

  it('does not wait for a check that could not start before the deadline', async () => {
    const { outcome } = await run([wrong], { wait: 9_500 })
    expect([outcome.ended, outcome.checks, outcome.took]).toEqual(['deadline', 9, 8_900])
  })

  it('does not wait for a verdict that cannot change', async () => {
    const { outcome } = await run([anonymous])
    expect(short(outcome)).toEqual(['unproven', 'cannot-converge', 1, 0])
  })

  it('is unproven when the deadline comes before enough proven checks', async () => {
    const { outcome } = await run([...Array.from({ length: 8 }, () => wrong), right])
    expect(short(outcome)).toEqual(['unproven', 'deadline', 9, 1])
    expect(outcome.verdict).toMatchObject({
      broken: undefined,
      causes: [{ code: 'not-stable', stable: 1, wanted: 2, changes: [], repeated: [] }],
    })
  })

  it('is unproven when there is time for one check only', async () => {
    const { outcome } = await run([right], { wait: 0 })
    expect(short(outcome)).toEqual(['unproven', 'deadline', 1, 1])
  })
})

describe('the one deadline', () => {
  it('lets the first check run past the deadline', async () => {
    const { outcome } = await run([right], { wait: 0, stable: 1 }, 4_900)
    expect(short(outcome)).toEqual(['proven', 'stable', 1, 1])
  })

  it('interrupts a first check that does not end, and reports the deadline', async () => {
    const { outcome } = await run([right], { wait: 1_000, stable: 1 }, 60_000)
    expect(short(outcome)).toEqual(['unproven', 'deadline', 1, 0])
    expect(outcome.took).toBe(5_000 + 1_000)
    expect(outcome.verdict.causes).toMatchObject([{ code: 'target-unknown', reason: 'deadline' }])
  })

  it.each([
    [10_000, 20_000, 10_000],
    [30_000, 20_000, 30_000],
    [2_000, 20_000, 10_000],
    [0, 20_000, 21_000],
  ])('ends a wait of %i ms with a timeout of %i ms after %i ms when a host hangs', async (wait, timeout, took) => {
    const { outcome } = await run([right], { wait, timeout, stable: 1 }, 60_000)
    expect([outcome.ended, outcome.took]).toEqual(['deadline', took])
  })

  it('interrupts a later check at the deadline, and keeps the result of the complete check before it', async () => {
    const { outcome } = await run([wrong], { wait: 10_000 }, 3_000)
    expect(short(outcome)).toEqual(['drifted', 'deadline', 2, 0])
    expect(outcome.took).toBe(10_000)
  })

  it('does not count an interrupted check as stable', async () => {
    const { outcome } = await run([right], { wait: 7_000 }, 4_000)
    expect(short(outcome)).toEqual(['unproven', 'deadline', 1, 1])
    expect(outcome.verdict.causes).toEqual([{ code: 'not-stable', stable: 1, wanted: 2, changes: [], repeated: [] }])
  })

  it('waits a moment for the result of an adapter after its check was interrupted', async () => {
    const clock = openClock()
    const slow: Target = {
      ...target('prod'),
      async observe(_, signal) {
        await clock.sleep(60_000, signal)
        await clock.sleep(500, new AbortController().signal)
        return noEvidence('run', 'session-timeout', { about: 'docker ps' })
      },
      close() {},
    }
    const work = verify(paced({ wait: 0 }), adapters([slow]), clock, () => {}, new AbortController().signal)
    expect((await clock.run(work)).verdict.causes).toMatchObject([{ reason: 'session-timeout' }])
  })

  it('does not wait for an adapter that ignores its signal', async () => {
    const clock = openClock()
    const deaf: Target = { ...target('prod'), observe: () => new Promise(() => {}), close() {} }
    const { target: other } = showing(clock, [right], { name: 'other' })
    const two = paced({ wait: 0, stable: 1 }, { services: [service('api', { on: ['prod', 'other'] })] })
    const outcome = await clock.run(verify(two, adapters([deaf, other]), clock, () => {}, new AbortController().signal))
    expect(short(outcome)).toEqual(['unproven', 'deadline', 1, 0])
    expect(outcome.verdict.causes).toMatchObject([{ code: 'target-unknown', targets: [{ target: 'prod' }] }])
  })
})

/** A host that was deployed long ago, and runs another build than the one that its image has now. */
const forgotten = (facts: Parameters<typeof livedFor>[1] = {}, host: Parameters<typeof livedFor>[2] = {}) =>
  seen(livedFor(7_200, { ...container('api', stale, { means: fresh }), ...facts }, host))

describe('a stable result', () => {
  const usual = { wait: 60_000, settles: true, interval: 2_000, grows: true } as const

  it('is final after 15 s, and the pauses grow until then', async () => {
    const { outcome, progress } = await run([forgotten()], usual)
    expect(short(outcome)).toEqual(['drifted', 'settled', 5, 0])
    expect(progress.flatMap((it) => (it.kind === 'waiting' ? [it.next] : []))).toEqual([2_000, 3_000, 5_000, 4_700])
    expect(outcome.took).toBe(15_200)
    expect(inText(explainRun(outcome))).toBe(
      '5 checks in 15 s; waited 15 s for runtime to hold, but nothing changes and no instance is new, starting or updating. To wait longer, set wait',
    )
  })

  it.each([
    ['a container was created half a minute ago', forgotten({ createdAt: ago(30) })],
    ['a container is starting', forgotten({ health: 'starting' })],
    ['a container waits for another one', forgotten({ state: 'created' })],
    ['an image was built half a minute ago', forgotten({ resolved: { ...fresh, createdAt: ago(30) } })],
    ['a task is prepared', forgotten({ task: { node: 'a', here: true, state: 'preparing', error: undefined } })],
    ['the host publishes its evidence', forgotten({}, { collected: 'published' })],
    ['the host cannot be reached', unreachable],
    [
      'a swarm service is updated',
      forgotten(
        {},
        {
          swarm: [
            { name: 'api', reference: '', previous: undefined, update: 'updating', message: undefined, draining: [] },
          ],
        },
      ),
    ],
  ])('is not final while %s', async (_, observed) => {
    const { outcome, progress } = await run([observed], usual)
    expect(outcome.ended).toBe('deadline')
    expect(outcome.took).toBeGreaterThan(57_000)
    const pauses = progress.flatMap((it) => (it.kind === 'waiting' ? [it.next] : []))
    expect(pauses.slice(0, 5)).toEqual([2_000, 3_000, 5_000, 8_000, 13_000])
  })

  it('waits 15 s more after a change, in short pauses again', async () => {
    const other = forgotten({ id: 'b'.repeat(64) })
    const { outcome, progress } = await run([forgotten(), forgotten(), forgotten(), other], usual)
    expect(outcome.ended).toBe('settled')
    expect(progress.flatMap((it) => (it.kind === 'waiting' ? [it.next] : []))).toEqual([
      2_000, 3_000, 5_000, 2_000, 3_000, 5_000, 4_700,
    ])
  })

  it('includes a late change: the deployment replaces the container after 12 s', async () => {
    const { outcome } = await run([...Array.from({ length: 4 }, () => forgotten()), right], usual)
    expect(short(outcome)).toEqual(['proven', 'stable', 6, 2])
  })

  it('uses all of `wait` and each pause of `interval` when they are set', async () => {
    const { outcome, progress } = await run([forgotten()], { wait: 30_000, interval: 2_000 })
    expect(outcome.ended).toBe('deadline')
    expect(new Set(progress.flatMap((it) => (it.kind === 'waiting' ? [it.next] : [])))).toEqual(new Set([2_000]))
  })

  it('does not wait for a route of a container that has run for two minutes', async () => {
    const late = seen(livedFor(120))
    const clock = openClock()
    const prober: Prober = { ask: async () => [{ ...answer(0, 502), route: 0 }], close: async () => {} }
    const routed = paced(usual, { routes: [route('/', 200)] })
    const openProber = async () => prober
    const work = verify(routed, adapters([showing(clock, [late]).target], { openProber }), clock, () => {}, never)
    expect((await clock.run(work)).ended).toBe('deadline')
  })

  it('keeps the pauses between proven checks', async () => {
    const { outcome } = await run([right], { ...usual, stable: 4 })
    expect([short(outcome), outcome.took]).toEqual([['proven', 'stable', 4, 4], 4 * 100 + 3 * 2_000])
  })
})

describe('a server that limits requests', () => {
  it('is not requested again when it refuses for longer than the remaining time, which the run reports', async () => {
    const clock = openClock()
    const limited = { status: 429, location: undefined, took: 12, fields: { 'retry-after': '86400' } }
    const answer = { route: 0, evidence: seen(limited) }
    const prober: Prober = { ask: async () => [answer], close: async () => {} }
    const routed = paced({ wait: 10_000 }, { routes: [route('/', 200)] })
    const openProber = async () => prober
    const work = verify(routed, adapters([showing(clock, [right]).target], { openProber }), clock, () => {}, never)
    const outcome = await clock.run(work)
    expect(short(outcome)).toEqual(['unproven', 'retry-after', 1, 0])
    expect(inText(explainRun(outcome))).toBe(
      '1 check in 100 ms; the server refuses requests for 24 h, which is more than is left of 10 s (wait)',
    )
  })
})

const never = new AbortController().signal

describe('a cancelled run', () => {
  async function cancelledAt(ms: number, observed: readonly Observation[], pace: Partial<Plan['pace']> = {}) {
    const clock = openClock()
    const { target, closed, requests } = showing(clock, observed)
    const stop = new AbortController()
    clock.at(ms, () => stop.abort())
    const outcome = await clock.run(verify(paced(pace), adapters([target]), clock, () => {}, stop.signal))
    return { outcome, closed, requests }
  }

  it('is unproven when the check was interrupted, although all observations are as expected', async () => {
    const clock = openClock()
    const stop = new AbortController()
    const late: Target = {
      ...target('prod'),
      async observe() {
        await clock.sleep(100, new AbortController().signal)
        return right
      },
      close() {},
    }
    clock.at(50, () => stop.abort())
    const outcome = await clock.run(verify(paced({ stable: 1 }), adapters([late]), clock, () => {}, stop.signal))
    expect(short(outcome)).toEqual(['unproven', 'cancelled', 1, 0])
  })

  it('starts no other check', async () => {
    const { requests } = await cancelledAt(500, [wrong])
    expect(requests).toHaveLength(1)
  })

  it('is unproven when the first check was not complete', async () => {
    const { outcome } = await cancelledAt(50, [right])
    expect(short(outcome)).toEqual(['unproven', 'cancelled', 1, 0])
    expect(outcome.verdict.causes).toMatchObject([{ code: 'target-unknown', reason: 'cancelled' }])
  })

  it('is unproven when too few checks passed', async () => {
    const { outcome } = await cancelledAt(500, [right])
    expect(short(outcome)).toEqual(['unproven', 'cancelled', 1, 1])
    expect(outcome.verdict.causes).toEqual([{ code: 'not-stable', stable: 1, wanted: 2, changes: [], repeated: [] }])
    expect(outcome.took).toBe(500)
  })

  it('keeps the drift that it found', async () => {
    const { outcome } = await cancelledAt(1_150, [wrong])
    expect(short(outcome)).toEqual(['drifted', 'cancelled', 1, 0])
  })

  it('is unproven when it was cancelled before the first check', async () => {
    const { outcome, closed } = await cancelledAt(0, [right], { stable: 1 })
    expect(outcome.verdict.kind).toBe('unproven')
    expect(closed).toEqual(['prod'])
  })

  it('closes everything', async () => {
    const { closed } = await cancelledAt(500, [right])
    expect(closed).toEqual(['prod'])
  })
})

describe('the adapters', () => {
  const signal = new AbortController().signal

  it('observe all targets, the routes and the source concurrently', async () => {
    const clock = openClock()
    const [a, b] = ['a', 'b'].map((name) => {
      const evidence = seen(view(container('api', fresh, { id: name.repeat(64) })))
      return showing(clock, [evidence], { name, took: 1_000 }).target
    })
    const two = paced({ stable: 1 }, { services: [service('api', { on: ['a', 'b'] })], routes: [route('/', 200)] })
    const prober: Prober = {
      async ask(_, ending) {
        await clock.sleep(1_000, ending)
        return [{ ...answer(0, 200), route: 0 }]
      },
      close: async () => {},
    }
    const origin: Adapters['origin'] = {
      async observe(_, ending) {
        await clock.sleep(1_000, ending)
        return seen({ where: 'checkout', exists: true })
      },
    }
    if (a === undefined || b === undefined) throw new Error('two targets')
    const outcome = await clock.run(
      verify(two, adapters([a, b], { openProber: async () => prober, origin }), clock, () => {}, signal),
    )
    expect(outcome.verdict.kind).toBe('proven')
    expect(outcome.took).toBe(1_000)
  })

  it('request from each target the services that are on it', async () => {
    const { requests } = await run([right], { stable: 1 })
    expect(requests).toEqual([[{ name: 'api', container: { by: 'service', name: 'api' } }]])
  })

  it('request the files of a service on its target', async () => {
    const clock = openClock()
    const [a, b] = [showing(clock, [unreachable], { name: 'a' }), showing(clock, [unreachable], { name: 'b' })]
    const two = paced({ wait: 0 }, { services: [service('api', { on: ['a', 'b'] }), service('web', { on: ['b'] })] })
    const files = { artifact: '/app', entries: [{ path: 'index.js', sha256: 'a'.repeat(64) }] }
    const seeing = adapters([a.target, b.target], { files: new Map([['api', files]]) })
    await clock.run(verify(two, seeing, clock, () => {}, signal))
    const ask = { name: 'api', container: { by: 'service', name: 'api' }, files }
    expect(a.requests[0]).toEqual([ask])
    expect(b.requests[0]).toEqual([ask, { name: 'web', container: { by: 'service', name: 'web' } }])
  })

  it('request from no target the services of another', async () => {
    const clock = openClock()
    const [a, b] = [showing(clock, [unreachable], { name: 'a' }), showing(clock, [unreachable], { name: 'b' })]
    const two = paced({ wait: 0 }, { services: [service('api', { on: ['a'] }), service('web', { on: ['b'] })] })
    await clock.run(verify(two, adapters([a.target, b.target]), clock, () => {}, signal))
    expect([a, b].map(({ requests }) => requests.flat().map(({ name }) => name))).toEqual([['api'], ['web']])
  })

  it('open no prober for a plan without routes', async () => {
    const { outcome } = await run([right], { stable: 1 })
    expect(outcome.verdict.kind).toBe('proven')
  })

  it('open one prober for all checks, and close it', async () => {
    const clock = openClock()
    const close = jest.fn(async () => {})
    const openProber = jest.fn(
      async (): Promise<Prober> => ({ ask: async () => [{ ...answer(0, 204), route: 0 }], close }),
    )
    const routed = paced({ stable: 3 }, { routes: [route('/', 2)] })
    const outcome = await clock.run(
      verify(routed, adapters([showing(clock, [right]).target], { openProber }), clock, () => {}, signal),
    )
    expect(short(outcome)).toEqual(['proven', 'stable', 3, 3])
    expect(openProber).toHaveBeenCalledTimes(1)
    expect(close).toHaveBeenCalledTimes(1)
    expect(clock.sleepers()).toBe(0)
  })

  it('stop waiting for a prober that does not close, and throw the error of a prober that fails to close', async () => {
    const closing = async (close: Prober['close']): Promise<Outcome> => {
      const clock = openClock()
      const openProber = async (): Promise<Prober> => ({ ask: async () => [{ ...answer(0, 200), route: 0 }], close })
      const routed = paced({ stable: 1 }, { routes: [route('/', 200)] })
      return clock.run(
        verify(routed, adapters([showing(clock, [right]).target], { openProber }), clock, () => {}, signal),
      )
    }
    expect((await closing(() => new Promise(() => {}))).verdict.kind).toBe('proven')
    await expect(closing(() => Promise.reject(new Error('cannot close')))).rejects.toThrow('cannot close')
  })

  it('keep an observed source, and fetch a missing one again', async () => {
    const clock = openClock()
    const observed = [noEvidence('connect', 'api-unreachable'), seen({ where: 'github', exists: true } as const)]
    const look = jest.fn(async () => observed.shift())
    const outcome = await clock.run(
      verify(
        paced({ stable: 3 }),
        adapters([showing(clock, [right]).target], { origin: { observe: look } }),
        clock,
        () => {},
        signal,
      ),
    )
    expect(short(outcome)).toEqual(['proven', 'stable', 4, 3])
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('leave no timer and no open target behind', async () => {
    const { clock, closed } = await run([wrong, right])
    expect(clock.sleepers()).toBe(0)
    expect(closed).toEqual(['prod'])
  })
})

describe('a bug in an adapter', () => {
  const signal = new AbortController().signal

  it('is thrown after everything is closed, and proves nothing', async () => {
    const clock = openClock()
    const other = showing(clock, [right], { name: 'other' })
    const broken: Target = { ...target('prod'), observe: () => Promise.reject(new Error('a bug')), close() {} }
    const two = paced({ stable: 1 }, { services: [service('api', { on: ['prod', 'other'] })] })
    const work = verify(two, adapters([broken, other.target]), clock, () => {}, signal)
    await expect(clock.run(work)).rejects.toThrow('a bug')
    expect(other.closed).toEqual(['other'])
  })

  it('ends the other observations at once', async () => {
    const clock = openClock()
    const slow = showing(clock, [right], { name: 'slow', took: 60_000 })
    const broken: Target = { ...target('prod'), observe: () => Promise.reject(new Error('a bug')), close() {} }
    const two = paced({}, { services: [service('api', { on: ['prod', 'slow'] })] })
    await expect(clock.run(verify(two, adapters([broken, slow.target]), clock, () => {}, signal))).rejects.toThrow(
      'a bug',
    )
    expect([clock.now(), clock.sleepers()]).toEqual([0, 0])
  })

  it('is thrown also when closing throws', async () => {
    const clock = openClock()
    const failing: Target = {
      ...showing(clock, [right]).target,
      close() {
        throw new Error('cannot close')
      },
    }
    const other = showing(clock, [right], { name: 'other' })
    const two = paced({ stable: 1 }, { services: [service('api', { on: ['prod', 'other'] })] })
    await expect(clock.run(verify(two, adapters([failing, other.target]), clock, () => {}, signal))).rejects.toThrow(
      'cannot close',
    )
    expect(other.closed).toEqual(['other'])
  })
})

describe('the progress of a run', () => {
  it('reports each step and each wait', async () => {
    const { progress } = await run([wrong, right], { stable: 1 })
    expect(progress).toMatchObject([
      { kind: 'checking', check: 1, targets: 1, routes: 0 },
      { kind: 'answered', target: 'prod', seen: true, took: 100 },
      { kind: 'judged', check: 1, verdict: { kind: 'drifted' }, took: 100 },
      { kind: 'waiting', verdict: { broken: 'runtime' }, next: 1_000, left: 9_900, stable: 0, wanted: 1 },
      { kind: 'checking', check: 2 },
      { kind: 'answered' },
      { kind: 'judged', check: 2, verdict: { kind: 'proven' } },
    ])
  })
})

describe('a proof that does not last', () => {
  it('is remembered, so that a later other build is a rollback', async () => {
    const gone = seen(view(container('api', stale)))
    const { outcome } = await run([right, gone], { stable: 3, wait: 3_000 })
    expect(outcome.verdict).toMatchObject({ kind: 'drifted', causes: [{ code: 'rolled-back' }] })
    expect(outcome.observations.wasProven).toBe(true)
  })

  it('is not remembered when no check was proven', async () => {
    const { outcome } = await run([seen(view(container('api', stale)))], { wait: 3_000 })
    expect(outcome.verdict.causes).toMatchObject([{ code: 'never-built' }])
    expect(outcome.observations).not.toHaveProperty('wasProven')
  })
})
